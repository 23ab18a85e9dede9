// The printed forms of the one-stop mechanism, by circular. The commune decides which set it uses from which day on (`paperSet` of
// `app/commune/facts.ts`). A paper is always drawn in the set under which it was issued.

/** TT 01/2018/TT-VPCP Đ9; TT 03/2025/TT-VPCP, for the centres of NĐ 118/2025/NĐ-CP, from 1/7/2025. */
export const paperSets = {
  'tt-01-2018': 'Thông tư 01/2018/TT-VPCP (6 mẫu)',
  'tt-03-2025': 'Thông tư 03/2025/TT-VPCP (7 mẫu, có Thông báo dừng giải quyết hồ sơ)',
} as const;

export type PaperSet = keyof typeof paperSets;

export const paperSetIds = Object.keys(paperSets) as [PaperSet, ...PaperSet[]];

/** For papers without a stored set, and for a commune that has not decided. */
export const firstPaperSet: PaperSet = 'tt-01-2018';

/** "Mẫu số 05" is a different paper in each set. */
const formNumbers = {
  receipt: { 'tt-01-2018': '01', 'tt-03-2025': '01' },
  'supplement-request': { 'tt-01-2018': '02', 'tt-03-2025': '02' },
  refusal: { 'tt-01-2018': '03', 'tt-03-2025': '03' },
  apology: { 'tt-01-2018': '04', 'tt-03-2025': '04' },
  'stop-notice': { 'tt-01-2018': undefined, 'tt-03-2025': '05' },
  'control-slip': { 'tt-01-2018': '05', 'tt-03-2025': '06' },
  'tracking-book': { 'tt-01-2018': '06', 'tt-03-2025': '07' },
} as const satisfies Record<string, Readonly<Record<PaperSet, string | undefined>>>;

export type NumberedForm = keyof typeof formNumbers;

/** @returns "05"; undefined when the set has no such form */
export const formNumber = (form: NumberedForm, set: PaperSet = firstPaperSet): string | undefined =>
  formNumbers[form][set];

/** @param kind of a paper @returns false for the portal's own papers, which have no number in any set */
export const isNumberedForm = (kind: string): kind is NumberedForm => Object.hasOwn(formNumbers, kind);
