// The steps of a version of the commune's facts: an administrator writes it, another person approves it.
import { approvalStateIds, approvedByAnother } from '#app/steps/approved-by-another.ts';

export const versionStateIds = approvalStateIds;

export const versionSteps = approvedByAnother({
  one: 'bản thay đổi',
  byAdministrator: 'Chỉ quản trị viên soạn thay đổi thông tin đơn vị.',
  byApprover: 'Chỉ Chủ tịch hoặc một quản trị viên khác duyệt thay đổi thông tin đơn vị.',
  approved: 'Có hiệu lực từ ngày đã ghi.',
  superseded: 'Chưa kịp có hiệu lực: một bản khác từ cùng ngày đã được duyệt.',
});

export const versionStates = versionSteps.states;
