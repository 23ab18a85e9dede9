// What was paid for a dossier that ends without being handled goes back: at once, in sight, recorded once with its evidence.
import { describe, expect, test } from 'vitest';

import { proposalKinds } from '#app/domain/approvals/kinds.server.ts';
import { actOnDossier } from '#app/domain/dossiers/decisions/act-on-dossier.server.ts';
import { openDossierForApplicant } from '#app/domain/dossiers/applicant/open-dossier-for-applicant.server.ts';
import { previewDecision } from '#app/domain/dossiers/decisions/preview-decision.server.ts';
import { countPaymentsToDecide, listPayments } from '#app/domain/payments/list-payments.server.ts';
import { openPayment } from '#app/domain/payments/open-payment.server.ts';
import { recordDeskPayment } from '#app/domain/payments/record-desk-payment.server.ts';
import { recordRefund } from '#app/domain/payments/record-refund.server.ts';
import { settleFromNotification } from '#app/domain/payments/settle-from-notification.server.ts';
import { actOnProposal } from '#app/domain/proposals/decide.server.ts';
import { verifyPaper } from '#app/domain/dossiers/papers/verify-paper.server.ts';
import { startPayment } from '#app/domain/payments/start-payment.server.ts';
import { undoMinutes } from '#catalog/lifecycle.ts';
import type { PaymentState } from '#catalog/payment-states.ts';
import { listPaymentsOf } from '#db/queries/payments.server.ts';
import { useDatabase } from '../support/database.ts';
import {
  accepted,
  endDossier,
  filedDossier,
  people,
  receiveDossier,
  slugs,
  type TestPortal,
  testPortal,
} from '../support/dossiers.ts';
import { heldTogether } from '../support/races.ts';
import { failed, vnpayMessage } from '../support/vnpay-messages.ts';

const database = useDatabase();
const { an, desk, civil, accountant } = people;

/** After an attempt that failed, of which nothing is owed. */
async function paid(portal: TestPortal, by: 'vnpay' | 'desk') {
  const code = await filedDossier(portal, slugs.payable);
  const { id, amountDue, version } = await portal.find(code);
  const first = accepted(await startPayment(portal.deps, an, { code, payerIp: '::1' })).reference;
  await settleFromNotification(portal.deps, vnpayMessage(first, amountDue, failed));
  if (by === 'desk') accepted(await recordDeskPayment(portal.deps, desk, { code, version }));
  else {
    const { reference } = accepted(await startPayment(portal.deps, an, { code, payerIp: '::1' }));
    await settleFromNotification(portal.deps, vnpayMessage(reference, amountDue));
  }
  const [payment] = (await listPaymentsOf(database.db.$client, id)).filter((one) => one.state === 'settled');
  return { code, id, amount: amountDue, reference: payment?.reference ?? '' };
}

const ends = {
  refuse: desk,
  withdraw: an,
  stop: civil,
} as const;
type End = keyof typeof ends;

async function end(
  portal: TestPortal,
  code: string,
  event: End | 'confirm-withdrawal',
  actor = ends[event as End],
) {
  if (event === 'stop')
    accepted(await receiveDossier(portal.deps, desk, { code, version: (await portal.find(code)).version }));
  const reason = 'Không thuộc thẩm quyền';
  if (event === 'stop') return endDossier(portal.deps, actor, { ending: 'stop', reason, code });
  const { version } = await portal.find(code);
  return actOnDossier(portal.deps, actor, { code, version, event, reason });
}

/** From then on nobody takes it back. */
const onceItStands = (portal: TestPortal) =>
  portal.clock.set(new Date(portal.clock.now().getTime() + undoMinutes * 60_000));

const stateOf = async (id: string, reference: string): Promise<PaymentState | undefined> =>
  (await listPaymentsOf(database.db.$client, id)).find((one) => one.reference === reference)?.state;
const statesOf = async (id: string) =>
  (await listPaymentsOf(database.db.$client, id)).map(({ state }) => state).toSorted();
const owedBack = async (portal: TestPortal) =>
  accepted(await listPayments(portal.deps, accountant, { state: 'refund-due' })).items.map(
    (one) => one.reference,
  );
const lastMail = async (code: string) => {
  const [mail] = await database.db.$client<{ kind: string; body: string }[]>`
    select kind, body from outbox where body like ${`%${code}%`} order by outbox.id desc limit 1`;
  return mail;
};
const good = { way: 'bank-transfer', returnedOn: '2026-11-17', evidence: 'UNC 15/2026', note: '' } as const;
const versionOf = async (portal: TestPortal, reference: string) =>
  accepted(await openPayment(portal.deps, accountant, { reference })).payment.seen;

describe.each(['vnpay', 'desk'] as const)('paid by %s', (by) => {
  test.each(Object.keys(ends) as End[])(
    'and %s: owed back at once, and the mail and the page say so',
    async (event) => {
      const portal = testPortal(database.db);
      const another = await paid(portal, by);
      const { code, id, reference, amount } = await paid(portal, by);
      const before = (await countPaymentsToDecide(portal.deps, accountant))?.toReturn ?? 0;
      accepted(await end(portal, code, event));
      expect(await statesOf(id)).toEqual(['failed', 'refund-due']);
      expect(await statesOf(another.id)).toEqual(['failed', 'settled']);
      expect(await owedBack(portal)).toContain(reference);
      expect((await countPaymentsToDecide(portal.deps, accountant))?.toReturn).toBe(before + 1);
      const how = by === 'vnpay' ? 'thẻ hoặc tài khoản đã dùng để nộp' : 'nhận lại tiền mặt';
      const mail = await lastMail(code);
      expect(mail?.body.match(/đã nộp sẽ được hoàn lại cho ông\/bà/g)).toHaveLength(1);
      expect(mail?.body).toContain(how);
      // What can be taken back is told when it cannot any more.
      onceItStands(portal);
      const { dossier } = accepted(await openDossierForApplicant(portal.deps, an, { code }));
      expect(dossier.nextStep).toContain('được hoàn lại');
      expect(dossier.payment.attempts).toContainEqual(
        expect.objectContaining({ reference, state: 'refund-due', amount }),
      );
    },
  );
});

test('a dossier that is withdrawn and then stopped owes its money back once, and says so while it is owed', async () => {
  const portal = testPortal(database.db);
  const { code, id, reference } = await paid(portal, 'vnpay');
  accepted(await end(portal, code, 'withdraw'));
  accepted(await end(portal, code, 'confirm-withdrawal', desk));
  expect(await stateOf(id, reference)).toBe('refund-due');
  expect((await lastMail(code))?.body.match(/được hoàn lại/g)).toHaveLength(1);
});

test('a dossier that owes nothing back says nothing of it; one that is refused says it in the preview already', async () => {
  const portal = testPortal(database.db);
  const unpaid = await filedDossier(portal, slugs.birth);
  accepted(await end(portal, unpaid, 'refuse'));
  expect((await lastMail(unpaid))?.body).not.toContain('hoàn lại');
  const { code } = await paid(portal, 'vnpay');
  const reason = 'Không thuộc thẩm quyền';
  const { preview } = accepted(await previewDecision(portal.deps, desk, { code, event: 'refuse', reason }));
  accepted(await end(portal, code, 'refuse'));
  expect((await lastMail(code))?.body).toBe(preview.mail?.text);
});

test('a move that is not made takes no money back', async () => {
  const portal = testPortal(database.db);
  const { code, id, reference } = await paid(portal, 'vnpay');
  const act = { code, version: 1, event: 'refuse', reason: 'x' };
  expect(await actOnDossier(portal.deps, desk, act)).toMatchObject({
    refusal: { code: 'changed-meanwhile' },
  });
  expect(await stateOf(id, reference)).toBe('settled');
});

describe('the refund', () => {
  test('is recorded once with its evidence; the list empties, and the resident reads it and gets a mail', async () => {
    const portal = testPortal(database.db);
    const { code, id, reference, amount } = await paid(portal, 'vnpay');
    accepted(await end(portal, code, 'refuse'));
    onceItStands(portal);
    const order = {
      reference,
      seen: await versionOf(portal, reference),
      ...good,
      note: 'Số tài khoản cũ đã đóng',
    };
    const record = () => recordRefund(portal.deps, accountant, order);
    expect(await heldTogether(database.owner, { id }, [record, record])).toMatchObject([
      { ok: true },
      { refusal: { code: 'changed-meanwhile' } },
    ]);
    expect(await stateOf(id, reference)).toBe('refunded');
    expect(await owedBack(portal)).not.toContain(reference);
    const { dossier } = accepted(await openDossierForApplicant(portal.deps, an, { code }));
    expect(dossier.payment.attempts.find((one) => one.reference === reference)?.refund).toEqual({
      amount,
      way: 'bank-transfer',
      returnedOn: '2026-11-17',
      evidence: 'UNC 15/2026',
    });
    const mail = await lastMail(code);
    expect(mail?.kind).toBe('payment-refunded');
    expect(mail?.body).toContain('Số chứng từ: UNC 15/2026');
    expect(mail?.body).not.toContain('tài khoản cũ');
    const { payment } = accepted(await openPayment(portal.deps, accountant, { reference }));
    const sql = database.owner.$client;
    expect(
      await sql`
      select detail from audit_events where subject = ${`payment:${reference}`}`,
    ).toMatchObject([
      { detail: { amount, way: 'bank-transfer', evidence: 'UNC 15/2026', note: 'Số tài khoản cũ đã đóng' } },
    ]);
    // The payer's name stands on the page: he can see who looked.
    expect(
      await sql`select from dossier_views where dossier_id = ${id} and what = 'khoản nộp'
      and staff_id = ${accountant.userId}`,
    ).not.toHaveLength(0);
    expect(payment).toMatchObject({
      may: { resolve: false, refund: false },
      history: [{ label: 'Ghi nhận đã hoàn trả', actorName: accountant.name }],
    });
    // The gateway repeats itself: nothing comes back to life.
    await settleFromNotification(portal.deps, vnpayMessage(reference, amount));
    expect(await stateOf(id, reference)).toBe('refunded');
  });

  test('is told by the QR code of the receipt, with its day, all of it or a part', async () => {
    const portal = testPortal(database.db);
    const { code, id, reference, amount } = await paid(portal, 'vnpay');
    const sql = database.owner.$client;
    const [paper] = await sql<{ token: string }[]>`
      select token from papers where dossier_id = ${id} and kind = 'payment-receipt'`;
    const returned = async () =>
      accepted(await verifyPaper(portal.deps, { token: paper?.token ?? '' })).paper.returned;
    expect(await returned()).toBeUndefined();
    const [part] = await sql<{ id: string }[]>`
      insert into payments (dossier_id, part_of, reference, amount, method, state, created_at, expires_at, decided_at)
      select ${id}, p.id, ${`PAPART${id.slice(0, 8)}`}, 1000, 'vnpay', 'refunded', now(), now(), now()
      from payments p where p.reference = ${reference} returning id`;
    await sql`insert into payment_refunds (payment_id, amount, way, returned_on, evidence, recorded_by, recorded_by_name, recorded_at)
      values (${part?.id ?? ''}, 1000, 'cash', '2026-11-16', 'PC 1', 'x', 'x', now())`;
    expect(await returned()).toEqual({ on: '2026-11-16', part: 1000 });
    accepted(await end(portal, code, 'refuse'));
    onceItStands(portal);
    const seen = await versionOf(portal, reference);
    expect(accepted(await recordRefund(portal.deps, accountant, { reference, seen, ...good })).amount).toBe(
      amount - 1000,
    );
    expect(await returned()).toEqual({ on: '2026-11-17' });
  });

  test('says everything that is missing at once, and takes no day before the payment or after today', async () => {
    const portal = testPortal(database.db);
    const { code, reference } = await paid(portal, 'desk');
    accepted(await end(portal, code, 'withdraw'));
    // Before the withdrawal is confirmed: why not, beside the money alone that is owed back.
    const { id } = await portal.find(code);
    for (const attempt of await listPaymentsOf(database.db.$client, id)) {
      const { payment } = accepted(await openPayment(portal.deps, accountant, attempt));
      const isOwed = attempt.reference === reference;
      expect([payment.may.refund, payment.whyNot !== undefined]).toEqual([false, isOwed]);
    }
    accepted(await end(portal, code, 'confirm-withdrawal', desk));
    onceItStands(portal);
    const order = { reference, seen: await versionOf(portal, reference) };
    const refund = (changes: object) =>
      recordRefund(portal.deps, accountant, { ...order, ...good, ...changes });
    const paths = async (changes: object) => {
      const outcome = await refund(changes);
      return outcome.ok ? [] : outcome.refusal.problems?.map(({ path }) => path);
    };
    expect(await paths({ way: 'constructor', returnedOn: '', evidence: ' ', note: 'x'.repeat(501) })).toEqual(
      ['way', 'returnedOn', 'evidence', 'note'],
    );
    expect(await paths({ evidence: 'x'.repeat(101), note: 'x'.repeat(500) })).toEqual(['evidence']);
    for (const returnedOn of ['2026-11-16', '2026-11-18', '2026-02-30', 'hôm qua'])
      expect(await paths({ returnedOn })).toEqual(['returnedOn']);
    expect(await refund({ seen: 1 })).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
    accepted(await refund({ evidence: 'x'.repeat(100), note: 'x'.repeat(500) }));
  });

  test('is the accountant’s, and never of whoever ended the dossier', async () => {
    const portal = testPortal(database.db);
    const { code, reference } = await paid(portal, 'vnpay');
    const both = { ...accountant, roles: ['one-stop-desk', 'accountant'] as const };
    accepted(await end(portal, code, 'refuse', both as unknown as typeof desk));
    onceItStands(portal);
    const order = { reference, seen: await versionOf(portal, reference), ...good };
    expect(await recordRefund(portal.deps, accountant, order)).toMatchObject({
      refusal: { code: 'not-allowed', message: expect.stringContaining('người khác') as string },
    });
    for (const actor of [desk, civil, people.administrator, an])
      expect(await recordRefund(portal.deps, actor, order)).toMatchObject({
        refusal: { code: 'not-allowed' },
      });
    const another = { ...accountant, userId: people.head.userId, name: people.head.name };
    accepted(await recordRefund(portal.deps, another, order));
  });

  test('waits until nobody takes the end back; what was returned before it is in nobody’s way', async () => {
    const portal = testPortal(database.db);
    const { code, id, reference } = await paid(portal, 'vnpay');
    const earlier = new Date(portal.clock.now().getTime() - 3_600_000);
    await database.owner.$client`
      insert into payments (dossier_id, reference, amount, method, state, created_at, expires_at, decided_at)
      values (${id}, ${`PAEARLIER${id.slice(0, 8)}`}, 1, 'vnpay', 'refunded', ${earlier}, ${earlier}, ${earlier})`;
    const undo = async () =>
      actOnDossier(portal.deps, desk, { code, version: (await portal.find(code)).version, event: 'undo' });
    const refund = async () => {
      const seen = await versionOf(portal, reference);
      return recordRefund(portal.deps, accountant, { reference, seen, ...good });
    };
    accepted(await end(portal, code, 'refuse'));
    expect(await refund()).toMatchObject({
      refusal: { code: 'not-allowed', message: expect.stringContaining('còn hoàn tác được') as string },
    });
    const { payment } = accepted(await openPayment(portal.deps, accountant, { reference }));
    expect(payment).toMatchObject({
      may: { refund: false },
      whyNot: expect.stringContaining('còn hoàn tác được') as string,
    });
    accepted(await undo());
    expect(await stateOf(id, reference)).toBe('settled');
    accepted(await end(portal, code, 'refuse'));
    onceItStands(portal);
    accepted(await refund());
    expect(await undo()).toMatchObject({ refusal: { code: 'not-possible' } });
  });

  test('in cash or above the bound is confirmed by a leader, and nothing has gone back before', async () => {
    const portal = testPortal(database.db);
    const { code, id, reference, amount } = await paid(portal, 'desk');
    accepted(await end(portal, code, 'refuse'));
    onceItStands(portal);
    const seen = await versionOf(portal, reference);
    const order = { ...good, reference, seen, note: 'Đưa tận tay' };
    const record = async () => recordRefund(portal.deps, accountant, { ...order, way: 'cash' });
    const pressed = await Promise.all([record(), record(), record()]);
    const { proposal = '' } = accepted(await record());
    for (const one of pressed) expect(one).toMatchObject({ ok: true, code, amount, proposal });
    expect(await stateOf(id, reference)).toBe('refund-due');
    const { payment } = accepted(await openPayment(portal.deps, accountant, { reference }));
    expect(payment).toMatchObject({ waiting: proposal, may: { refund: false } });
    const approve = async (actor: typeof desk) =>
      actOnProposal(portal.deps, proposalKinds, actor, { id: proposal, event: 'approve', lock: 1 });
    for (const nobody of [accountant, desk, people.administrator])
      expect(await approve(nobody)).toMatchObject({ refusal: { code: 'not-allowed' } });
    const approvals = await Promise.all([approve(people.head), approve(people.head)]);
    for (const one of approvals) accepted(one);
    expect(await stateOf(id, reference)).toBe('refunded');
    const { refund } = accepted(await openPayment(portal.deps, accountant, { reference })).payment;
    expect(refund).toMatchObject({ way: 'cash', recordedByName: accountant.name, note: 'Đưa tận tay' });
    expect((await lastMail(code))?.body).toContain('Số chứng từ: UNC 15/2026');
  });

  test('of the bound itself is one person’s, of a đồng more two people’s; a payment that changed is not confirmed', async () => {
    const portal = testPortal(database.db);
    const [alone, more] = [await paid(portal, 'vnpay'), await paid(portal, 'vnpay')];
    for (const { code } of [alone, more]) accepted(await end(portal, code, 'refuse'));
    onceItStands(portal);
    const record = async ({ reference, amount }: typeof alone, above: number) =>
      recordRefund({ ...portal.deps, refundAloneUpTo: amount - above }, accountant, {
        ...{ ...good, reference, seen: await versionOf(portal, reference) },
      });
    expect(accepted(await record(alone, 0)).proposal).toBeUndefined();
    expect(await stateOf(alone.id, alone.reference)).toBe('refunded');
    const { proposal = '' } = accepted(await record(more, 1));
    await database.owner.$client`
      update payments set decided_at = decided_at + interval '1 second' where reference = ${more.reference}`;
    expect(
      await actOnProposal(portal.deps, proposalKinds, people.head, {
        id: proposal,
        event: 'approve',
        lock: 1,
      }),
    ).toMatchObject({ refusal: { code: 'not-possible' } });
    expect(await stateOf(more.id, more.reference)).toBe('refund-due');
  });

  test('cannot be rewritten', async () => {
    for (const statement of ['update payment_refunds set amount = 1', 'delete from payment_refunds']) {
      await expect(database.db.$client.unsafe(statement)).rejects.toThrow(/permission denied/);
      await expect(database.owner.$client.unsafe(statement)).rejects.toThrow(/append-only/);
    }
  });
});
