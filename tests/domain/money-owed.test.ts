// What is owed follows the facts: more is asked, or goes back, whenever what a charge rests on changes. A result that goes out unpaid
// stays on the accountant's list until it is paid, or two persons write it off.
import { randomUUID } from 'node:crypto';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { actOnDossier } from '#app/domain/dossiers/decisions/act-on-dossier.server.ts';
import { answerSupplement } from '#app/domain/dossiers/filing/answer-supplement.server.ts';
import { openDossierForApplicant } from '#app/domain/dossiers/applicant/open-dossier-for-applicant.server.ts';
import { openPaper } from '#app/domain/dossiers/papers/open-paper.server.ts';
import { previewDecision } from '#app/domain/dossiers/decisions/preview-decision.server.ts';
import { openDossierForStaff } from '#app/domain/dossiers/open-dossier-for-staff.server.ts';
import type { Actor } from '#app/domain/kernel/actor.ts';
import { openOwnFile, takeResult } from '#app/domain/dossiers/result/fetch-result.server.ts';
import {
  countPaymentsToDecide,
  listOwedAtDesk,
  listPayments,
} from '#app/domain/payments/list-payments.server.ts';
import { openPayment } from '#app/domain/payments/open-payment.server.ts';
import { closeUnpaid } from '#app/domain/dossiers/decisions/close-unpaid.server.ts';
import { reconcilePayments } from '#app/domain/payments/reconcile-payments.server.ts';
import { readReturn } from '#app/domain/payments/read-return.server.ts';
import { listQueue } from '#app/domain/dossiers/queue/list-queue.server.ts';
import { previewBatch } from '#app/domain/batches/preview-batch.server.ts';
import { readOwnData } from '#app/domain/own-data/read-own-data.server.ts';
import { recordDeskPayment } from '#app/domain/payments/record-desk-payment.server.ts';
import { recordRefund } from '#app/domain/payments/record-refund.server.ts';
import { settleFromNotification } from '#app/domain/payments/settle-from-notification.server.ts';
import { startPayment } from '#app/domain/payments/start-payment.server.ts';
import { saveChoices } from '#app/domain/dossiers/filing/save-choices.server.ts';
import { submitDossier } from '#app/domain/dossiers/filing/submit-dossier.server.ts';
import { states } from '#catalog/dossier-states.ts';
import { listFiles } from '#db/queries/dossier-parts.server.ts';
import { listPaymentsOf } from '#db/queries/payments.server.ts';
import * as landing from '#app/routes/officer/landing.tsx';
import * as payments from '#app/routes/officer/payments.tsx';
import { undoMinutes } from '#catalog/lifecycle.ts';
import { useDatabase } from '../support/database.ts';
import {
  accepted,
  completeDossier,
  completedDossier,
  endDossier,
  filedDossier,
  filledDraft,
  pdf,
  people,
  receiveDossier,
  returnedDossier,
  slugs,
  testPortal,
  type TestPortal,
} from '../support/dossiers.ts';
import { readPdf } from '../support/read-pdf.ts';
import { vnpayMessage } from '../support/vnpay-messages.ts';
import { staffPages } from '../support/staff-pages.ts';

const database = useDatabase();
const { an, accountant, civil, desk, head, deputy } = people;

async function returnedUnpaid() {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const code = await returnedDossier(portal, slugs.birth);
  // What is paid at the office: here the officer of the test forgot it.
  await database.owner.$client`update dossiers set amount_due = 16000, paid_at = null,
    charges = ${JSON.stringify({ lines: [{ itemId: 'a', name: 'Lệ phí', quantity: 2, amount: 16_000 }], total: 16_000, undetermined: [] })}::text::jsonb
    where code = ${code}`;
  const at = async () => ({ code, version: (await portal.find(code)).version, requestId: randomUUID() });
  const act = async (actor: Actor, event: string, reason?: string) =>
    actOnDossier(deps, actor, { ...(await at()), event, reason });
  const owed = async (actor = accountant) =>
    accepted(await listOwedAtDesk(deps, actor)).owed.find((line) => line.code === code);
  const outstanding = async () => accepted(await listPayments(deps, accountant)).outstanding;
  return { portal, deps, code, at, act, owed, outstanding };
}

test('whoever is refused owes nothing: neither before he is told nor after is he asked for it, anywhere', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const code = await filedDossier(portal, slugs.birth);
  const at = async () => ({ code, version: (await portal.find(code)).version, requestId: randomUUID() });
  accepted(await receiveDossier(deps, desk, await at()));
  await database.owner.$client`update dossiers set amount_due = 16000, paid_at = null,
    charges = ${JSON.stringify({ lines: [{ itemId: 'a', name: 'Lệ phí', quantity: 2, amount: 16_000, ground: 'NQ' }], total: 16_000, undetermined: [] })}::text::jsonb
    where code = ${code}`;
  const owedAtDesk = async () =>
    accepted(await listOwedAtDesk(deps, accountant)).owed.some((line) => line.code === code);
  const hers = async () => accepted(await openDossierForApplicant(deps, an, { code })).dossier;
  const inQueue = async () =>
    accepted(await listQueue(deps, accountant, { work: 'to-pay' })).items.some((item) => item.code === code);
  const whyNotGiven = async () => {
    const act = { kind: 'step', event: 'return' } as const;
    const batch = await previewBatch(deps, desk, { codes: [code], whole: false, list: '', act });
    return accepted(batch).preview.candidates[0]?.whyNot;
  };
  expect(await inQueue()).toBe(true);
  expect([await owedAtDesk(), (await hers()).payment.payable]).toEqual([true, true]);
  accepted(await endDossier(deps, civil, { ending: 'decline', reason: 'Không đủ điều kiện', code }));
  for (const minutes of [9, 2]) {
    portal.clock.set(new Date(portal.clock.now().getTime() + minutes * 60_000));
    const { payment, todo } = await hers();
    expect([await owedAtDesk(), payment.payable, todo === 'pay']).toEqual([false, false, false]);
    expect((await startPayment(deps, an, { code, payerIp: '203.113.131.1' })).ok).toBe(false);
    expect((await recordDeskPayment(deps, desk, await at())).ok).toBe(false);
    expect(await inQueue()).toBe(false);
    expect((await whyNotGiven()) === undefined, `${minutes} later`).toBe(minutes === 2);
  }
  expect((await hers()).payment.owed).toBe('nothing');
  // Nothing of it stands against closing her account once she has it.
  accepted(
    await actOnDossier(deps, desk, { ...(await at()), event: 'return', wire: { collector: 'applicant' } }),
  );
  const { running } = await readOwnData(deps, an, { headers: new Headers() });
  expect(running.map((one) => one.code)).not.toContain(code);
});

test('where the waiver was refused, the result is handed over neither at the counter nor online before it is paid, and both are told what is owed', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const code = await completedDossier(portal, slugs.birth);
  await database.owner
    .$client`update dossiers set amount_due = 16000, paid_at = null, delivery = 'online', exemption_outcome = 'refused',
    charges = ${JSON.stringify({ lines: [{ itemId: 'a', name: 'Lệ phí', quantity: 2, amount: 16_000 }], total: 16_000, undetermined: [] })}::text::jsonb
    where code = ${code}`;
  const at = async () => ({ code, version: (await portal.find(code)).version, requestId: randomUUID() });
  const owes = { refusal: { code: 'not-possible', message: expect.stringContaining('16.000') as string } };
  const [file] = (await listFiles(database.db.$client, (await portal.find(code)).id)).filter(
    ({ slot }) => slot === 'result',
  );
  const result = { code, id: file?.id ?? '' };
  const wire = { collector: 'applicant' };
  expect(await actOnDossier(deps, desk, { ...(await at()), event: 'return', wire })).toMatchObject(owes);
  const seen = accepted(await openDossierForStaff(deps, desk, { code })).dossier;
  expect(seen.owedAtHandover).toContain('16.000');
  expect(seen.actions.map(({ event }) => event)).not.toContain('return');
  expect(await openOwnFile(deps, an, result)).toMatchObject(owes);
  expect(await openPaper(deps, an, { code, paper: 'ket-qua' })).toMatchObject(owes);
  expect(await takeResult(deps, an, { code, file: result.id })).toMatchObject(owes);
  const mine = accepted(await openDossierForApplicant(deps, an, { code })).dossier;
  expect(mine.resultFiles).toEqual([]);
  expect(mine.nextStep).toContain('16.000');
  expect((await portal.find(code)).state).toBe('completed');
  accepted(await recordDeskPayment(deps, desk, await at()));
  // A file that is none of the result ends nothing, and is said to be none.
  expect(await takeResult(deps, an, { code, file: randomUUID() })).toMatchObject({
    refusal: { code: 'not-found' },
  });
  expect((await portal.find(code)).state).toBe('completed');
  accepted(await takeResult(deps, an, { code, file: result.id }));
  expect((await portal.find(code)).state).toBe('returned');
});

test('an amount that is not known when the dossier has ended stands on the accountant’s first page', async () => {
  const portal = testPortal(database.db);
  const code = await returnedDossier(portal, slugs.birth);
  const count = async () => (await countPaymentsToDecide(portal.deps, accountant))?.amountsOfEnded ?? 0;
  const before = await count();
  await database.owner.$client`update dossiers set amount_due = 0, paid_at = null,
    charges = ${JSON.stringify({ lines: [], total: 0, undetermined: [{ itemId: 'a', name: 'Lệ phí', quantity: 1, note: 'theo HĐND tỉnh' }] })}::text::jsonb
    where code = ${code}`;
  expect(await count()).toBe(before + 1);
  const pages = staffPages(database.db);
  const { waiting } = (await pages.get(landing.loader, 'ketoan', '/can-bo')).data as {
    readonly waiting: readonly { readonly label: string; readonly count: number }[];
  };
  expect(waiting).toContainEqual(
    expect.objectContaining({ label: 'hồ sơ đã kết thúc, chờ ghi số tiền phải nộp', count: before + 1 }),
  );
});

test('it is on the list of whoever takes money, in the figures, and paid later as ever', async () => {
  const { deps, code, at, owed, outstanding, portal } = await returnedUnpaid();
  expect(await owed()).toMatchObject({ amountDue: 16_000, stateLabel: 'Đã trả kết quả', mayWriteOff: true });
  expect(await owed(desk)).toMatchObject({ mayWriteOff: false });
  const before = await outstanding();
  expect(before.returnedAmount).toBeGreaterThanOrEqual(16_000);
  accepted(await recordDeskPayment(deps, desk, await at()));
  expect((await portal.find(code)).paidAt).not.toBeNull();
  expect(await owed()).toBeUndefined();
  expect(await outstanding()).toMatchObject({
    returned: before.returned - 1,
    returnedAmount: before.returnedAmount - 16_000,
    writtenOff: before.writtenOff,
  });
});

test('it is written off by two, with a reason: proposed on the page of the payments, approved by a leader on that of the dossier', async () => {
  const { deps, code, act, owed, outstanding } = await returnedUnpaid();
  const pages = staffPages(database.db);
  const send = async (reason: string, seen?: number | null) =>
    pages.post(payments.action, 'ketoan', '/can-bo/thanh-toan', [
      ...Object.entries({
        code,
        version: String(seen ?? (seen === null ? '' : (await pages.portal.find(code)).version)),
      }),
      ...Object.entries({ requestId: randomUUID(), intent: 'write-off', reason }),
    ]);
  expect((await send(' ')).status).toBe(422);
  const { version } = await pages.portal.find(code);
  expect((await send('Không rõ', version - 1)).status).toBe(409);
  expect((await send('Không rõ', null)).status).toBe(409);
  expect((await send('Người nộp đã chuyển đi nơi khác')).status).toBe(303);
  // Owed as before, until somebody else decides.
  expect(await owed()).toMatchObject({ amountDue: 16_000, writeOffProposed: true, mayWriteOff: false });
  expect(await act(accountant, 'write-off')).toMatchObject({ refusal: { code: 'not-allowed' } });
  const both = { ...accountant, roles: ['accountant', 'chairman'] as const } as unknown as Actor;
  expect(await act(both, 'write-off')).toMatchObject({
    refusal: { message: expect.stringContaining('người khác phải duyệt') as string },
  });
  accepted(await act(deputy, 'return-write-off', 'Gọi lại một lần nữa'));
  expect(await owed()).toMatchObject({ writeOffProposed: false });
  accepted(await act(accountant, 'propose-write-off', 'Gọi ba lần không được'));
  const seen = accepted(await openDossierForStaff(deps, head, { code })).dossier;
  expect(seen.writeOff).toMatchObject({ amount: 16_000, reason: 'Gọi ba lần không được' });
  expect(seen.actions.map(({ event }) => event)).toEqual(['write-off', 'return-write-off']);
  const before = await outstanding();
  accepted(await act(head, 'write-off'));
  expect(await owed()).toBeUndefined();
  expect(await outstanding()).toMatchObject({
    owedAmount: before.owedAmount - 16_000,
    writtenOff: before.writtenOff + 1,
    writtenOffAmount: before.writtenOffAmount + 16_000,
  });
  const [mail] = await database.owner.$client<{ recipient: string }[]>`
    select recipient from outbox where kind = 'staff-propose-write-off' order by id desc limit 1`;
  expect(mail?.recipient).toMatch(/^(truongban|phoban)@/);
});

test('paid before anybody decides, nothing is left to decide', async () => {
  const { deps, at, act } = await returnedUnpaid();
  accepted(await act(accountant, 'propose-write-off', 'Không liên lạc được'));
  accepted(await recordDeskPayment(deps, desk, await at()));
  expect(await act(head, 'write-off')).toMatchObject({ refusal: { code: 'not-possible' } });
});

/** Walks a dossier of which each copy costs 8.000 đồng. */
async function walk(portal: TestPortal, code: string) {
  const { deps } = portal;
  const at = async () => ({ code, version: (await portal.find(code)).version, requestId: randomUUID() });
  const { id } = await portal.find(code);
  const payments = () => listPaymentsOf(database.db.$client, id);
  return {
    at,
    payments,
    act: async (actor: Actor, event: string, more: object = {}) =>
      actOnDossier(deps, actor, { ...(await at()), event, ...more }),
    /** The desk asks, the applicant answers: so many copies are wanted. */
    want: async (copies: number, asker: Actor = desk) => {
      accepted(
        await actOnDossier(deps, asker, {
          ...(await at()),
          event: 'request-supplement',
          reason: 'Ghi lại số bản',
          overrideReason: 'luật cho phép',
          items: [{ target: 'field:copies', problem: 'wrong', note: '' }],
        }),
      );
      accepted(
        await answerSupplement(deps, an, { code, requestId: randomUUID(), wire: { copies: String(copies) } }),
      );
    },
    payOnline: async () => {
      const { amountDue } = await portal.find(code);
      const { reference } = accepted(await startPayment(deps, an, { code, payerIp: '::1' }));
      const message = vnpayMessage(reference, amountDue);
      expect((await settleFromNotification(deps, message)).RspCode).toBe('00');
      // Where it is by now, not where it would go if it were new.
      expect(await readReturn(deps, message)).toMatchObject({
        message: `Đã nhận phí, lệ phí. ${states[(await portal.find(code)).state].plain}`,
      });
      return reference;
    },
    refund: async (reference: string) => {
      const { payment } = accepted(await openPayment(deps, accountant, { reference }));
      return recordRefund(deps, accountant, {
        ...{ reference, seen: payment.seen, way: 'bank-transfer', evidence: 'UNC 15/2026', note: '' },
        returnedOn: '2026-11-17',
      });
    },
    seen: async () => accepted(await openDossierForApplicant(deps, an, { code })).dossier,
    lastMail: async (kind: string) => {
      const [mail] = await database.db.$client<{ body: string }[]>`
        select body from outbox where kind = ${kind} and dedupe_key like ${`%:${id}:%`} order by outbox.id desc limit 1`;
      return mail?.body;
    },
  };
}

const later = ({ clock }: TestPortal) => clock.set(new Date(clock.now().getTime() + 60_000));

describe('what is charged follows the answers', () => {
  test('more copies: the difference is asked, paid as ever, and receipted beside what was paid', async () => {
    const portal = testPortal(database.db);
    const code = await filedDossier(portal, slugs.payable);
    const dossier = await walk(portal, code);
    await dossier.payOnline();
    expect(await portal.find(code)).toMatchObject({ state: 'submitted', amountDue: 16_000 });
    await dossier.want(50);
    expect(await portal.find(code)).toMatchObject({
      ...{ state: 'submitted', amountDue: 384_000, paidAt: null },
      charges: { total: 400_000, lines: [{ quantity: 50, amount: 400_000 }] },
    });
    const mail = await dossier.lastMail('amount-changed');
    expect(mail).toContain('trước là 16.000 đồng, nay là 400.000 đồng');
    expect(mail).toContain('Còn phải nộp 384.000 đồng');
    expect(mail).toContain('× 50: 400.000 đồng');
    const { payment, timeline } = await dossier.seen();
    expect(payment).toMatchObject({ owed: 'amount', payable: true, amountDue: 384_000, paidAmount: 16_000 });
    expect(timeline.at(-1)?.fees).toEqual({ before: 16_000, now: 400_000, due: 384_000, back: 0 });
    const { owed } = accepted(await listOwedAtDesk(portal.deps, desk));
    expect(owed.find((line) => line.code === code)?.amountDue).toBe(384_000);
    later(portal);
    await dossier.payOnline();
    const paid = await portal.find(code);
    expect(paid).toMatchObject({ state: 'submitted', amountDue: 400_000 });
    expect(paid.paidAt).not.toBeNull();
    expect((await dossier.seen()).payment).toMatchObject({ owed: 'nothing', paidAmount: 400_000 });
    const receipts = (await dossier.payments()).map(({ amount, receiptNumber }) => [amount, receiptNumber]);
    expect(receipts.map(([amount]) => amount)).toEqual([16_000, 384_000]);
    expect(new Set(receipts.map(([, number]) => number)).size).toBe(2);
    const { text } = await readPdf(
      accepted(await openPaper(portal.deps, an, { code, paper: 'bien-lai' })).content,
    );
    expect(text).toContain('Đã nộp trước');
    expect(text).toContain('384.000');
  });

  test('an attempt that began before more was due is taken as a part; one of too much goes back whole', async () => {
    const portal = testPortal(database.db);
    const { deps } = portal;
    const code = await filledDraft(portal, slugs.payable);
    accepted(await saveChoices(deps, an, { code, exemption: 'disability' }));
    accepted(await submitDossier(deps, an, { code, requestId: randomUUID(), accepted: true }));
    const dossier = await walk(portal, code);
    const wire = { evidence: 'none' };
    accepted(await dossier.act(desk, 'refuse-exemption', { wire, reason: 'Không có giấy tờ' }));
    const begin = async () => accepted(await startPayment(deps, an, { code, payerIp: '::1' })).reference;
    const first = await begin();
    await dossier.want(50);
    const second = await begin();
    await settleFromNotification(deps, vnpayMessage(first, 16_000));
    expect(await portal.find(code)).toMatchObject({ amountDue: 384_000, paidAt: null });
    expect(await dossier.lastMail('payment-settled')).toContain('Còn phải nộp 384.000 đồng');
    await settleFromNotification(deps, vnpayMessage(second, 400_000));
    expect((await dossier.payments()).map(({ state }) => state).sort()).toEqual(['refund-due', 'settled']);
    expect(await dossier.lastMail('payment-owed-back')).toContain('số tiền phải nộp đã thay đổi');
  });

  test('fewer copies: what is too much goes back in part, is told, returned once, and kept where more is due again', async () => {
    const portal = testPortal(database.db);
    const code = await filedDossier(portal, slugs.payable);
    const dossier = await walk(portal, code);
    const first16 = await dossier.payOnline();
    later(portal);
    await dossier.want(50);
    const reference = await dossier.payOnline();
    await dossier.want(10);
    const back = async () => (await dossier.payments()).filter(({ state }) => state === 'refund-due');
    expect(await back()).toMatchObject([{ amount: 320_000 }]);
    expect(await portal.find(code)).toMatchObject({ amountDue: 80_000, charges: { total: 80_000 } });
    const mail = await dossier.lastMail('amount-changed');
    expect(mail).toContain('320.000 đồng đã nộp sẽ được hoàn lại cho ông/bà');
    expect((await dossier.seen()).payment).toMatchObject({ owed: 'nothing', paidAmount: 80_000 });
    const [first] = await back();
    const listed = async () =>
      accepted(await listPayments(portal.deps, accountant, { state: 'refund-due' })).items.filter(
        (line) => line.code === code,
      );
    expect(await listed()).toMatchObject([{ reference: first?.reference, amount: 320_000 }]);
    // More is due again: nobody is asked for money while the office owes him some.
    const { payment: stale } = accepted(
      await openPayment(portal.deps, accountant, { reference: first?.reference ?? '' }),
    );
    later(portal);
    await dossier.want(11);
    expect(await back()).toMatchObject([{ reference: first?.reference, amount: 312_000 }]);
    const refund = {
      reference: first?.reference ?? '',
      way: 'cash',
      evidence: 'PC 1',
      note: '',
      returnedOn: '2026-11-17',
    };
    expect(await recordRefund(portal.deps, accountant, { ...refund, seen: stale.seen })).toMatchObject({
      refusal: { code: 'changed-meanwhile' },
    });
    expect(accepted(await dossier.refund(refund.reference)).amount).toBe(312_000);
    // What was returned is gone: what is due then is asked for.
    await dossier.want(12);
    expect(await portal.find(code)).toMatchObject({ amountDue: 8000, paidAt: null });
    // An end without a result gives back the rest, and no more.
    accepted(await dossier.act(an, 'withdraw'));
    const rest = (await listed()).map((line) => [line.reference, line.amount]);
    expect(new Map(rest as [string, number][])).toEqual(
      new Map([
        [first16, 16_000],
        [reference, 72_000],
      ]),
    );
    accepted(await dossier.act(people.desk, 'confirm-withdrawal'));
    portal.clock.set(new Date(portal.clock.now().getTime() + undoMinutes * 60_000));
    expect(accepted(await dossier.refund(reference)).amount).toBe(72_000);
    const { payment } = accepted(await openPayment(portal.deps, accountant, { reference }));
    expect(payment).toMatchObject({ state: 'refunded', amount: 72_000 });
  });

  test('whatever is answered, paid, waived and returned: paid − returned − owed back + due is what it costs', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('want' as const), copies: fc.integer({ min: 1, max: 6 }) }),
      fc.record({ do: fc.constant('pay' as const), online: fc.boolean() }),
      fc.record({ do: fc.constantFrom('attempt' as const, 'notify' as const) }),
      fc.record({ do: fc.constant('return' as const) }),
      fc.record({ do: fc.constantFrom('accept' as const, 'refuse' as const) }),
      fc.record({ do: fc.constant('end' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
        const portal = testPortal(database.db);
        const { deps } = portal;
        const code = await filledDraft(portal, slugs.payable);
        accepted(await saveChoices(deps, an, { code, exemption: 'disability' }));
        accepted(await submitDossier(deps, an, { code, requestId: randomUUID(), accepted: true }));
        const dossier = await walk(portal, code);
        let copies = 2;
        let isWaived = true;
        const attempts: { reference: string; amount: number }[] = [];
        for (const one of steps) {
          portal.clock.set(new Date(portal.clock.now().getTime() + 60_000));
          const { state, amountDue, paidAt } = await portal.find(code);
          if (state === 'withdrawn') break;
          switch (one.do) {
            case 'want':
              copies = one.copies;
              await dossier.want(copies);
              break;
            case 'pay':
              if (paidAt !== null || amountDue === 0) break;
              if (one.online) await dossier.payOnline();
              else accepted(await recordDeskPayment(deps, desk, await dossier.at()));
              break;
            case 'attempt': {
              const begun = await startPayment(deps, an, { code, payerIp: '::1' });
              if (begun.ok && !attempts.some((one) => one.reference === begun.reference))
                attempts.push({ reference: begun.reference, amount: amountDue });
              break;
            }
            case 'notify': {
              const late = attempts.shift();
              if (late === undefined) break;
              const { RspCode } = await settleFromNotification(
                deps,
                vnpayMessage(late.reference, late.amount),
              );
              expect(RspCode).toMatch(/^0[02]$/);
              break;
            }
            case 'return': {
              const due = (await dossier.payments()).find((payment) => payment.state === 'refund-due');
              if (due !== undefined) accepted(await dossier.refund(due.reference));
              break;
            }
            case 'accept':
            case 'refuse': {
              const wire = { evidence: 'shown', paper: 'Giấy xác nhận khuyết tật số 3' };
              const made = await dossier.act(desk, `${one.do}-exemption`, { wire, reason: 'Đã xem' });
              if (made.ok) isWaived = one.do === 'accept';
              break;
            }
            case 'end':
              accepted(await dossier.act(an, 'withdraw'));
          }
          const payments = await dossier.payments();
          const sumOf = (...states: readonly string[]) =>
            payments
              .filter((payment) => states.includes(payment.state) && payment.partOf === null)
              .reduce((sum, { amount }) => sum + amount, 0);
          const parts = (...states: readonly string[]) =>
            payments
              .filter((payment) => states.includes(payment.state) && payment.partOf !== null)
              .reduce((sum, { amount }) => sum + amount, 0);
          const now = await portal.find(code);
          const due = now.paidAt === null ? now.amountDue : 0;
          const kept = sumOf('settled') - parts('refund-due', 'refunded');
          if (one.do === 'end') {
            const [whole] = [sumOf('settled', 'refund-due', 'refunded')];
            const listed = payments.filter((payment) => payment.state === 'refund-due');
            const goesBack = listed.reduce(
              (sum, { amount, partGoesBack, partWentBack }) => sum + amount - partGoesBack - partWentBack,
              0,
            );
            expect(goesBack + parts('refunded')).toBe(whole);
          } else expect([one.do, kept + due]).toEqual([one.do, isWaived ? 0 : copies * 8000]);
        }
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});

describe('an exemption that is claimed', () => {
  async function claimed() {
    const portal = testPortal(database.db);
    const code = await filledDraft(portal, slugs.payable);
    accepted(await saveChoices(portal.deps, an, { code, exemption: 'poor-household' }));
    accepted(await submitDossier(portal.deps, an, { code, requestId: randomUUID(), accepted: true }));
    return { portal, code, ...(await walk(portal, code)) };
  }
  const proof = { evidence: 'shown', paper: 'Giấy chứng nhận hộ nghèo số 15' };

  test('is shown as claimed, decided by whoever receives, with what he saw, and never by the applicant', async () => {
    const { portal, code, act, seen, lastMail } = await claimed();
    expect(await portal.find(code)).toMatchObject({
      state: 'submitted',
      amountDue: 0,
      exemptionOutcome: null,
    });
    const before = (await seen()).payment;
    expect(before).toMatchObject({ owed: 'nothing', exemption: { label: 'Người thuộc hộ nghèo' } });
    expect(before.exemption).not.toHaveProperty('outcome');
    const staff = accepted(await openDossierForStaff(portal.deps, desk, { code })).dossier;
    expect(staff.actions.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['accept-exemption', 'refuse-exemption']),
    );
    expect(staff.documents.map(({ id }) => id)).toContain('exemption-paper');
    for (const [who, wire] of [
      [an, proof],
      [accountant, proof],
      [desk, { evidence: 'none', paper: 'x' }],
      [desk, { evidence: 'shown' }],
      // Nothing was sent with it.
      [desk, { ...proof, evidence: 'filed' }],
    ] as const)
      expect((await act(who, 'accept-exemption', { wire })).ok).toBe(false);
    accepted(await act(desk, 'accept-exemption', { wire: proof }));
    const { payment, timeline } = await seen();
    expect(payment).toMatchObject({ owed: 'nothing', exemption: { outcome: 'accepted' } });
    expect(timeline.at(-1)?.detail).toMatchObject({
      evidence: 'Giấy tờ người nộp xuất trình',
      examined: proof.paper,
    });
    expect(await lastMail('exemption-accepted')).toContain('người thuộc hộ nghèo');
    // Somebody else than whoever waives reads on what it rests.
    const waived = async (actor = accountant) =>
      accepted(await listPayments(portal.deps, actor)).waivers.find((line) => line.code === code);
    expect(await waived()).toMatchObject({
      ...{ ground: 'Người thuộc hộ nghèo', examined: proof.paper, by: desk.name },
    });
    expect(await waived({ ...accountant, userId: an.userId })).toBeUndefined();
    const now = portal.clock.now().getTime();
    const daysLater = (days: number) => portal.clock.set(new Date(now + days * 24 * 3_600_000));
    daysLater(90);
    expect(await waived()).toBeDefined();
    daysLater(91);
    expect(await waived()).toBeUndefined();
  });

  test('is refused with a reason, then charged, told and paid online; accepted after all, it goes back', async () => {
    const { portal, code, act, seen, lastMail, payOnline, payments } = await claimed();
    const preview = accepted(
      await previewDecision(portal.deps, desk, {
        code,
        event: 'refuse-exemption',
        reason: 'Không có giấy tờ',
      }),
    ).preview;
    expect(preview.mail?.text).toContain('Còn phải nộp 16.000 đồng');
    expect((await act(desk, 'refuse-exemption', { wire: { evidence: 'none' } })).ok).toBe(false);
    accepted(
      await act(desk, 'refuse-exemption', {
        wire: { evidence: 'none' },
        reason: 'Chưa có giấy chứng nhận hộ nghèo',
      }),
    );
    const mail = await lastMail('exemption-refused');
    expect(mail).toContain('Chưa có giấy chứng nhận hộ nghèo');
    expect(mail).toContain('Còn phải nộp 16.000 đồng');
    expect(mail).toContain('nộp trực tuyến');
    expect((await seen()).payment).toMatchObject({ owed: 'amount', payable: true, amountDue: 16_000 });
    await payOnline();
    accepted(await act(desk, 'accept-exemption', { wire: proof }));
    expect((await payments()).filter(({ state }) => state === 'refund-due')).toMatchObject([
      { amount: 16_000 },
    ]);
    expect(await lastMail('exemption-accepted')).toContain('× 2: được miễn');
    expect(await lastMail('exemption-accepted')).toContain('16.000 đồng đã nộp sẽ được hoàn lại cho ông/bà');
    const [due] = (await payments()).filter(({ state }) => state === 'refund-due');
    const both = { ...accountant, userId: desk.userId };
    const { payment } = accepted(await openPayment(portal.deps, both, { reference: due?.reference ?? '' }));
    expect(payment.may.refund).toBe(false);
  });

  test('that nobody decided lets no result out of the officer’s hands', async () => {
    const { portal, code, act } = await claimed();
    accepted(await act(desk, 'receive'));
    accepted(await act(civil, 'start-processing'));
    const file = { fileName: 'kq.pdf', mediaType: 'application/pdf', content: pdf() };
    const complete = async () =>
      completeDossier(portal.deps, civil, { code, version: (await portal.find(code)).version, file });
    expect(await complete()).toMatchObject({
      refusal: { message: expect.stringContaining('đề nghị miễn phí, lệ phí') as string },
    });
    accepted(
      await act(civil, 'refuse-exemption', { wire: { evidence: 'none' }, reason: 'Không có giấy tờ' }),
    );
    accepted(await complete());
  });
});

describe('a dossier that waits for its fee', () => {
  const day = 24 * 3_600_000;
  async function unpaid() {
    const portal = testPortal(database.db);
    const { deps } = portal;
    const code = await filedDossier(portal, slugs.payable);
    const { reference } = accepted(await startPayment(deps, an, { code, payerIp: '::1' }));
    const filedAt = portal.clock.now().getTime();
    /** So many days after the filing. */
    const onDay = (days: number) => portal.clock.set(new Date(filedAt + days * day));
    const walked = await walk(portal, code);
    const look = async () => {
      // Other dossiers of this database wait, too.
      await closeUnpaid(deps);
      return (await portal.find(code)).state;
    };
    return { portal, deps, code, reference, onDay, look, ...walked };
  }

  test('is reminded of with its last day, then closed without a result, and opened again by paying', async () => {
    const { portal, code, onDay, look, lastMail, seen, payOnline } = await unpaid();
    onDay(6);
    await look();
    expect(await lastMail('payment-reminder')).toBeUndefined();
    onDay(8);
    await look();
    expect(await lastMail('payment-reminder')).toContain('đến hết thứ Năm, 17/12/2026');
    expect((await seen()).timeline.at(-1)).toMatchObject({ event: 'remind-payment' });
    onDay(30);
    expect(await look()).toBe('payment-required');
    onDay(31);
    // An attempt of which nobody knows the end keeps it open.
    expect(await look()).toBe('payment-required');
    await reconcilePayments(portal.deps, { limit: 1000 });
    expect(await look()).toBe('closed-unpaid');
    expect(await lastMail('closed-unpaid')).toContain('hồ sơ được mở lại');
    expect((await portal.find(code)).finishedAt).not.toBeNull();
    const page = await seen();
    expect(page.payment).toMatchObject({ payable: true, owed: 'nothing' });
    expect(page.nextStep).toContain('16.000 đồng chậm nhất');
    const { owed } = accepted(await listOwedAtDesk(portal.deps, desk));
    expect(owed.map((line) => line.code)).not.toContain(code);
    onDay(50);
    await payOnline();
    expect(await portal.find(code)).toMatchObject({ state: 'submitted', finishedAt: null });
  });

  test('is settled also by what the gateway says after it was closed; long after, the money goes back', async () => {
    for (const [days, state, money] of [
      [45, 'submitted', 'settled'],
      [80, 'closed-unpaid', 'refund-due'],
    ] as const) {
      const { portal, deps, code, reference, onDay, look, payments } = await unpaid();
      onDay(8);
      await look();
      onDay(31);
      await reconcilePayments(deps, { limit: 1000 });
      expect(await look()).toBe('closed-unpaid');
      onDay(days);
      await settleFromNotification(deps, vnpayMessage(reference, 16_000));
      expect((await portal.find(code)).state).toBe(state);
      expect((await payments()).map((payment) => payment.state)).toEqual([money]);
    }
  });

  test('that waited for months when this rule came is told first, and has two weeks', async () => {
    const { onDay, look, lastMail, portal } = await unpaid();
    onDay(300);
    expect(await look()).toBe('payment-required');
    expect(await lastMail('payment-reminder')).toContain('27/09/2027');
    onDay(314);
    await reconcilePayments(portal.deps, { limit: 1000 });
    expect(await look()).toBe('payment-required');
    onDay(315);
    expect(await look()).toBe('closed-unpaid');
  });
});
