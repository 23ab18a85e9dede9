// Who works with a password alone: whoever learns it is that person (docs/decisions/122-second-factor.md).
import { fine, nothing, worthALook, wrong, type Check } from './check.ts';
import type { Installation } from './installation.ts';

export const secondFactors: Check<Installation> = {
  id: 'second-factors',
  title: 'Xác thực hai lớp',
  urgency: 'attention',
  run({ facts: { withoutSecondFactor: count }, isLive, secondFactor }) {
    if (count === 0) return fine('Cán bộ nào cũng đã bật.');
    const words = `${count} cán bộ chưa bật`;
    if (secondFactor === 'required')
      return worthALook(
        `${words}; Cổng yêu cầu bật ở lần đăng nhập tới.`,
        'Hãy nhắc những người ấy đăng nhập; danh sách ở trang Tài khoản cán bộ.',
      );
    return isLive
      ? wrong(
          `${words}, và Cổng không bắt buộc.`,
          'Hãy bỏ STAFF_SECOND_FACTOR=offered trong tệp thiết lập rồi khởi động lại Cổng.',
        )
      : nothing(`${words}; bản dùng thử không bắt buộc.`);
  },
};
