// Tờ khai đăng ký kết hôn: Thông tư 04/2020/TT-BTP. The bride stands in the left column.
import type { FieldDefinition, FormDefinition, FormSection } from '../../definition.ts';
import type { WireValue } from '../../kinds/kind.ts';
import {
  appointmentSection,
  civilStatusAddressee,
  copiesPaper,
  copiesSection,
  ethnicityField,
  nationalityField,
  paperExample,
  pledgeSection,
  residenceNeeded,
  RESIDENCE_HINT,
} from '../pieces.ts';

const PLEDGE =
  'Chúng tôi cam đoan những lời khai trên là đúng sự thật, việc kết hôn của chúng tôi là tự nguyện, không vi phạm quy ' +
  'định của Luật Hôn nhân và gia đình Việt Nam. Chúng tôi chịu hoàn toàn trách nhiệm trước pháp luật về nội dung cam ' +
  'đoan của mình';

interface Party {
  readonly id: 'bride' | 'groom';
  readonly side: 'bên nữ' | 'bên nam';
  readonly heading: string;
  readonly name: string;
  readonly birth: WireValue;
  readonly identity: string;
}

const bride: Party = {
  id: 'bride',
  side: 'bên nữ',
  heading: 'Bên nữ',
  name: 'Trần Thị Bình',
  birth: { day: '9', month: '9', year: '1998' },
  identity: '074198000021',
};
const groom: Party = {
  id: 'groom',
  side: 'bên nam',
  heading: 'Bên nam',
  name: 'Nguyễn Văn An',
  birth: { day: '12', month: '5', year: '1995' },
  identity: '074095000022',
};

function partySection({ id, side, heading, name, birth, identity }: Party): FormSection {
  const fields: readonly FieldDefinition[] = [
    {
      id: `${id}Name`,
      kind: 'person-name',
      label: `Họ, chữ đệm, tên ${side}`,
      required: true,
      example: name,
    },
    {
      id: `${id}BirthDate`,
      kind: 'date',
      label: `Ngày, tháng, năm sinh ${side}`,
      required: true,
      past: true,
      example: birth,
    },
    ethnicityField(`${id}Ethnicity`, `Dân tộc ${side}`),
    nationalityField(`${id}Nationality`, `Quốc tịch ${side}`),
    {
      id: `${id}Identity`,
      kind: 'identity-paper',
      label: `Giấy tờ tùy thân ${side}`,
      required: true,
      example: paperExample(identity),
    },
    {
      id: `${id}Residence`,
      kind: 'address',
      label: `Nơi cư trú ${side}`,
      hint: RESIDENCE_HINT,
      required: residenceNeeded(`${id}Identity`, `${id}BirthDate`),
    },
    {
      id: `${id}MarriageCount`,
      kind: 'number',
      label: `Kết hôn lần thứ mấy (${side})`,
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
  return { id, heading, fields };
}

const row = (label: string, what: string) => ({ label, fields: [`bride${what}`, `groom${what}`] as const });

export const ketHon: FormDefinition = {
  code: 'ket-hon',
  version: 1,
  title: 'TỜ KHAI ĐĂNG KÝ KẾT HÔN',
  source: 'Thông tư 04/2020/TT-BTP; sửa đổi theo Thông tư 04/2024/TT-BTP',
  toReview: [
    'Bố cục và câu chữ tờ khai ghi theo trích dẫn, chưa đối chiếu với mẫu in kèm Thông tư 04/2020/TT-BTP.',
    'Ngày hẹn đến ký là mục của cổng, không có trong tờ khai giấy.',
  ],
  sections: [
    partySection(bride),
    partySection(groom),
    copiesSection,
    appointmentSection('Khi nhận Giấy chứng nhận kết hôn, cả hai bên phải có mặt để cùng ký.'),
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
    {
      id: 'two-people',
      kind: 'different',
      fields: ['brideIdentity', 'groomIdentity'],
      severity: 'error',
      at: 'groomIdentity',
      message: 'Số giấy tờ của bên nam trùng với bên nữ: nhập đúng số của từng người',
    },
    {
      id: 'bride-identity',
      kind: 'identity-matches',
      identity: 'brideIdentity',
      birth: 'brideBirthDate',
      severity: 'warning',
      at: 'brideIdentity',
      message: 'Số định danh không khớp với năm sinh của bên nữ: kiểm tra lại cả hai',
    },
    {
      id: 'groom-identity',
      kind: 'identity-matches',
      identity: 'groomIdentity',
      birth: 'groomBirthDate',
      severity: 'warning',
      at: 'groomIdentity',
      message: 'Số định danh không khớp với năm sinh của bên nam: kiểm tra lại cả hai',
    },
  ],
  paper: [
    civilStatusAddressee,
    {
      block: 'columns',
      headings: ['Bên nữ', 'Bên nam'],
      rows: [
        row('Họ, chữ đệm, tên', 'Name'),
        row('Ngày, tháng, năm sinh', 'BirthDate'),
        row('Dân tộc', 'Ethnicity'),
        row('Quốc tịch', 'Nationality'),
        row('Nơi cư trú', 'Residence'),
        row('Giấy tờ tùy thân', 'Identity'),
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
