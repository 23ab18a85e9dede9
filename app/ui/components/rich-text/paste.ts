// What Word and Google Docs put on the clipboard, before the editor reads it: lists that are drawn become lists, a <b>
// that is none goes. The server cleans once more whatever is sent (app/domain/writing/clean-html.ts).

import {
  isOfArticles,
  listMark,
  wordLists,
  type WordItem,
  type WordPart,
} from '#app/publications/word-lists.ts';

/** Its styles stand under another name, for the page allows no styles of others and says so of each. */
export function pastedDocument(html: string): Document {
  const unstyled = html
    .replace(/<style[\s\S]*?<\/style>/gi, '')
    .replace(/(<[^<>]*?\s)style(\s*=)/gi, '$1data-style$2');
  return new DOMParser().parseFromString(unstyled, 'text/html');
}

/** Runs in the browser alone. */
export function pastedHtml(html: string): string {
  const { body } = pastedDocument(html);
  for (const element of body.querySelectorAll('style, script, meta, link, xml, title')) element.remove();
  for (const bold of body.querySelectorAll('b, strong')) {
    if (/font-weight:\s*(normal|400)/i.test(styleOf(bold))) bold.replaceWith(...bold.childNodes);
  }
  const articles = isOfArticles(
    [...body.querySelectorAll('p, h1, h2, h3, h4, h5, h6, li')].map((element) => plainText(element)),
  );
  for (const list of body.querySelectorAll('ol')) sayKind(list);
  if (articles) for (const list of [...body.querySelectorAll('ol')].reverse()) numbersAsText(list);
  drawLists(body, articles);
  for (const heading of body.querySelectorAll('h1')) renamed(heading, 'h2');
  for (const heading of body.querySelectorAll('h5, h6')) renamed(heading, 'h4');
  for (const paragraph of body.querySelectorAll('p')) {
    const empty = (paragraph.textContent ?? '').replace(/[\s\u00a0\u200b]/g, '') === '';
    if (
      empty &&
      paragraph.querySelector('img') === null &&
      paragraph.parentElement?.closest('td, th') === null
    )
      paragraph.remove();
  }
  for (const element of body.querySelectorAll('[data-style], [class]')) {
    if (/font-weight:\s*(bold|[6-9]00)/i.test(styleOf(element)) && element.tagName === 'SPAN')
      renamed(element, 'strong');
    element.removeAttribute('data-style');
    element.removeAttribute('class');
  }
  return body.innerHTML.replaceAll('\u00a0', ' ').replaceAll('&nbsp;', ' ');
}

const styleOf = (element: Element): string => element.getAttribute('data-style') ?? '';

function renamed(element: Element, name: string): void {
  const other = element.ownerDocument.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

const plainText = (element: Element): string =>
  (element.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim();

interface Item extends WordItem {
  readonly paragraph: Element;
}

/** @returns undefined for a paragraph that is no item of a list of Word's; its mark is taken out of it */
function itemOf(paragraph: Element): Item | undefined {
  const list = styleOf(paragraph)
    .split(';')
    .find((part) => /^\s*mso-list:/i.test(part));
  const level = Number(/level(\d)/i.exec(list ?? '')?.[1] ?? '0');
  if (level === 0) return undefined;
  const marks = [...paragraph.querySelectorAll('span')].filter((span) =>
    /mso-list:\s*ignore/i.test(styleOf(span)),
  );
  const marker = marks.map(plainText).join('');
  for (const mark of marks) mark.remove();
  return { level, marker, paragraph };
}

/** Word's paragraphs with `mso-list`, one after the other, at their depths. */
function drawLists(body: HTMLElement, articles: boolean): void {
  const runs: Item[][] = [];
  for (const paragraph of [...body.querySelectorAll('p')]) {
    const item = itemOf(paragraph);
    if (item === undefined) continue;
    const run = runs.at(-1);
    if (run !== undefined && paragraph.previousElementSibling === run.at(-1)?.paragraph) run.push(item);
    else runs.push([item]);
  }
  for (const run of runs) {
    const place = body.ownerDocument.createComment('');
    run[0]?.paragraph.before(place);
    place.replaceWith(...wordLists(run, articles).map((part) => drawn(part)));
  }
}

function drawn(part: WordPart<Item>): Element {
  if (part.kind === 'text') {
    part.item.paragraph.prepend(`${part.item.marker} `);
    return part.item.paragraph;
  }
  const { ownerDocument } = part.items[0]?.item.paragraph ?? document.body;
  const list = ownerDocument.createElement(part.ordered ? 'ol' : 'ul');
  if (part.ordered && part.start !== 1) list.setAttribute('start', String(part.start));
  if (part.type !== undefined) list.setAttribute('type', part.type);
  for (const { item, parts } of part.items) {
    const listItem = ownerDocument.createElement('li');
    const text = ownerDocument.createElement('p');
    text.append(...item.paragraph.childNodes);
    item.paragraph.remove();
    listItem.append(text, ...parts.map(drawn));
    list.append(listItem);
  }
  return list;
}

/** As Word for the web and Google Docs say it of a list or of its items, in their styles. */
const typesByStyle: ReadonlyMap<string | undefined, string> = new Map([
  ['lower-alpha', 'a'],
  ['lower-latin', 'a'],
  ['upper-alpha', 'A'],
  ['upper-latin', 'A'],
  ['lower-roman', 'i'],
  ['upper-roman', 'I'],
]);

function sayKind(list: Element): void {
  const [first] = [...list.children].filter(({ tagName }) => tagName === 'LI');
  const style = [list, ...(first === undefined ? [] : [first])]
    .map((element) => /list-style-type:\s*([a-z-]+)/i.exec(styleOf(element))?.[1]?.toLowerCase())
    .find((found) => found !== undefined);
  const type = typesByStyle.get(style);
  if (type !== undefined && !list.hasAttribute('type')) list.setAttribute('type', type);
}

/** A list of a text of articles: its items become paragraphs that begin with their numbers. The inner lists went before. */
function numbersAsText(list: Element): void {
  const type = list.getAttribute('type') ?? '';
  const start = Number(list.getAttribute('start') ?? '1');
  const kind = {
    ordered: true,
    start: Number.isInteger(start) && start > 0 ? start : 1,
    ...(/^[aAiI]$/.test(type) && { type }),
  };
  const parts: Element[] = [];
  let index = 0;
  for (const child of [...list.children]) {
    if (child.tagName !== 'LI') {
      parts.push(child);
      continue;
    }
    const first = [...child.childNodes].find((node) => (node.textContent ?? '').trim() !== '');
    let line = [...child.children].find((one) => one === first && one.tagName === 'P');
    if (line === undefined) {
      line = list.ownerDocument.createElement('p');
      while (child.firstChild !== null && !isBlock(child.firstChild)) line.append(child.firstChild);
      child.prepend(line);
    }
    line.prepend(`${listMark(kind, index, '')} `);
    index += 1;
    parts.push(...child.children);
  }
  list.replaceWith(...parts);
}

const isBlock = (node: Node): boolean => /^(P|OL|UL|TABLE|DIV|H[1-6]|BLOCKQUOTE)$/.test(node.nodeName);
