// What both applications of Phụ lục II Nghị định 175/2024/NĐ-CP begin and end with: the investor, the place, the pledge.
import type { Condition, FormSection, PaperBlock } from '../../definition.ts';
import { closingPaper, line, paperExample, placeHere } from '../pieces.ts';

const PERSON = 'Cá nhân, hộ gia đình';
const ORGANISATION = 'Doanh nghiệp, tổ chức';
const byOrganisation: Condition = { field: 'investorKind', equals: ORGANISATION };

export const BUILDING_PLEDGE =
  'Tôi xin cam đoan thực hiện theo đúng giấy phép được cấp, nếu sai tôi xin hoàn toàn chịu trách nhiệm và bị xử lý theo quy định của pháp luật';

export const investorSection: FormSection = {
  id: 'investor',
  heading: 'Chủ đầu tư',
  fields: [
    {
      id: 'investorKind',
      kind: 'radio',
      label: 'Chủ đầu tư là ai?',
      missing: 'Chọn chủ đầu tư là cá nhân hay tổ chức',
      paperLabel: 'Chủ đầu tư là',
      required: true,
      options: { values: [PERSON, ORGANISATION] },
      default: PERSON,
    },
    {
      id: 'organisationName',
      kind: 'text',
      label: 'Tên doanh nghiệp, tổ chức',
      paperLabel: '- Tên chủ đầu tư (tổ chức)',
      required: true,
      showWhen: byOrganisation,
      example: 'Công ty trách nhiệm hữu hạn Phú An',
    },
    {
      id: 'requesterName',
      kind: 'person-name',
      label: 'Họ và tên chủ hộ, hoặc người đại diện',
      paperLabel: '- Tên chủ hộ hoặc người đại diện',
      required: true,
      profile: 'fullName',
    },
    {
      id: 'representativePosition',
      kind: 'text',
      label: 'Chức vụ người đại diện',
      paperLabel: '- Chức vụ',
      required: true,
      showWhen: byOrganisation,
      maxLength: 80,
      example: 'Giám đốc',
    },
    {
      id: 'requesterIdentity',
      kind: 'identity-paper',
      label: 'Giấy tờ tùy thân của chủ hộ hoặc người đại diện',
      paperLabel: '- Số định danh/Giấy tờ tùy thân',
      required: true,
      profile: 'identity',
      example: paperExample('074190000002'),
    },
    {
      id: 'requesterResidence',
      kind: 'address',
      label: 'Địa chỉ liên hệ',
      paperLabel: '- Địa chỉ liên hệ',
      required: true,
      profile: 'residence',
    },
    {
      id: 'requesterPhone',
      kind: 'phone',
      label: 'Số điện thoại',
      paperLabel: '- Số điện thoại',
      required: true,
      profile: 'phone',
    },
  ],
};

export const siteSection: FormSection = {
  id: 'site',
  heading: 'Địa điểm xây dựng',
  fields: [
    {
      id: 'plotNumber',
      kind: 'text',
      label: 'Lô đất, thửa đất số',
      missing: 'Nhập số lô đất, thửa đất',
      paperLabel: '- Lô đất số',
      hint: 'Theo giấy chứng nhận quyền sử dụng đất',
      required: true,
      maxLength: 50,
      example: 'Thửa 145, tờ bản đồ 12',
    },
    {
      id: 'plotArea',
      kind: 'text',
      label: 'Diện tích lô đất',
      paperLabel: 'Diện tích',
      hint: 'Ghi theo mét vuông, ví dụ 250,5 m²',
      required: true,
      maxLength: 20,
      example: '250,5 m²',
    },
    {
      id: 'siteAddress',
      kind: 'address',
      label: 'Địa chỉ nơi xây dựng',
      paperLabel: '- Tại',
      required: true,
    },
  ],
};

export const completionSection: FormSection = {
  id: 'completion',
  heading: 'Thời gian hoàn thành',
  fields: [
    {
      id: 'completionMonths',
      kind: 'number',
      label: 'Dự kiến thời gian hoàn thành công trình (số tháng)',
      missing: 'Nhập số tháng dự kiến hoàn thành công trình',
      required: true,
      min: 1,
      max: 120,
      example: '6',
    },
  ],
};

export const investorPaper: readonly PaperBlock[] = [
  { block: 'addressee', text: 'Kính gửi: Ủy ban nhân dân {đơn vị}' },
  { block: 'heading', text: '1. Thông tin về chủ đầu tư:' },
  line('investorKind'),
  line('organisationName'),
  line('requesterName'),
  line('representativePosition'),
  line('requesterIdentity'),
  line('requesterResidence'),
  line('requesterPhone'),
];

export const sitePaper: readonly PaperBlock[] = [line('plotNumber', 'plotArea'), line('siteAddress')];

export const buildingClosing = closingPaper(BUILDING_PLEDGE, {
  title: 'Người làm đơn/Đại diện chủ đầu tư',
  hint: '(Ký, ghi rõ họ tên, đóng dấu nếu có)',
});

export const siteHere = placeHere('siteAddress', 'Xây dựng ở xã, phường nào thì xin phép ở xã, phường ấy');
