// The points of TT 01/2018/TT-VPCP Đ13–15: nine indices of 0, 1 or 2 points, by dossier, by member of staff, and for the agency. For
// facts that the portal cannot know, an index is a range from the least to the most possible points: nothing is guessed.
import { supplementEvents } from '#catalog/lifecycle.ts';
import { settledOf, type DossierLife } from './life.ts';

/** The least and the most points that a figure can have. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

const exactly = (points: number): Range => ({ least: points, most: points });
const upTo = (points: number): Range => ({ least: 0, most: points });

/** @returns whether the points are exact, because the portal knows all facts */
export const isKnown = ({ least, most }: Range): boolean => least === most;

/** The nine indices in the order of the circular. `brief`: over a column of those that are counted by dossier; `unknown`: a sentence to the reader about facts that the portal does not know. */
export const indices = {
  cs1: { label: 'Tổng thời gian giải quyết so với quy định', brief: 'Đúng hạn' },
  cs2: {
    label: 'Thời gian của từng đơn vị tham gia',
    brief: 'Từng đơn vị',
    unknown: 'Cổng không lưu thời hạn riêng của từng đơn vị, chỉ có thời hạn chung của thủ tục.',
  },
  cs3: {
    label: 'Số lần liên hệ để hoàn thiện hồ sơ',
    brief: 'Bổ sung',
    unknown:
      'Tính theo số lần yêu cầu bổ sung. Lần bổ sung do lỗi của người nộp không bị trừ điểm, nhưng Cổng không lưu là lỗi của ai.',
  },
  cs4: {
    label: 'Số cơ quan phải liên hệ',
    brief: 'Đi lại',
    unknown: 'Cổng chỉ thấy việc đến Bộ phận Một cửa để nộp phí, nhận kết quả.',
  },
  cs5: { label: 'Tổ chức Bộ phận Một cửa', unknown: 'Điều kiện của Bộ phận Một cửa không lưu trên Cổng.' },
  cs6: {
    label: 'Công khai thủ tục hành chính',
    unknown: 'Công khai điện tử thì có; việc niêm yết tại trụ sở không lưu trên Cổng.',
  },
  cs7: {
    label: 'Thái độ của cán bộ',
    brief: 'Thái độ',
    unknown: 'Cổng không lưu phản ánh nào là về hồ sơ nào; phản ánh không đúng cũng không bị trừ điểm.',
  },
  cs8: {
    label: 'Trả lời phản ánh, kiến nghị',
    unknown: 'Có phản ánh trễ hạn, nhưng Cổng không lưu phản ánh nào là về giải quyết thủ tục hành chính.',
  },
  cs9: {
    label: 'Dịch vụ công trực tuyến',
    unknown:
      'Kỳ này không có hồ sơ nào nộp, hoặc có hồ sơ quá hạn, hoặc dưới 20% thủ tục ở mức độ 3, 4: khi ấy văn bản Cổng có được (chưa đối chiếu) không nói rõ số điểm.',
  },
} as const satisfies Record<
  string,
  { readonly label: string; readonly brief?: string; readonly unknown?: string }
>;

export type IndexId = keyof typeof indices;

export const indexIds = Object.keys(indices) as [IndexId, ...IndexId[]];

/** @returns a Vietnamese sentence about facts of the index that the portal does not know; undefined when it knows all */
export function unknownOf(id: IndexId): string | undefined {
  const index: { readonly label: string; readonly unknown?: string } = indices[id];
  return index.unknown;
}

/** The indices that are counted by dossier. The score of a member of staff consists of them (Đ14). */
export const dossierIndexIds = ['cs1', 'cs2', 'cs3', 'cs4', 'cs7'] as const satisfies readonly IndexId[];

export type DossierIndexId = (typeof dossierIndexIds)[number];

export type DossierPoints = Readonly<Record<DossierIndexId, Range>>;

/** @returns undefined for a dossier without a result, and for one without a due date */
export function pointsOf(life: DossierLife): DossierPoints | undefined {
  const { timeliness, withinLimit } = settledOf(life) ?? {};
  if (timeliness === undefined || withinLimit === undefined) return undefined;
  const points = { early: 2, 'on-time': 1, late: 0 } as const;
  return {
    cs1: exactly(points[withinLimit]),
    cs2: upTo(2),
    cs3: { least: contactPoints(supplementRequests(life)), most: 2 },
    cs4: upTo(cameToTheDesk(life) ? 1 : 2),
    // 2 for early, 1 for on time, both without a complaint; 0 for late. The portal does not know of complaints.
    cs7: upTo(points[timeliness]),
  };
}

const supplementRequests = ({ events }: DossierLife): number =>
  events.filter(({ event }) => supplementEvents.includes(event)).length;

/** No contact: 2; one: 1; more: 0. */
const contactPoints = (contacts: number): number => Math.max(0, 2 - contacts);

/** Whether the applicant came to pay, or for the result. */
const cameToTheDesk = ({ events, delivery }: DossierLife): boolean =>
  delivery === 'desk' ||
  events.some(({ event, actorKind }) => event === 'settle-payment' && actorKind === 'staff');

/**
 * @param sum of the points of so many dossiers
 * @returns their average with one decimal (Đ14); undefined when there are none
 */
export function averageOf({ least, most }: Range, dossiers: number): Range | undefined {
  if (dossiers === 0) return undefined;
  const mean = (sum: number) => Math.round((sum * 10) / dossiers) / 10;
  return { least: mean(least), most: mean(most) };
}

/** @returns the sum of least and of most points; 0 to 0 for none. It is computed in tenths, because sums of decimals are not exact */
export function sumOf(ranges: readonly Range[]): Range {
  const sum = (of: (one: Range) => number) =>
    ranges.reduce((all, one) => all + Math.round(of(one) * 10), 0) / 10;
  return { least: sum(({ least }) => least), most: sum(({ most }) => most) };
}

export type Averages = Readonly<Partial<Record<DossierIndexId, Range>>>;

/** @param sums of each index @returns its average; an empty object when there are no dossiers */
export function averagesOf(sums: DossierPoints, dossiers: number): Averages {
  return Object.fromEntries(
    dossierIndexIds.flatMap((id) => {
      const average = averageOf(sums[id], dossiers);
      return average === undefined ? [] : [[id, average]];
    }),
  );
}

export interface AgencyFacts {
  readonly averages: Averages;
  readonly procedures: { readonly published: number; readonly online: number };
  /** Filed in the period, and online of those. */
  readonly filed: { readonly all: number; readonly online: number };
  /** Petitions of the period that are due: answered in time; or answered late, or open and late. */
  readonly petitions: { readonly inTime: number; readonly late: number };
  /** Late dossiers: settled late, or open and late. */
  readonly late: number;
}

/** @returns the points of all nine indices (Đ15), together at most 18; indices of dossiers are absent when none was settled */
export function agencyPointsOf(facts: AgencyFacts): Readonly<Partial<Record<IndexId, Range>>> {
  const { averages, petitions, procedures } = facts;
  return {
    ...averages,
    cs5: upTo(2),
    // 2 for publication at the office and online, 1 for one of them. Publication here is online.
    cs6: procedures.published > 0 ? { least: 1, most: 2 } : upTo(1),
    // The index counts only petitions about procedures, and the portal does not know which these are. If none is late, none of these is.
    cs8: petitions.late === 0 ? exactly(2) : upTo(2),
    cs9: onlinePoints(facts),
  };
}

/**
 * As far as our source of Đ15 says it: 2 for a fifth of the procedures, 30 % of the dossiers and none late; 1 for 15 % of the dossiers,
 * under 30 %; 0 for less. What 15 % come to without the other two it does not say.
 */
function onlinePoints({ procedures, filed, late }: AgencyFacts): Range {
  const isWhole = late === 0 && procedures.online >= procedures.published * 0.2;
  if (filed.all === 0) return upTo(isWhole ? 2 : 1);
  const share = filed.online / filed.all;
  if (share < 0.15) return exactly(0);
  if (!isWhole) return upTo(1);
  return exactly(share < 0.3 ? 1 : 2);
}

interface Band {
  /** Points from which it holds. */
  readonly from: number;
  readonly label: string;
}

/** How well a member of staff fulfils his task, by CS 1, 2, 3, 4, 7 with at most 10 points (Đ14). The best band comes first. */
export const staffBands: readonly Band[] = [
  { from: 5, label: 'Hoàn thành 100%' },
  { from: 3.5, label: 'Hoàn thành từ 70% đến dưới 100%' },
  { from: 0, label: 'Hoàn thành dưới 70%' },
];

/** The bands of the agency, with at most 18 points (Đ15). The best band comes first. */
export const agencyBands: readonly Band[] = [
  { from: 15, label: 'Xuất sắc' },
  { from: 12, label: 'Tốt' },
  { from: 9, label: 'Khá' },
  { from: 6, label: 'Trung bình' },
  { from: 0, label: 'Yếu' },
];

/** @param bands the best first @returns one label when the range is within one band, else the worst and the best possible one */
export function bandOf(
  { least, most }: Range,
  bands: readonly Band[],
): readonly [string] | readonly [string, string] {
  const label = (points: number) => bands.find(({ from }) => points >= from)?.label ?? '';
  const [worst, best] = [label(least), label(most)];
  return worst === best ? [worst] : [worst, best];
}
