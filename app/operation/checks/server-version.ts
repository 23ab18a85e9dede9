// PostgreSQL's version: the portal starts from 15 on, and each line is mended for five years.
import { fine, worthALook, wrong, type Check } from './check.ts';
import type { Installation } from './installation.ts';

/** The first local day on which nobody mends a line any more: https://www.postgresql.org/support/versioning/ */
const ends: Readonly<Record<number, string>> = {
  15: '2027-11-11',
  16: '2028-11-09',
  17: '2029-11-08',
  18: '2030-11-14',
};

export const serverVersion: Check<Installation> = {
  id: 'server-version',
  title: 'Phiên bản PostgreSQL',
  urgency: 'trouble',
  run({ facts, today }) {
    const major = Math.floor(facts.serverVersion / 10_000);
    const words = `Đang dùng PostgreSQL ${major}.${facts.serverVersion % 10_000}.`;
    if (major < 15) return wrong(words, 'Cổng cần PostgreSQL từ bản 15: hãy nâng cấp máy chủ cơ sở dữ liệu.');
    const end = ends[major];
    return end !== undefined && today >= end
      ? worthALook(
          `${words} Bản này không còn được vá lỗi.`,
          'Hãy nâng cấp lên bản mới hơn, sau khi đã sao lưu.',
        )
      : fine(words);
  },
};
