// A resident's own dossiers through their pages: seen by him alone, supplemented, paid, withdrawn.
import { randomUUID } from 'node:crypto';

import { eq } from 'drizzle-orm';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';

import { attachFile } from '#app/domain/dossiers/files/attach-file.server.ts';
import { answersContext, openAnswers } from '#app/domain/dossiers/filing/draft-content.server.ts';
import { openDossierForApplicant } from '#app/domain/dossiers/applicant/open-dossier-for-applicant.server.ts';
import { openDraft } from '#app/domain/dossiers/filing/open-draft.server.ts';
import { saveDraft } from '#app/domain/dossiers/filing/save-draft.server.ts';
import { submitDossier } from '#app/domain/dossiers/filing/submit-dossier.server.ts';
import { sealJson } from '#app/domain/personal-data/sealed-json.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { loader as complain } from '#app/routes/public/inquiry-form.tsx';
import { loader as lookUp } from '#app/routes/public/look-up.tsx';
import { loader as verify } from '#app/routes/public/verify-paper.tsx';
import { loader as attachment } from '#app/routes/resident/attachment.ts';
import { loader as dueDay } from '#app/routes/resident/due-day.ts';
import { dossierLinks } from '#app/routes/resident/filing-links.ts';
import { action as act, loader as show } from '#app/routes/resident/my-dossier.tsx';
import { loader as list } from '#app/routes/resident/my-dossiers.tsx';
import { loader as paper } from '#app/routes/resident/paper.ts';
import { loader as paymentReturn } from '#app/routes/resident/payment-return.tsx';
import { action as pay, loader as showPay } from '#app/routes/resident/pay.tsx';
import { action as answer, loader as showSupplement } from '#app/routes/resident/supplement.tsx';
import {
  SupplementPage,
  type SupplementPageProps,
} from '#app/ui/pages/resident/my-dossier/supplement-page.tsx';
import { formatDate, localDate } from '#catalog/local-date.ts';
import { documentsToAttach } from '#catalog/procedure.ts';
import { dossiers, papers } from '#db/schema/index.ts';
import type { Wire } from '#forms/index.ts';
import { useDatabase } from '../support/database.ts';
import {
  accepted,
  completedDossier,
  filedDossier,
  filledDraft,
  pdf,
  people,
  receiveDossier,
  requestSupplement,
  slugs,
} from '../support/dossiers.ts';
import { inputsOf } from '../ui/markup.ts';
import { residentPages, type ResidentPages } from '../support/resident-pages.ts';

const database = useDatabase();
const an = 'nguyen.van.an';
const binh = 'tran.thi.binh';
let pages: ResidentPages;

beforeAll(() => {
  pages = residentPages(database.db);
});

const dossierOf = async (code: string) =>
  accepted(await openDossierForApplicant(pages.portal.deps, people.an, { code })).dossier;

/** Filed with one paper attached, whether it must be or not. */
async function filedWithPaper(): Promise<{ code: string; slot: string }> {
  const { deps } = pages.portal;
  const code = await filledDraft(pages.portal, slugs.birth);
  const { procedure } = accepted(await openDraft(deps, people.an, { code })).draft;
  const slot = `document:${documentsToAttach(procedure)[0]?.id}`;
  accepted(
    await attachFile(deps, people.an, {
      code,
      slot,
      fileName: 'giấy tờ.pdf',
      mediaType: 'application/pdf',
      content: pdf(),
    }),
  );
  accepted(await submitDossier(deps, people.an, { code, requestId: randomUUID(), accepted: true }));
  return { code, slot };
}

async function ask(code: string, ...targets: readonly string[]): Promise<void> {
  const { version } = await pages.portal.find(code);
  const items = targets.map((target) => ({ target, problem: 'wrong' as const, note: 'Xem lại' }));
  const request = { code, version, requestId: randomUUID(), reason: 'Chưa rõ', items };
  accepted(await requestSupplement(pages.portal.deps, people.desk, request));
}

describe('the list', () => {
  it('shows drafts and dossiers of its owner, each leading to where it goes on', async () => {
    const draft = await filledDraft(pages.portal, slugs.payable);
    const filed = await filedDossier(pages.portal, slugs.payable);
    const mine = (await pages.ask(an, list, '/ho-so', {})).data as {
      dossiers: { code: string; href: string; todo?: string }[];
    };
    const find = (code: string) => mine.dossiers.find((dossier) => dossier.code === code);
    expect(find(draft)).toMatchObject({
      todo: 'continue',
      href: `/dich-vu-cong/${slugs.payable}/nop-ho-so/${draft}`,
    });
    expect(find(filed)).toMatchObject({ todo: 'pay', href: `/ho-so/${filed}` });
    const theirs = (await pages.ask(binh, list, '/ho-so', {})).data as { dossiers: { code: string }[] };
    expect(theirs.dossiers.map((dossier) => dossier.code)).not.toContain(filed);
  });
});

describe("another's dossier", () => {
  it('is not found, and neither are its papers, files, payment and supplement, in the words for what never was', async () => {
    const { code } = await filedWithPaper();
    await ask(code, 'field:childName');
    const id = (await dossierOf(code)).attachments[0]?.id ?? '';
    const doors = [
      [show, '', undefined],
      [act, '', { intent: 'withdraw', version: '1', requestId: randomUUID() }],
      [showPay, '/thanh-toan', undefined],
      [pay, '/thanh-toan', { intent: 'pay' }],
      [showSupplement, '/bo-sung', undefined],
      [answer, '/bo-sung', { intent: 'submit', requestId: randomUUID() }],
      [paper, '/giay-to/xac-nhan-da-nop.pdf', undefined],
      [attachment, `/tep/${id}`, undefined],
      [dueDay, '/ngay-hen.ics', undefined],
    ] as const;
    for (const [door, rest, body] of doors) {
      const reply = (which: string) =>
        pages.ask(binh, door, `/ho-so/${which}${rest}`, { code: which, paper: 'xac-nhan-da-nop', id }, body);
      const theirs = await reply(code);
      expect([rest, theirs.status, theirs.data]).toEqual([rest, 404, null]);
      expect(await reply('PA-0000-0000-00')).toEqual(theirs);
    }
  });

  it('stays closed to staff in the residents’ pages', async () => {
    const code = await filedDossier(pages.portal, slugs.birth);
    expect((await pages.ask('motcua', show, `/ho-so/${code}`, { code })).status).toBe(403);
  });
});

describe('one dossier', () => {
  it('hands a result over to who reads it: not to a look at the head, nor to a browser that fetches ahead', async () => {
    const { portal } = pages;
    const code = await completedDossier(portal, slugs.birth);
    await database.owner.$client`update dossiers set delivery = 'online' where code = ${code}`;
    const [file] = (await dossierOf(code)).resultFiles;
    const doors = [
      [attachment, `/ho-so/${code}/tep/${file?.id}`, { code, id: file?.id ?? '' }],
      [paper, `/ho-so/${code}/giay-to/ket-qua.pdf`, { code, paper: 'ket-qua' }],
    ] as const;
    const requests: readonly RequestInit[] = [
      { method: 'HEAD' },
      { headers: { 'sec-purpose': 'prefetch;prerender' } },
      { headers: { purpose: 'prefetch' } },
    ];
    const stateAfter = async ([load, address, params]: (typeof doors)[number], init: RequestInit) => {
      const { status } = await pages.ask(
        an,
        ({ request, ...args }) => {
          const headers = { ...Object.fromEntries(request.headers), ...init.headers };
          return load({ ...args, request: new Request(request.url, { ...init, headers }) });
        },
        address,
        params,
      );
      expect(status).toBe(200);
      return (await portal.find(code)).state;
    };
    for (const door of doors)
      for (const request of requests) expect(await stateAfter(door, request)).toBe('completed');
    expect(await stateAfter(doors[0], {})).toBe('returned');
  });

  it('gives its papers and files to its owner alone, named and not to be kept by caches', async () => {
    const { code } = await filedWithPaper();
    const id = (await dossierOf(code)).attachments[0]?.id ?? '';
    const file = await pages.ask(an, attachment, `/ho-so/${code}/tep/${id}`, { code, id });
    expect(file.response?.headers.get('content-disposition')).toBe(
      `inline; filename="giay-to.pdf"; filename*=UTF-8''gi%E1%BA%A5y%20t%E1%BB%9D.pdf`,
    );
    expect(file.response?.headers.get('cache-control')).toBe('private, no-store');
    expect(file.response?.headers.get('x-content-type-options')).toBe('nosniff');
    const confirmation = await pages.ask(an, paper, `/ho-so/${code}/giay-to/xac-nhan-da-nop.pdf`, {
      code,
      paper: 'xac-nhan-da-nop',
    });
    expect((await confirmation.response?.text())?.startsWith('%PDF')).toBe(true);
    expect(
      (await pages.ask(an, paper, `/ho-so/${code}/giay-to/khac.pdf`, { code, paper: 'khac' })).status,
    ).toBe(404);
  });

  it('goes into a calendar: the day that may be expected, then the day that the receipt names, as one entry', async () => {
    const code = await filedDossier(pages.portal, slugs.birth);
    const entry = async () => {
      const reply = await pages.ask(an, dueDay, `/ho-so/${code}/ngay-hen.ics`, { code });
      expect(reply.response?.headers.get('content-type')).toContain('text/calendar');
      const text = (await reply.response?.text()) ?? '';
      return new Map(text.split('\r\n').map((line) => line.split(/[;:](.*)/s, 2) as [string, string]));
    };
    const { expectedDueAt } = await dossierOf(code);
    const before = await entry();
    expect(before.get('DTSTART')).toBe(`VALUE=DATE:${localDate(expectedDueAt!).replaceAll('-', '')}`);
    expect(before.get('SUMMARY')).toMatch(/^Dự kiến có kết quả: /);
    const { version } = await pages.portal.find(code);
    const request = { code, version, requestId: randomUUID() };
    accepted(await receiveDossier(pages.portal.deps, people.desk, request));
    const { dueAt, expectedDueAt: after } = await dossierOf(code);
    expect(after).toBeUndefined();
    const then = await entry();
    expect(then.get('DTSTART')).toBe(`VALUE=DATE:${localDate(dueAt!).replaceAll('-', '')}`);
    expect(then.get('UID')).toBe(before.get('UID'));
  });

  it('that is late is complained about in words that are written already, by its owner alone and without its code', async () => {
    const code = await filedDossier(pages.portal, slugs.birth);
    const { version } = await pages.portal.find(code);
    const request = { code, version, requestId: randomUUID() };
    const { dueAt } = await receiveDossier(pages.portal.deps, people.desk, request).then(accepted);
    const begun = async (who: string | undefined) => {
      const address = paths.complainOfLateness(code);
      const { start } = (await pages.ask(who, complain, address, {})).data as { start: Wire };
      return start['content'];
    };
    expect(await begun(an)).toBeUndefined();
    const promised = new Date(pages.portal.clock.now().getTime() - 1000);
    await database.db.update(dossiers).set({ dueAt: promised }).where(eq(dossiers.code, code));
    expect(await begun(an)).toContain(`được hẹn trả kết quả ngày ${formatDate(promised)}`);
    expect(await begun(an)).not.toContain(code);
    expect(await begun(binh)).toBeUndefined();
    expect(await begun(undefined)).toBeUndefined();
    await database.db.update(dossiers).set({ dueAt }).where(eq(dossiers.code, code));
  });

  it('leads a draft back to where it is filled', async () => {
    const code = await filledDraft(pages.portal, slugs.birth);
    expect((await pages.ask(an, show, `/ho-so/${code}`, { code })).location).toBe(
      `/dich-vu-cong/${slugs.birth}/nop-ho-so/${code}`,
    );
    expect((await pages.ask(an, showPay, `/ho-so/${code}/thanh-toan`, { code })).status).toBe(404);
  });

  it('is withdrawn from the page that shows it as it is; a stale page is told what changed', async () => {
    const code = await filedDossier(pages.portal, slugs.birth);
    const { version } = await dossierOf(code);
    const withdraw = (seen: number) =>
      pages.ask(
        an,
        act,
        `/ho-so/${code}`,
        { code },
        { intent: 'withdraw', version: String(seen), requestId: randomUUID(), reason: 'Không cần nữa' },
      );
    expect((await withdraw(version + 5)).status).toBe(409);
    expect((await withdraw(version)).location).toBe(`/ho-so/${code}`);
    const withdrawn = await dossierOf(code);
    expect(withdrawn).toMatchObject({ state: 'withdrawn', canWithdraw: false });
    // Nothing was gone through, and nothing is left to fetch.
    expect(withdrawn.steps).toEqual([
      { label: 'Nộp hồ sơ', done: true, current: false },
      { label: 'Chờ xác nhận rút hồ sơ', done: false, current: true },
    ]);
    expect(withdrawn.collecting).toBeUndefined();
  });
});

describe('answering a supplement', () => {
  it('shows only what was asked, keeps what was typed when it is wrong, and sends once', async () => {
    const code = await filedDossier(pages.portal, slugs.birth);
    await ask(code, 'field:childName');
    const page = (await pages.ask(an, showSupplement, `/ho-so/${code}/bo-sung`, { code })).data as {
      supplement: { askedFields: string[]; wire: Record<string, string> };
    };
    expect(page.supplement.askedFields).toEqual(['childName']);
    const motherBefore = page.supplement.wire['motherName'];
    const send = (body: Record<string, string>) =>
      pages.ask(an, answer, `/ho-so/${code}/bo-sung`, { code }, body);
    const requestId = randomUUID();
    const wrong = await send({ intent: 'submit', requestId, childName: '12345' });
    expect(wrong).toMatchObject({
      status: 422,
      data: { wire: { childName: '12345' }, requestId, problems: [{ path: 'childName' }] },
    });

    // Something that was not asked is not changed, whatever is sent.
    const right = { intent: 'submit', requestId, childName: 'Nguyễn Thị Minh Khai', motherName: 'Kẻ Lạ Mặt' };
    const [first, second] = [await send(right), await send(right)];
    expect([first.location, second.location]).toEqual([`/ho-so/${code}`, `/ho-so/${code}`]);
    const { declaration, state } = await dossierOf(code);
    const rows = declaration.flatMap((section) => section.rows);
    expect(state).toBe('submitted');
    expect(rows.find((row) => row.field === 'childName')?.value).toBe('NGUYỄN THỊ MINH KHAI');
    expect(rows.find((row) => row.field === 'motherName')?.value).toBe(motherBefore);
  });

  it('goes on with the questions that new answers open, shown and checked in the same page', async () => {
    const { deps } = pages.portal;
    const code = await filledDraft(pages.portal, slugs.birth);
    accepted(await saveDraft(deps, people.an, { code, wire: { wantsCopies: 'Không' } }));
    accepted(await submitDossier(deps, people.an, { code, requestId: randomUUID(), accepted: true }));
    await ask(code, 'field:requesterRelation', 'field:wantsCopies');
    const at = `/ho-so/${code}/bo-sung`;
    const page = (await pages.ask(an, showSupplement, at, { code })).data as SupplementPageProps;
    const send = (body: Record<string, string>) => pages.ask(an, answer, at, { code }, body);
    /** The names of the inputs on the page, as it is drawn without JavaScript. */
    const namesAfter = (sent: unknown) =>
      inputsOf(
        renderToStaticMarkup(
          createElement(SupplementPage, {
            ...page,
            ...(sent as Pick<SupplementPageProps, 'wire' | 'choices' | 'problems'>),
            links: dossierLinks('', code),
          }),
        ),
      ).map(({ attributes }) => attributes['name']);
    expect(namesAfter({ wire: {}, problems: [] })).not.toContain('copies');

    const chosen = { requesterRelation: 'Khác', wantsCopies: 'Có', childName: 'Kẻ Lạ Mặt' };
    const shown = await send({ intent: 'refresh', ...chosen });
    expect(namesAfter(shown.data)).toEqual(expect.arrayContaining(['requesterRelationOther', 'copies']));
    expect(namesAfter(shown.data)).not.toContain('childName');

    const missing = await send({ intent: 'submit', ...chosen, requesterRelationOther: 'Bác ruột' });
    expect(missing).toMatchObject({
      status: 422,
      data: { wire: { ...chosen, requesterRelationOther: 'Bác ruột' }, problems: [{ path: 'copies' }] },
    });
    const whole = { ...chosen, requesterRelationOther: 'Bác ruột', copies: '3' };
    expect((await send({ intent: 'submit', ...whole })).location).toBe(`/ho-so/${code}`);
    const rows = (await dossierOf(code)).declaration.flatMap((section) => section.rows);
    const valueOf = (field: string) => rows.find((row) => row.field === field)?.value;
    expect([valueOf('requesterRelationOther'), valueOf('copies')]).toEqual(['Bác ruột', '3 bản']);
    expect(valueOf('childName')).not.toBe('KẺ LẠ MẶT');
  });

  it('keeps what was typed where the office has to ask for more', async () => {
    const code = await filedDossier(pages.portal, slugs.birth);
    await ask(code, 'field:wantsCopies');
    // The answers were given under a rule that holds no longer.
    const { deps } = pages.portal;
    const dossier = await pages.portal.find(code);
    const declared = openAnswers(deps.keys, dossier);
    const answers = sealJson(deps.keys, { ...declared, childName: 'A1' }, answersContext(dossier.id));
    await database.db.update(dossiers).set({ answers }).where(eq(dossiers.id, dossier.id));
    const sent = { intent: 'submit', wantsCopies: 'Có', copies: '3' };
    expect(await pages.ask(an, answer, `/ho-so/${code}/bo-sung`, { code }, sent)).toMatchObject({
      status: 422,
      data: {
        wire: { wantsCopies: 'Có', copies: '3' },
        problems: [{ path: '', message: expect.stringContaining('Bộ phận Một cửa') as unknown }],
      },
    });
  });

  it('takes files for the papers that were asked for, and for no other', async () => {
    const { code, slot } = await filedWithPaper();
    await ask(code, slot);
    const body = new FormData();
    body.set('intent', 'upload');
    body.append(slot, new File([pdf('mới')], 'rõ hơn.pdf'));
    body.append('document:khac', new File([pdf('lạ')], 'lạ.pdf'));
    const kept = await pages.ask(an, answer, `/ho-so/${code}/bo-sung`, { code }, body);
    expect(kept).toMatchObject({ status: 422, data: { problems: [{ path: 'document:khac' }] } });
    const names = (await dossierOf(code)).attachments.map((file) => file.fileName);
    expect(names).toContain('rõ hơn.pdf');
    expect(names).not.toContain('lạ.pdf');
  });

  it("does not even read what is sent to another's dossier", async () => {
    const code = await filedDossier(pages.portal, slugs.birth);
    let request: Request | undefined;
    const send: typeof answer = (sent) => {
      request = sent.request;
      return answer(sent);
    };
    const reply = await pages.ask(binh, send, `/ho-so/${code}/bo-sung`, { code }, new FormData());
    expect([reply.status, request?.bodyUsed]).toEqual([404, false]);
  });
});

describe('paying', () => {
  it('Đ3.4d leads to the gateway, and only shows what the browser brings back', async () => {
    const code = await filedDossier(pages.portal, slugs.payable);
    const page = await pages.ask(an, showPay, `/ho-so/${code}/thanh-toan`, { code });
    const { seen } = page.data as { seen: string };
    // Another amount was set since the page was drawn: nobody is sent off to pay what he was not told.
    const { amountDue } = await pages.portal.find(code);
    const owe = (amount: number) =>
      database.owner.$client`update dossiers set amount_due = ${amount} where code = ${code}`;
    await owe(72_000);
    const press = () => pages.ask(an, pay, `/ho-so/${code}/thanh-toan`, { code }, { intent: 'pay', seen });
    expect(await press()).toMatchObject({
      status: 409,
      data: { problem: expect.stringContaining('nay là 72.000 đồng') as string },
    });
    await owe(amountDue);
    const gone = await press();
    expect(gone.status).toBe(303);
    expect(gone.location).toContain('/vnpay-gia-lap/thanh-toan?');
    expect((await dossierOf(code)).payment.attempts).toMatchObject([{ state: 'pending', method: 'vnpay' }]);
    const forged = await pages.ask(
      undefined,
      paymentReturn,
      '/thanh-toan/vnpay/ket-qua?vnp_ResponseCode=00&vnp_SecureHash=00',
      {},
    );
    expect(forged).toMatchObject({ status: 400, data: { dossier: undefined } });
    expect((await dossierOf(code)).state).toBe('payment-required');
  });

  it('says so where there is nothing to pay online', async () => {
    const code = await filedDossier(pages.portal, slugs.birth);
    const refused = await pages.ask(an, pay, `/ho-so/${code}/thanh-toan`, { code }, { intent: 'pay' });
    expect(refused).toMatchObject({ status: 409, data: { problem: expect.any(String) as unknown } });
  });
});

describe('whoever holds a code or a paper', () => {
  const lookUpAt = (query: string) => pages.ask(undefined, lookUp, `/tra-cuu${query}`, {});

  it('is told to enter a code when none was entered, and nothing before he asked', async () => {
    expect(await lookUpAt('')).toMatchObject({ status: 200, data: { refused: undefined } });
    for (const query of ['?ma=', '?ma=%20%20'])
      expect(await lookUpAt(query)).toMatchObject({
        status: 422,
        data: { refused: expect.stringContaining('Nhập mã ghi trên giấy tiếp nhận') as unknown },
      });
  });

  it('is told that a paper is not recognised, whatever its QR code carries, and sees a real one', async () => {
    const check = (token: string) => pages.ask(undefined, verify, `/xac-thuc/${token}`, { token });
    for (const token of ['00000000000000000000', 'x', "' or 1=1", 'ZZZZZZZZZZZZZZZZZZZZZZZZ'])
      expect(await check(token)).toMatchObject({ status: 404, data: { paper: undefined } });
    const { code } = await filedWithPaper();
    const { id } = await pages.portal.find(code);
    const [row] = await database.db.select().from(papers).where(eq(papers.dossierId, id));
    expect(await check(row?.token ?? '')).toMatchObject({
      status: 200,
      data: { paper: { standing: 'valid' } },
    });
  });
});
