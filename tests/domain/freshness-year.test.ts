// The figures of a year for the report of Điều 23, a line a unit: from days alone, so that they can be counted by hand.
import { beforeEach, describe, expect, test } from 'vitest';

import { countUnits, type YearItem, type YearSection } from '#app/domain/publishing/count-units.ts';
import { surveyFreshnessYear } from '#app/domain/publishing/survey-freshness-year.server.ts';
import { unpublishItem } from '#app/domain/publishing/unpublish-item.server.ts';
import { withdrawItem } from '#app/domain/publishing/withdraw-item.server.ts';
import { officialCalendar } from '#catalog/calendar-days.ts';
import { instantAt, yearSpan } from '#catalog/local-date.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal, type TestPortal } from '../support/dossiers.ts';
import { act, published, typed } from '../support/publishing.ts';

const social = { id: 'xa-hoi', name: 'Văn hóa - Xã hội' };
const office = { id: 'van-phong', name: 'Văn phòng' };
const sections: readonly YearSection[] = [
  { id: 'luat', unit: social, limitDays: 15 },
  { id: 'tin', unit: office, limitDays: null },
];
const day = (date: string | null) => (date === null ? null : instantAt(date, '09:00'));
const item = (
  sectionId: string,
  eventDate: string | null,
  out: string | null,
  gone: string | null = null,
): YearItem => ({
  sectionId,
  eventDate,
  firstPublishedAt: day(out),
  removedAt: gone === null ? [] : [instantAt(gone, '09:00')],
});
const of = (items: readonly YearItem[], today = '2026-12-31', year = 2026) =>
  countUnits(yearSpan(year), today, sections, items, officialCalendar);

describe('the year of a unit', () => {
  test('Đ12.2: counts what came out on time and late, and the median of the days that were too many', () => {
    // 15 working days from 02/11/2026: 23/11/2026; 24/11 is a day off.
    const [unit] = of([
      item('luat', '2026-11-02', '2026-11-23'),
      item('luat', '2026-11-02', '2026-11-25'),
      item('luat', '2026-11-02', '2026-11-30'),
      item('luat', null, '2026-11-30'),
    ]);
    expect(unit).toEqual({
      unit: social,
      published: 4,
      onTime: 1,
      late: 2,
      medianDaysLate: 2.5,
      unpublished: 0,
      withdrawn: 0,
    });
    expect(of([item('luat', '2026-11-02', '2026-11-30')])[0]?.medianDaysLate).toBe(4);
  });

  test('Đ12.3: what has a limit of its own is judged by that one', () => {
    const late = item('luat', '2026-11-02', '2026-11-10');
    expect(of([late])[0]).toMatchObject({ onTime: 1, late: 0 });
    expect(of([{ ...late, limitDays: 2 }])[0]).toMatchObject({ onTime: 0, late: 1, medianDaysLate: 4 });
  });

  test('Đ12.2: names what is overdue and not there yet, though it came out after the year', () => {
    const items = [item('luat', '2026-11-02', null), item('luat', '2026-11-02', '2027-01-05')];
    expect(of(items, '2026-11-23')[0]).toMatchObject({ unpublished: 0, published: 0 });
    expect(of(items, '2026-11-25')[0]).toMatchObject({ unpublished: 2 });
    expect(of(items, '2027-03-01')[0]).toMatchObject({ unpublished: 2, published: 0, late: 0 });
    expect(of(items, '2027-03-01', 2027)[0]).toMatchObject({ unpublished: 0, published: 1, late: 1 });
  });

  test('Đ12.1: finds the longest silence of a section that is kept up continuously, within the year', () => {
    const silence = (...of_: Parameters<typeof of>) => of(...of_)[1]?.longestSilence;
    const tin = (...days: string[]) => days.map((out) => item('tin', null, out));
    expect(silence(tin('2026-03-01', '2026-03-11', '2026-03-15'), '2026-03-20')).toBe(10);
    // It still lasts.
    expect(silence(tin('2026-03-01', '2026-03-11'), '2026-03-31')).toBe(20);
    // It began in the year before: only its part in this year counts.
    expect(silence(tin('2025-12-01', '2026-01-20'), '2026-01-21')).toBe(20);
    expect(silence([], '2026-03-31')).toBeUndefined();
    expect(silence(tin('2027-01-01'))).toBeUndefined();
    expect(of(tin('2026-03-01'))[0]).not.toHaveProperty('longestSilence');
  });

  test('counts a withdrawal in the year in which it happened', () => {
    const items = [
      item('tin', null, '2025-05-01', '2026-02-01'),
      item('tin', null, '2026-05-01', '2026-05-02'),
    ];
    expect(of(items)[1]).toMatchObject({ published: 1, withdrawn: 2 });
    expect(of(items, '2027-01-01', 2025)[1]).toMatchObject({ published: 1, withdrawn: 0 });
  });

  test('is the same whatever the order of what is read', () => {
    const items = ['2026-01-05', '2026-04-01', '2026-02-11'].map((out) => item('tin', null, out));
    expect(of([...items].reverse())).toEqual(of(items));
  });
});

describe('the sheet', () => {
  const database = useDatabase();
  let portal: TestPortal;
  beforeEach(() => {
    portal = testPortal(database.db);
  });

  test('Điều 23: is drawn from what the board did, with its sums, for staff only', async () => {
    const { deps, clock } = portal;
    const gone = await published(deps, people.contributor, { title: 'Nhầm' });
    await published(deps, people.contributor);
    // What follows blanks what the item says of it, not what was done: withdrawn, mended, taken down.
    accepted(await withdrawItem(deps, people.head, { item: gone, reason: 'Nhầm số liệu' }));
    accepted(await typed(deps, people.contributor, gone, { html: '<p>Đúng.</p>' }));
    accepted(await act(deps, people.contributor, gone, 'submit'));
    accepted(await act(deps, people.deputy, gone, 'finish-editing'));
    accepted(await act(deps, people.head, gone, 'approve'));
    accepted(await withdrawItem(deps, people.head, { item: gone, reason: 'Vẫn nhầm' }));
    accepted(await unpublishItem(deps, people.head, { item: gone }));
    clock.set(new Date('2026-11-24T09:00:00+07:00'));
    const { sheet } = accepted(await surveyFreshnessYear(deps, people.head, {}));
    expect(sheet).toMatchObject({
      year: 2026,
      until: '2026-11-24',
      total: { published: 2, onTime: 0, late: 0, withdrawn: 2 },
    });
    expect(sheet.units.find(({ unit }) => unit.id === 'cac-nganh')).toMatchObject({
      published: 2,
      withdrawn: 2,
      longestSilence: 7,
    });
    expect(accepted(await surveyFreshnessYear(deps, people.head, { year: 2025 })).sheet).toMatchObject({
      until: '2025-12-31',
      total: { published: 0, withdrawn: 0 },
    });
    expect(await surveyFreshnessYear(deps, people.an, {})).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
  });
});
