// Requests for information through the pages: written, checked, sent, followed, decided, taken to a sheet.
import { beforeAll, describe, expect, test } from 'vitest';

import { paths } from '#app/addresses/paths.ts';
import { informationRequest as kind } from '#app/inquiries/kinds/information-request/information-request.ts';
import { eraseInquiries } from '#app/domain/inquiries/erase-inquiries.server.ts';
import { newHumanCheck } from '#app/domain/admission/challenge.server.ts';
import { inquiryDoor } from '#app/domain/inquiries/receive-inquiry.server.ts';
import type { HumanCheck } from '#app/read-models/admission.ts';
import type { FollowedInquiry, InquiryAction, StaffInquiry } from '#app/read-models/inquiries.ts';
import { loader as sheet } from '#app/routes/officer/inquiries-sheet.ts';
import { loader as register } from '#app/routes/officer/inquiries-register.tsx';
import { loader as leaving } from '#app/routes/officer/inquiries-leaving.tsx';
import { loader as list } from '#app/routes/officer/inquiries.tsx';
import * as decision from '#app/routes/officer/inquiry-decision.tsx';
import { loader as staffPart } from '#app/routes/officer/inquiry-part.ts';
import { loader as staffPage } from '#app/routes/officer/inquiry.tsx';
import { loader as blank } from '#app/routes/public/inquiry-blank.ts';
import * as writerDecision from '#app/routes/public/inquiry-decision.tsx';
import * as form from '#app/routes/public/inquiry-form.tsx';
import { loader as mine } from '#app/routes/public/inquiries-mine.tsx';
import { loader as part } from '#app/routes/public/inquiry-part.ts';
import { loader as lookUp } from '#app/routes/public/look-up.tsx';
import { loader as follow } from '#app/routes/public/inquiry.tsx';
import { wireEntries } from '#forms/plain-wire.ts';
import { exampleWire, type Wire } from '#forms/index.ts';
import { useDatabase } from '../support/database.ts';
import { pdf, people } from '../support/dossiers.ts';
import { answerOf } from '../support/human-check.ts';
import { decide as decideOn, sentPetition } from '../support/petitions.ts';
import { staffPages, type StaffPages } from '../support/staff-pages.ts';

const database = useDatabase();
const at = '/tiep-can-thong-tin/yeu-cau';
const desk = '/can-bo/tiep-can-thong-tin';
let pages: StaffPages;
beforeAll(() => {
  pages = staffPages(database.db);
});

const definition = () => {
  const [first] = kind.forms;
  if (first === undefined) throw new Error('no form');
  return first.form;
};
const example = () =>
  exampleWire(definition(), { today: '2026-11-17', unitName: 'Ủy ban nhân dân xã Phú An' });
const entries = (wire: Wire) => [...wireEntries(wire)];

interface Checking {
  readonly step: 'check';
  readonly requestId: string;
  readonly humanCheck: HumanCheck;
}

async function sent(change: Wire = {}) {
  const wire = { ...example(), ...change };
  const checked = await pages.post(form.action, undefined, at, [...entries(wire), ['intent', 'check']]);
  expect(checked).toMatchObject({ status: 200, data: { step: 'check' } });
  const { requestId, humanCheck } = checked.data as Checking;
  const send = () =>
    pages.post(form.action, undefined, at, [
      ...entries(wire),
      ['requestId', requestId],
      ['humanTicket', humanCheck.ticket],
      ['humanAnswer', String(answerOf(humanCheck.question))],
      ['intent', 'send'],
    ]);
  const reply = await send();
  expect(reply.status).toBe(303);
  return { code: reply.location?.split('/').at(-1) ?? '', send };
}

const followed = async (code: string) => {
  const page = await pages.get(follow, undefined, `${at}/${code}`, { code });
  return (page.data as { inquiry: FollowedInquiry }).inquiry;
};

async function decide(account: string, code: string, event: string, fields: [string, string | File][]) {
  const action = kind.transitions.find((one) => one.event === event);
  const params = { code, decision: action?.segment ?? '' };
  const address = `${desk}/${code}/${params.decision}`;
  const opened = await pages.get(decision.loader, account, address, params);
  const page = opened.data as { inquiry: FollowedInquiry; requestId: string };
  const send = (version = page.inquiry.version) =>
    pages.post(
      decision.action,
      account,
      address,
      [...fields, ['version', String(version)], ['requestId', page.requestId]],
      params,
    );
  return { opened, send };
}

describe('writing', () => {
  test('Đ10.12: shows the form, prefilled for a resident who is signed in, and the blank paper', async () => {
    const open = await pages.get(form.loader, undefined, at);
    expect(open.data).toMatchObject({ form: { code: 'yeu-cau-thong-tin' }, account: undefined });
    const known = await pages.get(form.loader, 'nguyen.van.an', at);
    expect(known.data).toMatchObject({
      start: { name: 'Nguyễn Văn An', email: 'nguyen.van.an@demo.phuan' },
      account: { name: 'Nguyễn Văn An' },
    });
    const other = await pages.get(form.loader, undefined, `${at}?mau=yeu-cau-thong-tin-to-chuc`);
    expect(other.data).toMatchObject({ form: { code: 'yeu-cau-thong-tin-to-chuc' } });
    const byCode = await pages.get(form.loader, undefined, `${at}?ma=PA-1`);
    expect(byCode).toMatchObject({ status: 303, location: `${at}/PA-1` });
    for (const { form: offered } of kind.forms) {
      const formCode = offered.code;
      const paper = await pages.get(blank, undefined, `${at}/mau/${formCode}.pdf`, { formCode });
      expect(paper.headers.get('content-type')).toBe('application/pdf');
    }
    expect((await pages.get(blank, undefined, `${at}/mau/x.pdf`, { formCode: 'khai-sinh' })).status).toBe(
      404,
    );
  });

  test('keeps everything that was typed when something is wrong, and on the way back from checking', async () => {
    const wire: Wire = { ...example(), information: '' };
    const reply = await pages.post(form.action, undefined, at, [...entries(wire), ['intent', 'check']]);
    expect(reply).toMatchObject({
      status: 422,
      data: { step: 'write', wire: { purpose: wire['purpose'] }, problems: [{ path: 'information' }] },
    });
    const back = await pages.post(form.action, undefined, at, [...entries(example()), ['intent', 'edit']]);
    expect(back).toMatchObject({ status: 200, data: { step: 'write', wire: example() } });
  });

  test('Đ10.12: a double click files once, and the code leads to its page, its receipt and nothing personal', async () => {
    const { code, send } = await sent();
    expect((await send()).location).toBe(`${at}/${code}`);
    const page = await pages.get(follow, undefined, `${at}/${code}`, { code });
    expect(page.headers.get('cache-control')).toBe('private, no-store');
    expect(JSON.stringify(page.data)).not.toContain(example()['name']);
    const receipt = await pages.get(part, undefined, `${at}/${code}/giay-to/giay-tiep-nhan.pdf`, {
      code,
      what: 'giay-to',
      id: 'giay-tiep-nhan.pdf',
    });
    expect(receipt.headers.get('content-type')).toBe('application/pdf');
    expect((await pages.get(follow, undefined, `${at}/PA-x`, { code: 'PA-x' })).status).toBe(404);
    const odd = await pages.get(part, undefined, `${at}/${code}/khac/1`, { code, what: 'khac', id: '1' });
    expect(odd.status).toBe(404);
  });
});

test('a resident who was signed in finds what he sent', async () => {
  const wire = example();
  const reply = await pages.post(form.action, 'tran.thi.binh', at, [
    ...entries(wire),
    ['requestId', crypto.randomUUID()],
    ['intent', 'send'],
  ]);
  const code = reply.location?.split('/').at(-1);
  const page = await pages.get(mine, 'tran.thi.binh', '/tai-khoan/yeu-cau');
  expect(page.data).toMatchObject({ inquiries: [{ code, subject: wire['information'] }] });
  expect((await pages.get(mine, undefined, '/tai-khoan/yeu-cau')).location).toContain('/dang-nhap');
});

describe('at the desk', () => {
  test('Đ10.12: lists, opens, receives and answers with a file that the writer then reads', async () => {
    const { code } = await sent();
    const shown = await pages.get(list, 'motcua', desk);
    expect(JSON.stringify(shown.data)).toContain(code);
    expect(JSON.stringify(shown.data)).toContain('Tiếp nhận');
    const one = await pages.get(staffPage, 'motcua', `${desk}/${code}`, { code });
    expect(one.data).toMatchObject({ inquiry: { requesterName: example()['name'] } });

    const received = await decide('motcua', code, 'receive', [['handling', 'complex']]);
    expect(await received.send()).toMatchObject({ status: 303, location: `${desk}/${code}` });
    const bad = new File([new Uint8Array([1, 2, 3])], 'x.exe');
    const answer = await decide('bientap', code, 'propose', [
      ['text', 'Gửi bạn.'],
      ['files', bad],
    ]);
    expect(await answer.send()).toMatchObject({
      status: 422,
      data: { wire: { text: 'Gửi bạn.' }, problems: [{ path: 'files' }] },
    });
    const good = new File([pdf('số liệu')], 'quyết toán.pdf');
    const bare = await decide('bientap', code, 'propose', [
      ['text', ' '],
      ['files', good],
    ]);
    // What was chosen is lost with the page, which is said beside it.
    expect(await bare.send()).toMatchObject({
      status: 422,
      data: {
        problems: [
          { path: 'text' },
          { path: 'files', message: expect.stringContaining('chọn lại') as string },
        ],
      },
    });
    const again = await decide('bientap', code, 'propose', [
      ['text', 'Gửi bạn.'],
      ['files', good],
    ]);
    expect((await again.send()).status).toBe(303);
    expect((await followed(code)).stateLabel).toBe('Chờ duyệt trả lời');
    expect((await (await decide('truongban', code, 'answer', [])).send()).status).toBe(303);

    const inquiry = await followed(code);
    expect(inquiry.stateLabel).toBe('Đã cung cấp');
    const id = inquiry.entries.at(-1)?.files[0]?.id ?? '';
    const params = { code, what: 'tep', id };
    const mine = await pages.get(part, undefined, `${at}/${code}/tep/${id}`, params);
    expect(mine.headers.get('content-disposition')).toContain('quyet-toan.pdf');
    const theirs = await pages.get(staffPart, 'motcua', `${desk}/${code}/tep/${id}`, params);
    expect(theirs.status).toBe(200);
  });

  test('the second of two officers is told, with what he wrote', async () => {
    const { code } = await sent();
    expect((await (await decide('motcua', code, 'receive', [['handling', 'complex']])).send()).status).toBe(
      303,
    );
    const slow = await decide('bientap', code, 'propose-refusal', [
      ['ground', 'public'],
      ['text', 'Đã đăng.'],
    ]);
    const quick = await decide('motcua', code, 'extend', [['text', 'Phải hỏi thêm.']]);
    expect((await quick.send()).status).toBe(303);
    const meanwhile: unknown = expect.stringContaining('Gia hạn');
    expect(await slow.send()).toMatchObject({
      status: 409,
      data: { wire: { text: 'Đã đăng.' }, meanwhile },
    });
    const tooLate = await decide('motcua', code, 'receive', []);
    expect(tooLate.opened.status).toBe(409);
  });

  test('Đ10.12: whoever wrote makes clear what was asked, or takes it back', async () => {
    const { code } = await sent();
    const asked = await decide('motcua', code, 'ask', [['text', 'Năm nào?']]);
    expect((await asked.send()).status).toBe(303);
    const params = { code, decision: 'lam-ro' };
    const address = `${at}/${code}/lam-ro`;
    const opened = await pages.get(writerDecision.loader, undefined, address, params);
    const { inquiry, requestId } = opened.data as {
      inquiry: FollowedInquiry & { actions: InquiryAction[] };
      requestId: string;
    };
    expect(inquiry.actions.map(({ event }) => event)).toEqual(['clarify', 'withdraw']);
    const send = (text: string) =>
      pages.post(
        writerDecision.action,
        undefined,
        address,
        [
          ['text', text],
          ['version', String(inquiry.version)],
          ['requestId', requestId],
        ],
        params,
      );
    expect(await send('')).toMatchObject({ status: 422, data: { problems: [{ path: 'text' }] } });
    expect(await send('Năm 2025.')).toMatchObject({ status: 303, location: `${at}/${code}` });
    expect((await followed(code)).stateLabel).toBe('Chờ tiếp nhận');
    const nothing = { code, decision: 'khong-co' };
    expect((await pages.get(writerDecision.loader, undefined, `${at}/${code}/x`, nothing)).status).toBe(404);
  });

  test.each(['lam-ro', 'rut'])(
    'what is sent to …/%s of a code that leads nowhere is not even read',
    async (decision) => {
      let request: Request | undefined;
      const reply = await pages.post(
        (sent) => {
          request = sent.request;
          return writerDecision.action(sent);
        },
        undefined,
        `${at}/khong-co-ma-nay/${decision}`,
        [['files', new File([pdf()], 'tệp.pdf')]],
        { code: 'khong-co-ma-nay', decision },
      );
      expect([reply.status, request?.bodyUsed]).toEqual([404, false]);
    },
  );

  test('Đ10.8a: a petition that says the same as another is merged into it with one press', async () => {
    const { deps } = pages.portal;
    const title = 'Cầu sắt qua rạch Bà Lụa bị thủng sàn';
    const main = await sentPetition(deps, { title });
    await sentPetition(deps, { title: 'Loa phát thanh ấp hỏng' });
    const code = await sentPetition(deps, { title: 'Sàn cầu sắt rạch Bà Lụa thủng, xe dễ sụp' });
    for (const one of [main, code]) await decideOn(deps, one, people.desk, 'register');
    const here = paths.staffInquiry('petition', code);
    const opened = await pages.get(staffPage, 'motcua', here, { code });
    const { likely } = (opened.data as { inquiry: StaffInquiry }).inquiry;
    expect(likely).toMatchObject([{ code: main, subject: title, mergeAt: 'gop' }]);
    const params = { code, decision: 'gop' };
    const address = paths.staffInquiryDecision('petition', code, 'gop', likely[0]?.id);
    const asked = await pages.get(decision.loader, 'motcua', address, params);
    const { chosen, inquiry, requestId } = asked.data as {
      chosen: Record<string, string>;
      inquiry: StaffInquiry;
      requestId: string;
    };
    const fields = { ...chosen, version: String(inquiry.version), requestId };
    const merged = await pages.post(decision.action, 'motcua', address, Object.entries(fields), params);
    expect(merged).toMatchObject({ status: 303, location: here });
    const after = await pages.get(staffPage, 'motcua', here, { code });
    expect((after.data as { inquiry: StaffInquiry }).inquiry).toMatchObject({ mainCode: main, likely: [] });
  });

  test('Đ10.12: the register of any period is a page and a workbook, for those who handle requests alone', async () => {
    const page = await pages.get(register, 'quantri', `${desk}/so-theo-doi`);
    expect(page.data).toMatchObject({ title: 'Năm 2026', figures: { answered: 1 } });
    const before = await pages.get(register, 'quantri', `${desk}/so-theo-doi?tu=2025-01-01&den=2025-12-31`);
    expect(before.data).toMatchObject({
      title: 'Từ 01/01/2025 đến 31/12/2025',
      figures: { filed: 0, answered: 0 },
      rows: [],
    });
    const book = await pages.get(sheet, 'motcua', `${desk}/so-theo-doi.xlsx?ky=2026-q4`);
    expect(book.headers.get('content-disposition')).toContain(
      'so-theo-doi-information-request-quy-4-2026.xlsx',
    );
    for (const door of [register, sheet, list])
      expect((await pages.get(door, 'diachinh', `${desk}/so-theo-doi`)).status).toBe(403);
    expect((await pages.get(list, undefined, desk)).location).toContain('/can-bo/dang-nhap');
  });
});

describe('when its time is over', () => {
  test('Đ10.12: the list says what goes and when, for those who handle requests; then every page says that it is gone, since when and by which rule', async () => {
    const { portal } = pages;
    const now = portal.clock.now();
    const { code } = await sent();
    const { send } = await decide('motcua', code, 'close-withdrawn', [['text', 'Báo rút qua điện thoại.']]);
    expect((await send()).status).toBe(303);
    const night = async (day: string) => {
      portal.clock.set(new Date(`${day}T03:11:00+07:00`));
      await eraseInquiries(portal.deps);
    };
    await night('2031-12-20');
    const leaves = await pages.get(leaving, 'motcua', `${desk}/sap-xoa`);
    expect(leaves).toMatchObject({ status: 200, data: { noticeDays: 30, page: 1 } });
    expect(JSON.stringify(leaves.data)).toContain(code);
    expect((await pages.get(leaving, 'diachinh', `${desk}/sap-xoa`)).status).toBe(403);
    await night('2032-01-19');
    const erased = { rule: expect.stringContaining('lưu 60 tháng kể từ khi giải quyết xong') as string };
    expect(await followed(code)).toMatchObject({ erased, shown: [], papers: [], actions: [] });
    const staff = await pages.get(staffPage, 'motcua', `${desk}/${code}`, { code });
    expect(staff).toMatchObject({ status: 200, data: { inquiry: { erased, declaration: [] } } });
    const found = await pages.get(lookUp, undefined, `/tra-cuu?ma=${code}`);
    expect(JSON.stringify(found.data)).toContain('Đã được xóa ngày 19/01/2032: lưu 60 tháng');
    for (const [door, account] of [
      [part, undefined],
      [staffPart, 'motcua'],
    ] as const) {
      const params = { code, what: 'giay-to', id: 'giay-tiep-nhan.pdf' };
      const paper = await pages.get(door, account, `${at}/${code}/giay-to/giay-tiep-nhan.pdf`, params);
      expect(paper).toMatchObject({
        status: 409,
        data: { message: expect.stringContaining('đã được xóa ngày 19/01/2032') as string },
      });
    }
    expect((await pages.get(register, 'motcua', `${desk}/so-theo-doi?nam=2026`)).status).toBe(200);
    expect((await pages.get(sheet, 'motcua', `${desk}/so-theo-doi.xlsx?nam=2026`)).status).toBe(200);
    portal.clock.set(now);
  });
});

// Last: who floods is stopped for an hour, and all here come from one address.
describe('a flood', () => {
  test('from one address is stopped, and what it had written is kept', async () => {
    pages.portal.clock.set(new Date('2026-12-01T09:00:00+07:00'));
    const send = async (email: string) => {
      const { ticket, question } = await newHumanCheck(pages.portal.deps, inquiryDoor);
      return pages.post(form.action, undefined, at, [
        ...entries({ ...example(), email }),
        ['requestId', crypto.randomUUID()],
        ['humanTicket', ticket],
        ['humanAnswer', String(answerOf(question))],
        ['intent', 'send'],
      ]);
    };
    for (let count = 0; count < 20; count += 1)
      expect((await send(`dan${count}@example.vn`)).status).toBe(303);
    const email = 'dan20@example.vn';
    expect(await send(email)).toMatchObject({
      status: 429,
      data: { step: 'check', wire: { ...example(), email } },
    });
  });

  test('of a machine is refused on the page, where the plain question then stands for everybody', async () => {
    const message: unknown = expect.stringContaining('máy tự động');
    // The line leads to the question.
    const problems = [{ path: 'humanAnswer', message }];
    expect(
      await pages.post(form.action, undefined, at, [
        ...entries(example()),
        ['requestId', crypto.randomUUID()],
        ['intent', 'send'],
        ['website', 'x'],
      ]),
    ).toMatchObject({ status: 422, data: { step: 'check', wire: example(), problems } });
  });
});
