// Settings of PostgreSQL without which something acknowledged may be lost, or the portal's connections do not fit.
import { fine, worthALook, wrong, type Check } from './check.ts';
import type { Installation } from './installation.ts';

/** Of one process: pages, jobs, the queue of jobs, what listens, and some for commands. */
const fewestConnections = 40;

export const serverSettings: Check<Installation> = {
  id: 'server-settings',
  title: 'Thiết lập PostgreSQL',
  urgency: 'trouble',
  run({ facts: { settings } }) {
    const { fsync, synchronousCommit, fullPageWrites, maxConnections } = settings;
    const unsafe = [
      ...(fsync === 'on' ? [] : [`fsync = ${fsync}`]),
      ...(fullPageWrites === 'on' ? [] : [`full_page_writes = ${fullPageWrites}`]),
      ...(synchronousCommit === 'off' ? ['synchronous_commit = off'] : []),
    ];
    if (unsafe.length > 0) {
      return wrong(
        `Mất điện là có thể mất hồ sơ đã báo nhận: ${unsafe.join(', ')}.`,
        'Hãy đặt lại “on” trong postgresql.conf (hoặc ALTER SYSTEM), rồi nạp lại cấu hình.',
      );
    }
    return maxConnections < fewestConnections
      ? worthALook(
          `max_connections = ${maxConnections}, ít hơn ${fewestConnections} mà Cổng cần.`,
          'Hãy tăng max_connections rồi khởi động lại PostgreSQL.',
        )
      : fine(`Ghi an toàn khi mất điện; tối đa ${maxConnections} kết nối.`);
  },
};
