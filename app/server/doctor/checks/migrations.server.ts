// Whether the database is of this version. Looked at first: the other checks read its tables.
import { fine, worthALook, wrong } from '#app/operation/checks/check.ts';
import { appliedMigrations, knownMigrations } from '#db/migrations.server.ts';
import { findPortalVersion } from '#db/queries/portal-version.server.ts';
import { readUnfinished } from '../../upgrade/unfinished.server.ts';
import type { ShellCheck } from '../patient.ts';

export const migrations: ShellCheck = {
  id: 'migrations',
  title: 'Cấu trúc cơ sở dữ liệu',
  urgency: 'trouble',
  async run({ config, db }) {
    const applied = new Set((await appliedMigrations(db.$client))?.map(({ hash }) => hash));
    const known = knownMigrations().map(({ hash }) => hash);
    const waiting = known.filter((hash) => !applied.has(hash));
    if (waiting.length > 0) {
      return wrong(
        `${waiting.length}/${known.length} bước cập nhật cấu trúc chưa chạy.`,
        'Hãy dừng Cổng rồi chạy npm run upgrade: lệnh ấy sao lưu trước khi cập nhật. Các phần khác được xem sau đó.',
      );
    }
    if (applied.size > known.length) {
      return wrong(
        'Cơ sở dữ liệu đã được một bản Cổng mới hơn cập nhật.',
        'Hãy chạy bản Cổng mới hơn ấy, hoặc phục hồi bản sao lưu lấy trước khi nâng cấp.',
      );
    }
    const unfinished = readUnfinished(config.dataDir);
    const version = (await findPortalVersion(db))?.version ?? 'chưa ghi';
    return unfinished === undefined
      ? fine(`Phiên bản ${version}, đủ ${known.length} bước cập nhật.`)
      : worthALook(
          `Lần nâng cấp lên ${unfinished.to} dừng trước khi chạy thử xong.`,
          'Hãy dừng Cổng rồi chạy lại npm run upgrade: lệnh ấy làm tiếp.',
        );
  },
};
