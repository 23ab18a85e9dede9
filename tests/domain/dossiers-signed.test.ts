// The chairman signs the result, or a vice chairman in his place: a draft is handed over, signed by another person or given back.
import { lookPurposes } from '#app/vocabulary/look-purposes.ts';
import { randomUUID } from 'node:crypto';

import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';

import { findProcedureBySlug } from '#catalog/index.ts';
import { synchroniseCatalog } from '#app/domain/catalog-editing/synchronise-catalog.server.ts';
import { actOnDossier } from '#app/domain/dossiers/decisions/act-on-dossier.server.ts';
import type { DossierAct } from '#app/domain/dossiers/decisions/dossier-act.ts';
import { listQueue } from '#app/domain/dossiers/queue/list-queue.server.ts';
import { lookUpByCode } from '#app/domain/dossiers/applicant/look-up-by-code.server.ts';
import { openAttachment } from '#app/domain/dossiers/files/open-attachment.server.ts';
import { openControlSlip } from '#app/domain/dossiers/papers/open-control-slip.server.ts';
import { openDossierForApplicant } from '#app/domain/dossiers/applicant/open-dossier-for-applicant.server.ts';
import { openDossierForStaff } from '#app/domain/dossiers/open-dossier-for-staff.server.ts';
import { previewPaper } from '#app/domain/dossiers/papers/preview-paper.server.ts';
import { previewDecision } from '#app/domain/dossiers/decisions/preview-decision.server.ts';
import { openPaper } from '#app/domain/dossiers/papers/open-paper.server.ts';
import { verifyPaper } from '#app/domain/dossiers/papers/verify-paper.server.ts';
import { startExport } from '#app/domain/exports/start-export.server.ts';
import { writeExports } from '#app/domain/exports/write-exports.server.ts';
import { followInquiry } from '#app/domain/inquiries/follow-inquiry.server.ts';
import { openInquiryPart } from '#app/domain/inquiries/open-inquiry-file.server.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { petition } from '#app/inquiries/kinds/petition/petition.ts';
import { drawingTasks, type DrawingTasks } from '#app/server/drawing-tasks.server.ts';
import type { Actor, Staff } from '#app/domain/kernel/actor.ts';
import { partsOf, settledOf } from '#app/quality/life.ts';
import { listPapers } from '#db/queries/dossier-parts.server.ts';
import { readHandled } from '#db/queries/handled-dossiers.server.ts';
import { listLivesOf } from '#db/queries/quality.server.ts';
import { changeCalendar } from '../support/calendar.ts';
import { useDatabase } from '../support/database.ts';
import {
  accepted,
  filedDossier,
  pdf,
  people,
  receiveDossier,
  slugs,
  testPortal,
} from '../support/dossiers.ts';
import { sentPetition } from '../support/petitions.ts';
import { readPdf } from '../support/read-pdf.ts';
import { signedOnPaper } from '../support/signed-on-paper.ts';

const database = useDatabase();
const { an, civil, desk, head, deputy } = people;
const resultFile = { fileName: 'kết quả.pdf', mediaType: 'application/pdf', content: pdf() };

async function inProcessing() {
  const portal = testPortal(database.db);
  const code = await filedDossier(portal, slugs.birth);
  const newRequest = async () => ({
    code,
    version: (await portal.find(code)).version,
    requestId: randomUUID(),
  });
  const act = async (actor: Actor, event: string, more: Partial<DossierAct> = {}) =>
    actOnDossier(portal.deps, actor, { ...(await newRequest()), event, ...more });
  accepted(await receiveDossier(portal.deps, desk, await newRequest()));
  accepted(await act(civil, 'start-processing'));
  return {
    ...{ portal, code, act, seen: newRequest },
    submit: (text: string, documentNumber = '', actor: Actor = civil) =>
      act(actor, 'submit-result', {
        file: { fileName: `${text}.pdf`, mediaType: 'application/pdf', content: pdf(text) },
        wire: { documentNumber },
        reason: 'Kính trình ký',
      }),
    lettersOf: async (kind: string) => {
      const { id } = await portal.find(code);
      const rows = await database.owner.$client<{ recipient: string; body: string }[]>`
        select recipient, body from outbox where kind = ${kind} and dedupe_key like ${`%${id}%`} order by id`;
      return [...rows];
    },
  };
}

test('given back with what is wrong, handed over anew and signed: the result has number, day and signer', async () => {
  const { portal, code, act, submit, lettersOf } = await inProcessing();
  const { deps } = portal;
  expect(await act(civil, 'submit-result')).toMatchObject({ refusal: { code: 'invalid' } });
  accepted(await submit('bản đầu'));
  expect(await portal.find(code)).toMatchObject({ state: 'awaiting-signature', holderId: null });
  expect(await lettersOf('staff-submit-result')).toHaveLength(2);
  const first = accepted(await openDossierForStaff(deps, head, { code })).dossier.resultDraft;
  expect(first).toMatchObject({ file: { fileName: 'bản đầu.pdf' }, note: 'Kính trình ký' });
  const read = accepted(await openAttachment(deps, head, { code, id: first?.file.id ?? '' }));
  expect(Buffer.from(read.content)).toEqual(Buffer.from(pdf('bản đầu')));
  const waiting = accepted(await listQueue(deps, deputy, { work: 'to-sign' }));
  expect(waiting.items.find((item) => item.code === code)?.action?.event).toBe('sign-result');
  const { progress } = accepted(await lookUpByCode(deps, { text: code }));
  expect(progress.steps.find(({ current }) => current)?.label).toBe('Cán bộ giải quyết hồ sơ');

  // A draft is the house's own: its applicant neither sees nor opens it, nor what is said of it.
  const mine = accepted(await openDossierForApplicant(deps, an, { code })).dossier;
  expect([mine.attachments, mine.resultFiles].flat().map(({ fileName }) => fileName)).not.toContain(
    'bản đầu.pdf',
  );
  expect(JSON.stringify(mine.timeline)).not.toContain('Kính trình ký');
  expect(await openAttachment(deps, an, { code, id: first?.file.id ?? '' })).toMatchObject({
    refusal: { code: 'not-found' },
  });
  expect(await openPaper(deps, an, { code, paper: 'ket-qua' })).toMatchObject({ ok: false });

  expect(await act(head, 'return-result')).toMatchObject({ refusal: { code: 'invalid' } });
  accepted(await act(head, 'return-result', { reason: 'Sai ngày sinh' }));
  expect(await portal.find(code)).toMatchObject({ state: 'processing', holderId: civil.userId });
  const [returned] = await lettersOf('staff-return-result');
  expect(returned?.recipient).toBe('hotich@demo.phuan');
  expect(returned?.body).toContain('Sai ngày sinh');

  accepted(await submit('bản sửa'));
  const { message } = accepted(await act(deputy, 'sign-result'));
  expect(message).toMatch(/số \d\d\/2026\/KQ/);
  const done = accepted(await openDossierForApplicant(deps, an, { code })).dossier;
  expect(done).toMatchObject({
    state: 'completed',
    resultFiles: [{ fileName: `Giấy khai sinh - ${code}.pdf` }],
    result: { signedOn: '2026-11-17', signer: 'Trần Minh Mẫn, Phó Chủ tịch Ủy ban nhân dân' },
  });
  expect(message).toContain(done.result?.documentNumber ?? 'none');
  expect(await lettersOf('result-ready')).toHaveLength(1);
  const result = accepted(await openPaper(deps, an, { code, paper: 'ket-qua' }));
  expect(Buffer.from(result.content)).toEqual(Buffer.from(pdf('bản sửa')));
  const { id } = await portal.find(code);
  const [paper] = (await listPapers(database.db.$client, id)).filter(({ kind }) => kind === 'result');
  const checked = accepted(await verifyPaper(deps, { token: paper?.token ?? '' })).paper;
  const { documentNumber, token, ...signed } = done.result ?? {};
  expect(checked).toMatchObject({
    ...{ standing: 'valid', number: documentNumber },
    result: { ...signed, recorded: false },
  });
  // It has one number wherever it is told of, and leads to where it is checked.
  expect(done.papers.find(({ paper: kind }) => kind === 'ket-qua')).toMatchObject({
    number: documentNumber,
    token,
  });
  expect(token).toBe(paper?.token);

  // The work was the officer's, the name is the leader's.
  const [life] = await listLivesOf(database.db, [code]);
  if (life === undefined) throw new Error('no life');
  expect(settledOf(life)?.by).toBe(civil.userId);
  expect(partsOf(life)).toContainEqual({ staffId: civil.userId, part: 'settling' });
  expect(partsOf(life).map(({ staffId }) => staffId)).not.toContain(deputy.userId);
});

test('its own number stays; whoever handed it over does not sign; who is not a leader neither', async () => {
  const { act, submit, portal, code } = await inProcessing();
  accepted(await act(civil, 'give-back', { reason: 'Lãnh đạo tự soạn' }));
  const both: Staff = { ...head, roles: ['chairman', 'officer'], sectors: ['ho-tich'] };
  accepted(await submit('bản', '07/2026/TLKS', both));
  const own = await act(both, 'sign-result');
  expect(own.ok ? '' : own.refusal.message).toContain('người khác phải ký');
  expect(await act(civil, 'sign-result')).toMatchObject({ refusal: { code: 'not-allowed' } });
  accepted(await act(deputy, 'sign-result'));
  const { dossier } = accepted(await openDossierForStaff(portal.deps, civil, { code }));
  expect(dossier.result?.documentNumber).toBe('07/2026/TLKS');
});

test('two leaders at once: one signs or returns, the other reads who was faster; a stale page signs nothing', async () => {
  const { portal, code, act, submit, seen } = await inProcessing();
  accepted(await submit('bản đầu'));
  const stale = await seen();
  accepted(await act(civil, 'take-back-result'));
  expect(await portal.find(code)).toMatchObject({ state: 'processing', holderId: civil.userId });
  accepted(await submit('bản sau'));
  // What he read is not what waits now.
  expect(await actOnDossier(portal.deps, head, { ...stale, event: 'sign-result' })).toMatchObject({
    refusal: { code: 'changed-meanwhile' },
  });
  const { version, id } = await portal.find(code);
  const decide = (who: Staff, event: string) =>
    actOnDossier(portal.deps, who, { code, version, requestId: randomUUID(), event, reason: 'Chưa rõ' });
  const outcomes = await Promise.all([decide(head, 'sign-result'), decide(deputy, 'return-result')]);
  expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
  const signed = outcomes[0]?.ok === true;
  const papers = (await listPapers(database.db.$client, id)).filter(({ kind }) => kind === 'result');
  expect(papers).toHaveLength(signed ? 1 : 0);
});

test('what is withdrawn while it waits is signed by nobody, and its draft goes to nobody', async () => {
  const { portal, code, act, submit } = await inProcessing();
  accepted(await submit('bản'));
  accepted(await act(an, 'withdraw'));
  expect(await act(head, 'sign-result')).toMatchObject({ refusal: { code: 'not-possible' } });
  expect((await portal.find(code)).submission).toBeNull();
  expect(accepted(await openDossierForApplicant(portal.deps, an, { code })).dossier.resultFiles).toEqual([]);
});

test("what was signed on paper is nobody's result before a leader confirms it: he sees the file, gives it back or stands for it", async () => {
  const { portal, code, act, seen, lettersOf } = await inProcessing();
  const { deps } = portal;
  const file = { fileName: 'kq.pdf', mediaType: 'application/pdf', content: pdf('ký tay') };
  const day = { day: '17', month: '11', year: '2026' };
  const wire = { documentNumber: '15/UBND', signedOn: day, signer: head.userId };
  const submit = (more: object = {}, actor: Actor = civil) =>
    act(actor, 'submit-signed-result', { file, wire: { ...wire, ...more } });
  const atField = (path: string) => ({ refusal: { code: 'invalid', problems: [{ path }] } });
  // Alone, an officer ends nothing that the commune decides, whatever an old page sends.
  expect(
    await act(civil, 'complete', { file, wire: { ...wire, signer: 'Nguyễn Quốc Long, Chủ tịch' } }),
  ).toMatchObject({
    refusal: { code: 'not-possible', message: expect.stringContaining('trình xác nhận') as string },
  });
  expect(await submit({ signedOn: { ...day, day: '16' } })).toMatchObject(atField('signedOn'));
  for (const signer of [civil.userId, 'Nguyễn Quốc Long'])
    expect(await submit({ signer })).toMatchObject(atField('signer'));
  const { preview } = accepted(await previewDecision(deps, civil, { code, event: 'submit-signed-result' }));
  expect(JSON.stringify(preview.asks)).toContain('Nguyễn Quốc Long, Chủ tịch Ủy ban nhân dân');
  expect(JSON.stringify(preview.asks)).not.toContain(civil.name);

  accepted(await submit());
  expect(await portal.find(code)).toMatchObject({ state: 'awaiting-signature' });
  expect(await lettersOf('staff-submit-signed-result')).toHaveLength(2);
  const waiting = accepted(await listQueue(deps, deputy, { work: 'to-sign' }));
  expect(waiting.items.find((item) => item.code === code)?.action?.event).toBe('confirm-result');
  // Nobody signs digitally what bears a signature already, and its applicant knows of nothing.
  expect(await act(deputy, 'sign-result')).toMatchObject({ refusal: { code: 'not-possible' } });
  expect(accepted(await openDossierForApplicant(deps, an, { code })).dossier.resultFiles).toEqual([]);
  const draft = accepted(await openDossierForStaff(deps, head, { code })).dossier.resultDraft;
  expect(draft).toMatchObject({
    ...{ documentNumber: '15/UBND', signedOn: '2026-11-17' },
    signer: 'Nguyễn Quốc Long, Chủ tịch Ủy ban nhân dân',
  });
  const shown = accepted(await previewPaper(deps, head, { code, event: 'confirm-result' }));
  expect(Buffer.from(shown.content)).toEqual(Buffer.from(file.content));
  expect(await previewPaper(deps, civil, { code, event: 'confirm-result' })).toMatchObject({ ok: false });

  accepted(await act(head, 'return-result', { reason: 'Thiếu dấu' }));
  expect(await portal.find(code)).toMatchObject({ state: 'processing', holderId: civil.userId });
  accepted(await submit());
  accepted(await act(civil, 'take-back-result'));
  accepted(await submit());
  // An officer who leads the commune besides confirms nothing that he handed over.
  expect(await act({ ...head, userId: civil.userId }, 'confirm-result')).toMatchObject({
    refusal: { code: 'not-allowed', message: expect.stringContaining('người khác') as string },
  });
  expect(await act(civil, 'confirm-result')).toMatchObject({ refusal: { code: 'not-allowed' } });
  const before = await seen();
  // Two leaders at once, one of them twice: it is confirmed once.
  const confirm = (actor: Actor, request = before) =>
    actOnDossier(deps, actor, { ...request, event: 'confirm-result' });
  const outcomes = await Promise.all([
    confirm(head),
    confirm(head),
    confirm(deputy, { ...before, requestId: randomUUID() }),
  ]);
  expect(outcomes.some(({ ok }) => ok)).toBe(true);
  const { timeline } = accepted(await openDossierForApplicant(deps, an, { code })).dossier;
  expect(timeline.filter(({ event }) => event === 'confirm-result')).toHaveLength(1);
  expect(await confirm(deputy, { ...before, requestId: randomUUID() })).toMatchObject({
    refusal: { code: 'changed-meanwhile' },
  });
  expect(await lettersOf('result-ready')).toHaveLength(1);

  const { result } = accepted(await openDossierForApplicant(deps, an, { code })).dossier;
  expect(result).toMatchObject({
    ...{ documentNumber: '15/UBND', signedOn: '2026-11-17' },
    signer: 'Nguyễn Quốc Long, Chủ tịch Ủy ban nhân dân',
    confirmed: { by: expect.stringContaining('Ủy ban nhân dân') as string, on: '2026-11-17' },
  });
  const { paper } = accepted(await verifyPaper(deps, { token: result?.token ?? '' }));
  expect(paper).toMatchObject({
    standing: 'valid',
    result: { recorded: false, confirmed: result?.confirmed },
  });
});

test('a result that is wrong is revoked, or replaced, by two: its code says so with the day, its file stays, and the register counts it no more', async () => {
  const { portal, code, act, seen, lettersOf } = await inProcessing();
  const { deps } = portal;
  const day = { day: '17', month: '11', year: '2026' };
  const signed = (text: string, documentNumber: string) => ({
    file: { fileName: `${text}.pdf`, mediaType: 'application/pdf', content: pdf(text) },
    wire: { documentNumber, signedOn: day, signer: head.userId },
  });
  accepted(await act(civil, 'submit-signed-result', signed('bản đầu', '301/UBND')));
  accepted(await act(head, 'confirm-result'));
  accepted(await act(desk, 'return', { wire: { collector: 'applicant' } }));
  // Long past the ten minutes.
  portal.clock.set(new Date('2026-12-01T09:00:00+07:00'));
  const mine = async () => accepted(await openDossierForApplicant(deps, an, { code })).dossier;
  const { result: first, resultFiles } = await mine();
  const standingOf = async (token = '') => accepted(await verifyPaper(deps, { token })).paper;
  const reason = 'Sai năm sinh của cháu';

  expect(await act(civil, 'propose-revocation')).toMatchObject({ refusal: { code: 'invalid' } });
  for (const actor of [an, desk, head])
    expect(await act(actor, 'propose-revocation', { reason })).toMatchObject({ ok: false });
  // Two at once, and an old page: one proposal.
  const before = await seen();
  const proposals = await Promise.all(
    [1, 2].map(() =>
      actOnDossier(deps, civil, { ...before, requestId: randomUUID(), event: 'propose-revocation', reason }),
    ),
  );
  expect(proposals.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(await lettersOf('staff-propose-revocation')).toHaveLength(2);
  // Nobody outside learns of it, and it counts until a leader decides who did not propose it.
  expect((await mine()).timeline.map(({ event }) => event)).not.toContain('propose-revocation');
  expect(await standingOf(first?.token)).toMatchObject({ standing: 'valid' });
  expect(await act(civil, 'revoke-result')).toMatchObject({ refusal: { code: 'not-allowed' } });
  expect(await act({ ...head, userId: civil.userId }, 'revoke-result')).toMatchObject({
    refusal: { code: 'not-allowed', message: expect.stringContaining('người khác') as string },
  });
  accepted(await act(deputy, 'return-correction', { reason: 'Hãy xem lại' }));
  expect(await act(head, 'revoke-result')).toMatchObject({ refusal: { code: 'not-possible' } });
  accepted(await act(civil, 'propose-revocation', { reason }));
  accepted(await act(civil, 'withdraw-correction'));
  accepted(await act(civil, 'propose-revocation', { reason }));
  const request = await seen();
  const revoke = (actor: Actor) => actOnDossier(deps, actor, { ...request, event: 'revoke-result' });
  accepted(await revoke(head));
  // Sent again it is the same act; the other leader's old page is told of it.
  expect(await revoke(head)).toMatchObject({ repeated: true });
  expect(
    await actOnDossier(deps, deputy, { ...request, requestId: randomUUID(), event: 'revoke-result' }),
  ).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
  expect(await act(head, 'undo')).toMatchObject({ ok: false });

  const revoked = await mine();
  expect(revoked).toMatchObject({
    ...{ state: 'result-revoked', resultFiles: [] },
    formerResults: [{ id: resultFiles[0]?.id, replaced: false, since: portal.clock.now() }],
  });
  expect(revoked.timeline.at(-1)).toMatchObject({ event: 'revoke-result', reason });
  expect((await lettersOf('result-revoked'))[0]?.body).toContain(reason);
  expect(await standingOf(first?.token)).toMatchObject({
    standing: 'taken-back',
    revokedAt: portal.clock.now(),
  });
  const { progress } = accepted(await lookUpByCode(deps, { text: code }));
  expect(JSON.stringify(progress)).toContain('thu hồi');
  for (const actor of [an, civil, head])
    accepted(await openAttachment(deps, actor, { code, id: resultFiles[0]?.id ?? '' }));
  expect(await openPaper(deps, an, { code, paper: 'ket-qua' })).toMatchObject({ ok: false });
  const { id } = await portal.find(code);
  const counted = async () => (await readHandled(database.db, sql`d.id = ${id}`))[0];
  expect(await counted()).toMatchObject({ resultFile: false, declined: false });

  // Another one takes its place, and is handed over anew.
  portal.clock.set(new Date('2026-12-02T09:00:00+07:00'));
  const second = signed('bản đúng', '302/UBND');
  expect(await act(civil, 'propose-replacement', { ...second, reason, file: undefined })).toMatchObject({
    refusal: { code: 'invalid' },
  });
  accepted(await act(civil, 'propose-replacement', { ...second, reason }));
  expect((await mine()).resultFiles).toEqual([]);
  const shown = accepted(await previewPaper(deps, head, { code, event: 'replace-result' }));
  expect(Buffer.from(shown.content)).toEqual(Buffer.from(pdf('bản đúng')));
  accepted(await act(deputy, 'replace-result'));
  const replaced = await mine();
  expect(replaced).toMatchObject({
    ...{ state: 'completed', result: { documentNumber: '302/UBND' } },
    formerResults: [{ id: resultFiles[0]?.id }],
  });
  expect(replaced.collection).toBeUndefined();
  expect((await lettersOf('result-replaced'))[0]?.body).toContain(reason);
  expect(await counted()).toMatchObject({ resultFile: true });
  // At once where the first still counts; while it is proposed, nothing is handed over.
  accepted(await act(civil, 'propose-replacement', { ...signed('bản ba', '303/UBND'), reason }));
  expect(await act(desk, 'return', { wire: { collector: 'applicant' } })).toMatchObject({
    refusal: { code: 'not-possible' },
  });
  accepted(await act(head, 'replace-result'));
  expect(await standingOf(replaced.result?.token)).toMatchObject({ standing: 'replaced' });
  expect((await mine()).formerResults).toMatchObject([{ replaced: false }, { replaced: true }]);
  accepted(await act(desk, 'return', { wire: { collector: 'applicant' } }));
  expect(await standingOf((await mine()).result?.token)).toMatchObject({ standing: 'valid' });
});

test('a number is given once in the book of its procedure and year, and the next free one is told', async () => {
  const file = { fileName: 'kq.pdf', mediaType: 'application/pdf', content: pdf() };
  const signedOn = { day: '17', month: '11', year: '2026' };
  const wire = { documentNumber: '08/TP-HT', signedOn, signer: head.userId };
  const first = await inProcessing();
  accepted(await first.act(civil, 'submit-signed-result', { file, wire }));
  accepted(await first.act(deputy, 'confirm-result'));
  const told = (free: string) => ({
    refusal: {
      problems: [{ path: 'documentNumber', message: expect.stringContaining(free) as string }],
    },
  });
  const second = await inProcessing();
  expect(await second.act(civil, 'submit-signed-result', { file, wire })).toMatchObject(told('09/TP-HT'));
  // However it is written.
  expect(await second.submit('bản', ' 8 / tp-ht')).toMatchObject(told('9 / tp-ht'));
  for (const alike of ['08/TP–HT', '8 /TP - HT.', '08/TP—HT,'])
    expect((await second.submit('bản', alike)).ok, alike).toBe(false);
  accepted(await second.submit('bản', '09/TP-HT'));
  // What waits for its signature has its number, too.
  const third = await inProcessing();
  expect(await third.submit('bản', '09/TP-HT')).toMatchObject(told('10/TP-HT'));
  const before = { ...wire, documentNumber: '12/TP-HT' };
  accepted(await third.act(civil, 'submit-signed-result', { file, wire: before }));
  accepted(await third.act(deputy, 'confirm-result'));
  const { id } = await third.portal.find(third.code);
  // One of an earlier release: its number stands in what is sealed alone.
  await database.owner
    .$client`update papers set document_number = null, document_book = null where dossier_id = ${id}`;
  const fourth = await inProcessing();
  expect(await fourth.submit('bản', '12/TP-HT')).toMatchObject(told('13/TP-HT'));
  // A number that was typed for another meanwhile is not signed.
  await database.owner.$client`update result_submissions set document_number = '8/TP-HT'
    where outcome is null and dossier_id = ${(await second.portal.find(second.code)).id}`;
  const { version } = await second.portal.find(second.code);
  expect(
    await actOnDossier(second.portal.deps, head, { code: second.code, event: 'sign-result', version }),
  ).toMatchObject({
    refusal: { code: 'not-possible', message: expect.stringContaining('trả lại') as string },
  });
  // Nor by two at once.
  const [fifth, sixth] = [await inProcessing(), await inProcessing()];
  const twins = await Promise.all(
    [fifth, sixth].map(({ act }) =>
      act(civil, 'submit-signed-result', { file, wire: { ...wire, documentNumber: '40/TP-HT' } }),
    ),
  );
  expect(twins.map(({ ok }) => ok).sort()).toEqual([false, true]);
  // What was taken back leaves its number to the next.
  const winner = twins[0]?.ok === true ? fifth : sixth;
  const loser = winner === fifth ? sixth : fifth;
  accepted(await winner.act(civil, 'undo'));
  accepted(
    await loser.act(civil, 'submit-signed-result', { file, wire: { ...wire, documentNumber: '40/TP-HT' } }),
  );
});

test('the control slip tells each hand that it went through, for the house alone; the page where it stands and until when', async () => {
  const { portal, code, act, submit } = await inProcessing();
  const { deps } = portal;
  const handling = async () => accepted(await openDossierForStaff(deps, head, { code })).dossier.handling;
  expect(await handling()).toMatchObject({
    decided: false,
    now: { holder: civil.name, step: { station: 'processing' }, lateness: { kind: 'on-time' } },
    steps: [{ is: 'done' }, { is: 'now' }, { is: 'ahead' }, { is: 'ahead' }],
  });
  accepted(await submit('bản đầu'));
  accepted(await act(head, 'return-result', { reason: 'Sai ngày sinh' }));
  portal.clock.set(new Date('2026-11-19T09:00:00+07:00'));
  accepted(await submit('bản sửa'));
  accepted(await act(deputy, 'sign-result'));

  const slip = accepted(await openControlSlip(deps, civil, { code }));
  expect(slip.fileName).toBe(`phieu-kiem-soat-${code}.pdf`);
  const { text, pages } = await readPdf(slip.content);
  for (const words of [
    'Mẫu số 05',
    'PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ',
    (await portal.find(code)).registerNumber ?? 'none',
    '1. Giao: Bộ phận Một cửa 2. Nhận: Công chức Tư pháp - Hộ tịch',
    `Người giao: ${desk.name}`,
    `Người giao: ${head.name} Người nhận: ${civil.name}`,
    `Trả lại để sửa: Sai ngày sinh`,
    `Người giao: ${deputy.name}`,
    'Kết quả chung: quá hạn',
  ])
    expect(text).toContain(words);
  expect(text.match(/1\. Giao: (?!2\.)/g)).toHaveLength(5);
  expect(text.match(/1\. Giao: 2\. Nhận: (?!\p{L})/gu)).toHaveLength(2);
  expect(text).toContain('Quá hạn');
  expect(pages[0]?.width).toBeCloseTo(419.5, 0);
  const looks = await database.owner.$client<{ staff: string }[]>`
    select v.staff_id as staff from dossier_views v join dossiers d on d.id = v.dossier_id
    where d.code = ${code} and v.what = 'phiếu kiểm soát'`;
  expect(looks.map(({ staff }) => staff)).toEqual([civil.userId]);
  // What colleagues wrote to each other is none of the applicant's.
  for (const actor of [an, people.land, people.accountant])
    expect(await openControlSlip(deps, actor, { code })).toMatchObject({ ok: false });
  for (const actor of [desk, head]) accepted(await openControlSlip(deps, actor, { code }));
  expect(await openPaper(deps, an, { code, paper: 'phieu-kiem-soat' })).toMatchObject({ ok: false });
});

test('what another body decides is taken in without its fee, handed over, and never signed here; papers name that body', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const procedure = findProcedureBySlug(slugs.payable);
  if (procedure === undefined) throw new Error('no procedure');
  const decides = 'Công an xã Phú An (Trưởng Công an xã)';
  const resolver = { by: 'police', commune: 'hands-over' } as const;
  await synchroniseCatalog(deps, {
    procedures: [{ ...procedure, resolver, authority: { ...procedure.authority, decides } }],
    forms: [],
  });
  try {
    const code = await filedDossier(portal, slugs.payable);
    expect(await portal.find(code)).toMatchObject({ state: 'submitted', amountDue: 0 });
    const act = async (actor: Actor, event: string, more: Partial<DossierAct> = {}) =>
      actOnDossier(deps, actor, { code, version: (await portal.find(code)).version, event, ...more });
    accepted(await act(desk, 'receive'));
    accepted(await act(civil, 'start-processing'));
    const offered = async () =>
      accepted(await openDossierForStaff(deps, civil, { code })).dossier.actions.map(({ event }) => event);
    expect(await offered()).toEqual(expect.arrayContaining(['next-step', 'complete']));
    for (const event of ['submit-result', 'propose-decline']) {
      expect(await offered()).not.toContain(event);
      expect(await act(civil, event, { reason: 'Thử', file: resultFile })).toMatchObject({
        ok: false,
        refusal: { message: expect.stringContaining('do cơ quan khác giải quyết') as string },
      });
    }
    accepted(await act(civil, 'next-step'));
    // Whose data it is reads that it went there, and what for, with who looked.
    const { viewedBy } = accepted(await openDossierForApplicant(deps, an, { code })).dossier;
    expect(viewedBy).toContainEqual(
      expect.objectContaining({ name: civil.name, receiver: decides, purpose: lookPurposes.decision }),
    );
    expect(viewedBy).toContainEqual(
      expect.objectContaining({ name: civil.name, what: 'hồ sơ', purpose: lookPurposes.handling }),
    );
    const { text } = await readPdf(accepted(await openControlSlip(deps, civil, { code })).content);
    expect(text).toContain(`2. Nhận: ${decides}`);
    expect(text).toContain(`giải quyết hồ sơ: ${decides}`);
    // No officer of the commune stands under the other body's name.
    expect(text.slice(text.indexOf(`2. Nhận: ${decides}`))).not.toContain(`Người nhận: ${civil.name}`);
    const receipt = await readPdf(
      accepted(await openPaper(deps, an, { code, paper: 'giay-tiep-nhan' })).content,
    );
    expect(receipt.text).toContain(`Cơ quan giải quyết: ${decides}`);
    expect(receipt.text).toContain('Ủy ban nhân dân không thu');
    // Whoever signed there is no leader of the commune: its office and its document are told as such.
    const wire = signedOnPaper();
    expect(await act(civil, 'submit-signed-result', { file: resultFile })).toMatchObject({ ok: false });
    accepted(await act(civil, 'complete', { file: resultFile, wire }));
    accepted(await act(civil, 'undo'));
    accepted(await act(civil, 'complete', { file: resultFile, wire }));
    const { result } = accepted(await openDossierForApplicant(deps, an, { code })).dossier;
    expect(result).toMatchObject({ office: decides, documentNumber: wire.documentNumber });
    expect(result?.signer).toBeUndefined();
    const { paper } = accepted(await verifyPaper(deps, { token: result?.token ?? '' }));
    expect(paper).toMatchObject({
      unit: decides,
      standing: 'valid',
      result: { office: decides, recorded: false },
    });
  } finally {
    await synchroniseCatalog(deps, { procedures: [procedure], forms: [] });
  }
});

test('a procedure of several steps is handed on from one to the next, and back with a reason; one of a single step knows no such way', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const { social } = people;
  const code = await filedDossier(portal, slugs.allowance);
  const newRequest = async () => ({
    code,
    version: (await portal.find(code)).version,
    requestId: randomUUID(),
  });
  const act = async (event: string, reason?: string, actor: Actor = social) =>
    actOnDossier(deps, actor, { ...(await newRequest()), event, reason });
  const at = async () => {
    const { handling, actions } = accepted(await openDossierForStaff(deps, social, { code })).dossier;
    const offered = actions.map(({ event }) => event).filter((event) => event.endsWith('-step'));
    return [handling.now?.step?.title.slice(0, 12), ...offered];
  };
  accepted(await receiveDossier(deps, desk, await newRequest()));
  accepted(await act('start-processing'));
  expect(await at()).toEqual(['Rà soát hồ s', 'next-step']);
  expect(await act('previous-step', 'Làm lại')).toMatchObject({ refusal: { code: 'not-possible' } });
  const before = await portal.find(code);
  accepted(await act('next-step'));
  const { message } = accepted(await act('next-step', 'Đã niêm yết xong'));
  expect(message).toBe('Hồ sơ đang ở bước “Lập và gửi văn bản đề nghị”.');
  expect(await at()).toEqual(['Lập và gửi v', 'next-step', 'previous-step']);
  expect(await act('previous-step')).toMatchObject({ refusal: { code: 'invalid' } });
  accepted(await act('previous-step', 'Thiếu biên bản niêm yết'));
  for (const _ of [1, 2]) accepted(await act('next-step'));
  expect(await at()).toEqual(['Thẩm định; n', 'previous-step']);
  expect(await act('next-step')).toMatchObject({ refusal: { code: 'not-possible' } });
  expect(await act('next-step', undefined, people.land)).toMatchObject({ ok: false });
  // The life of the dossier knows nothing of it: state, holder and due date are what they were.
  expect(await portal.find(code)).toMatchObject({
    state: before.state,
    holderId: before.holderId,
    dueAt: before.dueAt,
  });
  const slip = await readPdf(accepted(await openControlSlip(deps, head, { code })).content);
  expect(slip.text).toContain('Trả lại bước trước: Thiếu biên bản niêm yết');
  const mine = accepted(await openDossierForApplicant(deps, an, { code })).dossier;
  expect(JSON.stringify(mine.timeline)).not.toContain('Thiếu biên bản');

  const { act: onBirth } = await inProcessing();
  expect(await onBirth(civil, 'next-step')).toMatchObject({ refusal: { code: 'not-possible' } });
});

/** Of every paper that is drawn when somebody asks for it: from where its facts come. */
const factsOf: Record<keyof DrawingTasks, string> = {
  // Drawn again below, when everything around them is another: `again`.
  bookPortion: 'again',
  controlSlip: 'again',
  filledForm: 'again',
  inquiryPaper: 'again',
  paper: 'again',
  // Sealed or stored whole when it was issued, with who issued it.
  signedPaper: 'stored: the content of `paper`, its bytes kept from the first time',
  certificateDraft: 'stored: what was sent, under the commune of the day of its sending',
  signedPdf: 'stored: the file that is signed',
  minutes: 'stored: the record, under the commune of the day of the meeting',
  contingencyPlan: 'stored: the version, under the commune of the day of its approval',
  consultationAnswers: 'stored: the answers, under the commune of their day',
  yearlyReport: 'stored: the report, with the unit that approved it',
  yearlyReportWord: 'stored: the report, with the unit that approved it',
  // Says on it when it was printed, and what it says is of that moment.
  complianceCheck: 'now: what was found so far, with the day of printing',
  sheet: 'now: a page, with the day of printing',
  item: 'now: an item as it is published',
  blankForm: 'now: a blank of the form in use',
  // No paper with facts of its own.
  bindPdfs: 'none: other papers in one file',
  photoPages: 'none: pictures that were sent',
  keyFile: 'none: draws nothing',
};

test('what a paper says of a day stays what was true on it: drawn again under another name of the commune, of its people, and another calendar', async () => {
  expect(Object.keys(factsOf).sort()).toEqual(Object.keys(drawingTasks).sort());
  const { portal, code, act, submit } = await inProcessing();
  accepted(await submit('một bản'));
  accepted(await act(deputy, 'sign-result'));
  const registerNumber = (await portal.find(code)).registerNumber ?? 'none';
  const inquiry = await sentPetition(portal.deps);
  const { clock } = portal;
  const start = clock.now();

  /** What each paper is drawn from. */
  const drawn = async (deps: Deps): Promise<Readonly<Record<string, string>>> => {
    const inputs: Record<string, string> = {};
    const drawing: Deps['drawing'] = {
      ...deps.drawing,
      run(name, input, options) {
        // A control slip tells when it was printed, a book too; and in a book other dossiers stand, which go on.
        const others = (part: string, value: unknown) =>
          part === 'lines' && Array.isArray(value)
            ? value.filter((line) => JSON.stringify(line).includes(registerNumber))
            : value;
        inputs[name] ??= JSON.stringify(input, others).replaceAll(/"drawnAt":"[^"]*"/g, '');
        return deps.drawing.run(name, input, options);
      },
    };
    const now = { ...deps, drawing };
    for (const paper of ['to-khai', 'giay-tiep-nhan']) accepted(await openPaper(now, an, { code, paper }));
    accepted(await openControlSlip(now, civil, { code }));
    accepted(
      await openInquiryPart(now, undefined, {
        ...{ kind: petition, code: inquiry, what: 'giay-to' },
        id: petition.receipt.name,
      }),
    );
    const period = { from: '2026-11-17', until: '2026-11-17' };
    const wanted = { kind: 'tracking-book', filter: period } as const;
    accepted(await startExport(now, desk, { wanted, format: 'pdf', requestId: randomUUID() }));
    await writeExports(now);
    return inputs;
  };

  const before = await drawn(portal.deps);
  const again = Object.entries(factsOf).flatMap(([task, facts]) => (facts === 'again' ? [task] : []));
  expect(
    Object.keys(before)
      .filter((task) => again.includes(task))
      .sort(),
  ).toEqual(again.sort());

  const sql = database.owner.$client;
  const { due } = accepted(await followInquiry(portal.deps, { kind: petition, code: inquiry })).inquiry;
  clock.set(new Date('2026-11-18T08:00:00+07:00'));
  await changeCalendar(portal.deps, {
    do: 'save',
    day: {
      ...{ date: due?.date ?? '', kind: 'off', provisional: false },
      ...{ label: 'Nghỉ thử', legalBasis: 'Thông báo 1/TB-UBND' },
    },
  });
  expect(
    accepted(await followInquiry(portal.deps, { kind: petition, code: inquiry })).inquiry.due?.date,
  ).not.toBe(due?.date);
  const names = await sql<{ id: string; name: string }[]>`select id, name from users where kind = 'staff'`;
  await sql`update users set name = 'Đổi ' || name where kind = 'staff'`;
  clock.set(new Date('2027-11-18T09:00:00+07:00'));
  const unit = {
    ...portal.deps.unit,
    name: 'Ủy ban nhân dân phường Mới',
    header: ['ỦY BAN', 'PHƯỜNG MỚI'],
  } as const;
  const later: Deps = {
    ...portal.deps,
    unit,
    commune: {
      ...portal.deps.commune,
      at: (day) => (day < clock.now() ? portal.deps.commune.at(day) : unit),
    },
  };
  const afterwards = await drawn(later);
  for (const task of again) expect(afterwards[task], task).toBe(before[task]);

  for (const { id, name } of names) await sql`update users set name = ${name} where id = ${id}`;
  clock.set(start);
});
