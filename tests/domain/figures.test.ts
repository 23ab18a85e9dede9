// The figures of quality that are kept by day, beside the same worked out by hand from the lives of all dossiers.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { rateDossier } from '#app/domain/dossiers/applicant/rate-dossier.server.ts';
import { readWorkload } from '#app/domain/dossiers/queue/read-workload.server.ts';
import { listPayments } from '#app/domain/payments/list-payments.server.ts';
import { listReceipts } from '#app/domain/payments/list-receipts.server.ts';
import { listQualityDossiers } from '#app/domain/quality/list-quality-dossiers.server.ts';
import { readQuality } from '#app/domain/quality/read-quality.server.ts';
import { fillDossiers } from '#app/server/demo/fill/fill-dossiers.server.ts';
import type { Grade } from '#app/quality/rating.ts';
import { present } from '#app/values/present.ts';
import { addDays } from '#catalog/local-date.ts';
import { paymentMethodIds } from '#catalog/payment-states.ts';
import { followFigures, markOutdated } from '#db/queries/figures.server.ts';
import { rebuildFigures } from '#db/queries/figures-rebuild.server.ts';
import { useDatabase } from '../support/database.ts';
import {
  accepted,
  filedDossier,
  people,
  returnedDossier,
  slugs,
  testPortal,
  type TestPortal,
} from '../support/dossiers.ts';
import { qualityByHand } from '../support/quality-oracle.ts';

const database = useDatabase();
const year = { from: '2026-01-01', until: '2026-12-31' };
let portal: TestPortal;
beforeAll(async () => {
  portal = testPortal(database.db);
  await fillDossiers(portal.deps, { count: 90, lived: 60 });
}, 120_000);

const quality = async (days = year) =>
  accepted(await readQuality(portal.deps, people.head, days, undefined)).quality;

/** What the page says beside what the lives of all dossiers come to. */
async function expectAsByHand(days = year): Promise<void> {
  const seen = await quality(days);
  const hand = await qualityByHand(database.db, days, portal.clock.now());
  expect(seen).toMatchObject({ dossiers: hand.dossiers, satisfaction: hand.satisfaction });
  const staff = new Map(
    seen.staff.map(({ staffId, dossiers, settled, averages, satisfaction }) => [
      staffId,
      { dossiers, settled, averages, satisfaction },
    ]),
  );
  expect(staff).toEqual(hand.staff);
  const { agency } = seen;
  for (const [id, range] of Object.entries(hand.averages))
    expect([id, agency?.points[id as keyof typeof agency.points]]).toEqual([id, range]);
  for (const [id, { met, of }] of Object.entries(hand.rates))
    expect([id, agency?.rates[id as keyof typeof hand.rates]]).toEqual([
      id,
      { about: 'dossiers', met: met.length, of: of.length },
    ]);
  expect(agency?.rates['procedures-with-results']).toMatchObject({
    met: hand.proceduresWith.files.size,
    of: hand.proceduresWith.results.size,
  });
  expect(agency?.rates['used-online']?.met).toBe(hand.proceduresWith.filingsOnline.size);
  const [payable, paidOnline] = [agency?.rates['payments-used'], hand.proceduresWith.paymentsOnline];
  expect(payable?.met).toBeLessThanOrEqual(paidOnline.size);
}

const codes = (rows: readonly { readonly code: string }[]) => rows.map(({ code }) => code).toSorted();

async function expectListsAsByHand(days = year): Promise<void> {
  const hand = await qualityByHand(database.db, days, portal.clock.now());
  const listed = async (filter: Parameters<typeof listQualityDossiers>[3]) => {
    const { rows, total, staff } = accepted(
      await listQualityDossiers(portal.deps, people.head, days, filter, true),
    );
    expect(rows).toHaveLength(total);
    expect(new Set(staff.map(({ value }) => value))).toEqual(hand.partakers);
    return codes(rows);
  };
  for (const staff of [undefined, ...hand.partakers]) {
    const of = present({ staff });
    const mine = <Row extends Parameters<typeof hand.hasPart>[0]>(rows: readonly Row[]) =>
      codes(rows.filter((row) => staff === undefined || hand.hasPart(row, staff)));
    expect(await listed(of)).toEqual(mine(hand.lists.settled));
    expect(await listed({ figure: 'cs1', ...of })).toEqual(mine(hand.lists.judged));
    expect(await listed({ figure: 'rated', ...of })).toEqual(mine(hand.lists.rated));
    for (const grade of ['very-satisfied', 'satisfied', 'unsatisfied'] satisfies Grade[])
      expect(await listed({ figure: 'rated', grade, ...of })).toEqual(
        mine(hand.lists.rated.filter(({ overall }) => overall === grade)),
      );
    for (const figure of Object.keys(hand.rates) as (keyof typeof hand.rates)[]) {
      const { met, of: all } = hand.rates[figure];
      expect([figure, await listed({ figure, ...of })]).toEqual([figure, mine(all)]);
      expect([figure, await listed({ figure, met: 'yes', ...of })]).toEqual([figure, mine(met)]);
      expect(await listed({ figure, met: 'no', ...of })).toEqual(
        mine(all.filter((row) => !met.includes(row))),
      );
    }
  }
}

describe('what is kept by day', () => {
  it('is what the lives of all dossiers come to, in a year, in a month, between any two days', async () => {
    expect((await quality()).dossiers).toBeGreaterThan(20);
    await expectAsByHand();
    await fc.assert(
      fc.asyncProperty(fc.nat(330), fc.nat(120), async (start, length) => {
        const from = addDays('2025-12-01', start);
        await expectAsByHand({ from, until: addDays(from, length) });
      }),
      { numRuns: 12 },
    );
  });

  it('has behind each number exactly its dossiers, of everybody and of each person', async () => {
    await expectListsAsByHand();
    await expectListsAsByHand({ from: '2026-08-01', until: '2026-10-31' });
  });

  it('follows whatever it rests on', async () => {
    const sql = database.owner.$client;
    const code = await returnedDossier(portal, slugs.birth);
    const { id } = await portal.find(code);
    const changes: Readonly<Record<string, () => Promise<unknown>>> = {
      'a rating': async () =>
        accepted(
          await rateDossier(
            portal.deps,
            { by: 'account', resident: people.an, code },
            { overall: 'unsatisfied' },
          ),
        ),
      'a period of its limit': () => sql`
        update dossiers set limit_periods = jsonb_set(limit_periods, array[(jsonb_array_length(limit_periods) - 1)::text, 'due'],
          '"2026-01-01T00:00:00.000Z"') where id = ${id}`,
      'the way of its result': () => sql`
        update dossiers set delivery = case delivery when 'desk' then 'online' else 'desk' end where id = ${id}`,
      'the channel by which it came': () => sql`update dossiers set channel = 'in-person' where id = ${id}`,
      'the file of its result': () => sql`
        update attachments set superseded_at = case when superseded_at is null then now() end
        where dossier_id = ${id} and slot = 'result'`,
      'an event': async () => {
        await sql`alter table dossier_events disable trigger user`;
        await sql`
          update dossier_events set event = 'request-supplement' where dossier_id = ${id} and event = 'start-processing'`;
        await sql`alter table dossier_events enable trigger user`;
        await sql`update dossiers set event_count = event_count + 1 where id = ${id}`;
      },
      'the day of its payment': () => sql`update dossiers set paid_at = now() where id = ${id}`,
      'the day of its filing': () => sql`
        update dossiers set submitted_at = submitted_at - interval '40 days' where id = ${id}`,
      'the day of its result': () => sql`
        update dossiers set finished_at = finished_at - interval '40 days' where id = ${id}`,
      'that it has one': () => sql`update dossiers set state = 'stopped' where id = ${id}`,
    };
    for (const [what, change] of Object.entries(changes)) {
      const days = { from: '2026-11-01', until: '2026-12-31' };
      const before = [await quality(days), await quality()];
      await change();
      expect(`${what}: ${JSON.stringify([await quality(days), await quality()])}`).not.toBe(
        `${what}: ${JSON.stringify(before)}`,
      );
      await expectAsByHand(days);
      await expectAsByHand();
    }
    await expectListsAsByHand();
  });

  it('follows a payment by whose way it came', async () => {
    const sql = database.owner.$client;
    const online = async () => (await quality()).agency?.rates['paid-online']?.met ?? 0;
    const before = await online();
    const [settled] = await sql`
      update payments set method = case method when 'vnpay' then 'desk' else 'vnpay' end
      where id = (select p.id from payments p join dossiers d on d.id = p.dossier_id
        where p.state = 'settled' and d.paid_at >= '2026-01-01' limit 1) returning method`;
    expect(await online()).toBe(before + (settled?.['method'] === 'vnpay' ? 1 : -1));
    await expectAsByHand();
  });

  it('counts payments, receipts and the months of the chairman as the rows themselves do', async () => {
    const sql = database.owner.$client;
    const { counts } = accepted(await listPayments(portal.deps, people.accountant));
    const byState = await sql<{ state: string; count: number }[]>`
      select state, count(*)::int as count from payments where part_of is null or state <> 'settled' group by state`;
    expect(counts.flatMap(({ state, count }) => (count > 0 ? [{ state, count }] : []))).toEqual(
      expect.arrayContaining([...byState]),
    );
    for (const [from, until] of [
      [undefined, undefined],
      ['2026-01-01', '2026-12-31'],
      ['2026-03-15', '2026-07-03'],
      ['2026-09-09', '2026-09-30'],
    ] as const)
      for (const method of [undefined, ...paymentMethodIds]) {
        const { count, amount } = accepted(
          await listReceipts(portal.deps, people.accountant, { from, until, method, page: 1 }),
        );
        const [byHand] = await sql`
          select count(*)::int as count, coalesce(sum(amount), 0)::int as amount from payments
          where receipt_number is not null and method = coalesce(${method ?? null}, method)
            and (decided_at at time zone 'Asia/Ho_Chi_Minh')::date
              between ${from ?? '2000-01-01'}::date and ${until ?? '2100-01-01'}::date`;
        expect({ count, amount }).toEqual(byHand);
      }
    const workload = await readWorkload(portal.deps, people.head);
    const months = await sql<{ month: string; filed: number; settled: number }[]>`
      select to_char(at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM') as month, sum(filed)::int as filed, sum(settled)::int as settled
      from (select submitted_at as at, 1 as filed, 0 as settled from dossiers where state <> 'draft'
        union all select finished_at, 0, 1 from dossiers where state in ('completed', 'returned')) counted group by 1`;
    for (const { month, filed, settled } of workload?.months ?? []) {
      const byHand = months.find((row) => row.month === month) ?? { filed: 0, settled: 0 };
      expect({ month, filed, settled }).toEqual({ month, filed: byHand.filed, settled: byHand.settled });
    }
  });

  it('holds when dossiers move while it is followed', async () => {
    await Promise.all([
      ...Array.from({ length: 6 }, () => returnedDossier(portal, slugs.birth)),
      ...Array.from({ length: 12 }, () => quality()),
      rebuildFigures(database.owner, { write: false }),
    ]);
    await expectAsByHand();
    expect((await rebuildFigures(database.owner, { write: false })).differing).toEqual([]);
  });

  it('waits for no reader where a dossier moves, and no mover waits for another', async () => {
    const [one, other] = [await filedDossier(portal, slugs.birth), await filedDossier(portal, slugs.birth)];
    const touch = (sql: typeof database.db.$client, code: string) =>
      sql`update dossiers set event_count = event_count + 0, channel = 'post' where code = ${code}`;
    await database.db.$client.begin(async (sql) => {
      await touch(sql as unknown as typeof database.db.$client, one);
      // Neither of these waits for the transaction that is open here.
      await touch(database.db.$client, other);
      await quality();
    });
    await expectAsByHand();
  });
});

describe('npm run figures:rebuild', () => {
  it('names dossiers and days of which something else is kept, and mends them when told to', async () => {
    const sql = database.owner.$client;
    await followFigures(database.db);
    const [row] = await sql<{ code: string }[]>`
      update handled_dossiers set timeliness = 'late', points = null
      where dossier_id = (select dossier_id from handled_dossiers where timeliness <> 'late' limit 1) returning code`;
    const [day] = await sql<{ day: string }[]>`
      update figure_sums set quality = jsonb_set(quality, '{judged}', '999')
      where unit = 'day' and day = (select min(day) from figure_sums where unit = 'day') returning day::text`;
    const told = await rebuildFigures(database.owner, { write: false });
    expect(told.differing).toContain(row?.code);
    expect(told.differing).toContain(day?.day);
    expect((await rebuildFigures(database.owner, { write: true })).differing).toContain(row?.code);
    expect((await rebuildFigures(database.owner, { write: false })).differing).toEqual([]);
    await expectAsByHand();
  });

  it('works out anew at the next start what other rules worked out', async () => {
    const sql = database.owner.$client;
    await sql`update handled_dossiers set rules = 0, points = null, staff = '{}'`;
    await markOutdated(database.owner);
    await followFigures(database.owner);
    expect((await rebuildFigures(database.owner, { write: false })).differing).toEqual([]);
    await expectAsByHand();
  });
});
