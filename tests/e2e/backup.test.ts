// The commands as the person types them who looks after the machine: saved beside a running portal, brought back elsewhere.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { afterAll, expect, test } from 'vitest';

import { paths } from '#app/addresses/paths.ts';
import { demoPassword } from '#app/domain/accounts/password-rules.ts';
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

  const again = await startPortal(place, { BACKUP_DIR: folder });
  try {
    for (const address of ['/', '/dich-vu-cong', '/tin-tuc', '/rss/tin-tuc.xml']) {
      expect((await fetch(again.url + address)).status, address).toBe(200);
    }
    const home = await (await fetch(`${again.url}/tin-tuc`)).text();
    const picture = /\/tep\/[^"\s]+/.exec(home)?.[0];
    if (picture !== undefined) expect((await fetch(again.url + picture)).status).toBe(200);
    await restoreByBrowser(again.url, basename(file), readFileSync(keyFile, 'utf8'));
  } finally {
    again.child.kill('SIGTERM');
    await again.ended;
  }
}, 400_000);

/** Signs in as the administrator, brings the archive back with a wrong key and then with the right one, and signs in again. */
async function restoreByBrowser(url: string, archive: string, keyText: string): Promise<void> {
  const key = /AGE-SECRET-KEY-1\w+/.exec(keyText)?.[0] ?? '';
  const page = url + paths.staffBackups();
  const signIn = async () => {
    const reply = await fetch(url + paths.staffSignIn(), {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: url },
      body: new URLSearchParams({ email: 'quantri@demo.phuan', password: demoPassword }),
    });
    return reply.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
  };
  const read = async (cookie: string) => fetch(page, { headers: { cookie }, redirect: 'manual' });
  const order = (cookie: string, fields: Record<string, string>) =>
    fetch(page, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie, origin: url },
      body: new URLSearchParams({ intent: 'restore', archive, commune: 'xã Phú An', ...fields }),
    });
  /** Also while nobody is at the door. */
  const until = async (is: () => Promise<boolean>) => {
    const last = Date.now() + 120_000;
    while (!(await is().catch(() => false))) {
      if (Date.now() > last) throw new Error('it did not come to that');
      await wait(300);
    }
  };

  const cookie = await signIn();
  expect(await (await read(cookie)).text()).toContain(archive);
  expect((await order(cookie, { 'archive-password': key, commune: 'xã khác' })).status).toBe(422);

  expect((await order(cookie, { 'archive-password': 'AGE-SECRET-KEY-1SAI' })).status).toBe(303);
  await until(async () => (await (await read(cookie)).text()).includes('không thành công'));

  expect((await order(cookie, { 'archive-password': key })).status).toBe(303);
  // Once it takes nothing more, it takes nothing until it is another: what comes in between would be nowhere.
  const sent: boolean[] = [];
  let isOver = false;
  const sending = (async () => {
    while (!isOver) {
      const reply = await fetch(url + paths.staffSignIn(), {
        method: 'POST',
        headers: { origin: url },
        body: new URLSearchParams({ email: '', password: '' }),
      }).catch(() => undefined);
      sent.push(reply !== undefined && reply.status !== 503);
      await wait(60);
    }
  })();
  // Whoever comes meanwhile is told; whoever was signed in is not any more.
  await until(async () => (await read(cookie)).status === 303);
  isOver = true;
  await sending;
  expect(sent.filter((isTaken, n) => isTaken && sent[n - 1] === false).length).toBeLessThanOrEqual(1);
  expect(sent).toContain(false);
  const again = await signIn();
  const log = await (await fetch(url + paths.staffRecords(), { headers: { cookie: again } })).text();
  expect(log).toContain('Dữ liệu đã được phục hồi từ bản sao lưu');
  expect(log).toContain('Đỗ Hữu Quang');
  // What the restoration took away lies beside what was saved before it.
  const acts = /href="([^"]+\/viec-da-lam\.csv)"/.exec(await (await read(again)).text())?.[1] ?? '';
  const table = await (await fetch(url + acts, { headers: { cookie: again } })).text();
  expect(table).toContain('Lúc,Việc,"Số, mã"');
  expect(table).toContain('Bắt đầu phục hồi từ bản sao lưu');
}
