// How sections keep the limits of Đ12: working days from the day of what they tell.
import { beforeEach, describe, expect, test } from 'vitest';
import { listBoard } from '#app/domain/publishing/list-board.server.ts';
import { freshnessOf } from '#app/domain/publishing/freshness.ts';
import { surveyFreshnessYear } from '#app/domain/publishing/survey-freshness-year.server.ts';
import { surveyFreshness } from '#app/domain/publishing/survey-freshness.server.ts';
import { unpublishItem } from '#app/domain/publishing/unpublish-item.server.ts';
import { officialCalendar } from '#catalog/calendar-days.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal, type TestPortal } from '../support/dossiers.ts';
import { act, boardItem, published, typed, written } from '../support/publishing.ts';
import { exampleFacts } from '../ui/section-samples.ts';

const database = useDatabase();
const { contributor, deputy, editor, head, land, social } = people;

let portal: TestPortal;
beforeEach(() => {
  portal = testPortal(database.db);
});

describe('freshness', () => {
  const of = (eventDate: string, limitDays: number, today: string, publishedOn?: string) =>
    freshnessOf({ eventDate, limitDays, publishedOn }, today, officialCalendar);

  test('Đ12.2: dissemination has 15 working days from issue; a day off is not one of them', () => {
    // 24/11/2026 is a day off.
    expect(of('2026-11-16', 15, '2026-12-08')).toMatchObject({
      kind: 'due',
      dueOn: '2026-12-08',
      text: 'đến hạn hôm nay',
    });
    expect(of('2026-11-16', 15, '2026-12-03')).toMatchObject({ kind: 'due', text: 'còn 3 ngày làm việc' });
    // Due on a Friday, looked at on the Saturday.
    expect(of('2026-11-16', 13, '2026-12-05')).toMatchObject({
      kind: 'late',
      text: 'quá hạn chưa đến 1 ngày làm việc',
    });
    expect(of('2026-11-16', 15, '2026-12-09')).toMatchObject({
      kind: 'late',
      text: 'quá hạn 1 ngày làm việc',
    });
  });

  test('Đ12.4: planning has 10 working days from its approval, and is late for ever when it came later', () => {
    expect(of('2026-11-02', 10, '2027-03-01', '2026-11-16')).toMatchObject({ kind: 'on-time' });
    expect(of('2026-11-02', 10, '2027-03-01', '2026-11-17')).toMatchObject({
      kind: 'late',
      text: 'đăng trễ 1 ngày làm việc',
    });
    const continuous = { eventDate: '2026-11-02', limitDays: undefined, publishedOn: undefined };
    expect(freshnessOf(continuous, '2026-11-20', officialCalendar)).toBeUndefined();
  });

  test('Đ12.3, Đ12.4: what is old by its date is put up as an archive without a limit, and nothing younger is', async () => {
    const { deps, clock } = portal;
    const planning = {
      section: 'su-dung-dat',
      title: 'Quy hoạch sử dụng đất 2005',
      facts: exampleFacts('planning'),
    };
    const undated = await written(deps, land, planning);
    const needs = async () => (await boardItem(deps, land, undated)).missing.map(({ path }) => path);
    expect(await needs()).toContain('item.eventDate.day');
    accepted(await typed(deps, land, undated, { archived: true }));
    expect(await needs()).toContain('item.eventDate.day');
    clock.set(new Date('2026-11-24T09:00:00+07:00'));
    for (const [eventDate, refused] of [
      ['2025-11-25', true],
      ['2025-11-24', false],
    ] as const) {
      accepted(await typed(deps, land, undated, { archived: true, eventDate }));
      expect((await needs()).includes('item.archived'), eventDate).toBe(refused);
    }
    accepted(await typed(deps, land, undated, { archived: true, eventDate: '2025-11-25' }));
    const tried = await act(deps, land, undated, 'submit');
    expect(JSON.stringify(tried)).toContain('Chỉ tài liệu từ ngày 24/11/2025 trở về trước');

    const facts = {
      ...exampleFacts('legal-document'),
      issuedOn: '2010-03-02',
      effectiveOn: '',
      relations: [],
    };
    const old = { section: 'van-ban', title: 'Quyết định 12/QĐ-UBND', facts };
    const counts = async () => {
      const rows = accepted(await surveyFreshness(deps, head, { year: 2010 })).rows;
      return rows.find(({ section }) => section.id === 'van-ban')?.counts;
    };
    const item = await published(deps, editor, { ...old, archived: true });
    expect(await counts()).toEqual({ due: 0, late: 0, onTime: 0 });
    expect((await boardItem(deps, editor, item)).limit).not.toHaveProperty('lateness');
    await published(deps, editor, { ...old, title: 'Quyết định 13/QĐ-UBND' });
    expect(await counts()).toEqual({ due: 0, late: 1, onTime: 0 });
  });

  test('Đ12, Điều 23: what came out is judged by what readers were told, not by what somebody writes over it', async () => {
    const { deps, clock } = portal;
    const section = 'chat-thai-moi-truong';
    const facts = exampleFacts('planning');
    const waste = { section, title: 'Bãi rác An Thành', eventDate: '2026-11-16', facts };
    const item = await published(deps, land, waste);
    const figures = async (year: number) => {
      const { rows } = accepted(await surveyFreshness(deps, head, { year }));
      const { sheet } = accepted(await surveyFreshnessYear(deps, head, {}));
      const line = sheet.sections.find((one) => one.section.id === section);
      return [rows.find((one) => one.section.id === section)?.counts, line?.onTime, line?.late];
    };
    const onTime = [{ due: 0, late: 0, onTime: 1 }, 1, 0];
    const none = { due: 0, late: 0, onTime: 0 };
    expect(await figures(2026)).toEqual(onTime);
    accepted(await typed(deps, land, item, { eventDate: '2025-01-06' }));
    expect(await figures(2026)).toEqual(onTime);
    expect(await figures(2025)).toEqual([none, 1, 0]);
    const { board } = accepted(await listBoard(deps, head, { section }));
    expect(board.rows[0]?.lateness).toMatchObject({ kind: 'on-time' });
    expect((await boardItem(deps, head, item)).limit?.lateness).toMatchObject({ kind: 'on-time' });
    accepted(await unpublishItem(deps, head, { item }));
    expect(await figures(2026)).toEqual(onTime);
    clock.set(new Date('2026-11-18T09:00:00+07:00'));
    // What the board corrected and readers were told counts from then on.
    accepted(await act(deps, land, item, 'submit'));
    accepted(await act(deps, deputy, item, 'finish-editing'));
    accepted(await act(deps, head, item, 'approve'));
    expect(await figures(2026)).toEqual([none, 0, 1]);
    expect(await figures(2025)).toEqual([{ due: 0, late: 1, onTime: 0 }, 0, 1]);
  });

  test('Đ12.2, Đ12.4: of each section staff see what is due, late and on time, and of continuous ones how long they are silent', async () => {
    const { deps, clock } = portal;
    const facts = { document: 'Luật Căn cước', issuedOn: '2026-11-02' };
    const section = 'tuyen-truyen-phap-luat';
    const item = await written(deps, social, { section, title: 'Luật mới', eventDate: '2026-11-02', facts });
    const row = async (id: string) =>
      accepted(await surveyFreshness(deps, head, {})).rows.find((one) => one.section.id === id);
    expect(await row(section)).toMatchObject({
      counts: { due: 1, late: 0, onTime: 0 },
      items: [{ itemId: item, published: false, lateness: { dueOn: '2026-11-23' } }],
    });
    clock.set(new Date('2026-11-21T09:00:00+07:00'));
    await published(deps, contributor, { title: 'Tin cho ngày' });
    clock.set(new Date('2026-11-30T09:00:00+07:00'));
    expect(await row(section)).toMatchObject({ counts: { due: 0, late: 1, onTime: 0 } });
    expect(await row('tin-tuc')).toMatchObject({ daysSince: 9 });
    accepted(await typed(deps, social, item, { eventDate: '2026-11-20' }));
    expect(await row(section)).toMatchObject({ counts: { due: 1, late: 0 } });
    expect(accepted(await surveyFreshness(deps, head, { year: 2025 })).rows[0]?.items).toEqual([]);
  });

  test('Đ12.5: a statistical report of any unit is due on the day on which it was sent, and late the day after', async () => {
    const { deps, clock } = portal;
    clock.set(new Date('2026-11-19T10:00:00+07:00'));
    const report = (title: string) => ({
      section: 'thong-ke',
      title,
      html: '',
      eventDate: '2026-11-19',
      facts: {
        ...{ rhythm: 'month', field: 'Y tế', period: 'tháng 10 năm 2026', preparedBy: 'Trạm Y tế xã' },
        reportedOn: '2026-11-19',
        figures: [{ indicator: 'Trẻ đã tiêm đủ mũi', measure: 'trẻ', value: '110' }],
      },
    });
    const row = async () =>
      accepted(await surveyFreshness(deps, head, {})).rows.find(({ section }) => section.id === 'thong-ke');
    await published(deps, social, report('Tiêm chủng'));
    const second = await written(deps, social, report('Khám thai'));
    expect(await row()).toMatchObject({
      section: { limitDays: 0, unit: { id: 'thong-ke' } },
      counts: { due: 1, late: 0, onTime: 1 },
      items: [
        {
          itemId: second,
          limit: 'trong ngày',
          lateness: { kind: 'due', dueOn: '2026-11-19', text: 'đến hạn hôm nay' },
        },
      ],
    });
    clock.set(new Date('2026-11-20T08:00:00+07:00'));
    expect(await row()).toMatchObject({
      counts: { due: 0, late: 1, onTime: 1 },
      items: [{ itemId: second, lateness: { kind: 'late', text: 'quá hạn 1 ngày làm việc' } }],
    });
  });
});
