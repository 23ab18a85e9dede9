// What lies beside a decision on its page: documents ticked while they are looked at, the paper before it is issued, words that are
// used often, a day for the supplement; and lists by the unit of whoever holds a dossier.
import { randomUUID } from 'node:crypto';

import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';

import { answerSupplement } from '#app/domain/dossiers/filing/answer-supplement.server.ts';
import { attachFile } from '#app/domain/dossiers/files/attach-file.server.ts';
import { openDossierForApplicant } from '#app/domain/dossiers/applicant/open-dossier-for-applicant.server.ts';
import { openPaper } from '#app/domain/dossiers/papers/open-paper.server.ts';
import { deliverOutbox } from '#app/domain/notifications/deliver-outbox.server.ts';
import type { StaffDossier } from '#app/read-models/dossiers.ts';
import type { FilledTemplate } from '#app/read-models/inquiries.ts';
import { loader as attachment } from '#app/routes/officer/attachment.ts';
import * as decision from '#app/routes/officer/decision.tsx';
import * as check from '#app/routes/officer/document-check.ts';
import { loader as page } from '#app/routes/officer/dossier.tsx';
import * as pictures from '#app/routes/officer/paper-preview.tsx';
import * as preview from '#app/routes/officer/paper-preview-file.ts';
import * as queue from '#app/routes/officer/queue.tsx';
import * as template from '#app/routes/officer/reply-template.tsx';
import {
  DecisionPage,
  type DecisionPageProps,
  type DecisionReply,
} from '#app/ui/pages/officer/dossiers/decisions/decision-page.tsx';
import type { QueuePageProps } from '#app/ui/pages/officer/dossiers/queue/queue-page.tsx';
import { transitionOf } from '#catalog/lifecycle.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, filedDossier, pdf, people, slugs } from '../support/dossiers.ts';
import { readPdf } from '../support/read-pdf.ts';
import { staffPages, type Reply, type StaffPages } from '../support/staff-pages.ts';
import { sendingButtons } from '../ui/markup.ts';

const database = useDatabase();
let pages: StaffPages;
beforeAll(() => {
  pages = staffPages(database.db);
});

type Fields = readonly (readonly [string, string])[];

const segmentOf = (event: string) => transitionOf(event)?.segment ?? '';

async function dossierOf(code: string, account = 'motcua'): Promise<StaffDossier> {
  const { data } = await pages.get(page, account, `/can-bo/ho-so/${code}`, { code });
  return (data as { dossier: StaffDossier }).dossier;
}

async function decide(account: string, code: string, event: string, fields: Fields = []): Promise<Reply> {
  const { version } = await pages.portal.find(code);
  const at = `/can-bo/ho-so/${code}/${segmentOf(event)}`;
  return pages.post(
    decision.action,
    account,
    at,
    [
      ['version', String(version)],
      ['requestId', randomUUID()],
      ['seen', '1'],
      ['intent', 'decide'],
      ...fields,
    ],
    { code, decision: segmentOf(event) },
  );
}

const bytesOf = async ({ body }: Reply) => new Uint8Array(await new Response(body).arrayBuffer());

/** A document of the dossier, and what asks for it. */
async function askForSupplement(code: string, more: Fields = []) {
  const { documents, supplementTargets } = await dossierOf(code);
  const { target = '' } = supplementTargets.find((one) => one.target.startsWith('document:')) ?? {};
  const document = documents.find(({ id }) => target === `document:${id}`);
  if (document === undefined) throw new Error('no document that can be asked for');
  const fields: Fields = [
    ['target', target],
    [`problem.${target}`, 'unreadable'],
    ['reason', 'Ảnh mờ'],
    ...more,
  ];
  return { document, target, fields };
}

test('a document is ticked by whoever handles the dossier, for his colleagues too, until a file of it comes later', async () => {
  const { deps, clock } = pages.portal;
  const code = await filedDossier(pages.portal, slugs.birth);
  const { document, target, fields } = await askForSupplement(code);
  const shownWord = async () =>
    (await dossierOf(code, 'hotich')).documents.find(({ id }) => id === document.id)?.seen ?? '';
  const tick = async (account: string, checked: string, list = '', seen?: string) =>
    pages.post(
      check.action,
      account,
      `/can-bo/ho-so/${code}/da-xem`,
      Object.entries({
        document: document.id,
        checked,
        event: 'receive',
        list,
        viewed: 'tep-1',
        seen: seen ?? (await shownWord()),
      }),
      { code },
    );
  const ticked = async () =>
    (await dossierOf(code, 'hotich')).documents.find(({ id }) => id === document.id)?.checked;
  expect(await tick('motcua', '1', 'viec=moi-gui&trang=//elsewhere')).toMatchObject({
    status: 303,
    location: `/can-bo/ho-so/${code}/tiep-nhan?ds=viec%3Dmoi-gui&tep=tep-1#thanh-phan`,
  });
  expect(await ticked()).toMatchObject({ by: people.desk.name, outdated: false });
  // A leader reads it, and ticks nothing; of another sector nobody finds it.
  expect((await tick('truongban', '')).status).toBe(403);
  expect((await tick('diachinh', '')).status).toBe(404);
  expect(await ticked()).toBeDefined();
  const before = await shownWord();

  expect((await decide('motcua', code, 'request-supplement', fields)).status).toBe(303);
  clock.set(new Date(clock.now().getTime() + 60_000));
  accepted(
    await attachFile(deps, people.an, {
      ...{ code, slot: target, fileName: 'mới.pdf', mediaType: 'application/pdf', content: pdf('mới') },
    }),
  );
  accepted(await answerSupplement(deps, people.an, { code, requestId: randomUUID(), wire: {} }));
  expect(await ticked()).toMatchObject({ outdated: true });
  const { sentAnew, attachments, viewedBy } = await dossierOf(code);
  expect(attachments.filter(({ id }) => sentAnew.includes(id)).map(({ fileName }) => fileName)).toEqual([
    'mới.pdf',
  ]);
  expect(viewedBy[0]).toMatchObject({ name: people.desk.name, what: 'hồ sơ' });
  // From a page that does not show the new file nobody says that he looked at it.
  expect((await tick('hotich', '1', '', before)).status).toBe(409);
  expect(await ticked()).toMatchObject({ outdated: true });
  await tick('hotich', '');
  expect(await ticked()).toBeUndefined();
  // A page of the portal may show the file in place, and no other.
  const [file] = attachments;
  const shown = await pages.get(attachment, 'motcua', '/', { code, id: file?.id ?? '' });
  expect(shown.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
});

test('the paper is read before it is issued, as it is written so far: no number, no mail and no step is left of it', async () => {
  const code = await filedDossier(pages.portal, slugs.birth);
  const { fields } = await askForSupplement(code);
  const look = (event: string, typed?: Fields) => {
    const params = { code, decision: segmentOf(event) };
    const at = `/can-bo/ho-so/${code}/${segmentOf(event)}/xem-truoc.pdf`;
    return typed === undefined
      ? pages.get(preview.loader, 'motcua', at, params)
      : pages.post(preview.action, 'motcua', at, typed, params);
  };
  const before = await pages.portal.find(code);
  await deliverOutbox(pages.portal.deps);
  pages.portal.mails.splice(0);
  const receipt = await readPdf(await bytesOf(await look('receive')));
  expect(receipt.text).toContain('BẢN XEM TRƯỚC');
  expect(receipt.text).toContain('GIẤY TIẾP NHẬN');
  expect(receipt.text).not.toContain('xac-thuc');
  const request = await readPdf(await bytesOf(await look('request-supplement', fields)));
  expect(request.text).toContain('Ảnh mờ');
  const textIn = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const missing = textIn(await bytesOf(await look('request-supplement')));
  expect(missing).toContain('Chọn ít nhất một giấy tờ');
  expect((await look('take')).headers.get('content-type')).toContain('text/plain');
  // Beside the decision its pages stand as pictures, in a document that our own page alone may show.
  const params = { code, decision: segmentOf('request-supplement') };
  const at = `/can-bo/ho-so/${code}/${segmentOf('request-supplement')}/xem-truoc`;
  const drawn = await pages.post(pictures.action, 'motcua', at, fields, params);
  expect(drawn.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  expect(textIn(await bytesOf(drawn))).toMatch(/<img src="data:image\/webp;base64,[^"]{1000}/);
  expect(textIn(await bytesOf(await pages.get(pictures.loader, 'motcua', at, params)))).toContain(
    '<li>Chọn ít nhất một giấy tờ',
  );

  expect(await pages.portal.find(code)).toMatchObject({ version: before.version, registerNumber: null });
  await deliverOutbox(pages.portal.deps);
  expect(pages.portal.mails).toEqual([]);
  expect((await dossierOf(code)).papers.map(({ paper }) => paper)).not.toContain('giay-tiep-nhan');
  // The number that the preview drew is the next one's.
  const number = async () =>
    (await dossierOf(code)).papers.find(({ paper }) => paper === 'phieu-bo-sung')?.number ?? '';
  const other = await filedDossier(pages.portal, slugs.birth);
  expect(
    (await decide('motcua', other, 'request-supplement', (await askForSupplement(other)).fields)).status,
  ).toBe(303);
  expect((await decide('motcua', code, 'request-supplement', fields)).status).toBe(303);
  const first = (await dossierOf(other)).papers.find(({ paper }) => paper === 'phieu-bo-sung')?.number ?? '';
  expect(parseInt(await number())).toBe(parseInt(first) + 1);
});

test('a supplement is asked for by a day, which paper, mail and pages say; the day is the usual one unless another is chosen', async () => {
  const { deps, clock, mails } = pages.portal;
  clock.set(new Date('2026-11-17T09:00:00+07:00'));
  const code = await filedDossier(pages.portal, slugs.birth);
  const { fields } = await askForSupplement(code);
  const on = (day: string, month: string, year: string): Fields => [
    ...fields,
    ...([
      ['answerBy.day', day],
      ['answerBy.month', month],
      ['answerBy.year', year],
    ] as const),
  ];
  for (const [day, month, year] of [
    ['16', '11', '2026'],
    ['1', '6', '2027'],
  ] as const) {
    const { data } = await decide('motcua', code, 'request-supplement', on(day, month, year));
    expect((data as DecisionReply).problems.map(({ path }) => path.split('.')[0])).toEqual(['answerBy']);
  }
  await deliverOutbox(deps);
  mails.splice(0);
  expect((await decide('motcua', code, 'request-supplement', on('27', '11', '2026'))).status).toBe(303);
  await deliverOutbox(deps);
  expect(mails.map(({ text }) => text).join()).toContain('đến hết thứ Sáu, 27/11/2026');
  const paper = accepted(await openPaper(deps, people.an, { code, paper: 'phieu-bo-sung' }));
  expect((await readPdf(paper.content)).text).toContain('Thời hạn bổ sung: đến hết ngày 27/11/2026');
  const own = async () =>
    accepted(await openDossierForApplicant(deps, people.an, { code })).dossier.supplement;
  expect(await own()).toMatchObject({ answerBy: '2026-11-27', late: false });
  clock.set(new Date('2026-11-28T09:00:00+07:00'));
  expect((await dossierOf(code)).supplements).toMatchObject([{ answerBy: '2026-11-27', late: true }]);
  expect(await own()).toMatchObject({ late: true });

  clock.set(new Date('2026-11-17T09:00:00+07:00'));
  const usual = await filedDossier(pages.portal, slugs.birth);
  await decide('motcua', usual, 'request-supplement', (await askForSupplement(usual)).fields);
  expect((await dossierOf(usual)).supplements).toMatchObject([{ answerBy: '2026-12-02' }]);
});

test('what the dossier has begins as wrong, what it lacks as missing: letter and paper say it so', async () => {
  const code = await filedDossier(pages.portal, slugs.funeral);
  const params = { code, decision: segmentOf('request-supplement') };
  const at = `/can-bo/ho-so/${code}/${params.decision}`;
  const shown = (await pages.get(decision.loader, 'motcua', at, params)).data as DecisionPageProps;
  const html = renderToStaticMarkup(createElement(DecisionPage, shown));
  const { attachments, declaration, supplementTargets } = shown.dossier;
  const there = [
    ...attachments.map(({ slot }) => slot),
    ...declaration.flatMap(({ rows }) => rows).map(({ field }) => `field:${field}`),
  ];
  expect(there.some((target) => target.startsWith('document:'))).toBe(true);
  for (const { target } of supplementTargets)
    expect(html).toMatch(
      new RegExp(
        `name="problem\\.${target}">(<option value="[a-z-]+">[^<]+</option>)*<option value="${there.includes(target) ? 'wrong' : 'missing'}" selected`,
      ),
    );
});

test('NĐ 61/2018 Đ19.4: from the fourth working day after the reception on it is said that the time for giving it back is over', async () => {
  const { clock } = pages.portal;
  clock.set(new Date('2026-11-17T09:00:00+07:00'));
  const code = await filedDossier(pages.portal, slugs.birth);
  await decide('motcua', code, 'receive');
  clock.set(new Date('2026-11-20T09:00:00+07:00'));
  expect((await dossierOf(code, 'hotich')).supplementWasDue).toBeUndefined();
  clock.set(new Date('2026-11-23T09:00:00+07:00'));
  expect((await dossierOf(code, 'hotich')).supplementWasDue).toBe('2026-11-20');
});

test('words that are used often are offered as a reason: those of the procedure first, of another one none', async () => {
  const code = await filedDossier(pages.portal, slugs.birth);
  const { procedureCode } = await pages.portal.find(code);
  const save = (title: string, procedure: string, body = 'Kính gửi {người gửi}, hồ sơ {mã}.') =>
    pages.post(
      template.action,
      'motcua',
      '/can-bo/mau-tra-loi/moi',
      Object.entries({ kind: 'dossier-reason', title, body, procedure, intent: 'save' }),
    );
  expect((await save('Chung', '')).status).toBe(303);
  expect((await save('Riêng khai sinh', procedureCode)).status).toBe(303);
  const [another = ''] = (
    (await pages.get(template.loader, 'motcua', '/can-bo/mau-tra-loi/moi?loai=dossier-reason')).data as {
      procedures: { code: string }[];
    }
  ).procedures
    .map((procedure) => procedure.code)
    .filter((one) => one !== procedureCode);
  expect((await save('Thủ tục khác', another)).status).toBe(303);
  expect(await save('Không có', 'x')).toMatchObject({
    status: 422,
    data: { problems: [{ path: 'procedure' }] },
  });

  const params = { code, decision: segmentOf('refuse') };
  const at = `/can-bo/ho-so/${code}/${params.decision}`;
  const shown = (await pages.get(decision.loader, 'motcua', at, params)).data as DecisionPageProps;
  const { templates } = shown;
  expect(templates.map(({ title }: FilledTemplate) => title)).toEqual(['Riêng khai sinh', 'Chung']);
  expect(templates[0]?.text).toContain(`hồ sơ ${code}`);
  const put = (id: string) =>
    pages.post(
      decision.action,
      'motcua',
      at,
      Object.entries({ version: '1', intent: 'template', reason: 'Đã viết', template: id }),
      params,
    );
  expect(await put(templates[0]?.id ?? '')).toMatchObject({
    data: { entries: { reason: `Đã viết\n\n${templates[0]?.text ?? ''}` }, problems: [] },
  });
  expect(await put('')).toMatchObject({ status: 422, data: { entries: { reason: 'Đã viết' } } });
  expect((await pages.portal.find(code)).state).toBe('submitted');
  // Enter presses the first button of a form.
  const [first] = sendingButtons(renderToStaticMarkup(createElement(DecisionPage, shown))).filter(
    (buttons) => buttons.length > 1,
  );
  expect(first?.[0]).toBe('default-button');
});

test('a list is narrowed by the unit to which whoever holds a dossier belongs now', async () => {
  const code = await filedDossier(pages.portal, slugs.birth);
  await decide('motcua', code, 'receive');
  await decide('hotich', code, 'start-processing');
  const listed = async (query: string) =>
    (await pages.get(queue.loader, 'hotich', `/can-bo/ho-so?${query}`)).data as QueuePageProps;
  const { choices } = await listed('');
  const held = await Promise.all(
    choices.units.map(async ({ value }) => (await listed(`don-vi=${value}`)).items.map((item) => item.code)),
  );
  expect(held.some((codes) => codes.includes(code))).toBe(true);
  expect((await listed('don-vi=khong-co')).items).toEqual([]);
});
