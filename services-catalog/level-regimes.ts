// The decree that grades online services on a day. The commune's regulation keeps the four levels of NĐ 43/2011 by its own decision;
// pages show the term of the decree in force beside them.
import type { LocalDate } from './local-date.ts';
import type { NewerTerm } from './procedure-lists.ts';

interface LevelRegime {
  /** "224/2026/NĐ-CP" */
  readonly decree: string;
  /** Its first day. */
  readonly from: LocalDate;
  /** Its words for the grades; absent when it has the regulation's levels. */
  readonly terms?: Readonly<Record<NewerTerm, string>>;
}

/** NĐ 42/2022 and NĐ 224/2026 Đ14: wholly online by default, partly with published reasons. */
const wholeOrPart: Readonly<Record<NewerTerm, string>> = {
  information: 'cung cấp thông tin trực tuyến',
  'partly-online': 'dịch vụ công trực tuyến một phần',
  'wholly-online': 'dịch vụ công trực tuyến toàn trình',
};

/** In order; each ends the day before the next begins. */
export const levelRegimes: readonly [LevelRegime, ...LevelRegime[]] = [
  // Issued on 13/6/2011; its first day unverified.
  { decree: '43/2011/NĐ-CP', from: '2011-08-01' },
  { decree: '42/2022/NĐ-CP', from: '2022-08-15', terms: wholeOrPart },
  { decree: '224/2026/NĐ-CP', from: '2026-07-01', terms: wholeOrPart },
];

/**
 * @param day before the first decree, the first one counts
 * @returns the grade in the words of the decree: "Nghị định 224/2026/NĐ-CP: dịch vụ công trực tuyến một phần"; undefined when
 * the decree has the regulation's levels
 */
export function termInForce(term: NewerTerm, day: LocalDate): string | undefined {
  const { decree, terms } = levelRegimes.findLast(({ from }) => from <= day) ?? levelRegimes[0];
  return terms === undefined ? undefined : `Nghị định ${decree}: ${terms[term]}`;
}
