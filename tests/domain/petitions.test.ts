// Petitions (Đ10.8a): files that come with them, the register, the clock of each class, merging, lateness, opening again.
import { randomUUID } from 'node:crypto';

import fc from 'fast-check';
import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';

import { escalateLateInquiries } from '#app/domain/inquiries/escalate-late-inquiries.server.ts';
import { fileInquiry } from '#app/domain/inquiries/file-inquiry.server.ts';
import { followInquiry } from '#app/domain/inquiries/follow-inquiry.server.ts';
import {
  holdFiles,
  readHeldFiles,
  releaseHeldFile,
  removeHeldFiles,
} from '#app/domain/inquiries/hold-files.server.ts';
import { listJudgedInquiries } from '#app/domain/inquiries/list-judged.server.ts';
import { listInbox } from '#app/domain/inquiries/list-inquiries.server.ts';
import { actByCode, decideInquiry } from '#app/domain/inquiries/move-inquiry.server.ts';
import { openInquiryPart, openInquiryPartForStaff } from '#app/domain/inquiries/open-inquiry-file.server.ts';
import { openPublished } from '#app/domain/inquiries/read-published.server.ts';
import { openInquiry } from '#app/domain/inquiries/open-inquiry.server.ts';
import { readInquiryStatistics } from '#app/domain/inquiries/inquiry-statistics.server.ts';
import { readInquiryRegister } from '#app/domain/inquiries/inquiry-register.server.ts';
import type { Staff } from '#app/domain/kernel/actor.ts';
import { portalItself } from '#app/domain/kernel/audit.server.ts';
import { FileHeld } from '#app/domain/kernel/held-file.ts';
import { removeNamedFiles } from '#app/domain/kernel/remove-files.server.ts';
import { endOfDay, instantAt, yearSpan } from '#catalog/local-date.ts';
import { areaAt } from '#app/values/sketch.ts';
import { informationRequest } from '#app/inquiries/kinds/information-request/information-request.ts';
import { petition as kind } from '#app/inquiries/kinds/petition/petition.ts';
import { listenForPageChanges } from '#db/queries/page-cache.server.ts';
import { tags } from '#app/vocabulary/page-tags.ts';
import { verifyEventChains } from '#db/event-chains.server.ts';
import { formToday } from '#app/inquiries/form-today.ts';
import { petitionForm as form } from '#app/inquiries/kinds/petition/petition-form.ts';
import { present } from '#app/values/present.ts';
import { exampleWire, type Wire } from '#forms/index.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, cutOffOnceStored, pdf, people, testPortal, type TestPortal } from '../support/dossiers.ts';
import { docx, docxParagraph } from '../support/docx.ts';
import { readPdf } from '../support/read-pdf.ts';
import { actAsWriter } from '../support/proven-writer.ts';

const database = useDatabase();
const { administrator, civil, desk, head, land } = people;
const refused = (code: string) => ({ ok: false, refusal: { code } });
const containing = (text: string): unknown => expect.stringContaining(text);

let portal: TestPortal;
beforeEach(() => {
  portal = testPortal(database.db);
});

const written = (change: Wire = {}): Wire => ({
  ...exampleWire(form, { today: '2026-11-17', unitName: 'Ủy ban nhân dân xã Phú An' }),
  ...change,
});

async function filed(change: Wire = {}, batch?: string) {
  const sent = {
    kind,
    formCode: form.code,
    wire: written(change),
    requestId: randomUUID(),
    ...present({ batch }),
  };
  return accepted(await fileInquiry(portal.deps, undefined, sent)).code;
}

const see = async (code: string) => accepted(await followInquiry(portal.deps, { kind, code })).inquiry;
const open = async (code: string, actor: Staff = desk) =>
  accepted(await openInquiry(portal.deps, actor, { kind, code })).inquiry;

async function act(code: string, event: string, wire: Wire = {}, actor: Staff | undefined = desk) {
  const { version } = await see(code);
  const step = { kind, code, event, version, requestId: randomUUID(), wire };
  return actor === requester
    ? actAsWriter(portal.deps, step)
    : decideInquiry(portal.deps, actor ?? desk, step);
}
const requester = { ...desk, userId: 'requester' };

const step = async (...args: Parameters<typeof act>) => accepted(await act(...args));
const idOf = async (code: string) => {
  const [row] = await database.db.$client<{ id: string }[]>`select id from inquiries where code = ${code}`;
  return row?.id ?? '';
};
const merge = async (code: string, main: string) => act(code, 'merge', { main: await idOf(main) });

async function registered(change: Wire = {}) {
  const code = await filed(change);
  await step(code, 'register');
  return code;
}

async function answered(code: string, [writer, leader] = [civil, head]) {
  await step(code, 'assign', { assignee: 'tu-phap' });
  await step(code, 'propose', { finding: 'accepted', answer: 'Đã thay bóng đèn.' }, writer);
  await step(code, 'approve', {}, leader);
}

/** Looked at again: another leader has it handled anew. */
async function takenUp(code: string, reason: string) {
  await step(code, 'reopen', { text: reason }, requester);
  await step(code, 'take-up', {}, people.deputy);
}

const proposalOf = (event: string) => `propose-${event.replace('forward-conduct', 'conduct')}`;

/** Ended without an answer: proposed by the desk, approved by a leader. */
async function ended(code: string, event: string, wire: Wire) {
  await step(code, proposalOf(event), wire);
  await step(code, event, {}, head);
}

const mailsAbout = (code: string) => database.db.$client<{ subject: string; body: string; kind: string }[]>`
  select subject, body, kind from outbox where body like ${`%${code}%`} and kind not like 'staff-%' order by id`;

const photo = () =>
  sharp({ create: { width: 60, height: 30, channels: 3, background: { r: 20, g: 90, b: 20 } } })
    .withExif({ IFD0: { Copyright: 'Trần Văn Hòa' }, IFD3: { GPSLatitude: '11/1 3/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
const jpeg = async (fileName = 'hiện trường.jpg') => ({
  fileName,
  mediaType: 'image/jpeg',
  content: await photo(),
});

describe('files that go with it', () => {
  test('Đ10.8a: a photograph is upright and says nothing of camera and place; whoever has the code and the staff open it, and the look is recorded', async () => {
    const letter = { fileName: 'đơn.pdf', mediaType: 'application/pdf', content: pdf('đơn') };
    const program = { fileName: 'x.jpg', mediaType: 'image/jpeg', content: new TextEncoder().encode('MZ') };
    const { batch, refused: words } = await holdFiles(portal.deps, kind, {
      batch: '',
      files: [await jpeg(), program, letter],
    });
    expect(words).toEqual([containing('"x.jpg" không phải là ảnh')]);
    expect((await readHeldFiles(portal.deps, batch)).map(({ fileName }) => fileName).sort()).toEqual(
      ['hiện trường.jpg', 'đơn.pdf'].sort(),
    );
    const code = await filed({}, batch);
    expect(await readHeldFiles(portal.deps, batch)).toEqual([]);
    const [sent] = (await see(code)).entries;
    expect(sent?.files.map(({ fileName }) => fileName).sort()).toEqual(['hiện trường.jpg', 'đơn.pdf'].sort());
    const id = sent?.files.find(({ mediaType }) => mediaType === 'image/jpeg')?.id ?? '';
    const opened = accepted(await openInquiryPart(portal.deps, undefined, { kind, code, what: 'tep', id }));
    const { exif, orientation, width, height } = await sharp(opened.content).metadata();
    expect({ exif, orientation, width, height }).toEqual({
      exif: undefined,
      orientation: undefined,
      width: 30,
      height: 60,
    });
    for (const stored of portal.files.values())
      expect(Buffer.from(stored).includes('Trần Văn Hòa')).toBe(false);
    accepted(await openInquiryPartForStaff(portal.deps, desk, { kind, code, what: 'tep', id }));
    const looks = await database.db.$client<{ what: string }[]>`
      select what from inquiry_views where inquiry_id = ${await idOf(code)}`;
    expect(looks.map(({ what }) => what)).toEqual([`tệp ${id}`]);
    expect(await openInquiryPartForStaff(portal.deps, land, { kind, code, what: 'tep', id })).toMatchObject(
      refused('not-allowed'),
    );
  });

  test('are bounded, may be taken back, and go when nobody sent them; a kind without files takes none', async () => {
    const file = { fileName: 'a.pdf', mediaType: 'application/pdf', content: pdf() };
    const { batch, refused: words } = await holdFiles(portal.deps, kind, {
      batch: '',
      files: Array.from({ length: 11 }, () => file),
    });
    expect(words).toEqual([containing('Chỉ gửi kèm được 10 tệp')]);
    const held = await readHeldFiles(portal.deps, batch);
    expect(held).toHaveLength(10);
    await releaseHeldFile(portal.deps, { batch: randomUUID(), id: held[0]?.id ?? '' });
    expect(await readHeldFiles(portal.deps, batch)).toHaveLength(10);
    await releaseHeldFile(portal.deps, { batch, id: held[0]?.id ?? '' });
    expect(await readHeldFiles(portal.deps, batch)).toHaveLength(9);
    expect(portal.files.size).toBe(9);
    portal.clock.set(new Date('2026-11-17T11:00:00+07:00'));
    await removeNamedFiles(portal.deps);
    expect(portal.files.size).toBe(9);
    portal.clock.set(new Date('2026-11-20T09:00:00+07:00'));
    expect(await removeHeldFiles(portal.deps)).toBe(9);
    expect(portal.files.size).toBe(0);
    const none = await holdFiles(portal.deps, informationRequest, { batch: '', files: [file] });
    expect(none.refused).toEqual([containing('không kèm tệp')]);
    expect(await readHeldFiles(portal.deps, 'không phải số')).toEqual([]);
  });

  test('a file whose row cannot be written is not left in the storage', async () => {
    const file = { fileName: 'a.pdf', mediaType: 'application/pdf', content: pdf() };
    await expect(
      holdFiles(cutOffOnceStored(portal.deps), kind, { batch: '', files: [file] }),
    ).rejects.toThrow('cut off');
    expect(portal.files.size).toBe(1);
    portal.clock.set(new Date('2026-11-17T11:00:00+07:00'));
    await removeNamedFiles(portal.deps);
    expect(portal.files.size).toBe(0);
  });

  test('with what makes it clear lose what the camera wrote too', async () => {
    const code = await registered();
    await step(code, 'ask', { text: 'Trụ nào?' });
    const { version } = await see(code);
    const clarify = {
      kind,
      code,
      event: 'clarify',
      version,
      requestId: randomUUID(),
      wire: { text: 'Trụ 12' },
    };
    // What its page does not show it does not take.
    const word = {
      fileName: 'a.docx',
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      content: docx(docxParagraph('Trụ 12')),
    };
    expect(await actAsWriter(portal.deps, { ...clarify, files: [word] })).toMatchObject(refused('invalid'));
    accepted(await actAsWriter(portal.deps, { ...clarify, files: [await jpeg()] }));
    for (const stored of portal.files.values())
      expect(Buffer.from(stored).includes('Trần Văn Hòa')).toBe(false);
    const files = (await see(code)).entries.at(-1)?.files ?? [];
    const part = { kind, code, what: 'tep', id: files[0]?.id ?? '' } as const;
    const opened = accepted(await openInquiryPart(portal.deps, undefined, part));
    expect((await sharp(opened.content).metadata()).exif).toBeUndefined();
  });
});

describe('the place', () => {
  test('Đ10.8a: is a hamlet of the commune, and by choice a point of its map, which only the staff see', async () => {
    const asked = (unit: Parameters<typeof formToday>[1]) => {
      const fields = formToday(form, unit).sections.flatMap((section) => section.fields);
      const field = fields.find(({ id }) => id === 'hamlet');
      const offered = field?.kind === 'select' && 'labelled' in field.options ? field.options.labelled : [];
      return [offered.map(({ label }) => label), fields.some(({ kind }) => kind === 'map-point')];
    };
    const { hamlets } = portal.deps.unit;
    expect(hamlets).toHaveLength(6);
    expect(asked(portal.deps.unit)).toEqual([hamlets, true]);
    // Another commune offers its own, and no sketch where its record holds none.
    expect(asked({ ...portal.deps.unit, sketch: undefined, hamlets: ['Khu phố 1'] })).toEqual([
      ['Khu phố 1'],
      false,
    ]);
    expect(asked({ ...portal.deps.unit, sketch: undefined, hamlets: [] })).toEqual([[], false]);
    const { sketch = [] } = portal.deps.unit;
    expect(areaAt(sketch, { latitude: 11.064, longitude: 106.5825 })).toBe('Ấp Phú Thuận');
    expect(areaAt(sketch, { latitude: 11.2, longitude: 106.5825 })).toBeUndefined();
    const code = await filed({ point: '11.064,106.5825', hamlet: 'Phú Thuận' });
    expect(await open(code)).toMatchObject({ point: '11.06400,106.58250', sketch });
    const shown = JSON.stringify(await see(code));
    expect(shown).toContain('Phú Thuận');
    expect(shown).not.toContain('106.58');
    const wrong = { kind, formCode: form.code, wire: written({ point: '1,2' }), requestId: randomUUID() };
    expect(await fileInquiry(portal.deps, undefined, wrong)).toMatchObject({
      refusal: { problems: [{ path: 'point' }] },
    });
  });
});

describe('the register and the clock', () => {
  test('Đ10.8a: name, address and telephone are required (NĐ 20/2008 Đ7)', async () => {
    const sent = {
      kind,
      formCode: form.code,
      wire: written({ name: '', address: {}, phone: '', email: '' }),
      requestId: randomUUID(),
    };
    const outcome = await fileInquiry(portal.deps, undefined, sent);
    const fields = outcome.ok ? [] : (outcome.refusal.problems ?? []).map(({ path }) => path.split('.')[0]);
    expect([...new Set(fields)]).toEqual(['name', 'address', 'phone']);
  });

  test('Đ10.8a: numbers of the year have no gap, however many are entered at once', async () => {
    portal.clock.set(new Date('2025-03-04T09:00:00+07:00'));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 3, maxLength: 7 }), async (twice) => {
        const codes = await Promise.all(twice.map(() => filed()));
        await Promise.all(
          codes.flatMap((code, index) => [
            act(code, 'register'),
            ...(twice[index] === true ? [act(code, 'register', {}, people.editor)] : []),
          ]),
        );
        for (const code of codes) expect((await see(code)).state).toBe('registered');
        const rows = await database.db.$client<{ number: number }[]>`
          select register_number as number from inquiries where kind = 'petition' and register_year = 2025
          order by 1`;
        expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
      }),
      { numRuns: 6 },
    );
  });

  test('Đ10.8a: is classified and sent on within five working days, answered within fifteen, and told of more time once', async () => {
    const code = await registered({ email: 'hoa@example.vn' });
    // Nobody is told that the day of the classification is the day of the answer.
    const classified = { duty: 'Phân loại, chuyển đến nơi giải quyết', date: '2026-11-25' };
    expect((await see(code)).due).toMatchObject(classified);
    const [confirmation] = await mailsAbout(code);
    expect(confirmation?.body).toContain(`${classified.duty} chậm nhất ngày 25/11/2026.`);
    expect(confirmation?.body).not.toContain('Trả lời chậm nhất');
    await step(code, 'assign', { assignee: 'tu-phap' });
    expect((await see(code)).due).toMatchObject({ duty: 'Trả lời', date: '2026-12-09' });
    const late = { until: { day: '30', month: '1', year: '2027' }, text: 'Bận' };
    expect(await act(code, 'progress', late)).toMatchObject(refused('invalid'));
    const until = { day: '14', month: '12', year: '2026' };
    await step(code, 'progress', { until, text: 'Đang chờ vật tư.' }, civil);
    const told = await see(code);
    expect(told.due?.date).toBe('2026-12-14');
    expect(told.papers.map(({ name }) => name)).toContain('thong-bao-gia-han');
    expect(await act(code, 'progress', { until, text: 'Lần nữa' })).toMatchObject(refused('not-possible'));
  });

  test('Đ10.8a: what ends late in whatever way is late by its own limit, in every figure; no promise after it makes it punctual', async () => {
    const days = { from: '2023-03-06', until: '2023-03-06' } as const;
    const at = (day: string) => portal.clock.set(new Date(`${day}T09:00:00+07:00`));
    at('2023-03-06');
    const codes = await Promise.all(
      ['declined', 'forwarded', 'withdrawn', 'answered', 'open', 'in time'].map(async () => filed()),
    );
    const [declined = '', forwarded = '', withdrawn = '', late = '', open = '', inTime = ''] = codes;
    for (const code of codes) await step(code, 'register');
    const away = { agency: 'Phòng Quản lý đô thị', text: 'Liên hệ phòng.' };
    await ended(inTime, 'forward', away);
    for (const code of [late, open]) await step(code, 'assign', { assignee: 'tu-phap' });
    const figures = async () => (await readInquiryStatistics(portal.deps, { kind, days })).all;
    const countLate = async () => {
      const { received, inTime: answeredInTime, elsewhere, ...all } = await figures();
      expect(answeredInTime + all.late + all.open + elsewhere).toBe(received);
      return all.late + all.openLate + all.elsewhereLate;
    };
    expect(await countLate()).toBe(0);
    // 61 working days over the five of Đ9, and past the 15 of the answer.
    at('2023-06-07');
    expect(await countLate()).toBe(5);
    await ended(declined, 'decline', { ground: 'question', text: 'Gửi ở mục Hỏi đáp.' });
    await ended(forwarded, 'forward', away);
    await step(withdrawn, 'withdraw', { text: '' }, requester);
    expect(
      await act(late, 'progress', { until: { day: '20', month: '6', year: '2023' }, text: 'Bận' }),
    ).toMatchObject(refused('not-possible'));
    await step(
      late,
      'tell-late',
      { until: { day: '20', month: '6', year: '2023' }, text: 'Đang làm.' },
      civil,
    );
    expect((await see(late)).due?.date).toBe('2023-03-27');
    await step(late, 'propose', { finding: 'accepted', answer: 'Đã thay bóng đèn.' }, civil);
    await step(late, 'approve', {}, head);
    expect(await countLate()).toBe(5);
    expect(await figures()).toMatchObject({
      ...{ received: 6, inTime: 0, late: 1 },
      ...{ open: 1, openLate: 1, elsewhere: 4, elsewhereLate: 3 },
    });
    const span = { from: instantAt(days.from), until: endOfDay(days.until) };
    const judged = await listJudgedInquiries(portal.deps, { kind, ...span });
    expect(judged.inTime).toEqual([inTime]);
    expect(judged.late.toSorted()).toEqual([declined, forwarded, late, open].toSorted());
    const register = accepted(await readInquiryRegister(portal.deps, desk, { kind, ...days }));
    expect(register.figures).toMatchObject({ onTime: 1, late: 4, openLate: 1, withdrawn: 1, open: 1 });
    // Opened again it has a new limit, and stays late.
    await takenUp(late, 'Lại hỏng.');
    expect(await see(late)).toMatchObject({
      due: { date: '2023-06-14', lateness: { kind: 'early' } },
      missed: { duty: 'Trả lời', date: '2023-03-27' },
    });
    expect(await countLate()).toBe(5);
  });

  test.each([
    [
      'decline',
      { ground: 'question', text: 'Gửi ở mục Hỏi đáp.' },
      'declined',
      'thong-bao-khong-tiep-nhan',
      'KHÔNG TIẾP NHẬN',
    ],
    [
      'forward-conduct',
      { agency: 'Chủ tịch xã', text: 'Trả lời bằng văn bản.' },
      'conduct',
      'phieu-chuyen',
      'Chủ tịch xã',
    ],
    [
      'forward',
      { agency: 'Phòng Quản lý đô thị', text: 'Gọi 0274.' },
      'forwarded',
      'van-ban-chuyen',
      'Phòng Quản lý đô thị',
    ],
  ])(
    'Đ10.8a: classified “%s”, it ends with a reason and a paper',
    async (event, wire, state, paper, words) => {
      const code = await registered();
      expect(await act(code, proposalOf(event), {})).toMatchObject(refused('invalid'));
      await ended(code, event, wire);
      const seen = await see(code);
      expect(seen.state).toBe(state);
      // What is left to her is another look, and the name that she gave.
      expect(seen.actions.map((action) => action.event)).toEqual(['reopen', 'withdraw-name']);
      expect(seen.papers.map(({ name }) => name)).toEqual(['giay-tiep-nhan', paper]);
      const drawn = await openInquiryPart(portal.deps, undefined, { kind, code, what: 'giay-to', id: paper });
      const { text } = await readPdf(accepted(drawn).content);
      expect(text).toContain(words);
      expect(text).toMatch(/Số: \d+\//);
      const { figures } = accepted(
        await readInquiryRegister(portal.deps, desk, { kind, from: '2026-01-01', until: '2026-12-31' }),
      );
      expect(event === 'decline' ? figures.refused : figures.forwarded).toBeGreaterThan(0);
    },
  );
});

describe('left without an answer', () => {
  const wire = { ground: 'improper', text: 'Không đủ điều kiện.' };
  const both: Staff = { ...head, roles: [...head.roles, 'one-stop-desk'] };

  test('it takes two: who proposed does not approve, and the writer reads nothing of it before', async () => {
    const code = await registered();
    expect(await act(code, 'decline', wire)).toMatchObject(refused('not-allowed'));
    await step(code, 'propose-decline', wire, both);
    expect(JSON.stringify(await see(code))).not.toMatch(/không tiếp nhận|refusal|điều kiện/i);
    expect(await act(code, 'decline', {}, both)).toMatchObject({
      refusal: { code: 'not-allowed', message: kind.words.ownWork?.['drafter'] },
    });
    // The answer's own approval does not send it out.
    expect(await act(code, 'approve', {}, people.deputy)).toMatchObject(refused('not-possible'));
    await step(code, 'decline', {}, people.deputy);
    expect(await see(code)).toMatchObject({ state: 'declined' });
  });

  test('of two approvals at once one holds; a replay sends nothing again, an old page changes nothing', async () => {
    const code = await registered({ email: 'hoa@example.vn' });
    const old = (await see(code)).version;
    await step(code, 'propose-decline', wire);
    const { version } = await see(code);
    const approval = (actor: Staff, requestId: string, seen = version) =>
      decideInquiry(portal.deps, actor, {
        ...{ kind, code, event: 'decline', version: seen, requestId, wire: {} },
      });
    expect(await approval(head, randomUUID(), old)).toMatchObject(refused('changed-meanwhile'));
    const [first, second] = [randomUUID(), randomUUID()];
    const outcomes = await Promise.all([approval(head, first), approval(people.deputy, second)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const repeated = outcomes[0].ok ? await approval(head, first) : await approval(people.deputy, second);
    expect(repeated).toMatchObject({ ok: true, repeated: true });
    expect((await mailsAbout(code)).filter(({ subject }) => subject.startsWith('Về phản ánh'))).toHaveLength(
      1,
    );
  });

  test('returned or taken back, the office classifies it anew, and the reason is there to be mended', async () => {
    const code = await registered();
    await step(code, 'propose-decline', wire);
    await step(code, 'return', { text: 'Phải giải quyết.' }, head);
    const { state, actions } = await open(code);
    expect(state).toBe('registered');
    expect(actions.find(({ event }) => event === 'propose-decline')?.start).toMatchObject(wire);
    await step(code, 'propose-decline', wire);
    await step(code, 'take-back');
    await step(code, 'assign', { assignee: 'tu-phap' });
    await step(code, 'propose', { finding: 'accepted', answer: 'Đã thay bóng đèn.' }, civil);
    await step(code, 'approve', {}, head);
    expect(await see(code)).toMatchObject({ state: 'answered' });
  });
});

describe('another look', () => {
  const wire = { ground: 'improper', text: 'Không đủ điều kiện.' };
  const declined = async (change: Wire = {}) => {
    const code = await registered(change);
    await ended(code, 'decline', wire);
    return code;
  };

  test('goes to a leader who decided nothing of it, whose answer is the last and says so', async () => {
    const code = await declined({ email: 'hoa@example.vn' });
    await step(code, 'reopen', { text: 'Tôi có đủ điều kiện.' }, requester);
    expect(await see(code)).toMatchObject({ state: 'reviewing' });
    const last = { text: 'Kết quả đúng quy định.' };
    expect(await act(code, 'uphold', last)).toMatchObject(refused('not-allowed'));
    expect(await act(code, 'uphold', last, head)).toMatchObject({
      refusal: { code: 'not-allowed', message: kind.words.ownWork?.['decider'] },
    });
    await step(code, 'uphold', last, people.deputy);
    const seen = await see(code);
    expect(seen).toMatchObject({ state: 'reviewed', plain: containing('trả lời cuối cùng') });
    expect(JSON.stringify(seen.entries.at(-1)?.rows)).toContain(last.text);
    expect((await mailsAbout(code)).at(-1)?.body).toContain('trả lời cuối cùng');
    expect(await act(code, 'reopen', { text: 'Nữa' }, requester)).toMatchObject(refused('not-possible'));
  });

  test('handled anew, who decided before neither approves the answer nor another refusal, and the end says that it is the last', async () => {
    const code = await declined({ email: 'hoa@example.vn' });
    await takenUp(code, 'Tôi có đủ điều kiện.');
    await step(code, 'propose-decline', wire);
    expect(await act(code, 'decline', {}, head)).toMatchObject(refused('not-allowed'));
    await step(code, 'decline', {}, people.deputy);
    expect(await see(code)).toMatchObject({ state: 'declined', plain: containing('trả lời cuối cùng') });
    expect((await mailsAbout(code)).at(-1)?.body).toContain('trả lời cuối cùng');
  });

  test('is asked by the writer alone, within the days, and once: by two pages at once, too', async () => {
    const code = await declined({ email: 'hoa@example.vn' });
    const { version } = await see(code);
    const asking = (requestId: string) => ({
      ...{ kind, code, event: 'reopen', version, requestId, wire: { text: 'Xem lại.' } },
    });
    // Whoever has the code alone does not spend the one time.
    expect(await actByCode(portal.deps, undefined, asking(randomUUID()))).toMatchObject(
      refused('not-allowed'),
    );
    expect(await decideInquiry(portal.deps, desk, asking(randomUUID()))).toMatchObject(
      refused('not-allowed'),
    );
    const [one, two] = [randomUUID(), randomUUID()];
    const outcomes = await Promise.all([one, two].map((id) => actAsWriter(portal.deps, asking(id))));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const late = await declined();
    portal.clock.set(new Date('2026-12-18T09:00:00+07:00'));
    expect(await act(late, 'reopen', { text: 'Muộn' }, requester)).toMatchObject(refused('not-possible'));
  });
});

describe('merged with one that says the same', () => {
  test('Đ10.8a: whoever receives it is shown others of the last six months that may say so, and may merge it into an open one', async () => {
    const place = { hamlet: 'Bến Liễu', topic: 'moi-truong', content: 'Xin xã xem giúp.' };
    portal.clock.set(new Date('2026-03-02T09:00:00+07:00'));
    await registered({ ...place, title: 'Xe bồn hút hầm cầu xả trộm xuống kênh Bến Liễu' });
    portal.clock.set(new Date('2026-08-03T09:00:00+07:00'));
    const declined = await registered({ ...place, title: 'Xe bồn lại xả trộm chất thải xuống kênh' });
    await ended(declined, 'decline', { ground: 'unclear', text: 'Gửi lại, nói rõ nơi nào.' });
    portal.clock.set(new Date('2026-11-16T09:00:00+07:00'));
    const main = await registered({ ...place, title: 'Kênh Bến Liễu: xe bồn xả trộm lúc nửa đêm' });
    await registered({ ...place, title: 'Đèn đường ấp Bến Liễu hỏng' });
    const gone = await registered({ ...place, title: 'Xe bồn xả trộm xuống kênh' });
    await step(gone, 'withdraw', {}, requester);
    portal.clock.set(new Date('2026-11-17T09:00:00+07:00'));
    const code = await filed({ ...place, title: 'Xe bồn hút hầm cầu xả trộm xuống kênh lúc nửa đêm' });

    const likely = async (actor?: Staff) => (await open(code, actor)).likely;
    expect((await likely()).map((one) => one.code).sort()).toEqual([declined, main].sort());
    // It has no number yet, and nothing that was decided takes another in.
    expect((await likely()).some(({ mergeAt }) => mergeAt !== undefined)).toBe(false);
    await step(code, 'register');
    const found = (await likely()).find((one) => one.code === main);
    expect(found).toMatchObject({
      registerNumber: (await see(main)).registerNumber,
      same: { category: true, place: true },
      stateLabel: 'Đã vào sổ, chờ phân loại',
      mergeAt: 'gop',
    });
    expect((await likely()).find((one) => one.code === declined)).not.toHaveProperty('mergeAt');
    expect((await open(code, head)).likely[0]).not.toHaveProperty('mergeAt');
    // A unit sees those that are its own.
    await step(code, 'assign', { assignee: 'dia-chinh' });
    expect(await likely(land)).toEqual([]);
    accepted(await merge(code, main));
    expect(await likely()).toEqual([]);
    expect((await open(main)).likely.map((one) => one.code)).toEqual([declined]);
  });

  test('Đ10.8a: both are told of each step and answered by one answer; neither learns of the other', async () => {
    const main = await registered({ name: 'Trần Văn Hòa', email: 'hoa@example.vn', title: 'Đèn hỏng một' });
    const other = await registered({ name: 'Lê Thị Lài', email: 'lai@example.vn', title: 'Đèn hỏng hai' });
    accepted(await merge(other, main));
    const number = (await see(main)).registerNumber ?? '';
    expect(await see(other)).toMatchObject({
      state: 'merged',
      main: { registerNumber: number, stateLabel: 'Đã vào sổ, chờ phân loại' },
    });
    expect((await open(main)).merged).toMatchObject([{ code: other, subject: 'Đèn hỏng hai' }]);
    expect((await open(other)).mainCode).toBe(main);
    await step(main, 'assign', { assignee: 'tu-phap' });
    // The unit of the main one sees what goes with it.
    expect((await open(other, civil)).requesterName).toBe('Lê Thị Lài');
    const { version } = await see(main);
    const file = { fileName: 'biên bản.pdf', mediaType: 'application/pdf', content: pdf('biên bản') };
    const wire = { finding: 'accepted', answer: 'Đã thay bóng đèn.' };
    const propose = { kind, code: main, event: 'propose', version, requestId: randomUUID(), wire };
    accepted(await decideInquiry(portal.deps, civil, { ...propose, files: [file] }));
    expect((await see(other)).entries.map(({ event }) => event)).not.toContain('propose');
    await step(main, 'approve', {}, head);
    for (const code of [main, other]) {
      const seen = await see(code);
      expect(seen).toMatchObject({ state: 'answered', due: { finished: true } });
      const last = seen.entries.at(-1);
      expect(last?.rows.map(({ value }) => value)).toContain('Đã thay bóng đèn.');
      const part = { kind, code, what: 'tep', id: last?.files[0]?.id ?? '' } as const;
      const opened = accepted(await openInquiryPart(portal.deps, undefined, part));
      expect(Buffer.from(opened.content).toString()).toContain('biên bản');
      const paper = { kind, code, what: 'giay-to', id: 'van-ban-tra-loi' } as const;
      const { text } = await readPdf(accepted(await openInquiryPart(portal.deps, undefined, paper)).content);
      expect(text).toContain('Đã thay bóng đèn.');
    }
    const news = (await mailsAbout(other)).map(({ kind: of }) => of);
    expect(news).toEqual([
      'petition-submit',
      'petition-register',
      'petition-merge',
      'petition-assign',
      'petition-approve',
    ]);
    expect(JSON.stringify([await see(other), await mailsAbout(other)])).not.toMatch(/Hòa|hoa@|Đèn hỏng một/);
    expect(JSON.stringify(await see(other))).not.toContain(main);
    expect(JSON.stringify([await see(main), await mailsAbout(main)])).not.toMatch(/Lài|lai@|Đèn hỏng hai/);
    // Each says for himself whether he is satisfied, and only his own is opened again.
    await step(other, 'rate', { rating: 'unsatisfied' }, requester);
    await takenUp(other, 'Đèn lại tắt.');
    expect(await see(other)).toMatchObject({ state: 'registered' });
    expect((await see(other)).main).toBeUndefined();
    expect((await see(main)).state).toBe('answered');
  });

  test('the answer waits while a file of it is held back: nothing of the step stands, and it goes out afterwards', async () => {
    const [main, other] = [await registered(), await registered()];
    accepted(await merge(other, main));
    await step(main, 'assign', { assignee: 'tu-phap' });
    const { version } = await see(main);
    const wire = { finding: 'accepted', answer: 'Đã thay bóng đèn.' };
    const file = { fileName: 'biên bản.pdf', mediaType: 'application/pdf', content: pdf('biên bản') };
    const propose = { kind, code: main, event: 'propose', version, requestId: randomUUID(), wire };
    accepted(await decideInquiry(portal.deps, civil, { ...propose, files: [file] }));
    const open = portal;
    const get = (key: string) => Promise.reject(new FileHeld(key, 'unscanned'));
    portal = { ...open, deps: { ...open.deps, files: { ...open.deps.files, get } } };
    const before = [await see(main), await see(other)];
    expect(await act(main, 'approve', {}, head)).toMatchObject(refused('not-possible'));
    expect([await see(main), await see(other)]).toEqual(before);
    portal = open;
    await step(main, 'approve', {}, head);
    expect((await see(other)).entries.at(-1)?.files).toMatchObject([{ fileName: 'biên bản.pdf' }]);
  });

  test('what goes with a petition that is sent elsewhere goes to all of them', async () => {
    const [main, other] = [await registered(), await registered()];
    accepted(await merge(other, main));
    const { version } = await see(main);
    const wire = { agency: 'Phòng Quản lý đô thị', text: 'Số điện thoại: 0274 3000 000.' };
    const forward = { kind, code: main, event: 'propose-forward', version, requestId: randomUUID(), wire };
    const file = { fileName: 'công văn.pdf', mediaType: 'application/pdf', content: pdf('công văn') };
    accepted(await decideInquiry(portal.deps, desk, { ...forward, files: [file] }));
    await step(main, 'forward', {}, head);
    for (const code of [main, other])
      expect((await see(code)).entries.at(-1)?.files).toMatchObject([{ fileName: 'công văn.pdf' }]);
  });

  test('Đ10.8a: is offered open ones of the register alone, never itself; is taken apart again while nobody answered', async () => {
    const [main, other, done] = [await registered(), await registered(), await registered()];
    const fresh = await filed();
    await answered(done);
    for (const wrong of [other, done, fresh]) {
      expect(await merge(other, wrong), wrong).toMatchObject(refused('invalid'));
    }
    const strange = { main: randomUUID() };
    expect(await act(other, 'merge', strange)).toMatchObject(refused('invalid'));
    accepted(await merge(other, main));
    expect(await merge(main, other)).toMatchObject(refused('invalid'));
    await step(other, 'separate');
    expect(await see(other)).toMatchObject({ state: 'registered', due: { date: '2026-11-25' } });
    accepted(await merge(other, main));
    await answered(main);
    expect(await act(other, 'separate')).toMatchObject(refused('not-possible'));
  });

  test('Đ10.8a: nobody is left without news when the main one is taken back', async () => {
    const [main, first, second] = [await registered(), await registered(), await registered()];
    await step(main, 'assign', { assignee: 'tu-phap' });
    accepted(await merge(first, main));
    accepted(await merge(second, main));
    await step(main, 'withdraw', {}, requester);
    expect(await see(first)).toMatchObject({ state: 'assigned' });
    expect((await open(first)).entries.at(-1)?.by).toBe(portalItself.name);
    expect(await see(second)).toMatchObject({
      state: 'merged',
      main: { registerNumber: (await see(first)).registerNumber },
    });
    expect((await mailsAbout(first)).map(({ kind: of }) => of)).toContain('petition-separate');
    await step(first, 'propose', { finding: 'accepted', answer: 'Xong.' }, civil);
    await step(first, 'approve', {}, head);
    expect((await see(second)).state).toBe('answered');
  });

  test('Đ10.8a: however they are merged, taken apart and taken back, at once too, there is no circle and everybody open is told', async () => {
    const count = 5;
    const index = fc.nat(count - 1);
    const move = fc.oneof(
      fc.record({ kind: fc.constant('merge' as const), from: index, to: index }),
      fc.record({ kind: fc.constant('separate' as const), from: index }),
      fc.record({ kind: fc.constant('withdraw' as const), from: index }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(move, move), { minLength: 2, maxLength: 6 }), async (pairs) => {
        const codes: string[] = [];
        for (let made = 0; made < count; made += 1) codes.push(await registered());
        const ids = await Promise.all(codes.map(idOf));
        const make = async (one: (typeof pairs)[number][number]) => {
          const code = codes[one.from] ?? '';
          switch (one.kind) {
            case 'merge':
              return act(code, 'merge', { main: ids[one.to] ?? '' });
            case 'separate':
              return act(code, 'separate');
            case 'withdraw':
              return act(code, 'withdraw', {}, requester);
          }
        };
        for (const [one, other] of pairs) await Promise.all([make(one), make(other)]);
        const rows = await database.db.$client<
          { id: string; code: string; state: string; into: string | null }[]
        >`
          select id, code, state, merged_into as into from inquiries where id = any(${ids})`;
        const by = new Map(rows.map((row) => [row.id, row]));
        for (const row of rows) {
          expect(row.state === 'merged').toBe(row.into !== null);
          // Up from each one a main one is reached that is open: no circle, and somebody works on it.
          let at = row;
          for (let steps = 0; at.into !== null; steps += 1) {
            expect(steps).toBeLessThan(count);
            const up = by.get(at.into);
            if (up === undefined) throw new Error('merged with none of them');
            at = up;
          }
          if (row.state !== 'withdrawn') expect(at.state).not.toBe('withdrawn');
        }
        for (const { code, state } of rows)
          if (state !== 'merged' && state !== 'withdrawn') await answered(code);
        for (const { code, state } of rows) {
          const seen = await see(code);
          expect(seen.state).toBe(state === 'withdrawn' ? 'withdrawn' : 'answered');
          if (state === 'withdrawn') continue;
          expect((await mailsAbout(code)).at(-1)?.kind).toBe('petition-approve');
        }
      }),
      { numRuns: 8 },
    );
    expect((await verifyEventChains(database.db)).broken).toBeUndefined();
  });
});

describe('late', () => {
  test('Đ10.8a: at its limit whoever has the next step is told, three working days later the chairman; once each', async () => {
    const code = await registered();
    await step(code, 'assign', { assignee: 'tu-phap' });
    const late = () => database.db.$client<{ recipient: string; subject: string; body: string }[]>`
      select recipient, subject, body from outbox where kind = 'staff-petition-late' and body like ${`%${code}%`}
      order by recipient`;
    portal.clock.set(new Date('2026-12-09T06:30:00+07:00'));
    await escalateLateInquiries(portal.deps);
    expect(await late()).toEqual([]);
    portal.clock.set(new Date('2026-12-10T06:30:00+07:00'));
    await escalateLateInquiries(portal.deps);
    await escalateLateInquiries(portal.deps);
    expect((await late()).map(({ recipient }) => recipient)).toEqual(['hotich@demo.phuan']);
    const list = async (filter: object) =>
      accepted(await listInbox(portal.deps, head, { kind, text: code, ...filter })).lines.map(
        (line) => line.code,
      );
    expect(await list({ late: true })).toContain(code);
    expect(await list({ escalated: true })).not.toContain(code);
    portal.clock.set(new Date('2026-12-14T06:30:00+07:00'));
    await escalateLateInquiries(portal.deps);
    expect((await late()).map(({ recipient }) => recipient)).toEqual([
      'hotich@demo.phuan',
      'truongban@demo.phuan',
    ]);
    expect(await list({ escalated: true })).toContain(code);
    expect(JSON.stringify(await late())).not.toContain('An Thuận');
  });
});

describe('the answer', () => {
  test('Đ10.8a: how many it satisfied is counted by unit and for all, of the answer that is given now', async () => {
    portal.clock.set(new Date('2024-03-05T09:00:00+07:00'));
    const figures = async () => {
      const { units, all } = await readInquiryStatistics(portal.deps, { kind, days: yearSpan(2024) });
      return Object.fromEntries([...units, all].map(({ unit, satisfaction }) => [unit, satisfaction]));
    };
    const rated = async (rating: string) => {
      const code = await registered();
      await answered(code);
      await step(code, 'rate', { rating, text: '' }, requester);
      return code;
    };
    await rated('satisfied');
    await rated('satisfied');
    const unhappy = await rated('unsatisfied');
    await registered();
    const three = { satisfied: 2, unsatisfied: 1, reopened: 0 };
    const none = { satisfied: 0, unsatisfied: 0, reopened: 0 };
    expect(await figures()).toEqual({
      'Tư pháp - Hộ tịch': three,
      'Chưa giao đơn vị': none,
      'Tất cả': three,
    });
    // He who had it opened again has not said yet what he thinks of the next answer, and may.
    await takenUp(unhappy, 'Đèn lại hỏng.');
    expect((await figures())['Tất cả']).toEqual({ satisfied: 2, unsatisfied: 0, reopened: 1 });
    await answered(unhappy, [civil, people.deputy]);
    await step(unhappy, 'rate', { rating: 'satisfied', text: '' }, requester);
    expect((await figures())['Tư pháp - Hộ tịch']).toEqual({ satisfied: 3, unsatisfied: 0, reopened: 1 });
    const { all } = await readInquiryStatistics(portal.deps, {
      kind: informationRequest,
      days: yearSpan(2024),
    });
    expect(all).not.toHaveProperty('satisfaction');
  });

  test('Đ10.8a: satisfies or not, and is opened again once, with a reason, within thirty days', async () => {
    const code = await registered();
    await answered(code);
    await step(code, 'rate', { rating: 'satisfied', text: 'Cảm ơn.' }, requester);
    expect(await act(code, 'rate', { rating: 'satisfied' }, requester)).toMatchObject(
      refused('not-possible'),
    );
    expect(await act(code, 'reopen', {}, requester)).toMatchObject(refused('invalid'));
    expect(await act(code, 'reopen', { text: 'Lại hỏng' }, administrator)).toMatchObject(
      refused('not-allowed'),
    );
    portal.clock.set(new Date('2026-12-17T09:00:00+07:00'));
    await takenUp(code, 'Đèn lại hỏng.');
    const seen = await see(code);
    expect(seen).toMatchObject({ state: 'registered', due: { date: '2026-12-24', finished: false } });
    expect(seen.due?.explanation?.[0]).toContain('Giải quyết lại từ ngày 17/12/2026');
    expect(seen.registerNumber).toBeDefined();
    await answered(code, [civil, people.deputy]);
    expect(await act(code, 'reopen', { text: 'Nữa' }, requester)).toMatchObject(refused('not-possible'));
    portal.clock.set(new Date('2026-11-17T09:00:00+07:00'));
    const quiet = await registered();
    await answered(quiet);
    portal.clock.set(new Date('2026-12-18T09:00:00+07:00'));
    expect(await act(quiet, 'reopen', { text: 'Muộn' }, requester)).toMatchObject(refused('not-possible'));
  });

  test('Đ10.8a: opened again, its public version says so from that moment, until the new answer is published; ended without one, it says that, and names nobody who took it back', async () => {
    const publicly = {
      category: 'giao-thong',
      question: 'Đèn hỏng.',
      answer: 'Đã thay bóng đèn.',
      name: 'withheld',
    };
    const out = async (title: string) => {
      const code = await registered();
      await answered(code);
      await step(code, 'propose-publication', { ...publicly, title });
      await step(code, 'publish', {}, people.head);
      const slug = (await see(code)).publicAddress?.split('/').at(-1) ?? '';
      const again = async () => accepted(await openPublished(portal.deps, kind, slug)).published?.again;
      return { code, again };
    };
    const drawnAnew: string[] = [];
    const stop = await listenForPageChanges(database.db, (tags) => drawnAnew.push(...tags));
    const isDrawnAnew = async (does: () => Promise<unknown>) => {
      drawnAnew.length = 0;
      await does();
      await expect.poll(() => drawnAnew).toContain(tags.inquiries('petition'));
    };
    const { code, again } = await out('Đèn Rubidi');
    expect(await again()).toBeUndefined();
    portal.clock.set(new Date('2026-11-20T09:00:00+07:00'));
    await isDrawnAnew(() => takenUp(code, 'Đèn lại hỏng.'));
    const since = portal.clock.now();
    expect(await again()).toEqual({ since, now: 'open' });
    portal.clock.set(new Date('2026-11-23T09:00:00+07:00'));
    await isDrawnAnew(() => answered(code, [civil, people.deputy]));
    expect(await again()).toEqual({ since, now: 'answered' });
    const corrected = { ...publicly, title: 'Đèn Rubidi', answer: 'Đã thay cả trụ.', note: 'Trả lời lại.' };
    await step(code, 'propose-publication', corrected);
    await step(code, 'publish', {}, people.head);
    expect(await again()).toBeUndefined();

    const other = await out('Đèn Stronti');
    portal.clock.set(new Date('2026-11-25T09:00:00+07:00'));
    await takenUp(other.code, 'Xem lại.');
    expect(await other.again()).toMatchObject({ now: 'open' });
    await isDrawnAnew(() => step(other.code, 'withdraw', {}, requester));
    expect(await other.again()).toMatchObject({ now: 'ended' });
    await stop();
  });
});
