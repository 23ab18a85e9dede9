// Đơn đề nghị xác định mức độ khuyết tật, cấp, cấp đổi, cấp lại Giấy xác nhận khuyết tật: Mẫu số 01 Thông tư 01/2019/TT-BLĐTBXH.
import type { Condition, FormDefinition, FormSection } from '../../definition.ts';
import { standardPaper } from '../../paper.ts';
import { HONEST_PLEDGE, NO, paperExample, pledgeSection, sexField, YES, yesOrNo } from '../pieces.ts';

const DETERMINE = 'Xác định mức độ khuyết tật, cấp Giấy xác nhận lần đầu';
const DETERMINE_AGAIN = 'Xác định lại mức độ khuyết tật';
const EXCHANGE = 'Cấp đổi Giấy xác nhận khuyết tật';
const REISSUE = 'Cấp lại Giấy xác nhận khuyết tật bị mất';

const hasCertificate: Condition = {
  field: 'requestType',
  oneOf: [DETERMINE_AGAIN, EXCHANGE, REISSUE],
};
const examined: Condition = { field: 'requestType', oneOf: [DETERMINE, DETERMINE_AGAIN] };
const represented: Condition = { field: 'represented', equals: YES };

const sections: readonly FormSection[] = [
  {
    id: 'request',
    heading: 'Nội dung đề nghị',
    intro: 'Câu trả lời quyết định những phần phải khai tiếp.',
    fields: [
      {
        id: 'requestType',
        kind: 'radio',
        label: 'Bạn đề nghị việc gì?',
        missing: 'Chọn việc bạn đề nghị',
        paperLabel: 'Đề nghị',
        required: true,
        options: { values: [DETERMINE, DETERMINE_AGAIN, EXCHANGE, REISSUE] },
        example: EXCHANGE,
      },
      {
        id: 'requestReason',
        kind: 'text',
        multiline: true,
        maxLength: 500,
        label: 'Lý do đề nghị xác định lại, cấp đổi hoặc cấp lại',
        paperLabel: 'Lý do',
        hint: 'Ví dụ: giấy hỏng, sai thông tin, mất giấy, tình trạng khuyết tật đã thay đổi',
        required: true,
        showWhen: hasCertificate,
        example: 'Giấy xác nhận bị rách, mờ chữ, không sử dụng được',
      },
      {
        id: 'certificateNumber',
        kind: 'text',
        label: 'Số hiệu Giấy xác nhận khuyết tật đã cấp',
        paperLabel: 'Số Giấy xác nhận đã cấp',
        hint: 'Không nhớ thì bỏ trống, cán bộ tra trong hồ sơ lưu',
        required: false,
        showWhen: hasCertificate,
        maxLength: 50,
        example: '123456',
      },
    ],
  },
  {
    id: 'subject',
    heading: 'Người được xác định mức độ khuyết tật',
    fields: [
      {
        id: 'subjectName',
        kind: 'person-name',
        label: 'Họ và tên người khuyết tật',
        paperLabel: 'Họ và tên',
        required: true,
      },
      {
        id: 'subjectBirthDate',
        kind: 'date',
        label: 'Ngày, tháng, năm sinh của người khuyết tật',
        paperLabel: 'Ngày, tháng, năm sinh',
        required: true,
        past: true,
        example: { day: '12', month: '5', year: '1990' },
      },
      sexField('subjectSex', 'Giới tính của người khuyết tật'),
      {
        id: 'subjectIdentityNumber',
        kind: 'identity-number',
        label: 'Số CMND, CCCD hoặc số định danh của người khuyết tật',
        paperLabel: 'Số CMND/CCCD/định danh',
        hint: 'Trẻ em chưa có thẻ thì ghi số định danh trên Giấy khai sinh, hoặc bỏ trống',
        required: false,
        example: '074190000002',
      },
      {
        id: 'subjectResidence',
        kind: 'address',
        label: 'Nơi thường trú của người khuyết tật',
        paperLabel: 'Hộ khẩu thường trú',
        required: true,
      },
      {
        id: 'subjectDwelling',
        kind: 'address',
        label: 'Nơi ở hiện nay của người khuyết tật',
        paperLabel: 'Nơi ở hiện nay',
        hint: 'Chỉ ghi khi khác nơi thường trú',
        required: false,
        example: '',
      },
    ],
  },
  {
    id: 'representative',
    heading: 'Người đại diện hợp pháp',
    intro:
      'Trẻ em, người mất năng lực hành vi dân sự hoặc người không tự làm đơn được thì có người đại diện.',
    fields: [
      {
        id: 'represented',
        kind: 'radio',
        label: 'Bạn làm đơn thay cho người khuyết tật?',
        missing: 'Chọn bạn có làm đơn thay người khuyết tật hay không',
        paperLabel: 'Có người đại diện',
        required: true,
        options: yesOrNo,
        example: NO,
      },
      {
        id: 'representativeName',
        kind: 'person-name',
        label: 'Họ và tên người đại diện',
        paperLabel: 'Họ và tên',
        required: true,
        showWhen: represented,
        profile: 'fullName',
      },
      {
        id: 'representativeRelation',
        kind: 'text',
        label: 'Quan hệ với người khuyết tật',
        paperLabel: 'Mối quan hệ với người khuyết tật',
        required: true,
        showWhen: represented,
        maxLength: 80,
        example: 'Mẹ',
      },
      {
        id: 'representativeIdentity',
        kind: 'identity-paper',
        label: 'Giấy tờ tùy thân của người đại diện',
        paperLabel: 'Số CMND/CCCD',
        required: true,
        showWhen: represented,
        profile: 'identity',
        example: paperExample('074165000014'),
      },
      {
        id: 'representativeResidence',
        kind: 'address',
        label: 'Nơi ở của người đại diện',
        paperLabel: 'Nơi ở hiện nay',
        required: true,
        showWhen: represented,
        profile: 'residence',
      },
      {
        id: 'representativePhone',
        kind: 'phone',
        label: 'Số điện thoại của người đại diện',
        paperLabel: 'Số điện thoại',
        required: false,
        showWhen: represented,
        profile: 'phone',
      },
    ],
  },
  {
    id: 'disability',
    heading: 'Tình trạng khuyết tật',
    intro: 'Hội đồng sẽ quan sát, phỏng vấn trực tiếp; phần này giúp Hội đồng chuẩn bị.',
    showWhen: examined,
    fields: [
      {
        id: 'disabilityTypes',
        kind: 'choices',
        label: 'Dạng khuyết tật (đánh dấu tất cả các dạng)',
        paperLabel: 'Dạng khuyết tật',
        required: true,
        options: {
          values: ['Vận động', 'Nghe, nói', 'Nhìn', 'Thần kinh, tâm thần', 'Trí tuệ', 'Dạng khác'],
        },
      },
      {
        id: 'disabilityDescription',
        kind: 'text',
        multiline: true,
        maxLength: 1500,
        label: 'Biểu hiện và khó khăn trong sinh hoạt',
        paperLabel: 'Biểu hiện, khó khăn trong sinh hoạt',
        hint: 'Đi lại, ăn uống, vệ sinh, nghe nói, học tập, làm việc: việc gì tự làm được, việc gì cần người giúp',
        required: true,
        example: 'Liệt chân phải từ nhỏ, đi lại phải có nạng, tự ăn uống và vệ sinh được',
      },
      {
        id: 'formerConclusion',
        kind: 'text',
        label: 'Kết luận đã có của Hội đồng giám định y khoa',
        hint: 'Số, ngày và nội dung kết luận; không có thì bỏ trống',
        required: false,
        maxLength: 300,
        example: '',
      },
    ],
  },
  pledgeSection(HONEST_PLEDGE),
];

export const xacNhanKhuyetTat: FormDefinition = {
  code: 'xac-nhan-khuyet-tat',
  version: 1,
  title:
    'ĐƠN ĐỀ NGHỊ XÁC ĐỊNH, XÁC ĐỊNH LẠI MỨC ĐỘ KHUYẾT TẬT VÀ CẤP, CẤP ĐỔI, CẤP LẠI GIẤY XÁC NHẬN KHUYẾT TẬT',
  corner: 'Mẫu số 01',
  source: 'Mẫu số 01 ban hành kèm Thông tư 01/2019/TT-BLĐTBXH',
  toReview: [
    'Các mục ghi theo trí nhớ, chưa đối chiếu với mẫu in kèm Thông tư 01/2019/TT-BLĐTBXH (sửa đổi bởi Thông tư 08/2023/TT-BLĐTBXH).',
    'Mẫu gốc có bảng biểu hiện chi tiết của từng dạng khuyết tật; tờ khai này thay bằng phần mô tả.',
  ],
  sections,
  rules: [
    {
      id: 'subject-identity',
      kind: 'identity-matches',
      identity: 'subjectIdentityNumber',
      birth: 'subjectBirthDate',
      sex: 'subjectSex',
      severity: 'warning',
      at: 'subjectIdentityNumber',
      message: 'Số định danh không khớp với năm sinh hoặc giới tính: kiểm tra lại',
    },
  ],
  paperLayout: 'standard',
  paper: standardPaper(sections, {
    addressee: 'Kính gửi: Chủ tịch Hội đồng xác định mức độ khuyết tật {đơn vị}',
    signatory: {
      title: 'Người viết đơn',
      hint: '(Ký, ghi rõ họ tên)',
      nameFrom: 'representativeName',
    },
  }),
};
