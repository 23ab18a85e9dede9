// Quality of service as leaders, officers and the public see it: every figure leads to the very dossiers that it is made of.
import { beforeAll, describe, expect, it } from 'vitest';

import { proposalKinds } from '#app/domain/approvals/kinds.server.ts';
import { openProposal } from '#app/domain/proposals/list-proposals.server.ts';
import { rateDossier } from '#app/domain/dossiers/applicant/rate-dossier.server.ts';
import { qualityDossiersFilter, type QualityDossiersFilter } from '#app/lists/quality.ts';
import { dossierIndexIds } from '#app/quality/points.ts';
import { componentIds } from '#app/quality/service-index.ts';
import { whyRange } from '#app/quality/entered-points.ts';
import { paths } from '#app/addresses/paths.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import type { PointsEntry, PublicQuality, Quality, QualityLine } from '#app/read-models/quality.ts';
import * as quality from '#app/routes/officer/quality.tsx';
import * as dossiers from '#app/routes/officer/quality-dossiers.tsx';
import * as points from '#app/routes/officer/quality-points.tsx';
import * as paperRoute from '#app/routes/officer/quality-paper.ts';
import * as dossier from '#app/routes/officer/dossier.tsx';
import * as file from '#app/routes/officer/quality-file.ts';
import * as statistics from '#app/routes/public/statistics.tsx';
import { useDatabase } from '../support/database.ts';
import type { Option } from '#app/values/option.ts';
import { accepted, filedDossier, people, returnedDossier, slugs } from '../support/dossiers.ts';
import { approveProposal } from '../support/sections.ts';
import { staffPages, type StaffPages } from '../support/staff-pages.ts';
import { writeLimits } from '../support/dossier-rows.ts';

const database = useDatabase();
const chairman = 'truongban';
let pages: StaffPages;
/** In time and very satisfied; late and unsatisfied, with a comment; of another officer, not rated. */
let codes: { inTime: string; late: string; other: string };

beforeAll(async () => {
  pages = staffPages(database.db);
  const { portal } = pages;
  const rate = async (code: string, wire: Readonly<Record<string, string>>) =>
    accepted(await rateDossier(portal.deps, { by: 'account', resident: people.an, code }, wire));
  const inTime = await returnedDossier(portal, slugs.birth);
  await rate(inTime, { overall: 'very-satisfied', attitude: 'very-satisfied' });
  const late = await returnedDossier(portal, slugs.birth);
  await rate(late, { overall: 'unsatisfied', timeliness: 'unsatisfied', comment: 'Trễ ba ngày' });
  const other = await returnedDossier(portal, slugs.funeral, { officer: people.social });
  await filedDossier(portal, slugs.birth);
  // As if it had been promised for the day before.
  await database.owner.$client`update dossiers set due_at = '2026-11-16T10:00:00Z' where code = ${late}`;
  await writeLimits(database.owner.$client, [late]);
  codes = { inTime, late, other };
}, 60_000);

const qualityOf = async (account: string, query = '') => {
  const reply = await pages.get(quality.loader, account, `/can-bo/chat-luong${query}`);
  return { status: reply.status, quality: (reply.data as { quality?: Quality } | null)?.quality };
};
const listed = async (account: string, filter: QualityDossiersFilter) => {
  const reply = await pages.get(dossiers.loader, account, qualityDossiersFilter.address(filter));
  const { rows: lines, total } = reply.data as { rows: readonly QualityLine[]; total: number };
  expect(lines).toHaveLength(total);
  return lines;
};
const codesOf = (lines: readonly QualityLine[]) => lines.map(({ code }) => code).sort();

describe('TT 01/2018 Đ13–15 and QĐ 766 on /can-bo/chat-luong', () => {
  it('shows leaders the scores of everybody, by hand: one dossier on its day, one late', async () => {
    const { quality: seen } = await qualityOf(chairman);
    expect(seen?.dossiers).toBe(3);
    const civil = seen?.staff.find(({ staffId }) => staffId === people.civil.userId);
    // Due on the day: (1 + 0) / 2 for time and for attitude at most; nothing had to be supplemented.
    expect(civil).toMatchObject({
      ...{ name: 'Phạm Văn Dũng', dossiers: 2, settled: 2 },
      averages: { cs1: { least: 0.5, most: 0.5 }, cs3: { least: 2, most: 2 }, cs7: { least: 0, most: 0.5 } },
      satisfaction: { 'very-satisfied': 1, satisfied: 0, unsatisfied: 1 },
    });
    const clerk = seen?.staff.find(({ staffId }) => staffId === people.desk.userId);
    expect(clerk).toMatchObject({ dossiers: 3, settled: 0 });
    expect(seen?.agency?.points.cs1).toEqual({ least: 1, most: 1 });
    expect(seen?.agency?.band).toHaveLength(2);
    expect(seen?.agency?.rates['settled-in-time']).toMatchObject({ met: 2, of: 3 });
    expect(seen?.satisfaction.overall).toEqual({ 'very-satisfied': 1, satisfied: 0, unsatisfied: 1 });
  });

  it('leads from every figure to exactly its dossiers', async () => {
    const { quality: seen } = await qualityOf(chairman);
    for (const id of componentIds) {
      const rate = seen?.agency?.rates[id];
      if (rate?.about !== 'dossiers') continue;
      const [met, missed, all] = await Promise.all([
        listed(chairman, { figure: id, met: 'yes' }),
        listed(chairman, { figure: id, met: 'no' }),
        listed(chairman, { figure: id }),
      ]);
      expect([id, met.length, all.length]).toEqual([id, rate.met, rate.of]);
      expect(codesOf([...met, ...missed])).toEqual(codesOf(all));
    }
    for (const { staffId, dossiers: count } of seen?.staff ?? [])
      for (const figure of dossierIndexIds)
        expect(await listed(chairman, { figure, staff: staffId })).toHaveLength(count);
    expect(codesOf(await listed(chairman, { figure: 'settled-in-time', met: 'no' }))).toEqual([codes.late]);
    expect(codesOf(await listed(chairman, { figure: 'rated', grade: 'unsatisfied' }))).toEqual([codes.late]);
  });

  it('tells leaders what was written, in the list and at the dossier, and nobody else', async () => {
    const [line] = await listed(chairman, { figure: 'rated', grade: 'unsatisfied' });
    expect(line).toMatchObject({ comment: 'Trễ ba ngày', timeliness: 'late', points: { cs1: { most: 0 } } });
    const at = `/can-bo/ho-so/${codes.late}`;
    const said = async (account: string) =>
      JSON.stringify((await pages.get(dossier.loader, account, at, { code: codes.late })).data);
    expect(await said(chairman)).toContain('Trễ ba ngày');
    expect(await said('hotich')).not.toContain('Trễ ba ngày');
    const [own] = await listed('hotich', { figure: 'rated', grade: 'unsatisfied' });
    expect(own).toMatchObject({ code: codes.late, grade: 'unsatisfied' });
    expect(own).not.toHaveProperty('comment');
  });

  it('shows an officer himself alone, whatever he asks for', async () => {
    const { quality: seen } = await qualityOf('xahoi');
    expect(seen?.staff.map(({ staffId }) => staffId)).toEqual([people.social.userId]);
    expect(seen).not.toHaveProperty('agency');
    expect(seen?.satisfaction.overall).toEqual({ 'very-satisfied': 0, satisfied: 0, unsatisfied: 0 });
    expect(codesOf(await listed('xahoi', { staff: people.civil.userId }))).toEqual([codes.other]);
    expect(codesOf(await listed('xahoi', { figure: 'settled-in-time' }))).toEqual([codes.other]);
  });

  it('is closed to who neither leads nor handles dossiers', async () => {
    expect((await qualityOf('vanhoa')).status).toBe(403);
    expect((await pages.get(dossiers.loader, 'vanhoa', '/can-bo/chat-luong/ho-so')).status).toBe(403);
    for (const name of ['diem-so', 'ho-so'])
      expect(
        (await pages.get(file.loader, 'vanhoa', `/can-bo/chat-luong/${name}.xlsx`, { file: name })).status,
      ).toBe(403);
  });

  it('counts by the period that is asked for', async () => {
    expect((await qualityOf(chairman, '?ky=2025')).quality).toMatchObject({ dossiers: 0, staff: [] });
    expect((await qualityOf(chairman, '?ky=2026-11')).quality?.dossiers).toBe(3);
    expect((await qualityOf(chairman, '?ky=khong-co')).quality?.dossiers).toBe(3);
    expect(await listed(chairman, { period: '2025' })).toEqual([]);
  });

  it('offers the staff of what was rated in the period and settled in another', async () => {
    const sql = database.owner.$client;
    const [{ ratedAt = '' } = {}] = await sql<{ ratedAt: string }[]>`
      select rated_at::text as "ratedAt" from dossier_ratings
      where dossier_id = (select id from dossiers where code = ${codes.late})`;
    // What was said stands, so the test moves the moment at which it was.
    const rateAt = async (moment: string) => {
      await sql`alter table dossier_ratings disable trigger dossier_ratings_stand`;
      await sql`
        update dossier_ratings set rated_at = ${moment}
        where dossier_id = (select id from dossiers where code = ${codes.late})`;
      await sql`alter table dossier_ratings enable trigger dossier_ratings_stand`;
    };
    await rateAt('2026-10-20T09:00:00+07:00');
    const asked = { period: '2026-10', figure: 'rated', staff: people.civil.userId } as const;
    expect(codesOf(await listed(chairman, asked))).toEqual([codes.late]);
    const { data } = await pages.get(dossiers.loader, chairman, qualityDossiersFilter.address(asked));
    const { staff } = (data as { options: { staff: readonly Option[] } }).options;
    expect(staff.map(({ value }) => value)).toContain(people.civil.userId);
    await rateAt(ratedAt);
  });

  it('gives the same as a workbook and as CSV, and nothing of a name that is none', async () => {
    const get = (name: string, ending: string, account = chairman) =>
      pages.get(file.loader, account, `/can-bo/chat-luong/${name}.${ending}`, { file: name });
    for (const name of ['diem-so', 'ho-so']) {
      expect((await get(name, 'xlsx')).headers.get('content-type')).toContain('spreadsheetml');
      expect((await get(name, 'csv')).headers.get('content-type')).toBe('text/csv; charset=utf-8');
    }
    expect((await get('khac', 'csv')).status).toBe(404);
  });
});

describe('points of TT 01/2018 that the portal cannot know', () => {
  const period = '2026';
  const address = paths.staffQualityPoints(period);
  const form = async (account: string, typed: Readonly<Record<string, string>>) => {
    const opened = await pages.get(points.loader, account, address);
    const { entry } = opened.data as { entry: PointsEntry };
    return pages.post(points.action, account, address, Object.entries({ seen: entry.seen, ...typed }));
  };
  /** Every index that is a range, at its best, with a ground. */
  const best = async () => {
    const { entry } = (await pages.get(points.loader, 'motcua', address)).data as { entry: PointsEntry };
    return Object.fromEntries(
      entry.lines.flatMap(({ index, known: { most } }) => [
        [index, String(most).replace('.', ',')],
        [`${index}Basis`, `Biên bản ${index.slice(2)}/BB-UBND`],
      ]),
    );
  };
  const agencyNow = async () => (await qualityOf(chairman, `?ky=${period}`)).quality?.agency;
  const problemsOf = ({ data }: { readonly data: unknown }) =>
    (data as { problems: readonly InputProblem[] }).problems.map(
      ({ path, message }) => `${path}: ${message}`,
    );
  const decimal = (points = Number.NaN) => String(points).replace('.', ',');
  const proposalOf = (reply: { readonly location: string | undefined }) =>
    (reply.location ?? '').split('/').at(-1) ?? '';

  it('stay a range, with a word why, until two persons enter them on a ground', async () => {
    const before = await agencyNow();
    expect(before?.entered).toEqual([]);
    expect(before?.sum.least).not.toBe(before?.sum.most);
    expect(whyRange(before?.points ?? {}, [])).toMatch(
      /Cổng không tự biết hết chỉ số .*5.*mà đơn vị chưa nhập/,
    );

    const wrong = await form('motcua', { cs5: '3', cs5Basis: 'Biên bản số 5', cs6: '2' });
    expect(wrong.status).toBe(422);
    expect(problemsOf(wrong)).toEqual([
      expect.stringMatching(/^cs5: Chỉ số 5: nhập/),
      'cs6Basis: Nhập căn cứ của điểm chỉ số 6',
    ]);
    // What the portal knows itself is not written over: it publishes online, so index 6 is 1 at least.
    expect((await form('motcua', { cs6: '0', cs6Basis: 'Ghi chú' })).status).toBe(422);

    // A ground says something: figures and points, or a word alone, do not.
    const grounds = { cs5: '123456789012', cs6: 'Đủ', cs8: 'Số 7 ngày 1' };
    const thin = await form('motcua', {
      ...(await best()),
      ...Object.fromEntries(Object.entries(grounds).map(([index, basis]) => [`${index}Basis`, basis])),
    });
    expect(problemsOf(thin)).toEqual([
      'cs5Basis: Ghi rõ căn cứ của điểm chỉ số 5, ít nhất 10 ký tự: tên, số văn bản hoặc lý do',
      'cs6Basis: Ghi rõ căn cứ của điểm chỉ số 6, ít nhất 10 ký tự: tên, số văn bản hoặc lý do',
    ]);

    const id = proposalOf(await form('motcua', await best()));
    expect((await agencyNow())?.sum).toEqual(before?.sum);
    // Whoever approves reads what becomes of each index, and of the total.
    const { effect } = accepted(
      await openProposal(pages.portal.deps, proposalKinds, people.head, { id }),
    ).proposal;
    const plain = effect?.lines?.map((line) => line.replaceAll('\u2060', ''));
    expect(plain).toEqual(
      expect.arrayContaining(['Chỉ số 5: trước 0–2, sau 2 điểm.', 'Chỉ số 6: trước 1–2, sau 2 điểm.']),
    );
    const told = `${decimal(before?.sum.least)}–${decimal(before?.sum.most)}`;
    expect(plain?.slice(-2)).toEqual([
      expect.stringContaining(`Trước: tổng ${told} trên 18 điểm. Xếp loại: Chưa xác định`),
      expect.stringMatching(`Sau: tổng ${decimal(before?.sum.most)} trên 18 điểm. Xếp loại: [^:]+\\.$`),
    ]);
    // Neither whoever entered it, nor anybody who does not lead.
    for (const one of [people.desk, people.civil]) {
      const refused = await approveProposal(pages.portal.deps, one, id);
      expect(refused.ok).toBe(false);
    }
    accepted(await approveProposal(pages.portal.deps, people.head, id));

    const after = await agencyNow();
    expect(after?.sum.least).toBe(after?.sum.most);
    expect(after?.sum.most).toBe(before?.sum.most);
    expect(after?.band).toHaveLength(1);
    expect(whyRange(after?.points ?? {}, after?.entered ?? [])).toBeUndefined();
    expect(after?.entered.find(({ index }) => index === 'cs5')).toMatchObject({
      ...{ points: 2, basis: 'Biên bản 5/BB-UBND', counted: true },
      ...{ proposedByName: people.desk.name, approvedByName: people.head.name },
    });
    const [audited] = await database.owner.$client<{ detail: { period: string; proposedBy: string } }[]>`
      select detail from audit_events where event = 'points-entered'`;
    expect(audited?.detail).toMatchObject({ period, proposedBy: people.desk.userId });
  });

  it('stand on page, workbook and PDF with who entered them; of another period nothing does', async () => {
    const note = 'Đơn vị nhập 2 điểm. Căn cứ: Biên bản 5/BB-UBND';
    const csv = await pages.get(file.loader, chairman, `/can-bo/chat-luong/diem-so.csv?ky=${period}`, {
      file: 'diem-so',
    });
    expect(await new Response(csv.body).text()).toContain(note);
    const paper = await pages.get(paperRoute.loader, chairman, `/can-bo/chat-luong/diem-so.pdf?ky=${period}`);
    expect(paper.headers.get('content-type')).toBe('application/pdf');
    expect((await qualityOf(chairman, '?ky=2026-11')).quality?.agency?.entered).toEqual([]);
    expect((await pages.get(points.loader, 'hotich', address)).status).toBe(403);
    expect((await pages.get(points.loader, chairman, paths.staffQualityPoints('2031'))).status).toBe(404);
  });

  it('refuse a page from before another entry, and are taken back by two', async () => {
    const old = await pages.post(
      points.action,
      'phoban',
      address,
      Object.entries({ seen: 'diem=0', ...(await best()) }),
    );
    expect(old.status).toBe(409);
    const id = proposalOf(await form('phoban', { ...(await best()), cs5: '', cs5Basis: '' }));
    const { effect } = accepted(
      await openProposal(pages.portal.deps, proposalKinds, people.head, { id }),
    ).proposal;
    expect(effect?.lines?.[0]?.replaceAll('\u2060', '')).toBe('Chỉ số 5: trước 2, sau 0–2 điểm.');
    expect((await approveProposal(pages.portal.deps, people.deputy, id)).ok).toBe(false);
    accepted(await approveProposal(pages.portal.deps, people.head, id));
    const after = await agencyNow();
    expect(after?.points.cs5).toEqual({ least: 0, most: 2 });
    expect(after?.entered.map(({ index }) => index)).not.toContain('cs5');
  });
});

describe('QĐ 766 on /dich-vu-cong/thong-ke', () => {
  it('tells everybody rates and grades, and nobody’s name, code or words', async () => {
    const { data } = await pages.get(statistics.loader, undefined, '/dich-vu-cong/thong-ke');
    const { quality: open } = data as { quality: PublicQuality };
    expect(open).toMatchObject({
      year: 2026,
      satisfaction: { overall: { 'very-satisfied': 1, satisfied: 0, unsatisfied: 1 } },
      rates: { 'settled-in-time': { met: 2, of: 3 }, satisfied: { met: 1, of: 2 } },
    });
    const text = JSON.stringify(open);
    for (const secret of [codes.late, 'Phạm Văn Dũng', 'Trễ ba ngày', people.civil.userId])
      expect(text).not.toContain(secret);
  });
});
