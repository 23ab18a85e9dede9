// Finds the clauses of one version of a draft in the next version. A clause keeps its id when it gets another number or other words, so
// that its comments stay with it. The id of a removed clause is reported and never used again.
import type { RecognisedClause } from './draft-text.ts';
import { isFrame } from './markers.ts';

/** As a version of the draft stores it. */
export interface Clause extends RecognisedClause {
  /** "c17": always the same clause of this consultation. */
  readonly id: string;
}

export interface CarriedDraft {
  readonly clauses: readonly Clause[];
  /** Ids of clauses that the version before has and this one has not. */
  readonly gone: readonly string[];
}

/** With more pairs of clauses left, they are not compared by likeness: the work grows with the square of their number. */
const mostPairs = 250_000;
/** Least share of common words (0 to 1) of two clauses at one address to be the same clause, reworded. */
const leastLikenessInPlace = 0.3;
/** The same for clauses at different addresses: one clause that moved. */
const leastLikenessElsewhere = 0.6;

/**
 * @param before clauses of the published version; empty for the first version
 * @param after clauses of the new version
 * @param highestNumber of all ids that this consultation ever had
 * @returns each id of `before` is either on a clause or in `gone`; new clauses get numbers above `highestNumber`
 */
export function carryClauses(
  before: readonly Clause[],
  after: readonly RecognisedClause[],
  highestNumber: number,
): CarriedDraft {
  const pairing = new Pairing(before, after);
  pairing.where((old, now) => old.address === now.address && sameWords(old, now));
  pairing.where((old, now) => sameWords(old, now) && ownWords(now) !== '');
  pairing.where(
    (old, now) =>
      old.address === now.address && (hasOneAtItsAddress(old) || likeness(old, now) >= leastLikenessInPlace),
  );
  pairing.byLikeness(leastLikenessElsewhere);
  let last = highestNumber;
  const clauses = after.map((clause, index) => {
    const id = pairing.idFor(index);
    if (id !== undefined) return { ...clause, id };
    last += 1;
    return { ...clause, id: `c${last}` };
  });
  const ids = new Set(clauses.map(({ id }) => id));
  return { clauses, gone: before.map(({ id }) => id).filter((id) => !ids.has(id)) };
}

/** @returns 17 for "c17"; 0 for a text that is no id */
export function numberOfClause(id: string): number {
  const digits = /^c(\d{1,6})$/.exec(id)?.[1];
  return digits === undefined ? 0 : Number(digits);
}

/** @returns whether the clause still contains the quoted words, in NFC and apart from white space; an empty quote is always there */
export function quoteStands(quote: string, { text }: Pick<RecognisedClause, 'text'>): boolean {
  return flat(text).includes(flat(quote));
}

class Pairing {
  private readonly ids = new Map<number, string>();
  private readonly used = new Set<string>();
  private readonly before: readonly Clause[];
  private readonly after: readonly RecognisedClause[];

  constructor(before: readonly Clause[], after: readonly RecognisedClause[]) {
    this.before = before;
    this.after = after;
  }

  idFor(index: number): string | undefined {
    return this.ids.get(index);
  }

  /** Pairs clauses in their order; those with the same parent clause as before come first. */
  where(same: (old: Clause, now: RecognisedClause) => boolean): void {
    for (const withinSame of [true, false]) {
      for (const [index, now] of this.after.entries()) {
        if (this.ids.has(index)) continue;
        const old = this.before.find(
          (one) =>
            !this.used.has(one.id) &&
            one.level === now.level &&
            (!withinSame || this.parentId(now) === this.idAt(one.parent)) &&
            same(one, now),
        );
        if (old !== undefined) this.pair(index, old.id);
      }
    }
  }

  byLikeness(least: number): void {
    const old = this.before.filter(({ id }) => !this.used.has(id));
    const now = this.after
      .map((clause, index) => ({ clause, index }))
      .filter(({ index }) => !this.ids.has(index));
    if (old.length * now.length > mostPairs) return;
    const pairs = old
      .flatMap((one) =>
        now
          .filter(({ clause }) => clause.level === one.level)
          .map(({ clause, index }) => ({ id: one.id, index, like: likeness(one, clause) })),
      )
      .filter(({ like }) => like >= least)
      .sort((a, b) => b.like - a.like || a.index - b.index);
    for (const { id, index } of pairs) if (!this.used.has(id) && !this.ids.has(index)) this.pair(index, id);
  }

  private pair(index: number, id: string): void {
    this.ids.set(index, id);
    this.used.add(id);
  }

  private parentId({ parent }: RecognisedClause): string | undefined {
    if (parent === undefined) return undefined;
    return this.ids.get(this.after.findIndex(({ address }) => address === parent)) ?? '';
  }

  private idAt(address: string | undefined): string | undefined {
    return address === undefined ? undefined : this.before.find((one) => one.address === address)?.id;
  }
}

/** The opening is there once, and what only contains others has nothing but a title: at the same address, it is the same as before. */
const hasOneAtItsAddress = ({ level }: RecognisedClause): boolean => level === 'opening' || isFrame(level);

const flat = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** The words without the number in front: with another number, a clause is still the same. */
const ownWords = ({ text, level }: RecognisedClause): string => {
  const words = flat(text);
  if (level === 'article') return words.replace(/^điều\s+\d+[a-zđ]?[\s.:]*/iu, '');
  if (level === 'clause') return words.replace(/^\d+[a-zđ]?\.\s*/u, '');
  return level === 'point' ? words.replace(/^[a-zđ]{1,2}\d?\)\s*/u, '') : words;
};

const sameWords = (a: RecognisedClause, b: RecognisedClause): boolean => ownWords(a) === ownWords(b);

function likeness(a: RecognisedClause, b: RecognisedClause): number {
  const [left, right] = [counts(a), counts(b)];
  const size = left.size + right.size;
  if (size === 0) return 1;
  let sharedWords = 0;
  for (const [word, count] of left.of) sharedWords += Math.min(count, right.of.get(word) ?? 0);
  return (2 * sharedWords) / size;
}

const wordCounts = new WeakMap<RecognisedClause, { of: ReadonlyMap<string, number>; size: number }>();

function counts(clause: RecognisedClause) {
  const cachedCounts = wordCounts.get(clause);
  if (cachedCounts !== undefined) return cachedCounts;
  const words =
    ownWords(clause)
      .toLocaleLowerCase('vi')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const of = new Map<string, number>();
  for (const word of words) of.set(word, (of.get(word) ?? 0) + 1);
  const result = { of, size: words.length };
  wordCounts.set(clause, result);
  return result;
}
