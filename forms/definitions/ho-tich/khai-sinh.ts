// Tờ khai đăng ký khai sinh: Phụ lục 5 Thông tư 04/2020/TT-BTP, with what Thông tư 04/2024/TT-BTP added.
import type {
  Condition,
  FieldDefinition,
  FormDefinition,
  FormSection,
  PaperBlock,
} from '../../definition.ts';
import type { WireValue } from '../../kinds/kind.ts';
import {
  civilStatusAddressee,
  closingPaper,
  copiesPaper,
  copiesSection,
  ethnicityField,
  HONEST_PLEDGE,
  nationalityField,
  paperExample,
  pledgeSection,
  requesterPaper,
  requesterSection,
  RESIDENCE_HINT,
  sexField,
  YES,
  yesOrNo,
} from '../pieces.ts';

interface Parent {
  readonly id: 'mother' | 'father';
  readonly word: 'mẹ' | 'cha';
  readonly question: string;
  readonly hint: string;
  readonly identity: string;
  readonly birth: WireValue;
}

const mother: Parent = {
  id: 'mother',
  word: 'mẹ',
  question: 'Có thông tin về mẹ của trẻ không?',
  hint: 'Chọn “Không” khi trẻ bị bỏ rơi',
  identity: '079195000011',
  birth: { day: '20', month: '8', year: '1995' },
};
const father: Parent = {
  id: 'father',
  word: 'cha',
  question: 'Đã xác định được cha của trẻ chưa?',
  hint: 'Chọn “Không” khi chưa xác định được cha. Muốn ghi tên cha thì làm thêm thủ tục nhận cha, mẹ, con',
  identity: '074092000012',
  birth: { day: '3', month: '2', year: '1992' },
};

function parentSection({ id, word, question, hint, identity, birth }: Parent): FormSection {
  const known: Condition = { field: `${id}Known`, equals: YES };
  const asked = (field: FieldDefinition): FieldDefinition => ({
    ...field,
    showWhen: field.showWhen ?? known,
  });
  const fields: readonly FieldDefinition[] = [
    { id: `${id}Name`, kind: 'person-name', label: `Họ, chữ đệm, tên người ${word}`, required: true },
    {
      id: `${id}BirthDate`,
      kind: 'partial-date',
      label: `Ngày, tháng, năm sinh của ${word}`,
      paperLabel: 'Ngày, tháng, năm sinh',
      hint: 'Không rõ ngày, tháng thì chỉ ghi năm',
      required: false,
      past: true,
      example: birth,
    },
    {
      id: `${id}Identity`,
      kind: 'identity-paper',
      label: `Giấy tờ tùy thân của ${word}`,
      paperLabel: 'Số định danh cá nhân/Giấy tờ tùy thân',
      required: false,
      example: paperExample(identity),
    },
    ethnicityField(`${id}Ethnicity`, `Dân tộc của ${word}`, false),
    nationalityField(`${id}Nationality`, `Quốc tịch của ${word}`, false),
    {
      id: `${id}Deceased`,
      kind: 'checkbox',
      label: `Đã mất (${word})`,
      required: false,
      statement: `Người ${word} đã chết`,
      example: '',
    },
    {
      id: `${id}Residence`,
      kind: 'address',
      label: `Nơi cư trú của ${word}`,
      paperLabel: 'Nơi cư trú',
      hint: RESIDENCE_HINT,
      required: false,
      showWhen: { all: [known, { field: `${id}Deceased`, equals: false }] },
    },
  ];
  return {
    id,
    heading: word === 'mẹ' ? 'Mẹ của trẻ' : 'Cha của trẻ',
    fields: [
      { id: `${id}Known`, kind: 'radio', label: question, hint, required: true, options: yesOrNo },
      ...fields.map(asked),
    ],
  };
}

const parentPaper = ({ id }: Parent): readonly PaperBlock[] => [
  { block: 'line', fields: [`${id}Name`] },
  { block: 'line', fields: [`${id}BirthDate`] },
  { block: 'line', fields: [`${id}Ethnicity`, `${id}Nationality`] },
  { block: 'line', fields: [`${id}Identity`] },
  { block: 'line', fields: [`${id}Residence`] },
  { block: 'line', fields: [`${id}Deceased`] },
];

const bothParents: Condition = {
  all: [
    { field: 'motherKnown', equals: YES },
    { field: 'fatherKnown', equals: YES },
  ],
};

export const khaiSinh: FormDefinition = {
  code: 'khai-sinh',
  version: 1,
  title: 'TỜ KHAI ĐĂNG KÝ KHAI SINH',
  source: 'Phụ lục 5 Thông tư 04/2020/TT-BTP; sửa đổi theo Thông tư 04/2024/TT-BTP (hiệu lực 06/6/2024)',
  toReview: [
    'Bố cục theo bản 2020 cộng các mục Thông tư 04/2024/TT-BTP thêm vào; đối chiếu lại với mẫu in kèm Thông tư 04/2024.',
    'Cảnh báo mẹ dưới 13 tuổi khi sinh con là kiểm tra của cổng, không có trong tờ khai.',
  ],
  sections: [
    requesterSection({ relationTo: 'người được khai sinh' }),
    {
      id: 'child',
      heading: 'Trẻ được khai sinh',
      fields: [
        {
          id: 'childName',
          kind: 'person-name',
          label: 'Họ, chữ đệm, tên của trẻ',
          paperLabel: 'Họ, chữ đệm, tên',
          hint: 'Bằng tiếng Việt hoặc tiếng dân tộc khác của Việt Nam',
          required: true,
          uppercase: true,
        },
        {
          id: 'childBirthDate',
          kind: 'date',
          label: 'Ngày, tháng, năm sinh của trẻ',
          paperLabel: 'Ngày, tháng, năm sinh',
          required: true,
          past: true,
        },
        {
          id: 'childBirthDateInWords',
          kind: 'derived',
          label: 'Ngày sinh ghi bằng chữ',
          paperLabel: 'ghi bằng chữ',
          required: false,
          from: 'childBirthDate',
          as: 'date-in-words',
        },
        sexField('childSex', 'Giới tính của trẻ'),
        ethnicityField('childEthnicity', 'Dân tộc của trẻ'),
        nationalityField('childNationality', 'Quốc tịch của trẻ'),
        {
          id: 'childBirthPlace',
          kind: 'address',
          label: 'Nơi sinh',
          hint: 'Sinh tại cơ sở y tế: ghi tên cơ sở và địa chỉ. Sinh ngoài cơ sở y tế: ghi xã, huyện, tỉnh nơi sinh',
          required: true,
          example: {
            detail: 'Bệnh viện đa khoa tỉnh',
            hamlet: '',
            commune: 'phường Hiệp Thành',
            district: 'thành phố Thủ Dầu Một',
            province: 'tỉnh Bình Dương',
          },
        },
        {
          id: 'childHometown',
          kind: 'address',
          label: 'Quê quán',
          hint: 'Theo quê quán của cha hoặc của mẹ',
          required: true,
        },
      ],
    },
    parentSection(mother),
    parentSection(father),
    {
      id: 'parentsMarriage',
      heading: 'Giấy chứng nhận kết hôn của cha, mẹ',
      intro: 'Bỏ trống nếu cha, mẹ chưa đăng ký kết hôn.',
      showWhen: bothParents,
      fields: [
        {
          id: 'marriageNumber',
          kind: 'text',
          label: 'Số giấy chứng nhận kết hôn',
          paperLabel: 'Số',
          required: false,
          maxLength: 50,
          example: '15',
        },
        {
          id: 'marriageBook',
          kind: 'text',
          label: 'Quyển số',
          required: false,
          maxLength: 50,
          example: '01/2018',
        },
        {
          id: 'marriageDate',
          kind: 'date',
          label: 'Ngày đăng ký kết hôn',
          paperLabel: 'Ngày đăng ký',
          required: false,
          past: true,
          example: { day: '6', month: '1', year: '2018' },
        },
        {
          id: 'marriagePlace',
          kind: 'text',
          label: 'Nơi đăng ký kết hôn',
          paperLabel: 'Nơi đăng ký',
          required: false,
          example: 'Ủy ban nhân dân xã Phú An',
        },
      ],
    },
    copiesSection,
    pledgeSection(HONEST_PLEDGE),
  ],
  rules: [
    {
      id: 'late-registration',
      kind: 'within-days',
      from: 'childBirthDate',
      days: 60,
      severity: 'warning',
      at: 'childBirthDate',
      message:
        'Đã quá 60 ngày kể từ ngày sinh: vẫn đăng ký được, nhưng có thể phải nộp lệ phí đăng ký quá hạn',
      law: 'Luật Hộ tịch 60/2014/QH13 Đ15',
    },
    {
      id: 'child-ethnicity',
      kind: 'same-as-one-of',
      field: 'childEthnicity',
      others: ['motherEthnicity', 'fatherEthnicity'],
      severity: 'warning',
      at: 'childEthnicity',
      message: 'Dân tộc của trẻ khác với dân tộc của cha và mẹ: kiểm tra lại dân tộc đã chọn',
      law: 'Bộ luật Dân sự 2015 Đ29',
    },
    {
      id: 'mother-age',
      kind: 'min-age',
      birth: 'motherBirthDate',
      years: 13,
      on: 'childBirthDate',
      severity: 'warning',
      at: 'motherBirthDate',
      message: 'Theo năm sinh đã ghi, mẹ chưa đủ 13 tuổi khi sinh con: kiểm tra lại ngày sinh của mẹ',
    },
    {
      id: 'requester-identity',
      kind: 'identity-matches',
      identity: 'requesterIdentity',
      birth: 'requesterBirthDate',
      severity: 'warning',
      at: 'requesterIdentity',
      message: 'Số định danh không khớp với năm sinh của người yêu cầu: kiểm tra lại cả hai',
    },
  ],
  paper: [
    civilStatusAddressee,
    ...requesterPaper,
    { block: 'heading', text: 'Đề nghị cơ quan đăng ký khai sinh cho người dưới đây:' },
    { block: 'line', fields: ['childName'] },
    { block: 'line', fields: ['childBirthDate'] },
    { block: 'line', fields: ['childBirthDateInWords'] },
    { block: 'line', fields: ['childSex', 'childEthnicity', 'childNationality'] },
    { block: 'line', fields: ['childBirthPlace'] },
    { block: 'line', fields: ['childHometown'] },
    ...parentPaper(mother),
    ...parentPaper(father),
    { block: 'heading', text: 'Giấy chứng nhận kết hôn của cha, mẹ (nếu có):', showWhen: bothParents },
    { block: 'line', fields: ['marriageNumber', 'marriageBook', 'marriageDate'] },
    { block: 'line', fields: ['marriagePlace'] },
    ...closingPaper(HONEST_PLEDGE, { before: copiesPaper }),
  ],
};
