// An upgrade from each released version: what is refused, what is saved before, what stands afterwards, and where it goes on.
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { fixedClock } from '#app/adapters/clock.ts';
import { localFilePlace } from '#app/adapters/file-place.server.ts';
import { restoreBackup } from '#app/domain/backups/restore-backup.server.ts';
import { databaseSecrets, ringProof } from '#app/domain/personal-data/key-ring.server.ts';
import type { Releases } from '#app/operation/releases.ts';
import { loadConfig, type Config } from '#app/server/config.server.ts';
import { readReleases } from '#app/server/releases.server.ts';
import { runUpgrade, type Upgrading } from '#app/server/upgrade/run-upgrade.server.ts';
import { wayBack } from '#app/server/upgrade/way-back.ts';
import { connect } from '#db/client.server.ts';
import { verifyEventChains } from '#db/event-chains.server.ts';
import { migrateDatabase } from '#db/migrate.server.ts';
import { findPortalVersion } from '#db/queries/portal-version.server.ts';
import { takeTurnAlone } from '#db/turn-to-start.server.ts';
import { stateOf } from '../support/backups.ts';
import { emptyDatabase, useDatabase } from '../support/database.ts';
import { addDossier, addEvents, addInquiry } from '../support/dossier-rows.ts';
import { testKeySpec, testSecrets } from '../support/keys.ts';
import { makeReleased } from '../support/released-database.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const today = useDatabase();
const releases = readReleases();
const [own, ...earlier] = releases;
const oldest = earlier.at(-1)?.lastMigration ?? '';
const drops: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const dossier = await addDossier(today.db, 'PA-CU');
  // Sealed under a key of the ring, as its first bytes say.
  await today.db.$client`update dossiers set answers = convert_to('test…', 'UTF8') where id = ${dossier.id}`;
  await addEvents(today.db, dossier, [{ event: 'submit' }]);
  await addInquiry(today.db, 'CH-CU', [{ event: 'submit', said: 'Hỏi trước khi nâng cấp.' }]);
});
afterAll(async () => {
  for (const drop of drops) await drop();
});

let folder: string;
beforeEach(() => {
  const { path, remove } = temporaryFolder();
  folder = path;
  return remove;
});

async function empty(): Promise<string> {
  const { url, drop } = await emptyDatabase();
  drops.push(drop);
  return url;
}

async function released(lastMigration = oldest): Promise<string> {
  const url = await empty();
  await makeReleased(url, lastMigration, today.url);
  return url;
}

function configOf(url: string): Config {
  const loaded = loadConfig({ DATABASE_URL: url, PORTAL_DATA_DIR: folder, PORTAL_KEYS: testKeySpec }, () => ({
    ...{ keys: '', session: 'x', gateway: 'x' },
  }));
  if (!loaded.ok) throw new Error(loaded.problems.join());
  return loaded.config;
}

/** @returns what was said, and the error */
async function upgrade(url: string, wish: Partial<Upgrading> = {}) {
  const said: string[] = [];
  const served: string[] = [];
  const error = await runUpgrade({
    ...{ url, config: configOf(url), proof: ringProof(testKeySpec), secrets: testSecrets, releases },
    clock: fixedClock(new Date('2026-12-02T08:00:00+07:00')),
    say: (line) => void said.push(line),
    confirm: async () => true,
    freeOn: async () => 1e12,
    tryToServe: async ({ databaseUrl }) => void served.push(databaseUrl ?? ''),
    ...wish,
  }).then(
    () => undefined,
    (fault: unknown) => (fault as Error).message,
  );
  return { said: said.join('\n'), served, error };
}

const backups = () => (existsSync(join(folder, 'backups')) ? readdirSync(join(folder, 'backups')) : []);

describe.each(earlier)('from version $version', ({ version, lastMigration }) => {
  test('everything that was there is there, chained, open, and saved as it was', async () => {
    const url = await released(lastMigration);
    const before = await stateOf(url);
    const { said, served, error } = await upgrade(url);
    expect(error).toBeUndefined();
    expect(said).toContain(`từ phiên bản ${version} lên ${own.version}`);
    expect(said).toMatch(/Chuỗi sự kiện: \d+ sự kiện trong \d+ chuỗi, không thiếu/);
    expect(served).toEqual([url]);

    const db = connect(url, { max: 1, chains: testSecrets.chains });
    expect((await verifyEventChains(db)).broken).toBeUndefined();
    expect(await findPortalVersion(db)).toMatchObject({ version: own.version, schemaOf: own.version });
    expect(await db.$client`select code from dossiers`).toEqual([{ code: 'PA-CU' }]);
    expect(await db.$client`select subjects, way from openings`).toEqual([
      { subjects: ['portal'], way: 'here' },
    ]);
    await db.$client.end();

    const [archive = ''] = backups();
    expect(said).toContain(join(folder, 'backups', archive));
    const place = await empty();
    await restoreBackup(
      join(folder, 'backups', archive),
      {
        places: localFilePlace(join(folder, 'restored')),
        database: async () => ({ url: place, close: async () => {} }),
      },
      { proof: ringProof(testKeySpec) },
    );
    const restored = await stateOf(place);
    for (const [what, rows] of before)
      if (!what.startsWith('drizzle.')) expect(restored.get(what), what).toEqual(rows);

    expect((await upgrade(url)).said).toBe(
      `Không có gì để nâng cấp: cơ sở dữ liệu đã ở phiên bản ${own.version}.`,
    );
  });
});

describe('nothing is changed', () => {
  const unchanged = async (url: string, wish: Partial<Upgrading>) => {
    const before = await stateOf(url);
    const result = await upgrade(url, wish);
    expect(await stateOf(url)).toEqual(before);
    return result.error;
  };

  test('where the keys are others, the backup has no room or cannot be written, or nobody wants it', async () => {
    const url = await released();
    expect(await unchanged(url, { freeOn: async () => 1000 })).toMatch(/BACKUP_DIR: .* còn trống/);
    const otherKeys = `test:${Buffer.alloc(32, 8).toString('base64')}`;
    expect(
      await unchanged(url, { secrets: databaseSecrets(otherKeys), proof: ringProof(otherKeys) }),
    ).toContain('không phải khóa đã dùng');
    const marker = join(folder, 'commune.json');
    writeFileSync(
      marker,
      JSON.stringify({ installation: randomUUID(), code: 'H09.1.1', name: 'xã Thanh An' }),
    );
    expect(await unchanged(url, {})).toContain('là của xã Thanh An (H09.1.1)');
    rmSync(marker);
    expect(await unchanged(url, { confirm: async () => false })).toBe(
      'Không nâng cấp. Không có gì bị thay đổi.',
    );
    expect(backups()).toEqual([]);
    writeFileSync(join(folder, 'backups'), 'no folder');
    expect(await unchanged(url, {})).toMatch(/EEXIST|ENOTDIR/);
  });

  test('where the database is empty, of another build, or of a newer version', async () => {
    const url = await empty();
    expect(await unchanged(url, {})).toContain('còn trống');
    await migrateDatabase(url, { ...testSecrets, release: { version: '99.0.0', runsWith: '99.0.0' } });
    expect(await unchanged(url, {})).toContain('của phiên bản 99.0.0, mà thư mục này');
    const db = connect(url, { max: 1 });
    await db.$client`delete from portal_version`;
    await db.$client`update drizzle.__drizzle_migrations set hash = 'newer' where id = (select max(id) from drizzle.__drizzle_migrations)`;
    await db.$client.end();
    expect(await unchanged(url, {})).toContain('của phiên bản khác');
  });
});

test('a version that does not serve is said with the way back, and tried again the next time', async () => {
  const url = await released();
  const broken = await upgrade(url, { tryToServe: () => Promise.reject(new Error('trang / trả lời 500')) });
  expect(broken.error).toMatch(/trang \/ trả lời 500[^]*npm run restore -- /);
  const again = await upgrade(url);
  expect(again.error).toBeUndefined();
  expect(again.said).toContain('làm tiếp từ đó');
  expect(again.said).toContain(backups()[0]);
  expect(backups()).toHaveLength(1);
  expect((await upgrade(url)).said).toContain('Không có gì để nâng cấp');
});

test('an older version starts on a newer schema as long as that lets it, and leaves it the newer one', async () => {
  const url = await empty();
  const start = (version: string, runsWith: string) =>
    migrateDatabase(url, { ...testSecrets, release: { version, runsWith } });
  await start('1.2.0', '1.1.0');
  await start('1.1.0', '1.1.0');
  const db = connect(url, { max: 1 });
  expect(await findPortalVersion(db)).toMatchObject({
    ...{ version: '1.1.0', schemaOf: '1.2.0', runsWith: '1.1.0' },
  });
  await db.$client.end();
  await expect(start('1.0.9', '1.0.0')).rejects.toThrow('đã được nâng cấp lên phiên bản 1.2.0');
});

test('what an upgrade asks of processes of before is what its release says', async () => {
  const url = await released();
  const beside: Releases = [{ ...own, runsWith: '0.1.0' }, ...earlier];
  expect((await upgrade(url, { releases: beside })).said).toContain('cơ sở dữ liệu dùng được cho cả hai');
});

test('whoever is alone keeps the others from starting, and counts who is there', async () => {
  const url = await empty();
  const turn = await takeTurnAlone(url);
  expect(turn?.others).toBe(0);
  expect(await takeTurnAlone(url)).toBeUndefined();
  await turn?.release();
  const db = connect(url, { max: 1 });
  await db.$client`select 1`;
  const second = await takeTurnAlone(url);
  expect(second?.others).toBe(1);
  await second?.release();
  await db.$client.end();
});

test('the way back names this installation, quoted for a shell', () => {
  const plan = { from: '0.1.0', to: '0.2.0', goesOnBeside: false };
  const files = { place: 'disk', s3: undefined } as const;
  const place = {
    ...{ databaseUrl: 'postgres://chu:x@db.internal:5433/cong', dataDir: "/var/lib/c'ổng" },
    ...{ backupRecipient: undefined, files },
  };
  const lines = wayBack(place, plan, '/luu/a b.tar').join('\n');
  expect(lines).toContain('psql --host db.internal --port 5433 --dbname postgres');
  expect(lines).toContain(`'ALTER DATABASE "cong" RENAME TO "cong_0_2_0"'`);
  expect(lines).toContain(`'CREATE DATABASE "cong" OWNER "chu" ENCODING '\\''UTF8'\\'' TEMPLATE template0'`);
  expect(lines).toContain(`mv '/var/lib/c'\\''ổng/files'`);
  expect(lines).toContain(`npm run restore -- '/luu/a b.tar'`);
  const s3 = { endpoint: '', region: '', bucket: '', accessKeyId: '', secretAccessKey: '' };
  const outside = wayBack({ ...place, files: { place: 's3', s3 } }, plan, '/luu/a b.tar').join('\n');
  expect(outside).toContain('kho tệp S3 để nguyên');
  expect(outside).not.toContain('     mv ');
  const embedded = wayBack(
    { databaseUrl: undefined, dataDir: '/du-lieu', backupRecipient: 'age1…', files },
    plan,
    '/du-lieu/backups/a.tar.age',
  ).join('\n');
  expect(embedded).toContain(`PORTAL_DATA_DIR='/du-lieu-0.1.0' BACKUP_IDENTITY=`);
  expect(embedded).not.toContain('psql');
});
