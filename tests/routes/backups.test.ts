// Archives in the browser (Đ22c): who sees, takes away and brings back what the portal remembers, and what is told of it.
import { Readable } from 'node:stream';

import { beforeEach, describe, expect, test } from 'vitest';

import { paths } from '#app/addresses/paths.ts';
import { actsContext } from '#app/domain/backups/acts-since.server.ts';
import { encrypted, newKeyPair } from '#app/domain/backups/age-streams.server.ts';
import { BackupProblem } from '#app/domain/backups/archive-format.ts';
import { finishRestoration } from '#app/domain/backups/finish-restoration.server.ts';
import {
  keepUploadedBackup,
  openActsSince,
  openBackup,
  orderRestoration,
  readBackupDesk,
  takeBackupNow,
} from '#app/domain/backups/manage-backups.server.ts';
import type { RestoreOrder } from '#app/domain/backups/restorations.ts';
import type { ArchiveFile, BackupFolder } from '#app/domain/backups/run-backup.server.ts';
import { lastBackupRun } from '#db/queries/backup-runs.server.ts';
import { auditEvents, backupRuns, outbox, sessions } from '#db/schema/index.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal } from '../support/dossiers.ts';

const database = useDatabase();
const sealed = 'phu-an-2026-11-24-033000.tar.age';
const clear = 'tay-20261124.tar';
const before = 'truoc-phuc-hoi-2026-11-24-080000.tar.age';

/** @returns an archive that begins and ends as one does; nobody looks into it without its key */
async function sealedArchive(sealing: Parameters<typeof encrypted>[1]): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  const stream = await encrypted(Readable.from([Buffer.alloc(70 * 1024)], { objectMode: false }), sealing);
  for await (const some of stream ?? []) chunks.push(some as Uint8Array);
  return Buffer.concat(chunks);
}

function tools() {
  const files = new Map<string, ArchiveFile>();
  const add = (name: string, at: string) => files.set(name, { name, bytes: 1000, writtenAt: new Date(at) });
  add(sealed, '2026-11-24T03:30:00+07:00');
  add(clear, '2026-11-23T03:30:00+07:00');
  const orders: RestoreOrder[] = [];
  const state = { written: Promise.resolve() };
  const folder: BackupFolder = {
    folder: '/var/backups/phuan',
    isEncrypted: true,
    rotation: { days: 7, weeks: 5 },
    list: async () => [...files.keys()],
    describe: async () => [...files.values()].sort((a, b) => b.writtenAt.getTime() - a.writtenAt.getTime()),
    remove: async (name) => void files.delete(name),
    async take(name) {
      await state.written;
      add(name, '2026-11-24T10:00:00+07:00');
      return { bytes: 1, rows: 1, files: 1 };
    },
    drill: async () => ({ bytes: 1, rows: 1, files: 1 }),
    open: async (name) =>
      files.has(name) ? { bytes: 3, content: Readable.from([Buffer.from('abc')]) } : undefined,
    openActs: async (saved) =>
      saved === before ? deps.keys.seal(Buffer.from('Lúc,Việc'), actsContext(saved)) : undefined,
    async keep(name, _content, openedBy) {
      if (openedBy === 'passphrase') throw new BackupProblem('Mật khẩu không mở được bản sao lưu này.');
      // As the file system has it: of two at once that chose one name, one comes too late.
      await Promise.resolve();
      if (files.has(name)) return false;
      add(name, `2026-11-24T11:00:${String(files.size).padStart(2, '0')}+07:00`);
      return true;
    },
    verify: async () => {},
    replace: async () => {},
  };
  const restorations = {
    running: () => orders.at(-1) && { file: sealed, step: 'verify' as const },
    begin: (order: RestoreOrder) => orders.push(order) > 0,
  };
  return { folder, restorations, orders, files, state };
}

let deps: ReturnType<typeof testPortal>['deps'];
let clock: ReturnType<typeof testPortal>['clock'];

beforeEach(async () => {
  ({ deps, clock } = testPortal(database.db));
  for (const table of [backupRuns, outbox, sessions]) await database.owner.delete(table);
});

const told = async () => (await database.db.select().from(outbox)).map(({ subject }) => subject);
const recorded = async () =>
  (await database.db.select().from(auditEvents)).filter(({ subject }) => subject === 'backups');

test('Đ22c administrators alone take an archive away and bring one back; leaders see the list', async () => {
  const its = tools();
  for (const actor of [people.head, people.civil, people.an]) {
    const wish = { archive: sealed, commune: deps.unit.localName, key: '' };
    for (const outcome of [
      await readBackupDesk(deps, actor, its, { takes: sealed }),
      await takeBackupNow(deps, actor, its),
      await openBackup(deps, actor, its, sealed),
      await keepUploadedBackup(deps, actor, its, Buffer.from('age-encryption.org/v1\n')),
      await orderRestoration(deps, actor, its, wish),
    ])
      expect(outcome).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
  }
  for (const leader of [people.head, people.deputy])
    expect(accepted(await readBackupDesk(deps, leader, its)).backups.manages).toBe(false);
  for (const actor of [people.civil, people.an])
    expect(await readBackupDesk(deps, actor, its)).toMatchObject({ refusal: { code: 'not-allowed' } });
  expect(its.orders).toEqual([]);
  expect(await recorded()).toEqual([]);
});

describe('Đ22c an administrator', () => {
  const administrator = people.administrator;

  test('takes away what is encrypted alone, and the others hear of it', async () => {
    const its = tools();
    expect(await openBackup(deps, administrator, its, clear)).toMatchObject({
      ok: false,
      refusal: { code: 'not-possible' },
    });
    for (const name of ['../secrets.json', `x/${sealed}`, 'khac.tar.age'])
      expect(await openBackup(deps, administrator, its, name)).toMatchObject({
        ok: false,
        refusal: { code: 'not-found' },
      });
    expect(await told()).toEqual([]);
    accepted(await openBackup(deps, administrator, its, sealed));
    expect((await told()).every((subject) => subject.includes(sealed))).toBe(true);
    expect((await told()).length).toBeGreaterThan(0);
    expect((await recorded()).at(-1)).toMatchObject({ event: 'backup-downloaded' });
  });

  test('whose second factor was shown too long ago is asked again before an archive leaves or replaces anything', async () => {
    const its = tools();
    const stale = { ...administrator, session: { ...administrator.session, provenUntil: new Date(0) } };
    const actor = stale as typeof administrator;
    for (const outcome of [
      await openBackup(deps, actor, its, sealed),
      await keepUploadedBackup(deps, actor, its, Buffer.from('age-encryption.org/v1\n')),
      await orderRestoration(deps, actor, its, { archive: sealed, commune: deps.unit.localName, key: '' }),
      await readBackupDesk(deps, actor, its, { restores: sealed }),
      await readBackupDesk(deps, actor, its, { takes: sealed }),
    ])
      expect(outcome).toMatchObject({ ok: false, refusal: { code: 'unproven' } });
    accepted(await readBackupDesk(deps, actor, its));
    // A file has no page that could ask: whoever wants it is led to one that does, and from there to the file.
    accepted(await readBackupDesk(deps, administrator, its, { takes: sealed }));
    expect(await readBackupDesk(deps, administrator, its, { takes: 'khac.tar.age' })).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });

  test('brings one in that is encrypted; of those only the newest three stay', async () => {
    const its = tools();
    expect(await keepUploadedBackup(deps, administrator, its, Buffer.from('PK\u0003\u0004'))).toMatchObject({
      ok: false,
      refusal: { code: 'invalid' },
    });
    const archive = await sealedArchive({ recipient: (await newKeyPair()).recipient });
    const withPassphrase = await sealedArchive({ passphrase: 'mật khẩu của nơi khác' });
    for (const content of [
      Buffer.from('age-encryption.org/v1\n'),
      archive.subarray(0, -1),
      archive.subarray(0, 40_000),
      Buffer.concat([archive, Buffer.from('x')]),
      withPassphrase,
    ])
      expect(await keepUploadedBackup(deps, administrator, its, content)).toMatchObject({
        refusal: { code: 'invalid', problems: [{ path: 'file' }] },
      });
    const uploaded = () => [...its.files.keys()].filter((name) => name.startsWith('tai-len-'));
    expect(uploaded()).toEqual([]);

    // Two within a second are two, and so are two at once.
    const keep = () => keepUploadedBackup(deps, administrator, its, archive);
    const kept = [accepted(await keep()), ...(await Promise.all([keep(), keep()])).map(accepted)];
    expect(new Set(kept.map(({ name }) => name)).size).toBe(3);
    expect(uploaded()).toHaveLength(3);
    // The fourth takes the oldest's place: recorded, and told.
    const { name } = accepted(await keep());
    const [gone] = kept;
    expect(uploaded()).not.toContain(gone?.name);
    expect(uploaded()).toContain(name);
    expect((await recorded()).filter(({ event }) => event === 'backup-removed')).toMatchObject([
      { detail: { name: gone?.name } },
    ]);
    expect((await told()).some((subject) => subject.includes(`bỏ bản tải lên cũ nhất ${gone?.name}`))).toBe(
      true,
    );
    expect(its.files.has(sealed)).toBe(true);
  });

  test('reads what a restoration took away, after a code, and the others hear of it', async () => {
    const its = tools();
    expect(await openActsSince(deps, people.head, its, before)).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    for (const name of [sealed, '../secrets.json'])
      expect(await openActsSince(deps, administrator, its, name)).toMatchObject({
        refusal: { code: 'not-found' },
      });
    const stale = { ...administrator, session: { ...administrator.session, provenUntil: new Date(0) } };
    expect(await openActsSince(deps, stale as typeof administrator, its, before)).toMatchObject({
      refusal: { code: 'unproven' },
    });
    expect(await told()).toEqual([]);
    const { content } = accepted(await openActsSince(deps, administrator, its, before));
    expect(Buffer.from(content).toString()).toBe('Lúc,Việc');
    expect((await told()).every((subject) => subject.includes(before))).toBe(true);
    expect((await recorded()).at(-1)).toMatchObject({
      event: 'acts-downloaded',
      actorName: administrator.name,
    });
  });

  test('who presses twice takes one backup, and two orders at once are one restoration', async () => {
    const its = tools();
    let write = () => {};
    its.state.written = new Promise((resolve) => (write = resolve));
    const taken = await Promise.all([1, 2].map(() => takeBackupNow(deps, administrator, its)));
    expect(taken.map(({ ok }) => ok).sort()).toEqual([false, true]);
    write();
    await expect.poll(async () => (await lastBackupRun(database.db, 'backup', 'good'))?.file).toBeDefined();
    const wish = { archive: sealed, commune: deps.unit.localName, key: '' };
    const ordered = await Promise.all([1, 2].map(() => orderRestoration(deps, administrator, its, wish)));
    expect(ordered.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(its.orders).toHaveLength(1);
    const runs = await database.db.select().from(backupRuns);
    expect(runs.map(({ kind }) => kind).sort()).toEqual(['backup', 'restore']);
  });

  test('brings one back by naming the commune, once at a time', async () => {
    const its = tools();
    const wish = { archive: sealed, commune: ` ${deps.unit.localName.toUpperCase()} `, key: ' mật khẩu ' };
    expect(await orderRestoration(deps, administrator, its, { ...wish, commune: 'xã khác' })).toMatchObject({
      ok: false,
      refusal: { code: 'invalid', problems: [{ path: 'commune' }] },
    });
    expect(its.orders).toEqual([]);
    accepted(await orderRestoration(deps, administrator, its, wish));
    expect(its.orders).toMatchObject([
      { file: sealed, key: 'mật khẩu', by: administrator.name, account: administrator.userId },
    ]);
    expect(await lastBackupRun(database.db, 'restore')).toMatchObject({ file: sealed, endedAt: null });
    expect(await orderRestoration(deps, administrator, its, wish)).toMatchObject({
      ok: false,
      refusal: { code: 'not-possible' },
    });
    expect(its.orders).toHaveLength(1);
    // The key is nowhere.
    expect(JSON.stringify([await recorded(), await database.db.select().from(backupRuns)])).not.toContain(
      'mật khẩu',
    );
  });
});

test('Đ22c after a restoration everybody is signed out, and it is recorded and told once', async () => {
  const note = {
    ...{ id: '0190d0c8-0000-7000-8000-000000000001', by: 'Trần Văn Quản', archive: sealed },
    ...{ account: people.administrator.userId, takenAt: '2026-11-23T20:30:00.000Z' },
    ...{ beganAt: '2026-11-24T01:00:00.000Z', saved: 'truoc-phuc-hoi-2026-11-24-080000.tar.age' },
  };
  await finishRestoration(deps);
  expect(await lastBackupRun(database.db, 'restore')).toBeUndefined();
  await database.owner.$client.unsafe(`comment on schema public is '${JSON.stringify(note)}'`);
  await database.db.insert(sessions).values({
    tokenDigest: Buffer.alloc(32, 7),
    userId: people.administrator.userId,
    expiresAt: new Date('2027-01-01T00:00:00Z'),
  });
  // As the backup found itself.
  await database.db.insert(backupRuns).values({
    ...{ id: '0190d0c8-0000-7000-8000-000000000002', kind: 'backup', file: sealed },
    beganAt: clock.now(),
  });
  const before = (await recorded()).length;
  await Promise.all([finishRestoration(deps), finishRestoration(deps)]);
  expect(await database.db.select().from(sessions)).toEqual([]);
  expect((await recorded()).slice(before)).toMatchObject([
    {
      ...{ event: 'restored', actorKind: 'staff', actorId: note.account, actorName: note.by },
      detail: {
        archive: sealed,
        saved: note.saved,
        takenAt: note.takenAt,
        name: expect.stringContaining('24/11/2026') as string,
      },
    },
  ]);
  expect(
    accepted(await readBackupDesk(deps, people.administrator, tools())).backups.takesSince,
  ).toBeUndefined();
  const letters = await told();
  await finishRestoration(deps);
  expect(await told()).toEqual(letters);
  expect(letters.length).toBeGreaterThan(0);
  expect(await lastBackupRun(database.db, 'restore', 'good')).toMatchObject({ id: note.id });
  // By a command, or by an account that the archive does not know yet: the name is there all the same.
  const byCommand = { ...note, id: '0190d0c8-0000-7000-8000-000000000003', account: 'nobody' };
  await database.owner.$client.unsafe(`comment on schema public is '${JSON.stringify(byCommand)}'`);
  await finishRestoration(deps);
  expect((await recorded()).at(-1)).toMatchObject({ actorKind: 'system', actorId: null, actorName: note.by });
  expect(paths.staffBackups()).toBe('/can-bo/quan-tri/sao-luu');
});
