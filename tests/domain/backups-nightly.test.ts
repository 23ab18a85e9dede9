// Backups by the clock: what stays of them, the trial of the newest, and what administrators hear when one fails.
import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeEach, describe, expect, test } from 'vitest';

import type { WholeFileStorage } from '#app/adapters/file-storage.ts';
import { localFilePlace } from '#app/adapters/file-place.server.ts';
import { localFileStorage } from '#app/adapters/local-file-storage.server.ts';
import { endTrouble, mostMailsADay, raiseTrouble, silenceHours } from '#app/domain/alarms/troubles.server.ts';
import { drillBackup } from '#app/domain/backups/drill-backup.server.ts';
import { archiveName, archivesToRemove } from '#app/domain/backups/rotation.ts';
import { runBackup, runDrill, type BackupStore } from '#app/domain/backups/run-backup.server.ts';
import { takeBackup } from '#app/domain/backups/take-backup.server.ts';
import { recordAuditEvent } from '#app/domain/kernel/audit.server.ts';
import { ringProof } from '#app/domain/personal-data/key-ring.server.ts';
import { brokenInWords, verifyEventChains } from '#db/event-chains.server.ts';
import { lastBackupRun } from '#db/queries/backup-runs.server.ts';
import { listOpenTroubles } from '#db/queries/troubles.server.ts';
import { emptyDatabase, useDatabase } from '../support/database.ts';
import { people, testPortal } from '../support/dossiers.ts';
import { testKeySpec, testSecrets } from '../support/keys.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const database = useDatabase();
const { path: folder, remove } = temporaryFolder();
afterAll(remove);
const hour = 3_600_000;

interface Alarm {
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
}
const alarms = () =>
  database.owner.$client<
    Alarm[]
  >`select recipient, subject, body from outbox where kind = 'alarm' order by id`;

beforeEach(async () => {
  await database.owner.$client.unsafe('delete from troubles; delete from outbox; delete from backup_runs');
});

/** A store in memory; `fault` says why the next run fails. */
function memoryStore(names: string[] = []): BackupStore & {
  names: string[];
  tried: string[];
  fault: string | undefined;
  brokenChain: string | undefined;
} {
  const result = { bytes: 10, rows: 2, files: 1 };
  const store = {
    names,
    tried: [] as string[],
    fault: undefined as string | undefined,
    brokenChain: undefined as string | undefined,
    folder: '/mnt/luu',
    isEncrypted: true,
    rotation: { days: 2, weeks: 2 },
    list: async () => store.names,
    remove: async (name: string) => void store.names.splice(store.names.indexOf(name), 1),
    async take(name: string) {
      if (store.fault !== undefined) throw new Error(store.fault);
      store.names.push(name);
      return { ...result, brokenChain: store.brokenChain };
    },
    async drill(name: string) {
      store.tried.push(name);
      if (store.fault !== undefined) throw new Error(store.fault);
      return result;
    },
  };
  return store;
}

describe('what stays of nightly archives', () => {
  test('Đ22c the newest of each of the last days and weeks; what is not theirs is never touched', () => {
    const night = (day: string) => `phu-an-${day}-033000.tar.age`;
    const names = [
      'sao-luu-cua-toi.tar',
      'phu-an-2026-11-26-120000.tar',
      ...['26', '25', '24', '23', '22', '21', '20', '16', '15', '08'].map((day) => night(`2026-11-${day}`)),
      night('2026-10-30'),
    ];
    const gone = archivesToRemove(names, { days: 3, weeks: 3 });
    expect(names.filter((name) => !gone.includes(name))).toEqual([
      'sao-luu-cua-toi.tar',
      'phu-an-2026-11-26-120000.tar',
      night('2026-11-26'),
      night('2026-11-25'),
      night('2026-11-24'),
      night('2026-11-22'),
      night('2026-11-15'),
    ]);
    // Whoever takes many in one day pushes out neither that of the night nor another day's; two of one second stand in their order.
    const pressed = ['100000', '110000', '110000-2', '110000-10'].map((at) => `phu-an-2026-11-26-${at}.tar`);
    expect(
      archivesToRemove([...pressed, night('2026-11-26'), night('2026-11-25')], {
        days: 2,
        weeks: 0,
      }).toSorted(),
    ).toEqual(pressed.slice(0, 3).toSorted());
    // Monday begins a week.
    const weekly = ['22', '23', '29'].map((day) => night(`2026-11-${day}`));
    expect(archivesToRemove(weekly, { days: 0, weeks: 9 })).toEqual([night('2026-11-23')]);
    // The newest stays, whatever is set.
    const two = ['2020-01-02', '2020-01-01'].map(night);
    expect(archivesToRemove(two, { days: 0, weeks: 0 })).toEqual([night('2020-01-01')]);
    expect(archivesToRemove(two, { days: 2, weeks: 0 })).toEqual([]);
    expect(archiveName(new Date('2026-11-25T16:59:59Z'), false)).toBe('phu-an-2026-11-25-235959.tar');
    // The name is of the commune's day, not of the server's.
    expect(archiveName(new Date('2026-11-25T20:30:05Z'), true)).toBe('phu-an-2026-11-26-033005.tar.age');
  });

  test('Đ22c a night takes one and lets old ones go; one that fails lets none go', async () => {
    const { deps, clock } = testPortal(database.db, '2026-11-20T03:30:00+07:00');
    const store = memoryStore();
    for (let night = 0; night < 12; night += 1) {
      await runBackup(deps, store);
      clock.set(new Date(clock.now().getTime() + 24 * hour));
    }
    expect(store.names.map((name) => name.slice(7, 17)).sort()).toEqual([
      '2026-11-29',
      '2026-11-30',
      '2026-12-01',
    ]);
    store.fault = 'Ổ đĩa đã đầy.';
    await expect(runBackup(deps, store)).rejects.toThrow('đầy');
    expect(store.names).toHaveLength(3);
    expect(await lastBackupRun(database.db, 'backup')).toMatchObject({ problem: 'Ổ đĩa đã đầy.' });
    expect(await lastBackupRun(database.db, 'backup', 'good')).toMatchObject({ bytes: 10, problem: null });
  });
});

describe('Đ22c what administrators hear', () => {
  test('of a backup that failed: once, again after a silence while it lasts, and once when it is over', async () => {
    const { deps, clock } = testPortal(database.db, '2026-11-24T03:30:00+07:00');
    const store = memoryStore();
    store.fault = 'Ổ đĩa đã đầy.';
    const later = (hours: number) => clock.set(new Date(clock.now().getTime() + hours * hour));
    await expect(runBackup(deps, store)).rejects.toThrow();
    await expect(runBackup(deps, store)).rejects.toThrow();
    const [first, ...more] = await alarms();
    expect(more).toEqual([]);
    expect(first).toMatchObject({ recipient: 'quantri@demo.phuan' });
    expect(first?.subject).toContain('Cần xử lý: sao lưu hằng đêm');
    expect(first?.body).toContain('Ổ đĩa đã đầy.');
    expect(first?.body).toContain('BACKUP_DIR');
    later(silenceHours - 1);
    await expect(runBackup(deps, store)).rejects.toThrow();
    expect(await alarms()).toHaveLength(1);
    later(1);
    await expect(runBackup(deps, store)).rejects.toThrow();
    expect(await alarms()).toHaveLength(2);
    store.fault = undefined;
    await runBackup(deps, store);
    await runBackup(deps, store);
    const all = await alarms();
    expect(all).toHaveLength(3);
    expect(all.at(-1)?.subject).toContain('Đã hết');
    expect(await listOpenTroubles(database.db)).toEqual([]);
  });

  test('of a chain that the night found broken: the backup is kept, and they hear where, once, until every chain holds', async () => {
    const { deps } = testPortal(database.db, '2026-11-24T03:30:00+07:00');
    const store = memoryStore();
    const sql = database.owner.$client;
    const night = async () => {
      const { broken } = await verifyEventChains(database.db);
      store.brokenChain = broken && brokenInWords(broken);
      await runBackup(deps, store);
    };
    await night();
    expect(await alarms()).toEqual([]);
    const subject = 'user:rewritten';
    await database.db.transaction((tx) =>
      recordAuditEvent(deps, tx, people.administrator, {
        subject,
        event: 'role-given',
        detail: { role: 'officer' },
      }),
    );
    const rewrite = (role: string) =>
      sql.begin(async (tx) => {
        await tx`set local session_replication_role = replica`;
        await tx`update audit_events set detail = ${JSON.stringify({ role })}::jsonb where subject = ${subject}`;
      });
    await rewrite('chairman');
    await night();
    await night();
    const [alarm, ...more] = await alarms();
    expect(more).toEqual([]);
    expect(alarm?.subject).toContain('Cần xử lý: một chuỗi sự kiện không còn nguyên vẹn');
    expect(alarm?.body).toContain(subject);
    expect(alarm?.body).toContain('npm run audit:verify');
    expect(await lastBackupRun(database.db, 'backup', 'good')).toMatchObject({ bytes: 10 });
    await rewrite('officer');
    await night();
    expect((await alarms()).at(-1)?.subject).toContain('Đã hết');
  });

  test('of nothing that was never wrong, and of no more troubles a day than anybody reads', async () => {
    const { deps } = testPortal(database.db);
    await endTrouble(deps, { id: 'backup', title: 'x' });
    expect(await alarms()).toEqual([]);
    for (let n = 0; n < mostMailsADay + 5; n += 1) {
      await raiseTrouble(deps, { id: `job:${n}`, title: `việc ${n}`, words: 'Không chạy được.' });
    }
    expect(await alarms()).toHaveLength(mostMailsADay);
    expect(await listOpenTroubles(database.db)).toHaveLength(mostMailsADay + 5);
    // Whoever was not told that it began is not told that it is over.
    await endTrouble(deps, { id: `job:${mostMailsADay + 1}`, title: 'x' });
    expect(await alarms()).toHaveLength(mostMailsADay);
  });

  test('of a trial without an archive, or with one that cannot be brought back; the newest is tried', async () => {
    const { deps, clock } = testPortal(database.db);
    await expect(runDrill(deps, memoryStore())).rejects.toThrow('Chưa có bản sao lưu nào');
    const [older, newest] = ['phu-an-2026-11-23-033000.tar', 'phu-an-2026-11-24-033000.tar'];
    const store = memoryStore([older, 'sao-luu-cua-toi.tar', newest]);
    expect(await runDrill(deps, store)).toMatchObject({ name: newest, rows: 2 });
    expect(store.tried).toEqual([newest]);
    expect((await alarms()).map(({ subject }) => subject.split(':')[0])).toEqual(['Cần xử lý', 'Đã hết']);
    expect(await lastBackupRun(database.db, 'drill', 'good')).toMatchObject({
      ...{ file: newest, bytes: 10, rows: 2, files: 1, endedAt: clock.now() },
    });
    clock.set(new Date(clock.now().getTime() + 24 * hour));
    store.fault = 'Tệp bị hỏng.';
    await expect(runDrill(deps, store)).rejects.toThrow('Tệp bị hỏng.');
    const last = (await alarms()).at(-1);
    expect(last?.subject).toContain('bản sao lưu mới nhất không phục hồi thử được');
    expect(last?.body).toContain('npm run backup:drill');
    expect(await lastBackupRun(database.db, 'drill')).toMatchObject({
      ...{ file: newest, problem: 'Tệp bị hỏng.', bytes: null, endedAt: clock.now() },
    });
    expect(await lastBackupRun(database.db, 'drill', 'good')).toMatchObject({ problem: null });
    expect(await lastBackupRun(database.db, 'backup')).toBeUndefined();
  });
});

test('Đ22c the trial restores an archive into a scratch place, compares every file once more and walks every chain', async () => {
  const proof = ringProof(testKeySpec);
  const files = localFileStorage(join(folder, 'files'));
  await files.put('content/a', new Uint8Array([1, 2, 3]));
  const file = join(folder, 'a.tar');
  const { deps, clock } = testPortal(database.db);
  const source = { databaseUrl: database.url, files, proof, clock, mode: 'demo' as const };
  const { rows } = await takeBackup({ ...source, publicUrl: deps.unit.publicUrl }, file);
  const root = join(folder, 'scratch');
  const drilled = async (archive: string, read: Partial<WholeFileStorage> = {}) => {
    const { url, drop } = await emptyDatabase();
    const scratch = {
      ...{ url, places: localFilePlace(root) },
      files: { ...localFileStorage(root), ...read },
    };
    try {
      return await drillBackup(archive, scratch, { proof, secrets: testSecrets, passphrase: undefined });
    } finally {
      await drop();
      rmSync(root, { recursive: true, force: true });
    }
  };
  expect(await drilled(file)).toEqual({ files: 1, rows });
  // A disk that gives back something else than was written.
  const rotten = async () => ({ bytes: 1, content: asyncOf(new Uint8Array([9])) });
  await expect(drilled(file, { open: rotten })).rejects.toThrow('content/a phục hồi ra không giống');

  const { $client: sql } = database.owner;
  await database.db.transaction((tx) =>
    recordAuditEvent(deps, tx, people.administrator, { subject: 'calendar', event: 'day-saved' }),
  );
  await sql.unsafe(
    `set session_replication_role = replica; update audit_events set actor_name = 'x' where subject = 'calendar';
     reset session_replication_role`,
  );
  const altered = join(folder, 'altered.tar');
  await takeBackup({ ...source, publicUrl: deps.unit.publicUrl }, altered);
  await expect(drilled(altered)).rejects.toThrow(
    /Một chuỗi sự kiện không còn nguyên vẹn: calendar, event \d/,
  );
}, 60_000);

async function* asyncOf(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content;
}
