// Recognition of a parent or a child: evidence, the pledge, who consents; alone, or together with a birth.
import type { FieldDefinition, PaperBlock } from '../../definition.ts';
import { line } from '../pieces.ts';

export const RECOGNITION_PLEDGE =
  'Tôi cam đoan việc nhận cha, mẹ, con nói trên là đúng sự thật, tự nguyện, không có tranh chấp và chịu trách nhiệm ' +
  'trước pháp luật về cam đoan của mình';

const WITNESSES = 'Văn bản cam đoan của các bên, có ít nhất hai người làm chứng';

export const evidenceFields: readonly FieldDefinition[] = [
  {
    id: 'evidence',
    kind: 'radio',
    label: 'Chứng cứ về quan hệ cha, mẹ, con',
    required: true,
    options: {
      values: ['Văn bản của cơ sở y tế, cơ quan giám định hoặc cơ quan có thẩm quyền khác', WITNESSES],
    },
  },
  {
    id: 'evidenceDetails',
    kind: 'text',
    label: 'Số, ngày và nơi cấp văn bản; hoặc họ tên những người làm chứng',
    paperLabel: 'Cụ thể',
    required: true,
    multiline: true,
    maxLength: 500,
    example: 'Kết luận giám định số 125/2026/ADN ngày 02/11/2026 của Trung tâm Pháp y tỉnh',
  },
];

export const evidencePaper: readonly PaperBlock[] = [line('evidence'), line('evidenceDetails')];

/** @param before blocks between pledge and date @returns the end of the paper, with the consent of parent and child */
export const recognitionClosing = (before: readonly PaperBlock[]): readonly PaperBlock[] => [
  { block: 'paragraph', text: `${RECOGNITION_PLEDGE}.` },
  ...before,
  { block: 'place-and-date' },
  {
    block: 'signatures',
    people: [
      { title: 'Người yêu cầu', hint: '(Ký, ghi rõ họ, chữ đệm, tên)', nameFrom: 'requesterName' },
      { title: 'Ý kiến của người hiện là cha hoặc mẹ', hint: '(Khi nhận con chưa thành niên)' },
      { title: 'Ý kiến của người con', hint: '(Khi người con từ đủ 9 tuổi)' },
    ],
  },
];
