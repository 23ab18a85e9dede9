// The questions of both requests about a land dispute: the other side, the land, the events, the demand.
import type { FormSection } from '../../definition.ts';
import { area, mapSheet, plotNumber } from './plot.ts';

const opponent: FormSection = {
  id: 'opponent',
  heading: 'Bên tranh chấp',
  fields: [
    {
      id: 'opponentName',
      kind: 'text',
      label: 'Họ và tên, hoặc tên tổ chức của bên kia',
      paperLabel: 'Người bị yêu cầu',
      required: true,
      example: 'Trần Văn Hùng',
    },
    {
      id: 'opponentAddress',
      kind: 'address',
      label: 'Địa chỉ của bên kia',
      paperLabel: 'Địa chỉ',
      required: true,
    },
    {
      id: 'opponentPhone',
      kind: 'phone',
      label: 'Số điện thoại của bên kia',
      paperLabel: 'Điện thoại',
      hint: 'Nếu biết',
      required: false,
      example: '0912 345 678',
    },
    {
      id: 'related',
      kind: 'text',
      multiline: true,
      maxLength: 500,
      label: 'Người có quyền lợi, nghĩa vụ liên quan',
      hint: 'Họ tên, địa chỉ. Không có thì bỏ trống',
      required: false,
      example: 'Bà Lê Thị Tư, ấp Phú Thuận, xã Phú An',
    },
  ],
};

const land: FormSection = {
  id: 'land',
  heading: 'Thửa đất tranh chấp',
  fields: [
    plotNumber,
    mapSheet,
    {
      ...area('disputedArea', 'Diện tích tranh chấp', '25,5 m²', false),
      hint: 'Ghi theo mét vuông, ví dụ 25,5 m²',
    },
    { id: 'plotAddress', kind: 'address', label: 'Địa chỉ thửa đất', required: true },
    {
      id: 'landPaper',
      kind: 'text',
      label: 'Giấy tờ về quyền sử dụng đất mà bạn có',
      paperLabel: 'Giấy tờ về quyền sử dụng đất hiện có',
      hint: 'Ví dụ: Giấy chứng nhận số DA 123456. Không có thì ghi “không có”',
      required: true,
      example: 'Giấy chứng nhận số DA 123456 cấp năm 2016',
    },
  ],
};

const story: FormSection = {
  id: 'story',
  heading: 'Nội dung tranh chấp',
  fields: [
    {
      id: 'disputeKind',
      kind: 'radio',
      label: 'Tranh chấp về việc gì?',
      missing: 'Chọn nội dung tranh chấp',
      paperLabel: 'Loại tranh chấp',
      required: true,
      options: {
        values: [
          'Ranh giới giữa các thửa đất',
          'Ai là người có quyền sử dụng đất',
          'Lối đi, cấp thoát nước',
          'Việc khác',
        ],
      },
    },
    {
      id: 'disputeStory',
      kind: 'text',
      multiline: true,
      label: 'Sự việc và quá trình sử dụng đất',
      paperLabel: 'Nội dung sự việc',
      hint: 'Ai sử dụng đất từ khi nào, tranh chấp bắt đầu khi nào, đã thương lượng thế nào',
      required: true,
      example:
        'Gia đình tôi sử dụng thửa đất từ năm 1995. Tháng 3 năm 2026, ông Hùng xây hàng rào lấn sang khoảng 0,5 m dọc ranh đất; hai bên đã thương lượng nhưng không thống nhất.',
    },
    {
      id: 'request',
      kind: 'text',
      multiline: true,
      maxLength: 1000,
      label: 'Yêu cầu của bạn',
      paperLabel: 'Yêu cầu',
      required: true,
      example: 'Xác định lại ranh giới theo bản đồ địa chính và tháo dỡ phần hàng rào xây lấn.',
    },
  ],
};

export const disputeSections: readonly FormSection[] = [opponent, land, story];
