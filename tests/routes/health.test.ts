// The health of the whole as administrators meet it: figures that are true, alarms that come once, the share of time it served.
import { createServer } from 'node:net';

import { beforeEach, describe, expect, test } from 'vitest';

import { thisMachine } from '#app/adapters/machine.server.ts';
import type { ShownCertificate } from '#app/adapters/machine.ts';
import { beat, forgetAvailability } from '#app/domain/availability/beat.server.ts';
import { readMonths, readOperationOfYear } from '#app/domain/availability/read-availability.server.ts';
import { checkCertificate } from '#app/domain/health/check-certificate.server.ts';
import type { HealthSources } from '#app/domain/health/health-sources.ts';
import { readHealth } from '#app/domain/health/read-health.server.ts';
import { rememberJobs } from '#app/domain/health/remember-job.server.ts';
import { watchHealth } from '#app/domain/health/watch-health.server.ts';
import { deliverOutbox } from '#app/domain/notifications/deliver-outbox.server.ts';
import { runBackup } from '#app/domain/backups/run-backup.server.ts';
import { mostSmsAnHour } from '#app/operation/sms-bounds.ts';
import { createTraffic } from '#app/operation/traffic.ts';
import type { Health } from '#app/read-models/health.ts';
import * as health from '#app/routes/admin/health.tsx';
import * as outbox from '#app/routes/admin/outbox.tsx';
import { tellExpiringCertificates } from '#app/domain/signing/tell-expiring.server.ts';
import { present } from '#app/values/present.ts';
import { readServerFigures } from '#db/queries/health.server.ts';
import { enqueueMail, enqueueMessages } from '#db/queries/outbox.server.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal } from '../support/dossiers.ts';
import { staffPages } from '../support/staff-pages.ts';

const database = useDatabase();
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const gigabyte = 1024 ** 3;

beforeEach(async () => {
  await database.owner.$client.unsafe(
    'delete from troubles; delete from outbox; delete from backup_runs; delete from job_runs; delete from availability_hours; delete from certificate_checks',
  );
});

function watched(start = '2026-11-24T09:00:00+07:00', publicUrl = 'http://localhost:3000') {
  const { deps: parts, clock } = testPortal(database.db, start);
  const deps = { ...parts, unit: { ...parts.unit, publicUrl } };
  const space = { free: 80 * gigabyte, total: 100 * gigabyte };
  const traffic = createTraffic();
  const sources: HealthSources = {
    mode: 'demo',
    secondFactor: 'offered',
    machine: { disk: async () => space, certificateOf: async () => ({}) },
    server: () => readServerFigures(database.owner),
    traffic,
    jobs: ['deliver-outbox', 'check-links'],
    backups: { folder: '/mnt/luu', drillByHand: false },
  };
  const read = async () => accepted(await readHealth(deps, people.administrator, sources)).health;
  const line = async (id: string) => {
    const found = (await read()).lines.find((one) => one.id === id);
    if (found === undefined) throw new Error(`no line ${id}`);
    return found;
  };
  const later = (ms: number) => clock.set(new Date(clock.now().getTime() + ms));
  return { deps, clock, space, traffic, sources, read, line, later };
}

const alarms = async () =>
  (
    await database.owner.$client<{ subject: string; body: string }[]>`
      select subject, body from outbox where kind = 'alarm' order by id`
  ).map(({ subject, body }) => ({ subject: subject.split(' – ')[0], body }));

const mailTo = (at: Date, key = 'x') =>
  enqueueMail(
    database.db,
    {
      dedupeKey: `test:${key}`,
      kind: 'test',
      recipient: 'a@b.example',
      subject: 'Thử',
      body: 'x',
      html: 'x',
    },
    at,
  );

describe('Đ21.1 the page of health', () => {
  test('administrators and the chairman read it, nobody else', async () => {
    const pages = staffPages(database.db);
    for (const account of ['quantri', 'truongban']) {
      pages.portal.clock.set(new Date('2026-11-24T09:00:00+07:00'));
      expect((await pages.get(health.loader, account, '/can-bo/quan-tri/suc-khoe')).status).toBe(200);
    }
    for (const account of ['motcua', 'phoban', 'ketoan']) {
      expect((await pages.get(health.loader, account, '/can-bo/quan-tri/suc-khoe')).status).toBe(403);
    }
    expect((await pages.get(health.loader, undefined, '/can-bo/quan-tri/suc-khoe')).location).toContain(
      'dang-nhap',
    );
  });

  test('every line says how it stands in words, and what to do where something is to be done', async () => {
    const { read, line } = watched();
    for (const one of (await read()).lines) {
      expect(one.words, one.id).toMatch(/\.$|…$/);
      if (one.state === 'trouble') expect(one.advice, one.id).toBeDefined();
    }
    expect(await line('database')).toMatchObject({ state: 'fine' });
    expect((await line('database')).words).toMatch(/kết nối đang mở/);
    expect(await line('times')).toMatchObject({ state: 'none' });
    expect(await line('certificate')).toMatchObject({ state: 'none' });
  });

  test('mails: waiting is fine, waiting long is worth a look and then a trouble, given up leads to the list of those', async () => {
    const { line, later, deps } = watched();
    await mailTo(deps.clock.now());
    expect(await line('mails')).toMatchObject({
      state: 'fine',
      list: { href: '/can-bo/quan-tri/thu-di?tinh-trang=cho' },
    });
    later(20 * minute);
    expect(await line('mails')).toMatchObject({ state: 'attention' });
    later(hour);
    expect(await line('mails')).toMatchObject({ state: 'trouble' });
    await database.owner.$client`update outbox set failed_at = ${deps.clock.now()}, attempts = 8`;
    expect(await line('mails')).toMatchObject({
      state: 'attention',
      list: { href: '/can-bo/quan-tri/thu-di?tinh-trang=hong' },
    });
    const pages = staffPages(database.db);
    const listed = await pages.get(outbox.loader, 'quantri', '/can-bo/quan-tri/thu-di?tinh-trang=hong');
    expect(listed.data).toMatchObject({ rows: [{ subject: 'Thử', state: 'failed' }] });
    const none = await pages.get(outbox.loader, 'quantri', '/can-bo/quan-tri/thu-di?tinh-trang=da-gui');
    expect(none.data).toMatchObject({ rows: [] });
  });

  test('short messages: none without a gateway, held ones of the night are not late', async () => {
    const { line, later, deps, sources } = watched('2026-11-24T22:00:00+07:00');
    const { sms: _sms, ...without } = deps;
    const health = accepted(await readHealth(without, people.administrator, sources)).health;
    expect(health.lines.find(({ id }) => id === 'sms')).toMatchObject({
      state: 'none',
      words: expect.stringContaining('SMS_URL') as unknown,
    });
    const message = { way: 'sms' as const, kind: 'test', recipient: '+84912345678', subject: 'x', body: 'x' };
    await enqueueMessages(database.db, [{ ...message, dedupeKey: 'test:sms' }], deps.clock.now());
    await deliverOutbox(deps);
    expect(await line('sms-in-hour')).toMatchObject({ state: 'fine' });
    await database.owner.$client`
      insert into outbox (dedupe_key, kind, way, recipient, subject, body, sent_at, useful_until)
      select 'hour' || number, 'test', 'sms', '+84912345678', 'x', 'x', ${deps.clock.now()}, ${deps.clock.now()}
      from generate_series(1, ${mostSmsAnHour.codes}::int) number`;
    expect(await line('sms-in-hour')).toMatchObject({
      state: 'trouble',
      words: expect.stringContaining('100 tin mã xác nhận (mức cao nhất 100)') as unknown,
    });
    // Whoever can block the sender hears of it by mail, once, and once when it is over.
    const watch = async () => {
      await watchHealth(deps, sources);
      return (await alarms()).filter(({ subject }) => subject?.includes('tin nhắn'));
    };
    expect(await watch()).toMatchObject([
      {
        subject: expect.stringContaining('Cần xử lý') as unknown,
        body: expect.stringContaining('Chặn người gửi') as unknown,
      },
    ]);
    expect(await watch()).toHaveLength(1);
    later(8 * hour);
    expect((await watch())[1]?.subject).toContain('Đã hết');
    await database.owner.$client`delete from outbox where kind = 'alarm'`;
    expect(await line('sms-in-hour')).toMatchObject({ state: 'fine' });
    expect(await line('sms')).toMatchObject({ state: 'fine' });
    later(2.5 * hour);
    expect(await line('sms')).toMatchObject({ state: 'trouble' });
    expect(await line('mails')).toMatchObject({ state: 'fine' });
  });

  test('jobs: how each went, when it comes next, one that failed until it went well again', async () => {
    const { line, read, deps, clock } = watched();
    const remember = rememberJobs(deps);
    const run = (name: string, error?: Error) =>
      remember({ name, beganAt: clock.now(), endedAt: clock.now(), ...present({ error }) });
    await run('check-links', new Error('mạng đứt'));
    expect(await line('jobs')).toMatchObject({ state: 'trouble' });
    expect((await line('jobs')).words).toContain('mạng đứt');
    expect((await read()).jobs).toContainEqual(
      expect.objectContaining({
        name: 'check-links',
        state: 'trouble',
        nextAt: new Date('2026-11-25T01:41:00+07:00'),
      }),
    );
    await run('check-links');
    await run('deliver-outbox');
    expect(await line('jobs')).toMatchObject({ state: 'fine' });
    clock.set(new Date('2026-11-25T03:00:00+07:00'));
    // The portal was down in the night: the job did not come at its time.
    expect(await line('jobs')).toMatchObject({ state: 'attention' });
  });

  test('a frequent job that fails once is no trouble; one that fails for ten minutes is', async () => {
    const { line, deps, clock, later } = watched();
    const remember = rememberJobs(deps);
    const run = (error?: Error) =>
      remember({
        name: 'deliver-outbox',
        beganAt: clock.now(),
        endedAt: clock.now(),
        ...present({ error }),
      });
    await run();
    later(2000);
    await run(new Error('x'));
    expect(await line('jobs')).toMatchObject({ state: 'attention' });
    later(11 * minute);
    await run(new Error('x'));
    expect(await line('jobs')).toMatchObject({ state: 'trouble' });
    later(2000);
    await run();
    expect(await line('jobs')).toMatchObject({ state: 'fine' });
  });

  test('backups: how old the last good one is; disk: how much is free', async () => {
    const { line, deps, clock, later, space } = watched('2026-11-24T03:30:00+07:00');
    expect(await line('backup-age')).toMatchObject({ state: 'none' });
    const result = { bytes: 2 * gigabyte, rows: 1, files: 1 };
    const store = {
      folder: '/mnt/luu',
      isEncrypted: true,
      rotation: { days: 7, weeks: 5 },
      list: async () => [],
      remove: async () => {},
      take: async () => result,
      drill: async () => result,
    };
    await runBackup(deps, store);
    later(25 * hour);
    expect(await line('backup-age')).toMatchObject({ state: 'fine' });
    expect((await line('backup-age')).words).toContain('2 GB');
    later(12 * hour);
    expect(await line('backup-age')).toMatchObject({ state: 'trouble' });
    expect(await line('drill')).toMatchObject({ state: 'attention' });
    clock.set(new Date('2026-11-24T09:00:00+07:00'));
    space.free = 4 * gigabyte;
    expect(await line('disk')).toMatchObject({ state: 'trouble' });
    space.total = 20 * gigabyte;
    expect(await line('disk')).toMatchObject({ state: 'attention' });
    space.free = gigabyte / 2;
    expect((await line('disk')).words).toContain('512 MB');
    expect(await line('disk')).toMatchObject({ state: 'trouble' });
  });

  test('the certificate of the public address: days left, and why none is believed', async () => {
    const { line, deps, clock } = watched(undefined, 'https://phuan.example');
    const shows = (shown: ShownCertificate) => checkCertificate(deps, { certificateOf: async () => shown });
    expect(await line('certificate')).toMatchObject({ state: 'none' });
    const inDays = (days: number) => new Date(clock.now().getTime() + days * day + hour);
    await shows({ validUntil: inDays(60) });
    expect(await line('certificate')).toMatchObject({ state: 'fine' });
    expect((await line('certificate')).words).toContain('còn 60 ngày');
    await shows({ validUntil: inDays(20) });
    expect(await line('certificate')).toMatchObject({ state: 'attention' });
    await shows({ validUntil: inDays(5) });
    expect(await line('certificate')).toMatchObject({ state: 'trouble' });
    await shows({ problem: 'không trả lời.' });
    expect(await line('certificate')).toMatchObject({ state: 'trouble' });
    clock.set(inDays(4));
    await shows({ validUntil: inDays(60) });
    clock.set(inDays(5));
    expect(await line('certificate')).toMatchObject({ state: 'attention' });
  });

  test('a certificate that signs and ends soon is a line, and one mail to administrators, however often it is looked at', async () => {
    const { deps, clock, line } = watched();
    const sql = database.owner.$client;
    expect(await line('signing')).toMatchObject({ state: 'none' });
    const installed = clock.now();
    await sql`insert into signing_certificates (id, holder, holder_name, subject, issuer, serial, fingerprint, valid_from,
        valid_until, key, installed_by, installed_at)
      values (gen_random_uuid(), 'unit', 'UBND xã Phú An', 'UBND xã Phú An', 'CA', '1', '\\x01', ${installed},
        ${new Date(installed.getTime() + 60 * day)}, '\\x01', ${people.administrator.userId}, ${installed})`;
    const mails = () =>
      sql<{ subject: string }[]>`select subject from outbox where kind = 'certificate-ends'`;
    const morning = async (days: number) => {
      clock.set(new Date(installed.getTime() + days * day));
      await tellExpiringCertificates(deps);
      return { state: (await line('signing')).state, mails: (await mails()).length };
    };
    expect(await morning(1)).toEqual({ state: 'fine', mails: 0 });
    expect(await morning(31)).toEqual({ state: 'attention', mails: 1 });
    expect((await line('signing')).words).toContain('UBND xã Phú An: còn 29 ngày');
    expect(await morning(32)).toEqual({ state: 'attention', mails: 1 });
    expect(await morning(61)).toEqual({ state: 'trouble', mails: 1 });
    await sql`delete from signing_certificates`;
  });

  test('lists that are written to files: under way, failed, and what is held', async () => {
    const { clock, line } = watched();
    const sql = database.owner.$client;
    expect(await line('exports')).toMatchObject({ state: 'fine' });
    const put = (ended: Date | null, failure: string | null, parts: readonly string[]) => sql`
      insert into dossier_exports (staff_id, request_id, format, query, started_at, finished_at, failure, parts, bytes)
      values (${people.desk.userId}, gen_random_uuid(), 'csv', '\\x00', ${clock.now()}, ${ended}, ${failure},
        ${JSON.stringify(parts)}::text::jsonb, 2048)`;
    await put(clock.now(), null, ['a', 'b']);
    await put(null, null, []);
    expect(await line('exports')).toMatchObject({ state: 'fine' });
    expect((await line('exports')).words).toContain('1 danh sách đang xuất');
    expect((await line('exports')).words).toContain('1 tệp đang giữ');
    await put(clock.now(), 'Danh sách quá dài.', []);
    expect(await line('exports')).toMatchObject({ state: 'attention' });
    await sql`delete from dossier_exports`;
  });

  test('an address that shows no certificate is told so, and nothing waits for it', async () => {
    const server = createServer((socket) => socket.resume().end('no TLS here\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const shown = await thisMachine('/tmp').certificateOf('127.0.0.1', port);
    expect(shown.problem).toContain('không kết nối được');
    expect(shown.validUntil).toBeUndefined();
    await new Promise((resolve) => server.close(resolve));
    const disk = await thisMachine('/tmp').disk();
    expect(disk?.total).toBeGreaterThan(disk?.free ?? Infinity);
    expect(await thisMachine('/does/not/exist').disk()).toBeUndefined();
  });
});

describe('Đ21.1 alarms', () => {
  test('a figure that becomes a trouble is told once, and once when it is over; the mail leads to the page of health', async () => {
    const { deps, sources, space, later } = watched();
    await watchHealth(deps, sources);
    expect(await alarms()).toEqual([]);
    space.free = gigabyte / 2;
    await watchHealth(deps, sources);
    later(10 * minute);
    await watchHealth(deps, sources);
    const [mail, ...more] = await alarms();
    expect(more).toEqual([]);
    expect(mail?.subject).toBe('Cần xử lý: ổ đĩa sắp đầy');
    expect(mail?.body).toContain('512 MB');
    expect(mail?.body).toContain('http://localhost:3000/can-bo/quan-tri/suc-khoe');
    const { health: read } = accepted(await readHealth(deps, people.head, sources));
    expect(read.troubles).toMatchObject([{ id: 'health:disk' }]);
    space.free = 80 * gigabyte;
    await watchHealth(deps, sources);
    expect((await alarms()).at(-1)?.subject).toBe('Đã hết: ổ đĩa sắp đầy');
  });

  test('mails that do not go out, a job that fails and a backup too old are told each for itself', async () => {
    const { deps, sources, later, clock } = watched();
    await beat(deps, { minute: () => ({ answered: 0, failed: 0 }) });
    await mailTo(clock.now());
    later(37 * hour);
    const remember = rememberJobs(deps);
    await remember({
      name: 'check-links',
      beganAt: clock.now(),
      endedAt: clock.now(),
      error: new Error('x'),
    });
    await watchHealth(deps, sources);
    expect((await alarms()).map(({ subject }) => subject).sort()).toEqual([
      'Cần xử lý: bản sao lưu mới nhất đã quá cũ',
      'Cần xử lý: thư không gửi đi được',
      'Cần xử lý: tác vụ tự động không chạy được',
    ]);
  });
});

describe('Đ21.1 availability', () => {
  const quiet = { minute: () => ({ answered: 0, failed: 0 }) };

  async function beatThrough(
    { deps, clock }: Pick<ReturnType<typeof watched>, 'deps' | 'clock'>,
    from: string,
    minutes: number,
    traffic = quiet,
  ) {
    for (let n = 0; n < minutes; n += 1) {
      clock.set(new Date(new Date(from).getTime() + n * minute + 5000));
      await beat(deps, traffic);
    }
  }

  test('gaps and minutes of errors are outages; the figures stand on the page by month and in the report of the year', async () => {
    const portal = watched();
    const { deps, clock, read } = portal;
    expect(await readOperationOfYear(deps, 2026)).toBeUndefined();
    await beatThrough(portal, '2026-11-24T09:00:00+07:00', 60);
    // Ten minutes without the portal, then three in which it answers with errors.
    await beatThrough(portal, '2026-11-24T10:10:00+07:00', 20);
    await beatThrough(portal, '2026-11-24T10:30:00+07:00', 3, {
      minute: () => ({ answered: 10, failed: 9 }),
    });
    await beatThrough(portal, '2026-11-24T10:33:00+07:00', 7);
    clock.set(new Date('2026-11-24T10:40:00+07:00'));
    const [month] = await readMonths(deps);
    expect(month).toMatchObject({ month: '2026-11', up: 87, down: 13, planned: 0 });
    expect(month?.outages.map(({ minutes, cause }) => [minutes, cause])).toEqual([
      [10, 'silent'],
      [3, 'failing'],
    ]);
    expect(await readOperationOfYear(deps, 2026)).toEqual({
      availability: 87,
      incidents: 2,
      minutesDown: 13,
      since: '2026-11-24',
    });
    const shown = await read();
    expect(shown.measuredSince).toEqual(new Date('2026-11-24T09:00:00+07:00'));
    expect(shown.months).toEqual([
      { month: '2026-11', percent: 87, minutesDown: 13, minutesPlanned: 0, outages: 2 },
    ]);
    expect(shown.outages[0]).toMatchObject({ cause: 'failing', minutes: 3 });
  });

  test('two processes mark the same hour; what is older than three years is forgotten', async () => {
    const portal = watched();
    const { deps, clock } = portal;
    await beatThrough(portal, '2023-01-01T09:00:00+07:00', 2);
    await beatThrough(portal, '2026-11-24T09:00:00+07:00', 2);
    await Promise.all([beat(deps, quiet), beat(deps, quiet)]);
    await forgetAvailability(deps);
    const rows = await database.owner.$client<{ alive: string }[]>`select alive from availability_hours`;
    expect([...rows]).toEqual([{ alive: '3' }]);
    clock.set(new Date('2026-11-24T09:02:00+07:00'));
    expect((await readMonths(deps))[0]).toMatchObject({ up: 2, down: 0 });
  });
});

test('the page of health carries what it was read from', async () => {
  const { deps, sources, read } = watched();
  await runBackup(deps, {
    folder: '/mnt/luu',
    isEncrypted: false,
    rotation: { days: 7, weeks: 5 },
    list: async () => [],
    remove: async () => {},
    take: async () => ({ bytes: 10, rows: 1, files: 0 }),
    drill: async () => ({ bytes: 10, rows: 1, files: 0 }),
  });
  sources.traffic.count('public', 200, 100, deps.clock.now().getTime());
  const shown: Health = await read();
  expect(shown.backupRuns).toMatchObject([{ kind: 'backup', bytes: 10 }]);
  expect(shown.times).toMatchObject([{ kind: 'public', requests: 1 }]);
});
