// Whatever is said of an attempt to pay, by whom, in whatever order and however often: the money stays in sight.
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { attemptStep, stateAfter, replyTo, type ReportedOutcome } from '#app/domain/payments/attempt-life.ts';
import { openPayment } from '#app/domain/payments/open-payment.server.ts';
import { readReturn } from '#app/domain/payments/read-return.server.ts';
import { reconcilePayments } from '#app/domain/payments/reconcile-payments.server.ts';
import { recordDeskPayment } from '#app/domain/payments/record-desk-payment.server.ts';
import { resolveReview } from '#app/domain/payments/resolve-review.server.ts';
import { settleFromNotification } from '#app/domain/payments/settle-from-notification.server.ts';
import { startPayment } from '#app/domain/payments/start-payment.server.ts';
import { paymentStates, type PaymentState } from '#catalog/payment-states.ts';
import { listPaymentsOf } from '#db/queries/payments.server.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, filedDossier, people, slugs, testPortal, type TestPortal } from '../support/dossiers.ts';
import { failed, suspicious, vnpayMessage, type VnpayCodes } from '../support/vnpay-messages.ts';

const database = useDatabase();
const outcomes = ['paid', 'failed', 'under-review', 'pending', 'not-found', 'unreadable'] as const;
const inSight: readonly PaymentState[] = ['settled', 'under-review', 'refund-due', 'refunded'];

test('the table: by notifications alone nothing leaves what a person decides, and no money leaves sight', () => {
  for (const state of paymentStates) {
    for (const saidPaid of [true, false]) {
      for (const outcome of outcomes) {
        for (const owes of [true, false]) {
          const after = (source: 'notification' | 'query') =>
            stateAfter(attemptStep({ state, saidPaid }, source, outcome), owes) ?? state;
          const decided = ['settled', 'under-review', 'refund-due', 'refunded'].includes(state);
          if (decided) expect([state, outcome, after('notification')]).toEqual([state, outcome, state]);
          if (outcome === 'paid') {
            expect(inSight).toContain(after('notification'));
            expect(inSight).toContain(after('query'));
          }
          // Said to be paid once: a query that says otherwise does not take it out of sight.
          if (saidPaid && inSight.includes(state)) expect(inSight).toContain(after('query'));
          expect(replyTo(state, outcome) === 'already').toBe(!['pending', 'expired'].includes(state));
        }
      }
    }
  }
});

test('the table: each report in each state, said by a notification and by the answer to a query', () => {
  // In the order of the outcomes: the money came, it failed, it is put under review, nothing changes.
  const words = { m: 'money-came', f: 'fail', r: 'review', '-': 'stay' } as const;
  const stays = ['------', '------'];
  const whileOpen = ['mfr---', 'mfr---'];
  const table: Readonly<Record<PaymentState, readonly string[]>> = {
    ...{ pending: whileOpen, expired: whileOpen, failed: ['r-r---', 'r-r---'] },
    ...{ 'under-review': ['------', 'mf----'], settled: stays, 'refund-due': stays, refunded: stays },
  };
  for (const state of paymentStates)
    for (const [index, source] of (['notification', 'query'] as const).entries()) {
      const steps = outcomes.map((outcome) => attemptStep({ state, saidPaid: false }, source, outcome));
      const expected = [...(table[state][index] ?? '')].map((letter) => words[letter as keyof typeof words]);
      expect([state, source, ...steps]).toEqual([state, source, ...expected]);
    }
  // Only what is under review, and was said to be paid, does a query not let fail.
  for (const state of paymentStates) {
    const step = attemptStep({ state, saidPaid: true }, 'query', 'failed');
    expect([state, step]).toEqual([state, ['pending', 'expired'].includes(state) ? 'fail' : 'stay']);
  }
  const replies = outcomes.map((outcome) => replyTo('pending', outcome));
  expect(replies).toEqual([
    'recorded',
    'recorded',
    'recorded',
    'still-pending',
    'still-pending',
    'unreadable',
  ]);
});

test('the table: a report that comes twice in a row changes nothing the second time', () => {
  const report = fc.constantFrom<ReportedOutcome>(...outcomes);
  fc.assert(
    fc.property(fc.constantFrom(...paymentStates), fc.array(report, { maxLength: 8 }), (start, reports) => {
      let state: PaymentState = start;
      let saidPaid = false;
      const tell = (outcome: ReportedOutcome) => {
        state = stateAfter(attemptStep({ state, saidPaid }, 'notification', outcome), true) ?? state;
        saidPaid ||= outcome === 'paid';
      };
      for (const outcome of reports) {
        tell(outcome);
        const once = state;
        tell(outcome);
        expect(state).toBe(once);
      }
    }),
  );
});

/** What VNPAY may say, each by a signed message of its own; those of the same name are the same message. */
const messages: Readonly<Record<string, VnpayCodes>> = {
  failed,
  paid: {},
  held: suspicious,
  reversed: { response: '00', status: '04' },
  unfinished: { response: '00', status: '01' },
};
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('notify' as const),
      name: fc.constantFrom(...Object.keys(messages)),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('other-amount' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('return' as const), name: fc.constantFrom('paid', 'failed') }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('expire' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('query' as const),
      says: fc.constantFrom('paid', 'failed', 'held', 'nothing'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('decide' as const), cameIn: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cash' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

interface Attempt {
  readonly portal: TestPortal;
  readonly code: string;
  readonly dossierId: string;
  readonly reference: string;
  readonly amount: number;
  readonly taken: Set<string>;
  saidPaid: boolean;
  /** A person said that no money came, after the gateway had said that some did. */
  deniedByPerson: boolean;
}

const stateOf = async ({ dossierId, reference }: Attempt) =>
  (await listPaymentsOf(database.db.$client, dossierId)).find((one) => one.reference === reference)?.state;

/** Everything that a replay must leave as it was. */
async function picture({ dossierId, reference }: Attempt): Promise<unknown> {
  const [row] = await database.db.$client`
    select (select jsonb_agg(to_jsonb(p) - 'asked_at' order by id) from payments p where dossier_id = ${dossierId}) as payments,
      (select to_jsonb(d) from dossiers d where id = ${dossierId}) as dossier,
      (select count(*)::int from outbox where body like ${`%${reference}%`}) as mails,
      (select count(*)::int from payment_notifications where reference = ${reference}) as exchanges`;
  return row;
}

async function perform(attempt: Attempt, taking: Step): Promise<void> {
  const { portal, code, reference, amount, taken } = attempt;
  const { deps } = portal;
  switch (taking.do) {
    case 'notify': {
      const message = vnpayMessage(reference, amount, messages[taking.name]);
      const before = taken.has(taking.name) ? await picture(attempt) : undefined;
      const { RspCode } = await settleFromNotification(deps, message);
      expect(RspCode).toMatch(/^0[02]$/);
      if (before !== undefined) expect(await picture(attempt)).toEqual(before);
      else if (taking.name === 'paid') {
        attempt.saidPaid = true;
        attempt.deniedByPerson = false;
      }
      taken.add(taking.name);
      return;
    }
    case 'other-amount':
      expect((await settleFromNotification(deps, vnpayMessage(reference, amount + 1000))).RspCode).toBe('04');
      return;
    case 'return':
      await readReturn(deps, vnpayMessage(reference, amount, messages[taking.name]));
      return;
    case 'expire':
      portal.clock.set(new Date(portal.clock.now().getTime() + 40 * 60_000));
      await query(attempt, 'nothing');
      return;
    case 'query':
      portal.clock.set(new Date(portal.clock.now().getTime() + 90 * 60_000));
      await query(attempt, taking.says);
      return;
    case 'decide': {
      const { payment } = accepted(await openPayment(deps, people.accountant, { reference }));
      const decided = await resolveReview(deps, people.accountant, {
        reference,
        seen: payment.seen,
        cameIn: taking.cameIn ? 'yes' : 'no',
        reason: 'Đối chiếu sao kê',
      });
      expect(decided.ok).toBe(payment.state === 'under-review');
      if (decided.ok && !taking.cameIn) attempt.deniedByPerson = true;
      return;
    }
    case 'cash': {
      const { version } = await portal.find(code);
      await recordDeskPayment(deps, people.desk, { code, version });
    }
  }
}

/** The gateway answers a query: what it says stands in the stand-in's books. */
async function query(attempt: Attempt, says: string): Promise<void> {
  const { portal, reference, amount } = attempt;
  const codes = { paid: '00', failed: '02', held: '07', nothing: undefined }[says];
  const sql = database.db.$client;
  await sql`delete from stand_in_transactions where reference = ${reference}`;
  if (codes !== undefined)
    await sql`
      insert into stand_in_transactions (reference, parameters, state, transaction_no)
      values (${reference}, ${JSON.stringify({ vnp_Amount: String(amount * 100), vnp_TransactionStatus: codes })}::text::jsonb,
        'paid', '1')`;
  const before = await stateOf(attempt);
  await reconcilePayments(portal.deps, { limit: 1000 });
  if (says === 'paid' && (before === 'pending' || before === 'under-review')) {
    attempt.saidPaid = true;
    attempt.deniedByPerson = false;
  }
}

async function check(attempt: Attempt): Promise<void> {
  const { dossierId, portal, code } = attempt;
  const payments = await listPaymentsOf(database.db.$client, dossierId);
  const settled = payments.filter(({ state }) => state === 'settled');
  const dossier = await portal.find(code);
  expect(settled).toHaveLength(dossier.paidAt === null ? 0 : 1);
  const [counts] = await database.db.$client<{ receipts: number; mails: number }[]>`
    select (select count(*)::int from papers where dossier_id = ${dossierId} and kind = 'payment-receipt') as receipts,
      (select count(*)::int from outbox where kind = 'payment-settled' and dedupe_key like ${`%:${dossierId}:%`}) as mails`;
  expect(counts).toEqual({ receipts: settled.length, mails: settled.length });
  if (attempt.saidPaid && !attempt.deniedByPerson) expect(inSight).toContain(await stateOf(attempt));
}

test('one settlement, one receipt, one mail at most; a replay changes nothing; money that came is never out of sight', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
      const portal = testPortal(database.db);
      const code = await filedDossier(portal, slugs.payable);
      const { id, amountDue } = await portal.find(code);
      const { reference } = accepted(
        await startPayment(portal.deps, people.an, { code, payerIp: '203.113.131.1' }),
      );
      const attempt: Attempt = {
        ...{ portal, code, dossierId: id, reference, amount: amountDue },
        taken: new Set(),
        saidPaid: false,
        deniedByPerson: false,
      };
      for (const one of steps) {
        await perform(attempt, one);
        await check(attempt);
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);
