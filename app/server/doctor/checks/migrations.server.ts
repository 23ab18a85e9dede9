// Whether the database is of this version. Looked at first: the other checks read its tables.
import { fine, wrong } from '#app/operation/checks/check.ts';
import { appliedMigrations, knownMigrations } from '#db/migrations.server.ts';
import type { ShellCheck } from '../patient.ts';

export const migrations: ShellCheck = {
  id: 'migrations',
  title: 'Cấu trúc cơ sở dữ liệu',
  urgency: 'trouble',
  async run({ db }) {
    const applied = new Set((await appliedMigrations(db.$client))?.map(({ hash }) => hash));
    const known = knownMigrations().map(({ hash }) => hash);
    const waiting = known.filter((hash) => !applied.has(hash));
    if (waiting.length > 0) {
      return wrong(
        `${waiting.length}/${known.length} bước cập nhật cấu trúc chưa chạy.`,
        'Hãy sao lưu rồi khởi động lại Cổng (npm start): Cổng tự cập nhật. Các phần khác được xem sau đó.',
      );
    }
    return applied.size > known.length
      ? wrong(
          'Cơ sở dữ liệu đã được một bản Cổng mới hơn cập nhật.',
          'Hãy chạy bản Cổng mới hơn ấy, hoặc phục hồi bản sao lưu lấy trước khi nâng cấp.',
        )
      : fine(`Đủ ${known.length} bước cập nhật.`);
  },
};
