// The report of the year through its pages and files (Điều 23), on the whole demonstration: its figures are those of the pages.
import { beforeAll, beforeEach, expect, test } from 'vitest';

import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import { readInquiryStatistics } from '#app/domain/inquiries/inquiry-statistics.server.ts';
import { rateDossier } from '#app/domain/dossiers/applicant/rate-dossier.server.ts';
import { refreshStatistics } from '#app/domain/statistics/refresh-statistics.server.ts';
import { readWord } from '#app/domain/writing/read-word.server.ts';
import { remindOfReport } from '#app/domain/yearly-reports/remind-of-report.server.ts';
import type { YearSheet } from '#app/read-models/freshness-year.ts';
import type { ItemLine } from '#app/read-models/publishing.ts';
import type { MeetingList } from '#app/read-models/meetings.ts';
import type { RoyaltyLedger } from '#app/read-models/royalties.ts';
import { cellText, type FigureTable } from '#app/publications/figure-table.ts';
import type { PortalTable } from '#app/publications/portal-figures.ts';
import type { OpenReport, ReportRegister } from '#app/read-models/yearly-reports.ts';
import * as meetings from '#app/routes/editor/meeting-list.tsx';
import * as freshness from '#app/routes/editor/freshness-year.tsx';
import * as royalties from '#app/routes/editor/royalties.tsx';
import * as landing from '#app/routes/officer/landing.tsx';
import * as register from '#app/routes/officer/yearly-reports.tsx';
import * as file from '#app/routes/officer/yearly-report-file.ts';
import * as report from '#app/routes/officer/yearly-report.tsx';
import * as figures from '#app/routes/public/figures.tsx';
import * as published from '#app/routes/public/published.tsx';
import * as statistics from '#app/routes/public/statistics.tsx';
import type { Waiting } from '#app/ui/pages/officer/landing/landing-page.tsx';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import { localDate, yearSpan } from '#catalog/local-date.ts';
import type { Offer } from '#catalog/offer.ts';
import type { ServiceFigures } from '#catalog/service-figures.ts';
import type { Stated } from '#catalog/stated.ts';
import { useDemonstration } from '../support/demonstration.ts';
import { filedDossier, people, returnedDossier, slugs } from '../support/dossiers.ts';
import { mailsOf } from '../support/meetings.ts';
import { readPdf } from '../support/read-pdf.ts';
import { staffPages, type StaffPages } from '../support/staff-pages.ts';

const database = useDemonstration();
const root = '/can-bo/bao-cao';
let pages: StaffPages;

beforeAll(async () => {
  pages = staffPages(database.db);
  const { deps } = pages.portal;
  await database.owner.$client`delete from yearly_reports`;
  await filedDossier(pages.portal, slugs.funeral);
  const code = await returnedDossier(pages.portal, slugs.birth);
  const satisfied = { overall: 'satisfied' };
  await rateDossier(pages.portal.deps, { by: 'account', resident: people.an, code }, satisfied);
  await database.owner.$client`
    insert into service_views (procedure_code, month, views)
    select code, '2026-10-01', 7 from procedures where slug = ${slugs.funeral}`;
  await refreshStatistics(deps);
  await startedOn('2026-01-15');
});
beforeEach(() => pages.portal.clock.set(new Date('2026-11-10T09:00:00+07:00')));

/** When the portal came: from that year on it owes reports. */
const startedOn = (day: string) =>
  database.owner.$client`update milestones set reached_at = ${day} where name = 'content-units'`;

const params = { year: '2026' };
const at = `${root}/2026`;
const open = async (account: string) =>
  ((await pages.get(report.loader, account, at, params)).data as { report: OpenReport }).report;
const listed = async (account: string) =>
  ((await pages.get(register.loader, account, root)).data as { register: ReportRegister }).register;
const start = (account: string) => pages.post(register.action, account, root, [['year', '2026']]);

async function press(
  account: string,
  intent: string,
  more: Readonly<Record<string, string>> = {},
  lock?: number,
) {
  const seen = lock ?? (await open(account)).lock;
  return pages.post(
    report.action,
    account,
    at,
    [...Object.entries({ ...more, intent, version: String(seen) })],
    params,
  );
}

const written = {
  recipients: 'Ủy ban nhân dân thị xã Bến Cát\nSở Thông tin và Truyền thông tỉnh Bình Dương',
  'part.content': 'Chuyên mục văn bản cập nhật đều.',
  'part.assessment': 'Cổng phục vụ tốt.\n\nCòn trễ ở vài chuyên mục.',
  'part.plan': 'Rà soát thủ tục.',
};
const sending = {
  number: '27',
  'datedOn.day': '12',
  'datedOn.month': '11',
  'datedOn.year': '2026',
  'sentOn.day': '13',
  'sentOn.month': '11',
  'sentOn.year': '2026',
  sentBy: 'Trục liên thông văn bản',
};

/** Its cells as people read them, the sums last. */
const readAsText = ({ columns, rows, total }: FigureTable) =>
  [...rows, ...(total === undefined ? [] : [total])].map((row) =>
    columns.map((column, index) => cellText(column, row[index])),
  );

const waitingFor = async (account: string) => {
  const { data } = await pages.get(landing.loader, account, '/can-bo');
  return (data as { waiting: Waiting[] }).waiting
    .map(({ label, count }) => `${count} ${label}`)
    .filter((line) => line.includes('báo cáo năm'));
};
const recipientsOf = async (kind: string) =>
  (await mailsOf(database.db, kind)).map(({ recipient }) => recipient.split('@')[0]);

async function fetched(kind: 'pdf' | 'docx'): Promise<{ bytes: Uint8Array; name: string }> {
  let response: Response | undefined;
  await pages.get(
    async (args) => {
      response = await file.loader(args);
      return response;
    },
    'phoban',
    `${at}/bao-cao.${kind}`,
    params,
  );
  if (response === undefined) throw new Error('no file');
  return {
    bytes: new Uint8Array(await response.arrayBuffer()),
    name: response.headers.get('content-disposition') ?? '',
  };
}

test('Đ23: the office alone begins the report, once a year; every member of staff reads it, and nobody else', async () => {
  expect((await start('vanhoa')).status).toBe(403);
  expect((await start('truongban')).status).toBe(403);
  expect((await pages.get(report.loader, 'bientap', at, params)).status).toBe(404);
  expect(await listed('bientap')).toMatchObject({ lines: [], mayStart: true, toStart: [2026, 2025] });
  expect((await start('bientap')).location).toBe(at);
  expect((await start('motcua')).status).toBe(409);
  expect(await open('vanhoa')).toMatchObject({ state: 'draft', mayWrite: false, actions: [] });
  expect(await listed('vanhoa')).toMatchObject({ lines: [{ year: 2026 }], mayStart: false });
  for (const door of [report.loader, register.loader, file.loader]) {
    const { status, location } = await pages.get(door, undefined, at, params);
    expect([status, location?.startsWith('/can-bo/dang-nhap')]).toEqual([303, true]);
    expect((await pages.get(door, 'nguyen.van.an', at, params)).status).toBe(403);
  }
});

test('Đ23: its figures are those of the pages, number by number', async () => {
  const { document } = await open('bientap');
  const tableOf = (id: string, caption: string) => {
    const found = document.parts
      .find((part) => part.id === id)
      ?.blocks.find((block) => block.kind === 'table' && block.caption.startsWith(caption));
    if (found?.kind !== 'table') throw new Error(`no table ${caption}`);
    return { rows: readAsText(found) };
  };
  const said = (value: number | undefined) => value?.toLocaleString('vi-VN') ?? '–';

  const { sheet } = (await pages.get(freshness.loader, 'bientap', '/can-bo/thoi-han-cap-nhat/bao-cao'))
    .data as {
    sheet: YearSheet;
  };
  const row = (line: Omit<YearSheet['units'][number], 'unit'>) =>
    [line.published, line.onTime, line.late, line.medianDaysLate, line.unpublished, line.withdrawn].map(said);
  expect(tableOf('content', 'Theo đơn vị').rows).toEqual([
    ...sheet.units.map((line) => [line.unit.name, ...row(line)]),
    ['Cộng', ...row(sheet.total)],
  ]);
  expect(sheet.total.published).toBeGreaterThan(40);
  const sections = sheet.sections.filter(({ published, unpublished }) => published + unpublished > 0);
  expect(sections.reduce((sum, { published }) => sum + published, 0)).toBe(sheet.total.published);
  expect(tableOf('content', 'Theo chuyên mục').rows).toEqual(
    expect.arrayContaining(sections.map((line) => [`${line.section.title} (${line.unit})`, ...row(line)])),
  );

  // Replies to petitions (Đ10.3) are counted where the public reads them: those that staff wrote, and those of petitions.
  const { lines } = (await pages.get(published.loader, undefined, '/chi-dao-dieu-hanh/tra-loi-kien-nghi'))
    .data as { lines: readonly ItemLine[] };
  expect(new Set(lines.map(({ href }) => href.startsWith('/phan-anh-kien-nghi/')))).toEqual(
    new Set([true, false]),
  );
  const replies = sheet.sections.find(({ section }) => section.id === 'tra-loi-kien-nghi');
  expect(replies?.published).toBe(
    lines.filter(({ publishedAt }) => {
      const day = localDate(publishedAt);
      return day >= '2026-01-01' && day <= sheet.until;
    }).length,
  );

  const { services } = (await pages.get(statistics.loader, undefined, '/dich-vu-cong/thong-ke')).data as {
    services: { code: string; name: string; offer: Stated<Offer>; figures: ServiceFigures }[];
  };
  const used = services.filter(({ figures }) => figures.filedThisYear + figures.handledThisYear > 0);
  expect(used.length).toBeGreaterThan(0);
  const byService = tableOf('services', 'Theo thủ tục').rows;
  for (const { code, name, offer, figures } of used) {
    const { filedThisYear, handledThisYear, onTimeThisYear } = figures;
    expect(byService).toContainEqual([
      `${name} (${code})`,
      String(offer.unmarked.level),
      ...[filedThisYear, handledThisYear, onTimeThisYear, handledThisYear - onTimeThisYear].map(said),
      handledThisYear === 0 ? '–' : expect.stringMatching(/%$/),
    ]);
  }
  const filed = used.reduce((sum, { figures }) => sum + figures.filedThisYear, 0);
  expect(byService.at(-1)?.slice(0, 3)).toEqual(['Cộng', '', said(filed)]);

  // What residents said of their dossiers, by the count of the page of quality.
  const blocks = document.parts.find(({ id }) => id === 'services')?.blocks ?? [];
  expect(blocks).toContainEqual({
    kind: 'text',
    text: '1 người nộp hồ sơ đã đánh giá sau khi nhận kết quả: 0 rất hài lòng, 1 hài lòng, 0 chưa hài lòng; tỷ lệ hài lòng 100%.',
  });

  for (const kind of inquiryKinds) {
    const { all } = await readInquiryStatistics(pages.portal.deps, { kind, days: yearSpan(2026) });
    if (all.received > 0)
      expect(tableOf(kind.report.id, 'Theo đơn vị được giao').rows.at(-1)).toEqual([
        'Tất cả',
        ...[all.received, all.inTime, all.late, all.open, all.openLate, all.elsewhere, all.elsewhereLate].map(
          said,
        ),
      ]);
  }

  const totals = new Map(tableOf('summary', 'Tổng hợp').rows.map(([name = '', now = '']) => [name, now]));
  const { list } = (
    await pages.get(meetings.loader, 'bientap', '/can-bo/hop-ban-bien-tap?nam=2026&tinh-trang=co-bien-ban')
  ).data as { list: MeetingList };
  expect(totals.get('Cuộc họp Ban Biên tập')).toBe(said(list.total));
  const { ledger } = (
    await pages.get(royalties.loader, 'ketoan', '/can-bo/nhuan-but?tu=2026-01-01&den=2026-12-31')
  ).data as { ledger: RoyaltyLedger };
  expect(totals.get('Nhuận bút đã chi')).toBe(`${said(ledger.sums.paid)} đồng`);
  expect(totals.get('Lượt xem trang thủ tục')).toBe('7');
  const operation = document.parts.find(({ id }) => id === 'operation')?.blocks ?? [];
  expect(operation.map((block) => block.kind === 'text' && block.text)).toEqual([
    'Năm 2026 Cổng chưa đo thời gian hoạt động và sự cố, nên phần này không có số liệu.',
    expect.stringMatching(/^Mốc của toàn bộ nhật ký .*: \S+Z \d+ [0-9a-f]{64}$/),
  ]);
});

test('Đ12.5 Đ14.3: the section of statistics says of the year what its report, the pages of services and those of staff say, number by number', async () => {
  const { document } = await open('bientap');
  const { shown } = (await pages.get(figures.loader, undefined, '/thong-ke/so-lieu?ky=2026')).data as {
    shown: { tables: readonly PortalTable[] };
  };
  const table = (id: string): readonly (readonly string[])[] => {
    const found = shown.tables.find((one) => one.id === id);
    if (found === undefined) throw new Error(`no table ${id}`);
    return readAsText(found.table);
  };
  const reported = (part: string, caption: string) => {
    const found = document.parts
      .find(({ id }) => id === part)
      ?.blocks.find((block) => block.kind === 'table' && block.caption.startsWith(caption));
    if (found?.kind !== 'table') throw new Error(`no table ${caption}`);
    return readAsText(found);
  };
  for (const [id, part, caption] of [
    ['ho-so-theo-muc-do', 'services', 'Theo mức độ'],
    ['ho-so-theo-linh-vuc', 'services', 'Theo lĩnh vực'],
    ['ho-so-theo-thu-tuc', 'services', 'Theo thủ tục'],
    ['hoi-dap', 'questions', 'Theo đơn vị được giao'],
    ['phan-anh-kien-nghi', 'petitions', 'Theo đơn vị được giao'],
    ['tin-bai-theo-don-vi', 'content', 'Theo đơn vị phụ trách'],
    ['tin-bai-theo-chuyen-muc', 'content', 'Theo chuyên mục'],
  ] as const) {
    expect(table(id).length, id).toBeGreaterThan(0);
    expect(table(id), id).toEqual(reported(part, caption));
  }

  // The page of services, whose figures are kept, and the sheet of staff.
  const said = (value: number) => value.toLocaleString('vi-VN');
  const { services } = (await pages.get(statistics.loader, undefined, '/dich-vu-cong/thong-ke')).data as {
    services: { figures: ServiceFigures }[];
  };
  const sum = (of: (one: ServiceFigures) => number) =>
    services.reduce((all, one) => all + of(one.figures), 0);
  const totals = new Map(table('tong-hop').map(([name = '', value = '']) => [name, value]));
  expect(totals.get('Hồ sơ nhận')).toBe(said(sum((one) => one.filedThisYear)));
  expect(totals.get('Hồ sơ có kết quả')).toBe(said(sum((one) => one.handledThisYear)));
  expect(totals.get('Hồ sơ có kết quả đúng hạn')).toBe(said(sum((one) => one.onTimeThisYear)));
  expect(totals.get('Lượt xem trang thủ tục')).toBe('7');
  const { sheet } = (await pages.get(freshness.loader, 'bientap', '/can-bo/thoi-han-cap-nhat/bao-cao'))
    .data as { sheet: YearSheet };
  expect(totals.get('Tin, bài đã đăng')).toBe(said(sheet.total.published));
  // Its parts are the whole: quarters add up to the year, ways of handing over to what came in.
  const quarters = await Promise.all(
    [1, 2, 3, 4].map(
      async (q) => (await pages.get(figures.loader, undefined, `/thong-ke/so-lieu?ky=2026-q${q}`)).data,
    ),
  );
  const filed = (quarters as { shown?: { tables: readonly PortalTable[] } }[]).map((one) =>
    Number(one.shown?.tables[0]?.table.rows[0]?.[1] ?? 0),
  );
  expect(said(filed.reduce((all, one) => all + one, 0))).toBe(totals.get('Hồ sơ nhận'));
  expect(table('ho-so-theo-cach-nhan-ket-qua').at(-1)).toEqual(['Cộng', totals.get('Hồ sơ nhận'), '100%']);
});

test('Đ23: what two people write at the same time is told, and nothing typed is lost', async () => {
  const { lock } = await open('bientap');
  // Sent twice, it is written once.
  for (const _press of [1, 2])
    expect((await press('motcua', 'write', { ...written, 'part.plan': 'Của Một cửa' }, lock)).status).toBe(
      303,
    );
  const refused = await press('bientap', 'write', written, lock);
  expect(refused.status).toBe(409);
  const reply = refused.data as DeskReply;
  const entries = Object.fromEntries(
    Object.entries(written).map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]),
  );
  expect(reply).toMatchObject({ conflict: true, version: lock + 1, entries });
  expect(await open('bientap')).toMatchObject({ texts: { plan: 'Của Một cửa' }, savedBy: 'Lê Thị Cúc' });
  const long = await press('bientap', 'write', { ...written, 'part.plan': 'a'.repeat(20_001) });
  expect(long).toMatchObject({ status: 422, data: { problems: [{ path: 'part.plan' }] } });
  expect((await press('vanhoa', 'write', written)).status).toBe(403);
  expect((await press('bientap', 'write', written, reply.version)).status).toBe(303);
});

test('Đ23: figures are read anew on demand while it is drafted, and stand still once it is submitted', async () => {
  const { clock } = pages.portal;
  const filed = async () =>
    (await open('bientap')).document.parts
      .find(({ id }) => id === 'services')
      ?.blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []))[0];
  const before = await filed();
  clock.set(new Date('2026-11-11T09:00:00+07:00'));
  await filedDossier(pages.portal, slugs.funeral);
  expect(await filed()).toBe(before);
  expect((await open('bientap')).figuresAreOld).toBe(true);
  expect((await press('bientap', 'refresh', { ...written, 'part.assessment': '' })).status).toBe(303);
  expect(await filed()).not.toBe(before);
  const unfinished = await press('bientap', 'submit', { ...written, 'part.assessment': '' });
  expect(unfinished.status).toBe(409);
  expect((unfinished.data as DeskReply).problems[0]?.message).toContain('Đánh giá chung');
  expect((unfinished.data as DeskReply).entries).toMatchObject({ 'part.plan': written['part.plan'] });
  expect((await press('bientap', 'submit', written)).status).toBe(303);
  expect(await recipientsOf('yearly-report-submit')).toEqual(['truongban']);
  expect((await press('bientap', 'refresh', written)).status).toBe(409);
  expect(await waitingFor('truongban')).toEqual(['1 báo cáo năm 2026 chờ bạn duyệt']);
});

test('Đ23: as PDF in the official layout and as Word, both from one content; a draft says that it is one', async () => {
  const pdf = await fetched('pdf');
  expect(pdf.name).toContain('bao-cao-nam-2026-ban-nhap.pdf');
  const { text, pages: sheets, title, language } = await readPdf(pdf.bytes);
  expect([title, language]).toEqual(['Báo cáo Kết quả hoạt động trang thông tin điện tử năm 2026', 'vi-VN']);
  const word = await fetched('docx');
  const read = await readWord(word.bytes);
  if (!read.read) throw new Error('the Word document does not open');
  const said = read.html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  for (const words of [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'XÃ PHÚ AN',
    'BÁO CÁO',
    'Kính gửi',
    'Sở Thông tin và Truyền thông tỉnh Bình Dương',
    '01/01/2026 đến hết ngày 11/11/2026',
    'KẾT QUẢ HOẠT ĐỘNG',
    'Chuyên mục văn bản cập nhật đều.',
    'Còn trễ ở vài chuyên mục.',
    'PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2027',
    'TM. ỦY BAN NHÂN DÂN',
    'Lưu: VT.',
  ])
    expect([words, text.includes(words), said.includes(words)]).toEqual([words, true, true]);
  for (const one of [text, said]) expect(one).toContain('Không có kiến nghị, đề xuất./.');
  expect(text).toContain('BẢN NHÁP');
  expect([sheets[0]?.width, sheets[0]?.height].map((points) => Math.round(points ?? 0))).toEqual([595, 842]);
  expect((await fetched('pdf')).bytes).toEqual(pdf.bytes);
  // A single recipient stands in one sentence, as NĐ 30/2020 has it.
  const names = written.recipients.split('\n');
  const sendTo = (recipients: readonly string[]) =>
    database.owner.$client`update yearly_reports set recipients = ${JSON.stringify(recipients)}::text::jsonb`;
  await sendTo(names.slice(0, 1));
  const single = await readWord((await fetched('docx')).bytes);
  expect(single.read && single.html).toContain(`Kính gửi: ${names[0]}.`);
  await sendTo(names);
});

test('Đ23: the chairman gives it back with a reason, or approves what he did not write; then it is sent, and never changes', async () => {
  expect((await press('phoban', 'approve')).status).toBe(403);
  expect((await press('truongban', 'return')).status).toBe(422);
  expect((await press('truongban', 'return', { reason: 'Thêm số liệu tập huấn' })).status).toBe(303);
  expect(await recipientsOf('yearly-report-return')).toEqual(['bientap', 'motcua']);
  expect(await open('bientap')).toMatchObject({
    state: 'draft',
    returned: { by: 'Nguyễn Quốc Long', reason: 'Thêm số liệu tập huấn' },
    texts: { plan: written['part.plan'] },
  });
  // Whoever wrote at it does not approve it, though he came to be chairman.
  await database.owner.$client`update yearly_reports set writers = writers || '["demo-truongban"]'`;
  expect((await press('bientap', 'submit', written)).status).toBe(303);
  expect((await press('truongban', 'approve')).status).toBe(403);
  expect((await open('truongban')).whyNot).toContain('người khác phải duyệt');
  await database.owner.$client`update yearly_reports set writers = writers - 'demo-truongban'`;

  const { lock } = await open('truongban');
  expect((await press('motcua', 'take-back')).status).toBe(303);
  expect((await press('truongban', 'approve', {}, lock)).status).toBe(409);
  expect((await press('motcua', 'submit', written)).status).toBe(303);
  expect((await press('bientap', 'send', sending)).status).toBe(409);
  expect((await press('truongban', 'approve')).status).toBe(303);
  expect(await waitingFor('bientap')).toContain('1 báo cáo năm 2026 đã duyệt, chờ gửi');
  pages.portal.clock.set(new Date('2026-11-13T15:00:00+07:00'));
  const early = await press('bientap', 'send', { ...sending, 'datedOn.day': '9', number: 'số 27' });
  expect(early.status).toBe(422);
  expect((early.data as DeskReply).problems.map(({ path }) => path)).toEqual(['number', 'datedOn']);
  expect((early.data as DeskReply).entries).toMatchObject({ sentBy: sending.sentBy });
  expect((await press('truongban', 'send', sending)).status).toBe(403);
  expect((await press('bientap', 'send', sending)).status).toBe(303);
  expect(await listed('vanhoa')).toMatchObject({
    lines: [
      {
        year: 2026,
        state: 'sent',
        number: '27',
        approvedBy: 'Nguyễn Quốc Long',
        sentOn: '2026-11-13',
        lateDays: 0,
      },
    ],
    notices: [],
  });
  for (const intent of ['write', 'return', 'approve', 'take-back', 'send'])
    expect((await press('bientap', intent, { ...written, reason: 'x' })).status).toBeGreaterThanOrEqual(403);
  const { text } = await readPdf((await fetched('pdf')).bytes);
  expect(text).not.toContain('BẢN NHÁP');
  expect(text).toContain('Số: 27/BC-UBND');
  expect(text).toContain('Phú An, ngày 12 tháng 11 năm 2026');
  expect(text).toContain('Nguyễn Quốc Long');
});

test('Đ23: from the first of November the office is reminded once a week, and from the 25th office and chairman are warned', async () => {
  await database.owner.$client`delete from yearly_reports`;
  const { clock, deps } = pages.portal;
  const days = async (from: string, count: number) => {
    const first = new Date(`${from}T07:00:00+07:00`).getTime();
    for (let day = 0; day < count; day += 1) {
      clock.set(new Date(first + day * 86_400_000));
      await remindOfReport(deps);
      await remindOfReport(deps);
    }
  };
  await days('2026-10-20', 12);
  expect(await recipientsOf('yearly-report-soon')).toEqual([]);
  await days('2026-11-01', 24);
  const weeks = (await mailsOf(database.db, 'yearly-report-soon', 'bientap')).length;
  expect([weeks, new Set(await recipientsOf('yearly-report-soon'))]).toEqual([
    4,
    new Set(['bientap', 'motcua']),
  ]);
  expect(await waitingFor('bientap')).toEqual(['0 ngày còn lại để gửi báo cáo năm 2026']);
  expect(await waitingFor('truongban')).toEqual([]);
  expect(await recipientsOf('yearly-report-late')).toEqual([]);
  await days('2026-11-25', 8);
  expect(await recipientsOf('yearly-report-late')).toEqual([
    'bientap',
    'bientap',
    'motcua',
    'motcua',
    'truongban',
    'truongban',
  ]);
  expect(await waitingFor('truongban')).toEqual(['8 ngày quá hạn gửi báo cáo năm 2026']);
  expect((await listed('truongban')).notices).toEqual([{ year: 2026, kind: 'late', week: 1, days: 8 }]);
  // Over the turn of the year it is still owed; a portal that came after the day owes none.
  clock.set(new Date('2027-01-04T07:00:00+07:00'));
  expect((await listed('truongban')).notices).toMatchObject([{ year: 2026, kind: 'late' }]);
  await startedOn('2026-11-25');
  expect((await listed('truongban')).notices).toEqual([]);
});
