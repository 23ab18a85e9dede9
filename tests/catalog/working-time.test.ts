// Working days, holidays and due dates against the official vectors and the properties of counting.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  addDays,
  addMonths,
  buildCalendar,
  calendarDays,
  dueDate,
  instantAt,
  localDate,
  officialCalendar,
  weekday,
  type CalendarDay,
  type ClockPolicy,
} from '#catalog/index.ts';
import vectors from './vectors/working-time.json' with { type: 'json' };

const policyOf = (over: Partial<ClockPolicy>): ClockPolicy => ({
  unit: 'working-day',
  value: 1,
  stages: [],
  after15: 'shift',
  supplement: 'reset',
  start: 'received',
  wording: 'theo vectơ kiểm thử',
  ...over,
});

const due = (over: Partial<ClockPolicy>, receivedAt: Date, calendar = officialCalendar): Date =>
  dueDate({ policy: policyOf(over), receivedAt, supplements: [] }, calendar).dueAt;

describe('the official calendar', () => {
  it('has exactly the days of the reference calendar 2024–2027', () => {
    const ours = calendarDays.map((d) => `${d.date} ${d.kind} ${d.provisional ? 'provisional' : 'official'}`);
    const theirs = vectors.calendar.map(
      (d) =>
        `${d.date} ${d.type === 'off' ? 'off' : 'worked'} ${d.status === 'provisional' ? d.status : 'official'}`,
    );
    expect(ours.toSorted()).toEqual(theirs.toSorted());
  });

  it('names every day and its legal basis, each date once', () => {
    expect(new Set(calendarDays.map((d) => d.date)).size).toBe(calendarDays.length);
    for (const day of calendarDays) {
      expect(day.label).not.toBe('');
      expect(day.legalBasis).toMatch(/Bộ luật Lao động/);
      if (day.kind === 'worked') expect(weekday(day.date)).toBe(6);
    }
  });
});

describe('limits in working days', () => {
  it.each(vectors.working_day_vectors)(
    '$start + $n is due on $due (15:00 shifts)',
    ({ start, n, due: expected }) => {
      const dueAt = due({ value: n }, new Date(start));
      expect(localDate(dueAt)).toBe(expected);
      expect(dueAt).toEqual(officialCalendar.closingTime(expected));
    },
  );

  it.each(vectors.without_shift_vectors)(
    '$start + $n is due on $due (no shift)',
    ({ start, n, due: expected }) => {
      expect(localDate(due({ value: n, after15: 'none' }, new Date(start)))).toBe(expected);
      expect(localDate(due({ value: n, after15: 'same-day-only' }, new Date(start)))).toBe(expected);
    },
  );

  it.each(vectors.tet_2027_scenarios)('moves with scenario $scenario of Tết 2027', (scenario) => {
    const days: CalendarDay[] = calendarDays.filter((d) => !d.date.startsWith('2027-02'));
    for (let date = scenario.from; date <= scenario.to; date = addDays(date, 1))
      days.push({ date, kind: 'off' });
    const calendar = buildCalendar(days);
    const start = instantAt('2027-02-03', '10:00');
    expect(localDate(due({ value: 1 }, start, calendar))).toBe(scenario.due['1']);
    expect(localDate(due({ value: 5 }, start, calendar))).toBe(scenario.due['5']);
  });

  it('shifts a limit of zero days after 15:00 where the law says so, and only there', () => {
    const at = instantAt('2026-06-15', '15:01');
    expect(localDate(due({ value: 0, after15: 'same-day-only' }, at))).toBe('2026-06-16');
    expect(localDate(due({ value: 0, after15: 'none' }, at))).toBe('2026-06-15');
  });

  it('is never due before the dossier came, even when it came after closing time', () => {
    expect(due({ value: 0, after15: 'none' }, instantAt('2026-06-15', '21:00'))).toEqual(
      instantAt('2026-06-16', '17:00'),
    );
  });
});

describe('limits in calendar days', () => {
  it.each(vectors.calendar_day_vectors)('$start + $n_calendar_days ends on $due (BLDS Đ148)', (v) => {
    expect(addDays(v.start, v.n_calendar_days)).toBe(v.raw);
    const policy = { unit: 'calendar-day', value: v.n_calendar_days, after15: 'none' } as const;
    expect(localDate(due(policy, instantAt(v.start, '10:00')))).toBe(v.due);
  });

  it.each(vectors.unrolled_day_vectors)('$start + $days days is $due', ({ start, days, due: expected }) => {
    expect(addDays(start, days)).toBe(expected);
  });
});

describe('limits in working hours and months', () => {
  it.each(vectors.working_hour_vectors)(
    '$start + $hours hours is $due',
    ({ start, hours, due: expected }) => {
      expect(officialCalendar.addWorkingHours(new Date(start), hours)).toEqual(new Date(expected));
      expect(due({ unit: 'working-hour', value: hours, after15: 'none' }, new Date(start))).toEqual(
        new Date(expected),
      );
    },
  );

  it.each(vectors.month_vectors)('$start + $months months is $due', ({ start, months, due: expected }) => {
    expect(addMonths(start, months)).toBe(expected);
  });

  it('works the morning only on a half day', () => {
    const calendar = buildCalendar([{ date: '2026-06-13', kind: 'half-day' }]);
    expect(calendar.isWorkingDay('2026-06-13')).toBe(true);
    expect(calendar.closingTime('2026-06-13')).toEqual(instantAt('2026-06-13', '11:30'));
    expect(calendar.addWorkingHours(instantAt('2026-06-13', '09:30'), 3)).toEqual(
      instantAt('2026-06-15', '08:30'),
    );
    expect(localDate(due({ value: 0 }, instantAt('2026-06-13', '12:00'), calendar))).toBe('2026-06-15');
  });

  it('refuses to search for ever in a calendar without working days', () => {
    const days = Array.from(
      { length: 500 },
      (_, i) => ({ date: addDays('2026-01-01', i), kind: 'off' }) as const,
    );
    expect(() => buildCalendar(days).nextWorkingDay('2026-01-01')).toThrow(RangeError);
    // A year of rest is bridged, a day more is a calendar that nobody entered.
    const until = (date: string) => buildCalendar(days.filter((day) => day.date <= date));
    expect(until('2027-01-05').nextWorkingDay('2026-01-04')).toBe('2027-01-06');
    expect(() => until('2027-01-06').nextWorkingDay('2026-01-04')).toThrow(RangeError);
  });
});

describe('properties of counting', () => {
  const instants = fc.date({
    min: new Date('2024-01-02T00:00:00Z'),
    max: new Date('2027-10-01T00:00:00Z'),
    noInvalidDate: true,
  });
  const counts = fc.integer({ min: 0, max: 30 });
  const rules = fc.constantFrom('shift', 'same-day-only', 'none') satisfies fc.Arbitrary<
    ClockPolicy['after15']
  >;
  const dates = fc.integer({ min: 0, max: 1400 }).map((n) => addDays('2024-01-01', n));

  it('one more day is always later', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 30 }), rules, (at, n, after15) => {
        expect(+due({ value: n + 1, after15 }, at)).toBeGreaterThan(+due({ value: n, after15 }, at));
      }),
    );
  });

  it('the due day is always a working day, and never before the dossier came', () => {
    fc.assert(
      fc.property(instants, counts, rules, (at, value, after15) => {
        const dueAt = due({ value, after15 }, at);
        expect(officialCalendar.isWorkingDay(localDate(dueAt))).toBe(true);
        expect(+dueAt).toBeGreaterThanOrEqual(+at);
      }),
    );
  });

  it('a new holiday never makes it earlier', () => {
    fc.assert(
      fc.property(instants, counts, rules, dates, (at, value, after15, date) => {
        const more = buildCalendar([...calendarDays, { date, kind: 'off' }]);
        expect(+due({ value, after15 }, at, more)).toBeGreaterThanOrEqual(+due({ value, after15 }, at));
      }),
    );
  });

  it('a worked Saturday never makes it later', () => {
    const saturdays = dates.map((date) => addDays(date, 6 - weekday(date)));
    fc.assert(
      fc.property(instants, counts, rules, saturdays, (at, value, after15, date) => {
        const more = buildCalendar([...calendarDays, { date, kind: 'worked' }]);
        expect(+due({ value, after15 }, at, more)).toBeLessThanOrEqual(+due({ value, after15 }, at));
      }),
    );
  });

  it('two receptions on the same effective day are due together', () => {
    fc.assert(
      fc.property(
        dates,
        counts,
        fc.integer({ min: 0, max: 899 }),
        fc.integer({ min: 0, max: 899 }),
        (d, value, a, b) => {
          const midnight = +instantAt(officialCalendar.workingDayFrom(d));
          const [first, second] = [a, b].map((minute) => new Date(midnight + minute * 60_000));
          expect(due({ value }, first ?? new Date(midnight))).toEqual(
            due({ value }, second ?? new Date(midnight)),
          );
        },
      ),
    );
  });

  it('the local date survives a journey through UTC', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (date, h, m) => {
        const time = `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`;
        expect(localDate(new Date(instantAt(date, time).toISOString()))).toBe(date);
      }),
    );
    expect(instantAt('2026-11-23', '23:30').toISOString()).toBe('2026-11-23T16:30:00.000Z');
    expect(instantAt('2026-11-23', '06:59').toISOString()).toBe('2026-11-22T23:59:00.000Z');
  });

  const gaps = fc.integer({ min: 0, max: 20 * 24 }).map((hours) => hours * 3_600_000);

  function supplemented(over: Partial<ClockPolicy>, receivedAt: Date, toAsk: number, toAnswer: number) {
    const requestedAt = new Date(+receivedAt + toAsk);
    const answeredAt = new Date(+requestedAt + toAnswer);
    const supplements = [{ requestedAt, answeredAt }];
    const { dueAt } = dueDate({ policy: policyOf(over), receivedAt, supplements }, officialCalendar);
    return { dueAt, requestedAt, answeredAt };
  }

  it('a reset counts from the answer as from a reception', () => {
    fc.assert(
      fc.property(instants, counts, rules, gaps, gaps, (at, value, after15, toAsk, toAnswer) => {
        const reset = supplemented({ value, after15, supplement: 'reset' }, at, toAsk, toAnswer);
        expect(reset.dueAt).toEqual(due({ value, after15 }, reset.answeredAt));
        const none = supplemented({ value, after15, supplement: 'none' }, at, toAsk, toAnswer);
        expect(none.dueAt).toEqual(due({ value, after15 }, at));
      }),
    );
  });

  // From working-time.md alone, day by day: what lies between a request and its answer is no day of the limit, and 15:00 may shift an
  // answer as it shifts a reception. A limit that had not ended when something was asked for ends no day before it goes on.
  const isWorked = (date: string) => officialCalendar.isWorkingDay(date);
  const onward = (date: string) => {
    let day = date;
    while (!isWorked(day)) day = addDays(day, 1);
    return day;
  };
  function shifted(at: Date, { value, after15 }: Pick<ClockPolicy, 'value' | 'after15'>): string {
    const day = localDate(at);
    const three = +instantAt(day, '15:00');
    const isLate =
      (after15 === 'shift' || (after15 === 'same-day-only' && value === 0)) && +at >= three
        ? true
        : value === 0 && +at > +instantAt(day, '17:00');
    return isWorked(day) && isLate ? onward(addDays(day, 1)) : day;
  }
  function reckoned(
    policy: Pick<ClockPolicy, 'value' | 'after15'>,
    receivedAt: Date,
    pauses: readonly { readonly requestedAt: Date; readonly answeredAt: Date }[],
  ): string {
    const zero = onward(shifted(receivedAt, policy));
    const pausedDays = new Set<string>();
    let end = '';
    const count = () => {
      end = zero;
      for (let left = policy.value + pausedDays.size; left > 0; left -= 1) end = onward(addDays(end, 1));
    };
    count();
    let floor = '';
    for (const { requestedAt, answeredAt } of pauses) {
      const until = shifted(answeredAt, policy);
      const wasRunning = +requestedAt <= +instantAt(end > floor ? end : floor, '17:00');
      for (let day = addDays(localDate(requestedAt), 1); day <= until; day = addDays(day, 1))
        if (isWorked(day) && day > zero) pausedDays.add(day);
      count();
      if (wasRunning) floor = onward(until);
    }
    return end > floor ? end : floor;
  }

  it.each([
    [
      'asked on Friday, answered on Sunday: no working day was waited',
      3,
      ['2026-06-11', '09:00'],
      [['2026-06-12', '10:00', '2026-06-14', '20:00']],
      '2026-06-16',
    ],
    [
      'asked on the last day, answered on Sunday: it goes on on Monday',
      1,
      ['2026-06-11', '09:00'],
      [['2026-06-12', '10:00', '2026-06-14', '20:00']],
      '2026-06-15',
    ],
    [
      'within the day: answered on Sunday, taken note of on Monday',
      0,
      ['2026-06-12', '09:00'],
      [['2026-06-12', '10:00', '2026-06-14', '20:00']],
      '2026-06-15',
    ],
    [
      'came and was asked for on Saturday: Monday is not counted, and not paused besides',
      1,
      ['2026-06-13', '09:00'],
      [['2026-06-13', '10:00', '2026-06-16', '09:00']],
      '2026-06-17',
    ],
    [
      'answered on Sunday and asked again at once: Monday is waited once',
      2,
      ['2026-06-11', '09:00'],
      [
        ['2026-06-12', '10:00', '2026-06-14', '09:00'],
        ['2026-06-14', '10:00', '2026-06-16', '09:00'],
      ],
      '2026-06-17',
    ],
  ] as const)('a pause counts no day twice: %s', (_, value, [day, time], waits, expected) => {
    const policy = { value, after15: 'none' } as const;
    const supplements = waits.map(([from, at, to, until]) => ({
      requestedAt: instantAt(from, at),
      answeredAt: instantAt(to, until),
    }));
    const receivedAt = instantAt(day, time);
    expect(reckoned(policy, receivedAt, supplements)).toBe(expected);
    const input = { policy: policyOf({ ...policy, supplement: 'pause' }), receivedAt, supplements };
    expect(localDate(dueDate(input, officialCalendar).dueAt)).toBe(expected);
  });

  it('a pause adds the working days of the limit that were waited for, each once', () => {
    const waits = fc.array(fc.tuple(gaps, gaps), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(instants, counts, rules, waits, (receivedAt, value, after15, gapsOfWaits) => {
        let at = +receivedAt;
        const supplements = gapsOfWaits.map(([toAsk, toAnswer]) => {
          const requestedAt = new Date(at + toAsk);
          at = +requestedAt + toAnswer;
          return { requestedAt, answeredAt: new Date(at) };
        });
        const policy = { value, after15 };
        const input = { policy: policyOf({ ...policy, supplement: 'pause' }), receivedAt, supplements };
        const { dueAt } = dueDate(input, officialCalendar);
        const expected = reckoned(policy, receivedAt, supplements);
        expect(dueAt).toEqual(officialCalendar.closingTime(expected));
      }),
      { numRuns: 300 },
    );
  });
});
