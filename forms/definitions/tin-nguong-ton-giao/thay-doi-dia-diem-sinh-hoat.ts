// Đề nghị thay đổi địa điểm sinh hoạt tôn giáo tập trung trong địa bàn một xã.
import { religiousGroup, religiousPaper, religiousSource } from './religion.ts';

export const thayDoiDiaDiemSinhHoat = religiousPaper({
  code: 'thay-doi-dia-diem-sinh-hoat',
  title: 'ĐỀ NGHỊ THAY ĐỔI ĐỊA ĐIỂM SINH HOẠT TÔN GIÁO TẬP TRUNG',
  source: religiousSource,
  community: religiousGroup,
  heading: 'Nhóm đề nghị',
  sections: [
    {
      id: 'change',
      heading: 'Thay đổi địa điểm',
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
        { id: 'formerPlace', kind: 'address', label: 'Địa điểm sinh hoạt hiện nay', required: true },
        {
          id: 'newPlace',
          kind: 'address',
          label: 'Địa điểm sinh hoạt mới',
          hint: 'Phải ở trong cùng địa bàn với địa điểm hiện nay',
          required: true,
          example: {
            detail: 'Số 45, đường ĐT 748',
            hamlet: 'ấp An Thuận',
            commune: 'xã Phú An',
            district: '',
            province: 'tỉnh Bình Dương',
          },
        },
        {
          id: 'placeRight',
          kind: 'text',
          label: 'Người có quyền sử dụng địa điểm mới và giấy tờ chứng minh',
          paperLabel: 'Quyền sử dụng địa điểm mới',
          required: true,
          maxLength: 300,
          example: 'Ông Lê Văn Tư, Giấy chứng nhận quyền sử dụng đất số BX 123456; hợp đồng mượn 5 năm',
        },
        {
          id: 'changeDate',
          kind: 'date',
          label: 'Thời điểm bắt đầu sinh hoạt tại nơi mới',
          paperLabel: 'Dự kiến thời điểm thay đổi',
          required: true,
          future: true,
        },
        {
          id: 'changeReason',
          kind: 'text',
          multiline: true,
          maxLength: 500,
          label: 'Lý do thay đổi',
          required: true,
          example: 'Nơi cũ chật, chủ nhà lấy lại để ở',
        },
      ],
    },
  ],
  rules: [
    {
      id: 'another-place',
      kind: 'different',
      fields: ['formerPlace', 'newPlace'],
      severity: 'error',
      at: 'newPlace',
      message: 'Địa điểm mới trùng với địa điểm hiện nay: sửa lại một trong hai',
    },
  ],
});
