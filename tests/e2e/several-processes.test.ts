// Two processes make one portal: what one does the other knows, whichever is killed nothing is lost or done twice, and they are restarted
// one after the other without anybody noticing (decision 121).
import { execFile } from 'node:child_process';
import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { signInPauses } from '#app/domain/accounts/attempts.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { findForm, type FormDefinition } from '#forms/index.ts';
import { toProcess } from '../support/balancer.ts';
import { copyDemoData } from '../support/demo-data.ts';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { startProcesses, type SeveralProcesses } from '../support/several-processes.ts';
import type { Account } from './accounts.ts';
import { paperFile } from './filing.ts';
import {
  codeIn,
  cookiesOf,
  filledDraft,
  goToPay,
  sendDraft,
  signedIn,
  visitorWith,
  type Visitor,
} from './visitor.ts';
import { expectWholes, traces, wholeSlug } from './whole-dossiers.ts';

const form = formNamed('trich-luc-ho-tich');

let mailServer: MailServer;
let portal: SeveralProcesses;
let url: string;
let began: Date;

beforeAll(async () => {
  mailServer = await startMailServer();
  const env = { SMTP_URL: mailServer.url, STOP_NOTICE_SECONDS: '0.5' };
  const fill = async (dataDir: string) => {
    await copyDemoData(dataDir);
    began = new Date();
  };
  portal = await startProcesses(2, fill, env);
  ({ url } = portal.balancer);
});
afterAll(async () => {
  await portal?.stop();
  await mailServer?.stop();
});

function formNamed(code: string): FormDefinition {
  const found = findForm(code);
  if (found === undefined) throw new Error(`no form ${code}`);
  return found;
}

type Door = '/dang-nhap' | '/can-bo/dang-nhap';
type Both<T> = readonly [first: T, second: T];

const placed = (place: number) => ({ [toProcess]: String(place) });

/** One session, at either of the processes. */
const atBoth = (cookie: string): Both<Visitor> => [
  visitorWith(url, cookie, { headers: placed(0) }),
  visitorWith(url, cookie, { headers: placed(1) }),
];

const signedInAtBoth = async (account: Account, door: Door) => atBoth(await signedIn(url, account, door));

const textAt = async (who: Visitor, path: string) => (await who.get(path)).text();

test('who starts while another does waits for him', () => {
  for (const one of portal.running) expect(one.said()).toContain('đợi đến lượt');
});

test('a page that both keep is drawn anew by the one when the other changed it', async () => {
  const [administrator] = await signedInAtBoth('quantri', '/can-bo/dang-nhap');
  const readers = atBoth('');
  const reason = 'Thay ổ đĩa của máy chủ';
  for (const reader of [...readers, ...readers])
    expect(await textAt(reader, paths.home())).not.toContain(reason);
  const moment = (name: string, hour: string) => ({
    ...{ [`${name}.day`]: '12', [`${name}.month`]: '5', [`${name}.year`]: `${new Date().getFullYear() + 1}` },
    ...{ [`${name}.hour`]: hour, [`${name}.minute`]: '00' },
  });
  const times = { ...moment('from', '22'), ...moment('until', '23') };
  const announced = await administrator.post(paths.staffMaintenance(), {
    ...times,
    reason,
    intent: 'announce',
  });
  expect(announced.status).toBe(303);
  for (const reader of readers)
    await expect.poll(() => textAt(reader, paths.home()), { interval: 5 }).toContain(reason);
});

test('the numbers of the menu are those of now at either, and so are those that are told while one looks', async () => {
  const [, officer] = await signedInAtBoth('bientap', '/can-bo/dang-nhap');
  const waiting = async () =>
    Number(
      /href="\/can-bo\/hoi-dap"><span>[^<]+<\/span><span[^>]*>(\d+)/.exec(
        await textAt(officer, '/can-bo'),
      )?.[1],
    );
  const before = await waiting();
  const [resident] = await signedInAtBoth('nguyen.van.an', '/dang-nhap');
  const asked = await resident.post(paths.inquiryForm('question'), {
    ...{ topic: 'khac', title: 'Khi nào đổi máy chủ?', question: 'Cổng có nghỉ hôm ấy không?' },
    ...{ name: 'Nguyễn Văn An', nameShown: 'withheld', requestId: randomUUID(), intent: 'send' },
  });
  expect(asked.status).toBe(303);
  await expect.poll(waiting, { interval: 5 }).toBe(before + 1);

  const [, desk] = await signedInAtBoth('motcua', '/can-bo/dang-nhap');
  const stream = (await desk.get(paths.liveNumbers())).body?.pipeThrough(new TextDecoderStream()).getReader();
  const hearNumbers = async () => {
    for (let told = ''; !told.includes('event: numbers');) {
      const part = await stream?.read();
      if (part?.value === undefined) throw new Error(`the stream ended: ${told}`);
      told += part.value;
    }
  };
  await hearNumbers();
  await sendDraft(resident, await filledDraft(resident, wholeSlug, form));
  await hearNumbers();
  await stream?.cancel();
});

test('a session that ended at one has ended at the other, and wrong passwords are counted together', async () => {
  const [first, second] = await signedInAtBoth('xahoi', '/can-bo/dang-nhap');
  expect([(await first.get('/can-bo')).status, (await second.get('/can-bo')).status]).toEqual([200, 200]);
  expect((await first.post(paths.signOut(), {})).status).toBe(303);
  expect((await second.get('/can-bo')).status).toBe(303);

  const strangers = atBoth('');
  const guess = async (count: number) => {
    const wrong = { email: 'vanhoa@demo.phuan', password: `sai ${count}` };
    return (await strangers[count % 2 === 0 ? 0 : 1].post('/can-bo/dang-nhap', wrong)).text();
  };
  for (let count = 0; count < signInPauses.free; count += 1)
    expect(await guess(count)).not.toContain('quá nhiều lần');
  for (const count of [0, 1]) expect(await guess(count)).toContain('bị nhập sai quá nhiều lần');
});

test('a file in parts comes to one and goes on at the other', async () => {
  const cookie = await signedIn(url, 'tran.thi.binh', '/dang-nhap');
  const [first, second] = atBoth(cookie);
  const tasks = await filledDraft(first, wholeSlug, form);
  const code = codeIn(tasks);
  const [, slot = ''] = /name="(document:[^"]+)"/.exec(await textAt(second, `${tasks}/giay-to`)) ?? [];
  const { name, buffer } = paperFile('hai-phan.pdf');
  const tus = (
    place: number,
    method: string,
    address: string,
    headers: Record<string, string>,
    body?: Buffer,
  ) =>
    fetch(new URL(address, url), {
      method,
      headers: { ...placed(place), Cookie: cookie, Origin: url, 'Tus-Resumable': '1.0.0', ...headers },
      body: body === undefined ? null : new Uint8Array(body),
    });
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const begun = await tus(0, 'POST', paths.transfers(code), {
    ...{
      'Upload-Length': String(buffer.length),
      'Upload-Metadata': `filename ${base64(name)},slot ${base64(slot)}`,
    },
  });
  const address = begun.headers.get('location') ?? '';
  const half = Math.floor(buffer.length / 2);
  const part = (place: number, offset: number, body: Buffer) =>
    tus(
      place,
      'PATCH',
      address,
      { 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' },
      body,
    );
  expect((await part(0, 0, buffer.subarray(0, half))).status).toBe(204);
  expect((await tus(1, 'HEAD', address, {})).headers.get('upload-offset')).toBe(String(half));
  // Sent to both at once, it is taken once.
  const last = await Promise.all([0, 1].map((place) => part(place, half, buffer.subarray(half))));
  expect(last.map(({ status }) => status).sort()).toEqual([204, 409]);
  for (const who of [first, second]) expect(await textAt(who, `${tasks}/giay-to`)).toContain(name);
});

/** @returns the session of an account that is opened and confirmed */
async function signUp(email: string): Promise<string> {
  const account = { name: 'Lê Thị Hoa', email, password: 'mười con cá lội ngược sông' };
  // The link lets him in where he signed up.
  const browser = cookiesOf(await visitorWith(url, '').post(paths.signUp(), account));
  const mailToConfirm = () =>
    mailServer.mails.find(({ to }) => [to].flat().some((one) => one?.text === email));
  await expect.poll(mailToConfirm, { timeout: 20_000 }).toBeDefined();
  const link = /https?:\/\/\S+/.exec(mailToConfirm()?.text ?? '')?.[0] ?? '';
  return cookiesOf(await visitorWith(url, browser).post(link, {}));
}

/** Somebody who tries again, with what he had sent, until he is answered. */
const patient: typeof fetch = async (...asked) => {
  for (;;) {
    const reply = await fetch(...asked).catch(() => undefined);
    if (reply !== undefined && reply.status !== 502) return reply;
    await wait(100);
  }
};

test('killed at random while three residents file and two desks receive, nothing that was acknowledged is lost, and nothing happens twice', async () => {
  const kills = 3;
  const residents = (
    await Promise.all([
      signedIn(url, 'nguyen.van.an', '/dang-nhap'),
      signedIn(url, 'tran.thi.binh', '/dang-nhap'),
      signUp('hoa@thu.example'),
    ])
  ).map((cookie) => visitorWith(url, cookie, { send: patient }));
  const desks = await Promise.all(
    [1, 2].map(async () =>
      visitorWith(url, await signedIn(url, 'motcua', '/can-bo/dang-nhap'), { send: patient }),
    ),
  );
  const paid: string[] = [];
  const received = new Set<string>();
  let isOver = false;

  const file = async (resident: Visitor) => {
    while (!isOver) {
      const tasks = await filledDraft(resident, wholeSlug, form);
      const code = codeIn(tasks);
      expect((await sendDraft(resident, tasks)).status).toBe(303);
      await resident.post(await goToPay(resident, code), { choice: 'pay' });
      paid.push(code);
    }
  };
  /** Both try each: whoever comes second is told so. */
  const receive = async (desk: Visitor) => {
    for (let at = 0; !isOver || at < paid.length; at += 1) {
      while (at >= paid.length && !isOver) await wait(20);
      const page = `/can-bo/ho-so/${paid[at]}/tiep-nhan`;
      const reply = await desk.post(page, { ...(await desk.hidden(page)), intent: 'decide' });
      expect(reply.status).toBeLessThan(500);
      if (reply.status === 303) received.add(paid[at] ?? '');
    }
  };
  const work = Promise.all([...residents.map(file), ...desks.map(receive)]);
  for (let kill = 0; kill < kills; kill += 1) {
    await wait(randomInt(300, 1500));
    expect(await portal.restart(randomInt(2), 'SIGKILL')).toBe('SIGKILL');
  }
  isOver = true;
  await work;
  expect(received.size).toBeGreaterThan(kills);

  const { sql } = portal;
  // A notification that was lost is sent again by the gateway; here it loses its patience at once.
  await sql`update stand_in_transactions set ipn_next_at = answered_at where ipn_next_at is not null`;
  const unpaid = async () =>
    (await traces(sql)).filter((one) => paid.includes(one.code) && !one.paid).map((one) => one.code);
  await expect.poll(unpaid, { timeout: 30_000, interval: 250 }).toEqual([]);
  const all = new Map((await expectWholes(sql)).map((one) => [one.code, one]));
  for (const code of received) expect(all.get(code)?.state, code).toBe('received');

  const registers = await sql<{ day: string; serials: readonly number[] }[]>`
    select left(register_number, -5) as day, array_agg(right(register_number, 4)::int order by register_number) as serials
    from dossiers where register_number is not null group by day`;
  expect(registers.flatMap(({ serials }) => serials).length).toBeGreaterThanOrEqual(received.size);
  for (const { day, serials } of registers) expect(serials, day).toEqual(serials.map((_, at) => at + 1));

  const waiting = () => sql`select id from outbox where sent_at is null`;
  await expect.poll(waiting, { timeout: 30_000, interval: 250 }).toHaveLength(0);
  // Those of the demonstration were written into files.
  const sent = await sql<{ id: string }[]>`select id::text from outbox where sent_at >= ${began}`;
  const sentIds = mailServer.mails.map(({ messageId }) => /outbox-(\d+)/.exec(messageId ?? '')?.[1]);
  expect(new Set(sentIds)).toEqual(new Set(sent.map(({ id }) => id)));
  // Who was killed after the mail server took it and before he wrote that down: it is sent again under its Message-ID.
  expect(sentIds.length - sent.length).toBeLessThanOrEqual(kills);
  const scheduledTwice = await sql`
    select name, singleton_key, singleton_on from pgboss.job where singleton_on is not null
    group by name, singleton_key, singleton_on having count(*) > 1`;
  expect(scheduledTwice).toEqual([]);
  const chains = await promisify(execFile)(
    process.execPath,
    ['scripts/command.mjs', 'app/server/verify-audit.ts'],
    {
      env: { ...process.env, VITEST: '', PORTAL_DATA_DIR: portal.dataDir, ...portal.env },
    },
  );
  expect(chains.stdout).toContain('every chain holds');
});

test('restarted one after the other, no request fails', async () => {
  const [resident, desk] = await Promise.all([
    signedIn(url, 'nguyen.van.an', '/dang-nhap'),
    signedIn(url, 'motcua', '/can-bo/dang-nhap'),
  ]);
  const failed: string[] = [];
  let answered = 0;
  const watched: typeof fetch = async (address, init) => {
    const reply = await fetch(address, init);
    const body = await reply.arrayBuffer();
    answered += 1;
    if (reply.status >= 500) failed.push(`${reply.url}: ${reply.status}`);
    return new Response(reply.status === 304 || reply.status === 204 ? null : body, reply);
  };
  let isOver = false;
  const look = async (cookie: string, path: string) => {
    const who = visitorWith(url, cookie, { send: watched });
    while (!isOver) await who.get(path);
  };
  const file = async () => {
    const who = visitorWith(url, resident, { send: watched });
    while (!isOver) await sendDraft(who, await filledDraft(who, wholeSlug, form));
  };
  const cutBefore = { ...portal.balancer.cut };
  const work = Promise.all([
    look('', '/'),
    look('', '/tim-kiem?q=khai%20sinh'),
    look(desk, '/can-bo/ho-so'),
    file(),
    file(),
  ]);
  for (const place of [0, 1]) expect(await portal.restart(place, 'SIGTERM')).toBe(0);
  isOver = true;
  await work;
  expect(failed).toEqual([]);
  expect(portal.balancer.cut).toEqual(cutBefore);
  expect(answered).toBeGreaterThan(100);
});

test('a database that goes away is told in words, and what changed while nobody listened is seen once it is back', async () => {
  const { server, sql } = portal;
  const readers = atBoth('');
  for (const reader of [...readers, ...readers]) expect((await reader.get(paths.home())).status).toBe(200);
  await server.stop();
  for (const [at, reader] of readers.entries()) {
    const unread = () => reader.get(paths.search(randomUUID()));
    await expect.poll(async () => (await unread()).status, { timeout: 5000, interval: 20 }).toBe(503);
    const apology = await unread();
    expect([apology.headers.get('retry-after'), await apology.text()]).toEqual([
      '5',
      expect.stringContaining('Cổng tự nối lại'),
    ]);
    expect((await reader.get(paths.home())).status).toBe(200);
    const own = `http://127.0.0.1:${new URL(portal.running[at]?.url ?? '').port}`;
    expect((await fetch(own + paths.alive())).status).toBe(200);
    expect((await fetch(own + paths.ready())).status).toBe(503);
  }
  // The driver has tried in vain to listen again.
  await wait(1000);
  await server.start();
  const reason = 'Máy chủ cơ sở dữ liệu vừa dừng';
  await sql`update planned_stops set reason = ${reason} where ended_at is null`;
  await sql`select pg_notify('page_cache', 'everything')`;
  for (const reader of readers)
    await expect
      .poll(() => textAt(reader, paths.home()), { timeout: 10_000, interval: 50 })
      .toContain(reason);
});
