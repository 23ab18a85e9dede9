// Times are written by the portal, leases and locks by the database: their clocks go alike.
import { fine, nothing, wrong } from '#app/operation/checks/check.ts';
import { readServerClock } from '#db/queries/doctor.server.ts';
import type { ShellCheck } from '../patient.ts';

const mostMs = 5000;

export const clock: ShellCheck = {
  id: 'clock',
  title: 'Đồng hồ',
  urgency: 'trouble',
  async run({ config, db, now }) {
    if (config.clock !== undefined) return nothing('Bản dùng thử này chạy với một ngày giờ cố định.');
    const began = performance.now();
    const apart = (await readServerClock(db)).getTime() - now.getTime();
    const ms = Math.abs(apart) - (performance.now() - began);
    return ms > mostMs
      ? wrong(
          `Đồng hồ của máy này và của cơ sở dữ liệu lệch nhau ${Math.round(ms / 1000)} giây.`,
          'Hãy bật đồng bộ giờ (timedatectl set-ntp true) trên cả hai máy; hạn trả kết quả tính theo giờ này.',
        )
      : fine('Đồng hồ của máy này và của cơ sở dữ liệu khớp nhau.');
  },
};
