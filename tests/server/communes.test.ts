// The communes of a machine, as their files of settings name them: what is told of each is its own, and what is wrong is told of it alone.
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { readCommunes } from '#app/server/communes/read-communes.server.ts';
import { wholePortal } from '#catalog/opening.ts';
import { backupRuns, openings } from '#db/schema/index.ts';
import { putPortalVersion } from '#db/queries/portal-version.server.ts';
import { freshCommune } from '../support/commune.ts';
import { emptyDatabase, useDatabase } from '../support/database.ts';
import { live } from '../support/live-settings.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const database = useDatabase();
const folder = temporaryFolder();
const data = temporaryFolder();
const now = new Date('2026-12-03T08:00:00+07:00');
const portal = createServer((request, response) => {
  response.end(request.url === '/healthz' ? 'ok\nversion 9.9.9\n' : 'ready');
});
let empty: Awaited<ReturnType<typeof emptyDatabase>>;

beforeAll(async () => {
  await new Promise<void>((resolve) => portal.listen(0, '127.0.0.1', resolve));
  empty = await emptyDatabase();
});
afterAll(async () => {
  portal.close();
  folder.remove();
  data.remove();
  await empty.drop();
});

const settings = (name: string, changed: Record<string, string>) =>
  writeFileSync(
    join(folder.path, `${name}.env`),
    Object.entries({ ...live, HOST: '127.0.0.1', PORTAL_DATA_DIR: data.path, ...changed })
      .map(([key, value]) => `${key}='${value}'\n`)
      .join(''),
  );

test('each commune is told by its own database and its own process, and what is wrong with one is no other’s', async () => {
  const { port } = portal.address() as AddressInfo;
  await freshCommune(database);
  await putPortalVersion(database.owner, { version: '1.2.3', runsWith: '1.0.0' });
  await database.owner.delete(openings);
  await database.owner.insert(openings).values({
    ...{ subjects: [wholePortal], way: 'here', words: '', decidedAt: now },
  });
  await database.owner.insert(backupRuns).values({
    ...{ id: '0193a1b2-0000-7000-8000-000000000001', kind: 'backup', file: 'a.tar' },
    ...{ beganAt: now, endedAt: now },
  });
  settings('an', { PORT: String(port), DATABASE_URL: database.url });
  settings('binh', { PORT: '1', DATABASE_URL: empty.url });
  settings('chinh', { PORT: '1', DATABASE_URL: '' });
  writeFileSync(join(folder.path, 'ghi-chu.txt'), 'not a commune');

  const [an, binh, chinh, ...others] = await readCommunes(folder.path, now);
  expect(others).toEqual([]);
  expect(an).toMatchObject({
    ...{ id: 'an', port, serves: true, version: '9.9.9', backupAt: now, wrong: [] },
    name: 'Ủy ban nhân dân xã Phú An',
  });
  expect(an?.services?.open).toBe(an?.services?.all);
  expect(binh).toMatchObject({ id: 'binh', serves: false });
  expect(binh?.wrong).toEqual(['Cổng không phục vụ.', 'Cơ sở dữ liệu chưa có Cổng nào khởi động.']);
  expect(chinh?.wrong).toEqual(['DATABASE_URL: bắt buộc khi PORTAL_MODE=live']);

  // The folder of another commune, and a port that two files name.
  settings('chinh', { PORT: String(port), DATABASE_URL: database.url });
  writeFileSync(
    join(data.path, 'commune.json'),
    JSON.stringify({ installation: '0193a1b2-0000-7000-8000-000000000002', code: 'X', name: 'xã Khác' }),
  );
  const [, , again] = await readCommunes(folder.path, now);
  expect(again?.wrong).toEqual([
    expect.stringContaining('là của xã Khác (X)'),
    `PORT ${port} cũng là của an.`,
  ]);
});
