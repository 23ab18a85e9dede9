// What the three re-registrations share: only for what was registered before 2016 and is lost on both sides.
import type { ClockPolicy } from '../../clock-policy.ts';
import type { RequiredDocument, ReviewNote } from '../../procedure.ts';
import {
  applicantDuties,
  communeDuties,
  identityPaper,
  levelToReview,
  review,
  titlesToReview,
} from '../one-stop.ts';
import {
  copiesByPost,
  copyExemptionToReview,
  registrationFeeToReview,
  residenceProof,
  verifiedBesides,
  withinWorkingDays,
} from './civil-status.ts';

export const reregistrationReason =
  'Khai và nộp hồ sơ trực tuyến; giấy tờ cũ phải đối chiếu bản giấy, và người yêu cầu ký Sổ hộ tịch tại trụ sở khi nhận kết quả.';

export const askingTheFormerPlace =
  'Ủy ban nhân dân nơi đã đăng ký kiểm tra việc lưu giữ sổ và trả lời trong 5 ngày làm việc, khi được hỏi';

/** Papers that come with every re-registration, beside the authorisation. */
export const commonPapers: readonly RequiredDocument[] = [identityPaper, residenceProof, copiesByPost];

/** @param article of the law that sets it, as the limit cites it */
export const reregistrationLimit = (article: string): ClockPolicy =>
  withinWorkingDays(
    5,
    '5 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.',
    `${article} Nghị định 123/2015/NĐ-CP`,
    verifiedBesides(
      5,
      'Trước đây đăng ký ở nơi khác thì nơi ấy trả lời xác minh trong 5 ngày làm việc, và xã giải quyết trong 3 ngày làm việc sau khi nhận trả lời.',
      { afterwards: 3 },
    ),
  );

export const reregistrationDuties = {
  applicant: [
    'Cam đoan đã đăng ký trước đây mà nay không còn bản chính, và chịu trách nhiệm về lời cam đoan.',
    ...applicantDuties,
    'Xuất trình bản chính giấy tờ cũ để đối chiếu và ký Sổ khi nhận kết quả.',
  ],
  commune: ['Tự kiểm tra sổ lưu tại xã và hỏi nơi đã đăng ký trước đây.', ...communeDuties],
} as const;

export const reregistrationToReview: readonly ReviewNote[] = [
  levelToReview,
  titlesToReview,
  review(
    'timeLimit',
    'Thời hạn xác minh khi đăng ký trước đây ở nơi khác cần đối chiếu với Điều 26 đến Điều 28 Nghị định 123/2015/NĐ-CP.',
  ),
  registrationFeeToReview,
  copyExemptionToReview,
];
