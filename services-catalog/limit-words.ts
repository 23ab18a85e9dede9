// Words about a time limit besides its length, for the procedure's page and paper.
import type { ClockPolicy, VerificationLimit } from './clock-policy.ts';

const after15: Record<ClockPolicy['after15'], string | undefined> = {
  shift: 'Hồ sơ nhận từ 15 giờ trở đi được tính là nhận vào ngày làm việc tiếp theo.',
  'same-day-only':
    'Hồ sơ nhận sau 15 giờ mà không giải quyết ngay được thì trả kết quả trong ngày làm việc tiếp theo.',
  none: undefined,
};

const supplement: Record<ClockPolicy['supplement'], string | undefined> = {
  reset: 'Nếu phải bổ sung hồ sơ, thời hạn được tính lại từ ngày nhận đủ.',
  pause: 'Nếu phải bổ sung hồ sơ, thời gian chờ bổ sung không tính vào thời hạn.',
  none: undefined,
};

const units: Record<ClockPolicy['unit'], string> = {
  'working-day': 'ngày làm việc',
  'calendar-day': 'ngày',
  'working-hour': 'giờ làm việc',
};

/** @returns "Thẩm tra: 3 ngày làm việc" for each stage; none for a limit without stages */
export const limitStages = ({ stages }: ClockPolicy): readonly string[] =>
  stages.map(({ title, value, unit }) => `${title}: ${value} ${units[unit]}`);

/** @returns the law's own words, with the law: "Phải xác minh thì thêm không quá 5 ngày làm việc (Điều 25 Luật Hộ tịch)." */
export const verificationWords = ({ wording, law }: VerificationLimit): string =>
  law === undefined ? wording : `${wording.replace(/\.$/, '')} (${law}).`;

/** @returns Vietnamese sentences about filing after 15:00, a verification and a supplement; none where nothing is known of them */
export const limitNotes = (limit: ClockPolicy): readonly string[] =>
  [
    after15[limit.after15],
    limit.verification && verificationWords(limit.verification),
    supplement[limit.supplement],
  ].filter((note) => note !== undefined);
