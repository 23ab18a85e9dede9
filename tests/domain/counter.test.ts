// What comes on paper: who takes it in, what it needs, what is written down, when it is due, and who collects the result.
import { randomUUID } from 'node:crypto';

import { expect, test } from 'vitest';

import { actOnDossier } from '#app/domain/dossiers/decisions/act-on-dossier.server.ts';
import { answerSupplement } from '#app/domain/dossiers/filing/answer-supplement.server.ts';
import { attachFile } from '#app/domain/dossiers/files/attach-file.server.ts';
import { indispensableDocuments } from '#app/domain/dossiers/files/dossier-documents.ts';
import { listQueue } from '#app/domain/dossiers/queue/list-queue.server.ts';
import { openDossierForApplicant } from '#app/domain/dossiers/applicant/open-dossier-for-applicant.server.ts';
import { openDossierForStaff } from '#app/domain/dossiers/open-dossier-for-staff.server.ts';
import { openPaper } from '#app/domain/dossiers/papers/open-paper.server.ts';
import { purgeDrafts } from '#app/domain/dossiers/filing/purge-drafts.server.ts';
import type { Actor } from '#app/domain/kernel/actor.ts';
import { readTrackingBook } from '#app/domain/dossiers/queue/tracking-book.server.ts';
import { recordDeskPayment } from '#app/domain/payments/record-desk-payment.server.ts';
import { saveProfile } from '#app/domain/personal-data/resident-profile.server.ts';
import { beginCounterFiling } from '#app/domain/reception/begin-counter-filing.server.ts';
import { findVisitors } from '#app/domain/reception/find-visitors.server.ts';
import { listCounterDraftsFor, openCounterFiling } from '#app/domain/reception/open-counter-filing.server.ts';
import { claimDossier, linkAccount } from '#app/domain/reception/link-account.server.ts';
import { receiveCounterFiling } from '#app/domain/reception/receive-counter-filing.server.ts';
import { saveCounterFiling } from '#app/domain/reception/save-counter-filing.server.ts';
import { isReceivedOnPaper, type DocumentChecklist } from '#catalog/counter.ts';
import { procedures } from '#catalog/index.ts';
import { exampleWire, type Wire } from '#forms/index.ts';
import * as counter from '#app/routes/officer/counter.tsx';
import type { BeginReply } from '#app/ui/pages/officer/counter/begin-page.tsx';
import { useDatabase } from '../support/database.ts';
import {
  accepted,
  filedDossier,
  pdf,
  people,
  slugs,
  testPortal,
  type TestPortal,
} from '../support/dossiers.ts';
import { signedOnPaper } from '../support/signed-on-paper.ts';
import { staffPages } from '../support/staff-pages.ts';

const database = useDatabase();
const { an, binh, desk, civil, accountant, head } = people;

/** Level 4 with a fee, level 3 free, and one that needs papers in every case. */
const codes = {
  extract: '2.000635',
  birth: '1.001193',
  withPapers: procedures.find(
    (p) => isReceivedOnPaper(p) && p.onlineForm !== undefined && indispensableDocuments(p).length > 0,
  )?.code,
} as const;

const visit = (procedure = '', more: Wire = {}): Wire => ({
  procedure,
  channel: 'in-person',
  declaration: 'typed',
  name: 'Lê Thị Út Mười',
  identityNumber: '074165000123',
  phone: '0905123456',
  comer: 'applicant',
  ...more,
});

async function begun(portal: TestPortal, wire: Wire, actor: Actor = desk) {
  return accepted(await beginCounterFiling(portal.deps, actor, { wire })).code;
}

/** Everything declared and ticked as lying on the counter. */
async function laidOut(portal: TestPortal, code: string) {
  const { deps } = portal;
  const { filing } = accepted(await openCounterFiling(deps, desk, { code }));
  const { form, context, procedure, wire } = filing.draft;
  const checklist: DocumentChecklist = Object.fromEntries(
    indispensableDocuments(procedure).map(({ id }) => [id, ['paper-taken'] as const]),
  );
  const saved = accepted(
    await saveCounterFiling(deps, desk, {
      code,
      wire: { ...exampleWire(form, context), ...wire },
      checklist,
    }),
  );
  return { code, version: saved.version, requestId: randomUUID() };
}

async function received(portal: TestPortal, wire: Wire, paysCash = true): Promise<string> {
  const code = await begun(portal, wire);
  accepted(await receiveCounterFiling(portal.deps, desk, { ...(await laidOut(portal, code)), paysCash }));
  return code;
}

/** What is done to the dossier as it stands. */
const actsOn =
  (portal: TestPortal, code: string) =>
  async (actor: Actor, event: string, more: object = {}) =>
    actOnDossier(portal.deps, actor, { code, event, version: (await portal.find(code)).version, ...more });

test('NĐ 61/2018 Đ17.1: filed at the counter, the fee taken, received at once with number, receipt and due date', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const code = await begun(portal, visit(codes.extract));
  const request = { ...(await laidOut(portal, code)), paysCash: true };
  const { message } = accepted(await receiveCounterFiling(deps, desk, request));
  expect(message).toMatch(/biên nhận số \d{6}\/BN-2026/);
  expect(message.match(/không có tài khoản/g)).toHaveLength(1);
  const dossier = await portal.find(code);
  expect(dossier).toMatchObject({
    state: 'received',
    channel: 'in-person',
    ownerId: null,
    receivedAt: deps.clock.now(),
    paidAt: deps.clock.now(),
  });
  expect(dossier.amountDue).toBeGreaterThan(0);
  expect(dossier.registerNumber).toMatch(/-261117-\d{4}$/);
  expect(dossier.dueAt).not.toBeNull();
  const seen = accepted(await openDossierForStaff(deps, civil, { code })).dossier;
  expect(seen.applicant).toMatchObject({ identityNumber: '074165000123', phone: '+84905123456' });
  expect(seen.timeline.map(({ event }) => event)).toEqual(['submit', 'settle-payment', 'receive']);
  expect(seen.papers.map(({ paper }) => paper).toSorted()).toEqual(['bien-lai', 'giay-tiep-nhan', 'to-khai']);
  accepted(await openPaper(deps, desk, { code, paper: 'giay-tiep-nhan' }));
  // Nobody has an account to write to, and the same page sent twice is received once.
  expect(accepted(await receiveCounterFiling(deps, desk, request)).repeated).toBe(true);
  expect(await receiveCounterFiling(deps, desk, { ...request, requestId: randomUUID() })).toMatchObject({
    refusal: { code: 'not-possible' },
  });
  const mails = await database.owner.$client`select recipient from outbox where recipient = ''`;
  expect(mails).toEqual([]);
  const listed = accepted(await listQueue(deps, desk, { channel: 'in-person' }));
  expect(listed.items.map((item) => item.code)).toContain(code);
  expect(
    accepted(await listQueue(deps, desk, { channel: 'online' })).items.map((item) => item.code),
  ).not.toContain(code);
});

test('the number of a request that was received answers no payment', async () => {
  const portal = testPortal(database.db);
  const code = await begun(portal, visit(codes.extract));
  const request = await laidOut(portal, code);
  accepted(await receiveCounterFiling(portal.deps, desk, { ...request, paysCash: false }));
  const { version } = await portal.find(code);
  const { requestId } = request;
  expect((await recordDeskPayment(portal.deps, desk, { code, version, requestId })).ok).toBe(false);
  accepted(await recordDeskPayment(portal.deps, desk, { code, version, requestId: randomUUID() }));
  expect((await portal.find(code)).paidAt).toEqual(portal.clock.now());
});

test('only the desk takes in what comes on paper, and a colleague of the desk goes on with it', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  for (const actor of [an, civil, accountant, head]) {
    expect(await beginCounterFiling(deps, actor, { wire: visit(codes.birth) })).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    expect(await findVisitors(deps, actor, { text: 'Lê Thị' })).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
  }
  const code = await begun(portal, visit(codes.birth));
  for (const actor of [an, civil, accountant, head]) {
    expect(await openCounterFiling(deps, actor, { code })).toMatchObject({ refusal: { code: 'not-found' } });
    expect(
      await receiveCounterFiling(deps, actor, { code, requestId: randomUUID(), version: 1, paysCash: false }),
    ).toMatchObject({ refusal: { code: 'not-found' } });
  }
  const colleague = { ...desk, userId: people.editor.userId, name: 'Người khác' };
  accepted(await openCounterFiling(deps, colleague, { code }));
  const { drafts } = accepted(await listCounterDraftsFor(deps, colleague));
  expect(drafts.find((draft) => draft.code === code)).toMatchObject({ applicantName: 'Lê Thị Út Mười' });
});

test('what is missing or wrong is told at once and nothing is written; a stale page is refused', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const code = await begun(portal, visit(codes.withPapers));
  const { version } = await portal.find(code);
  const refused = await receiveCounterFiling(deps, desk, {
    code,
    version,
    requestId: randomUUID(),
    paysCash: true,
  });
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'invalid' } });
  if (refused.ok) return;
  expect(refused.refusal.problems?.length).toBeGreaterThan(0);
  expect(refused.refusal.missingDocuments?.length).toBeGreaterThan(0);
  expect(await portal.find(code)).toMatchObject({ state: 'draft', registerNumber: null, version });
  const ready = await laidOut(portal, code);
  expect(
    await receiveCounterFiling(deps, desk, { ...ready, version: ready.version - 1, paysCash: false }),
  ).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
  const kept = accepted(await openCounterFiling(deps, desk, { code })).filing;
  expect(Object.keys(kept.checklist).length).toBeGreaterThan(0);
});

test('what a colleague ticked since the page was drawn is not ticked over, and is named', async () => {
  const { deps, ...portal } = testPortal(database.db);
  const code = await begun({ deps, ...portal }, visit(codes.extract));
  const open = async () => accepted(await openCounterFiling(deps, desk, { code })).filing;
  const { seen, draft } = await open();
  const [first, second] = draft.procedure.documents;
  const save = (checklist: DocumentChecklist, word: string) =>
    saveCounterFiling(deps, desk, { code, checklist, seen: word });
  const [taken, shown] = [['paper-taken'], ['original-seen']] as const;
  if (first === undefined || second === undefined) throw new Error('the procedure has two documents');
  accepted(await save({ [first.id]: taken }, seen));
  // Sent twice, it says the same.
  expect(accepted(await save({ [first.id]: taken }, seen)).tickedElsewhere).toEqual([]);
  const late = accepted(await save({ [first.id]: shown, [second.id]: shown }, seen));
  expect(late.tickedElsewhere).toEqual([first.name]);
  const now = await open();
  expect(now.checklist).toEqual({ [first.id]: taken, [second.id]: shown });
  accepted(await save({ [first.id]: shown }, now.seen));
  expect((await open()).checklist).toEqual({ [first.id]: shown });
});

test('a declaration on paper is filed as a scan, whatever the level of the procedure', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  // What is charged by an answer cannot be charged by a scan.
  const scanned = visit(codes.extract, { declaration: 'scanned' });
  expect(await beginCounterFiling(deps, desk, { wire: scanned })).toMatchObject({
    refusal: { problems: [{ path: 'declaration' }] },
  });
  const code = await begun(portal, visit(codes.withPapers, { declaration: 'scanned' }));
  const before = await laidOut(portal, code);
  expect(await receiveCounterFiling(deps, desk, { ...before, paysCash: false })).toMatchObject({
    refusal: { problems: [{ path: 'scan' }] },
  });
  const file = { fileName: 'tờ khai.pdf', mediaType: 'application/pdf', content: pdf() };
  accepted(await attachFile(deps, desk, { code, slot: 'field:scan', ...file }));
  const { version } = await portal.find(code);
  accepted(await receiveCounterFiling(deps, desk, { ...before, version, paysCash: false }));
  expect(await portal.find(code)).toMatchObject({ state: 'received' });
});

test('the desk never reads that something was declared online where it was typed in here, or written by hand and scanned', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const declaration = async (code: string) =>
    accepted(await openDossierForStaff(deps, desk, { code })).dossier.documents.find(
      ({ id }) => id === 'declaration',
    );
  expect(await declaration(await filedDossier(portal, slugs.birth))).toMatchObject({ found: 'declared' });
  expect(await declaration(await received(portal, visit(codes.birth)))).toMatchObject({
    found: 'typed-in',
    files: [],
  });
  const free = procedures.find(
    (p) =>
      isReceivedOnPaper(p, ['in-person']) &&
      p.charges.kind === 'free' &&
      p.documents.some(({ id, replacedByForm }) => id === 'declaration' && replacedByForm !== undefined),
  );
  const scanned = await begun(portal, visit(free?.code, { declaration: 'scanned' }));
  const papers = await laidOut(portal, scanned);
  const file = { fileName: 'tờ khai.pdf', mediaType: 'application/pdf', content: pdf() };
  accepted(await attachFile(deps, desk, { code: scanned, slot: 'field:scan', ...file }));
  const { version } = await portal.find(scanned);
  accepted(await receiveCounterFiling(deps, desk, { ...papers, version, paysCash: false }));
  expect(await declaration(scanned)).toMatchObject({
    found: 'scanned',
    files: [{ fileName: 'tờ khai.pdf' }],
  });
});

test('by post the limit runs from the day of arrival, and who came in her place is written down', async () => {
  const portal = testPortal(database.db, '2026-11-19T10:00:00+07:00');
  const { deps } = portal;
  const here = await received(portal, visit(codes.birth));
  const posted = await received(
    portal,
    visit(codes.birth, {
      channel: 'post',
      arrivedOn: { day: '17', month: '11', year: '2026' },
      comer: 'representative',
      representativeName: 'Trần Văn Sáu',
      representativeIdentity: '074090000456',
      authorisation: 'power-of-attorney',
      authorisationNumber: '15',
    }),
  );
  const [atCounter, byPost] = [await portal.find(here), await portal.find(posted)];
  expect(byPost.receivedAt).toEqual(new Date('2026-11-17T00:30:00Z'));
  expect(byPost.registerNumber).toContain('-261117-');
  expect(Number(atCounter.dueAt) - Number(byPost.dueAt)).toBeGreaterThan(0);
  const seen = accepted(await openDossierForStaff(deps, civil, { code: posted })).dossier;
  expect(seen.counter).toEqual({ arrivedOn: '2026-11-17' });
  expect(seen.applicant.representative).toEqual({
    name: 'Trần Văn Sáu',
    identityNumber: '074090000456',
    authorisation: 'power-of-attorney',
    number: '15',
  });
  expect(seen.documents).toContainEqual(expect.objectContaining({ id: 'authorisation', found: 'not-sent' }));
  const arrived = (day: string) =>
    beginCounterFiling(deps, desk, {
      wire: visit(codes.birth, { channel: 'post', arrivedOn: { day, month: '10', year: '2026' } }),
    });
  expect(await arrived('19')).toMatchObject({ refusal: { problems: [{ path: 'arrivedOn' }] } });
  accepted(await arrived('20'));
});

test('neither by a way that the procedure has not, nor by another where everybody comes himself', async () => {
  const { deps } = testPortal(database.db);
  const onlyHere = procedures.find(
    (p) => isReceivedOnPaper(p, ['in-person']) && !p.channels.includes('post'),
  );
  const onlyHimself = procedures.find((p) => isReceivedOnPaper(p, ['in-person']) && p.filedInPerson === true);
  const begin = async (code: string | undefined, more: Wire) => {
    const outcome = await beginCounterFiling(deps, desk, { wire: visit(code, more) });
    return outcome.ok ? [] : outcome.refusal.problems?.map(({ path }) => path);
  };
  const byPost = { channel: 'post', arrivedOn: { day: '17', month: '11', year: '2026' } };
  const forHer = {
    ...{ comer: 'representative', representativeName: 'Trần Văn Sáu' },
    ...{
      representativeIdentity: '074090000456',
      authorisation: 'power-of-attorney',
      authorisationNumber: '15',
    },
  };
  expect(await begin(onlyHere?.code, byPost)).toEqual(['channel']);
  expect(await begin(onlyHimself?.code, forHer)).toEqual(['comer']);
  expect(await begin(codes.birth, forHer)).toEqual([]);
});

test('TT 01/2018 Đ10: post of the last day of a year that is registered in the next has number and book of one year, and the closed book does not grow', async () => {
  const portal = testPortal(database.db, '2026-12-31T10:00:00+07:00');
  const { deps, clock } = portal;
  const bookOf = async (year: number, until = `${year}-12-31`) =>
    accepted(await readTrackingBook(deps, head, { from: `${year}-01-01`, until })).book;
  const first = await received(portal, visit(codes.birth));
  const closed = await bookOf(2026);
  clock.set(new Date('2027-01-04T09:00:00+07:00'));
  const posted = await received(
    portal,
    visit(codes.birth, { channel: 'post', arrivedOn: { day: '31', month: '12', year: '2026' } }),
  );
  const late = await portal.find(posted);
  expect(late).toMatchObject({ receivedAt: new Date('2026-12-31T00:30:00Z'), bookYear: 2027, bookNumber: 1 });
  expect(late.registerNumber).toContain('-270104-0001');
  expect(await bookOf(2026)).toEqual(closed);
  expect(closed.lines.at(-1)?.code).toBe(first);
  expect((await bookOf(2027)).lines.map(({ code }) => code)).toEqual([posted]);
  const { sectors, procedures: ofYear } = (await bookOf(2027)).choices;
  expect([sectors, ofYear.map(({ value }) => value)]).toEqual([[late.sector], [late.procedureCode]]);
  expect((await bookOf(2025)).choices).toEqual({ sectors: [], procedures: [] });
  expect((await bookOf(2027, '2027-01-01')).total).toBe(1);
  expect(
    accepted(await readTrackingBook(deps, head, { from: '2026-12-31', until: '2027-01-04' }))
      .book.lines.slice(-2)
      .map(({ code }) => code),
  ).toEqual([first, posted]);
});

test('whoever filed before is found by name or number and not asked again; the search is recorded', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const wire = { name: 'Phan Thị Kim Xuyến', identityNumber: '074175000789' };
  await received(portal, visit(codes.birth, wire));
  const { visitors } = accepted(await findVisitors(deps, desk, { text: 'xuyen phan' }));
  expect(visitors).toEqual([
    expect.objectContaining({ name: 'Phan Thị Kim Xuyến', identityNumber: '074175000789' }),
  ]);
  const byNumber = accepted(await findVisitors(deps, desk, { text: '074175000789' }));
  expect(byNumber.visitors.map(({ name }) => name)).toEqual(['Phan Thị Kim Xuyến']);
  const from = visitors[0]?.code;
  const again = accepted(await beginCounterFiling(deps, desk, { wire: visit(codes.birth, wire), from }));
  const { filing } = accepted(await openCounterFiling(deps, desk, { code: again.code }));
  expect(filing.draft.wire['requesterBirthDate']).toBeDefined();
  // The number of somebody else brings nothing of hers along.
  const other = accepted(await beginCounterFiling(deps, desk, { wire: visit(codes.birth), from }));
  const second = accepted(await openCounterFiling(deps, desk, { code: other.code }));
  expect(second.filing.draft.wire['requesterBirthDate']).not.toEqual(filing.draft.wire['requesterBirthDate']);
  const searches = await database.owner.$client`select by from staff_searches order by id desc limit 2`;
  expect(searches.map(({ by }) => by as unknown)).toEqual([['identity'], ['name']]);
  // Chosen, his telephone is filled in as people write it.
  const chosen = await staffPages(database.db).post(counter.action, 'motcua', '/can-bo/tiep-nhan', [
    ['counter-text', 'xuyen phan'],
    ['intent', `choose:${from}`],
  ]);
  expect(chosen.data).toMatchObject({ from, wire: { name: 'Phan Thị Kim Xuyến', phone: '0905123456' } });
  // Enter looks for whoever was typed; what was looked for already, it leaves alone, and begins.
  const enter = async (sought: string) =>
    (
      await staffPages(database.db).post(counter.action, 'motcua', '/can-bo/tiep-nhan', [
        ['counter-text', 'xuyen phan'],
        ['counter-sought', sought],
        ['intent', 'enter'],
      ])
    ).data as BeginReply;
  expect((await enter('')).visitors?.map(({ name }) => name)).toEqual(['Phan Thị Kim Xuyến']);
  expect((await enter('')).problems).toEqual([]);
  expect((await enter('xuyen phan')).visitors).toBeUndefined();
  expect((await enter('xuyen phan')).problems.length).toBeGreaterThan(0);
});

test('NĐ 61/2018 Đ20: the result is handed out on paper, and into whose hands is written down', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const code = await received(portal, visit(codes.birth));
  const act = actsOn(portal, code);
  accepted(await act(civil, 'start-processing'));
  const file = { fileName: 'kết quả.pdf', mediaType: 'application/pdf', content: pdf() };
  accepted(await act(civil, 'submit-signed-result', { file, wire: signedOnPaper() }));
  accepted(await act(people.deputy, 'confirm-result'));
  expect(await act(desk, 'return')).toMatchObject({ refusal: { problems: [{ path: 'collector' }] } });
  expect(await act(desk, 'return', { wire: { collector: 'online' } })).toMatchObject({
    refusal: { problems: [{ path: 'collector' }] },
  });
  expect(await act(desk, 'return', { wire: { collector: 'representative' } })).toMatchObject({
    refusal: { problems: [{ path: 'name' }, { path: 'identityNumber' }, { path: 'authorisation' }] },
  });
  const wire = {
    collector: 'representative',
    name: 'Trần Văn Sáu',
    identityNumber: '074090000456',
    authorisation: 'Văn bản ủy quyền số 15',
  };
  const { message } = accepted(await act(desk, 'return', { wire }));
  expect(message).toContain('không có tài khoản');
  const seen = accepted(await openDossierForStaff(deps, desk, { code })).dossier;
  expect(seen.collection).toEqual(wire);
  // The trail says the way and no name: it is never erased.
  const last = seen.timeline.at(-1);
  expect(last?.detail).toEqual({ collector: 'representative' });
});

test('what is left at the counter goes after two weeks, what was received stays', async () => {
  const portal = testPortal(database.db);
  const code = await begun(portal, visit(codes.birth));
  const kept = await received(portal, visit(codes.birth));
  portal.clock.set(new Date('2026-11-30T09:00:00+07:00'));
  await purgeDrafts(portal.deps);
  await portal.find(code);
  portal.clock.set(new Date('2026-12-02T09:00:00+07:00'));
  await purgeDrafts(portal.deps);
  await expect(portal.find(code)).rejects.toThrow(code);
  await portal.find(kept);
});

test('what is asked of somebody without an account is answered at the counter, and she may withdraw there', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const code = await received(portal, visit(codes.birth));
  const act = actsOn(portal, code);
  accepted(await act(civil, 'start-processing'));
  const items = [{ target: 'field:requesterName', problem: 'wrong', note: 'Ghi đúng như căn cước' }];
  accepted(await act(civil, 'request-supplement', { items, reason: 'Tên chưa khớp' }));
  const answer = (actor: Actor) =>
    answerSupplement(deps, actor, {
      code,
      requestId: randomUUID(),
      wire: { requesterName: 'Lê Thị Út Mười Một' },
    });
  const takes = async (actor: Actor) =>
    accepted(await openDossierForStaff(deps, actor, { code })).dossier.takesSupplement;
  expect([await takes(desk), await takes(civil)]).toEqual([true, false]);
  expect(await answer(civil)).toMatchObject({ refusal: { code: 'not-found' } });
  expect(await answer(an)).toMatchObject({ refusal: { code: 'not-found' } });
  expect(accepted(await answer(desk)).state).toBe('processing');
  expect(await takes(desk)).toBe(false);
  // Nobody ticked the pledge: it stands on the paper that she signed.
  const declared = accepted(await openDossierForStaff(deps, civil, { code })).dossier.declaration;
  expect(declared.flatMap(({ rows }) => rows).find(({ field }) => field === 'pledge')?.value).toBe(
    'Bằng chữ ký trên tờ khai giấy',
  );
  expect(accepted(await openDossierForStaff(deps, civil, { code })).dossier.applicant).toMatchObject({
    name: 'Lê Thị Út Mười Một',
    identityNumber: '074165000123',
  });
  expect(await act(civil, 'withdraw')).toMatchObject({ refusal: { code: 'not-allowed' } });
  accepted(await act(desk, 'withdraw'));
  expect(await portal.find(code)).toMatchObject({ state: 'withdrawn' });
  expect(await act(civil, 'revoke-withdrawal')).toMatchObject({ refusal: { code: 'not-allowed' } });
  accepted(await act(desk, 'revoke-withdrawal'));
  expect(await portal.find(code)).toMatchObject({ state: 'processing', holderId: civil.userId });
  // Nobody makes a dossier vanish alone: who wrote down that she withdraws does not confirm it.
  accepted(await act(desk, 'withdraw'));
  expect(await act(desk, 'confirm-withdrawal')).toMatchObject({
    refusal: { code: 'not-allowed', message: expect.stringContaining('người khác phải xác nhận') as string },
  });
  accepted(await act(civil, 'confirm-withdrawal'));
});

test('an exemption that the desk entered for somebody is accepted by another person', async () => {
  const portal = testPortal(database.db);
  const code = await received(portal, visit(codes.birth));
  const act = actsOn(portal, code);
  await database.owner.$client`update dossiers set exemption = 'disability' where code = ${code}`;
  const wire = { evidence: 'shown', paper: 'Giấy xác nhận khuyết tật số 3' };
  const both = { ...desk, roles: ['one-stop-desk', 'officer'], sectors: ['ho-tich'] } as unknown as Actor;
  expect(await act(both, 'accept-exemption', { wire })).toMatchObject({
    refusal: { code: 'not-allowed', message: expect.stringContaining('người khác') as string },
  });
  accepted(await act(civil, 'accept-exemption', { wire }));
});

test('once an account has the same number, the dossier is claimed by its code, or linked by the desk that saw the paper', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const identityNumber = '074165000123';
  const [one, other] = [
    await received(portal, visit(codes.birth)),
    await received(portal, visit(codes.birth)),
  ];
  const claim = (actor: Actor, text: string, number = identityNumber) =>
    claimDossier(deps, actor, { text, identityNumber: number });
  // The code alone is not enough, nor the number of somebody else's account; drafts and owned ones look the same.
  expect(await claim(an, one)).toMatchObject({ refusal: { code: 'invalid' } });
  expect(await claim(desk, one)).toMatchObject({ refusal: { code: 'not-allowed' } });
  await saveProfile(deps, an, { identity: { type: 'CCCD', number: identityNumber } });
  expect(await claim(an, 'PA-0000-0000-00')).toMatchObject({ refusal: { code: 'invalid' } });
  expect(await claim(an, one, '074165000124')).toMatchObject({ refusal: { code: 'invalid' } });
  expect(accepted(await claim(an, one)).code).toBe(one);
  const mine = accepted(await openDossierForApplicant(deps, an, { code: one })).dossier;
  expect(mine.timeline.at(-1)).toMatchObject({ event: 'link-account', actorName: an.name });
  expect(accepted(await openDossierForStaff(deps, desk, { code: one })).dossier.standsIn).toBe(false);
  // Neither is hers who has the same number once it has an account, nor his in which another number was written down.
  const another = await received(portal, visit(codes.birth, { identityNumber: '074165000124' }));
  await saveProfile(deps, binh, { identity: { type: 'CCCD', number: identityNumber } });
  for (const foreign of [one, another])
    expect(await claim(binh, foreign)).toMatchObject({ refusal: { code: 'invalid' } });
  // Five tries an hour, right ones too.
  expect(await claim(an, other)).toMatchObject({ ok: true });
  expect(await claim(an, other)).toMatchObject({ refusal: { code: 'busy' } });

  const third = await received(portal, visit(codes.birth));
  const linked = (more: object = {}, actor: Actor = desk) =>
    linkAccount(deps, actor, { code: third, contact: 'tran.thi.binh@demo.phuan', paperSeen: true, ...more });
  expect(await linked({ paperSeen: false })).toMatchObject({ refusal: { code: 'invalid' } });
  expect(await linked({ contact: 'hotich@demo.phuan' })).toMatchObject({ refusal: { code: 'invalid' } });
  expect(await linked({}, civil)).toMatchObject({ refusal: { code: 'not-allowed' } });
  const sql = database.owner.$client;
  for (const [broken, whole] of [
    ['disabled_at = now()', 'disabled_at = null'],
    ['email_verified = false', 'email_verified = true'],
  ] as const) {
    await sql.unsafe(`update users set ${broken} where id = '${binh.userId}'`);
    expect([broken, await linked()]).toMatchObject([broken, { refusal: { code: 'invalid' } }]);
    await sql.unsafe(`update users set ${whole} where id = '${binh.userId}'`);
  }
  const unreceived = await begun(portal, visit(codes.birth));
  expect(await linked({ code: unreceived })).toMatchObject({ refusal: { code: 'not-possible' } });
  // An account of somebody else is not hers, whatever the desk typed.
  await saveProfile(deps, binh, { identity: { type: 'CCCD', number: '074165000124' } });
  expect(await linked()).toMatchObject({ refusal: { code: 'invalid' } });
  await saveProfile(deps, binh, { identity: { type: 'CCCD', number: identityNumber } });
  accepted(await linked());
  expect((await portal.find(third)).ownerId).toBe(binh.userId);
  expect(await linked()).toMatchObject({ refusal: { code: 'not-found' } });
  for (const code of [one, third]) expect(await chainOf(code)).toBe(true);
});

/** Does each event hang on the one before it? */
async function chainOf(code: string): Promise<boolean> {
  const sql = database.owner.$client;
  const rows = await sql<{ previous: Uint8Array | null; hash: Uint8Array }[]>`
    select e.previous_hash as previous, e.hash from dossier_events e join dossiers d on d.id = e.dossier_id
    where d.code = ${code} order by e.sequence`;
  return rows.every(
    ({ previous }, index) =>
      Buffer.compare(previous ?? Buffer.of(), rows[index - 1]?.hash ?? Buffer.of()) === 0,
  );
}
