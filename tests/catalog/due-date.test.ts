// Due dates of whole policies: stages, supplements, the sentences that explain them, lateness.
import { describe, expect, it } from 'vitest';

import {
  describeBriefly,
  describeOutcome,
  describeRemaining,
  dueDate,
  findProcedureBySlug,
  formatMoment,
  instantAt,
  lateness,
  localDate,
  officialCalendar,
  type ClockPolicy,
  type ClockVerification,
} from '#catalog/index.ts';
import { oneStopLaw } from '#catalog/one-stop-law.ts';

const base: ClockPolicy = {
  unit: 'working-day',
  value: 3,
  stages: [],
  after15: 'none',
  supplement: 'reset',
  start: 'received',
  wording: '3 ngày làm việc.',
};

function policyOf(slug: string): ClockPolicy {
  const procedure = findProcedureBySlug(slug);
  if (!procedure) throw new Error(`no procedure ${slug}`);
  return procedure.timeLimit;
}

describe('dueDate', () => {
  it('explains each step from the reception to the due date', () => {
    const { dueAt, explanation } = dueDate(
      { policy: base, receivedAt: instantAt('2026-11-20', '09:00'), supplements: [] },
      officialCalendar,
    );
    expect(formatMoment(dueAt)).toBe('thứ Năm, 26/11/2026, 17:00');
    expect(explanation).toEqual([
      'Hồ sơ được tiếp nhận lúc thứ Sáu, 20/11/2026, 09:00.',
      'Thời hạn theo quy định: 3 ngày làm việc.',
      'Ngày thứ Sáu, 20/11/2026 là mốc bắt đầu và không tính vào thời hạn; đếm từ ngày kế tiếp.',
      'Không tính thứ Bảy, Chủ nhật.',
      'Không tính ngày thứ Ba, 24/11/2026: Ngày Văn hóa Việt Nam.',
      'Hạn trả kết quả: thứ Năm, 26/11/2026, 17:00.',
    ]);
  });

  it('names long holidays as one run, worked Saturdays, and calendars that are not issued yet', () => {
    const tet = dueDate(
      { policy: base, receivedAt: instantAt('2026-02-13', '10:00'), supplements: [] },
      officialCalendar,
    );
    expect(tet.explanation).toContain(
      'Không tính từ thứ Bảy, 14/02/2026 đến Chủ nhật, 22/02/2026: Tết Bính Ngọ.',
    );
    const saturday = dueDate(
      { policy: base, receivedAt: instantAt('2026-08-21', '10:00'), supplements: [] },
      officialCalendar,
    );
    expect(saturday.explanation).toContain(
      'Thứ Bảy, 22/08/2026 có làm việc (Làm bù cho ngày 31/8) nên được tính.',
    );
    const next = dueDate(
      { policy: base, receivedAt: instantAt('2026-12-31', '10:00'), supplements: [] },
      officialCalendar,
    );
    expect(next.explanation.join(' ')).toContain('chưa ban hành chính thức');
  });

  it('says why a dossier counts as received on another day', () => {
    const receivedAt = instantAt('2026-11-23', '15:00');
    const late = dueDate(
      { policy: policyOf('dang-ky-khai-sinh'), receivedAt, supplements: [] },
      officialCalendar,
    );
    expect(formatMoment(late.dueAt)).toBe('thứ Tư, 25/11/2026, 17:00');
    expect(late.explanation.join(' ')).toContain('Vì nhận sau 15 giờ');
    const sunday = dueDate(
      { policy: base, receivedAt: instantAt('2026-11-22', '09:00'), supplements: [] },
      officialCalendar,
    );
    expect(sunday.explanation).toContain(
      'Chủ nhật, 22/11/2026 là ngày nghỉ, nên hồ sơ được tính là nhận vào thứ Hai, 23/11/2026.',
    );
  });

  it('shows how a calendar limit rolls over a rest day', () => {
    const policy: ClockPolicy = { ...base, unit: 'calendar-day', value: 30, wording: '30 ngày' };
    const { explanation } = dueDate(
      { policy, receivedAt: instantAt('2026-10-25', '08:00'), supplements: [] },
      officialCalendar,
    );
    expect(explanation).toContain(
      'Ngày cuối của thời hạn là thứ Ba, 24/11/2026, một ngày nghỉ (Ngày Văn hóa Việt Nam); thời hạn kết thúc vào ngày làm việc tiếp theo (Điều 148 Bộ luật Dân sự).',
    );
  });

  it('dates each stage, and the stages end with the limit', () => {
    const { dueAt, stages, explanation } = dueDate(
      {
        policy: policyOf('tro-cap-xa-hoi-hang-thang'),
        receivedAt: instantAt('2026-06-01', '08:00'),
        supplements: [],
      },
      officialCalendar,
    );
    expect(stages.map((s) => localDate(s.dueAt))).toEqual([
      '2026-06-10',
      '2026-06-15',
      '2026-06-24',
      '2026-06-29',
    ]);
    expect(stages.at(-1)?.dueAt).toEqual(dueAt);
    expect(explanation).toContain('Thẩm định hồ sơ: 7 ngày làm việc, đến thứ Tư, 24/06/2026.');
  });

  it('adds stages of different units one after the other', () => {
    const stages = [
      { title: 'Niêm yết', value: 7, unit: 'calendar-day' },
      { title: 'Xét duyệt', value: 1, unit: 'working-day' },
      { title: 'Ký', value: 4, unit: 'working-hour' },
    ] as const;
    // 6 June + 7 days = Saturday 13, so Monday 15; one working day: Tuesday 16; four hours: Wednesday noon.
    const { dueAt } = dueDate(
      {
        policy: { ...base, unit: 'calendar-day', stages },
        receivedAt: instantAt('2026-06-06', '09:00'),
        supplements: [],
      },
      officialCalendar,
    );
    expect(formatMoment(dueAt)).toBe('thứ Tư, 17/06/2026, 11:30');
  });

  it('stands still while a supplement is awaited, and says so', () => {
    const receivedAt = instantAt('2026-06-01', '08:00');
    const open = dueDate(
      { policy: base, receivedAt, supplements: [{ requestedAt: instantAt('2026-06-02', '09:00') }] },
      officialCalendar,
    );
    expect(open.suspended).toBe(true);
    expect(open.explanation.join(' ')).toContain('thời hạn sẽ được tính lại từ đầu khi nhận đủ hồ sơ');
  });

  it('ignores what was asked before the reception', () => {
    const receivedAt = instantAt('2026-06-03', '08:00');
    const supplements = [
      { requestedAt: instantAt('2026-06-01', '09:00'), answeredAt: instantAt('2026-06-02', '09:00') },
    ];
    expect(dueDate({ policy: base, receivedAt, supplements }, officialCalendar)).toEqual(
      dueDate({ policy: base, receivedAt, supplements: [] }, officialCalendar),
    );
  });

  it('pauses a limit in hours for the working hours waited', () => {
    const policy: ClockPolicy = { ...base, unit: 'working-hour', value: 4, supplement: 'pause' };
    const supplements = [
      { requestedAt: instantAt('2026-06-15', '09:00'), answeredAt: instantAt('2026-06-15', '14:00') },
    ];
    const { dueAt, explanation } = dueDate(
      { policy, receivedAt: instantAt('2026-06-15', '08:00'), supplements },
      officialCalendar,
    );
    expect(formatMoment(dueAt)).toBe('thứ Hai, 15/06/2026, 17:00');
    expect(explanation.join(' ')).toContain('cộng thêm 3,5 giờ làm việc');
  });
});

describe('a verification', () => {
  const within: ClockPolicy = { ...base, value: 0, after15: 'same-day-only', wording: 'Ngay trong ngày.' };
  const inAll = { value: 5, unit: 'working-day', counts: 'in-all', wording: 'Tổng cộng 5 ngày.' } as const;
  const besides = { ...inAll, counts: 'besides', value: 3, wording: 'Thêm 3 ngày.' } as const;
  const answered = { ...inAll, counts: 'besides', afterwards: 3, wording: 'Sau trả lời 3 ngày.' } as const;
  // A Monday; none of the days up to the 19th is off.
  const receivedAt = instantAt('2026-06-01', '09:00');
  const on = (day: string, time = '10:00') => instantAt(day, time);
  const due = (policy: ClockPolicy, ...verifications: readonly ClockVerification[]) =>
    dueDate({ policy, receivedAt, supplements: [], verifications }, officialCalendar);

  it.each([
    ['5 in all', { ...within, verification: inAll }, '2026-06-08'],
    ['3 more than the day itself', { ...within, verification: besides }, '2026-06-04'],
    ['3 more than 3', { ...base, verification: besides }, '2026-06-09'],
    ['5 for the answer, 3 after it', { ...base, verification: answered }, '2026-06-11'],
    ['fewer in all than the limit itself', { ...base, value: 9, verification: inAll }, '2026-06-12'],
  ])('that began in time gives what the law says: %s', (_, policy, day) => {
    const { dueAt, explanation } = due(policy, { begunAt: on('2026-06-01') });
    expect(localDate(dueAt)).toBe(day);
    expect(explanation.join(' ')).toContain(`10:00. ${policy.verification.wording}`);
  });

  it('counts from the answer where the law says so, and no later than it was due', () => {
    const policy = { ...base, verification: answered };
    const ended = (day: string) =>
      localDate(due(policy, { begunAt: on('2026-06-01'), endedAt: on(day) }).dueAt);
    expect(ended('2026-06-04')).toBe('2026-06-09');
    // Never before the limit itself.
    expect(ended('2026-06-01')).toBe('2026-06-04');
    expect(ended('2026-06-15')).toBe('2026-06-11');
  });

  it('that begins too late, a second one, and one that no law knows change nothing, and it is said', () => {
    const policy = { ...base, verification: besides };
    const plain = due(base).dueAt;
    const late = due(policy, { begunAt: on('2026-06-04', '17:01') });
    expect(late.dueAt).toEqual(plain);
    expect(late.explanation.join(' ')).toContain('không được tính thêm vì lần xác minh này');
    const first = { begunAt: on('2026-06-02'), endedAt: on('2026-06-03') };
    expect(due(policy, first, { begunAt: on('2026-06-09') }).dueAt).toEqual(due(policy, first).dueAt);
    expect(due(base, { begunAt: on('2026-06-02') }).dueAt).toEqual(plain);
  });

  it('belongs to the limit in which it was made: a limit that begins anew has none, until one begins in it', () => {
    const policy = { ...base, verification: besides };
    const supplements = [{ requestedAt: on('2026-06-03'), answeredAt: on('2026-06-08', '09:00') }];
    const verifications = [{ begunAt: on('2026-06-02'), endedAt: on('2026-06-02', '11:00') }];
    const anew = (more: readonly ClockVerification[]) =>
      localDate(
        dueDate(
          { policy, receivedAt, supplements, verifications: [...verifications, ...more] },
          officialCalendar,
        ).dueAt,
      );
    expect(anew([])).toBe('2026-06-11');
    expect(anew([{ begunAt: on('2026-06-09') }])).toBe('2026-06-16');
  });

  it('never makes a limit shorter, nor longer once it has passed', () => {
    for (const verification of [inAll, besides, answered])
      for (const value of [0, 1, 3, 6])
        for (let hour = 0; hour < 24 * 16; hour += 17) {
          const policy = { ...base, value, verification };
          const begunAt = new Date(+receivedAt + hour * 3_600_000);
          for (const took of [undefined, 40]) {
            const endedAt = took === undefined ? undefined : new Date(+begunAt + took * 3_600_000);
            const [without, with_] = [due({ ...base, value }).dueAt, due(policy, { begunAt, endedAt }).dueAt];
            if (begunAt > without) expect(with_).toEqual(without);
            else expect(+with_).toBeGreaterThanOrEqual(+without);
          }
        }
  });
});

describe('lateness', () => {
  const dueAt = instantAt('2026-11-25', '17:00');
  it.each([
    ['2026-11-20', '09:00', 'còn 2 ngày làm việc', 'trước hạn 2 ngày làm việc', 'còn 2 ngày'],
    ['2026-11-23', '09:00', 'còn 1 ngày làm việc', 'trước hạn 1 ngày làm việc', 'còn 1 ngày'],
    ['2026-11-25', '16:59', 'đến hạn hôm nay', 'đúng hạn', 'hôm nay'],
    ['2026-11-25', '17:00', 'đến hạn hôm nay', 'đúng hạn', 'hôm nay'],
    [
      '2026-11-25',
      '18:00',
      'quá hạn chưa đến 1 ngày làm việc',
      'trễ hạn chưa đến 1 ngày làm việc',
      'vừa quá hạn',
    ],
    ['2026-11-30', '09:00', 'quá hạn 3 ngày làm việc', 'trễ hạn 3 ngày làm việc', 'quá hạn 3 ngày'],
  ])('on %s at %s: "%s", "%s"; in a list "%s"', (date, time, remaining, outcome, brief) => {
    const found = lateness(dueAt, instantAt(date, time), officialCalendar);
    expect(describeRemaining(found)).toBe(remaining);
    expect(describeBriefly(found)).toBe(brief);
    expect(describeOutcome(found)).toBe(outcome);
  });
});

it('tells the decree in force on the day of what is told; of the new one no article is made up', () => {
  expect(oneStopLaw('2025-06-30', 'khoản 4 Điều 19')).toBe('khoản 4 Điều 19 Nghị định 61/2018/NĐ-CP');
  expect(oneStopLaw('2025-07-01', 'khoản 4 Điều 19')).toBe('Nghị định 118/2025/NĐ-CP');
  // What residents read as a legal basis says the same.
  expect(findProcedureBySlug('dang-ky-khai-sinh')?.legalBases).toContainEqual(
    expect.objectContaining({ number: '118/2025/NĐ-CP', replaces: '61/2018/NĐ-CP (đến 30/6/2025)' }),
  );
});
