// The points of TT 01/2018 that the portal cannot know: the commune enters them for a period, on a ground, by two persons. They stand
// only within what the portal knows itself.
import * as z from 'zod';

import { present } from '#app/values/present.ts';
import { readPeriod } from '#app/lists/period.ts';
import { formatDate } from '#catalog/local-date.ts';
import {
  dossierIndexIds,
  indexIds,
  indices,
  isKnown,
  unknownOf,
  type IndexId,
  type Range,
} from './points.ts';

/** What two persons entered for one index of a period. */
export interface EnteredPoints {
  readonly index: IndexId;
  /** Null: what had been entered was taken back. */
  readonly points: number | null;
  /** The document or remark that it rests on. */
  readonly basis: string;
  readonly proposedByName: string;
  readonly approvedByName: string;
  readonly approvedAt: Date;
}

/** The same beside what the portal knows; `counted`: it lies within. */
export interface JudgedEntry extends EnteredPoints {
  readonly points: number;
  readonly counted: boolean;
}

export type AgencyPoints = Readonly<Partial<Record<IndexId, Range>>>;

/** Characters. */
export const longestBasis = 300;
const shortestBasis = 10;

/** @param basis without blanks around it @returns what is wrong with the ground of an index; undefined where nothing is */
export function basisProblem(index: IndexId, basis: string): string | undefined {
  if (basis === '') return `Nhập căn cứ của điểm chỉ số ${numberOf(index)}`;
  if (basis.length > longestBasis) return `Căn cứ không quá ${longestBasis} ký tự`;
  // Points and figures alone name no document and say no reason.
  return basis.length >= shortestBasis && /\p{L}{2}/u.test(basis)
    ? undefined
    : `Ghi rõ căn cứ của điểm chỉ số ${numberOf(index)}, ít nhất ${shortestBasis} ký tự: tên, số văn bản hoặc lý do`;
}

/** Index 1 is known of every dossier. */
export const enterable = indexIds.filter((id) => unknownOf(id) !== undefined) as [IndexId, ...IndexId[]];

/** An average of dossiers has one decimal (Đ14); the others are 0, 1 or 2 (Đ13). */
const isAverage = (id: IndexId): boolean => (dossierIndexIds as readonly IndexId[]).includes(id);

/** @returns how its points are typed: "0, 1 hoặc 2", "từ 0,4 đến 1,7" */
export const choicesText = (id: IndexId, { least, most }: Range): string => {
  const text = (points: number) => String(points).replace('.', ',');
  return isAverage(id) || most - least > 2
    ? `từ ${text(least)} đến ${text(most)}, một chữ số sau dấu phẩy`
    : most - least === 2
      ? '0, 1 hoặc 2'
      : `${text(least)} hoặc ${text(most)}`;
};

/** @param text as typed: "1", "1,7" @returns undefined for what are no points of this index */
export function readPoints(id: IndexId, text: string): number | undefined {
  const shape = isAverage(id) ? /^[0-2](?:[.,]\d)?$/ : /^[0-2]$/;
  const points = shape.test(text.trim()) ? Number(text.trim().replace(',', '.')) : Number.NaN;
  return points <= 2 ? points : undefined;
}

/** What is proposed and approved. */
export const pointsContent = z.object({
  period: z.string().refine((text) => readPeriod(text) !== undefined),
  /** The word for what stood when it was proposed. */
  before: z.string(),
  entries: z
    .array(
      z.object({
        index: z.enum(enterable),
        points: z.number().min(0).max(2).nullable(),
        basis: z.string().max(longestBasis),
      }),
    )
    .min(1),
});

export type PointsContent = z.infer<typeof pointsContent>;

/**
 * @param known what the portal knows
 * @param entered what stands of the period
 * @returns the points with what was entered in place of a range; what no longer lies within the range is not counted
 */
export function withEntered(
  known: AgencyPoints,
  entered: readonly EnteredPoints[],
): { readonly points: AgencyPoints; readonly entered: readonly JudgedEntry[] } {
  const judged = entered.flatMap((entry): readonly JudgedEntry[] => {
    const { index, points } = entry;
    const range = known[index];
    // What became known of itself needs no entry.
    if (points === null || (range !== undefined && isKnown(range))) return [];
    const counted = range !== undefined && points >= range.least && points <= range.most;
    return [{ ...entry, points, counted }];
  });
  const counted = judged.flatMap((one) =>
    one.counted ? [[one.index, { least: one.points, most: one.points }] as const] : [],
  );
  return { points: { ...known, ...Object.fromEntries(counted) }, entered: judged };
}

/** @returns who entered it, when and on what ground; or why it is not counted */
export function entryText({
  points,
  basis,
  proposedByName,
  approvedByName,
  approvedAt,
  counted,
}: JudgedEntry): string {
  const text = `Đơn vị nhập ${String(points).replace('.', ',')} điểm. Căn cứ: ${basis}. ${proposedByName} nhập, ${approvedByName} duyệt ngày ${formatDate(approvedAt)}.`;
  return counted
    ? text
    : `${text} Nay không còn khớp với dữ liệu của Cổng nên không được tính; hãy nhập lại.`;
}

/** @returns why the sum is a range; undefined where it is a number */
export function whyRange(points: AgencyPoints, entered: readonly JudgedEntry[]): string | undefined {
  const open = enterable.filter((id) => points[id] !== undefined && !isKnown(points[id]));
  if (open.length === 0) return undefined;
  const stale = entered.some(({ counted }) => !counted);
  return `Tổng còn là một khoảng vì Cổng không tự biết hết chỉ số ${open.map(numberOf).join(', ')}, mà ${stale ? 'điểm đã nhập không còn khớp' : 'đơn vị chưa nhập'}.`;
}

/** "5" */
export const numberOf = (id: IndexId): string => id.slice(2);

/** "Chỉ số 5: Tổ chức Bộ phận Một cửa" */
export const indexTitle = (id: IndexId): string => `Chỉ số ${numberOf(id)}: ${indices[id].label}`;

/**
 * What stands beside an index on page and paper.
 * @returns what was entered, or what the portal does not know; '' where it knows all
 */
export function indexNote(points: AgencyPoints, entered: readonly JudgedEntry[], id: IndexId): string {
  const entry = entered.find(({ index }) => index === id);
  const range = points[id];
  const { unknown } = present({
    unknown: range === undefined || isKnown(range) ? undefined : unknownOf(id),
  });
  return [entry && entryText(entry), unknown].filter((text) => text !== undefined).join(' ');
}
