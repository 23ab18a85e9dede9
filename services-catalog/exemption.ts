// On what the decision about a claimed exemption rests: our own rule. The laws name who is exempt, and no paper that proves it.
import { uncapitalise } from '#app/values/first-letter.ts';
import type { Exemption } from './charges.ts';
import type { Procedure, RequiredDocument } from './procedure.ts';

/** The document that is asked of whoever claims an exemption, beside those of the procedure. */
export const exemptionDocument = 'exemption-paper';

/**
 * @param ground the exemption that is claimed; undefined: none
 * @returns the procedure, with a document by which it can be proven: not demanded at filing, since it may be shown, or looked up
 */
export function withExemptionPaper<P extends Pick<Procedure, 'documents'>>(
  procedure: P,
  ground: Exemption | undefined,
): P {
  if (ground === undefined) return procedure;
  const paper: RequiredDocument = {
    id: exemptionDocument,
    name: `Giấy tờ chứng minh được miễn phí, lệ phí (${uncapitalise(ground.label)})`,
    form: 'copy',
    copies: 1,
    required: false,
  };
  return { ...procedure, documents: [...procedure.documents, paper] };
}

/** What was looked at. */
export const exemptionEvidence = {
  filed: 'Giấy tờ gửi kèm hồ sơ',
  shown: 'Giấy tờ người nộp xuất trình',
  'looked-up': 'Danh sách, cơ sở dữ liệu do cơ quan nhà nước quản lý',
  none: 'Không có giấy tờ nào',
} as const;

export type ExemptionEvidence = keyof typeof exemptionEvidence;

export const exemptionEvidenceIds = Object.keys(exemptionEvidence) as [
  ExemptionEvidence,
  ...ExemptionEvidence[],
];

const evidence = {
  id: 'evidence',
  kind: 'select',
  label: 'Giấy tờ đã xem',
  required: true,
} as const;

const paper = {
  id: 'paper',
  kind: 'text',
  label: 'Tên, số, ngày, nơi cấp giấy tờ',
  hint: 'Ví dụ: Giấy chứng nhận hộ nghèo số 15, Ủy ban nhân dân xã cấp ngày 05/01/2026',
  maxLength: 300,
} as const;

const labelled = (ids: readonly ExemptionEvidence[]) =>
  ids.map((value) => ({ value, label: exemptionEvidence[value] }));

/** What is asked of whoever accepts: nothing is waived for which nobody names a paper. */
export const acceptanceFields = [
  { ...evidence, options: { labelled: labelled(exemptionEvidenceIds.filter((id) => id !== 'none')) } },
  { ...paper, required: true },
] as const;

/** The same of whoever refuses. */
export const refusalFields = [
  { ...evidence, options: { labelled: labelled(exemptionEvidenceIds) } },
  { ...paper, required: false },
] as const;
