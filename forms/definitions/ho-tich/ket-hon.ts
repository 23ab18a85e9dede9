// Tờ khai đăng ký kết hôn: Thông tư 04/2020/TT-BTP. The bride stands in the left column.
import type { FieldDefinition, FormDefinition } from '../../definition.ts';
import {
  appointmentSection,
  civilStatusAddressee,
  copiesPaper,
  copiesSection,
  pledgeSection,
} from '../pieces.ts';
import { bride, groom, partySection, row, spousesRows, spousesRules, type Party } from './spouses.ts';

const PLEDGE =
  'Chúng tôi cam đoan những lời khai trên là đúng sự thật, việc kết hôn của chúng tôi là tự nguyện, không vi phạm quy ' +
  'định của Luật Hôn nhân và gia đình Việt Nam. Chúng tôi chịu hoàn toàn trách nhiệm trước pháp luật về nội dung cam ' +
  'đoan của mình';

/** Only for a new marriage: re-registering one does not ask about former marriages. */
const formerMarriages = ({ id, side }: Party): readonly FieldDefinition[] => [
  {
    id: `${id}MarriageCount`,
    kind: 'number',
    label: `Kết hôn lần thứ mấy (${side})`,
    missing: `Ghi đây là lần kết hôn thứ mấy của ${side}`,
    hint: 'Kết hôn lần đầu thì ghi 1',
    required: true,
    min: 1,
    max: 20,
  },
  {
    id: `${id}FormerMarriageEnd`,
    kind: 'text',
    label: `Căn cứ chấm dứt hôn nhân trước ${side}`,
    hint: 'Bản án, quyết định ly hôn hoặc trích lục khai tử: số, ngày, cơ quan cấp',
    required: true,
    showWhen: { field: `${id}MarriageCount`, greaterThan: 1 },
    maxLength: 300,
  },
];

export const ketHon: FormDefinition = {
  code: 'ket-hon',
  version: 1,
  title: 'TỜ KHAI ĐĂNG KÝ KẾT HÔN',
  source: 'Thông tư 04/2020/TT-BTP; sửa đổi theo Thông tư 04/2024/TT-BTP',
  toReview: [
    'Bố cục và câu chữ tờ khai ghi theo trích dẫn, chưa đối chiếu với mẫu in kèm Thông tư 04/2020/TT-BTP.',
    'Ngày hẹn đến ký là mục của Cổng, không có trong tờ khai giấy.',
  ],
  sections: [
    partySection(bride, formerMarriages(bride)),
    partySection(groom, formerMarriages(groom)),
    copiesSection,
    appointmentSection('Khi nhận Giấy chứng nhận kết hôn, cả hai bên phải có mặt để cùng ký.', {
      offPaper: true,
    }),
    pledgeSection(PLEDGE),
  ],
  rules: [
    {
      id: 'bride-age',
      kind: 'min-age',
      birth: 'brideBirthDate',
      years: 18,
      severity: 'error',
      at: 'brideBirthDate',
      message: 'Bên nữ phải từ đủ 18 tuổi trở lên mới đăng ký kết hôn được: kiểm tra lại ngày sinh',
      law: 'Luật Hôn nhân và gia đình 2014 Đ8.1a',
    },
    {
      id: 'groom-age',
      kind: 'min-age',
      birth: 'groomBirthDate',
      years: 20,
      severity: 'error',
      at: 'groomBirthDate',
      message: 'Bên nam phải từ đủ 20 tuổi trở lên mới đăng ký kết hôn được: kiểm tra lại ngày sinh',
      law: 'Luật Hôn nhân và gia đình 2014 Đ8.1a',
    },
    ...spousesRules,
  ],
  paper: [
    civilStatusAddressee,
    {
      block: 'columns',
      headings: ['Bên nữ', 'Bên nam'],
      rows: [
        ...spousesRows,
        row('Kết hôn lần thứ mấy', 'MarriageCount'),
        row('Căn cứ chấm dứt hôn nhân trước (nếu có)', 'FormerMarriageEnd'),
      ],
    },
    { block: 'paragraph', text: `${PLEDGE}.` },
    { block: 'paragraph', text: 'Đề nghị Quý cơ quan đăng ký.' },
    ...copiesPaper,
    { block: 'place-and-date' },
    {
      block: 'signatures',
      people: [
        { title: 'Bên nữ', hint: '(Ký, ghi rõ họ, chữ đệm, tên)', nameFrom: 'brideName' },
        { title: 'Bên nam', hint: '(Ký, ghi rõ họ, chữ đệm, tên)', nameFrom: 'groomName' },
      ],
    },
  ],
};
