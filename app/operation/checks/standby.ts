// Whether what is acknowledged lies on a second machine, where the server is told to wait for one (docs/van-hanh/nhieu-may.md).
import { fine, nothing, worthALook, wrong, type Check } from './check.ts';
import type { Installation } from './installation.ts';

/** So long a commit may wait before somebody is to look. */
const longestSeconds = 2;

export const standby: Check<Installation> = {
  id: 'standby',
  title: 'Máy dự phòng của cơ sở dữ liệu',
  urgency: 'trouble',
  run({
    facts: {
      standby: { isAwaited, connected, waitsSeconds },
    },
  }) {
    const advice =
      'Hãy xem patronictl list trên một máy cơ sở dữ liệu, và Patroni, PostgreSQL, đường mạng của máy dự phòng (docs/van-hanh/nhieu-may.md).';
    if (!isAwaited) return nothing('PostgreSQL không được đặt để chờ máy dự phòng nào.');
    if (connected === 0)
      return wrong('Không còn máy dự phòng nào nối vào: chưa ai nộp hay ghi được gì.', advice);
    if (waitsSeconds > longestSeconds)
      return worthALook(
        `Máy dự phòng đang chậm: có điều đã ghi mà phải chờ nó ${Math.floor(waitsSeconds)} giây.`,
        advice,
      );
    return fine(`${connected} máy dự phòng đang nối; điều đã báo nhận nằm ở hai máy.`);
  },
};
