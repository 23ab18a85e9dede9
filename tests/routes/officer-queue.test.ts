// The staff's lists: what each role can act on comes first, tiles count what their lists show, and the way back leads to
// where one was.
import { randomUUID } from 'node:crypto';

import { beforeAll, describe, expect, test } from 'vitest';

import type { QueueItem, StaffDossier } from '#app/read-models/dossiers.ts';
import { paths } from '#app/addresses/paths.ts';
import { openDossierForApplicant } from '#app/domain/dossiers/applicant/open-dossier-for-applicant.server.ts';
import * as decision from '#app/routes/officer/decision.tsx';
import * as dossier from '#app/routes/officer/dossier.tsx';
import * as landing from '#app/routes/officer/landing.tsx';
import * as liveNumbers from '#app/routes/officer/live-numbers.ts';
import { loader as qualityDossiers } from '#app/routes/officer/quality-dossiers.tsx';
import * as queue from '#app/routes/officer/queue.tsx';
import type { Desk } from '#app/ui/components/workspace/desk-page.tsx';
import type { FirstDossiers, Waiting } from '#app/ui/pages/officer/landing/landing-page.tsx';
import type { QueuePageProps } from '#app/ui/pages/officer/dossiers/queue/queue-page.tsx';
import { queueFilter, type QueueFilter } from '#app/lists/queue.ts';
import type { Workload } from '#app/read-models/workload.ts';
import type { QueueNews } from '#app/read-models/queue-news.ts';
import { listenForMoves } from '#db/queries/told-of-commits.server.ts';
import { states, waitsFor, type DossierState } from '#catalog/lifecycle.ts';
import { endOfDay, localDate } from '#catalog/local-date.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, filedDossier, people, slugs } from '../support/dossiers.ts';
import { staffPages, type StaffPages } from '../support/staff-pages.ts';
import { writeLimits } from '../support/dossier-rows.ts';

const database = useDatabase();
let pages: StaffPages;

/** A fee of the province that nobody entered. */
const unpriced = JSON.stringify({
  lines: [],
  total: 0,
  undetermined: [{ itemId: 'fee', name: 'Lệ phí', note: '' }],
});

/** Every state, whoever holds it, whenever it is due, in two sectors, paid and not, with an amount and without, supplemented and not. */
beforeAll(async () => {
  pages = staffPages(database.db);
  const sql = database.owner.$client;
  const model = await pages.portal.find(await filedDossier(pages.portal, slugs.birth));
  const at = pages.portal.clock.now().getTime();
  const day = 86_400_000;
  const [received, completed] = [new Date(at - 3 * day), new Date(at - day)];
  const holders = [null, people.civil.userId, people.land.userId, people.desk.userId];
  for (const state of Object.keys(states) as DossierState[]) {
    if (state === 'draft') continue;
    const isReceived = !['payment-required', 'submitted', 'not-accepted'].includes(state);
    for (const holder of states[state].final ? [null] : holders) {
      for (const [index, dueAt] of [at - 2 * day, at + 3_600_000, at + 5 * day].entries()) {
        for (const sector of ['ho-tich', 'dat-dai']) {
          const id = randomUUID();
          await sql`
            insert into dossiers (id, code, register_number, owner_id, procedure_code, procedure_revision_id, form_version_id,
              sector, state, holder_id, answers, charges, amount_due, paid_at, submitted_at, received_at, due_at, finished_at,
              updated_at)
            select ${id}, ${`QUEUE-${id.slice(0, 8)}`}, ${isReceived ? `H09-${id.slice(0, 13)}` : null}, owner_id, procedure_code,
              procedure_revision_id, form_version_id, ${sector}, ${state}, ${holder}, answers,
              ${index === 2 && sector === 'dat-dai' ? unpriced : null}::text::jsonb, 16000,
              ${index === 0 ? received.toISOString() : null}, ${received.toISOString()},
              ${isReceived ? received.toISOString() : null}, ${isReceived ? new Date(dueAt).toISOString() : null},
              ${state === 'completed' ? completed.toISOString() : null}, ${received.toISOString()}
            from dossiers where id = ${model.id}`;
          if (index === 1) {
            await sql`insert into supplement_requests (dossier_id, items, reason, stage, requested_by, requested_at, answered_at)
              values (${id}, '[]', 'thử', 'reception', ${people.desk.userId}, ${received.toISOString()}, ${completed.toISOString()})`;
          }
        }
      }
    }
  }
  await writeLimits(sql);
});

async function listed(account: string, address: string): Promise<QueueItem[]> {
  const items: QueueItem[] = [];
  for (let page = 1; ; page += 1) {
    const path = `${address}${address.includes('?') ? '&' : '?'}trang=${page}`;
    const shown = (await pages.get(queue.loader, account, path)).data as QueuePageProps;
    items.push(...shown.items);
    expect(new Set(items.map(({ code }) => code)).size).toBe(items.length);
    if (page >= shown.pages) {
      expect([address, items.length]).toEqual([address, shown.total]);
      return items;
    }
  }
}

test('what an address says of no label and of no year narrows nothing, and is no fault', async () => {
  const shown = async (query: string) =>
    (await pages.get(queue.loader, 'motcua', `/can-bo/ho-so?viec=tat-ca${query}`)).data as QueuePageProps;
  const { total } = await shown('');
  for (const odd of [
    `nhan=${'-'.repeat(36)}`,
    'nop-tu=0000-01-01',
    'nop-tu=0001-01-01',
    'nop-den=0000-01-01',
    'nop-den=9999-12-31',
    'trang=999999999999999',
  ])
    expect([odd, (await shown(`&${odd}`)).total]).toEqual([odd, total]);
});

async function arrived(account: string) {
  return (await pages.get(landing.loader, account, '/can-bo')).data as {
    readonly desk: Desk;
    readonly waiting: readonly Waiting[];
    readonly first?: FirstDossiers;
  };
}

const roles = ['motcua', 'hotich', 'diachinh', 'ketoan'];

describe.each(roles)('to %s', (account) => {
  test('every tile and every count beside a list is the length of the list that it opens', async () => {
    const { desk, waiting } = await arrived(account);
    const lists = [
      ...waiting.map(({ label, count, href }) => ({ label, count, href })),
      ...desk.groups.flatMap((group) => group.links),
    ].filter(({ href, count }) => href.startsWith('/can-bo/ho-so') && count !== undefined);
    expect(lists.length).toBeGreaterThan(account === 'ketoan' ? 1 : 10);
    for (const { label, count, href } of lists) {
      expect([label, (await listed(account, href)).length]).toEqual([label, count]);
    }
    for (const { label, count } of waiting.filter(({ href }) => href.startsWith('/can-bo/ho-so'))) {
      expect([label, count > 0]).toEqual([label, true]);
    }
  });

  test('what is to be done first is what he can act on, and nothing that somebody else holds', async () => {
    const { items: urgent, total: toDo } = (await arrived(account)).first ?? { items: [], total: 0 };
    expect(urgent.length).toBeGreaterThan(0);
    const all = await listed(account, '/can-bo/ho-so?viec=tat-ca');
    expect(all).toHaveLength(toDo);
    expect(all.slice(0, urgent.length).map(({ code }) => code)).toEqual(urgent.map(({ code }) => code));
    if (account === 'ketoan') return;
    const own = { motcua: 'Lê Thị Cúc', hotich: 'Phạm Văn Dũng', diachinh: 'Võ Minh Đức' }[account];
    for (const { code, holderName } of all)
      expect([code, [undefined, own]]).toEqual([code, expect.arrayContaining([holderName])]);
  });

  test('what is at an end is shown only when it is asked for', async () => {
    const open = await listed(account, '/can-bo/ho-so');
    expect(open.filter(({ state }) => states[state].final)).toEqual([]);
    const all = await listed(account, '/can-bo/ho-so?ket-thuc=1');
    expect(all.slice(0, open.length).map(({ code }) => code)).toEqual(open.map(({ code }) => code));
    expect(all.length > open.length).toBe(account !== 'ketoan');
  });
});

describe.each(['truongban', 'phoban'])('Đ20 to a leader of the commune (%s)', (account) => {
  const shownOn = async (address: string) =>
    (await pages.get(queue.loader, account, address)).data as QueuePageProps;

  test('every dossier is shown, what is late and what will be within three working days has tiles that open their lists', async () => {
    const { desk, waiting, first } = await arrived(account);
    const tiles = waiting.filter(({ href }) => href.startsWith('/can-bo/ho-so'));
    expect(tiles.map(({ label }) => label)).toEqual([
      'quá hạn',
      'đến hạn hôm nay',
      'đến hạn trong 3 ngày làm việc',
      'kết quả chờ ký hoặc xác nhận',
      'phiếu xin lỗi chờ ký',
      'từ chối, dừng giải quyết chờ ký',
      'yêu cầu bổ sung chờ duyệt',
      'hồ sơ chưa kết thúc',
    ]);
    const counted = [...tiles, ...desk.groups.flatMap((group) => group.links)].filter(
      ({ href, count }) => href.startsWith('/can-bo/ho-so') && count !== undefined,
    );
    for (const { label, count, href } of counted)
      expect([label, (await listed(account, href)).length]).toEqual([label, count]);
    // His name is what others wait for; what is late has its tile.
    expect(first?.heading).toBe('Chờ bạn ký');
    expect(new Set(first?.items.map(({ state }) => state))).toEqual(new Set(['awaiting-signature']));

    const everything = await listed(account, '/can-bo/ho-so?ket-thuc=1');
    const [{ count } = { count: -1 }] = await database.owner.$client<{ count: number }[]>`
      select count(*)::int as count from dossiers where state <> 'draft'`;
    expect(everything).toHaveLength(count);
    expect((await shownOn('/can-bo/ho-so')).works).toBe(false);
  });

  test('three working days are those of the portal’s own calendar', async () => {
    const start = pages.portal.clock.now();
    const sql = database.owner.$client;
    const [{ code, due } = { code: '', due: start }] = await sql<{ code: string; due: Date }[]>`
      select code, due_at as due from dossiers where state = 'processing' and due_at is not null order by due_at desc limit 1`;
    const soon = async (at: string) => {
      pages.portal.clock.set(new Date(at));
      const found = await listed(account, '/can-bo/ho-so?han=sap-den');
      pages.portal.clock.set(start);
      return found.some((item) => item.code === code);
    };
    // Friday the 20th: the 24th is a holiday, so the third working day is Thursday the 26th.
    await sql`update dossiers set due_at = '2026-11-26T17:00:00+07:00' where code = ${code}`;
    await writeLimits(sql, [code]);
    expect(await soon('2026-11-20T09:00:00+07:00')).toBe(true);
    expect(await soon('2026-11-19T09:00:00+07:00')).toBe(false);
    await sql`update dossiers set due_at = ${due.toISOString()} where code = ${code}`;
    await writeLimits(sql, [code]);
  });

  test('he reads a dossier and its owner sees that he did; he gives it to somebody, decides nothing else and notes nothing', async () => {
    const code = await filedDossier(pages.portal, slugs.birth);
    const opened = await pages.get(dossier.loader, account, `/can-bo/ho-so/${code}`, { code });
    const seen = (opened.data as { dossier: StaffDossier }).dossier;
    expect([seen.applicant.name, seen.mayNote]).toEqual(['Nguyễn Thị Minh Ánh', false]);
    // Who does it is his to say (Đ20).
    expect(seen.actions.map(({ event }) => event)).toEqual(['hand-over']);
    const { viewedBy } = accepted(
      await openDossierForApplicant(pages.portal.deps, people.an, { code }),
    ).dossier;
    const name = account === 'truongban' ? people.head.name : people.deputy.name;
    expect(viewedBy.map((view) => view.name)).toContain(name);
    const note = await pages.post(
      dossier.action,
      account,
      `/can-bo/ho-so/${code}`,
      [
        ['intent', 'note'],
        ['note', 'Làm gấp'],
      ],
      {
        code,
      },
    );
    expect(note.status).toBe(403);
    const at = { code, decision: 'tiep-nhan' };
    const decided = await pages.post(
      decision.action,
      account,
      `/can-bo/ho-so/${code}/tiep-nhan`,
      [
        ['version', String(seen.version)],
        ['intent', 'decide'],
        ['requestId', randomUUID()],
      ],
      at,
    );
    expect(decided.status).toBe(403);
    expect((await pages.portal.find(code)).version).toBe(seen.version);
  });
});

/** Runs of equal neighbours, each once. */
const runs = (names: readonly string[]) => names.filter((name, index) => name !== names[index - 1]);

test('a leader sees how much lies with whom and how twelve months went, and every number is the length of the list that it opens', async () => {
  const { workload } = (await pages.get(landing.loader, 'truongban', '/can-bo')).data as {
    workload: Workload;
  };
  const count = async (filter: QueueFilter) =>
    ((await pages.get(queue.loader, 'truongban', queueFilter.address(filter))).data as QueuePageProps).total;
  expect(workload.holders.length).toBeGreaterThan(1);
  expect(workload.units.length).toBeGreaterThan(0);
  for (const [who, rows] of [
    ['holder', workload.holders],
    ['unit', workload.units],
  ] as const)
    for (const { id, open, late, soon } of rows.slice(0, 2)) {
      const lists = [{}, { due: 'late' }, { due: 'soon' }] as const;
      const counted = await Promise.all(lists.map((filter) => count({ ...filter, [who]: id })));
      expect([id, ...counted]).toEqual([id, open, late, soon]);
    }
  expect(workload.months).toHaveLength(12);
  const last = workload.months.at(-1);
  const filed = { from: '2026-11-01', until: '2026-11-30' };
  expect(last).toMatchObject({ month: '2026-11', filed: await count({ ...filed, closed: true }) });
  expect(last?.open).toBe(await count(filed));
  const settled = await pages.get(qualityDossiers, 'truongban', '/can-bo/chat-luong/ho-so?ky=2026-11');
  expect(settled.data).toMatchObject({ total: last?.settled });
  for (const account of ['motcua', 'hotich', 'quantri'])
    expect((await pages.get(landing.loader, account, '/can-bo')).data).toMatchObject({ workload: undefined });
});

test('a leader is told how many dossiers count in more than one unit, as whoever holds them belongs to both', async () => {
  const sql = database.owner.$client;
  const read = async () =>
    ((await pages.get(landing.loader, 'truongban', '/can-bo')).data as { workload: Workload }).workload;
  const before = (await read()).inSeveralUnits;
  const [unit] = await sql<{ id: string }[]>`
    select id from units where id not in (select unit_id from unit_members where user_id = ${people.civil.userId}) limit 1`;
  await sql`insert into unit_members (unit_id, user_id) values (${unit?.id ?? ''}, ${people.civil.userId})`;
  const workload = await read();
  await sql`delete from unit_members where user_id = ${people.civil.userId} and unit_id = ${unit?.id ?? ''}`;
  const held = workload.holders.find(({ id }) => id === people.civil.userId)?.open;
  expect(held).toBeGreaterThan(0);
  expect(workload.inSeveralUnits - before).toBe(held);
});

test('the desk meets first what was just supplemented, then new ones, what is to be returned, and withdrawals', async () => {
  const all = await listed('motcua', '/can-bo/ho-so?viec=tat-ca');
  expect(
    runs(
      all.map(({ state, supplemented }) => (state === 'submitted' && supplemented ? 'supplemented' : state)),
    ),
  ).toEqual(['supplemented', 'submitted', 'completed', 'withdrawn']);
  const everything = await listed('motcua', '/can-bo/ho-so');
  expect(everything.slice(0, all.length)).toEqual(all);
});

test('an officer meets first what is late or due today, then what he holds by its due date, what nobody holds, what was supplemented, and last what he has verified', async () => {
  const all = await listed('hotich', '/can-bo/ho-so?viec=tat-ca');
  expect(new Set(all.map(({ sector }) => sector))).toEqual(new Set(['ho-tich']));
  const groupOf = ({ state, holderName }: QueueItem) => {
    if (holderName === undefined) return states[state].holder === 'officer' ? 'unclaimed' : 'supplemented';
    return waitsFor(state) === 'verification' ? 'verifying' : 'mine';
  };
  const endOfToday = endOfDay(localDate(pages.portal.clock.now()));
  const isUrgent = ({ state, dueAt }: QueueItem) =>
    states[state].clock !== 'stopped' && dueAt !== undefined && dueAt < endOfToday;
  const urgent = all.filter(isUrgent);
  expect(new Set(urgent.map(groupOf))).toEqual(new Set(['mine', 'unclaimed', 'verifying']));
  expect(all.slice(0, urgent.length)).toEqual(urgent);
  const others = all.slice(urgent.length);
  expect(runs(others.map(groupOf))).toEqual(['mine', 'unclaimed', 'supplemented', 'verifying']);
  for (const part of [urgent, others.filter((item) => groupOf(item) === 'mine')]) {
    const due = part.flatMap(({ dueAt }) => (dueAt === undefined ? [] : [dueAt.getTime()]));
    expect(due).toEqual(due.toSorted((a, b) => a - b));
  }
});

test('the accountant sees what is not paid, who applies not, and is led to where payments are recorded', async () => {
  const all = await listed('ketoan', '/can-bo/ho-so');
  expect(all.length).toBeGreaterThan(25);
  for (const item of all) expect([item.applicantName, item.handles]).toEqual(['', false]);
});

describe('the way back', () => {
  const list = 'xep=moi-nop&viec=moi-gui&trang=2';
  const behind = `?ds=${encodeURIComponent(list)}`;

  test('from a dossier, and from what was decided on it, leads to the list with its filter, order and page', async () => {
    const code = await filedDossier(pages.portal, slugs.birth);
    const opened = await pages.get(dossier.loader, 'motcua', `/can-bo/ho-so/${code}${behind}`, { code });
    expect((opened.data as { list: string }).list).toBe(list);
    const at = { code, decision: 'tiep-nhan' };
    const form = await pages.get(decision.loader, 'motcua', `/can-bo/ho-so/${code}/tiep-nhan${behind}`, at);
    expect((form.data as { list: string }).list).toBe(list);
    const decided = await pages.post(
      decision.action,
      'motcua',
      `/can-bo/ho-so/${code}/tiep-nhan${behind}`,
      [
        ['version', String((await pages.portal.find(code)).version)],
        ['intent', 'decide'],
        ['requestId', randomUUID()],
      ],
      at,
    );
    expect(decided.location).toBe(`/can-bo/ho-so/${code}${behind}`);
  });

  test('leads nowhere else, whatever the address says', async () => {
    const code = await filedDossier(pages.portal, slugs.birth);
    for (const evil of [
      'https://xa.example/',
      '//xa.example',
      'viec=constructor&xep=__proto__&trang=-1',
      '%E0%A4%A',
    ]) {
      const path = `/can-bo/ho-so/${code}?ds=${encodeURIComponent(evil)}`;
      const opened = await pages.get(dossier.loader, 'motcua', path, { code });
      expect((opened.data as { list: string }).list).toBe('');
    }
  });
});

test('other dossiers of the same person are counted, all of them, and the count opens their list', async () => {
  const [code = ''] = await Promise.all(
    Array.from({ length: 13 }, () => filedDossier(pages.portal, slugs.funeral, people.binh)),
  );
  await database.owner.$client`
    update dossiers set state = 'not-accepted' where code = (select max(code) from dossiers
      where owner_id = ${people.binh.userId} and code <> ${code})`;
  const opened = await pages.get(dossier.loader, 'motcua', `/can-bo/ho-so/${code}`, { code });
  const { duplicateCount, duplicates } = (opened.data as { dossier: StaffDossier }).dossier;
  expect([duplicateCount, duplicates.length]).toEqual([12, 10]);
  expect(await listed('motcua', `/can-bo/ho-so?cung-nguoi=${code}`)).toHaveLength(12);
  for (const account of ['diachinh', 'ketoan']) {
    expect(await listed(account, `/can-bo/ho-so?cung-nguoi=${code}`)).toHaveLength(0);
  }
});

describe('numbers of lists are told while one looks', () => {
  const listOfNew: QueueFilter = { work: 'new' };

  /** What the stream said so far, as a browser takes it apart. */
  async function watch(
    account: string | undefined,
    filter?: QueueFilter,
    on = pages,
    readAt = on.portal.clock.now().toISOString(),
  ) {
    const address =
      filter === undefined ? paths.liveNumbers() : paths.liveNumbers(queueFilter.query(filter), readAt);
    const reply = await on.get(liveNumbers.loader, account, address);
    const told: { readonly event: string; readonly data: string }[] = [];
    let isOver = reply.body === null;
    const reader = reply.body?.getReader();
    const decoder = new TextDecoder();
    const read = async () => {
      for (let rest = ''; ;) {
        const { done, value } = (await reader?.read()) ?? { done: true };
        if (done) break;
        const parts = `${rest}${decoder.decode(value, { stream: true })}`.split('\n\n');
        rest = parts.pop() ?? '';
        for (const part of parts) {
          const [, event, data] = /^event: (.*)\ndata: (.*)$/.exec(part) ?? [];
          if (event !== undefined && data !== undefined) told.push({ event, data });
        }
      }
      isOver = true;
    };
    void read();
    return {
      reply,
      told,
      get isOver() {
        return isOver;
      },
      get news(): QueueNews {
        const last = told.findLast(({ event }) => event === 'numbers');
        return JSON.parse(last?.data ?? '{"numbers":[],"moved":[]}') as QueueNews;
      },
      countOf(list: QueueFilter) {
        const href = queueFilter.address(list);
        return this.news.numbers.find((number) => number.href === href)?.count;
      },
      leave: () => reader?.cancel(),
    };
  }

  test('what is filed reaches the desk, what is none of his business does not reach an officer', async () => {
    const stopListening = await listenForMoves(database.db, pages.queueWatch.moved);
    const [desk, land] = [await watch('motcua', listOfNew), await watch('diachinh', { work: 'all' })];
    expect(desk.reply.headers.get('content-type')).toContain('text/event-stream');
    await expect.poll(() => [desk.told.length, land.told.length]).toEqual([1, 1]);
    const tiles = ((await pages.get(landing.loader, 'motcua', '/can-bo')).data as { waiting: Waiting[] })
      .waiting;
    for (const { href, count } of tiles)
      expect([href, desk.news.numbers.find((number) => number.href === href)?.count]).toEqual([href, count]);
    const before = desk.countOf(listOfNew) ?? 0;
    pages.portal.clock.set(new Date(pages.portal.clock.now().getTime() + 1000));
    const code = await filedDossier(pages.portal, slugs.birth);
    await expect.poll(() => desk.news.moved).toEqual([code]);
    expect(desk.countOf(listOfNew)).toBe(before + 1);
    expect(land.told).toHaveLength(1);
    await Promise.all([desk.leave(), land.leave(), stopListening()]);
  });

  test('what nobody said comes by the clock: the process that moved it died before', async () => {
    const own = staffPages(database.db, 80);
    const desk = await watch('motcua', listOfNew, own);
    await expect.poll(() => desk.told.length).toBe(1);
    const before = desk.countOf(listOfNew) ?? 0;
    // No one listens here for what it says.
    await filedDossier(pages.portal, slugs.birth);
    await expect.poll(() => desk.countOf(listOfNew)).toBe(before + 1);
    await desk.leave();
  });

  test('many moves at once are counted as few', async () => {
    const desk = await watch('motcua');
    for (let move = 0; move < 200; move += 1) pages.queueWatch.moved('ho-tich');
    await expect.poll(() => desk.told.length).toBe(2);
    await new Promise((later) => setTimeout(later, 100));
    expect(desk.told).toHaveLength(2);
    await desk.leave();
  });

  test('whoever signed out is told no more; coming again, he hears that he need not', async () => {
    const own = staffPages(database.db);
    const social = await watch('xahoi', undefined, own);
    await expect.poll(() => social.told.length).toBe(1);
    await database.owner.$client`delete from sessions where user_id = ${people.social.userId}`;
    own.queueWatch.moved(undefined);
    await expect.poll(() => social.isOver).toBe(true);
    expect(social.told.map(({ event }) => event)).toEqual(['numbers']);
    expect((await watch('xahoi', undefined, own)).reply.status).toBe(204);
  });

  test('of too many pages the oldest gives way, and all end at once when the portal stops', async () => {
    const own = staffPages(database.db);
    const opened: Awaited<ReturnType<typeof watch>>[] = [];
    for (let page = 0; page < 3; page += 1) opened.push(await watch('hotich', undefined, own));
    await expect.poll(() => opened.map(({ isOver }) => isOver)).toEqual([true, false, false]);
    own.queueWatch.close();
    await expect.poll(() => opened.map(({ isOver }) => isOver)).toEqual([true, true, true]);
    // They come again by themselves: nobody told them that it is over.
    expect(opened[2]?.told.some(({ event }) => event === 'over')).toBe(false);
  });

  test('of an instant that the database has no place for no list is watched', async () => {
    const desk = await watch('motcua', listOfNew, pages, '0000-01-01T00:00:00Z');
    await expect.poll(() => desk.told.map(({ event }) => event)).toEqual(['numbers']);
    expect(desk.news.moved).toEqual([]);
    await desk.leave();
  });

  test('nobody and residents are told nothing', async () => {
    expect((await watch(undefined)).reply.status).toBe(204);
    const resident = await watch('nguyen.van.an');
    await expect.poll(() => resident.isOver).toBe(true);
    expect(resident.told.map(({ event }) => event)).toEqual(['over']);
  });
});
