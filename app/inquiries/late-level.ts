// How late an open inquiry is to its kind: past its limit, and so far past that the leaders are told.
import type { Lateness } from '#catalog/lateness.ts';
import type { InquiryKind } from './kind.ts';

export type LateLevel = 1 | 2;

/** @returns undefined before the limit, and where the kind tells no leader */
export function lateLevel(
  { escalation }: Pick<InquiryKind, 'escalation'>,
  { kind, workingDays }: Lateness,
): LateLevel | undefined {
  if (escalation === undefined || kind !== 'late') return undefined;
  return workingDays >= escalation.workingDays ? 2 : 1;
}

/** @returns "3, trong đó 1 đang quá hạn" */
export const lateText = ({ late, openLate }: { readonly late: number; readonly openLate: number }): string =>
  openLate === 0 ? String(late) : `${late}, trong đó ${openLate} đang quá hạn, chưa xong`;
