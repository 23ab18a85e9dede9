// The whole portal is stopped for maintenance: announced in time or with a reason for the haste, said on every page, and while
// it lasts a page that says until when, with whatever was sent.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { eq } from 'drizzle-orm';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { beat } from '#app/domain/availability/beat.server.ts';
import { readMonths } from '#app/domain/availability/read-availability.server.ts';
import { sessionCookie } from '#app/domain/accounts/sessions.server.ts';
import { keepStops } from '#app/domain/maintenance/keep-stops.server.ts';
import {
  announceStop,
  endStop,
  endStopsInTime,
  extendStop,
  listStops,
} from '#app/domain/maintenance/stops.server.ts';
import { createPageCache } from '#app/http/page-cache.server.ts';
import * as maintenance from '#app/routes/admin/maintenance.tsx';
import { createExpressApp } from '#app/server/express-app.server.ts';
import { domainLog } from '#app/server/logging.server.ts';
import { createMetrics } from '#app/server/metrics.server.ts';
import { bodiesWithin } from '#app/server/request-body.server.ts';
import { stoppedPortal } from '#app/server/stopped-portal.server.ts';
import type { PasswordInputName } from '#app/vocabulary/password-inputs.ts';
import { tags } from '#app/vocabulary/page-tags.ts';
import { outbox } from '#db/schema/notifications.ts';
import { listenForPageChanges } from '#db/queries/page-cache.server.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal } from '../support/dossiers.ts';
import { staffPages } from '../support/staff-pages.ts';

const database = useDatabase();
const path = '/can-bo/quan-tri/bao-tri';
const tuesday = '2026-11-24T09:00:00+07:00';
const at = (text: string) => new Date(`${text}+07:00`);

beforeEach(() => database.owner.$client.unsafe('delete from planned_stops; delete from availability_hours'));

const moment = (name: string, text: string): [string, string][] => {
  const [day = '', time = ''] = text.split('T');
  const [year = '', month = '', date = ''] = day.split('-');
  const [hour = '', minute = ''] = time.split(':');
  return Object.entries({ day: date, month, year, hour, minute }).map(([part, value]) => [
    `${name}.${part}`,
    value,
  ]);
};

const plan = {
  from: at('2026-12-05T22:00:00'),
  until: at('2026-12-06T02:00:00'),
  reason: 'Nâng cấp máy chủ.',
  urgent: '',
};

describe('Đ21 a stop is announced beforehand (NĐ 224/2026 Đ13)', () => {
  const pages = () => {
    const all = staffPages(database.db);
    all.portal.clock.set(new Date(tuesday));
    return all;
  };
  const announce = (from: string, until: string, more: [string, string][] = []) =>
    pages().post(maintenance.action, 'quantri', path, [
      ['intent', 'announce'],
      ...moment('from', from),
      ...moment('until', until),
      ['reason', 'Nâng cấp máy chủ.'],
      ...more,
    ]);

  test('seven working days ahead at least: sooner is refused with the first day that may be, and nothing typed is lost', async () => {
    // Tuesday the 24th; the seventh working day after it is Thursday the 3rd.
    const soon = await announce('2026-12-02T22:00', '2026-12-02T23:00');
    expect(soon.status).toBe(422);
    expect(soon.data).toMatchObject({
      intent: 'announce',
      problems: [{ path: 'from.day' }],
      entries: { reason: 'Nâng cấp máy chủ.' },
    });
    expect(JSON.stringify(soon.data)).toContain('thứ Năm, 03/12/2026');
    expect((await announce('2026-12-03T22:00', '2026-12-03T23:00')).location).toBe(path);
    const listed = await pages().get(maintenance.loader, 'quantri', path);
    expect(listed.data).toMatchObject({
      stops: { earliest: '2026-12-03', open: [{ reason: 'Nâng cấp máy chủ.', isRunning: false }] },
    });
    const events = await database.owner.$client<{ event: string }[]>`
      select event from audit_events where subject = 'maintenance'`;
    expect(events.map(({ event }) => event)).toContain('announced');
  });

  test('sooner only with the reason for the haste', async () => {
    expect((await announce('2026-11-24T12:00', '2026-11-24T13:00', [['urgent', 'Vá lỗ hổng.']])).status).toBe(
      303,
    );
    const { stops } = accepted(await listStops(pages().portal.deps, people.administrator));
    expect(stops.open).toMatchObject([{ urgent: 'Vá lỗ hổng.' }]);
  });

  test.each([
    ['without an hour', '2026-12-05', '2026-12-06T01:00', 'from.hour'],
    ['that ends before it begins', '2026-12-05T22:00', '2026-12-05T21:00', 'until.day'],
    ['in the past', '2026-11-23T22:00', '2026-12-05T21:00', 'from.day'],
    ['longer than three days', '2026-12-05T22:00', '2026-12-09T22:00', 'until.day'],
  ])('one %s is refused beside its field', async (_what, from, until, where) => {
    const reply = await announce(from, until);
    expect(reply.status).toBe(422);
    expect(reply.data).toMatchObject({ problems: [{ path: where }] });
  });

  test('two at the same time cannot be; administrators alone', async () => {
    const { deps } = testPortal(database.db, tuesday);
    accepted(await announceStop(deps, people.administrator, plan));
    expect(await announceStop(deps, people.administrator, plan)).toMatchObject({
      refusal: { problems: [{ path: 'from' }] },
    });
    const told = await database.db.select().from(outbox).where(eq(outbox.kind, 'maintenance'));
    expect(new Set(told.map(({ recipient }) => recipient))).toEqual(new Set(['truongban@demo.phuan']));
    for (const actor of [people.head, people.editor, people.an]) {
      expect(await announceStop(deps, actor, plan)).toMatchObject({ refusal: { code: 'not-allowed' } });
      expect((await listStops(deps, actor)).ok).toBe(false);
    }
  });
});

describe('Đ21 a stop takes longer', () => {
  test('with a reason, and not into the next one that is announced: neither is lost, and no hour counts twice', async () => {
    const { deps, clock } = testPortal(database.db, tuesday);
    const { id } = accepted(await announceStop(deps, people.administrator, plan));
    const next = { ...plan, from: at('2026-12-06T03:00:00'), until: at('2026-12-06T04:00:00') };
    const { id: nextId } = accepted(await announceStop(deps, people.administrator, next));
    clock.set(at('2026-12-06T01:00:00'));
    const extend = (until: string, why = 'Chưa xong.') =>
      extendStop(deps, people.administrator, { id, until: at(until), why });
    expect(await extend('2026-12-06T03:30:00')).toMatchObject({
      refusal: { code: 'invalid', problems: [{ path: 'until' }] },
    });
    expect(await extend('2026-12-06T03:00:00', ' ')).toMatchObject({
      refusal: { problems: [{ path: 'why' }] },
    });
    const { stops } = accepted(await listStops(deps, people.administrator));
    const seen = stops.open.find((stop) => stop.id === id)?.seen ?? '';
    accepted(await extend('2026-12-06T03:00:00'));
    // By a page of before, the same is a repetition, and another hour is told of this one.
    const late = (until: string) =>
      extendStop(deps, people.administrator, { id, until: at(until), why: 'Thêm.', seen });
    accepted(await late('2026-12-06T03:00:00'));
    expect(await late('2026-12-06T02:30:00')).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
    accepted(await endStop(deps, people.administrator, { id: nextId }));
    accepted(await extend('2026-12-06T03:30:00'));
  });
});

describe('Đ21 what every page says of it', () => {
  test('from the announcement until its end, in this process and in others, without a restart', async () => {
    const { deps, clock } = testPortal(database.db, tuesday);
    const stops = keepStops(deps);
    const heard: string[] = [];
    const unlisten = await listenForPageChanges(database.owner, (changed) => {
      heard.push(...changed);
      stops.forget(changed);
    });
    const until = async (what: () => boolean | Promise<boolean>) =>
      expect.poll(what, { timeout: 5000 }).toBe(true);
    expect(await stops.announced()).toEqual([]);
    await until(() => heard.length > 0);
    heard.length = 0;
    const { id } = accepted(await announceStop(deps, people.administrator, plan));
    // Pages that were drawn before are drawn anew.
    await until(() => heard.includes(tags.everything));
    await until(async () => (await stops.announced()).length === 1);
    expect(stops.running()).toBeUndefined();
    clock.set(at('2026-12-05T21:59:59'));
    expect(stops.running()).toBeUndefined();
    clock.set(plan.from);
    expect(stops.running()).toMatchObject({ until: plan.until });

    accepted(
      await extendStop(deps, people.administrator, { id, until: at('2026-12-06T03:00:00'), why: 'x' }),
    );
    await until(() => stops.running()?.until.getTime() === at('2026-12-06T03:00:00').getTime());

    heard.length = 0;
    await endStopsInTime(deps);
    expect(heard).toEqual([]);
    clock.set(at('2026-12-06T03:00:00'));
    expect(stops.running()).toBeUndefined();
    expect(await stops.announced()).toEqual([]);
    await endStopsInTime(deps);
    await until(() => heard.includes(tags.everything));
    const { stops: listed } = accepted(await listStops(deps, people.administrator));
    expect(listed.open).toEqual([]);
    expect(listed.past).toMatchObject([
      { ending: 'over', noticedUntil: plan.until, announcedBy: 'Đỗ Hữu Quang' },
    ]);
    await unlisten();
  });

  test('one to come is cancelled, one that runs is over early; neither comes back', async () => {
    const { deps, clock } = testPortal(database.db, tuesday);
    const { id } = accepted(await announceStop(deps, people.administrator, plan));
    accepted(await endStop(deps, people.administrator, { id }));
    const second = accepted(await announceStop(deps, people.administrator, plan));
    clock.set(at('2026-12-05T23:00:00'));
    accepted(await endStop(deps, people.administrator, { id: second.id }));
    expect(await endStop(deps, people.administrator, { id })).toMatchObject({
      refusal: { code: 'not-possible' },
    });
    const { stops } = accepted(await listStops(deps, people.administrator));
    expect(stops.past.map(({ ending }) => ending).sort()).toEqual(['cancelled', 'early']);
  });

  test('availability counts an announced stop for itself, and one in haste as down', async () => {
    const { deps, clock } = testPortal(database.db, tuesday);
    const quiet = { minute: () => ({ answered: 0, failed: 0 }) };
    accepted(await announceStop(deps, people.administrator, { ...plan, until: at('2026-12-05T22:10:00') }));
    clock.set(at('2026-12-05T22:20:00'));
    const haste = {
      ...plan,
      from: at('2026-12-05T22:20:00'),
      until: at('2026-12-05T22:25:00'),
      urgent: 'Gấp.',
    };
    await endStopsInTime(deps);
    accepted(await announceStop(deps, people.administrator, haste));
    for (let minute = 0; minute < 60; minute += 1) {
      clock.set(new Date(at('2026-12-05T21:50:00').getTime() + minute * 60_000));
      await beat(deps, quiet);
    }
    clock.set(at('2026-12-05T22:50:00'));
    expect((await readMonths(deps))[0]).toMatchObject({
      up: 45,
      planned: 10,
      down: 5,
      outages: [{ cause: 'stopped' }],
    });
  });
});

describe('Đ21 while it lasts', () => {
  let server: Server;
  let url: string;
  const stop = { from: plan.from, until: plan.until, reason: 'Nâng cấp <máy chủ>.' };
  const now = at('2026-12-05T23:00:00');
  let isReplaced = false;

  beforeAll(async () => {
    const nobody = { broughtBy: () => false, accountOf: async () => undefined };
    const app = createExpressApp({
      address: () => 'http://localhost:3000',
      trustProxy: [],
      logger: pino({ level: 'silent' }),
      log: domainLog(pino({ level: 'silent' })),
      metrics: createMetrics({
        cache: createPageCache(1000, nobody),
        waitingMails: async () => 0,
        standbys: async () => undefined,
      }),
      before: [],
      stopped: stoppedPortal({
        stops: { running: () => stop },
        openBody: bodiesWithin(),
        accountOf: async (cookie) =>
          cookie.includes('officer') ? { name: 'Quang', kind: 'staff' } : { name: 'An', kind: 'resident' },
        now: () => now,
        onlyReads: () => isReplaced,
      }),
      remix: (_req, res) => res.send('inside'),
    });
    server = createServer(app);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const session = (who: string) => ({ cookie: `${sessionCookie}=${who}` });
  const own = { origin: 'http://localhost:3000' };

  test('everybody else is told until when, in words and for machines', async () => {
    for (const where of ['/', '/dich-vu-cong', '/dang-nhap', '/can-bo-cong-chuc']) {
      const reply = await fetch(url + where, { headers: session('resident') });
      expect(reply.status, where).toBe(503);
      // Three hours.
      expect(reply.headers.get('retry-after')).toBe('10800');
      expect(reply.headers.get('cache-control')).toBe('no-store');
      const text = await reply.text();
      expect(text).toContain('Chủ nhật, 06/12/2026, 02:00');
      expect(text).toContain('Nâng cấp &lt;máy chủ&gt;.');
    }
  });

  test('staff work on; payments are settled, and whoever watches is answered', async () => {
    for (const where of [
      '/can-bo',
      '/can-bo/dang-nhap',
      '/can-bo/ho-so',
      '/thanh-toan/vnpay/ipn',
      '/healthz',
      '/readyz',
      '/metrics',
    ]) {
      expect(await (await fetch(url + where)).text(), where).toBe('inside');
    }
    expect(await (await fetch(url, { headers: session('officer') })).text()).toBe('inside');
  });

  test('before all is replaced staff only read, and the gateway is told to come again', async () => {
    isReplaced = true;
    const officer = session('officer');
    expect(await (await fetch(`${url}/can-bo/ho-so`, { headers: officer })).text()).toBe('inside');
    for (const reply of [
      await fetch(`${url}/can-bo/ho-so`, { method: 'POST', headers: { ...officer, ...own }, body: 'a=1' }),
      await fetch(`${url}/thanh-toan/vnpay/ipn?vnp_TxnRef=1`),
    ]) {
      expect(reply.status).toBe(503);
      expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    isReplaced = false;
  });

  test('no number of a person stands on that page, and nothing of a form whose link sets a password', async () => {
    const send = async (path: string, fields: Record<string, string>) => {
      const body = new URLSearchParams(fields);
      return (await fetch(url + path, { method: 'POST', body, headers: own })).text();
    };
    const filed = await send('/hoi-dap/dat-cau-hoi', {
      'identity.number': '079199012345',
      old: '271234567',
      question: 'Tôi là 079 199 012 345, điện thoại 0912345678, hỏi giờ làm việc.',
    });
    expect(filed).not.toMatch(/079[ ]?199|271234567/);
    expect(filed).toContain('Tôi là […], điện thoại 0912345678, hỏi giờ làm việc.');
    for (const path of ['/dat-lai-mat-khau?token=BIMAT', '/can-bo/dat-mat-khau/BIMAT?x=1']) {
      const reset = await send(path, { password: 'PhuAn@2018', email: 'an@example.com' });
      expect(reset, path).not.toMatch(/BIMAT|an@example/);
    }
  });

  test('a form that is sent is on the page, to be sent again; no password, and nothing of another site', async () => {
    const names: PasswordInputName[] = ['password', 'repeated', 'email-password'];
    const passwords = names.map((name) => [name, 'PhuAn@2018']);
    const body = new URLSearchParams([['question', 'Cho tôi hỏi "giờ" <làm việc>?'], ...passwords]);
    const reply = await fetch(`${url}/hoi-dap/dat-cau-hoi?x=1`, { method: 'POST', body, headers: own });
    expect(reply.status).toBe(503);
    const text = await reply.text();
    expect(text).toContain('action="/hoi-dap/dat-cau-hoi?x=1"');
    expect(text).toContain('value="Cho tôi hỏi &quot;giờ&quot; &lt;làm việc&gt;?"');
    expect(text).not.toContain('PhuAn@2018');
    const foreign = await fetch(url, { method: 'POST', body, headers: { origin: 'https://evil.example' } });
    expect(await foreign.text()).not.toContain('Cho tôi hỏi');

    const files = new FormData();
    files.set('note', 'kèm tệp');
    files.set('file', new File(['x'], 'a.pdf'));
    const withFile = await (await fetch(url, { method: 'POST', body: files, headers: own })).text();
    expect(withFile).toContain('value="kèm tệp"');
    files.set('file', new File(['x'.repeat(1_500_000)], 'a.pdf'));
    const large = await fetch(url, { method: 'POST', body: files, headers: own });
    expect(large.status).toBe(503);
    expect(await large.text()).toContain('Bấm nút Quay lại');
  });

  test('a page with scripts is told so, that it may keep what was typed', async () => {
    const reply = await fetch(`${url}/hoi-dap.data`, { method: 'POST', body: 'a=1', headers: own });
    expect(reply.status).toBe(503);
    expect(decodeURIComponent(reply.headers.get('x-portal-stopped') ?? '')).toContain(
      'Cổng đang bảo trì đến',
    );
  });
});
