// Whether the folder of nightly backups can be written, and has room for another one.
import { access, constants } from 'node:fs/promises';

import { thisMachine } from '#app/adapters/machine.server.ts';
import { fine, nothing, worthALook, wrong } from '#app/operation/checks/check.ts';
import { fileSize } from '#app/values/file-size.ts';
import { lastBackupRun } from '#db/queries/backup-runs.server.ts';
import type { ShellCheck } from '../patient.ts';

export const backupFolder: ShellCheck = {
  id: 'backup-folder',
  title: 'Thư mục sao lưu',
  urgency: 'trouble',
  async run({ config: { backsUpNightly, backupDir }, db }) {
    if (!backsUpNightly) return nothing('Bản dùng thử không tự sao lưu hằng đêm.');
    try {
      await access(backupDir, constants.W_OK | constants.X_OK);
    } catch {
      return wrong(
        `Không ghi được vào ${backupDir}.`,
        'Hãy gắn lại ổ đĩa, tạo thư mục, hoặc cho người dùng chạy Cổng quyền ghi.',
      );
    }
    const disk = await thisMachine(backupDir).disk();
    if (disk === undefined)
      return worthALook(
        'Ghi được; hệ thống không cho biết còn trống bao nhiêu.',
        `Hãy xem bằng lệnh df ${backupDir}.`,
      );
    const { free } = disk;
    const needed = 2 * ((await lastBackupRun(db, 'backup', 'good'))?.bytes ?? 0);
    return free < needed
      ? wrong(
          `Còn ${fileSize(free)} ở ${backupDir}, không đủ cho hai bản sao lưu nữa.`,
          'Hãy chuyển bản cũ đi nơi khác, hoặc giảm BACKUP_KEEP_DAYS, BACKUP_KEEP_WEEKS.',
        )
      : fine(`Ghi được; còn trống ${fileSize(free)} ở ${backupDir}.`);
  },
};
