// A fact with its source and certainty. Only the functions of this file give its value, and each gives the mark too, so that no page,
// paper or machine answer can show an unverified fact as certain.
import type { ComponentId } from './components.ts';

/**
 * `from-source`: the source confirms it, and the commune has not checked it. `confirmed`: a person of the commune compared it with a
 * source. `unverified`: nobody has confirmed it. `withdrawn`: the commune withdrew it, and it is not shown.
 */
export const certainties = ['from-source', 'confirmed', 'unverified', 'withdrawn'] as const;

export type Certainty = (typeof certainties)[number];

export interface Stated<T> {
  readonly component: ComponentId;
  readonly certainty: Certainty;
  /** Vietnamese, without a full stop: "Cổng Dịch vụ công quốc gia, Quyết định 163/QĐ-BTP". */
  readonly source: string;
  /** Read it by `shownOf`, `inWords`, `asData` or `decidedBy` only: a test in tests/house forbids other ways. */
  readonly unmarked: T;
}

/** Mark beside a value, in a list or a sentence. */
export const unverifiedMark = 'chưa đối chiếu';

/** Mark where there is room for a sentence. */
export const unverifiedSentence =
  'Nội dung này chưa đối chiếu với văn bản gốc. Hãy hỏi Bộ phận Một cửa trước khi nộp.';

/** Once on a page of lists or figures, whose lines show their facts without marks. */
export const listNotice =
  'Mức độ, thời hạn hoặc phí của một số thủ tục chưa đối chiếu với văn bản gốc; trang của từng thủ tục ghi rõ ở chỗ đó.';

/** In place of a withdrawn fact. */
export const withdrawnSentence = 'Nội dung này đã được rút vì chưa xác minh được. Hãy hỏi Bộ phận Một cửa.';

export type Shown<T> =
  | { readonly value: T; readonly mark?: string; readonly sentence?: string; readonly source: string }
  | { readonly withdrawn: string };

/** @returns for a page, the value with its mark; for a withdrawn fact, the sentence in its place */
export function shownOf<T>(fact: Stated<T>): Shown<T> {
  const { certainty, unmarked: value, source } = fact;
  if (certainty === 'withdrawn') return { withdrawn: withdrawnSentence };
  return certainty === 'unverified'
    ? { value, source, mark: unverifiedMark, sentence: unverifiedSentence }
    : { value, source };
}

/**
 * @param words makes the text about the value, without a full stop
 * @returns for running text, mails and papers: the text with its mark; for a withdrawn fact, the sentence in its place
 */
export function inWords<T>(fact: Stated<T>, words: (value: T) => string): string {
  const marked = shownOf(fact);
  if ('withdrawn' in marked) return marked.withdrawn;
  const text = words(marked.value);
  return marked.mark === undefined ? text : `${text.replace(/\.$/, '')} (${marked.mark})`;
}

/**
 * For a line of a list, a search or a table of figures: dozens of marks on one page say nothing, and its page says `listNotice` once.
 * @param words makes the text about the value
 * @returns the text without a mark; for a withdrawn fact, the sentence in its place
 */
export function inList<T>(fact: Stated<T>, words: (value: T) => string): string {
  const shown = shownOf(fact);
  return 'withdrawn' in shown ? shown.withdrawn : words(shown.value);
}

/** @returns what a page of lists says once of the facts that it shows; undefined where all of them are verified */
export const listNoticeOf = (facts: readonly Stated<unknown>[]): string | undefined =>
  facts.some(({ certainty }) => certainty === 'unverified') ? listNotice : undefined;

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

/** @returns for machines, the value with its certainty; an unverified one has a notice, a withdrawn one has no value */
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

/** For a decision that does not show the fact, such as whether a list is empty. @returns the decision, without a mark */
export function decidedBy<T, R>(fact: Stated<T>, choose: (value: T) => R): R {
  return choose(fact.unmarked);
}

/** @returns a part of the fact, or a consequence of it, with the same source and certainty */
export function mapStated<T, R>(fact: Stated<T>, part: (value: T) => R): Stated<R> {
  return { ...fact, unmarked: part(fact.unmarked) };
}

type Together<F extends Readonly<Record<string, Stated<unknown>>>> = {
  readonly [K in keyof F]: F[K] extends Stated<infer T> ? T : never;
};

/** The least sure comes first. */
const doubt: readonly Certainty[] = ['withdrawn', 'unverified', 'from-source', 'confirmed'];

/**
 * Joins several facts about which one statement is made.
 * @returns the values by name, with source and certainty of the least certain fact
 * @throws RangeError when there is no fact
 */
export function together<F extends Readonly<Record<string, Stated<unknown>>>>(facts: F): Stated<Together<F>> {
  const all = Object.values(facts);
  const least = all.toSorted((a, b) => doubt.indexOf(a.certainty) - doubt.indexOf(b.certainty))[0];
  if (least === undefined) throw new RangeError('no fact to say anything of');
  const values = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact.unmarked]));
  return { ...least, unmarked: values as Together<F> };
}
