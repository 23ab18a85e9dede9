// A declaration with one of everything a paper can hold, for the tests of the PDFs.
import type { FormDefinition } from '#forms/definition.ts';
import type { Unit } from '#forms/pdf/index.server.ts';

export const unit: Unit = {
  name: 'Ủy ban nhân dân xã Phú An',
  headerLines: ['ỦY BAN NHÂN DÂN', 'XÃ PHÚ AN'],
  place: 'Phú An',
};

export const example: FormDefinition = {
  code: 'thu-nghiem',
  version: 1,
  title: 'Tờ khai đăng ký khai sinh',
  subtitle: '(Dùng để thử giấy in)',
  corner: 'Mẫu số 04',
  source: 'Thông tư 04/2020/TT-BTP',
  toReview: [],
  rules: [],
  sections: [
    {
      id: 'requester',
      heading: 'Người yêu cầu',
      fields: [
        { id: 'requesterName', kind: 'person-name', label: 'Họ, chữ đệm, tên người yêu cầu', required: true },
        { id: 'requesterIdentity', kind: 'identity-paper', label: 'Giấy tờ tùy thân', required: true },
        { id: 'requesterResidence', kind: 'address', label: 'Nơi cư trú', required: true },
        { id: 'requesterPhone', kind: 'phone', label: 'Số điện thoại', required: false },
        { id: 'relation', kind: 'text', label: 'Quan hệ với người được khai sinh', required: true },
      ],
    },
    {
      id: 'child',
      heading: 'Người được khai sinh',
      fields: [
        { id: 'childName', kind: 'person-name', label: 'Họ, chữ đệm, tên', uppercase: true, required: true },
        { id: 'childBirthDate', kind: 'date', label: 'Ngày, tháng, năm sinh', required: true },
        {
          id: 'childBirthWords',
          kind: 'derived',
          from: 'childBirthDate',
          as: 'date-in-words',
          label: 'ghi bằng chữ',
          required: false,
        },
        { id: 'childSex', kind: 'radio', options: { list: 'sexes' }, label: 'Giới tính', required: true },
        {
          id: 'childEthnic',
          kind: 'select',
          options: { list: 'ethnic-groups' },
          label: 'Dân tộc',
          required: true,
        },
        {
          id: 'childNation',
          kind: 'select',
          options: { list: 'nationalities' },
          label: 'Quốc tịch',
          required: true,
        },
        { id: 'reason', kind: 'text', multiline: true, label: 'Lý do đề nghị', required: false },
        {
          id: 'copiesWanted',
          kind: 'checkbox',
          statement: 'Tôi đề nghị cấp bản sao trích lục khai sinh',
          label: 'Bản sao',
          required: false,
        },
        {
          id: 'copies',
          kind: 'number',
          label: 'Số lượng bản sao',
          unit: 'bản',
          required: true,
          showWhen: { field: 'copiesWanted', equals: true },
        },
      ],
    },
    {
      id: 'family',
      heading: 'Cha mẹ và giấy tờ',
      fields: [
        { id: 'motherName', kind: 'person-name', label: 'Họ tên mẹ', required: false },
        { id: 'fatherName', kind: 'person-name', label: 'Họ tên cha', required: false },
        { id: 'motherBirth', kind: 'partial-date', label: 'Năm sinh mẹ', required: false },
        { id: 'fatherBirth', kind: 'partial-date', label: 'Năm sinh cha', required: false },
        {
          id: 'papers',
          kind: 'group',
          label: 'Giấy tờ nộp kèm',
          required: false,
          minEntries: 0,
          maxEntries: 50,
          entryLabel: 'Giấy tờ',
          fields: [
            { id: 'name', kind: 'text', label: 'Tên giấy tờ', required: true },
            { id: 'issuedOn', kind: 'date', label: 'Ngày cấp', required: true },
            { id: 'pages', kind: 'number', label: 'Số trang', required: true },
          ],
        },
        {
          id: 'pledge',
          kind: 'checkbox',
          statement:
            'Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về cam đoan của mình.',
          label: 'Cam đoan',
          required: true,
        },
      ],
    },
  ],
  paper: [
    { block: 'addressee', text: 'Kính gửi: Ủy ban nhân dân xã Phú An' },
    { block: 'line', fields: ['requesterName'] },
    { block: 'line', fields: ['requesterIdentity'] },
    { block: 'line', fields: ['requesterResidence'] },
    { block: 'line', fields: ['requesterPhone', 'relation'] },
    { block: 'heading', text: 'Đề nghị cơ quan đăng ký khai sinh cho người dưới đây:' },
    { block: 'line', fields: ['childName'] },
    { block: 'line', fields: ['childBirthDate', 'childBirthWords'] },
    { block: 'line', fields: ['childSex', 'childEthnic', 'childNation'] },
    { block: 'line', fields: ['reason'] },
    {
      block: 'columns',
      headings: ['Mẹ', 'Cha'],
      rows: [
        { label: 'Họ, chữ đệm, tên', fields: ['motherName', 'fatherName'] },
        { label: 'Ngày, tháng, năm sinh', fields: ['motherBirth', 'fatherBirth'] },
      ],
    },
    { block: 'table', group: 'papers' },
    { block: 'line', fields: ['pledge'] },
    { block: 'line', fields: ['copiesWanted', 'copies'] },
    { block: 'place-and-date' },
    {
      block: 'signatures',
      people: [{ title: 'Người yêu cầu', hint: '(Ký, ghi rõ họ, chữ đệm, tên)', nameFrom: 'requesterName' }],
    },
    {
      block: 'office-use',
      heading: 'XÁC NHẬN CỦA ỦY BAN NHÂN DÂN XÃ',
      lines: ['Nội dung xác nhận:', '', ''],
      signatures: ['TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'],
    },
  ],
};

export const exampleAnswers = {
  requesterName: 'Nguyễn Thị Phượng Ưng',
  requesterIdentity: {
    type: 'CCCD',
    number: '074190000002',
    issuedOn: '2021-10-20',
    issuedBy: 'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
  },
  requesterResidence: {
    detail: 'Số 12, đường ĐT 744',
    hamlet: 'ấp Phú Thuận',
    commune: 'xã Phú An',
    district: 'thị xã Bến Cát',
    province: 'tỉnh Bình Dương',
  },
  relation: 'Mẹ đẻ',
  childName: 'TRẦN NGUYỄN MINH KHUÊ',
  childBirthDate: '2026-01-05',
  childBirthWords: 'Ngày năm tháng một năm hai nghìn không trăm hai mươi sáu',
  childSex: 'Nữ',
  childEthnic: 'Kinh',
  childNation: 'Việt Nam',
  motherName: 'Nguyễn Thị Phượng Ưng',
  motherBirth: '1990-03',
  papers: [{ name: 'Giấy chứng sinh', issuedOn: '2026-01-07', pages: 1 }],
  copiesWanted: true,
  copies: 2,
  pledge: true,
} as const;
