// In live mode what is told of the commune is real, and its name is the address of the portal: what the start asks for.
import { fine, nothing, wrong } from '#app/operation/checks/check.ts';
import { requireCommune } from '../../setup/ready-for-live.server.ts';
import type { ShellCheck } from '../patient.ts';

export const commune: ShellCheck = {
  id: 'commune',
  title: 'Thông tin đơn vị',
  urgency: 'trouble',
  async run({ config, db, now }) {
    if (config.mode === 'demo') return nothing('Bản dùng thử có đơn vị mẫu.');
    try {
      await requireCommune(db, config, now);
      return fine('Đã khai báo, không còn số liệu mẫu.');
    } catch (error) {
      return wrong(
        `Cổng sẽ không khởi động: ${error instanceof Error ? error.message : String(error)}.`,
        'Hãy chạy npm run setup, hoặc sửa ở trang Thông tin đơn vị.',
      );
    }
  },
};
