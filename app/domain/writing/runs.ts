// The letters of a paragraph: marks read from any HTML, white space and hidden characters put in order.
import { present } from '#app/values/present.ts';

import { styleOf, type HtmlElement } from './html-tree.ts';
import { safeHref } from './safe-href.ts';
import type { Marks, Run } from './text-blocks.ts';
import { composed } from '#forms/text.ts';

/**
 * @param outer the marks of what `element` stands in
 * @returns the marks inside it: its own and those around it that it does not take back
 */
export function marksIn(element: HtmlElement, outer: Marks): Marks {
  const style = styleOf(element);
  let { strong, em, script, href } = outer;
  const { name } = element;
  if (name === 'b' || name === 'strong' || /font-weight:\s*(bold|[6-9]00)/.test(style)) strong = true;
  if (name === 'i' || name === 'em' || /font-style:\s*italic/.test(style)) em = true;
  // Google Docs wraps everything in a <b> that is none.
  if (/font-weight:\s*(normal|[1-5]00)/.test(style)) strong = undefined;
  if (/font-style:\s*normal/.test(style)) em = undefined;
  if (name === 'sub' || name === 'sup') script = name;
  else if (/vertical-align:\s*sub/.test(style)) script = 'sub';
  else if (/vertical-align:\s*super/.test(style)) script = 'sup';
  if (name === 'a') href = safeHref(element.attributes['href']) ?? href;
  return present({ strong, em, script, href });
}

/** @returns whether two runs look the same, so that they are one */
export const sameMarks = (a: Marks, b: Marks): boolean =>
  a.strong === b.strong && a.em === b.em && a.script === b.script && a.href === b.href;

/**
 * @returns the text with one space for each stretch of white space. A line break that was meant is no white space of the source: it
 *   comes as a run of its own, "\n"
 */
export const sourceText = (text: string): string => text.replace(/[ \t\r\n\f\v\u00a0\u202f]+/g, ' ');

/** Characters that nobody sees: controls, zero width, soft hyphens, directions, private use of symbol fonts. */
const unseen =
  /[\0-\x08\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\ue000-\uf8ff\ud800-\udfff]/g;

/** @returns one space at most between words, none at an edge of a line; neighbours with the same marks are one; NFC */
export function tidyRuns(runs: readonly Run[]): readonly Run[] {
  const letters: { letter: string; marks: Marks }[] = [];
  for (const { text, marks } of runs) {
    for (const letter of visibleLetters(text)) {
      const last = letters.at(-1);
      const blank = isBlank(letter);
      if (blank && last === undefined) continue;
      if (letter === ' ' && (last?.letter === ' ' || last?.letter === '\n')) continue;
      if (letter === '\n' && last?.letter === ' ') letters.pop();
      letters.push({ letter, marks });
    }
  }
  while (isBlank(letters.at(-1)?.letter)) letters.pop();
  markBlanks(letters);
  const mergedRuns: { text: string; marks: Marks }[] = [];
  for (const { letter, marks } of letters) {
    const lastRun = mergedRuns.at(-1);
    if (lastRun !== undefined && sameMarks(lastRun.marks, marks)) lastRun.text += letter;
    else mergedRuns.push({ text: letter, marks });
  }
  return mergedRuns.map(({ text, marks }) => ({ text: composed(text), marks }));
}

/** A space or line break has the marks of both its neighbours, or none. */
function markBlanks(letters: { letter: string; marks: Marks }[]): void {
  let marksBefore: Marks = {};
  for (let at = 0; at < letters.length; at += 1) {
    const one = letters[at];
    if (one === undefined) return;
    if (!isBlank(one.letter)) {
      marksBefore = one.marks;
      continue;
    }
    let end = at;
    while (isBlank(letters[end]?.letter)) end += 1;
    const marksAfter = letters[end]?.marks ?? {};
    for (const blank of letters.slice(at, end))
      blank.marks = sameMarks(marksBefore, marksAfter) ? marksBefore : {};
    at = end - 1;
  }
}

const isBlank = (letter: string | undefined): boolean => letter === ' ' || letter === '\n';

/** @returns the paragraphs, tidied, empty ones left out: between two line breaks or more lies the end of one */
export function paragraphsOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  return linesOf(tidyRuns(runs), /\n{2,}/)
    .map(tidyRuns)
    .filter((paragraph) => paragraph.length > 0);
}

/**
 * @param between finds the line breaks; those one after the other lie in one run always: see `markBlanks`
 * @returns the runs of each line, as they are; an empty line has none
 */
export function linesOf(runs: readonly Run[], between: RegExp): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const { text, marks } of runs) {
    text.split(between).forEach((part, index) => {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({ text: part, marks });
    });
  }
  return lines;
}

/** @returns the letters of the runs, without their marks */
export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

function visibleLetters(text: string): string {
  const letters = [...composed(text)].map((letter) =>
    letter.length === 1 ? letter.replace(unseen, '') : letter,
  );
  // After ">" of a tag this one would become another character when the whole is composed once more.
  return letters.join('').replaceAll('\u0338', '');
}
