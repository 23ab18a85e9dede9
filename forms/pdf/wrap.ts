// Breaking text into lines. Pure: it measures through a function and knows no PDF.
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
}

/** NFC, one kind of line break, no controls and zero-width marks; what the typeface lacks is replaced in sight. */
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

/** Cuts a word wider than the line (a code, an address without spaces) where it must be cut. */
function cut(word: Word, width: number, measure: Measure): Word[] {
  const out: Word[] = [];
  let current: Word = { pieces: [], width: 0 };
  for (const piece of word.pieces) {
    let text = '';
    for (const letter of piece.text) {
      const grown = measure(text + letter, piece.face);
      if (current.width + grown > width && (text !== '' || current.pieces.length > 0)) {
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

/** Words of one paragraph; a word may carry several faces ("Họ tên:" bold, "," regular). */
function wordsOf(runs: readonly Run[], measure: Measure): Word[] {
  const words: Word[] = [];
  let open: Word | undefined;
  for (const run of runs) {
    for (const part of run.text.split(/( +)/)) {
      if (part === '') continue;
      if (part.startsWith(' ')) {
        open = undefined;
        continue;
      }
      if (!open) words.push((open = { pieces: [], width: 0 }));
      open.pieces.push({ text: part, face: run.face });
      open.width += measure(part, run.face);
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
 * Lines no wider than `width`; the first may start `indent` further right.
 * Line breaks in the text are kept; an empty text gives one empty line.
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
    let taken: Word[] = [];
    let used = 0;
    const flush = (last: boolean): void => {
      const merged = merge(taken);
      lines.push({ runs: merged, width: merged.reduce((sum, r) => sum + measure(r.text, r.face), 0), last });
      taken = [];
      used = 0;
      room = width;
    };
    const gap = measure(' ', 'regular');
    for (const word of wordsOf(paragraph, measure)) {
      const needed = (taken.length > 0 ? gap : 0) + word.width;
      if (used + needed <= room + 0.01) {
        taken.push(word);
        used += needed;
        continue;
      }
      if (taken.length > 0) flush(false);
      for (const part of word.width > room ? cut(word, room, measure) : [word]) {
        if (taken.length > 0) flush(false);
        taken.push(part);
        used = part.width;
      }
    }
    flush(true);
  }
  return lines;
}
