// What somebody of the staff looked at a dossier for, as its applicant reads it (Luật 91/2025/QH15: purpose and receiver are told).
export const lookPurposes = {
  handling: 'Giải quyết hồ sơ',
  opinion: 'Cho ý kiến theo đề nghị',
  control: 'Kiểm soát quá trình giải quyết',
  payment: 'Đối chiếu khoản nộp',
  report: 'Theo dõi, tổng hợp công việc',
  verification: 'Xác minh nội dung hồ sơ',
  decision: 'Giải quyết theo thẩm quyền',
} as const;
