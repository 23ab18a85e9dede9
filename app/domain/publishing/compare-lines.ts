// Lines of two versions laid beside one another: first whole lines, then the words of those that are nearly the same.
// What is the same word in another dress (bold, another link) stays beside itself and is told in a note.
import { diffArrays } from 'diff';

import { own } from '#forms/own.ts';

import type {
  ComparedLine,
  ComparedPiece,
  ComparedRow,
  DifferenceMark,
  SameLines,
} from '#app/read-models/version-differences.ts';
import { present } from '#app/values/present.ts';

/** What is never taken apart: a word, a picture, a file, the edge of a cell. */
export interface Token {
  /** Two tokens with the same stand beside one another, however they look. */
  readonly same: string;
  /** How it looks, by what people call it: { "chữ đậm": "", "liên kết": "/dich-vu-cong" }. */
  readonly looks: Readonly<Record<string, string>>;
  readonly piece: ComparedPiece;
  /** What a note calls it, where its letters do not say it: "Ảnh". */
  readonly name?: string;
}

export interface Line {
  /** How the line looks; all of it, for two lines with the same words are compared by it. */
  readonly as: string;
  readonly tokens: readonly Token[];
}

/** Texts in which more changed than this are shown whole beside one another: the work grows with the square of it. */
const mostEdits = 2000;
/** Of lines that were rewritten, so many pairs are looked at. */
const mostPairs = 10_000;
/** Lines that share less than this part of their words are another line each. */
const likeness = 0.3;

/** @returns every line of both in order; empty only when both are */
export function compareLines(before: readonly Line[], after: readonly Line[]): readonly ComparedRow[] {
  const [old, now] = [before.map(keyOf), after.map(keyOf)];
  const changes = diffArrays(old, now, { maxEditLength: mostEdits });
  if (changes === undefined) return hunk(before, after);
  const rows: ComparedRow[] = [];
  let [at, to] = [0, 0];
  let removedLines: readonly Line[] = [];
  for (const { count, removed, added } of changes) {
    if (removed) {
      removedLines = before.slice(at, at + count);
      at += count;
      continue;
    }
    const addedLines = after.slice(to, to + count);
    to += count;
    rows.push(...hunk(removedLines, added ? addedLines : []));
    removedLines = [];
    if (added) continue;
    for (const [index, line] of before.slice(at, at + count).entries()) {
      rows.push({
        changed: false,
        before: lineOf(line),
        after: lineOf(addedLines[index] ?? line),
        notes: [],
      });
    }
    at += count;
  }
  return [...rows, ...hunk(removedLines, [])];
}

/** @returns the lines that changed, each with its neighbours; `same`: how many unchanged ones were left out at that place */
export function withoutFarLines(rows: readonly ComparedRow[]): readonly (ComparedRow | SameLines)[] {
  const result: (ComparedRow | SameLines)[] = [];
  let same = 0;
  for (const [index, row] of rows.entries()) {
    const isNear = [rows[index - 1], row, rows[index + 1]].some((one) => one?.changed === true);
    if (isNear) {
      if (same > 0) result.push({ same });
      same = 0;
      result.push(row);
    } else same += 1;
  }
  if (same > 0) result.push({ same });
  return result;
}

const keyOf = ({ as, tokens }: Line): string =>
  JSON.stringify([
    as,
    tokens.map(({ same, looks, piece }) => [same, looks, piece.kind === 'words' ? piece.text : '']),
  ]);

const lineOf = ({ as, tokens }: Line, mark?: DifferenceMark): ComparedLine => ({
  as,
  pieces: joinPieces(tokens.map(({ piece }) => withMark(piece, mark))),
});

const withMark = (piece: ComparedPiece, mark: DifferenceMark | undefined): ComparedPiece =>
  mark === undefined ? piece : { ...piece, mark };

/** Lines that went and came at one place: those that are alike beside one another, the others as far as there are as many. */
function hunk(removedLines: readonly Line[], addedLines: readonly Line[]): readonly ComparedRow[] {
  const rows: ComparedRow[] = [];
  let [at, to] = [0, 0];
  const upTo = (old: number, now: number) => {
    while (at < old || to < now) {
      const [left, right] = [at < old ? removedLines[at] : undefined, to < now ? addedLines[to] : undefined];
      rows.push(otherLines(left, right));
      if (at < old) at += 1;
      if (to < now) to += 1;
    }
  };
  for (const [old, now] of alikeIn(removedLines, addedLines)) {
    upTo(old, now);
    const [left, right] = [removedLines[old], addedLines[now]];
    if (left !== undefined && right !== undefined) rows.push(compareTokens(left, right));
    [at, to] = [old + 1, now + 1];
  }
  upTo(removedLines.length, addedLines.length);
  return rows;
}

function otherLines(left: Line | undefined, right: Line | undefined): ComparedRow {
  return {
    changed: true,
    ...present({ before: left && lineOf(left, 'removed'), after: right && lineOf(right, 'added') }),
    notes: [],
  };
}

/** Pairs of lines that are alike, in order on both sides, with the greatest likeness in all. */
function alikeIn(
  removedLines: readonly Line[],
  addedLines: readonly Line[],
): readonly (readonly [number, number])[] {
  if (
    removedLines.length === 0 ||
    addedLines.length === 0 ||
    removedLines.length * addedLines.length > mostPairs
  )
    return [];
  const [old, now] = [removedLines.map(countsOf), addedLines.map(countsOf)];
  const like = old.map((left) => now.map((right) => alike(left, right)));
  const best = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const likeAt = (i: number, j: number) => like[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = best[i];
      if (row !== undefined) row[j] = Math.max(at(i + 1, j), at(i, j + 1), likeAt(i, j) + at(i + 1, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < old.length && j < now.length;) {
    if (likeAt(i, j) > 0 && at(i, j) === likeAt(i, j) + at(i + 1, j + 1)) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i, j) === at(i + 1, j)) i += 1;
    else j += 1;
  }
  return pairs;
}

interface Counts {
  readonly of: ReadonlyMap<string, number>;
  readonly size: number;
}

function countsOf({ tokens }: Line): Counts {
  const of = new Map<string, number>();
  for (const { same } of tokens) of.set(same, (of.get(same) ?? 0) + 1);
  return { of, size: tokens.length };
}

/** From 0 to 1; 0 when they share too little to be one line that was changed. Two lines without words are alike. */
function alike(left: Counts, right: Counts): number {
  if (left.size + right.size === 0) return 1;
  const [fewer, more] = left.of.size < right.of.size ? [left, right] : [right, left];
  let shared = 0;
  for (const [same, count] of fewer.of) shared += Math.min(count, more.of.get(same) ?? 0);
  const part = (2 * shared) / (left.size + right.size);
  return part < likeness ? 0 : part;
}

/** One line that was changed: its words marked on both sides, and what changed in how they look. */
function compareTokens(left: Line, right: Line): ComparedRow {
  const changes = diffArrays(
    left.tokens.map(({ same }) => same),
    right.tokens.map(({ same }) => same),
    { maxEditLength: mostEdits },
  );
  if (changes === undefined) return otherLines(left, right);
  const [before, after]: [ComparedPiece[], ComparedPiece[]] = [[], []];
  const looks = new LooksNotes();
  let [at, to] = [0, 0];
  for (const { count, removed, added } of changes) {
    for (let step = 0; step < count; step += 1) {
      const [old, now] = [left.tokens[at], right.tokens[to]];
      if (!added) at += 1;
      if (!removed) to += 1;
      if (removed && old !== undefined) before.push(withMark(old.piece, 'removed'));
      else if (added && now !== undefined) after.push(withMark(now.piece, 'added'));
      else if (old !== undefined && now !== undefined) {
        const mark = looks.compare(old, now) ? undefined : 'restyled';
        before.push(withMark(old.piece, mark));
        after.push(withMark(now.piece, mark));
        continue;
      }
      looks.end();
    }
  }
  const isMarked = [...before, ...after].some(({ mark }) => mark !== undefined);
  const frame = left.as === right.as ? [] : [`“${frameOf(left)}” thành “${frameOf(right)}”`];
  return {
    changed: true,
    before: { as: left.as, pieces: joinPieces(before) },
    after: { as: right.as, pieces: joinPieces(after) },
    notes: isMarked || frame.length > 0 ? [...frame, ...looks.notes] : ['Chỉ khác ở dấu cách'],
  };
}

const frameOf = ({ as }: Line): string => (as === '' ? 'Đoạn văn' : as);

/** What is said of words that look otherwise; neighbours that changed in the same way are one. */
class LooksNotes {
  readonly notes: string[] = [];
  private words: { of: string; readonly change: string } | undefined;

  /** @returns whether they look the same */
  compare(old: Token, now: Token): boolean {
    const change = changeOf(old.looks, now.looks);
    if (change === '') {
      this.end();
      return true;
    }
    const hasName = now.name !== undefined;
    const of = now.name ?? (now.piece.kind === 'words' ? now.piece.text : '');
    if (!hasName && this.words?.change === change) this.words.of += of;
    else {
      this.end();
      this.words = { of, change };
    }
    if (hasName) this.end();
    return false;
  }

  end(): void {
    if (this.words === undefined) return;
    const { of, change } = this.words;
    this.notes.push(`“${shorten(of.trim())}”: ${change}`);
    this.words = undefined;
  }
}

function changeOf(old: Token['looks'], now: Token['looks']): string {
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .flatMap((what) => {
      const [was, is] = [own(old, what), own(now, what)];
      if (was === is) return [];
      if (was === undefined) return [`thêm ${what}${quoted(is)}`];
      if (is === undefined) return [`bỏ ${what}${quoted(was)}`];
      return [`${what} từ${quoted(was)} thành${quoted(is)}`];
    })
    .join(', ');
}

const quoted = (value: string | undefined): string =>
  value === undefined || value === '' ? '' : ` “${value}”`;

function shorten(text: string): string {
  const letters = [...text];
  return letters.length <= 80 ? text : `${letters.slice(0, 79).join('')}…`;
}

/** Words that look the same and are marked the same are one piece. */
function joinPieces(pieces: readonly ComparedPiece[]): readonly ComparedPiece[] {
  const result: ComparedPiece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (
      last?.kind === 'words' &&
      piece.kind === 'words' &&
      last.mark === piece.mark &&
      JSON.stringify(last.looks) === JSON.stringify(piece.looks)
    )
      result[result.length - 1] = { ...last, text: last.text + piece.text };
    else result.push(piece);
  }
  return result;
}
