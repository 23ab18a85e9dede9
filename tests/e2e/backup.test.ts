// The commands as the person types them who looks after the machine: saved beside a running portal, brought back elsewhere.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { usePortal } from '../support/portal.ts';
import { startPortal } from '../support/portal-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const portal = usePortal();
const { path: folder, remove } = temporaryFolder();
afterAll(remove);

function run(command: string, args: readonly string[], dataDir: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/command.mjs', command, ...args], {
    env: { ...process.env, VITEST: '', PORTAL_DATA_DIR: dataDir, ...env },
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

const key = 'app/server/backups/key.ts';
const backup = 'app/server/backups/backup.ts';
const restore = 'app/server/backups/restore.ts';

test('Đ22c A running portal is saved under a key and comes up again in an empty place, its chains whole', async () => {
  const keyFile = join(folder, 'key.txt');
  const recipient = /BACKUP_RECIPIENT=(age1\w+)/.exec(run(key, [keyFile], portal.dataDir).said)?.[1] ?? '';
  // Named as the nightly ones are, so that the trial finds it.
  const file = join(folder, 'phu-an-2026-11-24-033000.tar.age');
  expect(run(backup, [file], portal.dataDir, { BACKUP_RECIPIENT: recipient })).toMatchObject({
    status: 0,
    said: expect.stringContaining('đã được mã hóa') as string,
  });

  const secret = { BACKUP_IDENTITY: keyFile };
  const place = join(folder, 'place');
  mkdirSync(place, { mode: 0o711 });
  const withoutKeys = run(restore, [file], place, secret);
  expect(withoutKeys).toMatchObject({ status: 1, said: expect.stringContaining('PORTAL_KEYS') as string });
  copyFileSync(join(portal.dataDir, 'secrets.json'), join(place, 'secrets.json'));
  const restored = run(restore, [file], place, secret);
  expect(restored.said).toContain('Đã phục hồi');
  expect(restored.status).toBe(0);
  expect(run('app/server/verify-audit.ts', [], place)).toMatchObject({
    status: 0,
    said: expect.stringContaining('every chain holds') as string,
  });

  const drill = run('app/server/backups/drill-newest.ts', [], portal.dataDir, {
    ...secret,
    BACKUP_RECIPIENT: recipient,
    BACKUP_DIR: folder,
  });
  expect(drill).toMatchObject({ status: 0, said: expect.stringContaining('Đã phục hồi thử') as string });

  const again = await startPortal(place);
  try {
    for (const address of ['/', '/dich-vu-cong', '/tin-tuc', '/rss/tin-tuc.xml']) {
      expect((await fetch(again.url + address)).status, address).toBe(200);
    }
    const home = await (await fetch(`${again.url}/tin-tuc`)).text();
    const picture = /\/tep\/[^"\s]+/.exec(home)?.[0];
    if (picture !== undefined) expect((await fetch(again.url + picture)).status).toBe(200);
  } finally {
    again.child.kill('SIGTERM');
    await again.ended;
  }
}, 400_000);
