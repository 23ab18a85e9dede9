// A payment under review: no notification ends it; a person with a reason does, or the gateway when it is asked.
import { expect, test } from 'vitest';

import { attemptLimits } from '#app/domain/accounts/attempts.server.ts';
import { owedNow } from '#app/domain/dossiers/decisions/dossier-facts.server.ts';
import { listMyDossiers } from '#app/domain/dossiers/applicant/list-my-dossiers.server.ts';
import { openDossierForApplicant } from '#app/domain/dossiers/applicant/open-dossier-for-applicant.server.ts';
import { actOnDossier } from '#app/domain/dossiers/decisions/act-on-dossier.server.ts';
import { openPayment } from '#app/domain/payments/open-payment.server.ts';
import { reconcilePayments } from '#app/domain/payments/reconcile-payments.server.ts';
import { recordRefund } from '#app/domain/payments/record-refund.server.ts';
import { resolveReview } from '#app/domain/payments/resolve-review.server.ts';
import { settleFromNotification } from '#app/domain/payments/settle-from-notification.server.ts';
import { startPayment } from '#app/domain/payments/start-payment.server.ts';
import { undoMinutes } from '#catalog/lifecycle.ts';
import { stateIds, states } from '#catalog/dossier-states.ts';
import { findPayment } from '#db/queries/payments.server.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal, type TestPortal } from '../support/dossiers.ts';
import { heldTogether } from '../support/races.ts';
import {
  failed,
  suspicious,
  payingDossier as waiting,
  vnpayMessage as notification,
} from '../support/vnpay-messages.ts';

const database = useDatabase();
const { an, accountant, desk } = people;
const stateOf = async (reference: string) => (await findPayment(database.db.$client, reference))?.state;
const notify = async (portal: TestPortal, query: URLSearchParams) =>
  (await settleFromNotification(portal.deps, query)).RspCode;
const receipts = async (id: string) =>
  (await database.db.$client`select number from papers where dossier_id = ${id} and kind = 'payment-receipt'`)
    .length;

async function underReview(portal: TestPortal) {
  const attempt = await waiting(portal);
  await notify(portal, notification(attempt.reference, attempt.amount, failed));
  await notify(portal, notification(attempt.reference, attempt.amount));
  return attempt;
}
const mailsOf = async (id: string) =>
  (
    await database.db.$client<{ kind: string }[]>`
        select kind from outbox where kind like 'payment-%' and body like ${`%${id}%`} order by id`
  ).map(({ kind }) => kind);
const paymentOf = async (portal: TestPortal, reference: string) =>
  accepted(await openPayment(portal.deps, accountant, { reference })).payment;
const resolve = async (portal: TestPortal, reference: string, cameIn: boolean, reason = 'Sao kê 17/11') =>
  resolveReview(portal.deps, accountant, {
    reference,
    cameIn: cameIn ? 'yes' : 'no',
    reason,
    seen: (await paymentOf(portal, reference)).seen,
  });

test('the accountant confirms that the money came: the dossier goes on, with receipt, mail and trail', async () => {
  const portal = testPortal(database.db);
  const { code, reference, id } = await underReview(portal);
  expect(accepted(await openDossierForApplicant(portal.deps, an, { code })).dossier.nextStep).toMatch(
    /đừng nộp lại/,
  );
  expect(await paymentOf(portal, reference)).toMatchObject({
    awaited: true,
    may: { resolve: true, refund: false },
    exchanges: [
      { source: 'ipn', outcome: 'failed' },
      { source: 'ipn', outcome: 'paid' },
    ],
  });
  expect(await resolve(portal, reference, true, '  ')).toMatchObject({ refusal: { code: 'invalid' } });
  expect(accepted(await resolve(portal, reference, true))).toMatchObject({ state: 'settled', code });
  expect(await portal.find(code)).toMatchObject({ state: 'submitted', paidAt: portal.clock.now() });
  expect(await receipts(id)).toBe(1);
  expect(await mailsOf(code)).toEqual(['payment-required', 'payment-under-review', 'payment-settled']);
  expect((await paymentOf(portal, reference)).history).toMatchObject([
    { label: 'Xác nhận tiền đã vào tài khoản', actorName: accountant.name, reason: 'Sao kê 17/11' },
  ]);
  expect(await resolve(portal, reference, false)).toMatchObject({ refusal: { code: 'not-possible' } });
});

test('what the gateway signed stands in sight however much is forged before it', async () => {
  const portal = testPortal(database.db);
  const { reference, amount } = await waiting(portal);
  for (let sent = 0; sent < 120; sent += 1) {
    const forged = notification(reference, amount, { transaction: String(sent) });
    forged.set('vnp_SecureHash', 'x');
    await notify(portal, forged);
  }
  await notify(portal, notification(reference, amount, suspicious));
  const { exchanges, forgeries } = await paymentOf(portal, reference);
  expect(exchanges).toMatchObject([{ source: 'ipn', outcome: 'under-review', times: 1 }]);
  expect(forgeries).toEqual({ times: attemptLimits.forgedNotification.max, lastAt: portal.clock.now() });
  await database.db.$client`delete from rate_limits`;
});

test('that it did not come: the resident may pay again, and the old notification changes nothing any more', async () => {
  const portal = testPortal(database.db);
  const refused = await waiting(portal);
  await notify(portal, notification(refused.reference, refused.amount, failed));
  const { code, reference, amount } = await underReview(portal);
  // What said that it failed did not say that it was paid.
  expect((await paymentOf(portal, refused.reference)).saidPaidAt).toBeUndefined();
  expect((await paymentOf(portal, reference)).saidPaidAt).toEqual(portal.clock.now());
  const seen = async () => {
    const { payment, plain } = accepted(await openDossierForApplicant(portal.deps, an, { code })).dossier;
    const line = (await listMyDossiers(portal.deps, an)).find((dossier) => dossier.code === code);
    expect(line?.plain).toBe(plain);
    return { onItsWay: payment.onItsWay, todo: line?.todo, plain };
  };
  expect(await seen()).toEqual({
    onItsWay: 'under-review',
    todo: undefined,
    plain: 'Một lần nộp đang được kiểm tra, bạn chưa phải làm gì.',
  });
  // What else waits for her, waits all the same: what the accountant entered is paid while the dossier goes its way.
  const standing = (state: string) =>
    database.db.$client`update dossiers set state = ${state} where code = ${code}`;
  await standing('supplement-requested');
  expect((await seen()).todo).toBe('supplement');
  await standing('payment-required');
  accepted(await resolve(portal, reference, false));
  expect(await seen()).toEqual({ todo: 'pay', plain: states['payment-required'].plain });
  expect(await stateOf(reference)).toBe('failed');
  expect(await mailsOf(code)).toEqual(['payment-required', 'payment-under-review', 'payment-not-received']);
  expect(await notify(portal, notification(reference, amount))).toBe('02');
  expect(await stateOf(reference)).toBe('failed');
  const second = accepted(await startPayment(portal.deps, an, { code, payerIp: '::1' }));
  expect((await seen()).onItsWay).toBe('pending');
  expect(await notify(portal, notification(second.reference, amount))).toBe('00');
  expect((await portal.find(code)).state).toBe('submitted');
  // Another statement of the gateway about the first attempt is news, and is looked at.
  expect(await notify(portal, notification(reference, amount, { transaction: '99' }))).toBe('02');
  expect(await stateOf(reference)).toBe('under-review');
  accepted(await resolve(portal, reference, true));
  expect(await stateOf(reference)).toBe('refund-due');
});

test('a decision on a page that is stale, or by anybody else, is refused', async () => {
  const portal = testPortal(database.db);
  const { reference } = await underReview(portal);
  const stale = { reference, cameIn: 'yes', reason: 'Sao kê', seen: 1 };
  expect(await resolveReview(portal.deps, accountant, stale)).toMatchObject({
    refusal: { code: 'changed-meanwhile' },
  });
  for (const actor of [desk, people.civil, people.administrator, an]) {
    expect(await resolveReview(portal.deps, actor, stale)).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    expect(await openPayment(portal.deps, actor, { reference })).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
  }
  const { seen } = await paymentOf(portal, reference);
  for (const reason of ['', ' \n'])
    expect(await resolveReview(portal.deps, accountant, { ...stale, seen, reason })).toMatchObject({
      refusal: { code: 'invalid' },
    });
  const payer = { ...accountant, userId: an.userId };
  expect(await resolveReview(portal.deps, payer, stale)).toMatchObject({ refusal: { code: 'not-found' } });
});

test('of two accountants who decide otherwise at once one decides, and nothing follows from the other', async () => {
  for (const first of [true, false]) {
    const portal = testPortal(database.db);
    const { reference, id } = await underReview(portal);
    const { seen } = await paymentOf(portal, reference);
    const decide = (cameIn: boolean) => () =>
      resolveReview(portal.deps, accountant, {
        reference,
        cameIn: cameIn ? 'yes' : 'no',
        seen,
        reason: 'x'.repeat(1000),
      });
    expect(await heldTogether(database.owner, { id }, [decide(first), decide(!first)])).toMatchObject([
      { ok: true, state: first ? 'settled' : 'failed' },
      { refusal: { code: 'not-possible' } },
    ]);
    expect([await stateOf(reference), await receipts(id)]).toEqual(first ? ['settled', 1] : ['failed', 0]);
    const tooLong = { reference, cameIn: 'yes', seen, reason: 'x'.repeat(1001) };
    expect(await resolveReview(portal.deps, accountant, tooLong)).toMatchObject({
      refusal: { code: 'invalid' },
    });
  }
});

test('reconciliation asks the gateway, settles what it says is paid, and keeps asking no oftener than it should', async () => {
  const portal = testPortal(database.db);
  const { code, reference, redirectTo, amount } = await waiting(portal);
  portal.notifications.drop = true;
  await portal.standIn.open(new URL(redirectTo).searchParams);
  await portal.standIn.answer(reference, 'suspicious');
  portal.notifications.drop = false;
  await notify(portal, notification(reference, amount, suspicious));
  expect(await stateOf(reference)).toBe('under-review');
  await reconcilePayments(portal.deps);
  expect(await stateOf(reference)).toBe('under-review');
  await database.db.$client`
      update stand_in_transactions set parameters = parameters || '{"vnp_ResponseCode":"00","vnp_TransactionStatus":"00"}'
      where reference = ${reference}`;
  expect(await reconcilePayments(portal.deps)).toMatchObject({ settled: 0 });
  portal.clock.set(new Date('2026-11-17T10:01:00+07:00'));
  await reconcilePayments(portal.deps);
  expect(await stateOf(reference)).toBe('settled');
  expect((await portal.find(code)).state).toBe('submitted');
});

test('an unpaid fee is asked for while the dossier is under way and after its result, and no more once it ended without one or is withdrawn', () => {
  const asked = stateIds.filter(
    (state) =>
      owedNow({ state, charges: null, amountDue: 16_000, paidAt: null, declined: false }) === 'amount',
  );
  const over = ['draft', 'closed-unpaid', 'not-accepted', 'withdrawn', 'stopped', 'result-revoked'];
  expect(asked).toEqual(stateIds.filter((state) => !over.includes(state)));
});

test('attempts that stay open for long do not keep the gateway from being asked about the others', async () => {
  const portal = testPortal(database.db);
  const first = await underReview(portal);
  const second = await waiting(portal);
  const wasAsked = async (reference: string) => {
    const [row] = await database.db.$client<{ asked: boolean }[]>`
        select asked_at is not null as asked from payments where reference = ${reference}`;
    return row?.asked;
  };
  await database.db.$client`update payments set asked_at = now() where state in ('pending', 'under-review')`;
  await database.db.$client`
      update payments set asked_at = null where reference in (${first.reference}, ${second.reference})`;
  portal.clock.set(new Date('2026-11-17T09:40:00+07:00'));
  await reconcilePayments(portal.deps, { limit: 1 });
  await reconcilePayments(portal.deps, { limit: 1 });
  expect([await wasAsked(first.reference), await wasAsked(second.reference)]).toEqual([true, true]);
});

test('the accountant who decided that money had come does not send it back: another one does', async () => {
  const portal = testPortal(database.db);
  const { code, reference } = await underReview(portal);
  accepted(await resolve(portal, reference, true));
  const { version } = await portal.find(code);
  const act = { code, version, event: 'refuse', reason: 'Không thuộc thẩm quyền' };
  accepted(await actOnDossier(portal.deps, desk, act));
  portal.clock.set(new Date(portal.clock.now().getTime() + undoMinutes * 60_000));
  const { may, whyNot, seen } = await paymentOf(portal, reference);
  expect([may.refund, whyNot]).toEqual([false, expect.stringContaining('khoản nộp đang kiểm tra')]);
  const order = {
    ...{ reference, seen, way: 'bank-transfer', returnedOn: '2026-11-17' },
    ...{ evidence: 'UNC 15/2026', note: '' },
  };
  expect(await recordRefund(portal.deps, accountant, order)).toMatchObject({
    refusal: { code: 'not-allowed', message: whyNot },
  });
  const another = { ...accountant, userId: people.head.userId, name: people.head.name };
  accepted(await recordRefund(portal.deps, another, order));
});
