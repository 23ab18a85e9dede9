// Breaks text into lines. Pure: a function measures, no PDF is needed.
import { printable } from '../repertoire.ts';

export type Face = 'regular' | 'bold' | 'italic';
export interface Run {
  readonly text: string;
  readonly face: Face;
}
export type Measure = (text: string, face: Face) => number;
export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
  /** The last line of a paragraph is not justified. */
  readonly last: boolean;
  /** Its last word goes on in the next line. */
  readonly broken?: true;
}

/** @returns the text in NFC with \n for line breaks, no control or zero-width characters, and "[?]" for what cannot be printed */
export function clean(text: string): string {
  return printable(
    text
      .normalize('NFC')
      .replace(/\r\n?|\u2028|\u2029/g, '\n')
      .replace(/[\t\u00a0]/g, ' ')
      .replace(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\p{VS}\ufeff\u00ad]/gu,
        '',
      ),
  );
}

interface Word {
  readonly pieces: Run[];
  width: number;
}

/** Divides a word that is wider than the line, such as a code or a web address. */
function cut(word: Word, width: number, measure: Measure): Word[] {
  const out: Word[] = [];
  let current: Word = { pieces: [], width: 0 };
  for (const piece of word.pieces) {
    let text = '';
    for (const letter of piece.text) {
      const textWidth = measure(text + letter, piece.face);
      if (current.width + textWidth > width && (text !== '' || current.pieces.length > 0)) {
        if (text !== '') current.pieces.push({ text, face: piece.face });
        current.width += measure(text, piece.face);
        out.push(current);
        current = { pieces: [], width: 0 };
        text = letter;
      } else text += letter;
    }
    if (text !== '') {
      current.pieces.push({ text, face: piece.face });
      current.width += measure(text, piece.face);
    }
  }
  if (current.pieces.length > 0) out.push(current);
  return out;
}

/** The words of one paragraph; a word may have several faces ("Họ tên:" bold, "," regular). */
function wordsOf(runs: readonly Run[], measure: Measure): Word[] {
  const words: Word[] = [];
  let current: Word | undefined;
  for (const run of runs) {
    for (const part of run.text.split(/( +)/)) {
      if (part === '') continue;
      if (part.startsWith(' ')) {
        current = undefined;
        continue;
      }
      if (!current) words.push((current = { pieces: [], width: 0 }));
      current.pieces.push({ text: part, face: run.face });
      current.width += measure(part, run.face);
    }
  }
  return words;
}

function merge(words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  words.forEach((word, index) => {
    word.pieces.forEach((piece, at) => {
      const previous = runs.at(-1);
      const gap = index > 0 && at === 0 ? ' ' : '';
      if (previous && previous.face === piece.face) {
        runs[runs.length - 1] = { face: piece.face, text: previous.text + gap + piece.text };
      } else {
        if (previous && gap) runs[runs.length - 1] = { face: previous.face, text: previous.text + gap };
        runs.push(piece);
      }
    });
  });
  return runs;
}

/**
 * @param width of a line, as `measure` gives it; `indent`: how much further right the first line begins
 * @returns lines no wider than that. Line breaks in the text stay; an empty text gives one empty line
 */
export function wrap(runs: readonly Run[], width: number, measure: Measure, indent = 0): Line[] {
  const paragraphs: Run[][] = [[]];
  for (const run of runs) {
    clean(run.text)
      .split('\n')
      .forEach((text, index) => {
        if (index > 0) paragraphs.push([]);
        paragraphs.at(-1)?.push({ text, face: run.face });
      });
  }
  const lines: Line[] = [];
  for (const paragraph of paragraphs) {
    let room = width - (lines.length === 0 ? indent : 0);
    let lineWords: Word[] = [];
    let usedWidth = 0;
    const flush = (last: boolean, broken = false): void => {
      const lineRuns = merge(lineWords);
      lines.push({
        runs: lineRuns,
        width: lineRuns.reduce((sum, r) => sum + measure(r.text, r.face), 0),
        last,
        ...(broken && { broken }),
      });
      lineWords = [];
      usedWidth = 0;
      room = width;
    };
    const gap = measure(' ', 'regular');
    for (const word of wordsOf(paragraph, measure)) {
      const needed = (lineWords.length > 0 ? gap : 0) + word.width;
      if (usedWidth + needed <= room + 0.01) {
        lineWords.push(word);
        usedWidth += needed;
        continue;
      }
      if (lineWords.length > 0) flush(false);
      for (const part of word.width > room ? cut(word, room, measure) : [word]) {
        if (lineWords.length > 0) flush(false, true);
        lineWords.push(part);
        usedWidth = part.width;
      }
    }
    flush(true);
  }
  return lines;
}
