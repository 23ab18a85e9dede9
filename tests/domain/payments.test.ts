// Money: settled once, by a verified notification alone, and never lost from sight.
import { randomUUID } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { vnpayAmount } from '#app/adapters/vnpay/vnpay-protocol.server.ts';
import { attemptLimits } from '#app/domain/accounts/attempts.server.ts';
import { actOnDossier } from '#app/domain/dossiers/decisions/act-on-dossier.server.ts';
import { openDossierForApplicant } from '#app/domain/dossiers/applicant/open-dossier-for-applicant.server.ts';
import { openDossierForStaff } from '#app/domain/dossiers/open-dossier-for-staff.server.ts';
import { openPaper } from '#app/domain/dossiers/papers/open-paper.server.ts';
import { listOwedAtDesk, listPayments } from '#app/domain/payments/list-payments.server.ts';
import { readReturn } from '#app/domain/payments/read-return.server.ts';
import { reconcilePayments } from '#app/domain/payments/reconcile-payments.server.ts';
import { recordDeskPayment } from '#app/domain/payments/record-desk-payment.server.ts';
import { seekPayments } from '#app/domain/payments/seek-payments.server.ts';
import { settleFromNotification } from '#app/domain/payments/settle-from-notification.server.ts';
import { seenOfAmount, startPayment } from '#app/domain/payments/start-payment.server.ts';
import type { PaymentState } from '#catalog/payment-states.ts';
import { minutesAtGateway } from '#catalog/payment-term.ts';
import { findPayment, listPaymentsOf } from '#db/queries/payments.server.ts';
import { useDatabase } from '../support/database.ts';
import { addDossier } from '../support/dossier-rows.ts';
import { accepted, filedDossier, people, slugs, testPortal, type TestPortal } from '../support/dossiers.ts';
import { heldTogether, whereMeanwhile } from '../support/races.ts';
import { readPdf } from '../support/read-pdf.ts';
import { failed, suspicious, payingDossier, vnpayMessage } from '../support/vnpay-messages.ts';

const database = useDatabase();
const { an, binh, accountant, desk } = people;

const waiting = payingDossier;
const notification = vnpayMessage;
const stateOf = async (reference: string) => (await findPayment(database.db.$client, reference))?.state;
const notify = async (portal: TestPortal, query: URLSearchParams) =>
  (await settleFromNotification(portal.deps, query)).RspCode;
const receipts = async (id: string) =>
  (await database.db.$client`select number from papers where dossier_id = ${id} and kind = 'payment-receipt'`)
    .length;
const mails = async (id: string) =>
  (
    await database.db
      .$client`select 1 from outbox where kind = 'payment-settled' and dedupe_key like ${`%:${id}:%`}`
  ).length;

describe('Đ3.4d the notification', () => {
  test('is checked in the order of the protocol: 97, 01, 04, 02, 00', async () => {
    const portal = testPortal(database.db);
    const { code, reference, id, amount } = await waiting(portal);
    const forged = notification(reference, amount);
    forged.set('vnp_Amount', vnpayAmount(amount + 1000));
    expect(await notify(portal, forged)).toBe('97');
    expect(await notify(portal, notification(reference, amount, { terminal: 'OTHER001' }))).toBe('97');
    expect(await notify(portal, notification('PAUNKNOWN', amount))).toBe('01');
    expect(await notify(portal, notification(reference, amount + 1000))).toBe('04');
    expect(await stateOf(reference)).toBe('pending');
    expect((await portal.find(code)).state).toBe('payment-required');
    expect(await settleFromNotification(portal.deps, notification(reference, amount))).toEqual({
      RspCode: '00',
      Message: 'Confirm Success',
    });
    expect(await notify(portal, notification(reference, amount))).toBe('02');
    expect(await portal.find(code)).toMatchObject({ state: 'submitted', paidAt: portal.clock.now() });
    expect([await receipts(id), await mails(id)]).toEqual([1, 1]);
    const kept = await database.db.$client<
      { answer: string; lastAnswer: string; times: number; parameters: object }[]
    >`
      select answer, last_answer as "lastAnswer", times, parameters from payment_notifications
      where reference = ${reference} order by id`;
    expect(kept.map((row) => [row.answer, row.lastAnswer, row.times])).toEqual([
      ['97', '97', 1],
      ['97', '97', 1],
      ['04', '04', 1],
      ['00', '02', 2],
    ]);
    expect(JSON.stringify(kept)).not.toContain('SecureHash');
    const { content } = accepted(await openPaper(portal.deps, an, { code, paper: 'bien-lai' }));
    expect(Buffer.from(content.slice(0, 5)).toString()).toBe('%PDF-');
  });

  test('that is forged over and over fills no disk', async () => {
    const portal = testPortal(database.db);
    const { max } = attemptLimits.forgedNotification;
    const storedNotifications = async (reference: string) => {
      const [row] = await database.db.$client<{ rows: number; times: number }[]>`
        select count(*)::int as rows, coalesce(sum(times), 0)::int as times from payment_notifications
        where reference like ${`${reference}%`}`;
      return row;
    };
    for (let sent = 0; sent < 20; sent += 1) {
      const forged = notification('PASAME', 8000);
      // Another signature and parameters that are not signed make it no other forgery.
      forged.set('vnp_SecureHash', `x${sent}`);
      expect(await notify(portal, forged)).toBe('97');
    }
    expect(await storedNotifications('PASAME')).toEqual({ rows: 1, times: 20 });
    for (let sent = 0; sent < max + 5; sent += 1) {
      const forged = notification(`PAFLOOD${sent}`, 8000);
      forged.set('vnp_SecureHash', 'x');
      expect(await notify(portal, forged)).toBe('97');
    }
    // Nor does a flood that goes on for hours fill it bit by bit.
    portal.clock.set(new Date(portal.clock.now().getTime() + 12 * 3_600_000));
    const later = notification('PAFLOODLATER', 8000);
    later.set('vnp_SecureHash', 'x');
    expect(await notify(portal, later)).toBe('97');
    expect((await storedNotifications('PAFLOOD'))?.rows).toBeLessThanOrEqual(max);
    expect((await storedNotifications('PAFLOODLATER'))?.rows).toBe(0);
    await database.db.$client`delete from rate_limits`;
  });

  test('that comes many times at once settles once, with one receipt and one mail', async () => {
    const portal = testPortal(database.db);
    const { reference, id, amount } = await waiting(portal);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => notify(portal, notification(reference, amount))),
    );
    expect(answers.filter((answer) => answer === '00')).toHaveLength(1);
    expect(answers.filter((answer) => answer === '02')).toHaveLength(9);
    expect([await receipts(id), await mails(id)]).toEqual([1, 1]);
  });

  test('of a failure is recorded and answered 00, and the resident can pay again', async () => {
    const portal = testPortal(database.db);
    const { code, reference, amount } = await waiting(portal);
    expect(await notify(portal, notification(reference, amount, { response: '00', status: '02' }))).toBe(
      '00',
    );
    expect(await stateOf(reference)).toBe('failed');
    expect(await notify(portal, notification(reference, amount, failed))).toBe('02');
    expect((await portal.find(code)).state).toBe('payment-required');
    const second = accepted(await startPayment(portal.deps, an, { code, payerIp: '::1' }));
    expect(second.reference).not.toBe(reference);
    expect(await notify(portal, notification(second.reference, amount))).toBe('00');
    expect((await portal.find(code)).state).toBe('submitted');
  });

  test('of money that came after a failure is put before a person, and sent again changes nothing', async () => {
    const portal = testPortal(database.db);
    const { code, reference, amount, id } = await waiting(portal);
    expect(await notify(portal, notification(reference, amount, failed))).toBe('00');
    expect(await notify(portal, notification(reference, amount))).toBe('02');
    expect(await stateOf(reference)).toBe('under-review');
    for (const again of [failed, {}, failed, {}]) {
      expect(await notify(portal, notification(reference, amount, again))).toBe('02');
      expect(await stateOf(reference)).toBe('under-review');
    }
    // What is not signed may be added by anybody: it is the same notification all the same.
    const padded = notification(reference, amount);
    padded.append('vnp_CardType', '');
    expect(await notify(portal, padded)).toBe('02');
    expect(await stateOf(reference)).toBe('under-review');
    expect((await portal.find(code)).state).toBe('payment-required');
    expect([await receipts(id), await mails(id)]).toEqual([0, 0]);
    const [rows] = await database.db.$client<{ rows: number; times: number }[]>`
      select count(*)::int as rows, sum(times)::int as times from payment_notifications where reference = ${reference}`;
    expect(rows).toEqual({ rows: 2, times: 7 });
  });

  test('of a suspicious payment holds it for review, which no later notification ends', async () => {
    const portal = testPortal(database.db);
    const { code, reference, amount } = await waiting(portal);
    expect(await notify(portal, notification(reference, amount, suspicious))).toBe('00');
    expect(await notify(portal, notification(reference, amount, suspicious))).toBe('02');
    expect(await stateOf(reference)).toBe('under-review');
    expect(await startPayment(portal.deps, an, { code, payerIp: '::1' })).toMatchObject({
      ok: false,
      refusal: { code: 'not-possible' },
    });
    expect(await notify(portal, notification(reference, amount))).toBe('02');
    expect(await notify(portal, notification(reference, amount, failed))).toBe('02');
    expect(await stateOf(reference)).toBe('under-review');
    expect((await portal.find(code)).state).toBe('payment-required');
  });

  test('after the dossier was withdrawn, or paid at the desk, is owed back', async () => {
    const portal = testPortal(database.db);
    const first = await waiting(portal);
    accepted(
      await actOnDossier(portal.deps, an, {
        event: 'withdraw',
        code: first.code,
        version: (await portal.find(first.code)).version,
      }),
    );
    expect(await notify(portal, notification(first.reference, first.amount))).toBe('00');
    expect(await stateOf(first.reference)).toBe('refund-due');
    expect((await portal.find(first.code)).state).toBe('withdrawn');

    const second = await waiting(portal);
    const { message } = accepted(
      await recordDeskPayment(portal.deps, accountant, {
        code: second.code,
        version: (await portal.find(second.code)).version,
      }),
    );
    expect(message).toMatch(/biên nhận số \d{6}\/BN-2026\.$/);
    expect(await notify(portal, notification(second.reference, second.amount))).toBe('00');
    expect(await notify(portal, notification(second.reference, second.amount))).toBe('02');
    expect(await stateOf(second.reference)).toBe('refund-due');
    expect(await receipts(second.id)).toBe(1);
    const ledger = accepted(await listPayments(portal.deps, accountant, { state: 'refund-due' }));
    expect(ledger.items.map((item) => item.reference)).toEqual(
      expect.arrayContaining([first.reference, second.reference]),
    );

    // Withdrawn by mistake: what came meanwhile is kept, and the dossier goes on without being paid again.
    const { version } = await portal.find(first.code);
    accepted(await actOnDossier(portal.deps, an, { event: 'revoke-withdrawal', code: first.code, version }));
    expect(await stateOf(first.reference)).toBe('settled');
    const goesOn = await portal.find(first.code);
    expect(goesOn).toMatchObject({ state: 'submitted', amountDue: first.amount });
    expect(goesOn.paidAt).not.toBeNull();
  });

  test('is all recorded or not at all: a fault is answered 99 and the next one settles', async () => {
    const portal = testPortal(database.db);
    const { code, reference, amount, id } = await waiting(portal);
    await database.owner.$client.unsafe('alter table outbox add constraint broken check (false) not valid');
    try {
      expect(await notify(portal, notification(reference, amount))).toBe('99');
    } finally {
      await database.owner.$client.unsafe('alter table outbox drop constraint broken');
    }
    expect(await stateOf(reference)).toBe('pending');
    expect((await portal.find(code)).state).toBe('payment-required');
    expect(await receipts(id)).toBe(0);
    expect(await notify(portal, notification(reference, amount))).toBe('00');
    expect(await receipts(id)).toBe(1);
  });

  test('that makes no sense is answered, never thrown', async () => {
    const portal = testPortal(database.db);
    for (const query of [
      '',
      'vnp_Amount=abc',
      'vnp_TxnRef[]=x&vnp_SecureHash=00',
      `vnp_TxnRef=${'x'.repeat(5000)}`,
      'a=%00&vnp_TxnRef=%00',
    ]) {
      expect(await notify(portal, new URLSearchParams(query))).toMatch(/^(97|99)$/);
    }
    // Signed, it is of an attempt that nobody knows.
    expect(await notify(portal, notification('PA\0UNKNOWN', 8000))).toBe('01');
  });
});

test('one attempt is offered again while its window is open, and another afterwards', async () => {
  const portal = testPortal(database.db);
  const { code, reference } = await waiting(portal);
  const pay = () => startPayment(portal.deps, an, { code, payerIp: '203.113.131.1' });
  const clicks = await Promise.all([pay(), pay(), pay()]);
  expect(new Set(clicks.map((click) => accepted(click).reference))).toEqual(new Set([reference]));
  portal.clock.set(new Date('2026-11-17T09:14:00+07:00'));
  const later = accepted(await pay());
  expect(later.reference).not.toBe(reference);
  expect(await stateOf(reference)).toBe('pending');
  expect(await startPayment(portal.deps, binh, { code, payerIp: '::1' })).toMatchObject({
    ok: false,
    refusal: { code: 'not-found' },
  });
});

test('the return only shows: it settles nothing, and a forged one is not shown either', async () => {
  const portal = testPortal(database.db);
  const { code, reference, amount } = await waiting(portal);
  const shown = await readReturn(portal.deps, notification(reference, amount));
  expect(shown).toMatchObject({ kind: 'known', code, state: 'pending', outcome: 'paid' });
  expect((await portal.find(code)).state).toBe('payment-required');
  const forged = notification(reference, amount);
  forged.set('vnp_ResponseCode', '00 ');
  expect(await readReturn(portal.deps, forged)).toEqual({ kind: 'invalid' });
  expect(await readReturn(portal.deps, notification('PAUNKNOWN', amount))).toEqual({ kind: 'invalid' });
  expect(await readReturn(portal.deps, notification(reference, amount, failed))).toMatchObject({
    state: 'pending',
    cause: 'cancelled',
  });
  expect(await notify(portal, notification(reference, amount))).toBe('00');
  expect(await readReturn(portal.deps, notification(reference, amount))).toMatchObject({
    state: 'settled',
    amount,
  });
});

test('a return opened over and over is one row, and what it shows is not what it says', async () => {
  const portal = testPortal(database.db);
  const { reference, amount } = await waiting(portal);
  for (let opened = 0; opened < 50; opened += 1) {
    const back = notification(reference, amount);
    back.append(`vnp_${'x'.repeat(1 + (opened % 30))}`, '');
    expect(await readReturn(portal.deps, back)).toMatchObject({ kind: 'known', state: 'pending' });
  }
  const [kept] = await database.db.$client<{ rows: number; times: number }[]>`
    select count(*)::int as rows, sum(times)::int as times from payment_notifications where reference = ${reference}`;
  expect(kept).toEqual({ rows: 1, times: 50 });
});

describe('two at once', () => {
  test('two clicks on pay are one attempt', async () => {
    const portal = testPortal(database.db);
    const code = await filedDossier(portal, slugs.payable);
    const { id } = await portal.find(code);
    const pay = () => startPayment(portal.deps, an, { code, payerIp: '::1' });
    const [first, second] = (await heldTogether(database.owner, { id }, [pay, pay])).map(accepted);
    expect(second).toEqual(first);
    expect(await listPaymentsOf(database.db.$client, id)).toHaveLength(1);
  });

  test.each(['the gateway', 'the desk'])(
    'of money of both, that of %s settles and the other goes back or is not taken',
    async (faster) => {
      const portal = testPortal(database.db);
      const { code, id, reference, amount } = await waiting(portal);
      const { version } = await portal.find(code);
      const byGateway = () => notify(portal, notification(reference, amount));
      const byDesk = async () => (await recordDeskPayment(portal.deps, desk, { code, version })).ok;
      const acts = faster === 'the gateway' ? [byGateway, byDesk] : [byDesk, byGateway];
      await heldTogether<unknown>(database.owner, { id }, acts);
      const states = new Map(
        (await listPaymentsOf(database.db.$client, id)).map(({ method, state }) => [method, state] as const),
      );
      expect(Object.fromEntries(states)).toEqual(
        faster === 'the gateway' ? { vnpay: 'settled' } : { vnpay: 'refund-due', desk: 'settled' },
      );
      expect([await receipts(id), await mails(id)]).toEqual([1, 1]);
    },
  );

  test('one of two who take the money of one dossier at the desk records it', async () => {
    const portal = testPortal(database.db);
    const { code, id } = await waiting(portal);
    const { version } = await portal.find(code);
    const outcomes = await heldTogether(
      database.owner,
      { id },
      [desk, accountant].map((actor) => () => recordDeskPayment(portal.deps, actor, { code, version })),
    );
    expect(outcomes).toMatchObject([{ ok: true }, { refusal: { code: 'changed-meanwhile' } }]);
    expect(await receipts(id)).toBe(1);
  });

  test('who pays is held by what changed since he read: paid, withdrawn, or another amount', async () => {
    const portal = testPortal(database.db);
    const begin = async (meanwhile: (code: string) => Promise<unknown>) => {
      const code = await filedDossier(portal, slugs.payable);
      const { amountDue } = await portal.find(code);
      const deps = whereMeanwhile(portal.deps, () => meanwhile(code));
      const outcome = await startPayment(deps, an, { code, payerIp: '::1', seen: seenOfAmount(amountDue) });
      return outcome.ok ? 'paid' : outcome.refusal.code;
    };
    const at = async (code: string) => ({ code, version: (await portal.find(code)).version });
    expect(
      await begin(async (code) => accepted(await recordDeskPayment(portal.deps, desk, await at(code)))),
    ).toBe('not-possible');
    expect(
      await begin(async (code) =>
        accepted(await actOnDossier(portal.deps, an, { ...(await at(code)), event: 'withdraw' })),
      ),
    ).toBe('not-possible');
    expect(
      await begin(
        (code) =>
          database.owner.$client`update dossiers set amount_due = amount_due + 1000 where code = ${code}`,
      ),
    ).toBe('changed-meanwhile');
    expect(await begin(async () => undefined)).toBe('paid');
  });
});

test('of several attempts the one is offered again that is open, of this amount, at the gateway, and long enough', async () => {
  const portal = testPortal(database.db);
  const { code, reference, id } = await waiting(portal);
  const pay = async () => accepted(await startPayment(portal.deps, an, { code, payerIp: '::1' })).reference;
  const sql = database.owner.$client;
  const openFor = (ms: number) =>
    sql`update payments set expires_at = ${new Date(portal.clock.now().getTime() + ms)} where reference = ${reference}`;
  await openFor(2 * 60_000);
  expect(await pay()).toBe(reference);
  await openFor(2 * 60_000 - 1);
  const second = await pay();
  expect(second).not.toBe(reference);
  expect(await pay()).toBe(second);
  const begun = (await listPaymentsOf(database.db.$client, id)).find((one) => one.reference === second);
  expect([begun?.state, (begun?.expiresAt.getTime() ?? 0) - (begun?.createdAt.getTime() ?? 0)]).toEqual([
    'pending',
    minutesAtGateway * 60_000,
  ]);
  // Whichever of them is looked into: he is not to pay twice.
  await sql`update payments set state = 'under-review' where reference = ${second}`;
  expect(await startPayment(portal.deps, an, { code, payerIp: '::1' })).toMatchObject({ ok: false });
  await sql`update payments set state = 'pending' where reference = ${second}`;
  for (const closed of [
    sql`state = 'failed'`,
    sql`state = 'expired'`,
    sql`amount = amount + 1`,
    sql`method = 'desk'`,
  ]) {
    const before = await pay();
    await sql`update payments set ${closed} where reference = ${before}`;
    expect(await pay()).not.toBe(before);
  }
});

describe('the stand-in', () => {
  test('notifies before it leads back, and repeats until it is confirmed', async () => {
    const portal = testPortal(database.db);
    const { code, reference, redirectTo } = await waiting(portal);
    portal.notifications.drop = true;
    expect(await portal.standIn.open(new URL(redirectTo).searchParams)).toMatchObject({
      ok: true,
      page: { reference, state: 'open' },
    });
    const back = new URL((await portal.standIn.answer(reference, 'pay')) ?? '');
    expect(await readReturn(portal.deps, back.searchParams)).toMatchObject({
      state: 'pending',
      outcome: 'paid',
    });
    expect(await portal.standIn.answer(reference, 'cancel')).toBeUndefined();
    expect(await portal.standIn.retryNotifications()).toBe(0);
    portal.clock.set(new Date('2026-11-17T09:00:31+07:00'));
    portal.notifications.drop = false;
    expect(await portal.standIn.retryNotifications()).toBe(1);
    expect((await portal.find(code)).state).toBe('submitted');
    portal.clock.set(new Date('2026-11-17T09:05:00+07:00'));
    expect(await portal.standIn.retryNotifications()).toBe(0);
  });

  test('refuses a request that is not signed by us', async () => {
    const portal = testPortal(database.db);
    const { redirectTo } = await waiting(portal);
    const query = new URL(redirectTo).searchParams;
    query.set('vnp_Amount', '100');
    expect(await portal.standIn.open(query)).toMatchObject({ ok: false });
  });

  test.each([
    ['insufficient-balance', 'failed'],
    ['cancel', 'failed'],
    ['suspicious', 'under-review'],
  ] as const)('%s makes the attempt %s', async (choice, state) => {
    const portal = testPortal(database.db);
    const { reference, redirectTo } = await waiting(portal);
    await portal.standIn.open(new URL(redirectTo).searchParams);
    await portal.standIn.answer(reference, choice);
    expect(await stateOf(reference)).toBe(state);
  });
});

describe('reconciliation', () => {
  test('settles what was paid though no notification ever came', async () => {
    const portal = testPortal(database.db);
    const { code, reference, redirectTo } = await waiting(portal);
    portal.notifications.drop = true;
    await portal.standIn.open(new URL(redirectTo).searchParams);
    await portal.standIn.answer(reference, 'pay');
    expect(await reconcilePayments(portal.deps)).toMatchObject({ settled: 0 });
    portal.clock.set(new Date('2026-11-17T09:16:00+07:00'));
    expect((await reconcilePayments(portal.deps)).settled).toBe(1);
    expect((await portal.find(code)).state).toBe('submitted');
    expect(await stateOf(reference)).toBe('settled');
  });

  test('expires what nobody paid, and late money still settles the dossier', async () => {
    const portal = testPortal(database.db);
    const { code, reference, amount } = await waiting(portal);
    portal.clock.set(new Date('2026-11-17T09:20:00+07:00'));
    await reconcilePayments(portal.deps);
    expect(await stateOf(reference)).toBe('pending');
    portal.clock.set(new Date('2026-11-17T09:31:00+07:00'));
    await reconcilePayments(portal.deps);
    expect(await stateOf(reference)).toBe('expired');
    expect(await notify(portal, notification(reference, amount))).toBe('00');
    expect((await portal.find(code)).state).toBe('submitted');
  });
});

describe('at the desk', () => {
  test('a cashier records what was paid for a level 3 dossier, once, and the dossier goes its way', async () => {
    const portal = testPortal(database.db);
    const code = await filedDossier(portal, slugs.birth);
    const { amountDue, version, id } = await portal.find(code);
    if (amountDue === 0) {
      await database.owner.$client`update dossiers set amount_due = 16000 where id = ${id}`;
    }
    expect(accepted(await listOwedAtDesk(portal.deps, desk)).owed.map((owed) => owed.code)).toContain(code);
    const requestId = randomUUID();
    const pay = () => recordDeskPayment(portal.deps, desk, { code, version, requestId });
    const outcomes = await Promise.all([pay(), pay()]);
    expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
    expect(await portal.find(code)).toMatchObject({ state: 'submitted', paidAt: portal.clock.now() });
    expect(await listPaymentsOf(database.db.$client, id)).toHaveLength(1);
    expect(await receipts(id)).toBe(1);
    expect(
      accepted(await openDossierForApplicant(portal.deps, an, { code })).dossier.payment.attempts,
    ).toMatchObject([{ method: 'desk', state: 'settled' }]);
  });

  test('Đ3.4c the desk and the accountant may take money, and nobody else; the ledger is the accountant’s alone', async () => {
    const portal = testPortal(database.db);
    const { code } = await waiting(portal);
    const { version } = await portal.find(code);
    for (const actor of [people.civil, people.administrator, people.editor, an]) {
      const refused = await recordDeskPayment(portal.deps, actor, { code, version });
      expect(refused).toMatchObject({ ok: false });
      expect(await listOwedAtDesk(portal.deps, actor)).toMatchObject({ refusal: { code: 'not-allowed' } });
    }
    for (const actor of [desk, people.civil, people.administrator, an])
      expect(await listPayments(portal.deps, actor)).toMatchObject({ refusal: { code: 'not-allowed' } });
    const own = { ...desk, userId: an.userId };
    expect(await recordDeskPayment(portal.deps, own, { code, version })).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    for (const actor of [desk, accountant])
      expect(accepted(await listOwedAtDesk(portal.deps, actor)).owed.map((one) => one.code)).toContain(code);
  });

  test('the ledger of one state has as many pages as that state has lines, the latest first', async () => {
    const portal = testPortal(database.db);
    const { id, reference, amount } = await waiting(portal);
    expect(await notify(portal, notification(reference, amount, suspicious))).toBe('00');
    const sql = database.owner.$client;
    await sql`
      insert into payments (dossier_id, reference, amount, method, state, created_at, expires_at, decided_at)
      select ${id}, 'PAMANY' || n, 1, 'vnpay', 'failed', now() + n * interval '1 day', now(), now()
      from generate_series(1, 60) n`;
    const list = async (state: PaymentState, page?: number) =>
      accepted(await listPayments(portal.deps, accountant, { state, page }));
    const failures = await list('failed');
    expect(failures.items.slice(0, 2).map((one) => one.reference)).toEqual(['PAMANY60', 'PAMANY59']);
    expect([failures.items.length, failures.pages > 1]).toEqual([50, true]);
    const reviewed = await list('under-review', 99);
    expect([reviewed.page, reviewed.pages]).toEqual([1, 1]);
    expect(reviewed.items.map((one) => one.reference)).toContain(reference);
    expect(new Set(reviewed.items.map(({ state }) => state))).toEqual(new Set(['under-review']));
    await sql`delete from payments where reference like 'PAMANY%'`;
  });

  test('whoever stands at the desk is found by his code, however many wait before him', async () => {
    const portal = testPortal(database.db);
    const { code } = await waiting(portal);
    await database.owner
      .$client`update dossiers set submitted_at = now() + interval '10 years' where code = ${code}`;
    const others = await Promise.all(Array.from({ length: 60 }, () => addDossier(database.owner)));
    await database.owner.$client`
      update dossiers set state = 'submitted', amount_due = 16000, submitted_at = now()
      where code = any(${others.map((other) => other.code)})`;
    const list = async (text?: string) =>
      listOwedAtDesk(portal.deps, desk, accepted(await seekPayments(portal.deps, desk, text)));
    const { owed, owedTotal } = accepted(await list());
    expect([owed.length, owed.map((one) => one.code)]).toEqual([50, expect.not.arrayContaining([code])]);
    expect(owedTotal).toBeGreaterThan(60);
    for (const written of [code, code.toLowerCase().replaceAll('-', ' '), code.slice(3)])
      expect(accepted(await list(written)).owed.map((one) => one.code)).toEqual([code]);
    expect(accepted(await list('%')).owed).toHaveLength(50);
    await database.owner
      .$client`update dossiers set paid_at = now() where code = any(${others.map((other) => other.code)})`;
  });

  test('what is typed narrows the ledger by code, register number, applicant, reference, transaction and receipt', async () => {
    const portal = testPortal(database.db);
    const { code, reference, amount, id } = await waiting(portal);
    const transaction = '98765432';
    expect(await notify(portal, notification(reference, amount, { transaction }))).toBe('00');
    const other = await waiting(portal);
    const [paper] = await database.db.$client<{ number: string }[]>`
      select number from papers where dossier_id = ${id} and kind = 'payment-receipt'`;
    await database.owner
      .$client`update dossiers set register_number = 'H09.31.20-261129-0005', received_at = now() where id = ${id}`;
    const find = async (text: string) => {
      const { sought, notice } = accepted(await seekPayments(portal.deps, accountant, text));
      const ledger = accepted(await listPayments(portal.deps, accountant, { sought, page: 99 }));
      return { ...ledger, sought, notice, codes: ledger.items.map((item) => item.code) };
    };
    const numbers = [code, '261129-0005', reference, transaction, paper?.number];
    for (const text of [...numbers, reference.toLowerCase()])
      expect([text, (await find(text ?? '')).codes]).toEqual([text, [code]]);
    const named = await find('anh minh nguyen thi');
    expect(named.codes).toEqual(expect.arrayContaining([code, other.code]));
    expect(new Set(named.items.map((item) => item.applicantName))).toEqual(new Set(['Nguyễn Thị Minh Ánh']));
    expect(named.counts.reduce((sum, { count }) => sum + count, 0)).toBe(named.items.length);
    expect((await find('Trịnh Thị Không Ai')).codes).toEqual([]);
    expect(await find('x')).toMatchObject({ sought: undefined, notice: /hai chữ cái/ });
    const owed = async (text: string) =>
      accepted(
        await listOwedAtDesk(portal.deps, desk, accepted(await seekPayments(portal.deps, desk, text))),
      ).owed.map((one) => [one.code, one.applicantName]);
    expect(await owed('Minh Ánh')).toContainEqual([other.code, 'Nguyễn Thị Minh Ánh']);
    expect(await owed('Trịnh Thị Không Ai')).toEqual([]);
    for (const actor of [people.civil, people.administrator, an])
      expect(await seekPayments(portal.deps, actor, 'An')).toMatchObject({
        refusal: { code: 'not-allowed' },
      });
  });

  test('the receipt names who took the money, and the cashier sees what she took today', async () => {
    const portal = testPortal(database.db);
    const { code } = await waiting(portal);
    const { version, amountDue: amount } = await portal.find(code);
    expect(
      accepted(await openDossierForStaff(portal.deps, desk, { code })).dossier.actions.map(
        (one) => one.event,
      ),
    ).toContain('settle-payment');
    const { message } = accepted(await recordDeskPayment(portal.deps, desk, { code, version }));
    const { content } = accepted(await openPaper(portal.deps, desk, { code, paper: 'bien-lai' }));
    expect((await readPdf(content)).text).toContain(`Người thu tiền: ${desk.name}, ${desk.position}`);
    expect(accepted(await listOwedAtDesk(portal.deps, desk)).taken).toContainEqual({
      code,
      amount,
      receiptNumber: /\d{6}\/BN-2026/.exec(message)?.[0],
      at: portal.clock.now(),
    });
    const taken = async (actor: typeof desk) =>
      accepted(await listOwedAtDesk(portal.deps, actor)).taken.map((one) => one.code);
    expect(await taken(accountant)).not.toContain(code);
    portal.clock.set(new Date('2026-11-18T00:00:00+07:00'));
    expect(await taken(desk)).not.toContain(code);
  });
});

test('receipts of a year are numbered without a gap, however they come', async () => {
  const portal = testPortal(database.db, '2027-03-02T09:00:00+07:00');
  const attempts = await Promise.all(Array.from({ length: 5 }, () => waiting(portal)));
  await Promise.all(attempts.map(({ reference, amount }) => notify(portal, notification(reference, amount))));
  const numbers = await database.db.$client<{ number: string }[]>`
    select number from papers where kind = 'payment-receipt' and number like '%/BN-2027' order by number`;
  expect(numbers.map((row) => row.number)).toEqual([1, 2, 3, 4, 5].map((n) => `00000${n}/BN-2027`));
});
