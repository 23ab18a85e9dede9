// Stored files and the rows that name them belong together.
import { fine, worthALook, wrong } from '#app/operation/checks/check.ts';
import { dayMs } from '#app/values/durations.ts';
import { nameFilesToRemove } from '#db/queries/files-to-remove.server.ts';
import { listNamedFiles } from '#db/queries/doctor.server.ts';
import { openFileStore } from '../../file-store.server.ts';
import type { Patient, ShellCheck } from '../patient.ts';

/** What is younger may belong to a row that is being written. */
const youngMs = dayMs;
/** So long they can still be fetched from their place. */
const keptDays = 7;
const named = 3;

async function compare({ config, db, now }: Patient) {
  const { files } = await openFileStore(config);
  const rows = await listNamedFiles(db);
  const missing = new Set([...rows].filter(([, { must }]) => must).map(([key]) => key));
  const orphans: string[] = [];
  for await (const { key, writtenAt } of files.list()) {
    missing.delete(key);
    if (!rows.has(key) && now.getTime() - writtenAt.getTime() > youngMs) orphans.push(key);
  }
  return { missing: [...missing], orphans, count: rows.size };
}

const some = (keys: readonly string[]) =>
  `${keys.slice(0, named).join(', ')}${keys.length > named ? '…' : '.'}`;

export const files: ShellCheck = {
  id: 'files',
  title: 'Tệp đã lưu',
  urgency: 'trouble',
  async run(patient) {
    const { missing, orphans, count } = await compare(patient);
    if (missing.length > 0) {
      return wrong(
        `${missing.length} tệp không còn trong kho: ${some(missing)}`,
        'Hãy chép lại chúng từ bản sao lưu.',
      );
    }
    return orphans.length > 0
      ? worthALook(
          `${orphans.length} tệp không thuộc hồ sơ, bài viết nào: ${some(orphans)}`,
          `npm run doctor -- --fix đưa chúng vào danh sách xóa sau ${keptDays} ngày.`,
        )
      : fine(`${count} tệp đều có và có chủ.`);
  },
  async fix(patient) {
    const { orphans } = await compare(patient);
    if (orphans.length === 0) return '';
    await nameFilesToRemove(patient.db, orphans, new Date(patient.now.getTime() + keptDays * dayMs));
    return `Đã đưa ${orphans.length} tệp không có chủ vào danh sách xóa sau ${keptDays} ngày.`;
  },
};
