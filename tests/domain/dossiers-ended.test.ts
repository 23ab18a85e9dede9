// What was received ends without what was asked for by two: an officer proposes, a leader decides, in writing; and ten minutes long it
// can be taken back. What was asked for by mistake, a withdrawal or a supplement, is taken back while nobody has answered it.
import { randomUUID } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { actOnDossier } from '#app/domain/dossiers/decisions/act-on-dossier.server.ts';
import { answerSupplement } from '#app/domain/dossiers/filing/answer-supplement.server.ts';
import type { DossierAct } from '#app/domain/dossiers/decisions/dossier-act.ts';
import { openAttachment } from '#app/domain/dossiers/files/open-attachment.server.ts';
import { listMyDossiers } from '#app/domain/dossiers/applicant/list-my-dossiers.server.ts';
import { lookUpByCode } from '#app/domain/dossiers/applicant/look-up-by-code.server.ts';
import { listQueue } from '#app/domain/dossiers/queue/list-queue.server.ts';
import { openDossierForApplicant } from '#app/domain/dossiers/applicant/open-dossier-for-applicant.server.ts';
import { openDossierForStaff } from '#app/domain/dossiers/open-dossier-for-staff.server.ts';
import { openPaper } from '#app/domain/dossiers/papers/open-paper.server.ts';
import { previewPaper } from '#app/domain/dossiers/papers/preview-paper.server.ts';
import { verifyPaper } from '#app/domain/dossiers/papers/verify-paper.server.ts';
import type { Actor, Staff } from '#app/domain/kernel/actor.ts';
import { deliverOutbox } from '#app/domain/notifications/deliver-outbox.server.ts';
import { openPayment } from '#app/domain/payments/open-payment.server.ts';
import { recordRefund } from '#app/domain/payments/record-refund.server.ts';
import { recordDeskPayment } from '#app/domain/payments/record-desk-payment.server.ts';
import type { QueueFilter } from '#app/lists/queue.ts';
import { describeState } from '#catalog/dossier-states.ts';
import { paperKinds, type PaperKind } from '#catalog/dossier-parts.ts';
import { undoMinutes } from '#catalog/lifecycle.ts';
import { formatVnd } from '#catalog/money.ts';
import { listBookRows } from '#db/queries/tracking-book.server.ts';
import { listPapers } from '#db/queries/dossier-parts.server.ts';
import { listPaymentsOf } from '#db/queries/payments.server.ts';
import { useDatabase } from '../support/database.ts';
import {
  accepted,
  completeDossier,
  endDossier,
  filedDossier,
  pdf,
  people,
  receiveDossier,
  requestSupplement,
  slugs,
  testPortal,
  type TestPortal,
} from '../support/dossiers.ts';
import { readPdf } from '../support/read-pdf.ts';

const database = useDatabase();
const { an, civil, desk, head, deputy, accountant } = people;
const colleague: Staff = { ...people.land, sectors: ['ho-tich'] };
const reason = 'Đã đăng ký khai sinh ở xã Hòa Lợi';

async function filed(portal = testPortal(database.db)) {
  const { deps } = portal;
  const code = await filedDossier(portal, slugs.birth);
  const act = async (actor: Actor, event: string, more: Partial<DossierAct> = {}) =>
    actOnDossier(deps, actor, {
      ...{ code, event, version: (await portal.find(code)).version, requestId: randomUUID() },
      ...more,
    });
  const pass = (minutes: number) =>
    portal.clock.set(new Date(portal.clock.now().getTime() + minutes * 60_000));
  const textOf = async (paper: string) =>
    (await readPdf(accepted(await openPaper(deps, an, { code, paper })).content)).text;
  const offered = async (actor: Staff) =>
    accepted(await openDossierForStaff(deps, actor, { code })).dossier.actions.map(({ event }) => event);
  return { portal, deps, code, act, pass, textOf, offered };
}

async function received(portal?: TestPortal) {
  const dossier = await filed(portal);
  const { deps, code } = dossier;
  accepted(await receiveDossier(deps, desk, { code, version: (await dossier.portal.find(code)).version }));
  return dossier;
}

test('Đ19.8 an officer proposes, a leader reads why and signs; the applicant reads one paper, one reason, one mail', async () => {
  const { portal, deps, code, act, pass, textOf, offered } = await received();
  expect(await act(civil, 'decline')).toMatchObject({ refusal: { code: 'not-allowed' } });
  expect(await act(head, 'decline')).toMatchObject({ refusal: { code: 'not-possible' } });
  const ahead = accepted(await previewPaper(deps, civil, { code, event: 'propose-decline', reason }));
  expect((await readPdf(ahead.content)).text).toContain('TỪ CHỐI GIẢI QUYẾT HỒ SƠ');
  accepted(await act(civil, 'propose-decline', { reason }));
  expect(await portal.find(code)).toMatchObject({ state: 'received', holderId: civil.userId });
  expect(await act(civil, 'propose-stop', { reason })).toMatchObject({ refusal: { code: 'not-possible' } });
  const waiting = accepted(await listQueue(deps, deputy, { work: 'endings-to-decide' }));
  expect(waiting.items.map((item) => item.code)).toContain(code);
  // Whoever proposed has nothing to do with it now: neither his list nor the page offers what would drop the proposal.
  const inList = async (filter: QueueFilter) =>
    accepted(await listQueue(deps, civil, filter)).items.find((item) => item.code === code);
  expect(await inList({ holder: 'toi' })).toMatchObject({ proposedStep: 'decline' });
  expect(await inList({ holder: 'toi' })).not.toHaveProperty('action');
  expect(await inList({ work: 'all' })).toBeUndefined();
  expect(await offered(civil)).toEqual(expect.arrayContaining(['withdraw-ending', 'give-back']));
  for (const event of ['start-processing', 'request-supplement']) {
    expect(await offered(civil)).not.toContain(event);
    const tried = await act(civil, event, { reason });
    expect(tried.ok ? '' : tried.refusal.message).toContain('rút đề xuất trước');
  }
  const seen = JSON.stringify(accepted(await openDossierForApplicant(deps, an, { code })).dossier);
  expect(seen).not.toContain(reason);
  // What is proposed would be read as decided.
  expect(seen).not.toContain('propose-decline');

  const { message } = accepted(await act(deputy, 'decline'));
  expect(message).toMatch(/^Đã ký Thông báo từ chối giải quyết số \d\d\/2026\/TCGQ/);
  expect(message).toContain('Sau 10 phút, khi không còn hoàn tác được, người dân được báo tin');
  // What can be taken back is told to nobody, on no page and in no mail.
  const early = accepted(await openDossierForApplicant(deps, an, { code })).dossier;
  expect(early).toMatchObject({ state: 'received' });
  expect(early).not.toHaveProperty('declined');
  expect(early).not.toHaveProperty('finishedAt');
  // Nor does the desk hand over what would tell it, and end the leader's time.
  expect(await offered(desk)).not.toContain('return');
  expect(JSON.stringify(early)).not.toContain(reason);
  expect((await listMyDossiers(deps, an)).find((one) => one.code === code)).toMatchObject({
    state: 'received',
    declined: false,
  });
  expect(accepted(await lookUpByCode(deps, { text: code })).progress).toMatchObject({
    state: 'received',
    declined: false,
  });
  expect(await openPaper(deps, an, { code, paper: 'thong-bao-tu-choi' })).toMatchObject({
    refusal: { code: 'not-found' },
  });
  await deliverOutbox(deps);
  expect(portal.mails.map(({ subject }) => subject).join()).toContain('Trình ký từ chối giải quyết');
  const toApplicant = () => portal.mails.filter(({ text: body }) => body.includes('không đủ điều kiện'));
  expect(toApplicant()).toEqual([]);
  pass(undoMinutes);
  const text = await textOf('thong-bao-tu-choi');
  for (const words of ['TỪ CHỐI GIẢI QUYẾT HỒ SƠ', reason, 'KT. CHỦ TỊCH', deputy.name])
    expect(text).toContain(words);
  expect(text).not.toContain('không tiếp nhận');
  const { dossier } = accepted(await openDossierForApplicant(deps, an, { code }));
  expect(dossier.state).toBe('completed');
  expect(dossier.timeline.at(-1)).toMatchObject({ label: 'Từ chối giải quyết', reason });
  // Nowhere a result: she is told that it was refused, why, and what to do.
  expect(dossier).toMatchObject({ todo: 'read-refusal', declined: { reason } });
  expect(dossier.nextStep).toContain('nộp hồ sơ mới');
  const [mine] = (await listMyDossiers(deps, an)).filter((one) => one.code === code);
  expect(mine).toMatchObject({ declined: true, todo: 'read-refusal' });
  const { progress } = accepted(await lookUpByCode(deps, { text: code }));
  expect(progress).toMatchObject({ declined: true, steps: expect.arrayContaining([]) as unknown });
  for (const said of [dossier.plain, mine?.plain, progress.plain]) expect(said).toContain('từ chối');
  expect(JSON.stringify([dossier.plain, dossier.nextStep, dossier.steps, mine, progress])).not.toContain(
    'ết quả',
  );

  await deliverOutbox(deps);
  expect(toApplicant().map(({ text: body }) => body.includes(reason))).toEqual([true]);
  expect(toApplicant()[0]?.subject).toContain('bị từ chối giải quyết');
  expect(toApplicant()[0]?.text).not.toContain('đã nộp');
  expect(await act(deputy, 'undo')).toMatchObject({ refusal: { code: 'not-possible' } });
});

test('whoever proposed does not decide, a leader who returns it says why, and what goes on lets it lapse', async () => {
  const { portal, deps, act, code } = await received();
  const both: Staff = { ...head, roles: ['chairman', 'officer'], sectors: ['ho-tich'] };
  accepted(await act(both, 'propose-stop', { reason }));
  const own = await act(both, 'stop');
  expect(own.ok ? '' : own.refusal.message).toContain('người khác phải quyết định');
  expect(await act(deputy, 'return-ending')).toMatchObject({ refusal: { code: 'invalid' } });
  accepted(await act(deputy, 'return-ending', { reason: 'Chờ thêm một tuần' }));
  accepted(await act(both, 'give-back', { reason: 'Xong phần tôi' }));
  accepted(await act(civil, 'start-processing'));
  const until = { place: 'Xã Hòa Lợi', until: { day: '30', month: '11', year: '2026' } };
  accepted(await act(civil, 'begin-verification', { reason: 'Hỏi nơi cư trú', wire: until }));
  accepted(await act(civil, 'propose-stop', { reason }));
  accepted(await act(civil, 'end-verification', { reason: 'Đúng', wire: { outcome: 'confirmed' } }));
  expect(await act(head, 'stop')).toMatchObject({ refusal: { code: 'not-possible' } });
  const items = [{ target: 'field:requesterName', problem: 'wrong', note: '' }] as const;
  const { version } = await portal.find(code);
  accepted(await requestSupplement(deps, civil, { code, version, reason: 'Sai tên', items }));
  accepted(await endDossier(deps, civil, { ending: 'stop', reason: 'Không bổ sung', code }));
  accepted(await act(head, 'undo'));
  expect(await portal.find(code)).toMatchObject({ state: 'supplement-requested', dueAt: null });
  const inBook = async () => {
    const [row] = await listBookRows(database.db, [(await portal.find(code)).id]);
    return row?.declined;
  };
  accepted(await answerSupplement(deps, an, { code, requestId: randomUUID(), wire: {} }));
  accepted(await endDossier(deps, civil, { ending: 'decline', reason: 'Không đủ điều kiện', code }));
  expect(await inBook()).toBe(true);
  accepted(await act(head, 'undo'));
  expect(await inBook()).toBe(false);
});

test('what was paid stays where it was handled and is not granted, and the letter and the page say so', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const code = await filedDossier(portal, slugs.payable);
  const at = async () => ({ code, version: (await portal.find(code)).version });
  accepted(await recordDeskPayment(deps, accountant, { ...(await at()), requestId: randomUUID() }));
  accepted(await receiveDossier(deps, desk, await at()));
  accepted(await endDossier(deps, civil, { ending: 'decline', reason, code }));
  const { amountDue, id } = await portal.find(code);
  const kept = `Số tiền ${formatVnd(amountDue)} đã nộp không được hoàn lại`;
  expect((await listPaymentsOf(database.db.$client, id)).map(({ state }) => state)).toEqual(['settled']);
  portal.clock.set(new Date(portal.clock.now().getTime() + undoMinutes * 60_000));
  expect(accepted(await openDossierForApplicant(deps, an, { code })).dossier.nextStep).toContain(kept);
  await deliverOutbox(deps);
  const mailOf = (subject: string) =>
    portal.mails.find((mail) => mail.subject.includes(subject) && mail.subject.includes(code))?.text;
  expect(mailOf('bị từ chối giải quyết')).toContain(kept);

  accepted(
    await actOnDossier(deps, desk, { ...(await at()), event: 'return', wire: { collector: 'applicant' } }),
  );
  portal.clock.set(new Date(portal.clock.now().getTime() + undoMinutes * 60_000));
  await deliverOutbox(deps);
  expect(mailOf('Đã trao thông báo từ chối')).not.toContain('Kết quả');
  const { dossier } = accepted(await openDossierForApplicant(deps, an, { code }));
  expect([dossier.plain, dossier.nextStep].join()).toContain('từ chối');
  expect(dossier.nextStep).toContain(kept);
});

test('a result that is taken back is no more among what the applicant has, nor behind the address that he saved', async () => {
  const { portal, deps, code, act } = await received();
  accepted(await act(civil, 'start-processing'));
  const { version } = await portal.find(code);
  const file = { fileName: 'kết quả.pdf', mediaType: 'application/pdf', content: pdf() };
  accepted(await completeDossier(deps, civil, { code, version, requestId: randomUUID(), file }));
  const resultsOf = async () =>
    accepted(await openDossierForApplicant(deps, an, { code })).dossier.resultFiles.map(({ id }) => id);
  const [id = ''] = await resultsOf();
  accepted(await openAttachment(deps, an, { code, id }));
  accepted(await act(people.deputy, 'undo'));
  expect(await resultsOf()).toEqual([]);
  expect(await openAttachment(deps, an, { code, id })).toMatchObject({ refusal: { code: 'not-found' } });
  accepted(await openAttachment(deps, civil, { code, id }));
});

test('a colleague who does not hold it is offered to take it over, and nothing that leads it on', async () => {
  const { act, offered, deps, code } = await received();
  accepted(await act(civil, 'start-processing'));
  for (const event of [
    'submit-signed-result',
    'propose-stop',
    'propose-decline',
    'submit-result',
    'request-supplement',
  ]) {
    const refused = await act(colleague, event, { reason });
    expect([event, refused]).toMatchObject([event, { refusal: { code: 'not-possible' } }]);
    expect(refused.ok ? '' : refused.refusal.message).toContain('đang có người khác thụ lý');
  }
  expect(await offered(colleague)).toEqual(['take-over']);
  expect(await offered(civil)).toEqual(expect.arrayContaining(['propose-decline', 'submit-signed-result']));
  expect(accepted(await openDossierForStaff(deps, desk, { code })).dossier.actions).not.toContainEqual(
    expect.objectContaining({ event: 'request-supplement' }),
  );
});

describe('before the reception', () => {
  test('the desk says alone that it does not receive; taken back, the money is paid again', async () => {
    const portal = testPortal(database.db);
    const { deps } = portal;
    const code = await filedDossier(portal, slugs.payable);
    const at = async () => ({ code, version: (await portal.find(code)).version });
    accepted(await recordDeskPayment(deps, accountant, { ...(await at()), requestId: randomUUID() }));
    const { id, paidAt } = await portal.find(code);
    const payments = async () =>
      (await listPaymentsOf(database.db.$client, id)).map(({ state, decidedAt }) => ({ state, decidedAt }));
    accepted(await actOnDossier(deps, desk, { ...(await at()), event: 'refuse', reason }));
    expect(await payments()).toMatchObject([{ state: 'refund-due' }]);
    accepted(await actOnDossier(deps, desk, { ...(await at()), event: 'undo' }));
    expect(await payments()).toEqual([{ state: 'settled', decidedAt: paidAt }]);
    const asBefore = accepted(await openDossierForApplicant(deps, an, { code })).dossier;
    expect(asBefore.state).toBe('submitted');
    // An end that nobody was told of never was, to her.
    expect(asBefore.timeline.map(({ event }) => event)).not.toEqual(expect.arrayContaining(['refuse']));
    expect(JSON.stringify(asBefore)).not.toContain(reason);

    accepted(await actOnDossier(deps, desk, { ...(await at()), event: 'refuse', reason }));
    await database.owner.$client`update payments set state = 'refunded', decided_at = ${portal.clock.now()}
      where dossier_id = ${id} and state = 'refund-due'`;
    expect(await actOnDossier(deps, desk, { ...(await at()), event: 'undo' })).toMatchObject({
      refusal: { code: 'not-possible', message: expect.stringContaining('hoàn lại') as string },
    });
  });
});

describe('a withdrawal by mistake', () => {
  const clock = async ({ portal, code }: Awaited<ReturnType<typeof received>>) => {
    const { state, holderId, dueAt, registerNumber } = await portal.find(code);
    return { state, holderId, dueAt, registerNumber };
  };

  test('is revoked by the applicant until it is confirmed: state, holder, clock and what waited are as before', async () => {
    const dossier = await received();
    const { portal, deps, code, act, pass } = dossier;
    const file = { fileName: 'kq.pdf', mediaType: 'application/pdf', content: pdf() };
    const until = { day: '20', month: '11', year: '2026' };
    const stages: readonly (readonly [Actor, string, Partial<DossierAct>])[] = [
      [civil, 'take', {}],
      [civil, 'start-processing', {}],
      [civil, 'begin-verification', { reason: 'Xem sổ gốc', wire: { place: 'Xã Hòa Lợi', until } }],
      [civil, 'end-verification', { reason: 'Khớp', wire: { outcome: 'confirmed' } }],
      [civil, 'propose-stop', { reason: 'Thử' }],
      [civil, 'withdraw-ending', {}],
      [civil, 'submit-result', { file }],
    ];
    for (const [actor, event, more] of stages) {
      accepted(await act(actor, event, more));
      pass(1);
      const before = await clock(dossier);
      accepted(await act(an, 'withdraw', { reason: 'bấm nhầm' }));
      const page = accepted(await openDossierForApplicant(deps, an, { code })).dossier;
      expect(page).toMatchObject({ canRevokeWithdrawal: true, canWithdraw: false });
      for (const other of [desk, civil, people.binh])
        expect((await act(other, 'revoke-withdrawal')).ok).toBe(false);
      pass(90);
      // The desk looks into it meanwhile.
      accepted(await act(desk, 'take'));
      accepted(await act(an, 'revoke-withdrawal'));
      expect([event, await clock(dossier)]).toEqual([event, before]);
    }
    const { submission, verification } = await portal.find(code);
    expect([submission?.submittedBy, verification]).toEqual([civil.userId, null]);
    const [mail] = await database.db.$client<{ body: string }[]>`
      select body from outbox where kind = 'withdrawal-revoked' and body like ${`%${code}%`} limit 1`;
    expect(mail?.body).toContain('giải quyết tiếp như trước khi rút');
    const told = await database.db.$client<{ recipient: string }[]>`
      select distinct recipient from outbox where kind = 'staff-revoke-withdrawal' and body like ${`%${code}%`}`;
    // The officer whose it is again, and the desk that had it meanwhile.
    expect(told.map(({ recipient }) => recipient.split('@')[0]).sort()).toEqual(['hotich', 'motcua']);
    accepted(await act(an, 'withdraw'));
    const { version } = await portal.find(code);
    accepted(await act(desk, 'take'));
    expect(await act(an, 'revoke-withdrawal', { version })).toMatchObject({
      refusal: { code: 'changed-meanwhile' },
    });
    accepted(await act(desk, 'confirm-withdrawal'));
    expect(await act(an, 'revoke-withdrawal')).toMatchObject({ refusal: { code: 'not-possible' } });
    portal.clock.set(new Date(portal.clock.now().getTime() + undoMinutes * 60_000));
    // Nobody else stopped it: her page, her list and whoever has the code read that she withdrew it.
    const { dossier: seen } = accepted(await openDossierForApplicant(deps, an, { code }));
    const inList = (await listMyDossiers(deps, an)).find((one) => one.code === code);
    const { progress } = accepted(await lookUpByCode(deps, { text: code }));
    for (const one of [seen, inList, progress]) {
      expect(one).toMatchObject({ state: 'stopped', withdrawn: true });
      expect(one?.plain).toContain('rút hồ sơ');
    }
    expect([seen, progress].map(({ steps }) => steps.at(-1)?.label)).toEqual(['Rút hồ sơ', 'Rút hồ sơ']);
    expect(describeState('stopped', { withdrawn: seen.withdrawn }).plainLabel).toEqual({
      applicant: 'Bạn đã rút hồ sơ',
      anybody: 'Người nộp đã rút hồ sơ',
    });
  });

  test('keeps what was paid: nothing is returned before it is confirmed', async () => {
    const portal = testPortal(database.db);
    const { deps } = portal;
    const code = await filedDossier(portal, slugs.payable);
    const at = async () => ({ code, version: (await portal.find(code)).version, requestId: randomUUID() });
    const act = async (event: string) => actOnDossier(deps, an, { ...(await at()), event });
    const states = async () =>
      (await listPaymentsOf(database.db.$client, (await portal.find(code)).id)).map(({ state }) => state);
    accepted(await act('withdraw'));
    accepted(await act('revoke-withdrawal'));
    expect(await portal.find(code)).toMatchObject({ state: 'payment-required', amountDue: 16_000 });
    accepted(await recordDeskPayment(deps, desk, await at()));
    const { id } = await portal.find(code);
    const settled = await listPaymentsOf(database.db.$client, id);
    portal.clock.set(new Date(portal.clock.now().getTime() + 60_000));
    accepted(await act('withdraw'));
    expect(await states()).toEqual(['refund-due']);
    accepted(await act('revoke-withdrawal'));
    expect(await listPaymentsOf(database.db.$client, id)).toEqual(settled);
    expect((await portal.find(code)).paidAt).not.toBeNull();
    accepted(await act('withdraw'));
    const [payment] = await listPaymentsOf(database.db.$client, (await portal.find(code)).id);
    const { reference = '' } = payment ?? {};
    const { seen } = accepted(await openPayment(deps, accountant, { reference })).payment;
    const refund = { way: 'cash', returnedOn: '2026-11-17', evidence: 'PC 3', note: '' };
    expect(await recordRefund(deps, accountant, { reference, seen, ...refund })).toMatchObject({
      refusal: { message: expect.stringContaining('chưa được xác nhận') as string },
    });
    accepted(await act('revoke-withdrawal'));
    expect(await states()).toEqual(['settled']);
    expect(await portal.find(code)).toMatchObject({ state: 'submitted', amountDue: 16_000 });
  });
});

describe('a supplement that was asked for by mistake', () => {
  test.each(['received', 'processing'] as const)(
    'from %s is taken back: told, the limit as it was, and it was not the one that the law allows',
    async (from) => {
      const { portal, deps, code, act, pass, offered } = await received();
      if (from === 'processing') accepted(await act(civil, 'start-processing'));
      const before = await portal.find(code);
      const items = [{ target: 'field:requesterName', problem: 'wrong', note: '' }] as const;
      const ask = async () => act(civil, 'request-supplement', { reason: 'Thiếu', items });
      accepted(await ask());
      pass(3 * 24 * 60);
      expect(await offered(civil)).toContain('withdraw-supplement');
      expect(await act(civil, 'withdraw-supplement')).toMatchObject({ refusal: { code: 'invalid' } });
      for (const other of [an, head, accountant])
        expect((await act(other, 'withdraw-supplement', { reason: 'x' })).ok).toBe(false);
      accepted(await act(civil, 'withdraw-supplement', { reason: 'Giấy này đã có trong hồ sơ' }));
      const after = await portal.find(code);
      expect([after.state, after.dueAt, after.holderId]).toEqual([from, before.dueAt, before.holderId]);
      const [mail] = await database.db.$client<{ body: string }[]>`
        select body from outbox where kind = 'supplement-withdrawn' and body like ${`%${code}%`}`;
      expect(mail?.body).toContain('Giấy này đã có trong hồ sơ');
      const { supplement, todo } = accepted(await openDossierForApplicant(deps, an, { code })).dossier;
      expect([supplement, todo]).toEqual([undefined, undefined]);
      expect(
        (await answerSupplement(deps, an, { code, requestId: randomUUID(), wire: { requesterName: 'A B' } }))
          .ok,
      ).toBe(false);
      // It counts as if it had never been: what is really missing is asked for. Nobody asks and takes back at will: the next is proposed.
      accepted(await ask());
      accepted(await act(civil, 'withdraw-supplement', { reason: 'Lại nhầm' }));
      expect((await ask()).ok).toBe(false);
    },
  );

  test('before the reception it comes back to the desk, without a limit', async () => {
    const portal = testPortal(database.db);
    const { deps } = portal;
    const code = await filedDossier(portal, slugs.birth);
    const at = async () => ({ code, version: (await portal.find(code)).version });
    const items = [{ target: 'field:requesterName', problem: 'wrong', note: '' }] as const;
    accepted(await requestSupplement(deps, desk, { ...(await at()), reason: 'Thiếu', items }));
    accepted(
      await actOnDossier(deps, desk, { ...(await at()), event: 'withdraw-supplement', reason: 'Nhìn nhầm' }),
    );
    expect(await portal.find(code)).toMatchObject({ state: 'submitted', dueAt: null });
    accepted(await receiveDossier(deps, desk, await at()));
  });
});

describe('a paper that ceases to hold is shown so to whoever scans its code, and is handed out no more', () => {
  type Filed = Awaited<ReturnType<typeof filed>>;
  const items = [{ target: 'field:requesterName', problem: 'wrong', note: '' }] as const;
  // What was undone is still proposed.
  const ended = (ending: 'decline' | 'stop') => async (one: Filed) =>
    (await one.portal.find(one.code)).decisionProposal === null
      ? endDossier(one.deps, civil, { ending, reason, code: one.code })
      : one.act(head, ending);
  const completed = async ({ deps, portal, code, act }: Filed) => {
    const { state } = await portal.find(code);
    if (state === 'awaiting-signature') return act(people.deputy, 'confirm-result');
    if (state === 'received') accepted(await act(civil, 'start-processing'));
    const { version } = await portal.find(code);
    const file = { fileName: 'kết quả.pdf', mediaType: 'application/pdf', content: pdf() };
    return completeDossier(deps, civil, { code, version, requestId: randomUUID(), file });
  };
  const withdrawn = { event: 'withdraw-supplement', more: { reason: 'Nhìn nhầm' } };
  const ways: readonly {
    readonly kind: PaperKind;
    readonly way: string;
    readonly begin: () => Promise<Filed>;
    readonly issue: (one: Filed) => Promise<{ readonly ok: boolean }>;
    readonly by: Actor;
    readonly event?: string;
    readonly more?: Partial<DossierAct>;
  }[] = [
    {
      kind: 'refusal',
      way: 'undone',
      begin: filed,
      by: desk,
      issue: async ({ act }) => act(desk, 'refuse', { reason }),
    },
    {
      ...{ kind: 'supplement-request', way: 'taken back before the reception', begin: filed, by: desk },
      ...withdrawn,
      issue: async ({ act }) => act(desk, 'request-supplement', { reason, items }),
    },
    {
      ...{ kind: 'supplement-request', way: 'taken back after it', begin: received, by: civil },
      ...withdrawn,
      issue: async ({ act }) => act(civil, 'request-supplement', { reason, items }),
    },
    { kind: 'decline-notice', way: 'undone', begin: received, by: head, issue: ended('decline') },
    { kind: 'stop-notice', way: 'undone', begin: received, by: head, issue: ended('stop') },
    {
      ...{ kind: 'stop-notice', way: 'undone, after a withdrawal', begin: received, by: desk },
      async issue({ act, portal, code }) {
        if ((await portal.find(code)).state !== 'withdrawn') accepted(await act(an, 'withdraw', { reason }));
        return act(desk, 'confirm-withdrawal');
      },
    },
    { kind: 'result', way: 'undone', begin: received, by: people.deputy, issue: completed },
  ];

  /** Of each paper of a dossier, in the order of their issue, what its code tells. */
  const codesOf = async ({ deps, portal, code }: Filed) =>
    Promise.all(
      (await listPapers(database.db.$client, (await portal.find(code)).id)).map(async ({ token }) => {
        const { kind, standing, revokedAt } = accepted(await verifyPaper(deps, { token })).paper;
        expect(revokedAt === undefined).toBe(standing === 'valid');
        return [kind, standing] as const;
      }),
    );
  const openedBy = async ({ deps, code }: Filed, actor: Actor, kind: PaperKind) =>
    (await openPaper(deps, actor, { code, paper: paperKinds[kind].segment })).ok;

  test.each(ways)('$kind $way', async ({ kind, begin, issue, by, event = 'undo', more = {} }) => {
    const one = await begin();
    const before = await codesOf(one);
    expect(new Set(before.map(([, standing]) => standing))).toEqual(new Set(['valid']));
    one.pass(1);
    accepted((await issue(one)) as Awaited<ReturnType<typeof one.act>>);
    expect(await codesOf(one)).toEqual([...before, [kind, 'valid']]);
    expect(await openedBy(one, civil, kind)).toBe(true);
    accepted(await one.act(by, event, more));
    expect(await codesOf(one)).toEqual([...before, [kind, 'taken-back']]);
    for (const actor of [civil, an]) expect(await openedBy(one, actor, kind)).toBe(false);
    one.pass(1);
    accepted((await issue(one)) as Awaited<ReturnType<typeof one.act>>);
    expect(await codesOf(one)).toEqual([...before, [kind, 'taken-back'], [kind, 'valid']]);
    expect(await openedBy(one, civil, kind)).toBe(true);
  });

  test('a receipt and a result that are issued anew replace those before them, and none of another dossier', async () => {
    const one = await filed();
    const another = await filed(one.portal);
    another.pass(1);
    accepted(await receiveDossier(another.deps, desk, await another.portal.find(another.code)));
    another.pass(1);
    accepted(await completed(another));
    const sql = database.owner.$client;
    const { id } = await one.portal.find(one.code);
    // As an earlier release issued it at sending.
    await sql`update papers set kind = 'receipt' where dossier_id = ${id}`;
    one.pass(1);
    accepted(await receiveDossier(one.deps, desk, await one.portal.find(one.code)));
    expect(await codesOf(one)).toEqual([
      ['receipt', 'replaced'],
      ['receipt', 'valid'],
    ]);
    accepted(await completed(one));
    accepted(await one.act(people.deputy, 'undo'));
    accepted(await one.act(civil, 'take-back-result'));
    await sql`update papers set revoked_at = null, number = number || '-1' where dossier_id = ${id} and kind = 'result'`;
    one.pass(1);
    accepted(await completed(one));
    expect((await codesOf(one)).filter(([kind]) => kind === 'result')).toEqual([
      ['result', 'replaced'],
      ['result', 'valid'],
    ]);
    expect(await codesOf(another)).toEqual([
      ['filing-confirmation', 'valid'],
      ['receipt', 'valid'],
      ['result', 'valid'],
    ]);
  });
});
