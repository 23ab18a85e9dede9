// A fact together with where it is from and how sure it is. What is stated comes out by the doors of this file alone, and
// each brings the mark with it, so that no page, paper or machine can show an unverified fact as if it were certain.
import type { ComponentId } from './components.ts';

/**
 * `from-source`: the source vouches for it, and nobody of the commune said anything. `confirmed`: somebody of the commune
 * compared it with a source. `unverified`: nobody vouches for it. `withdrawn`: the commune took it back; it is not shown.
 */
export const certainties = ['from-source', 'confirmed', 'unverified', 'withdrawn'] as const;

export type Certainty = (typeof certainties)[number];

export interface Stated<T> {
  readonly component: ComponentId;
  readonly certainty: Certainty;
  /** Vietnamese, without a full stop: "Cổng Dịch vụ công quốc gia, Quyết định 163/QĐ-BTP". */
  readonly source: string;
  /** Read it by `shownOf`, `inWords`, `asData` or `decidedBy`: tests/house holds that nobody else does. */
  readonly unmarked: T;
}

/** Beside a value, in a list or a sentence. */
export const unverifiedMark = 'chưa kiểm chứng';

/** Where there is room for a sentence. */
export const unverifiedSentence =
  'Nội dung này chưa được kiểm chứng với văn bản gốc. Hãy hỏi Bộ phận Một cửa trước khi làm theo.';

/** In the place of a fact that was taken back. */
export const withdrawnSentence = 'Nội dung này đã được rút vì chưa xác minh được. Hãy hỏi Bộ phận Một cửa.';

export type Shown<T> =
  | { readonly value: T; readonly mark?: string; readonly sentence?: string; readonly source: string }
  | { readonly withdrawn: string };

/** For a page: the value with its mark, or what stands in its place. */
export function shownOf<T>(fact: Stated<T>): Shown<T> {
  const { certainty, unmarked: value, source } = fact;
  if (certainty === 'withdrawn') return { withdrawn: withdrawnSentence };
  return certainty === 'unverified'
    ? { value, source, mark: unverifiedMark, sentence: unverifiedSentence }
    : { value, source };
}

/**
 * For running text, a mail, a paper.
 * @param words what is said of the value, without a full stop
 */
export function inWords<T>(fact: Stated<T>, words: (value: T) => string): string {
  const shown = shownOf(fact);
  if ('withdrawn' in shown) return shown.withdrawn;
  const said = words(shown.value);
  return shown.mark === undefined ? said : `${said.replace(/\.$/, '')} (${shown.mark})`;
}

/** For machines. */
export type StatedData<T> =
  | { readonly certainty: 'from-source' | 'confirmed'; readonly source: string; readonly value: T }
  | {
      readonly certainty: 'unverified';
      readonly source: string;
      readonly value: T;
      readonly notice: string;
    }
  | { readonly certainty: 'withdrawn'; readonly notice: string };

/** For machines: a value that nobody vouches for brings its notice, one that was withdrawn does not come at all. */
export function asData<T>({ certainty, source, unmarked: value }: Stated<T>): StatedData<T> {
  switch (certainty) {
    case 'withdrawn':
      return { certainty, notice: withdrawnSentence };
    case 'unverified':
      return { certainty, source, value, notice: unverifiedSentence };
    default:
      return { certainty, source, value };
  }
}

/** For a choice by which nothing of the fact is shown: whether there is anything to list at all. */
export function decidedBy<T, R>(fact: Stated<T>, choose: (value: T) => R): R {
  return choose(fact.unmarked);
}

/** A part of a fact, or what follows from it: as sure as the whole. */
export function mapStated<T, R>(fact: Stated<T>, part: (value: T) => R): Stated<R> {
  return { ...fact, unmarked: part(fact.unmarked) };
}

type Together<F extends Readonly<Record<string, Stated<unknown>>>> = {
  readonly [K in keyof F]: F[K] extends Stated<infer T> ? T : never;
};

/** The least sure comes first. */
const doubt: readonly Certainty[] = ['withdrawn', 'unverified', 'from-source', 'confirmed'];

/** Several facts of which one thing is said: as sure as the least sure of them. */
export function together<F extends Readonly<Record<string, Stated<unknown>>>>(facts: F): Stated<Together<F>> {
  const all = Object.values(facts);
  const least = all.toSorted((a, b) => doubt.indexOf(a.certainty) - doubt.indexOf(b.certainty))[0];
  if (least === undefined) throw new RangeError('no fact to say anything of');
  const values = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact.unmarked]));
  return { ...least, unmarked: values as Together<F> };
}
