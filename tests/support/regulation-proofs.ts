// Which demand of the regulation a test proves: the one, or the points, that its title names.
import ts from 'typescript';

/** In the order of the Vietnamese alphabet, by which a law counts its points: đ comes between d and e. */
const letters = 'abcdđeghiklmnopqrstuvxy';

/** "Luật 10/2022 Đ18", "NĐ 61/2018 Đ19.4": an article of another law. */
const otherLaws = /\d+\/\d{4}(?:\/[\p{L}\d-]+)? Đ\d+(?:\.\d+)*[a-zđ]?(?:[–-]\d+)?/gu;

/** "Đ22a–d", "Đ12.1–5", "Đ10.8b" */
const idPattern = /Đ(\d+(?:\.\d+)?[a-zđ]?)(?:–([a-zđ]|\d+)(?!\p{L}))?/gu;

/** @returns the points of a range, "Đ22a–d" as Đ22a, Đ22b, Đ22c, Đ22d; an id that is none, as it is */
export function pointsOf(id: string): readonly string[] {
  const [, stem = '', first = '', last = ''] = /^(.*?)([a-zđ]|\d+)–([a-zđ]|\d+)$/.exec(id) ?? [];
  if (last === '') return [id];
  if (/\d/.test(first)) {
    const count = Number(last) - Number(first) + 1;
    return Array.from({ length: count }, (_, index) => `${stem}${Number(first) + index}`);
  }
  return [...letters.slice(letters.indexOf(first), letters.indexOf(last) + 1)].map((letter) => stem + letter);
}

/** @returns the titles of the tests and of their groups in a file's text; what is skipped or still to be written proves nothing */
export function titlesIn(source: string): readonly string[] {
  const titles: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const called = namesOf(node.expression);
      if (called.includes('skip') || called.includes('todo')) return;
      const [title] = node.arguments;
      if (['it', 'test', 'describe'].includes(called[0] ?? '') && title !== undefined)
        if (ts.isStringLiteralLike(title) || ts.isTemplateExpression(title))
          titles.push(title.getText().slice(1, -1));
    }
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('test.tsx', source.normalize('NFC'), ts.ScriptTarget.Latest, true));
  return titles;
}

/** @returns `test.each(rows)` as "test", "each" */
function namesOf(callee: ts.Expression): readonly string[] {
  if (ts.isIdentifier(callee)) return [callee.text];
  if (ts.isPropertyAccessExpression(callee)) return [...namesOf(callee.expression), callee.name.text];
  return ts.isCallExpression(callee) ? namesOf(callee.expression) : [];
}

/** @returns whether a test of this title proves the demand: it names it, or a range in which it stands */
export const proves = (title: string, id: string): boolean =>
  [...title.replaceAll(otherLaws, '').matchAll(idPattern)].flatMap(([named]) => pointsOf(named)).includes(id);
