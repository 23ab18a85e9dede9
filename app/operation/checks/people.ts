// Whether the portal was set up: somebody runs it, somebody signs.
import { fine, wrong, type Check } from './check.ts';
import type { Installation } from './installation.ts';

export const people: Check<Installation> = {
  id: 'people',
  title: 'Quản trị viên, Chủ tịch',
  urgency: 'trouble',
  run({ facts: { administrators, chairmen } }) {
    const missing = [
      ...(administrators === 0 ? ['quản trị viên'] : []),
      ...(chairmen === 0 ? ['Chủ tịch Ủy ban nhân dân'] : []),
    ];
    return missing.length === 0
      ? fine(`Có ${administrators} quản trị viên và ${chairmen} người giữ vai trò Chủ tịch.`)
      : wrong(
          `Chưa có tài khoản nào giữ vai trò ${missing.join(' và ')}.`,
          administrators === 0
            ? 'Hãy chạy npm run setup để mời quản trị viên.'
            : 'Quản trị viên mời người đó ở trang Tài khoản cán bộ.',
        );
  },
};
