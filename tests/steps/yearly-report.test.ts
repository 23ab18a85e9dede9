// Who may do what to the report of a year in every state, and on which days something is said about it (Điều 23).
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { operationText } from '#app/domain/yearly-reports/report-blocks.ts';
import { lastDayToSend, reportNotices } from '#app/publications/yearly-report/due.ts';
import { usualRecipients } from '#app/publications/yearly-report/parts.ts';
import { reportStateIds, reportSteps, type ReportCapacity } from '#app/publications/yearly-report/steps.ts';
import { openTransitions, permit } from '#app/steps/permit.ts';
import { addDays } from '#catalog/local-date.ts';

test('Đ23: it goes to the unit above and the department as they are called on the day; last year’s stay while the unit does', () => {
  const xa = ['thị xã Bến Cát', 'tỉnh Bình Dương'];
  const before = ['Ủy ban nhân dân thị xã Bến Cát', 'Sở Thông tin và Truyền thông tỉnh Bình Dương'];
  expect(usualRecipients(xa, '2024-11-02')).toEqual(before);
  expect(usualRecipients(xa, '2025-03-02', ['UBND thị xã Bến Cát'])).toEqual(['UBND thị xã Bến Cát']);
  expect(usualRecipients(['Thành phố Hồ Chí Minh'], '2026-11-02', before)).toEqual([
    'Ủy ban nhân dân Thành phố Hồ Chí Minh',
    'Sở Khoa học và Công nghệ Thành phố Hồ Chí Minh',
  ]);
});

test('Đ21.1 Đ23: how the portal ran is told with the day since which it was measured', () => {
  const all = { availability: 100, incidents: 0, minutesDown: 0 };
  expect(operationText(2026, { ...all, since: '2026-12-01' })).toMatch(
    /^Đo từ ngày 01\/12\/2026, trước đó chưa đo: Cổng hoạt động 100% thời gian được đo;/,
  );
  expect(operationText(2026, all)).toMatch(/^Cổng hoạt động 100% thời gian được đo/);
  expect(operationText(2026, undefined)).toContain('chưa đo');
});

describe('Đ23: the steps of the report', () => {
  const may = (as: readonly ReportCapacity[], complete = true, writer: readonly string[] = []) =>
    Object.fromEntries(
      reportStateIds.map((state) => [
        state,
        openTransitions(
          reportSteps,
          { state, version: 1, facts: { complete }, people: { writer } },
          { accounts: ['me'], identified: true, as },
        ).map(({ event }) => event),
      ]),
    );
  test('of the office', () => {
    expect(may(['office'], true, ['me'])).toEqual({
      draft: ['write', 'refresh', 'submit'],
      submitted: ['take-back'],
      approved: ['send'],
      sent: [],
    });
    expect(may(['office'], false)['draft']).toEqual(['write', 'refresh']);
  });
  test('of the chairman, who approves nothing that he wrote himself', () => {
    expect(may(['chairman'])).toEqual({
      draft: [],
      submitted: ['approve', 'return'],
      approved: ['return'],
      sent: [],
    });
    expect(may(['chairman'], true, ['me'])['submitted']).toEqual(['return']);
    expect(may(['chairman', 'office'], true, ['me'])['submitted']).toEqual(['take-back', 'return']);
    const own = {
      state: 'submitted',
      version: 1,
      facts: { complete: true },
      people: { writer: ['me'] },
    } as const;
    expect(
      permit(
        reportSteps,
        own,
        { accounts: ['me'], identified: true, as: ['chairman'] },
        { event: 'approve' },
      ),
    ).toMatchObject({
      obstacle: 'own-work',
    });
  });
  test('of nobody else', () => {
    expect(Object.values(may([])).flat()).toEqual([]);
  });
});

describe('Đ23: the days of the report', () => {
  const never = () => false;
  test.each([
    ['2026-10-31', []],
    ['2026-11-01', [{ kind: 'soon', year: 2026, week: 0, days: 23 }]],
    ['2026-11-07', [{ kind: 'soon', year: 2026, week: 0, days: 17 }]],
    ['2026-11-08', [{ kind: 'soon', year: 2026, week: 1, days: 16 }]],
    ['2026-11-24', [{ kind: 'soon', year: 2026, week: 3, days: 0 }]],
    ['2026-11-25', [{ kind: 'late', year: 2026, week: 0, days: 1 }]],
    ['2026-12-02', [{ kind: 'late', year: 2026, week: 1, days: 8 }]],
    ['2027-01-01', [{ kind: 'late', year: 2026, week: 5, days: 38 }]],
  ])('on %s', (day, notices) => {
    expect(reportNotices(day, never, 2026)).toEqual(notices);
  });
  test('two reports may be owed at once; what is sent is spoken of no more', () => {
    expect(reportNotices('2027-11-03', never, 2026).map(({ year, kind }) => [year, kind])).toEqual([
      [2026, 'late'],
      [2027, 'soon'],
    ]);
    expect(reportNotices('2027-11-03', (year) => year === 2026, 2026).map(({ year }) => year)).toEqual([
      2027,
    ]);
  });
  test('on any day: late exactly after the last day, and seven days share a week', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (offset) => {
        const day = addDays('2026-01-01', offset);
        const year = Number(day.slice(0, 4));
        const [notice] = reportNotices(day, (one) => one !== year, 2026);
        const next = reportNotices(addDays(day, 7), (one) => one !== year, 2026)[0];
        expect(notice?.kind).toBe(
          day < `${year}-11-01` ? undefined : day <= lastDayToSend(year) ? 'soon' : 'late',
        );
        if (notice !== undefined && next?.kind === notice.kind) expect(next.week).toBe(notice.week + 1);
      }),
    );
  });
});
