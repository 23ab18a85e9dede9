// A backup brought back is the portal that it was taken of: every row and every file, or nothing and a sentence why.
import { randomUUID } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';

import { readMigrationFiles } from 'drizzle-orm/migrator';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { systemClock } from '#app/adapters/clock.ts';
import type { WholeFileStorage } from '#app/adapters/file-storage.ts';
import { localFilePlace } from '#app/adapters/file-place.server.ts';
import { localFileStorage } from '#app/adapters/local-file-storage.server.ts';
import { readArchive } from '#app/domain/backups/read-archive.server.ts';
import { restoreBackup } from '#app/domain/backups/restore-backup.server.ts';
import { encrypted, newKeyPair } from '#app/domain/backups/age-streams.server.ts';
import { takeBackup, type BackupStage } from '#app/domain/backups/take-backup.server.ts';
import { writeArchive } from '#app/domain/backups/write-archive.server.ts';
import { ringProof } from '#app/domain/personal-data/key-ring.server.ts';
import { CannotLoad, isEmptyDatabase, loadDatabase, migrationsOf } from '#db/backup/load.server.ts';
import { connect } from '#db/client.server.ts';
import { verifyEventChains } from '#db/event-chains.server.ts';
import { migrateDatabase } from '#db/migrate.server.ts';
import {
  beginningOf,
  contentsOf,
  filesUnder,
  partsOf,
  repack,
  replaced,
  signed,
  stateOf,
  withFreshSums,
  type TarPart,
} from '../support/backups.ts';
import { emptyDatabase, useDatabase } from '../support/database.ts';
import { filedDossier, people, receiveDossier, accepted, slugs, testPortal } from '../support/dossiers.ts';
import { testKeySpec, testSecrets } from '../support/keys.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const database = useDatabase();
const { path: folder, remove } = temporaryFolder();
const filesFolder = join(folder, 'files');
const files = localFileStorage(filesFolder);
const proof = ringProof(testKeySpec);
const passphrase = 'năm con cò trắng bay qua đồng';
const drops: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const drop of drops) await drop();
  remove();
});

const source = () => ({
  databaseUrl: database.url,
  files,
  proof,
  clock: systemClock,
  mode: 'demo' as const,
  publicUrl: 'http://localhost:3000',
});

function portal() {
  const made = testPortal(database.db);
  return { ...made, deps: { ...made.deps, files } };
}

/** The storage, where something happens after each time that it was listed. */
const withInterludes = (...interludes: (() => Promise<void>)[]): WholeFileStorage => ({
  ...files,
  async *list() {
    yield* files.list();
    await interludes.shift()?.();
  },
});

/** As `filesUnder` lists them. */
const filesOf = ({ files: read }: Awaited<ReturnType<typeof contentsOf>>) =>
  [...read].map(([key, digest]) => `/${key} ${digest}`).sort();

let numbered = 0;
const nextName = (end: string) => join(folder, `${(numbered += 1)}-${end}`);

/** As the release before this one left it. */
async function migrateWithoutTheLast(url: string): Promise<void> {
  const migrations = nextName('migrations');
  cpSync('db/migrations', migrations, { recursive: true });
  const journal = join(migrations, 'meta', '_journal.json');
  const { entries, ...rest } = JSON.parse(readFileSync(journal, 'utf8')) as { entries: unknown[] };
  writeFileSync(journal, JSON.stringify({ ...rest, entries: entries.slice(0, -1) }));
  const db = connect(url, { max: 1 });
  await migrate(db, { migrationsFolder: migrations });
  await db.$client.end();
}

/** An empty place on the test's server. */
async function emptyPlace() {
  const { url, drop } = await emptyDatabase();
  drops.push(drop);
  const root = nextName('files');
  let closed = 0;
  return {
    url,
    root,
    places: localFilePlace(root),
    database: async () => ({ url, close: async () => void (closed += 1) }),
    closed: () => closed,
  };
}

let untouched: Awaited<ReturnType<typeof emptyPlace>> | undefined;

async function refusal(
  file: string,
  { opened, ...options }: Partial<Parameters<typeof restoreBackup>[2]> & { opened?: () => void } = {},
) {
  // Whatever is refused leaves it empty, so that one is enough for all.
  untouched ??= await emptyPlace();
  const place = untouched;
  const database = async () => {
    opened?.();
    return place.database();
  };
  const into = { places: place.places, database };
  const error = await restoreBackup(file, into, { proof, passphrase: undefined, ...options }).then(
    () => undefined,
    (caught: unknown) => caught,
  );
  // Nothing half done: no table, no file, no folder beside.
  expect([...(await stateOf(place.url)).keys()].filter((name) => name.includes('.'))).toEqual([]);
  expect(existsSync(place.root)).toBe(false);
  expect(existsSync(`${place.root}.restoring`)).toBe(false);
  expect(error).toMatchObject({ name: 'BackupProblem' });
  return error instanceof Error ? error.message : '';
}

let original = '';
beforeAll(async () => {
  const { deps, ...rest } = portal();
  const code = await filedDossier({ deps, ...rest }, slugs.allowance);
  const { version } = await rest.find(code);
  accepted(await receiveDossier(deps, people.desk, { code, version, requestId: randomUUID() }));
  await filedDossier({ deps, ...rest }, slugs.funeral, people.binh);
  // Larger than what is held in memory at once, and bytes that no text holds.
  await files.put(
    'content/large',
    new Uint8Array(6 * 1024 * 1024).map((_, n) => n % 251),
  );
  await files.put('content/empty', new Uint8Array());
  await database.owner.$client.unsafe(`
    insert into outbox (dedupe_key, kind, recipient, subject, body, created_at, next_attempt_at, html)
    select 'k' || n, 'test', 'a@example.com', E'tab\\t\\\\ "quoted" \\n dòng', repeat('chữ ', 200), now(), now(), null
    from generate_series(1, 6000) n`);
  original = nextName('original.tar');
  await takeBackup(source(), original);
});

describe('Đ22c A backup that is restored', () => {
  test('equals the original table by table and row by row, file by file; sequences, triggers, keys and roles are in force', async () => {
    const place = await emptyPlace();
    const told = new Map<string, [number, number]>();
    const restored = await restoreBackup(original, place, {
      ...{ proof, passphrase: undefined },
      progress: (stage, count, all) => void told.set(stage, [count, all]),
    });
    const size = statSync(original).size;
    expect([...told]).toEqual([
      ['verify', [size, size]],
      ['unpack', [size, size]],
      ['compare', [1, 1]],
    ]);
    expect(place.closed()).toBe(1);
    const before = await stateOf(database.url);
    const after = await stateOf(place.url);
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [what, lines] of before) expect(after.get(what), what).toEqual(lines);
    expect(before.get('public.outbox')?.length).toBeGreaterThan(6000);
    expect(filesUnder(place.root)).toEqual(filesUnder(filesFolder));
    expect(restored.files).toBe(filesUnder(filesFolder).length);
    expect(restored.archive.counts.missingFiles).toEqual([]);
    expect(restored.rows).toBe(
      [...before].reduce((sum, [what, lines]) => sum + (what.startsWith('public.') ? lines.length : 0), 0),
    );

    const { loginUrl } = await migrateDatabase(place.url, testSecrets);
    const db = connect(loginUrl ?? '', { max: 1, chains: testSecrets.chains });
    try {
      expect(await verifyEventChains(db)).toMatchObject({ dossiers: 2, broken: undefined });
      await expect(db.$client`delete from dossier_events`).rejects.toThrow(/permission denied/);
      // The next number is a new one.
      const [next] = await db.$client<{ id: string }[]>`select nextval('outbox_id_seq')::text as id`;
      const [last] = await db.$client<{ id: string }[]>`select max(id)::text as id from outbox`;
      expect(Number(next?.id)).toBeGreaterThan(Number(last?.id));
    } finally {
      await db.$client.end();
    }
  });

  test('is of one moment: what was stored before it is in it with its file, what comes while its tables are read is not', async () => {
    const others = portal();
    const sql = database.owner.$client;
    const countRows = async () => {
      const tables = await sql<{ name: string }[]>`
        select tablename as name from pg_tables where schemaname = 'public' order by 1`;
      const counts = tables.map(({ name }) => `(select count(*)::int from "${name}") as "${name}"`);
      return (await sql.unsafe<Record<string, number>[]>(`select ${counts.join(', ')}`))[0] ?? {};
    };
    let [early, late] = ['', ''];
    let [moment, locked]: [Record<string, number>, number | undefined] = [{}, undefined];
    const storage = withInterludes(
      async () => {
        early = await filedDossier(others, slugs.funeral, people.binh);
        moment = await countRows();
      },
      async () => {
        late = await filedDossier(others, slugs.funeral, people.binh);
        // No migration changes a table between the moment and its turn.
        const [held] = await sql<{ tables: number }[]>`
          select count(distinct relation)::int as tables from pg_locks l join pg_class c on c.oid = l.relation
          where l.mode = 'AccessShareLock' and l.granted and l.pid <> pg_backend_pid() and c.relkind = 'r'
            and c.relnamespace = 'public'::regnamespace
            and l.database = (select oid from pg_database where datname = current_database())`;
        locked = held?.tables;
      },
    );
    const file = nextName('beside.tar');
    const told: BackupStage[] = [];
    const at = new Date('2026-11-24T20:30:00Z');
    const taken = await takeBackup({ ...source(), files: storage, clock: { now: () => at } }, file, {
      progress: (stage) => void told.push(stage),
    });
    const held = await contentsOf(file, { proof });
    expect(held.archive.about).toEqual({
      ...{ format: 'phu-an-portal-backup', version: 1, takenAt: at.toISOString(), mode: 'demo' },
      ...{ publicUrl: 'http://localhost:3000', keys: proof.fingerprints },
    });
    const codes = held.column('dossiers', 'code');
    expect([codes.includes(early), codes.includes(late)]).toEqual([true, false]);
    expect(held.archive.counts.rows).toEqual(moment);
    for (const [table, count] of Object.entries(moment))
      expect(held.rows.get(table)?.length ?? 0, table).toBe(count);
    const keys = held.column('attachments', 'storage_key');
    expect(keys.length).toBe(moment['attachments']);
    for (const key of keys) expect(held.files.has(key ?? ''), key).toBe(true);
    const tables = Object.keys(moment).length;
    expect(locked).toBe(tables);
    expect(taken).toEqual({
      ...{ file, bytes: statSync(file).size, tables, files: held.files.size, missingFiles: [] },
      rows: Object.values(moment).reduce((sum, count) => sum + count, 0),
    });
    // What is held in memory stays small.
    expect(held.pieces.get('outbox')).toBeGreaterThan(1);
    expect(told.flatMap((one) => (one.stage === 'table' ? [[one.table, one.rows]] : []))).toEqual(
      Object.entries(moment).sort(([one], [other]) => (one < other ? -1 : 1)),
    );
    expect(told.findLast((one) => one.stage === 'files')).toMatchObject({ files: held.files.size });
  });

  test('says which files the original had lost already, in whichever column they are named, and no file that goes meanwhile', async () => {
    const sql = database.owner.$client;
    const [row] = await sql<{ key: string }[]>`select storage_key as key from attachments limit 1`;
    const key = row?.key ?? '';
    const content = await files.get(key);
    const variants = ['lost-small', 'lost-middle'].map((storageKey) => ({ width: 1, storageKey }));
    const [picture] = await sql<{ id: string }[]>`
      insert into content_files (kind, file_name, media_type, bytes, sha256, storage_key, original_key, variants, uploaded_by, uploaded_at)
      values ('picture', 'a.jpg', 'image/jpeg', 1, '', 'lost-shown', 'lost-original', ${JSON.stringify(variants)}::jsonb, 'demo-bientap', now())
      returning id`;
    await files.remove(key);
    const storage = {
      ...files,
      async *list() {
        yield { key: 'gone-since', bytes: 1, writtenAt: new Date(0) };
        yield* files.list();
      },
    };
    const taken = await takeBackup({ ...source(), files: storage }, nextName('missing.tar'));
    await files.put(key, content);
    await sql`delete from content_files where id = ${picture?.id ?? ''}`;
    expect([...taken.missingFiles].sort()).toEqual(
      [key, 'lost-small', 'lost-middle', 'lost-shown', 'lost-original'].sort(),
    );
  });

  test('is none where a file cannot be read or changes meanwhile, and takes nobody’s place', async () => {
    const before = readdirSync(folder);
    const unreadable = { ...files, open: () => Promise.reject(new Error('EIO')) };
    await expect(takeBackup({ ...source(), files: unreadable }, nextName('no.tar'))).rejects.toThrow('EIO');
    for (const [bytes, how] of [
      [2, 'longer'],
      [4, 'shorter'],
    ] as const)
      await expect(
        writeArchive(nextName('no.tar'), { proof }, (archive) =>
          archive.addStream('files/x', bytes, Readable.from([Buffer.from('abc')])),
        ),
      ).rejects.toThrow(`became ${how}`);
    expect(readdirSync(folder)).toEqual(before);
    const target = nextName('taken.tar');
    await expect(
      writeArchive(target, { proof }, async (archive) => {
        await archive.add('files/x', Buffer.from('x'));
        writeFileSync(target, 'of another');
      }),
    ).rejects.toThrow('EEXIST');
    expect(readFileSync(target, 'utf8')).toBe('of another');
    expect(readdirSync(folder)).toEqual([...before, basename(target)].sort());
  });

  test('is encrypted under a passphrase, and opens with that one alone', async () => {
    const file = nextName('sealed.tar.age');
    await takeBackup(source(), file, { passphrase });
    expect(readFileSync(file).subarray(0, 22).toString()).toBe('age-encryption.org/v1\n');
    expect(readFileSync(file).includes('backup.json')).toBe(false);
    expect(await refusal(file)).toContain('BACKUP_PASSPHRASE');
    expect(await refusal(file, { passphrase: 'một mật khẩu khác hẳn' })).toContain('Mật khẩu không mở được');
    expect(filesOf(await contentsOf(file, { proof, passphrase }))).toEqual(filesUnder(filesFolder));
  }, 60_000);

  test('holds up nobody while a passphrase is stretched', async () => {
    let turns = 0;
    const others = setInterval(() => (turns += 1), 1);
    const sealed = await encrypted(Readable.from([Buffer.from('x')]), { passphrase });
    clearInterval(others);
    sealed?.destroy();
    expect(turns).toBeGreaterThan(10);
  });

  test('is encrypted under a public key, and opens with its private half alone', async () => {
    const [ours, others] = [await newKeyPair(), await newKeyPair()];
    const file = nextName('for-a-key.tar.age');
    // The key counts where both are set.
    await takeBackup(source(), file, { recipient: ours.recipient, passphrase });
    expect(readFileSync(file).subarray(0, 32).toString()).toBe('age-encryption.org/v1\n-> X25519 ');
    expect(readFileSync(file).includes('backup.json')).toBe(false);
    expect(await refusal(file, { passphrase })).toContain('BACKUP_IDENTITY');
    expect(await refusal(file, { identity: others.identity })).toContain('Khóa riêng này không mở được');
    // A passphrase costs seconds to try, on purpose; what is altered or cut is told whatever the archive was written under.
    const bytes = readFileSync(file);
    const cut = nextName('for-a-key-cut.tar.age');
    writeFileSync(cut, bytes.subarray(0, bytes.length - 70_000));
    expect(await refusal(cut, { identity: ours.identity })).toContain('bị hỏng');
    const changed = nextName('for-a-key-changed.tar.age');
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    writeFileSync(changed, bytes);
    expect(await refusal(changed, { identity: ours.identity })).toContain('bị hỏng');
    expect(filesOf(await contentsOf(file, { proof, identity: ours.identity }))).toEqual(
      filesUnder(filesFolder),
    );
  }, 60_000);

  test('is readable by its owner alone, replaces nothing, and leaves nothing when it cannot be taken', async () => {
    expect(statSync(original).mode & 0o777).toBe(0o600);
    const bytes = statSync(original).size;
    await expect(takeBackup(source(), original)).rejects.toThrow('không ghi đè');
    expect(statSync(original).size).toBe(bytes);
    const before = readdirSync(folder);
    await expect(
      takeBackup(
        { ...source(), databaseUrl: database.url.replace(/\/[^/]*$/, '/khong-co') },
        nextName('no.tar'),
      ),
    ).rejects.toThrow();
    const { url, drop } = await emptyDatabase();
    drops.push(drop);
    await expect(takeBackup({ ...source(), databaseUrl: url }, nextName('no.tar'))).rejects.toMatchObject({
      name: 'BackupProblem',
    });
    expect(readdirSync(folder)).toEqual(before);
  });
});

describe('Đ22c What is not wholly a backup of this portal is refused in a sentence, and nothing of it stays', () => {
  const changed = async (change: (parts: TarPart[]) => readonly TarPart[]) => {
    const file = nextName('changed.tar');
    await repack(original, file, change);
    return refusal(file);
  };

  test.each([0, 100, 512, 5000, 100_000, 3_000_000, -512, -1024, -1536, -3000])(
    'cut off at byte %d',
    async (at) => {
      const file = nextName('cut.tar');
      writeFileSync(file, readFileSync(original));
      truncateSync(file, at < 0 ? statSync(original).size + at : at);
      expect(await refusal(file)).toContain('bị hỏng');
    },
  );

  test('altered in a file, in a row, in a name; lengthened; not an archive at all', async () => {
    const bytes = readFileSync(original);
    for (const part of [0.02, 0.4, 0.97, 0.999]) {
      const file = nextName('flipped.tar');
      const copy = Buffer.from(bytes);
      // What fills up a block of the archive belongs to nothing.
      let at = Math.floor(copy.length * part);
      while (copy[at] === 0) at += 1;
      copy[at] = (copy[at] ?? 0) ^ 4;
      writeFileSync(file, copy);
      expect(await refusal(file), String(part)).toContain('bị hỏng');
    }
    const longer = nextName('longer.tar');
    writeFileSync(longer, bytes);
    appendFileSync(longer, Buffer.alloc(512));
    expect(await refusal(longer)).toContain('bị hỏng');
    const text = nextName('text.tar');
    writeFileSync(text, 'xin chào '.repeat(1000));
    expect(await refusal(text)).toContain('bị hỏng');
    expect(await refusal(nextName('nothing.tar'))).toContain('Không đọc được tệp');
  });

  test('a part left out, doubled, moved or added, whoever made its checksums anew', async () => {
    const isFile = ({ name }: TarPart) => name === 'files/content/large';
    expect(await changed((parts) => parts.filter((part) => !isFile(part)))).toContain('bị hỏng');
    expect(await changed((parts) => withFreshSums(parts.filter((part) => !isFile(part))))).toContain(
      'không do Cổng này lập',
    );
    expect(
      await changed((parts) => parts.flatMap((part) => (isFile(part) ? [part, part] : [part]))),
    ).toContain('lặp lại');
    expect(await changed((parts) => [...parts, { name: 'files/more', content: Buffer.from('x') }])).toContain(
      'sai chỗ',
    );
    expect(await changed((parts) => [...parts.slice(1), ...parts.slice(0, 1)])).toContain('không bắt đầu');
    expect(
      await changed((parts) =>
        withFreshSums(parts.map((part) => (isFile(part) ? { ...part, content: Buffer.from('khác') } : part))),
      ),
    ).toContain('không do Cổng này lập');
  });

  describe('by whoever holds the keys, and made a mistake', () => {
    const large = 'files/content/large';
    const [second, last] = ['000001', '000002'].map((piece) => `database/outbox/${piece}.copy.gz`) as [
      string,
      string,
    ];
    type Change = (parts: TarPart[]) => readonly TarPart[];
    const without =
      (...names: readonly string[]): Change =>
      (parts) =>
        parts.filter(({ name }) => !names.includes(name));
    /** Before another part. */
    const put =
      (before: string, part: TarPart): Change =>
      (parts) =>
        parts.flatMap((one) => (one.name === before ? [part, one] : [one]));
    const whole =
      (change: Change): Change =>
      (parts) =>
        signed(withFreshSums(change(parts)), proof);
    const more = { name: 'files/more', content: Buffer.from('x') };
    const unlisted = (list: Buffer, name: string) =>
      list
        .toString()
        .split('\n')
        .filter((line) => !line.endsWith(`  ${name}`))
        .join('\n');

    test.each<readonly [string, string, Change]>([
      [
        'a part that is not listed',
        'số mục không khớp',
        (parts) =>
          signed(
            replaced(parts, 'SHA256SUMS', (list) => unlisted(list, large)),
            proof,
          ),
      ],
      ['a listed part that is not there', `mục ${large} không đúng`, without(large)],
      ...[large, 'backup.json', 'database/schema.json', 'database/counts.json', second].map(
        (name) =>
          [
            `another content of ${name}`,
            `mục ${name} không đúng`,
            (parts: TarPart[]) =>
              replaced(parts, name, (content) => Buffer.concat([content, Buffer.from(' ')])),
          ] as const,
      ),
      ['a part behind the list', 'đứng sau danh sách', put('SHA256SUMS.hmac', more)],
      ['the first piece of a table missing', 'bảng outbox bị thiếu', whole(without(second))],
      [
        'pieces of a table in another order',
        'bảng outbox bị thiếu',
        whole((parts) =>
          parts.map((part) =>
            part.name === second
              ? { ...part, name: last }
              : part.name === last
                ? { ...part, name: second }
                : part,
          ),
        ),
      ],
      [
        'rows of a table that there is not',
        'bảng lạ (strange)',
        whole(
          put('database/counts.json', { name: 'database/strange/000001.copy.gz', content: Buffer.from('x') }),
        ),
      ],
      ['rows before the schema', 'bảng lạ', whole(without('database/schema.json'))],
      ['no counts', 'bị cắt ngắn', whole(without('database/counts.json'))],
      ['no signature', 'bị cắt ngắn', without('SHA256SUMS.hmac')],
      ['no list', 'không do Cổng này lập', without('SHA256SUMS')],
      [
        'a signature cut short',
        'không do Cổng này lập',
        (parts) => replaced(parts, 'SHA256SUMS.hmac', (hex) => hex.subarray(0, 10)),
      ],
      ...['backup.json', 'database/schema.json', 'database/counts.json'].map(
        (name) =>
          [
            `${name} that is not read`,
            `không đọc được mục ${name}`,
            whole((parts) => replaced(parts, name, () => '{}')),
          ] as const,
      ),
    ])('%s: “%s”', async (_what, told, change) => {
      const file = nextName('signed.tar');
      await repack(original, file, change);
      await expect(readArchive(file, { proof })).rejects.toMatchObject({
        name: 'BackupProblem',
        message: expect.stringContaining(told) as string,
      });
    });

    test('a part that says it is larger than any of ours', async () => {
      const parts = await partsOf(original, 'backup.json', 'database/schema.json');
      const mebibyte = 1024 * 1024;
      for (const [name, limit] of [
        ['database/counts.json', 256 * mebibyte],
        ['database/outbox/000001.copy.gz', 512 * mebibyte],
      ] as const)
        for (const [size, told] of [
          [limit, 'bị cắt ngắn'],
          [limit + 1, 'quá lớn'],
        ] as const) {
          const file = nextName('too-large.tar');
          writeFileSync(file, await beginningOf(parts, { name, size }));
          await expect(readArchive(file, { proof }), name).rejects.toThrow(told);
        }
    });

    test('what broke in whoever takes the parts is his own; what broke in the archive is told as that', async () => {
      const fails = async () => Promise.reject(new Error('ENOSPC'));
      for (const visitor of [{ file: fails }, { rows: fails }, { schema: fails }])
        await expect(readArchive(original, { proof }, visitor)).rejects.toThrow(/^ENOSPC$/);
      const cut = nextName('cut.tar');
      writeFileSync(cut, readFileSync(original).subarray(0, 3_000_000));
      await expect(contentsOf(cut, { proof })).rejects.toThrow('bị hỏng');
    });

    const rowsOf = (content: Buffer) => gunzipSync(content).toString('utf8').split('\n').slice(0, -1);
    test.each<readonly [string, string, Change]>([
      ['the rows of a table left out', 'số dòng của bảng outbox', without(last)],
      ['one file less than was counted', 'số tệp không đúng', without(large)],
      [
        'rows that are read back otherwise',
        'các bảng dossiers không giống bản gốc',
        (parts) =>
          replaced(parts, 'database/dossiers/000001.copy.gz', (content) =>
            gzipSync(
              rowsOf(content)
                .toReversed()
                .map((row) => `${row}\n`)
                .join(''),
            ),
          ),
      ],
    ])('%s: “%s”, and nothing stays', async (_what, told, change) => {
      const file = nextName('other-rows.tar');
      await repack(original, file, whole(change));
      expect(await refusal(file)).toContain(told);
    });

    test('another archive in its place while it is read', async () => {
      const [file, other] = [nextName('before.tar'), nextName('after.tar')];
      cpSync(original, file);
      await repack(original, other, whole(without('files/content/empty')));
      expect(await refusal(file, { opened: () => cpSync(other, file) })).toContain('đã thay đổi');
    });
  });

  test('migrations that are not the first of this version, whichever differs', () => {
    const { entries } = JSON.parse(readFileSync('db/migrations/meta/_journal.json', 'utf8')) as {
      entries: { when: number }[];
    };
    const known = readMigrationFiles({ migrationsFolder: 'db/migrations' }).map(({ hash }, n) => ({
      ...{ hash, at: String(entries[n]?.when) },
    }));
    for (const count of [1, known.length - 1, known.length])
      expect(migrationsOf(known.slice(0, count))).toHaveLength(count);
    const strange = { hash: 'f00d', at: '1' };
    for (const wrong of [
      ...[[], [...known, strange], known.slice(1), known.toReversed()],
      ...[0, 1, known.length - 1].map((n) => known.with(n, strange)),
    ])
      expect(() => migrationsOf(wrong)).toThrow(CannotLoad);
  });

  test.each([
    '../outside',
    'files/../../outside',
    '/tmp/outside',
    'files/a/../b',
    'files/.hidden',
    'files/',
    'C:\\outside',
  ])('a part that would lie at %s', async (name) => {
    const wrong = await changed((parts) =>
      withFreshSums([...parts.slice(0, 1), { name, content: Buffer.from('x') }, ...parts.slice(1)]),
    );
    expect(wrong).toContain('mục lạ');
    expect(existsSync(join(folder, '..', 'outside'))).toBe(false);
  });

  test('a link in place of a file', async () => {
    const wrong = await changed(([first, ...rest]) => [
      ...(first === undefined ? [] : [first]),
      { name: 'files/link', content: Buffer.alloc(0), type: 'symlink' },
      ...rest,
    ]);
    expect(wrong).toContain('mục lạ');
  });

  test('other keys, also where the right one is no longer the oldest', async () => {
    const other = `khac:${Buffer.alloc(32, 9).toString('base64')}`;
    expect(await refusal(original, { proof: ringProof(other) })).toContain('PORTAL_KEYS');
    expect(await refusal(original, { proof: ringProof(`${testKeySpec},${other}`) })).toContain('PORTAL_KEYS');
    await expect(
      readArchive(original, { proof: ringProof(`${other},${testKeySpec}`) }),
    ).resolves.toBeDefined();
  });

  test('another version: one that is not known yet is refused, an older one is restored and then migrated', async () => {
    const newer = await changed((parts) =>
      withFreshSums(
        parts.map((part) =>
          part.name === 'backup.json'
            ? {
                ...part,
                content: Buffer.from(part.content.toString().replace('"version": 1', '"version": 2')),
              }
            : part,
        ),
      ),
    );
    expect(newer).toContain('phiên bản mới hơn');
    const migration = '{"hash":"f00d","at":"1999999999999"}';
    const ahead = await changed((parts) =>
      parts.map((part) => {
        if (part.name !== 'database/schema.json') return part;
        const schema = JSON.parse(part.content.toString()) as { migrations: unknown[] };
        return {
          ...part,
          content: Buffer.from(
            JSON.stringify({ ...schema, migrations: [...schema.migrations, JSON.parse(migration)] }),
          ),
        };
      }),
    );
    expect(ahead).toContain('phiên bản khác');

    const old = await emptyPlace();
    await migrateWithoutTheLast(old.url);
    const file = nextName('old.tar');
    await takeBackup({ ...source(), databaseUrl: old.url }, file);
    const place = await emptyPlace();
    await restoreBackup(file, place, { proof, passphrase: undefined });
    expect(await stateOf(place.url)).toEqual(await stateOf(old.url));
    await migrateDatabase(place.url, testSecrets);
    expect((await stateOf(place.url)).get('columns')).toEqual((await stateOf(database.url)).get('columns'));
  });

  test('what replaces a portal keeps every writer out from before the safety copy: what he is told is saved is in one of both', async () => {
    const place = await emptyPlace();
    await restoreBackup(original, place, { proof, passphrase: undefined });
    const writer = connect(place.url, { max: 1 });
    const write = (person: string) => writer.$client`
      insert into account_events (user_id, event, at) select id, ${person}, now() from users limit 1`;
    const saved = nextName('safety.tar');
    let order: string[] = [];
    let late: Promise<unknown> = Promise.resolve();
    await write('before');
    await restoreBackup(
      original,
      { ...place, places: { ...place.places, occupied: async () => undefined } },
      {
        ...{ proof, passphrase: undefined },
        replaces: async () => {
          late = write('meanwhile').then(
            () => order.push('written'),
            () => order.push('refused'),
          );
          await takeBackup({ ...source(), databaseUrl: place.url }, saved);
          order = [...order, 'saved'];
        },
      },
    );
    await late;
    expect(order[0]).toBe('saved');
    const events = async () =>
      (await writer.$client<{ event: string }[]>`select event from account_events`).map(({ event }) => event);
    const copied = (await contentsOf(saved, { proof })).column('account_events', 'event');
    expect(copied).toContain('before');
    expect(copied).not.toContain('meanwhile');
    expect(await events()).not.toContain('before');
    expect((await events()).includes('meanwhile')).toBe(order[1] === 'written');
    await writer.$client.end();
  });

  test('a place where something is already: a table, or a file', async () => {
    const place = await emptyPlace();
    mkdirSync(place.root, { recursive: true });
    writeFileSync(join(place.root, 'mine'), 'x');
    await expect(restoreBackup(original, place, { proof, passphrase: undefined })).rejects.toThrow(
      'nơi trống',
    );
    expect(readFileSync(join(place.root, 'mine'), 'utf8')).toBe('x');
    const taken = await emptyPlace();
    const db = connect(taken.url, { max: 1 });
    await db.$client`create table mine (id int)`;
    await expect(restoreBackup(original, taken, { proof, passphrase: undefined })).rejects.toThrow(
      'nơi trống',
    );
    expect(await db.$client`select * from mine`).toEqual([]);
    await db.$client.end();
    expect(existsSync(taken.root)).toBe(false);
  });

  test('rows that the server refuses: one that is none, and one that names what is not there', async () => {
    const place = await emptyPlace();
    const { schema } = await readArchive(original, { proof, passphrase: undefined });
    const [row] = await database.owner.$client<{ id: string }[]>`select id from dossiers limit 1`;
    const refused = async (name: string, columns: (all: readonly string[]) => readonly string[]) => {
      const table = schema.tables.find((one) => one.name === name);
      if (table === undefined) throw new Error(name);
      const line = Buffer.from(`${columns(table.columns).join('\t')}\n`);
      await expect(
        loadDatabase(place.url, schema, (loading) => loading.addRows(table, line)),
      ).rejects.toThrow();
      expect(await isEmptyDatabase(place.url)).toBe(true);
    };
    await refused('dossiers', () => ['không phải một dòng']);
    await refused('dossier_notes', (all) =>
      all.map((column) =>
        column === 'dossier_id'
          ? (row?.id ?? '')
          : column === 'id'
            ? randomUUID()
            : column === 'at'
              ? '2026-11-24'
              : 'x',
      ),
    );
  });

  test('a last step that fails after everything was loaded', async () => {
    const place = await emptyPlace();
    // As a full disk would.
    const places = { ...place.places, take: async () => Promise.reject(new Error('ENOSPC')) };
    await expect(
      restoreBackup(original, { places, database: place.database }, { proof, passphrase: undefined }),
    ).rejects.toThrow('ENOSPC');
    expect(existsSync(place.root)).toBe(false);
    expect(existsSync(`${place.root}.restoring`)).toBe(false);
    expect(place.closed()).toBe(1);
    expect([...(await stateOf(place.url)).keys()].filter((name) => name.includes('.'))).toEqual([]);
  });
});
