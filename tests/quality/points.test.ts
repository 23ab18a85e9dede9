// The points of TT 01/2018 Đ13–15 and the rates of QĐ 766: by hand, and whatever happened to a dossier.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { partsOf, settledOf, type DossierLife, type LifeEvent } from '#app/quality/life.ts';
import {
  agencyBands,
  agencyPointsOf,
  averageOf,
  averagesOf,
  bandOf,
  dossierIndexIds,
  indexIds,
  isKnown,
  pointsOf,
  staffBands,
  sumOf,
  unknownOf,
  type Range,
} from '#app/quality/points.ts';
import { handledOf } from '#app/quality/handled-dossier.ts';
import { noSums, sumsOfDay } from '#app/quality/quality-sums.ts';
import { addUp } from '#app/values/add-up.ts';
import { countSatisfaction, ratedIn, satisfiedIn } from '#app/quality/satisfaction.ts';
import { gradeIds } from '#app/quality/rating.ts';
import { componentIds, indexGroups, missingOf, percentOf, ratesOf } from '#app/quality/service-index.ts';
import { deliveryIds } from '#catalog/procedure-lists.ts';

const at = (day: string, time = '09:00') => new Date(`2026-11-${day}T${time}:00+07:00`);

interface Happened {
  readonly settledAt?: Date;
  readonly dueAt?: Date;
  readonly supplements?: number;
  readonly delivery?: DossierLife['delivery'];
  readonly paidAtDesk?: boolean;
  readonly declined?: boolean;
}

function life(happened: Happened = {}, code = 'PA-1'): DossierLife {
  const {
    settledAt,
    dueAt,
    supplements = 0,
    delivery = 'online',
    paidAtDesk = false,
    declined = false,
  } = happened;
  const by = (actorId: string) => ({ actorKind: 'staff' as const, actorId, actorName: actorId });
  const events: LifeEvent[] = [
    { event: 'submit', at: at('02'), actorKind: 'resident', actorId: 'an', actorName: 'An' },
    ...(paidAtDesk ? [{ event: 'settle-payment', at: at('02'), ...by('cashier') }] : []),
    { event: 'receive', at: at('02'), ...by('clerk') },
    ...Array.from({ length: supplements }, () => ({
      event: 'request-supplement',
      at: at('03'),
      ...by('officer'),
    })),
    ...(settledAt === undefined
      ? []
      : [{ event: declined ? 'decline' : 'complete', at: settledAt, ...by('officer') }]),
    ...(settledAt === undefined ? [] : [{ event: 'return', at: settledAt, ...by('clerk') }]),
  ];
  const limitPeriods =
    dueAt === undefined
      ? []
      : [
          {
            ...{ limit: 'handling', from: at('02').toISOString(), due: dueAt.toISOString() },
            ...(settledAt !== undefined && { until: settledAt.toISOString() }),
          },
        ];
  return {
    ...{ code, procedureCode: '1.001193', state: 'returned', delivery, resultFile: !declined, events },
    limitPeriods,
  };
}

/** Of the day on which all had their result. */
function averagesIn(lives: readonly DossierLife[]) {
  const { points, judged } = sumsOfDay({ settled: lives.map(handledOf), filed: [], paid: [], rated: [] });
  return averagesOf(points, judged);
}

const known = (points: number): Range => ({ least: points, most: points });

describe('TT 01/2018/TT-VPCP Đ13: points of a dossier', () => {
  it.each([
    ['the day before', at('09', '16:30'), 2],
    ['on the day, before the hour', at('10', '08:00'), 1],
    ['on the day, at the moment itself', at('10', '17:00'), 1],
    ['on the day, after the hour', at('10', '17:01'), 0],
    ['the day after', at('11', '08:00'), 0],
  ])('total time, %s', (_, settledAt, points) => {
    expect(pointsOf(life({ settledAt, dueAt: at('10', '17:00') }))?.cs1).toEqual(known(points));
  });

  it('judges each period by its own end: what was late once stays late, and a promise does not move the limit of the law', () => {
    const again = life({ settledAt: at('12'), dueAt: at('13') });
    const [period] = again.limitPeriods;
    const first = { limit: 'handling', from: '', due: at('03').toISOString(), until: at('04').toISOString() };
    const inTime = { ...first, until: at('03').toISOString() };
    const [late, promised] = [
      { ...again, limitPeriods: [first, ...again.limitPeriods] },
      { ...again, limitPeriods: [{ ...period, ...first, due: at('13').toISOString(), legalDue: first.due }] },
    ];
    expect(pointsOf(late)?.cs1).toEqual(known(0));
    expect(pointsOf({ ...again, limitPeriods: [inTime, ...again.limitPeriods] })?.cs1).toEqual(known(2));
    expect([settledOf(promised)?.timeliness, settledOf(promised)?.withinLimit]).toEqual(['early', 'late']);
  });

  it('counts contacts as far as they are known: none 2, one 1 at least, more 0 at least, and whose fault is not known', () => {
    const contacts = (supplements: number) =>
      pointsOf(life({ settledAt: at('04'), dueAt: at('10'), supplements }))?.cs3;
    expect([0, 1, 2, 3].map(contacts)).toEqual([
      known(2),
      { least: 1, most: 2 },
      { least: 0, most: 2 },
      { least: 0, most: 2 },
    ]);
  });

  it('gives no more than one point for agencies to whoever had to come for the result or to pay', () => {
    const most = (happened: Happened) =>
      pointsOf(life({ settledAt: at('04'), dueAt: at('10'), ...happened }))?.cs4.most;
    expect(most({ delivery: 'online' })).toBe(2);
    expect(most({ delivery: 'post' })).toBe(2);
    expect(most({ delivery: 'desk' })).toBe(1);
    expect(most({ delivery: 'online', paidAtDesk: true })).toBe(1);
  });

  it('gives a late dossier nothing for attitude, and says of others only what they may come to', () => {
    const attitude = (settledAt: Date) => pointsOf(life({ settledAt, dueAt: at('10', '17:00') }))?.cs7;
    expect([at('09'), at('10'), at('11')].map(attitude)).toEqual([
      { least: 0, most: 2 },
      { least: 0, most: 1 },
      known(0),
    ]);
  });

  it('gives no points to what has no result, nor to what had no due date', () => {
    expect(pointsOf(life({ dueAt: at('10') }))).toBeUndefined();
    expect(pointsOf(life({ settledAt: at('04') }))).toBeUndefined();
    expect(settledOf(life({ settledAt: at('04'), dueAt: at('10'), declined: true }))).toMatchObject({
      declined: true,
      timeliness: 'early',
    });
  });

  it('counts a dossier once for each who had a part in it: the result, or the desk', () => {
    expect(partsOf(life({ settledAt: at('04'), dueAt: at('10'), supplements: 2, paidAtDesk: true }))).toEqual(
      [
        { staffId: 'clerk', part: 'desk' },
        { staffId: 'officer', part: 'settling' },
      ],
    );
  });
});

describe('TT 01/2018/TT-VPCP Đ14–15: of many dossiers, of a member of staff, of the agency', () => {
  it('divides the points of all by their number, to one decimal', () => {
    expect(averageOf(known(0), 0)).toBeUndefined();
    // (2 + 1 + 2) / 3 = 1.67; (2 + 2 + 0 + 1) / 4 = 1.25, rounded up.
    expect(averageOf(known(2 + 1 + 2), 3)).toEqual(known(1.7));
    expect(averageOf(known(2 + 2 + 0 + 1), 4)).toEqual(known(1.3));
  });

  it('by hand: two dossiers of one officer, one early and online, one late with a supplement and fetched', () => {
    const averages = averagesIn([
      life({ settledAt: at('04'), dueAt: at('10') }),
      life({ settledAt: at('12'), dueAt: at('10'), supplements: 1, delivery: 'desk' }),
    ]);
    expect(averages).toEqual({
      cs1: known(1), // (2 + 0) / 2
      cs2: { least: 0, most: 2 },
      cs3: { least: 1.5, most: 2 }, // (2 + 1) / 2
      cs4: { least: 0, most: 1.5 }, // (2 + 1) / 2
      cs7: { least: 0, most: 1 }, // (2 + 0) / 2
    });
    const sum = sumOf(Object.values(averages));
    expect(sum).toEqual({ least: 2.5, most: 7.5 });
    expect(bandOf(sum, staffBands)).toEqual(['Hoàn thành dưới 70%', 'Hoàn thành 100%']);
  });

  it('names one band where the range lies in it, and both ends where not', () => {
    expect([5, 4.9, 3.5, 3.4, 0].map((points) => bandOf(known(points), staffBands)[0])).toEqual([
      'Hoàn thành 100%',
      'Hoàn thành từ 70% đến dưới 100%',
      'Hoàn thành từ 70% đến dưới 100%',
      'Hoàn thành dưới 70%',
      'Hoàn thành dưới 70%',
    ]);
    expect([18, 15, 14.9, 12, 9, 6, 5.9].map((points) => bandOf(known(points), agencyBands)[0])).toEqual([
      ...['Xuất sắc', 'Xuất sắc', 'Tốt', 'Tốt', 'Khá', 'Trung bình', 'Yếu'],
    ]);
    expect(bandOf({ least: 5, most: 9.5 }, staffBands)).toEqual(['Hoàn thành 100%']);
  });

  it('gives the agency full points for petitions when none was late, whichever of them are about procedures', () => {
    const filed = { all: 280, online: 157 };
    const facts = { averages: {}, procedures: { published: 78, online: 30 }, filed, late: 0 };
    const complaints = (inTime: number, late: number) =>
      agencyPointsOf({ ...facts, petitions: { inTime, late } }).cs8;
    expect([complaints(0, 0), complaints(7, 0), complaints(99, 1)]).toEqual([
      known(2),
      known(2),
      { least: 0, most: 2 },
    ]);
  });

  it('gives points for online services by the share of dossiers filed online, and says what of it the source leaves open', () => {
    const points = (online: number, all: number, procedures = 16, late = 0) =>
      agencyPointsOf({
        averages: {},
        procedures: { published: 78, online: procedures },
        filed: { all, online },
        petitions: { inTime: 0, late: 0 },
        late,
      }).cs9;
    // 157 of 280 are 56,1 %; a fifth of 78 is 15.6.
    expect([points(157, 280), points(30, 100), points(29, 100), points(15, 100), points(14, 100)]).toEqual(
      [2, 2, 1, 1, 0].map(known),
    );
    const open = { least: 0, most: 1 };
    expect([points(157, 280, 15), points(157, 280, 16, 1), points(0, 0, 15)]).toEqual([open, open, open]);
    expect(points(0, 0)).toEqual({ least: 0, most: 2 });
    expect(points(14, 100, 15, 1)).toEqual(known(0));
    expect(unknownOf('cs9')).not.toContain('chưa biết tỷ lệ');
  });

  it('says of everything that it can’t know what it is that it does not know', () => {
    const points = agencyPointsOf({
      averages: averagesIn([life({ settledAt: at('04'), dueAt: at('10'), supplements: 2 })]),
      procedures: { published: 78, online: 30 },
      filed: { all: 280, online: 157 },
      petitions: { inTime: 1, late: 1 },
      late: 0,
    });
    for (const id of indexIds) {
      const range = points[id];
      if (range !== undefined && !isKnown(range))
        expect([id, unknownOf(id)]).toEqual([id, expect.stringMatching(/\.$/)]);
    }
  });
});

const moment = fc.date({ min: at('01'), max: at('30'), noInvalidDate: true });
const anyLife = fc
  .record({
    settledAt: moment,
    dueAt: moment,
    supplements: fc.nat(4),
    delivery: fc.constantFrom(...deliveryIds),
    paidAtDesk: fc.boolean(),
    declined: fc.boolean(),
  })
  .map((happened) => life(happened));

describe('whatever happened', () => {
  it('every index lies between 0 and 2, the least below the most, and so do all averages', () => {
    fc.assert(
      fc.property(fc.array(anyLife, { minLength: 1, maxLength: 20 }), (lives) => {
        const points = lives.flatMap((one) => pointsOf(one) ?? []);
        expect(points).toHaveLength(lives.length);
        const averages = averagesIn(lives);
        for (const id of dossierIndexIds) {
          const ranges = [...points.map((one) => one[id]), averages[id] ?? known(-1)];
          for (const { least, most } of ranges)
            expect(0 <= least && least <= most && most <= 2, `${id} ${least} ${most}`).toBe(true);
        }
      }),
    );
  });

  it('settling later never gives more points, one more supplement neither', () => {
    fc.assert(
      fc.property(moment, moment, moment, fc.nat(3), (one, other, dueAt, supplements) => {
        const [sooner, later] = one <= other ? [one, other] : [other, one];
        const of = (settledAt: Date, count: number) =>
          pointsOf(life({ settledAt, dueAt, supplements: count }));
        const [early, late] = [of(sooner, supplements), of(later, supplements)];
        expect(late?.cs1.most).toBeLessThanOrEqual(early?.cs1.most ?? -1);
        expect(late?.cs7.most).toBeLessThanOrEqual(early?.cs7.most ?? -1);
        expect(of(sooner, supplements + 1)?.cs3.least).toBeLessThanOrEqual(early?.cs3.least ?? -1);
      }),
    );
  });

  it('the order of dossiers changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyLife, { minLength: 2, maxLength: 10 }), (lives) => {
        expect(averagesIn(lives.toReversed())).toEqual(averagesIn(lives));
      }),
    );
  });
});

describe('QĐ 766/QĐ-TTg: the commune’s part of the index', () => {
  const procedure = { openPoints: 0, online: true, charged: false, paidOnline: false };
  const said = { convenience: null, timeliness: null, attitude: null, staff: ['officer'] };
  const sums = sumsOfDay({
    settled: [
      { ...life({ settledAt: at('04'), dueAt: at('10') }), procedureCode: 'a' },
      { ...life({ settledAt: at('11'), dueAt: at('10') }), procedureCode: 'b', resultFile: false },
      { ...life({ settledAt: at('04'), dueAt: at('10'), declined: true }), procedureCode: 'a' },
    ].map(handledOf),
    filed: [
      { procedureCode: 'a', met: 1, of: 1 },
      { procedureCode: 'b', met: 0, of: 1 },
    ],
    paid: [
      { procedureCode: 'a', met: 1, of: 1 },
      { procedureCode: 'b', met: 0, of: 1 },
    ],
    rated: [
      { overall: 'very-satisfied', ...said },
      { overall: 'unsatisfied', ...said },
      { overall: 'satisfied', ...said, staff: ['clerk'] },
    ],
  });
  const rates = ratesOf({
    procedures: [
      { ...procedure, code: 'a', charged: true, paidOnline: true },
      { ...procedure, code: 'b', charged: true },
      { ...procedure, code: 'c', openPoints: 2 },
      { ...procedure, code: 'd', online: false },
    ],
    sums,
    running: { all: 1, late: 1 },
    petitions: { inTime: 3, late: 1 },
  });
  const fraction = (id: keyof typeof rates) => [rates[id]?.met, rates[id]?.of];

  it('by hand: of how many dossiers and procedures every rate is made', () => {
    expect(fraction('facts-settled')).toEqual([3, 4]);
    expect(fraction('settled-in-time')).toEqual([2, 3]);
    expect(fraction('not-overdue')).toEqual([0, 1]);
    expect(fraction('offered-online')).toEqual([3, 4]);
    expect(fraction('used-online')).toEqual([1, 3]);
    expect(fraction('filed-online')).toEqual([1, 2]);
    expect(fraction('payable-online')).toEqual([1, 2]);
    expect(fraction('payments-used')).toEqual([1, 1]);
    expect(fraction('paid-online')).toEqual([1, 2]);
    // A refusal is no result that could be handed over as a file.
    expect(fraction('electronic-results')).toEqual([1, 2]);
    expect(fraction('procedures-with-results')).toEqual([1, 2]);
    expect(fraction('petitions-in-time')).toEqual([3, 4]);
    expect(fraction('satisfied')).toEqual([2, 3]);
    expect(percentOf({ met: 2, of: 3 })).toBe(66.7);
    expect(percentOf({ met: 0, of: 0 })).toBeUndefined();
  });

  it('computes a component or says why not, never both; what meets it is among what it is about', () => {
    for (const id of componentIds) {
      const rate = rates[id];
      expect([id, rate === undefined]).toEqual([id, missingOf(id) !== undefined]);
      expect(rate?.met ?? 0).toBeLessThanOrEqual(rate?.of ?? 0);
    }
    expect(Object.values(indexGroups).reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  it('counts a day for each who had a part in its dossiers, and adds days up to periods', () => {
    // To decline is no work that is scored.
    expect(sums.staff['officer']).toMatchObject({ dossiers: 2, settled: 2 });
    expect(sums.staff['clerk']).toMatchObject({ dossiers: 3, settled: 0 });
    expect(sums.staff['officer']?.satisfaction.overall).toEqual({
      ...{ 'very-satisfied': 1, satisfied: 0, unsatisfied: 1 },
    });
    const twice = addUp(noSums, [sums, noSums, sums]);
    expect(twice).toMatchObject({ judged: 6, judgedLate: 2, inTime: { met: 4, of: 6 } });
    expect(twice.staff['clerk']?.points.cs1).toEqual(known(2 * (2 + 0 + 2)));
    expect(twice.results).toEqual({ a: { met: 2, of: 2 }, b: { met: 0, of: 2 } });
    expect(addUp(noSums, [sums])).toEqual(sums);
  });

  it('counts what residents said by grade and aspect', () => {
    const said = { convenience: null, timeliness: 'unsatisfied', attitude: 'satisfied' } as const;
    const { overall, aspects } = countSatisfaction([
      { overall: 'very-satisfied', ...said },
      { overall: 'unsatisfied', ...said, attitude: null },
      { overall: 'satisfied', ...said },
    ]);
    expect(gradeIds.map((grade) => overall[grade])).toEqual([1, 1, 1]);
    expect([ratedIn(overall), satisfiedIn(overall)]).toEqual([3, 2]);
    expect([ratedIn(aspects.convenience), ratedIn(aspects.timeliness), ratedIn(aspects.attitude)]).toEqual([
      0, 3, 2,
    ]);
  });
});
