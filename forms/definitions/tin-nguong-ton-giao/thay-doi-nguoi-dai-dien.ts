// Đăng ký thay đổi người đại diện của nhóm sinh hoạt tôn giáo tập trung: the former one, the new one, the reason.
import { paperExample } from '../pieces.ts';
import { religiousGroup, religiousPaper, religiousSource } from './religion.ts';

export const thayDoiNguoiDaiDien = religiousPaper({
  code: 'thay-doi-nguoi-dai-dien',
  title: 'ĐĂNG KÝ THAY ĐỔI NGƯỜI ĐẠI DIỆN CỦA NHÓM SINH HOẠT TÔN GIÁO TẬP TRUNG',
  source: religiousSource,
  community: religiousGroup,
  heading: 'Nhóm đăng ký',
  sections: [
    {
      id: 'change',
      heading: 'Thay đổi người đại diện',
      fields: [
        {
          id: 'approvalNumber',
          kind: 'text',
          label: 'Số, ngày văn bản chấp thuận sinh hoạt của nhóm',
          paperLabel: 'Văn bản chấp thuận số, ngày',
          required: true,
          maxLength: 120,
          example: 'Văn bản số 12/UBND ngày 5/6/2025',
        },
        {
          id: 'formerRepresentative',
          kind: 'person-name',
          label: 'Họ và tên người đại diện cũ',
          required: true,
          example: 'Lê Văn Hai',
        },
        {
          id: 'newRepresentative',
          kind: 'person-name',
          label: 'Họ và tên người đại diện mới',
          required: true,
          example: 'Phạm Thị Ba',
        },
        {
          id: 'newBirthDate',
          kind: 'date',
          label: 'Ngày, tháng, năm sinh của người đại diện mới',
          paperLabel: 'Ngày, tháng, năm sinh',
          required: true,
          past: true,
          example: { day: '3', month: '8', year: '1975' },
        },
        {
          id: 'newIdentity',
          kind: 'identity-paper',
          label: 'Giấy tờ tùy thân của người đại diện mới',
          paperLabel: 'Số CCCD/CMND/hộ chiếu',
          required: true,
          example: paperExample('074175000031'),
        },
        {
          id: 'newResidence',
          kind: 'address',
          label: 'Nơi cư trú của người đại diện mới',
          paperLabel: 'Nơi cư trú',
          required: true,
        },
        {
          id: 'changeReason',
          kind: 'text',
          multiline: true,
          maxLength: 500,
          label: 'Lý do thay đổi',
          required: true,
          example: 'Người đại diện cũ chuyển nơi cư trú sang xã khác',
        },
        {
          id: 'changeDate',
          kind: 'date',
          label: 'Thời điểm thay đổi dự kiến',
          paperLabel: 'Dự kiến thời điểm thay đổi',
          required: false,
          future: true,
        },
      ],
    },
  ],
  rules: [
    {
      id: 'new-identity',
      kind: 'identity-matches',
      identity: 'newIdentity',
      birth: 'newBirthDate',
      severity: 'warning',
      at: 'newIdentity',
      message: 'Số định danh không khớp với năm sinh của người đại diện mới: kiểm tra lại cả hai',
    },
    {
      id: 'another-person',
      kind: 'different',
      fields: ['formerRepresentative', 'newRepresentative'],
      severity: 'warning',
      at: 'newRepresentative',
      message: 'Người đại diện mới trùng tên người cũ: kiểm tra lại',
    },
  ],
});
