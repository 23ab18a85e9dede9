// The whole path of a dossier, from the first draft to the result in the resident's hands.
import { randomUUID } from 'node:crypto';

import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

import { actOnDossier } from '#app/domain/dossiers/decisions/act-on-dossier.server.ts';
import { answerSupplement, openSupplement } from '#app/domain/dossiers/filing/answer-supplement.server.ts';
import { checkDraft } from '#app/domain/dossiers/filing/check-draft.server.ts';
import { listMyDossiers } from '#app/domain/dossiers/applicant/list-my-dossiers.server.ts';
import { heldBy } from '#app/lists/queue.ts';
import { listQueue } from '#app/domain/dossiers/queue/list-queue.server.ts';
import { lookUpByCode } from '#app/domain/dossiers/applicant/look-up-by-code.server.ts';
import { openOwnFile } from '#app/domain/dossiers/result/fetch-result.server.ts';
import { openAttachment } from '#app/domain/dossiers/files/open-attachment.server.ts';
import { openDossierForApplicant } from '#app/domain/dossiers/applicant/open-dossier-for-applicant.server.ts';
import { openDossierForStaff } from '#app/domain/dossiers/open-dossier-for-staff.server.ts';
import { openPaper } from '#app/domain/dossiers/papers/open-paper.server.ts';
import { verifyPaper } from '#app/domain/dossiers/papers/verify-paper.server.ts';
import { deliverOutbox } from '#app/domain/notifications/deliver-outbox.server.ts';
import { startPayment } from '#app/domain/payments/start-payment.server.ts';
import { listPapers } from '#db/queries/dossier-parts.server.ts';
import { saveProfile } from '#app/domain/personal-data/resident-profile.server.ts';
import {
  MyDossiersPage,
  type MyDossiersPageProps,
} from '#app/ui/pages/resident/my-dossier/my-dossiers-page.tsx';
import { undoMinutes } from '#catalog/lifecycle.ts';
import { useDatabase } from '../support/database.ts';
import {
  accepted,
  completeDossier,
  filedDossier,
  filledDraft,
  pdf,
  people,
  receiveDossier,
  requestSupplement,
  slugs,
  testPortal,
} from '../support/dossiers.ts';
import { readPdf } from '../support/read-pdf.ts';

const database = useDatabase();
const { an, binh, desk, civil, social } = people;
const result = { fileName: 'kết quả.pdf', mediaType: 'application/pdf', content: pdf('kết quả') };
const isPdf = (content: Uint8Array) => Buffer.from(content.slice(0, 5)).toString() === '%PDF-';

test('Đ3.4d a fee is paid online, the dossier goes to the desk, and its result comes back online', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const find = (asked: string) => portal.find(asked);
  const code = await filedDossier(portal, slugs.payable);
  await database.owner.$client`update dossiers set delivery = 'online' where code = ${code}`;
  expect(await find(code)).toMatchObject({ state: 'payment-required', paidAt: null });

  const { redirectTo, reference } = accepted(
    await startPayment(deps, an, { code, payerIp: '203.113.131.1' }),
  );
  expect(redirectTo).toContain('vnp_Amount=');
  expect((await portal.standIn.open(new URL(redirectTo).searchParams)).ok).toBe(true);
  const back = await portal.standIn.answer(reference, 'pay');
  expect(back).toContain('vnp_ResponseCode=00');
  expect(await find(code)).toMatchObject({ state: 'submitted', paidAt: portal.clock.now() });

  const received = accepted(await receiveDossier(deps, desk, { code, version: (await find(code)).version }));
  expect(received.registerNumber).toMatch(/^H09\.31\.20-261117-\d{4}$/);
  accepted(await actOnDossier(deps, civil, { event: 'start-processing', code, version: received.version }));
  accepted(await completeDossier(deps, civil, { code, version: (await find(code)).version, file: result }));

  const { dossier } = accepted(await openDossierForApplicant(deps, an, { code }));
  expect(dossier).toMatchObject({
    state: 'completed',
    todo: 'collect',
    resultFiles: [{ fileName: `${dossier.resultName} - ${code}.pdf` }],
  });
  expect(dossier.timeline.map((entry) => entry.event)).toEqual([
    'submit',
    'settle-payment',
    'receive',
    'start-processing',
    'submit-signed-result',
    'confirm-result',
  ]);
  const [attempt] = dossier.payment.attempts;
  expect(attempt).toMatchObject({ reference, state: 'settled' });
  expect(dossier.payment).toMatchObject({ owed: 'nothing', payable: false, paidAmount: attempt?.amount });
  const opened = accepted(await openPaper(deps, an, { code, paper: 'ket-qua' }));
  expect(Buffer.from(opened.content)).toEqual(Buffer.from(result.content));
  // Staff and a look at it hand nothing over; that she opens it herself does, once, and it is there for good.
  const id = dossier.resultFiles[0]?.id ?? '';
  accepted(await openAttachment(deps, desk, { code, id }));
  expect((await find(code)).state).toBe('completed');
  const fetched = await Promise.all([1, 2].map(() => openOwnFile(deps, an, { code, id })));
  for (const file of [...fetched, await openOwnFile(deps, an, { code, id })])
    expect(accepted(file).fileName).toBe(dossier.resultFiles[0]?.fileName);
  const after = accepted(await openDossierForApplicant(deps, an, { code })).dossier;
  expect(after).toMatchObject({
    ...{ state: 'returned', collection: { collector: 'online' }, rating: {}, resultFiles: [{ id }] },
    steps: after.steps.map(({ label }) => ({ label, done: true, current: false })),
  });
  expect(after.timeline.filter(({ event }) => event === 'fetch-result')).toHaveLength(1);
  expect(await openOwnFile(deps, binh, { code, id })).toMatchObject({ refusal: { code: 'not-found' } });

  // What can be taken back is told when it cannot any more.
  portal.clock.set(new Date(portal.clock.now().getTime() + undoMinutes * 60_000));
  await deliverOutbox(deps);
  const toHer = portal.mails.filter(({ to }) => to === an.email);
  expect(toHer.map((mail) => mail.subject.split(' –')[0])).toEqual([
    expect.stringContaining('Cần nộp phí'),
    expect.stringContaining('Đã nhận phí'),
    expect.stringContaining('đã được tiếp nhận'),
    // That it was there, she knew before she could be told.
    expect.stringContaining('Đã trả kết quả'),
  ]);
});

test('Đ3.4c a dossier is filed online, goes straight to the desk, and what is owed is paid at the office', async () => {
  const portal = testPortal(database.db);
  const code = await filedDossier(portal, slugs.birth);
  expect((await portal.find(code)).state).toBe('submitted');
  const { actions } = accepted(await openDossierForStaff(portal.deps, desk, { code })).dossier;
  const instead = actions.filter(({ insteadOfReception }) => insteadOfReception === true);
  expect(instead.map(({ event }) => event)).toEqual(['request-supplement', 'refuse']);
  const { dossier } = accepted(await openDossierForApplicant(portal.deps, an, { code }));
  expect(dossier.payment.payable).toBe(false);
  expect(dossier.papers.map((paper) => paper.paper)).toEqual(['to-khai', 'xac-nhan-da-nop']);
  for (const { paper } of dossier.papers) {
    expect(isPdf(accepted(await openPaper(portal.deps, an, { code, paper })).content)).toBe(true);
  }
});

test('Đ20 an officer of the sector takes the dossier and sees by when it is due, and how that was computed', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const code = await filedDossier(portal, slugs.allowance, binh);
  const { version } = accepted(
    await receiveDossier(deps, desk, { code, version: (await portal.find(code)).version }),
  );
  const before = await listQueue(deps, social, {});
  expect(before.ok && before.items.some((item) => item.code === code && item.dueAt !== undefined)).toBe(true);
  accepted(await actOnDossier(deps, social, { event: 'take', code, version }));
  const mine = accepted(await listQueue(deps, social, { holder: heldBy.viewer }));
  expect(mine.items.map((item) => item.code)).toContain(code);
  const { dossier } = accepted(await openDossierForStaff(deps, social, { code }));
  expect(dossier.dueExplanation.length).toBeGreaterThan(0);
  expect(dossier.actions.map((action) => action.event)).toContain('start-processing');
  expect(dossier.holderName).toBe('Đặng Thị Hoa');

  portal.clock.set(new Date('2027-12-01T09:00:00+07:00'));
  const late = accepted(await listQueue(deps, social, { due: 'late' }));
  expect(late.items.find((item) => item.code === code)?.lateness?.kind).toBe('late');
});

test('a supplement changes only what was asked, keeps what was there, and starts the clock again', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const code = await filedDossier(portal, slugs.birth);
  const received = accepted(
    await receiveDossier(deps, desk, { code, version: (await portal.find(code)).version }),
  );
  const { draft } = { draft: accepted(await openDossierForStaff(deps, civil, { code })).dossier };
  const target =
    draft.supplementTargets.find((item) => item.target === 'field:childName') ??
    draft.supplementTargets.find((item) => item.label.includes('Họ'));
  expect(target).toBeDefined();
  // What is vouched for is vouched for again when the supplement is sent: nobody asks for it.
  expect(draft.supplementTargets.map((item) => item.target)).not.toContain('field:pledge');
  const field = target?.target.slice('field:'.length) ?? '';
  const document = draft.supplementTargets.find((item) => item.target.startsWith('document:'));
  const items = [
    { target: target?.target ?? '', problem: 'wrong' as const, note: 'Viết đủ họ, chữ đệm, tên' },
    { target: document?.target ?? '', problem: 'missing' as const, note: '' },
  ];
  // The file that was sent with the dossier is no answer.
  portal.clock.set(new Date('2026-11-17T09:05:00+07:00'));
  const asked = accepted(
    await requestSupplement(deps, civil, {
      code,
      version: received.version,
      reason: 'Chưa đúng giấy chứng sinh',
      items,
    }),
  );
  expect(asked.state).toBe('supplement-requested');
  expect((await portal.find(code)).dueAt).toBeNull();

  portal.clock.set(new Date('2026-11-19T08:00:00+07:00'));
  const { supplement } = accepted(await openSupplement(deps, an, { code }));
  expect(supplement.askedFields).toEqual([field]);
  const wire = { ...supplement.wire, [field]: 'TRẦN VĂN MỚI' };
  const early = await answerSupplement(deps, an, { code, requestId: randomUUID(), wire });
  expect(early).toMatchObject({
    ok: false,
    refusal: { code: 'invalid', missingDocuments: [{ id: document?.target.slice('document:'.length) }] },
  });

  const { attachFile } = await import('#app/domain/dossiers/files/attach-file.server.ts');
  const file = { fileName: 'giấy.pdf', mediaType: 'application/pdf', content: pdf() };
  accepted(await attachFile(deps, an, { code, slot: document?.target ?? '', ...file }));
  const elsewhere = draft.supplementTargets.filter((item) => item.target.startsWith('document:'))[1];
  if (elsewhere !== undefined) {
    expect(await attachFile(deps, an, { code, slot: elsewhere.target, ...file })).toMatchObject({
      ok: false,
      refusal: { code: 'not-possible' },
    });
  }
  const others = Object.fromEntries(
    Object.keys(supplement.wire)
      .filter((key) => key !== field)
      .map((key) => [key, 'bị đổi']),
  );
  const answered = accepted(
    await answerSupplement(deps, an, {
      code,
      requestId: randomUUID(),
      wire: { ...others, [field]: 'TRẦN VĂN MỚI' },
    }),
  );
  expect(answered.state).toBe('processing');

  const { dossier } = accepted(await openDossierForStaff(deps, civil, { code }));
  expect(dossier.changed).toHaveLength(1);
  expect(dossier.changed[0]).toMatchObject({ field, after: 'TRẦN VĂN MỚI' });
  expect(dossier.dueAt?.getTime()).toBeGreaterThan(received.dueAt.getTime());

  const again = { code, version: dossier.version, reason: 'Còn nữa', items };
  expect(await requestSupplement(deps, civil, again)).toMatchObject({
    ok: false,
    refusal: { code: 'not-possible' },
  });
  // A second time needs the law that allows it, and a leader: tests/domain/dossiers-clock.test.ts.
  expect(await requestSupplement(deps, civil, { ...again, overrideReason: 'Luật Hộ tịch' })).toMatchObject({
    ok: false,
    refusal: { code: 'not-possible' },
  });
});

test('a supplement asked before reception leads back to the desk and leaves the clock alone', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const code = await filedDossier(portal, slugs.birth);
  const { dossier } = accepted(await openDossierForStaff(deps, desk, { code }));
  const target = dossier.supplementTargets.find((item) => item.target.startsWith('field:'))?.target ?? '';
  accepted(
    await requestSupplement(deps, desk, {
      code,
      version: dossier.version,
      reason: 'Sai',
      items: [{ target, problem: 'wrong', note: '' }],
    }),
  );
  const { supplement } = accepted(await openSupplement(deps, an, { code }));
  expect(
    accepted(await answerSupplement(deps, an, { code, requestId: randomUUID(), wire: supplement.wire }))
      .state,
  ).toBe('submitted');
  expect(isPdf(accepted(await openPaper(deps, an, { code, paper: 'phieu-bo-sung' })).content)).toBe(true);
});

test('a refusal needs a reason, is a paper, and ends the dossier', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const code = await filedDossier(portal, slugs.birth);
  const { version } = await portal.find(code);
  expect(await actOnDossier(deps, desk, { event: 'refuse', code, version, reason: '  ' })).toMatchObject({
    ok: false,
    refusal: { code: 'invalid' },
  });
  accepted(
    await actOnDossier(deps, desk, { event: 'refuse', code, version, reason: 'Không thuộc thẩm quyền' }),
  );
  portal.clock.set(new Date(portal.clock.now().getTime() + undoMinutes * 60_000));
  expect(isPdf(accepted(await openPaper(deps, an, { code, paper: 'phieu-tu-choi' })).content)).toBe(true);
  const { dossier } = accepted(await openDossierForApplicant(deps, an, { code }));
  expect(dossier).toMatchObject({ state: 'not-accepted', canWithdraw: false });
  expect(dossier.timeline.at(-1)?.reason).toBe('Không thuộc thẩm quyền');
});

test('every look of staff is recorded and shown to the owner, the accountant sees no declaration and no file', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const code = await filedDossier(portal, slugs.funeral);
  const { dossier } = accepted(await openDossierForStaff(deps, desk, { code }));
  const id = dossier.attachments[0]?.id ?? '';
  accepted(await openAttachment(deps, social, { code, id }));
  accepted(await openPaper(deps, desk, { code, paper: 'to-khai' }));
  const seen = accepted(await openDossierForApplicant(deps, an, { code })).dossier.viewedBy;
  expect(seen.map((view) => [view.name, view.what])).toEqual([
    ['Lê Thị Cúc', expect.stringContaining('giấy tờ')],
    ['Đặng Thị Hoa', 'tệp "giấy tờ.pdf"'],
    ['Lê Thị Cúc', 'hồ sơ'],
  ]);
  expect(await openAttachment(deps, people.accountant, { code, id })).toMatchObject({ ok: false });
  expect(await openDossierForStaff(deps, people.accountant, { code })).toMatchObject({
    ok: false,
    refusal: { code: 'not-allowed' },
  });
  expect(await openPaper(deps, people.accountant, { code, paper: 'to-khai' })).toMatchObject({
    ok: false,
    refusal: { code: 'not-found' },
  });
});

test('state by code and the check of a paper tell nothing about a person', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const code = await filedDossier(portal, slugs.birth);
  portal.clock.set(new Date('2026-11-17T10:00:00+07:00'));
  accepted(await receiveDossier(deps, desk, { code, version: (await portal.find(code)).version }));
  const { progress } = accepted(await lookUpByCode(deps, { text: code.toLowerCase().replaceAll('-', ' ') }));
  expect(progress.steps.map(({ done, current }) => [done, current])).toEqual([
    [true, false],
    [true, false],
    [false, true],
    [false, false],
  ]);
  expect(progress).toMatchObject({ state: 'received', lateness: { kind: 'on-time' } });
  expect(JSON.stringify(progress)).not.toMatch(/Nguyễn|khai sinh|demo\.phuan/i);
  // How late it is, everybody reads who may know of it.
  portal.clock.set(new Date('2026-12-01T09:00:00+07:00'));
  const late = { kind: 'late', workingDays: 9 };
  expect(accepted(await lookUpByCode(deps, { text: code })).progress).toMatchObject({ lateness: late });
  const listed = (await listMyDossiers(deps, an)).filter((one) => one.code === code);
  expect(listed).toMatchObject([{ lateness: late }]);
  const list = {
    accountName: an.name,
    dossiers: [{ ...listed[0], href: '' }],
    servicesHref: '',
    claimHref: '',
  };
  expect(renderToStaticMarkup(createElement(MyDossiersPage, list as MyDossiersPageProps))).toContain(
    'Hồ sơ quá hạn 9 ngày làm việc',
  );
  const draft = await filledDraft(portal, slugs.birth);
  const unknown = await lookUpByCode(deps, { text: 'PA-0000-0000-00' });
  expect(await lookUpByCode(deps, { text: draft })).toEqual(unknown);
  const { registerNumber } = await portal.find(code);
  for (const number of [registerNumber ?? '', 'H09.31.20-261124-9999', '000.20.31.H09-181115-0001'])
    expect(await lookUpByCode(deps, { text: number })).toMatchObject({
      refusal: { code: 'invalid', message: expect.stringContaining('cần mã tra cứu') as string },
    });

  const papers = await listPapers(deps.db.$client, (await portal.find(code)).id);
  expect(papers.map((paper) => paper.kind)).toEqual(['filing-confirmation', 'receipt']);
  const [confirmation, final] = await Promise.all(
    papers.map((paper) => verifyPaper(deps, { token: paper.token })),
  );
  // That it was filed stays true.
  expect(confirmation).toMatchObject({
    ok: true,
    paper: { standing: 'valid', kindLabel: 'Giấy xác nhận đã nộp hồ sơ trực tuyến' },
  });
  expect(final).toMatchObject({ ok: true, paper: { standing: 'valid', number: registerNumber } });
  expect(JSON.stringify(final)).not.toMatch(/Nguyễn Văn An|0912|demo\.phuan/);
  expect((await verifyPaper(deps, { token: '0'.repeat(20) })).ok).toBe(false);
});

test('TT 01/2018 Đ10 supplement requests and refusals are numbered by unit and year, and no number is lost to a refused decision', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const merged = { ...deps, unit: { ...deps.unit, code: 'H09.31.21' } };
  const ask = async (by: typeof deps, code: string, version?: number) =>
    requestSupplement(by, desk, {
      code,
      version: version ?? (await portal.find(code)).version,
      reason: 'Chưa rõ',
      items: [{ target: 'field:childName', problem: 'wrong', note: '' }],
    });
  const refusing = async (by: typeof deps, code: string) =>
    actOnDossier(by, desk, {
      event: 'refuse',
      code,
      version: (await portal.find(code)).version,
      reason: 'Không thuộc thẩm quyền',
    });
  const numberOf = async (code: string) =>
    (await listPapers(deps.db.$client, (await portal.find(code)).id)).find(({ number }) => number !== code)
      ?.number ?? '';
  const filed = () => filedDossier(portal, slugs.birth);

  const first = await filed();
  accepted(await ask(deps, first));
  const [, serial = ''] = /^(\d{2,})\/2026\/HDHS$/.exec(await numberOf(first)) ?? [];
  expect(Number(serial)).toBeGreaterThan(0);
  const next = (more: number) => `${String(Number(serial) + more).padStart(2, '0')}/2026/HDHS`;

  const second = await filed();
  expect(await ask(deps, second, 99)).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
  const { version } = await portal.find(second);
  const race = await Promise.all([1, 2].map(() => ask(deps, second, version)));
  expect(race.filter((outcome) => outcome.ok)).toHaveLength(1);
  expect(await numberOf(second)).toBe(next(1));
  const third = await filed();
  accepted(await ask(deps, third));
  expect(await numberOf(third)).toBe(next(2));

  const [elsewhere, refused, later] = [await filed(), await filed(), await filed()];
  accepted(await ask(merged, elsewhere));
  expect(await numberOf(elsewhere)).toBe('01/2026/HDHS');
  accepted(await refusing(merged, refused));
  expect(await numberOf(refused)).toBe('01/2026/TCHS');
  portal.clock.set(new Date('2027-01-04T09:00:00+07:00'));
  accepted(await refusing(merged, later));
  expect(await numberOf(later)).toBe('01/2027/TCHS');
});

test('the telephone of the account is on the dossier and its papers where the declaration asks for none', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  await saveProfile(deps, an, { phone: '0987654321' });
  const code = await filedDossier(portal, slugs.payable);
  const { dossier } = accepted(await openDossierForStaff(deps, desk, { code }));
  expect(dossier.applicant.phone).toBe('0987654321');
  const { content } = accepted(await openPaper(deps, an, { code, paper: 'xac-nhan-da-nop' }));
  expect((await readPdf(content)).text).toContain('Số điện thoại: 0987 654 321');
});

test('a draft says what it lacks, and the list shows what waits for the resident', async () => {
  const portal = testPortal(database.db);
  const code = await filledDraft(portal, slugs.funeral, binh);
  const checked = accepted(await checkDraft(portal.deps, binh, { code }));
  expect(checked).toMatchObject({
    ready: true,
    problems: [],
    missingDocuments: [],
    amountDue: 0,
    payOnline: false,
  });
  const listed = await listMyDossiers(portal.deps, binh);
  expect(listed.find((dossier) => dossier.code === code)).toMatchObject({ state: 'draft', todo: 'continue' });
});
