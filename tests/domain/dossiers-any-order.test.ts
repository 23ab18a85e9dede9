// Whatever is done, by whom, in whatever order, while notifications come and come again: the table holds.
import { randomUUID } from 'node:crypto';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { sign, signedData, vnpayAmount } from '#app/adapters/vnpay/vnpay-protocol.server.ts';
import type { Actor } from '#app/domain/kernel/actor.ts';
import { actOnDossier } from '#app/domain/dossiers/decisions/act-on-dossier.server.ts';
import { answerSupplement } from '#app/domain/dossiers/filing/answer-supplement.server.ts';
import { recordDeskPayment } from '#app/domain/payments/record-desk-payment.server.ts';
import { settleFromNotification } from '#app/domain/payments/settle-from-notification.server.ts';
import { startPayment } from '#app/domain/payments/start-payment.server.ts';
import {
  dossierSteps,
  states,
  supplementEvents,
  transitionOf,
  undoingOf,
  type DossierState,
  type DossierStateDescription,
} from '#catalog/lifecycle.ts';
import {
  latePeriods,
  runningPeriod,
  withRunning,
  type LimitPeriod,
  type RunningPeriod,
} from '#catalog/limit-periods.ts';
import { officialCalendar } from '#catalog/calendar-days.ts';
import { localDate } from '#catalog/local-date.ts';
import { chainLink, dossierLink } from '#db/event-hash.server.ts';
import { standing } from '#app/quality/life.ts';
import { listEvents } from '#db/queries/dossier-moves.server.ts';
import { followFigures } from '#db/queries/figures.server.ts';
import { rebuildFigures } from '#db/queries/figures-rebuild.server.ts';
import { listPaymentsOf } from '#db/queries/payments.server.ts';
import { useDatabase } from '../support/database.ts';
import {
  filedDossier,
  pdf,
  people,
  slugs,
  terminal,
  type TestPortal,
  testPortal,
} from '../support/dossiers.ts';
import { testSecrets } from '../support/keys.ts';
import { signedOnPaper } from '../support/signed-on-paper.ts';

const database = useDatabase();
const actors = [
  people.an,
  people.binh,
  people.desk,
  people.civil,
  people.social,
  people.accountant,
  people.head,
];

const moves = [...new Set(dossierSteps.transitions.map(({ event }) => event))].filter(
  (event) => event !== 'submit',
);
const action = fc.oneof(
  fc.record({
    do: fc.constant('move' as const),
    event: fc.constantFrom(...moves),
    who: fc.constantFrom(...actors),
    stale: fc.boolean(),
    twice: fc.boolean(),
  }),
  fc.record({ do: fc.constant('start-payment' as const) }),
  fc.record({
    do: fc.constant('notify' as const),
    attempt: fc.nat(3),
    codes: fc.constantFrom(['00', '00'], ['24', '02'], ['07', '07'], ['00', '02']),
  }),
  fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 2000 }) }),
);
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;

async function perform(portal: TestPortal, code: string, step: Action): Promise<void> {
  const { deps } = portal;
  const row = await portal.find(code);
  switch (step.do) {
    case 'wait':
      portal.clock.set(new Date(portal.clock.now().getTime() + step.minutes * 60_000));
      return;
    case 'start-payment':
      await startPayment(deps, people.an, { code, payerIp: '203.113.131.1' });
      return;
    case 'notify': {
      const attempt = (await listPaymentsOf(database.db.$client, row.id)).filter(
        (payment) => payment.method === 'vnpay',
      )[step.attempt];
      if (attempt === undefined) return;
      const parameters = {
        vnp_Amount: vnpayAmount(attempt.amount),
        vnp_ResponseCode: step.codes[0] ?? '',
        vnp_TmnCode: terminal.tmnCode,
        vnp_TransactionStatus: step.codes[1] ?? '',
        vnp_TxnRef: attempt.reference,
      };
      const query = new URLSearchParams({
        ...parameters,
        vnp_SecureHash: sign(signedData(parameters), terminal.hashSecret),
      });
      const answers = await Promise.all([
        settleFromNotification(deps, query),
        settleFromNotification(deps, query),
      ]);
      for (const { RspCode } of answers) expect(RspCode).toMatch(/^0[02]$/);
      return;
    }
    case 'move': {
      const act = {
        code,
        version: row.version - (step.stale ? 1 : 0),
        requestId: randomUUID(),
        reason: 'có lý do',
      };
      // One page: what is sent twice has the same number of a document, too.
      const wire = {
        until: dayAfter(row.dueAt ?? portal.clock.now()),
        colleague: people.civil.userId,
        place: 'Xã Hòa Lợi',
        outcome: 'unanswered',
        ...signedOnPaper(localDate(portal.clock.now())),
      };
      const once = () => {
        switch (transitionOf(step.event)?.consequence) {
          case 'supplement-answer':
            return answerSupplement(deps, step.who, { code, requestId: act.requestId, wire: {} });
          case 'payment':
            return recordDeskPayment(deps, step.who, act);
          default:
            return actOnDossier(deps, step.who, {
              ...act,
              event: step.event,
              wire,
              overrideReason: 'luật cho phép',
              items: [{ target: 'field:copies', problem: 'wrong', note: '' }],
              file: { fileName: 'kq.pdf', mediaType: 'application/pdf', content: pdf() },
            });
        }
      };
      const outcomes = await Promise.all(step.twice ? [once(), once()] : [once()]);
      // The same request, sent twice at once, has one outcome.
      expect(new Set(outcomes.map((outcome) => (outcome.ok ? 'done' : outcome.refusal.code))).size).toBe(1);
      if (step.stale && outcomes[0]?.ok === true) expect(step.event).toBe('answer-supplement');
    }
  }
}

/** As a form sends the next working day. */
function dayAfter(at: Date) {
  const day = officialCalendar.nextWorkingDay(localDate(at));
  const [year = '', month = '', date = ''] = day.split('-');
  return { day: date, month, year };
}

async function check(portal: TestPortal, code: string): Promise<void> {
  const row = await portal.find(code);
  const events = await listEvents(database.db.$client, row.id);
  let state: DossierState = 'draft';
  let previous: Uint8Array | null = null;
  for (const [index, event] of events.entries()) {
    const allowed = dossierSteps.transitions.some(
      (t) =>
        t.event === event.event &&
        t.from.includes(state) &&
        (t.to === 'same' ? state : t.to) === event.toState,
    );
    expect(`${state} ${event.event} ${event.toState} ${allowed}`).toBe(
      `${state} ${event.event} ${event.toState} true`,
    );
    expect([event.sequence, event.fromState]).toEqual([index + 1, state]);
    expect(Buffer.from(event.hash)).toEqual(
      Buffer.from(chainLink(testSecrets.chains, dossierLink(event), previous).hash),
    );
    [state, previous] = [event.toState, event.hash];
  }
  expect(row).toMatchObject({ state, eventCount: events.length });
  // The procedure's law lets the clock stand still for a supplement; where it runs on is told by dossiers-clock.test.
  expect(row.dueAt !== null).toBe(row.receivedAt !== null && !suspended(events.map((event) => event.event)));
  // The events say each period; a limit runs where the state has one, unless the applicant's turn stopped it.
  expect(row.limitPeriods).toEqual(periodsIn(events));
  const running = runningPeriod(row.limitPeriods);
  expect([running?.due ?? null, row.limitDueAt?.toISOString() ?? null]).toEqual([
    running?.due ?? null,
    running?.due ?? null,
  ]);
  const { limit }: DossierStateDescription = states[state];
  const runs =
    running?.limit === 'verification' && state === 'awaiting-verification' ? 'handling' : running?.limit;
  expect(runs).toBe(state === 'supplement-requested' ? undefined : limit);
  // What is verified is waited for in one state, begun as often as it was ended or lapsed.
  expect(row.verification !== null).toBe(state === 'awaiting-verification');
  const begun = events.filter(({ event }) => event === 'begin-verification').length;
  const [verified] = await database.db.$client<{ count: number }[]>`
    select count(*)::int from dossier_verifications where dossier_id = ${row.id}`;
  expect(verified?.count).toBe(begun);

  const payments = await listPaymentsOf(database.db.$client, row.id);
  const settled = payments.filter((payment) => payment.state === 'settled');
  const paid = row.paidAt === null ? 0 : 1;
  // What was paid for a dossier that ends without being handled goes back; that it was paid stays.
  const since = events.findIndex(({ event }) => event === 'settle-payment');
  const goesBack = standing(meant(events.slice(since + 1))).some(({ event, fromState }) =>
    dossierSteps.transitions.some(
      (t) => t.event === event && t.from.includes(fromState) && t.paid === 'owed-back',
    ),
  );
  expect(settled.length).toBe(goesBack ? 0 : paid);
  const signed = events.filter(({ event }) => event === 'sign-apology').length;
  expect(signed).toBeLessThanOrEqual(1);
  expect(row.postponement?.outcome == null ? 0 : 1).toBe(signed);
  const [apologies] = await database.db.$client<{ papers: number; mails: number }[]>`
    select (select count(*)::int from papers where dossier_id = ${row.id} and kind = 'apology') as papers,
      (select count(*)::int from outbox where kind in ('result-postponed', 'result-late')
        and dedupe_key like ${`%:${row.id}:%`}) as mails`;
  expect(apologies).toEqual({ papers: signed, mails: signed });
  const [counts] = await database.db.$client<{ receipts: number; mails: number }[]>`
    select (select count(*)::int from papers where dossier_id = ${row.id} and kind = 'payment-receipt') as receipts,
      (select count(*)::int from outbox where kind = 'payment-settled' and dedupe_key like ${`%:${row.id}:%`}) as mails`;
  expect(counts).toEqual({ receipts: paid, mails: paid });
}

/** The periods as the events alone tell them. */
const periodsIn = (events: Awaited<ReturnType<typeof listEvents>>): readonly LimitPeriod[] =>
  events.reduce<readonly LimitPeriod[]>(
    (periods, { at, detail: { period } }) =>
      period === undefined ? periods : withRunning(periods, period as RunningPeriod | null, at),
    [],
  );

/** Without withdrawals that were revoked. */
const meant = <E extends { readonly event: string }>(events: readonly E[]): readonly E[] =>
  events.filter(
    ({ event }, index) =>
      event !== 'withdraw' || !events.slice(index).some((later) => later.event === 'revoke-withdrawal'),
  );

/** Was the last supplement never answered? Then the clock still stands. */
function suspended(events: readonly string[]): boolean {
  const asked = events.findLastIndex((event) => supplementEvents.includes(event));
  return asked > Math.max(events.lastIndexOf('answer-supplement'), events.lastIndexOf('withdraw-supplement'));
}

test('the state is always what the table says, the chain holds, and money is settled at most once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 4, maxLength: 25 }), async (steps) => {
      const portal = testPortal(database.db);
      const code = await filedDossier(portal, slugs.payable);
      let wasLate = false;
      for (const step of steps) {
        await perform(portal, code, step);
        const { limitPeriods } = await portal.find(code);
        // No act after the limit makes punctual what was late; only what was just done by mistake is taken back.
        const isLate = latePeriods(limitPeriods, portal.clock.now()).length > 0;
        expect(isLate || !wasLate).toBe(true);
        wasLate = isLate;
        // As its job does, between any two moves.
        await followFigures(database.db);
      }
      await check(portal, code);
      expect((await rebuildFigures(database.owner, { write: false })).differing).toEqual([]);
    }),
    { numRuns: 25 },
  );
}, 60_000);

/** Everything of a dossier that a step may change, but its version and its trail. */
async function asItStands(portal: TestPortal, code: string) {
  const { version, eventCount, lastEventHash, ...row } = await portal.find(code);
  const sql = database.db.$client;
  const [beside] = await sql<
    {
      mails: number;
      collections: number;
      drafts: number;
      papers: string;
      payments: string;
      numbers: string;
    }[]
  >`
    select (select count(*)::int from outbox where dedupe_key like ${`%:${row.id}:%`}) as mails,
      (select count(*)::int from result_collections where dossier_id = ${row.id}) as collections,
      (select count(*)::int from result_submissions where dossier_id = ${row.id} and outcome is null) as drafts,
      (select jsonb_agg(number order by number)::text from papers where dossier_id = ${row.id} and revoked_at is null) as papers,
      (select jsonb_agg(state order by id)::text from payments where dossier_id = ${row.id}) as payments,
      (select jsonb_agg(to_jsonb(n) order by series)::text from number_series n) as numbers`;
  return { ...row, ...beside };
}

test('what is done and taken back leaves the state, the holder, the clock, the money, the papers and the mails as they were', async () => {
  // The commune decides this procedure: nobody records what another body decided.
  const undoable = moves.filter((event) => undoingOf(event) !== undefined && event !== 'complete');
  const done = new Set<string>();
  const lives = [
    [
      [people.desk, 'take'],
      [people.desk, 'receive'],
      [people.civil, 'start-processing'],
      [people.civil, 'propose-decline'],
      [people.head, 'return-ending'],
      [people.civil, 'propose-stop'],
      [people.civil, 'withdraw-ending'],
      [people.civil, 'submit-signed-result'],
      [people.head, 'confirm-result'],
    ],
    [[people.an, 'withdraw']],
  ] as const;
  const tries = fc.record({
    events: fc.shuffledSubarray(undoable, { minLength: undoable.length }),
    // At the counter, in the sector, at the top.
    who: fc.shuffledSubarray([people.desk, people.civil, people.head], { minLength: 3 }),
    minutes: fc.integer({ min: 0, max: 9 }),
  });
  await fc.assert(
    fc.asyncProperty(tries, async ({ events, who, minutes }) => {
      const portal = testPortal(database.db);
      let code = '';
      const make = async (actor: Actor, event: string) =>
        actOnDossier(portal.deps, actor, {
          ...{ code, event, version: (await portal.find(code)).version, requestId: randomUUID() },
          reason: 'có lý do',
          wire: { colleague: people.civil.userId, collector: 'applicant', ...signedOnPaper() },
          file: { fileName: 'kq.pdf', mediaType: 'application/pdf', content: pdf() },
        });
      const tryAll = async () => {
        for (const event of events) {
          for (const actor of who) {
            const { state } = await portal.find(code);
            if (!dossierSteps.transitions.some((t) => t.event === event && t.from.includes(state))) continue;
            const stood = await asItStands(portal, code);
            if (!(await make(actor, event)).ok) continue;
            portal.clock.set(new Date(portal.clock.now().getTime() + minutes * 60_000));
            expect(await make(actor, 'undo')).toMatchObject({ ok: true, state: stood.state });
            // A paper that was issued is revoked, and keeps its number: no other gets it.
            const drewNumber = transitionOf(event)?.paper !== undefined;
            expect(await asItStands(portal, code)).toEqual({
              ...stood,
              ...(drewNumber && { numbers: expect.anything() as unknown }),
              updatedAt: expect.anything() as unknown,
            });
            // Once.
            expect(await make(actor, 'undo')).toMatchObject({ refusal: { code: 'not-possible' } });
            done.add(event);
          }
        }
      };
      for (const life of lives) {
        code = await filedDossier(portal, slugs.birth);
        await tryAll();
        for (const [actor, event] of life) {
          expect([event, (await make(actor, event)).ok]).toEqual([event, true]);
          await tryAll();
        }
        await check(portal, code);
      }
    }),
    { numRuns: 2 },
  );
  expect([...done].sort()).toEqual([...undoable].sort());
}, 90_000);
