// Tờ khai cấp Giấy xác nhận tình trạng hôn nhân: Thông tư 04/2020/TT-BTP; Nghị định 123/2015/NĐ-CP Đ21–23.
import type { FormDefinition } from '../../definition.ts';
import { civilStatusHead, identityRule, person } from '../civil-status.ts';
import { closingPaper, HONEST_PLEDGE, pledgeSection, requesterSection } from '../pieces.ts';

const MARRIED = 'Hiện tại đang có vợ hoặc chồng';
const DIVORCED = 'Có đăng ký kết hôn nhưng đã ly hôn; hiện chưa đăng ký kết hôn với ai';
const WIDOWED = 'Có đăng ký kết hôn nhưng vợ hoặc chồng đã chết; hiện chưa đăng ký kết hôn với ai';
const MARRY = 'Để đăng ký kết hôn';
const OTHER = 'Khác';
const marriageEnded = { field: 'maritalStatus', oneOf: [DIVORCED, WIDOWED] } as const;

const subject = person({ id: 'subject', who: 'người được cấp', maybeRequester: true });

export const xacNhanTinhTrangHonNhan: FormDefinition = {
  code: 'xac-nhan-tinh-trang-hon-nhan',
  version: 1,
  title: 'TỜ KHAI CẤP GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN',
  source:
    'Thông tư 04/2020/TT-BTP; sửa đổi theo Thông tư 04/2024/TT-BTP; Nghị định 123/2015/NĐ-CP Điều 21–23',
  toReview: ['Câu chữ các tình trạng hôn nhân và mục đích sử dụng chưa đối chiếu với hướng dẫn kèm mẫu.'],
  sections: [
    requesterSection({ relationTo: 'người được cấp Giấy xác nhận tình trạng hôn nhân' }),
    {
      id: 'subject',
      heading: 'Người được cấp giấy xác nhận',
      fields: [
        subject.name,
        subject.birthDate,
        subject.sex,
        subject.ethnicity,
        subject.nationality,
        subject.identity,
        subject.residence,
      ],
    },
    {
      id: 'residences',
      heading: 'Nơi cư trú trước đây',
      intro:
        'Chỉ khai khi cần xác nhận tình trạng hôn nhân trong thời gian cư trú trước đây. Không cần thì bỏ qua.',
      fields: [
        {
          id: 'formerResidences',
          kind: 'group',
          label: 'Thời gian cư trú cần xác nhận',
          paperLabel: 'Trong thời gian cư trú tại',
          required: false,
          minEntries: 0,
          maxEntries: 5,
          entryLabel: 'Nơi cư trú',
          fields: [
            {
              id: 'formerAddress',
              kind: 'address',
              label: 'Nơi cư trú',
              paperLabel: 'Cư trú tại',
              required: true,
            },
            {
              id: 'formerFrom',
              kind: 'date',
              label: 'Từ ngày',
              missing: 'Nhập ngày bắt đầu',
              required: true,
              past: true,
              example: { day: '1', month: '6', year: '2010' },
            },
            {
              id: 'formerTo',
              kind: 'date',
              label: 'Đến ngày',
              missing: 'Nhập ngày kết thúc',
              required: true,
              past: true,
              example: { day: '30', month: '4', year: '2018' },
            },
          ],
        },
      ],
    },
    {
      id: 'status',
      heading: 'Tình trạng hôn nhân',
      fields: [
        {
          id: 'maritalStatus',
          kind: 'radio',
          label: 'Tình trạng hôn nhân',
          required: true,
          options: {
            values: [
              'Hiện tại chưa đăng ký kết hôn với ai',
              MARRIED,
              DIVORCED,
              WIDOWED,
              'Chung sống như vợ chồng trước ngày 03/01/1987, chưa đăng ký kết hôn',
            ],
          },
        },
        {
          id: 'spouseName',
          kind: 'person-name',
          label: 'Họ, chữ đệm, tên của vợ hoặc chồng',
          paperLabel: 'là ông/bà',
          required: true,
          showWhen: { field: 'maritalStatus', equals: MARRIED },
        },
        {
          id: 'endedByNumber',
          kind: 'text',
          label: 'Số bản án, quyết định ly hôn hoặc trích lục khai tử',
          paperLabel: 'theo Bản án/Quyết định/Trích lục khai tử số',
          required: true,
          showWhen: marriageEnded,
          maxLength: 50,
        },
        {
          id: 'endedByDate',
          kind: 'date',
          label: 'Ngày của bản án, quyết định hoặc trích lục',
          paperLabel: 'ngày',
          required: false,
          showWhen: marriageEnded,
          past: true,
        },
        {
          id: 'endedByIssuer',
          kind: 'text',
          label: 'Cơ quan cấp bản án, quyết định hoặc trích lục',
          paperLabel: 'do',
          required: false,
          showWhen: marriageEnded,
        },
      ],
    },
    {
      id: 'purpose',
      heading: 'Mục đích sử dụng',
      intro: 'Giấy xác nhận chỉ dùng đúng mục đích ghi trên giấy và có giá trị 6 tháng kể từ ngày cấp.',
      fields: [
        {
          id: 'purpose',
          kind: 'radio',
          label: 'Mục đích sử dụng',
          paperLabel: 'Mục đích sử dụng Giấy xác nhận tình trạng hôn nhân',
          required: true,
          options: { values: [MARRY, 'Làm thủ tục mua bán nhà, đất', 'Vay vốn', 'Nhận con nuôi', OTHER] },
        },
        {
          id: 'marryWith',
          kind: 'text',
          multiline: true,
          maxLength: 500,
          label: 'Thông tin người dự định kết hôn và nơi đăng ký',
          paperLabel: 'với (họ tên, ngày sinh, quốc tịch, giấy tờ), tại (cơ quan đăng ký)',
          hint: 'Họ tên, ngày sinh, quốc tịch, giấy tờ tùy thân của người ấy; cơ quan sẽ đăng ký kết hôn',
          required: true,
          showWhen: { field: 'purpose', equals: MARRY },
        },
        {
          id: 'purposeOther',
          kind: 'text',
          label: 'Mục đích cụ thể',
          paperLabel: '(ghi rõ)',
          required: true,
          showWhen: { field: 'purpose', equals: OTHER },
        },
      ],
    },
    pledgeSection(HONEST_PLEDGE),
  ],
  rules: [identityRule('subject', 'người được cấp')],
  paper: [
    ...civilStatusHead,
    { block: 'heading', text: 'Đề nghị cấp Giấy xác nhận tình trạng hôn nhân cho người có tên dưới đây:' },
    { block: 'line', fields: ['subjectName'] },
    { block: 'line', fields: ['subjectBirthDate'] },
    { block: 'line', fields: ['subjectSex', 'subjectEthnicity', 'subjectNationality'] },
    { block: 'line', fields: ['subjectIdentity'] },
    { block: 'line', fields: ['subjectResidence'] },
    { block: 'table', group: 'formerResidences' },
    { block: 'line', fields: ['maritalStatus'] },
    { block: 'line', fields: ['spouseName'] },
    { block: 'line', fields: ['endedByNumber', 'endedByDate'] },
    { block: 'line', fields: ['endedByIssuer'] },
    { block: 'line', fields: ['purpose'] },
    { block: 'line', fields: ['purposeOther'] },
    { block: 'line', fields: ['marryWith'] },
    ...closingPaper(HONEST_PLEDGE),
  ],
};
