// One declaration for a birth and the recognition of its parent: what the two declarations ask, each thing once.
import type { FormDefinition } from '../../definition.ts';
import { copiesPaper, line, pledgeSection } from '../pieces.ts';
import { khaiSinh } from './khai-sinh.ts';
import { evidenceFields, evidencePaper, RECOGNITION_PLEDGE, recognitionClosing } from './recognition.ts';

const PLEDGE = `Tôi cam đoan những nội dung khai sinh trên đây là đúng sự thật. ${RECOGNITION_PLEDGE}`;

const atClosing = khaiSinh.paper.findIndex(({ block }) => block === 'paragraph');

export const khaiSinhNhanChaMeCon: FormDefinition = {
  code: 'khai-sinh-nhan-cha-me-con',
  version: 1,
  title: 'TỜ KHAI ĐĂNG KÝ KHAI SINH KẾT HỢP ĐĂNG KÝ NHẬN CHA, MẸ, CON',
  source: 'Ghép hai tờ khai đăng ký khai sinh và đăng ký nhận cha, mẹ, con của Thông tư 04/2020/TT-BTP',
  toReview: [
    ...khaiSinh.toReview,
    'Việc khai chung một tờ là cách của Cổng; Thông tư 04/2020/TT-BTP quy định hai tờ khai riêng.',
  ],
  sections: khaiSinh.sections.flatMap((section) =>
    section.id === 'copies'
      ? [
          {
            id: 'recognition',
            heading: 'Nhận cha, mẹ, con',
            intro: 'Người được nhận là trẻ đã khai ở trên.',
            fields: [
              {
                id: 'recognisedBy',
                kind: 'radio' as const,
                label: 'Ai nhận trẻ là con?',
                missing: 'Chọn người nhận trẻ là con',
                paperLabel: 'Người nhận trẻ là con',
                required: true,
                options: { values: ['Cha', 'Mẹ', 'Cả cha và mẹ'] },
              },
              ...evidenceFields,
            ],
          },
          section,
        ]
      : section.id === 'pledge'
        ? [pledgeSection(PLEDGE)]
        : [section],
  ),
  rules: khaiSinh.rules,
  paper: [
    ...khaiSinh.paper.slice(0, atClosing),
    { block: 'heading', text: 'Đề nghị công nhận quan hệ cha, mẹ, con với người được khai sinh:' },
    line('recognisedBy'),
    ...evidencePaper,
    { block: 'paragraph', text: 'Tôi cam đoan những nội dung khai sinh trên đây là đúng sự thật.' },
    ...recognitionClosing(copiesPaper),
  ],
};
