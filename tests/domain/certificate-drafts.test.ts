// The draft of a certificate: sent by an officer, answered by its applicant or by her silence, sent anew.
import { randomUUID } from 'node:crypto';

import { expect, test } from 'vitest';

import { previewBatch } from '#app/domain/batches/preview-batch.server.ts';
import { runBatches } from '#app/domain/batches/run-batches.server.ts';
import { startBatch } from '#app/domain/batches/start-batch.server.ts';
import { actOnDossier } from '#app/domain/dossiers/decisions/act-on-dossier.server.ts';
import { agreeBySilence } from '#app/domain/dossiers/filing/agree-by-silence.server.ts';
import { answerCertificateDraft } from '#app/domain/dossiers/result/answer-certificate-draft.server.ts';
import { listQueue } from '#app/domain/dossiers/queue/list-queue.server.ts';
import { readQueueBasis, surveyQueues } from '#app/domain/dossiers/queue/survey-queues.server.ts';
import { openDossierForApplicant } from '#app/domain/dossiers/applicant/open-dossier-for-applicant.server.ts';
import { openDossierForStaff } from '#app/domain/dossiers/open-dossier-for-staff.server.ts';
import { openDraftPaper } from '#app/domain/dossiers/filing/open-draft-paper.server.ts';
import type { Staff } from '#app/domain/kernel/actor.ts';
import { draftStep } from '#catalog/procedures/ho-tich/civil-status.ts';
import { procedures } from '#catalog/procedures/index.ts';
import { findForm } from '#forms/index.ts';
import { loader as paperLoader } from '#app/routes/resident/paper.ts';
import { action } from '#app/routes/resident/my-dossier.tsx';
import { useDatabase } from '../support/database.ts';
import {
  accepted,
  filedDossier,
  pdf,
  people,
  receiveDossier,
  slugs,
  testPortal,
  type TestPortal,
} from '../support/dossiers.ts';
import { readPdf } from '../support/read-pdf.ts';
import { residentPages } from '../support/resident-pages.ts';

const database = useDatabase();
const { civil, desk, an, binh, head, land } = people;
const title = 'Giấy khai sinh';

/** Tuesday, 17 November 2026. */
async function processed(
  portal: TestPortal,
  slug: string = slugs.birth,
  officer: Staff = civil,
): Promise<string> {
  const code = await filedDossier(portal, slug);
  const act = async (event: string) =>
    accepted(
      await actOnDossier(portal.deps, officer, { code, event, version: (await portal.find(code)).version }),
    );
  accepted(await receiveDossier(portal.deps, desk, { code, version: (await portal.find(code)).version }));
  await act('start-processing');
  return code;
}

const staffView = async ({ deps }: TestPortal, code: string) =>
  accepted(await openDossierForStaff(deps, civil, { code })).dossier;
const ownView = async ({ deps }: TestPortal, code: string) =>
  accepted(await openDossierForApplicant(deps, an, { code })).dossier;

async function send(portal: TestPortal, code: string, changed: Readonly<Record<string, string>> = {}) {
  const { draftValues, version } = await staffView(portal, code);
  return actOnDossier(portal.deps, civil, {
    ...{ code, event: 'send-certificate-draft', version, wire: { ...draftValues, ...changed } },
  });
}

async function answer(
  portal: TestPortal,
  code: string,
  agrees: boolean,
  more: { readonly draft?: string; readonly correction?: string; readonly requestId?: string } = {},
) {
  const draft = more.draft ?? (await ownView(portal, code)).certificateDraft?.id ?? '';
  const wire = { correction: more.correction ?? '' };
  return answerCertificateDraft(portal.deps, an, {
    ...{ code, draft, agrees, wire },
    requestId: more.requestId ?? randomUUID(),
  });
}

test('only a procedure that has a draft promises one, and shows fields of its form', () => {
  const promising = procedures.filter(({ handling }) =>
    handling.some((step) => step.title.startsWith('Xem bản dự thảo')),
  );
  const drafting = procedures.filter(({ certificateDraft }) => certificateDraft !== undefined);
  expect(promising.map(({ slug }) => slug)).toEqual(drafting.map(({ slug }) => slug));
  expect(drafting).toHaveLength(12);
  for (const { slug, certificateDraft, onlineForm = '', handling } of drafting) {
    const fields = (findForm(onlineForm)?.sections ?? []).flatMap((section) =>
      section.fields.map(({ id }) => id),
    );
    expect([slug, certificateDraft?.shows.filter((id) => !fields.includes(id))]).toEqual([slug, []]);
    expect(handling).toContainEqual(draftStep(certificateDraft?.title ?? ''));
  }
});

test('it says what was declared, is answered by its applicant alone, once, and leaves the limit alone', async () => {
  const portal = testPortal(database.db);
  const code = await processed(portal);
  const { dueAt } = await portal.find(code);
  expect((await ownView(portal, code)).certificateDraft).toBeUndefined();
  expect(accepted(await send(portal, code)).message).toContain('Người dân được báo tin');
  const mine = await ownView(portal, code);
  expect(mine).toMatchObject({
    todo: 'check-draft',
    dueAt,
    certificateDraft: { title, answerBy: '2026-11-18' },
  });
  const declared = mine.declaration.flatMap(({ rows }) => rows);
  for (const { field, value } of mine.certificateDraft?.lines ?? [])
    expect(declared).toContainEqual(expect.objectContaining({ field, value }));
  const paper = await readPdf(accepted(await openDraftPaper(portal.deps, an, { code })).content);
  expect(paper.text).toContain('KHÔNG CÓ GIÁ TRỊ PHÁP LÝ');

  expect(mine.timeline.at(-1)?.detail).not.toHaveProperty('answerBy');
  const draft = mine.certificateDraft?.id ?? '';
  const strange = { code, draft, agrees: true, wire: {}, requestId: randomUUID() };
  expect(await answerCertificateDraft(portal.deps, binh, strange)).toMatchObject({
    refusal: { code: 'not-found' },
  });
  expect(await openDraftPaper(portal.deps, binh, { code })).toMatchObject({ refusal: { code: 'not-found' } });
  expect(await openDraftPaper(portal.deps, land, { code })).toMatchObject({ ok: false });

  const both = await Promise.all([
    answer(portal, code, true),
    answer(portal, code, false, { correction: 'Sai' }),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await answer(portal, code, true)).toMatchObject({
    refusal: { code: 'not-possible', message: expect.stringContaining('đã có câu trả lời') as string },
  });
  expect((await ownView(portal, code)).todo).toBeUndefined();
});

test('what she says is wrong is read by the officer alone, who sends another; the first cannot be agreed to any more', async () => {
  const portal = testPortal(database.db);
  const code = await processed(portal);
  const { draftValues = {} } = await staffView(portal, code);
  const [birthday = ''] = Object.keys(draftValues).filter((id) =>
    /^\d+\/\d+\/\d{4}$/.test(draftValues[id] ?? ''),
  );
  for (const noDay of ['99/99/9999', '30/02/2026', 'hôm qua'])
    expect(await send(portal, code, { [birthday]: noDay })).toMatchObject({
      refusal: { code: 'invalid', problems: [{ path: birthday }] },
    });
  accepted(await send(portal, code, { [birthday]: 'ngày 5 tháng 11 năm 2026' }));
  expect((await staffView(portal, code)).draftValues?.[birthday]).toBe('05/11/2026');
  const first = (await ownView(portal, code)).certificateDraft?.id ?? '';
  expect(await answer(portal, code, false, { correction: '  ' })).toMatchObject({
    refusal: { code: 'invalid', problems: [{ path: 'correction' }] },
  });
  const correction = 'Chữ đệm của cháu là Thị';
  accepted(await answer(portal, code, false, { correction }));
  expect((await staffView(portal, code)).certificateDraft).toMatchObject({
    outcome: 'corrected',
    correction,
  });
  const sql = database.owner.$client;
  const [kept] = await sql<{ text: string }[]>`
    select string_agg(e::text, ' ') as text from dossier_events e join dossiers d on d.id = e.dossier_id where d.code = ${code}`;
  expect(kept?.text).not.toContain(correction);
  const [told] = await sql<{ text: string }[]>`
    select string_agg(o::text, ' ') as text from outbox o where o::text like ${`%${code}%`}`;
  expect(told?.text).not.toContain(correction);

  accepted(await send(portal, code, { childName: 'NGUYỄN THỊ ÁNH' }));
  expect(await answer(portal, code, true, { draft: first })).toMatchObject({
    refusal: { code: 'changed-meanwhile' },
  });
  expect((await ownView(portal, code)).certificateDraft?.lines).toContainEqual(
    expect.objectContaining({ field: 'childName', value: 'NGUYỄN THỊ ÁNH' }),
  );
  accepted(await answer(portal, code, true));
  expect((await staffView(portal, code)).certificateDraft).toMatchObject({ outcome: 'agreed' });
  expect((await staffView(portal, code)).draftValues?.['childName']).toBe('NGUYỄN THỊ ÁNH');
});

test('silence agrees when the working day after the sending is over, once, and nobody is asked when the dossier has ended', async () => {
  const portal = testPortal(database.db, '2026-11-20T09:00:00+07:00');
  const code = await processed(portal);
  const withdrawn = await processed(portal);
  accepted(await send(portal, code));
  accepted(await send(portal, withdrawn));
  // Sent on a Friday.
  expect((await ownView(portal, code)).certificateDraft?.answerBy).toBe('2026-11-23');
  const { version } = await portal.find(withdrawn);
  accepted(await actOnDossier(portal.deps, an, { code: withdrawn, event: 'withdraw', version }));
  portal.clock.set(new Date('2026-11-23T23:59:00+07:00'));
  expect(await agreeBySilence(portal.deps)).toBe(0);
  portal.clock.set(new Date('2026-11-24T07:09:00+07:00'));
  expect(await agreeBySilence(portal.deps)).toBe(1);
  expect(await agreeBySilence(portal.deps)).toBe(0);
  expect((await staffView(portal, code)).certificateDraft).toMatchObject({ outcome: 'silent' });
  expect((await portal.find(withdrawn)).certificateDraft).toMatchObject({ outcome: 'lapsed' });
  expect((await ownView(portal, code)).timeline.map(({ event }) => event)).toContain('agree-by-silence');
});

test('what she called wrong, or has not answered, is signed on its own page, not among many', async () => {
  const portal = testPortal(database.db);
  const submitted = async () => {
    const code = await processed(portal);
    accepted(await send(portal, code));
    const { version } = await portal.find(code);
    const file = { fileName: 'kết quả.pdf', mediaType: 'application/pdf', content: pdf() };
    accepted(
      await actOnDossier(portal.deps, civil, { code, event: 'submit-result', version, file, wire: {} }),
    );
    return code;
  };
  const [wrong, waiting, right] = [await submitted(), await submitted(), await submitted()];
  accepted(await answer(portal, wrong, false, { correction: 'Sai tên' }));
  accepted(await answer(portal, right, true));
  const act = { kind: 'step', event: 'sign-result' } as const;
  const codes = [wrong, waiting, right];
  const { preview } = accepted(await previewBatch(portal.deps, head, { codes, whole: false, list: '', act }));
  const whyNot = new Map(preview.candidates.map(({ item, whyNot: why }) => [item.code, why]));
  expect(codes.map((code) => whyNot.get(code) ?? '')).toEqual([
    expect.stringContaining('bản dự thảo'),
    expect.stringContaining('bản dự thảo'),
    '',
  ]);
  const items = await Promise.all(
    codes.map(async (code) => ({ code, version: (await portal.find(code)).version })),
  );
  accepted(await startBatch(portal.deps, head, { act, items, list: '', requestId: randomUUID() }));
  await runBatches(portal.deps);
  const states = await Promise.all(codes.map(async (code) => (await portal.find(code)).state));
  expect(states).toEqual(['awaiting-signature', 'awaiting-signature', 'completed']);
});

test('what she called wrong waits in the lists of the office with a number, and the signer is told of it at once', async () => {
  const portal = testPortal(database.db);
  const code = await processed(portal);
  accepted(await send(portal, code));
  const { version } = await portal.find(code);
  const file = { fileName: 'kết quả.pdf', mediaType: 'application/pdf', content: pdf() };
  const wire = { documentNumber: '77/KS' };
  accepted(await actOnDossier(portal.deps, civil, { code, event: 'submit-result', version, file, wire }));
  const waiting = async (staff: Staff) => {
    const { items } = accepted(await listQueue(portal.deps, staff, { work: 'drafts-corrected' }));
    const survey = await surveyQueues(portal.deps, staff, await readQueueBasis(portal.deps, staff));
    const count = survey?.work.find(({ id }) => id === 'drafts-corrected')?.count;
    return [
      items.some((item) => item.code === code && item.draftCorrected === true),
      items.length === (count ?? 0),
    ];
  };
  expect(await waiting(civil)).toEqual([false, true]);
  const requestId = randomUUID();
  const correction = 'Sai họ tên mẹ';
  accepted(await answer(portal, code, false, { correction, requestId }));
  accepted(await answer(portal, code, false, { correction, requestId }));
  // What says something else is no repetition, and is not told that it was sent.
  expect(await answer(portal, code, false, { correction: 'Sai ngày sinh', requestId })).toMatchObject({
    refusal: { code: 'not-possible' },
  });
  expect(await waiting(civil)).toEqual([true, true]);
  const { items } = accepted(await listQueue(portal.deps, head, { work: 'to-sign' }));
  expect(items.find((item) => item.code === code)).toMatchObject({ draftCorrected: true });
  const { id } = await portal.find(code);
  const told = await database.db.$client<{ recipient: string }[]>`
    select recipient from outbox where kind = 'staff-correct-draft' and dedupe_key like ${`%${id}%`}`;
  expect(told.map(({ recipient }) => recipient)).toEqual(
    expect.arrayContaining(['hotich@demo.phuan', 'truongban@demo.phuan']),
  );

  const back = (await portal.find(code)).version;
  const reason = 'Sửa lại';
  accepted(await actOnDossier(portal.deps, head, { code, event: 'return-result', version: back, reason }));
  portal.clock.set(new Date('2026-11-17T15:00:00+07:00'));
  accepted(await send(portal, code, { motherName: 'TRẦN THỊ NGỌC' }));
  expect((await waiting(civil))[0]).toBe(false);
});

test('a draft that lapsed waits again when that is taken back, with a whole day; else nobody can open it', async () => {
  const portal = testPortal(database.db);
  const act = async (
    code: string,
    who: Parameters<typeof actOnDossier>[1],
    event: string,
    more: Partial<Parameters<typeof actOnDossier>[2]> = {},
  ) =>
    accepted(
      await actOnDossier(portal.deps, who, {
        ...{ code, event, version: (await portal.find(code)).version, reason: 'Nhầm' },
        ...more,
      }),
    );
  const paperOf = async (code: string) => (await openDraftPaper(portal.deps, an, { code })).ok;
  const items = [{ target: 'field:childName', problem: 'wrong', note: 'Ghi rõ chữ đệm' }] as const;
  const code = await processed(portal);
  accepted(await send(portal, code));
  const lapses = [
    [() => act(code, civil, 'request-supplement', { items }), () => act(code, civil, 'withdraw-supplement')],
    [() => act(code, an, 'withdraw'), () => act(code, an, 'revoke-withdrawal')],
    [() => act(code, civil, 'propose-decline'), () => act(code, civil, 'withdraw-ending')],
    [() => act(code, civil, 'propose-stop'), () => act(code, head, 'return-ending')],
  ] as const;
  for (const [index, [away, back]] of lapses.entries()) {
    await away();
    expect(await ownView(portal, code)).toMatchObject({ certificateDraft: { outcome: 'lapsed' } });
    expect((await ownView(portal, code)).todo).not.toBe('check-draft');
    expect(await paperOf(code)).toBe(false);
    // The day on which silence agrees would be over.
    portal.clock.set(new Date(`2026-11-${19 + index}T09:00:00+07:00`));
    await agreeBySilence(portal.deps);
    expect((await portal.find(code)).certificateDraft).toMatchObject({ outcome: 'lapsed' });
    await back();
    const { certificateDraft, todo } = await ownView(portal, code);
    expect(todo).toBe('check-draft');
    expect(certificateDraft?.outcome).toBeUndefined();
    expect(certificateDraft?.answerBy).toBe(['2026-11-20', '2026-11-23', '2026-11-23', '2026-11-23'][index]);
    expect(await paperOf(code)).toBe(true);
  }
  const asked = await database.db.$client`
    select 1 from outbox where kind = 'certificate-draft' and body like ${`%${code}%`}`;
  // Sent, and again where the day is another.
  expect(asked).toHaveLength(3);
  await act(code, civil, 'propose-decline');
  await act(code, head, 'decline', { signer: 'confirmed' });
  await act(code, head, 'undo');
  expect((await portal.find(code)).certificateDraft).toMatchObject({ outcome: 'lapsed' });
  await act(code, head, 'return-ending');
  expect((await ownView(portal, code)).todo).toBe('check-draft');
});

test('none is sent where the procedure has none', async () => {
  const portal = testPortal(database.db);
  const code = await processed(portal, slugs.allowance, people.social);
  const { dossier } = accepted(await openDossierForStaff(portal.deps, people.social, { code }));
  expect(dossier.actions.map(({ event }) => event)).not.toContain('send-certificate-draft');
  const { version } = dossier;
  expect(
    await actOnDossier(portal.deps, people.social, { code, event: 'send-certificate-draft', version }),
  ).toMatchObject({ refusal: { code: 'not-possible' } });
});

test('the page keeps what she wrote when it is refused, and its paper is hers alone', async () => {
  const pages = residentPages(database.db);
  const code = await processed(pages.portal);
  accepted(await send(pages.portal, code));
  const draft = (await ownView(pages.portal, code)).certificateDraft?.id ?? '';
  const address = `/ho-so/${code}`;
  const correct = (correction: string, who = 'nguyen.van.an') =>
    pages.ask(
      who,
      action,
      address,
      { code },
      { intent: 'correct-draft', draft, requestId: randomUUID(), correction },
    );
  const long = 'x'.repeat(2001);
  expect(await correct(long)).toMatchObject({ status: 422, data: { draft: { correction: long } } });
  expect((await correct('Sai tên', 'tran.thi.binh')).status).toBe(404);
  expect(await correct('Sai tên')).toMatchObject({ status: 303, location: address });
  const paper = { code, paper: 'ban-du-thao' };
  const asked = (who: string) => pages.ask(who, paperLoader, `${address}/giay-to/ban-du-thao.pdf`, paper);
  expect((await asked('nguyen.van.an')).status).toBe(200);
  expect((await asked('tran.thi.binh')).status).toBe(404);
});
