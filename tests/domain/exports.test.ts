// A list of dossiers as a file: whole, whatever it says, once for whoever asked, and gone after a day.
import { randomUUID } from 'node:crypto';

import { beforeAll, expect, test } from 'vitest';

import { readTrackingBook } from '#app/domain/dossiers/queue/tracking-book.server.ts';
import { bindPdfs } from '#app/domain/drawing/bind-pdfs.server.ts';
import { drawBookPortion } from '#app/domain/papers/tracking-book.server.ts';
import { findStaff } from '#app/domain/accounts/find-staff.server.ts';
import {
  forgetExports,
  openExport,
  readExport,
  readExports,
} from '#app/domain/exports/read-exports.server.ts';
import { startExport } from '#app/domain/exports/start-export.server.ts';
import { csvWriter, workbookWriter } from '#app/domain/exports/table-writers.server.ts';
import { writeExports } from '#app/domain/exports/write-exports.server.ts';
import type { Staff } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import type { QueueFilter } from '#app/lists/queue.ts';
import type { RecordsFilter } from '#app/lists/records.ts';
import type { ExportFormat } from '#app/vocabulary/exports.ts';
import { saveProfile } from '#app/domain/personal-data/resident-profile.server.ts';
import { useDatabase } from '../support/database.ts';
import {
  accepted,
  filedDossier,
  people,
  receiveDossier,
  slugs,
  testPortal,
  type TestPortal,
} from '../support/dossiers.ts';
import { overflowing, readPdf } from '../support/read-pdf.ts';
import { readWorkbook } from '../support/read-workbook.ts';

const database = useDatabase();
const { desk, head } = people;
let portal: TestPortal;
let codes: string[];
/** With the sectors that the demonstration gives them: what was seen then is compared with what is seen now. */
let civil: Staff;
let land: Staff;

beforeAll(async () => {
  portal = testPortal(database.db);
  civil = await asHeIs(people.civil);
  land = await asHeIs(people.land);
  codes = await Promise.all([1, 2, 3].map(() => filedDossier(portal, slugs.birth)));
});

async function asHeIs({ userId }: Staff): Promise<Staff> {
  const staff = await findStaff(portal.deps, userId);
  if (staff === undefined) throw new Error(`no staff ${userId}`);
  return staff;
}

const start = async (
  actor: Staff,
  format: ExportFormat,
  filter: QueueFilter = {},
  said: { readonly purpose?: string; readonly receiver?: string } = {},
) =>
  accepted(
    await startExport(portal.deps, actor, {
      wanted: { kind: 'list', filter },
      format,
      requestId: randomUUID(),
      ...said,
    }),
  ).id;

const csvLines = (content: Buffer): readonly string[] =>
  content.toString('utf8').replace('\ufeff', '').trimEnd().split('\r\n');

async function fetched(actor: Staff, id: string): Promise<Buffer> {
  const { file } = accepted(await openExport(portal.deps, actor, { id }));
  const parts: Uint8Array[] = [];
  for await (const part of file.content) parts.push(part);
  const content = Buffer.concat(parts);
  expect(content.byteLength).toBe(file.bytes);
  return content;
}

test('the list as it was narrowed, for whoever asked; who had it is recorded, for the house and for each owner', async () => {
  const id = await start(desk, 'xlsx', { state: 'submitted', order: 'newest' });
  expect(accepted(await readExport(portal.deps, desk, { id })).dossierExport.finishedAt).toBeUndefined();
  await writeExports(portal.deps);
  const { dossierExport } = accepted(await readExport(portal.deps, desk, { id }));
  expect(dossierExport).toMatchObject({ total: 3, written: 3, format: 'xlsx' });
  // Of his files he reads of which list each is.
  expect(await readExports(portal.deps, desk)).toMatchObject([
    { id, list: 'trang-thai=submitted&xep=moi-nop' },
  ]);
  const [heading = [], ...lines] = await readWorkbook(await fetched(desk, id));
  expect(heading.slice(0, 4)).toEqual(['STT', 'Mã tra cứu', 'Mã hồ sơ', 'Người nộp']);
  expect(heading).toContain('Nhãn');
  expect(lines.map(([, code]) => code).sort()).toEqual(codes.toSorted());
  expect(lines[0]?.[heading.indexOf('Ngày nộp')]).toBeInstanceOf(Date);

  const sql = database.owner.$client;
  const events = await sql<{ event: string; detail: object }[]>`
    select event, detail from audit_events where subject = 'exports' order by id`;
  expect(events.map(({ event }) => event)).toEqual(['dossiers-exported', 'export-fetched']);
  expect(events[0]?.detail).toMatchObject({ lines: 3, list: 'trang-thai=submitted&xep=moi-nop' });
  const [views] = await sql<{ n: number }[]>`
    select count(*)::int as n from dossier_views where staff_id = ${desk.userId} and what = 'danh sách xuất ra tệp'`;
  expect(views?.n).toBe(3);
  // What for, and who outside has it, is told each owner; as it was written, or as it usually is.
  await start(desk, 'csv', {}, { purpose: ' Báo cáo quý IV ', receiver: 'UBND thị xã Bến Cát' });
  await writeExports(portal.deps);
  const told = await sql`select distinct purpose, receiver from dossier_views
    where staff_id = ${desk.userId} and what = 'danh sách xuất ra tệp' order by receiver`;
  expect([...told]).toEqual([
    { purpose: 'Báo cáo quý IV', receiver: 'UBND thị xã Bến Cát' },
    { purpose: 'Theo dõi, tổng hợp công việc', receiver: null },
  ]);
  // Nothing of it lies open, and it is nobody else's.
  const stored = [...portal.files].filter(([key]) => key.startsWith(`exports/${id}`));
  const lying = stored.map(([, content]) => Buffer.from(content).toString('latin1')).join();
  // How each part of a workbook begins. Two letters alone stand in a few thousand encrypted bytes by chance, once in thirty runs.
  expect(lying).not.toContain('PK\u0003\u0004');
  expect(lying).not.toContain('xl/worksheets');
  expect(await openExport(portal.deps, head, { id })).toMatchObject({ refusal: { code: 'not-found' } });
});

test('whoever sees less than he saw gets it no more; after a day nobody does, and the files are gone', async () => {
  const id = await start(civil, 'csv');
  await writeExports(portal.deps);
  const text = (await fetched(civil, id)).toString('utf8');
  expect(text.startsWith('\ufeffSTT,Mã tra cứu')).toBe(true);
  for (const code of codes) expect(text).toContain(code);
  const session = { tokenDigest: new Uint8Array(32), provenUntil: new Date(0) };
  expect(await openExport(portal.deps, { ...civil, session }, { id })).toMatchObject({
    refusal: { code: 'unproven' },
  });
  expect(await openExport(portal.deps, { ...civil, sectors: ['dat-dai'] }, { id })).toMatchObject({
    refusal: { code: 'not-allowed' },
  });
  const evening = portal.clock.now();
  portal.clock.set(new Date(evening.getTime() + 25 * 3_600_000));
  expect(await openExport(portal.deps, civil, { id })).toMatchObject({ refusal: { code: 'not-found' } });
  await forgetExports(portal.deps);
  expect([...portal.files.keys()].filter((key) => key.startsWith(`exports/${id}`))).toEqual([]);
  portal.clock.set(evening);
});

test('three of his wait at once, and no fourth; pressed twice, the third is the same', async () => {
  const ask = (requestId: string) =>
    startExport(portal.deps, desk, { wanted: { kind: 'list', filter: {} }, format: 'csv', requestId });
  const requestIds = [randomUUID(), randomUUID(), randomUUID()];
  const ids: string[] = [];
  for (const requestId of requestIds) ids.push(accepted(await ask(requestId)).id);
  expect(accepted(await ask(requestIds[2] ?? '')).id).toBe(ids[2]);
  expect(await ask(randomUUID())).toMatchObject({ refusal: { code: 'not-possible' } });
  await writeExports(portal.deps);
  accepted(await ask(randomUUID()));
  await writeExports(portal.deps);
});

test('a killed process leaves an export that begins again, and no file behind; one who sees nothing gets an empty list', async () => {
  const id = await start(desk, 'csv');
  const dying: Deps = {
    ...portal.deps,
    files: {
      ...portal.deps.files,
      async put(key, content) {
        await portal.deps.files.put(key, content);
        throw new Error('killed');
      },
    },
  };
  await expect(writeExports(dying)).rejects.toThrow('killed');
  expect(await writeExports(portal.deps)).toBe(0);
  await database.owner.$client`update dossier_exports set leased_until = now() - interval '1 second'`;
  expect(await writeExports(portal.deps)).toBe(1);
  expect((await fetched(desk, id)).toString('utf8').trimEnd().split('\r\n')).toHaveLength(4);
  await forgetExports(portal.deps);
  expect([...portal.files.keys()].filter((key) => key.startsWith(`exports/${id}`))).toHaveLength(1);

  const empty = await start(land, 'csv');
  await writeExports(portal.deps);
  expect((await fetched(land, empty)).toString('utf8').trimEnd().split('\r\n')).toHaveLength(1);
});

test('a process that was away for longer than its lease writes nothing more into what another took up', async () => {
  const id = await start(desk, 'csv');
  let taken = 0;
  const slow: Deps = {
    ...portal.deps,
    files: {
      ...portal.deps.files,
      async put(key, content) {
        await portal.deps.files.put(key, content);
        // It stands still here, and the other goes through meanwhile.
        await database.owner.$client`update dossier_exports set leased_until = now() - interval '1 second'`;
        taken += await writeExports(portal.deps);
      },
    },
  };
  await writeExports(slow);
  expect(taken).toBe(1);
  expect((await fetched(desk, id)).toString('utf8').trimEnd().split('\r\n')).toHaveLength(4);
  const [row] = await database.owner.$client`
    select attempts, jsonb_array_length(parts) as parts, (select count(*)::int from audit_events
      where event = 'dossiers-exported' and detail ->> 'export' = ${id}) as records from dossier_exports where id = ${id}`;
  expect(row).toEqual({ attempts: 2, parts: 1, records: 1 });
});

test('Đ22 a log of the staff leaves as a file with the mark of each change, for whoever reads it, and that it left is in it', async () => {
  const { administrator } = people;
  const ask = async (actor: Staff, filter: RecordsFilter, format: ExportFormat = 'csv') =>
    startExport(portal.deps, actor, { wanted: { kind: 'records', filter }, format, requestId: randomUUID() });
  expect(await ask(desk, {})).toMatchObject({ refusal: { code: 'not-allowed' } });
  // What was written down in the moment of asking belongs to the next file.
  portal.clock.set(new Date(portal.clock.now().getTime() + 1000));
  const id = accepted(await ask(administrator, { page: 3 })).id;
  const changes = await database.owner.$client<{ mark: string }[]>`
    select encode(hash, 'hex') as mark from audit_events where at < ${portal.clock.now()} order by at desc, id desc`;
  expect(changes.length).toBeGreaterThan(3);
  await writeExports(portal.deps);
  const [headings, ...lines] = csvLines(await fetched(administrator, id));
  expect(headings?.split(',')).toEqual(['Lúc', 'Ai', 'Việc', 'Về', 'Chi tiết', 'Mã băm (SHA-256)']);
  expect(lines.map((line) => line.split(',').at(-1))).toEqual(changes.map(({ mark }) => mark));
  portal.clock.set(new Date(portal.clock.now().getTime() + 1000));
  const next = accepted(await ask(administrator, { text: 'không có' })).id;
  portal.clock.set(new Date(portal.clock.now().getTime() + 1000));
  const all = accepted(await ask(administrator, {})).id;
  await writeExports(portal.deps);
  expect(csvLines(await fetched(administrator, next))).toHaveLength(1);
  const [, newest] = csvLines(await fetched(administrator, all));
  expect(newest).toContain('Tải tệp đã xuất');

  const recorded = await database.owner.$client<{ lines: string; byWords: string }[]>`
    select detail ->> 'lines' as lines, detail ->> 'byWords' as "byWords" from audit_events where event = 'records-exported' order by id`;
  expect([...recorded].map(({ byWords }) => byWords)).toEqual(['false', 'true', 'false']);
  expect(recorded[0]).toMatchObject({ lines: `${changes.length}` });

  // The head reads it as well; narrowed as he sees it, without marks where no chain is.
  const looks = accepted(await ask(head, { kind: 'looks', person: civil.userId }, 'xlsx')).id;
  await writeExports(portal.deps);
  const [heading = [], ...rows] = await readWorkbook(await fetched(head, looks));
  expect(heading).not.toContain('Mã băm (SHA-256)');
  expect(rows.length).toBeGreaterThan(0);
  expect(new Set(rows.map(([, person]) => person))).toEqual(new Set([civil.name]));
  // Nobody's dossier counts as looked at by it, and who reads the log no more gets the file no more.
  const [views] = await database.owner
    .$client`select count(*)::int as n from dossier_views where staff_id = ${administrator.userId}`;
  expect(views).toEqual({ n: 0 });
  expect(await openExport(portal.deps, { ...administrator, roles: ['editor'] }, { id })).toMatchObject({
    refusal: { code: 'not-allowed' },
  });
});

test('what a resident typed stays text in a spreadsheet, of either kind', async () => {
  const typed = ['=HYPERLINK("http://x")', '+84', 'A & <b>', 'một\u0001hai'];
  const csv = csvWriter(['a', 'b', 'c', 'd']);
  csv.add([typed]);
  csv.end();
  expect(Buffer.from(csv.take()).toString('utf8')).toContain(`"'=HYPERLINK(""http://x"")",'+84`);
  const workbook = workbookWriter({
    columns: ['a', 'b', 'c', 'd'].map((heading) => ({ heading, width: 9 })),
  });
  workbook.add([typed]);
  workbook.end();
  expect((await readWorkbook(workbook.take()))[1]).toEqual([
    '=HYPERLINK("http://x")',
    '+84',
    'A & <b>',
    'mộthai',
  ]);
});

test('TT 01/2018 Đ10: the tracking book has every dossier that was received in a period, numbered without a gap, as a workbook and as A4 sheets', async () => {
  const { deps } = portal;
  const versionOf = async (code: string) => ({ code, version: (await portal.find(code)).version });
  const received: string[] = [];
  for (const code of codes) {
    accepted(await receiveDossier(deps, desk, await versionOf(code)));
    received.push(code);
  }
  const phone = '0987654321';
  await saveProfile(deps, people.an, { phone });
  // A refused reception gives its number back.
  const [first = ''] = received;
  expect(await receiveDossier(deps, desk, { code: first, version: 1 })).toMatchObject({ ok: false });
  const fourth = await filedDossier(portal, slugs.birth);
  accepted(await receiveDossier(deps, desk, await versionOf(fourth)));
  const numbers = await Promise.all(
    [...received, fourth].map(async (code) => (await portal.find(code)).bookNumber),
  );
  const [from = 0] = numbers.map(Number);
  expect(numbers).toEqual([from, from + 1, from + 2, from + 3]);

  const { book } = accepted(await readTrackingBook(deps, desk, {}));
  // Past the end it is the last page.
  expect(accepted(await readTrackingBook(deps, desk, { page: 99 })).book).toEqual({
    ...book,
    page: book.pages,
  });
  expect(book.period).toEqual({ from: '2026-01-01', until: '2026-11-17' });
  expect(book.lines.map(({ code }) => code).slice(-4)).toEqual([...received, fourth]);
  expect(JSON.stringify(book)).not.toMatch(/"(address|phone)"/);
  // An officer has the lines of his sectors, whoever handles nothing none, and a narrower period fewer.
  expect(accepted(await readTrackingBook(deps, land, {})).book.lines).toEqual([]);
  expect(accepted(await readTrackingBook(deps, head, { until: '2026-11-16' })).book.total).toBe(
    book.total - 4,
  );
  expect(accepted(await readTrackingBook(deps, head, { channel: 'post' })).book.total).toBe(0);
  for (const actor of [people.editor, people.accountant])
    expect(await readTrackingBook(deps, actor, {})).toMatchObject({ refusal: { code: 'not-allowed' } });

  const wanted = { kind: 'tracking-book', filter: { from: '2026-11-17' } } as const;
  const ask = async (format: ExportFormat) =>
    startExport(deps, desk, { wanted, format, requestId: randomUUID() });
  expect(await ask('csv')).toMatchObject({ refusal: { code: 'invalid' } });
  const workbook = accepted(await ask('xlsx')).id;
  const sheets = accepted(await ask('pdf')).id;
  await writeExports(deps);
  const [unit, called, period, headings, ...lines] = await readWorkbook(await fetched(desk, workbook));
  expect([unit, called, period]).toEqual([[deps.unit.name], ['SỔ THEO DÕI HỒ SƠ'], ['Ngày 17/11/2026']]);
  expect(headings).toHaveLength(13);
  expect(lines).toHaveLength(4);
  expect(lines[0]?.slice(0, 4)).toEqual([
    from.toString().padStart(2, '0'),
    (await portal.find(first)).registerNumber,
    'Đăng ký khai sinh',
    '01',
  ]);
  expect(lines[0]?.[5]).toContain('0987 654 321');
  expect(lines[0]?.[7]).toBeInstanceOf(Date);
  const { text, pages } = await readPdf(await fetched(desk, sheets));
  expect(pages[0]?.width).toBeCloseTo(841.9, 0);
  for (const words of [
    'Mẫu số 06',
    'SỔ THEO DÕI HỒ SƠ',
    'Ngày 17/11/2026',
    'Sổ có 4 hồ sơ',
    'THỦ TRƯỞNG CƠ QUAN',
  ])
    expect(text).toContain(words);
  const whole = text.replaceAll(' ', '');
  for (const code of received) expect(whole).toContain((await portal.find(code)).registerNumber ?? 'none');
  const [views] = await database.owner.$client<{ n: number }[]>`
    select count(*)::int as n from dossier_views where what = 'sổ theo dõi hồ sơ xuất ra tệp'`;
  expect(views?.n).toBe(8);
});

test('a long book is numbered through its portions, and ends once', async () => {
  const line = (number: number) => [
    ...[String(number), 'H09.31.20-261117-0001'],
    ...Array.from({ length: 11 }, () => 'một dòng chữ'),
  ];
  const portion = {
    unit: {
      name: 'Ủy ban nhân dân xã Phú An',
      headerLines: ['ỦY BAN NHÂN DÂN', 'XÃ PHÚ AN'],
      place: 'Phú An',
    },
    paperSet: 'tt-03-2025',
    subtitle: 'Năm 2026',
    drawnAt: '2026-11-17T02:00:00.000Z',
  } as const;
  const lines = Array.from({ length: 60 }, (_, index) => line(index + 1));
  const first = await drawBookPortion({ ...portion, lines, pagesBefore: 0 });
  const second = await drawBookPortion({
    ...{ ...portion, lines, pagesBefore: first.pages },
    ending: { total: 120, first: 1, last: 120 },
  });
  const at = new Date(portion.drawnAt);
  const bound = await readPdf(await bindPdfs({ title: 'Sổ', at, files: [first.content, second.content] }));
  expect(bound.pages).toHaveLength(first.pages + second.pages);
  expect(bound.text.match(/SỔ THEO DÕI HỒ SƠ/g)).toHaveLength(1);
  expect(bound.text.match(/Sổ có 120 hồ sơ, từ số thứ tự 01 đến số thứ tự 120/g)).toHaveLength(1);
  expect(bound.text).toContain('Mẫu số 07');
  const tops = bound.pages.map(({ items }) => items.toSorted((one, other) => other.y - one.y)[0]?.text);
  expect(tops.slice(1)).toEqual(bound.pages.slice(1).map((_, index) => String(index + 2)));
  expect(overflowing(bound, 10)).toEqual([]);
});
