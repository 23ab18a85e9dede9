// The data folder says whose it is: what does not belong together is not served, and nothing of it is changed.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeEach, expect, test } from 'vitest';

import { fixedClock } from '#app/adapters/clock.ts';
import { finishRestoration } from '#app/domain/backups/finish-restoration.server.ts';
import { loadConfig } from '#app/server/config.server.ts';
import { openDatabase } from '#app/server/database.server.ts';
import { judgeFolder, lookAtFolder, markFolder, readMarker } from '#app/server/folder-marker.server.ts';
import { migrateDatabase } from '#db/migrate.server.ts';
import { appliedMigrations } from '#db/migrations.server.ts';
import { connect } from '#db/client.server.ts';
import { inquiryHeldFiles } from '#db/schema/index.ts';
import { demoUnit, freshCommune, silentLog } from '../support/commune.ts';
import { emptyDatabase, useDatabase } from '../support/database.ts';
import { testKeySpec, testSecrets } from '../support/keys.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const database = useDatabase();
const clock = new Date('2026-11-24T08:00:00+07:00');
const phuAn = { code: 'H09.31.20', name: 'Ủy ban nhân dân xã Phú An' };
const id = '0193a1b2-0000-7000-8000-000000000001';
const other = '0193a1b2-0000-7000-8000-000000000002';

const onDisk = { place: 'disk', s3: undefined } as const;
let dataDir: string;
beforeEach(() => {
  const { path, remove } = temporaryFolder();
  dataDir = path;
  return remove;
});

/** Of a database that says the same of itself, unless said. */
const judge = (
  marker: Parameters<typeof judgeFolder>[1],
  whose: Partial<Parameters<typeof judgeFolder>[2]> = {},
  holdsFiles?: boolean,
) => judgeFolder('/d', marker, { installation: id, commune: phuAn, isRestored: false, ...whose }, holdsFiles);
const marked = { installation: id, ...phuAn };

test.each<[what: string, wrong: string | undefined, found: string | undefined]>([
  ['of one installation', undefined, judge(marked)],
  ['of a commune that is called otherwise now', undefined, judge({ ...marked, name: 'Xã Cũ', code: 'X' })],
  ['an installation of before markers', undefined, judge(undefined, { installation: undefined })],
  [
    'an archive of before markers, in the folder of its commune',
    undefined,
    judge(marked, { installation: undefined }),
  ],
  ['a new installation, which has no files', undefined, judge(undefined)],
  ['a folder that has its files', undefined, judge(undefined, {}, true)],
  ['brought back from an archive', undefined, judge(marked, { installation: other, isRestored: true })],
  [
    'a disk that is not mounted',
    'không có tệp nào của Ủy ban nhân dân xã Phú An',
    judge(undefined, {}, false),
  ],
  [
    "another commune's",
    'là của xã Thanh An (H09.31.21)',
    judge(marked, { installation: other, commune: { code: 'H09.31.21', name: 'xã Thanh An' } }),
  ],
  [
    'an empty database',
    'chưa là của đơn vị nào',
    judge(marked, { installation: undefined, commune: undefined }),
  ],
  ['a second installation of one commune', 'một lần cài đặt khác', judge(marked, { installation: other })],
])('%s: %s', (_what, wrong, found) => {
  if (wrong === undefined) expect(found).toBeUndefined();
  else expect(found).toContain(wrong);
});

test('it is written once the commune is known, and again when it is called otherwise', async () => {
  const place = { dataDir, clock, mode: 'live' as const, files: onDisk };
  await database.owner.$client`truncate commune_versions`;
  await markFolder(place, database.db);
  expect(readdirSync(dataDir)).toEqual([]);
  await freshCommune(database);
  await markFolder(place, database.db);
  const [{ id: installation } = { id: '' }] = await database.db.$client<
    { id: string }[]
  >`select id from installation`;
  expect(readMarker(dataDir)).toEqual({ installation, ...phuAn });
  expect(await lookAtFolder(place, database.db)).toBeUndefined();

  const file = join(dataDir, 'commune.json');
  const before = readFileSync(file, 'utf8');
  await database.owner.$client.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql`update commune_versions set facts = facts || '{"name": "UBND phường Phú An"}'`;
  });
  await markFolder(place, database.db);
  expect(readFileSync(file, 'utf8')).toBe(before.replace(/"name": ".*"/, '"name": "UBND phường Phú An"'));
  // Half of one says nothing, and is written anew.
  writeFileSync(file, before.slice(0, 20));
  expect(await lookAtFolder(place, database.db)).toBeUndefined();
  await markFolder(place, database.db);
  expect(readMarker(dataDir)?.name).toBe('UBND phường Phú An');
  expect(readdirSync(dataDir)).toEqual(['commune.json']);
});

test('where it cannot be written the portal serves all the same', async () => {
  await freshCommune(database);
  mkdirSync(join(dataDir, 'commune.json'));
  await markFolder({ dataDir, clock }, database.db);
  expect(readdirSync(dataDir)).toEqual(['commune.json']);
  expect(await lookAtFolder({ dataDir, clock, mode: 'live', files: onDisk }, database.db)).toBeUndefined();
});

test('a folder without a marker is this portal’s when one of its files is there', async () => {
  await database.owner.insert(inquiryHeldFiles).values({
    ...{
      id,
      batch: id,
      storageKey: 'cho/mot',
      fileName: 'a.jpg',
      mediaType: 'image/jpeg',
      bytes: 1,
      sha256: new Uint8Array(32),
    },
    heldAt: clock,
  });
  const place = { dataDir, clock, mode: 'live' as const, files: onDisk };
  expect(await lookAtFolder(place, database.db)).toContain('không có tệp nào');
  expect(await lookAtFolder(place, database.db, { isClaimed: true })).toBeUndefined();
  expect(await lookAtFolder({ ...place, mode: 'demo' }, database.db)).toBeUndefined();
  const s3 = { endpoint: '', region: '', bucket: '', accessKeyId: '', secretAccessKey: '' };
  expect(await lookAtFolder({ ...place, files: { place: 's3', s3 } }, database.db)).toBeUndefined();
  mkdirSync(join(dataDir, 'files/cho'), { recursive: true });
  writeFileSync(join(dataDir, 'files/cho/mot'), 'x');
  expect(await lookAtFolder(place, database.db)).toBeUndefined();
});

test('what was brought back from an archive belongs where it was brought, until the start that finishes it', async () => {
  const place = { dataDir, clock, mode: 'live' as const, files: onDisk };
  await freshCommune(database);
  writeFileSync(join(dataDir, 'commune.json'), JSON.stringify({ ...marked, installation: other }));
  expect(await lookAtFolder(place, database.db)).toContain('một lần cài đặt khác');
  const note = { id, by: 'Người Thử', archive: 'a.tar', beganAt: clock.toISOString() };
  await database.owner.$client.unsafe(`comment on schema public is '${JSON.stringify(note)}'`);
  expect(await lookAtFolder(place, database.db)).toBeUndefined();
  await finishRestoration({ db: database.db, clock: fixedClock(clock), unit: demoUnit, log: silentLog });
  expect(await lookAtFolder(place, database.db)).toContain('một lần cài đặt khác');
  await markFolder(place, database.db);
  expect(await lookAtFolder(place, database.db)).toBeUndefined();
});

test('an installation is not made another by those who work in it', async () => {
  await expect(database.db.$client`update installation set id = gen_random_uuid()`).rejects.toThrow(
    /permission/,
  );
  await expect(database.db.$client`delete from installation`).rejects.toThrow(/permission/);
});

test('a database beside the folder of another commune is not even brought to this version', async () => {
  writeFileSync(join(dataDir, 'commune.json'), JSON.stringify(marked));
  const { url, drop } = await emptyDatabase();
  try {
    const loaded = loadConfig({ DATABASE_URL: url, PORTAL_DATA_DIR: dataDir }, () => ({
      ...{ keys: testKeySpec, session: '', gateway: '' },
    }));
    if (!loaded.ok) throw new Error(loaded.problems.join());
    const events = { down: () => {}, up: () => {}, lost: () => {} };
    // The setup claims a folder that says nothing of itself, and no other.
    for (const isClaimed of [false, true])
      await expect(openDatabase(loaded.config, events, { isClaimed })).rejects.toThrow(
        `PORTAL_DATA_DIR: thư mục dữ liệu ${dataDir} là của ${phuAn.name} (${phuAn.code}), còn cơ sở dữ liệu chưa là của đơn vị nào`,
      );
    const { $client: sql } = connect(url, { max: 1 });
    expect(await appliedMigrations(sql)).toBeUndefined();
    await sql.end();
  } finally {
    await drop();
  }
});

test('a database of before ids takes over the id of its folder with the migration that brings them', async () => {
  const { url, drop } = await emptyDatabase();
  try {
    await migrateDatabase(url, { ...testSecrets, installation: other });
    await migrateDatabase(url, { ...testSecrets, installation: id });
    const { $client: sql } = connect(url, { max: 1 });
    expect(await sql`select id from installation`).toEqual([{ id: other }]);
    await sql.end();
  } finally {
    await drop();
  }
});
