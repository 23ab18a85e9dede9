// What lies in the data folder is read by the portal's own user: others may pass through its top, and no more.
import { chmod, lstat, readdir } from 'node:fs/promises';
import path from 'node:path';

import { fine, worthALook, wrong, nothing } from '#app/operation/checks/check.ts';
import type { ShellCheck } from '../patient.ts';

/** PostgreSQL keeps its own folder, and refuses to start where others may read it. */
const ownKeeper = 'postgres';
const named = 3;

async function openToOthers(place: string, top = place): Promise<readonly string[]> {
  const entry = await lstat(place).catch(() => undefined);
  if (entry === undefined || entry.isSymbolicLink()) return [];
  // The top is passed through by the database's own user.
  const open = (entry.mode & (place === top ? 0o066 : 0o077)) !== 0 ? [place] : [];
  if (!entry.isDirectory()) return open;
  for (const name of await readdir(place).catch(() => []))
    if (place !== top || !name.startsWith(ownKeeper))
      open.push(...(await openToOthers(path.join(place, name), top)));
  return open;
}

const isMountPoint = async (place: string): Promise<boolean> =>
  (await lstat(place)).dev !== (await lstat(path.dirname(place))).dev;

export const permissions: ShellCheck = {
  id: 'permissions',
  title: 'Quyền của tệp dữ liệu',
  urgency: 'trouble',
  async run({ config: { dataDir } }) {
    if (process.platform === 'win32') return nothing('Windows giữ quyền theo cách khác.');
    const open = await openToOthers(dataDir);
    if (open.length === 0) return fine('Người dùng khác trên máy không đọc được tệp nào.');
    if (open.length === 1 && open[0] === dataDir && (await isMountPoint(dataDir))) {
      return worthALook(
        `${dataDir} là điểm gắn ổ đĩa, quyền của nó do hệ thống đặt; bên trong không ai đọc được.`,
        'Nếu muốn, hãy đặt quyền khi gắn ổ đĩa (mode=0711 hoặc umask trong /etc/fstab).',
      );
    }
    return wrong(
      `Người dùng khác trên máy đọc được ${open.length} tệp, thư mục: ${open.slice(0, named).join(', ')}${open.length > named ? '…' : '.'}`,
      'npm run doctor -- --fix đóng lại tất cả.',
    );
  },
  async fix({ config: { dataDir } }) {
    const failed: string[] = [];
    let mended = 0;
    for (const place of await openToOthers(dataDir)) {
      const { mode } = await lstat(place);
      const closed = mode & (place === dataDir ? 0o711 : 0o700);
      await chmod(place, closed).then(
        () => (mended += 1),
        (error: unknown) => failed.push(`${place} (${error instanceof Error ? error.message : ''})`),
      );
    }
    const notClosed = failed.length === 0 ? '' : ` Không đổi được: ${failed.join(', ')}.`;
    return mended + failed.length === 0 ? '' : `Đã đóng ${mended} tệp, thư mục.${notClosed}`;
  },
};
