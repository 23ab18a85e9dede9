// Phiếu yêu cầu cung cấp thông tin (Luật Tiếp cận thông tin Đ24; Mẫu 01a, 01b Nghị định 13/2018/NĐ-CP).
import type { FieldDefinition, FormDefinition, FormSection } from '#forms/definition.ts';
import { standardPaper } from '#forms/paper.ts';

const SOURCE = 'ban hành kèm theo Nghị định 13/2018/NĐ-CP; Điều 24 Luật Tiếp cận thông tin 104/2016/QH13';
const RECALLED =
  'Bố cục và tên các mục ghi theo hiểu biết về mẫu, chưa đối chiếu với bản gốc của Nghị định 13/2018/NĐ-CP.';

/** How the information is to be supplied; the law's limits depend on it (Đ29–Đ31). */
const channels = [
  { value: 'electronic', label: 'Qua mạng điện tử: tải về từ trang theo dõi của yêu cầu này' },
  { value: 'office', label: 'Trực tiếp tại trụ sở Ủy ban nhân dân' },
  { value: 'post', label: 'Gửi qua bưu chính hoặc fax' },
] as const;

const email: FieldDefinition = {
  id: 'email',
  kind: 'text',
  label: 'Thư điện tử',
  hint: 'Có thư điện tử, bạn được báo mỗi khi yêu cầu có thay đổi. Không có thì để trống. Sau khi gửi, bạn có thể chọn nhận tin nhắn',
  required: false,
  maxLength: 120,
  profile: 'email',
  example: 'nguyen.van.an@example.vn',
};

const fax: FieldDefinition = {
  id: 'fax',
  kind: 'text',
  label: 'Số fax',
  required: false,
  maxLength: 20,
  example: '0274 3 580 319',
};

const requestSection: FormSection = {
  id: 'wanted',
  heading: 'Thông tin yêu cầu cung cấp',
  fields: [
    {
      id: 'information',
      kind: 'text',
      label: 'Thông tin bạn cần',
      missing: 'Ghi thông tin bạn cần',
      paperLabel: 'Thông tin yêu cầu cung cấp',
      hint: 'Ghi tên văn bản, hồ sơ, tài liệu nếu biết; ghi rõ thời gian, địa bàn liên quan. Xin đừng ghi thông tin cá nhân ở ô này',
      required: true,
      multiline: true,
      maxLength: 3000,
      example: 'Quyết toán kinh phí làm đường liên ấp Phú Thuận – An Thuận năm 2025.',
    },
    {
      id: 'purpose',
      kind: 'text',
      label: 'Lý do, mục đích yêu cầu',
      paperLabel: 'Lý do, mục đích',
      required: true,
      multiline: true,
      maxLength: 1000,
      example: 'Theo dõi công trình do người dân trong ấp đóng góp.',
    },
    {
      id: 'channel',
      kind: 'radio',
      label: 'Cách nhận thông tin',
      paperLabel: 'Hình thức cung cấp',
      required: true,
      options: { labelled: channels },
      default: 'electronic',
      example: 'electronic',
    },
  ],
};

function request(
  head: Pick<FormDefinition, 'code' | 'corner' | 'subtitle' | 'source'>,
  requester: FormSection,
  signatory: { readonly title: string; readonly hint: string; readonly nameFrom: string },
): FormDefinition {
  const sections = [requester, requestSection];
  return {
    ...head,
    version: 1,
    title: 'PHIẾU YÊU CẦU CUNG CẤP THÔNG TIN',
    toReview: [RECALLED],
    sections,
    rules: [],
    paperLayout: 'standard',
    paper: standardPaper(sections, { signatory }),
  };
}

/** Mẫu 01a: a citizen asks for himself. */
export const informationRequestOfPerson = request(
  {
    code: 'yeu-cau-thong-tin',
    corner: 'Mẫu số 01a',
    subtitle: '(Dành cho công dân)',
    source: `Mẫu số 01a ${SOURCE}`,
  },
  {
    id: 'requester',
    heading: 'Người yêu cầu',
    fields: [
      { id: 'name', kind: 'person-name', label: 'Họ và tên', required: true, profile: 'fullName' },
      {
        id: 'address',
        kind: 'address',
        label: 'Nơi cư trú',
        hint: 'Ủy ban nhân dân cung cấp thông tin cho người cư trú trên địa bàn, và cho người khác khi thông tin liên quan trực tiếp đến quyền lợi của họ',
        required: true,
        profile: 'residence',
      },
      {
        id: 'identity',
        kind: 'identity-paper',
        label: 'Giấy tờ tùy thân',
        paperLabel: 'Số CCCD, CMND hoặc hộ chiếu',
        required: true,
        profile: 'identity',
      },
      { id: 'phone', kind: 'phone', label: 'Số điện thoại', required: false, profile: 'phone' },
      email,
      fax,
    ],
  },
  { title: 'Người yêu cầu', hint: '(Ký, ghi rõ họ tên)', nameFrom: 'name' },
);

/** Mẫu 01b: through an organisation or a group to which the citizens belong (Đ10.2 of the law). */
export const informationRequestOfGroup = request(
  {
    code: 'yeu-cau-thong-tin-to-chuc',
    corner: 'Mẫu số 01b',
    subtitle: '(Dành cho công dân yêu cầu thông qua tổ chức, đoàn thể, doanh nghiệp)',
    source: `Mẫu số 01b ${SOURCE}`,
  },
  {
    id: 'requester',
    heading: 'Tổ chức yêu cầu',
    fields: [
      {
        id: 'organisation',
        kind: 'text',
        label: 'Tên tổ chức, đoàn thể, doanh nghiệp',
        required: true,
        example: 'Hội Nông dân xã Phú An',
      },
      {
        id: 'name',
        kind: 'person-name',
        label: 'Họ và tên người đại diện',
        required: true,
        profile: 'fullName',
      },
      { id: 'address', kind: 'address', label: 'Địa chỉ của tổ chức', required: true },
      {
        id: 'identity',
        kind: 'identity-paper',
        label: 'Giấy tờ tùy thân của người đại diện',
        paperLabel: 'Số CCCD, CMND hoặc hộ chiếu',
        required: true,
        profile: 'identity',
      },
      { id: 'phone', kind: 'phone', label: 'Số điện thoại', required: false, profile: 'phone' },
      email,
      fax,
    ],
  },
  { title: 'Người đại diện', hint: '(Ký, ghi rõ họ tên, đóng dấu nếu có)', nameFrom: 'name' },
);
