// Pieces that the commendation forms repeat: who is proposed, where it was agreed, and the sources' caveat.
import type { FieldDefinition, FormSection } from '../../definition.ts';

export const commendationSource =
  'Soạn theo nội dung tờ trình, báo cáo thành tích kèm theo Nghị định 98/2023/NĐ-CP';

export const commendationReview =
  'Nội dung mẫu viết theo hiểu biết về Phụ lục Nghị định 98/2023/NĐ-CP, chưa đối chiếu mẫu gốc và Nghị định 152/2025/NĐ-CP.';

export const commendationAddressee = 'Kính gửi: Chủ tịch Ủy ban nhân dân {đơn vị}';

/** Who can be commended. */
export const nomineeKinds = ['Cá nhân', 'Tập thể', 'Hộ gia đình'] as const;

/** @returns the required question `achievement`: what somebody is commended for, in at most 3,000 characters */
export const achievementField = (hint: string, example: string): FieldDefinition => ({
  id: 'achievement',
  kind: 'text',
  label: 'Tóm tắt thành tích',
  missing: 'Tóm tắt thành tích',
  hint,
  required: true,
  multiline: true,
  maxLength: 3000,
  example,
});

/** The meeting that agreed on the proposal; its minutes are attached. */
export const selectionSection: FormSection = {
  id: 'selection',
  heading: 'Cuộc họp bình xét',
  intro: 'Biên bản cuộc họp được gửi kèm.',
  fields: [
    {
      id: 'meetingDate',
      kind: 'date',
      label: 'Ngày họp bình xét',
      required: true,
      past: true,
      example: { day: '10', month: '11', year: '2026' },
    },
    {
      id: 'meetingPeople',
      kind: 'number',
      label: 'Số người dự họp',
      required: true,
      min: 2,
      max: 5000,
      unit: 'người',
      example: '30',
    },
    {
      id: 'meetingInFavour',
      kind: 'number',
      label: 'Số người đồng ý đề nghị',
      required: true,
      min: 1,
      max: 5000,
      unit: 'người',
      example: '28',
    },
  ],
};

export const commendationEnclosed = [
  'Báo cáo thành tích có xác nhận',
  'Biên bản họp bình xét khen thưởng',
] as const;
