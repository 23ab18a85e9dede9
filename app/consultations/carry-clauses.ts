// From one version of a draft to the next: which clause is which. A clause keeps its id through renumbering and rewording,
// so that whoever commented on it is found with it; one that is gone is told, and its id is never given to another.
import type { RecognisedClause } from './draft-text.ts';

/** As a version of the draft stores it. */
export interface Clause extends RecognisedClause {
  /** "c17": for ever the same clause of this consultation. */
  readonly id: string;
}

export interface CarriedDraft {
  readonly clauses: readonly Clause[];
  /** Ids of the version before whose clause is no more. */
  readonly gone: readonly string[];
}

/** Beyond this many clauses that neither text nor address pairs, likeness is not asked: the work grows with the square. */
const mostPairs = 250_000;
/** Part of the words that two texts share (0 to 1): at one address they are one clause that was reworded, elsewhere one that moved. */
const reworded = 0.3;
const moved = 0.6;

/**
 * @param before the version that readers have; empty for the first
 * @param taken the highest number that any id of this consultation ever had
 * @returns every id of `before` either on a clause or among `gone`
 */
export function carryClauses(
  before: readonly Clause[],
  after: readonly RecognisedClause[],
  taken: number,
): CarriedDraft {
  const pairing = new Pairing(before, after);
  pairing.where((old, now) => old.address === now.address && sameWords(old, now));
  pairing.where((old, now) => sameWords(old, now) && ownWords(now) !== '');
  pairing.where(
    (old, now) => old.address === now.address && (isFrame(old) || likeness(old, now) >= reworded),
  );
  pairing.byLikeness(moved);
  let last = taken;
  const clauses = after.map((clause, index) => {
    const id = pairing.idFor(index);
    if (id !== undefined) return { ...clause, id };
    last += 1;
    return { ...clause, id: `c${last}` };
  });
  const ids = new Set(clauses.map(({ id }) => id));
  return { clauses, gone: before.map(({ id }) => id).filter((id) => !ids.has(id)) };
}

/** The number of an id; 0 for what is none. */
export function numberOfClause(id: string): number {
  const said = /^c(\d{1,6})$/.exec(id)?.[1];
  return said === undefined ? 0 : Number(said);
}

/** Where quoted words stand in a clause now: white space apart, letter for letter. Nothing quoted always stands. */
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

  /** In order on both sides; what stands in the same clause as before comes first. */
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

/** Chapters and the like say nothing but their name: at their address they are what they were. */
const isFrame = ({ level }: RecognisedClause): boolean =>
  level === 'opening' ||
  level === 'part' ||
  level === 'chapter' ||
  level === 'section' ||
  level === 'subsection';

const flat = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Without the number in front: renumbered, a clause says the same. */
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
  let shared = 0;
  for (const [word, count] of left.of) shared += Math.min(count, right.of.get(word) ?? 0);
  return (2 * shared) / size;
}

const known = new WeakMap<RecognisedClause, { of: ReadonlyMap<string, number>; size: number }>();

function counts(clause: RecognisedClause) {
  const before = known.get(clause);
  if (before !== undefined) return before;
  const words =
    ownWords(clause)
      .toLocaleLowerCase('vi')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const of = new Map<string, number>();
  for (const word of words) of.set(word, (of.get(word) ?? 0) + 1);
  const counted = { of, size: words.length };
  known.set(clause, counted);
  return counted;
}
