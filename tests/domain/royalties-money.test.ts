// The money of royalties, whatever the lines: no đồng appears or is lost; and who may do what, from the tables themselves.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { StaffRole } from '#app/vocabulary/staff-roles.ts';
import { unknownPerson, type Staff } from '#app/domain/kernel/actor.ts';
import {
  mayEnterRates,
  permitOnRoyalty,
  permitOnStatement,
  seesAll,
} from '#app/domain/royalties/permissions.ts';
import {
  decidingOffices,
  payingOffices,
  type RoyaltyFacts,
  type StatementEvent,
} from '#app/publications/royalty-steps.ts';
import { noPeople } from '#app/steps/step-people.ts';
import type { Offices } from '#app/domain/royalties/offices.ts';
import {
  amountOf,
  baseSalaries,
  provisionalRates as ratesOf,
  ratesSchema,
} from '#app/domain/royalties/rates.ts';
import { sumStatement, withheldFrom } from '#app/domain/royalties/statement-sums.ts';
import { readHundredths, readWhole } from '#app/domain/royalties/written-numbers.ts';
import { daysOf } from '#app/lists/period.ts';
import { readRates } from '#app/domain/royalties/written-rates.ts';
import { typedRates } from '#app/ui/pages/editor/royalties/rates-entries.ts';
import { coefficientText } from '#app/ui/pages/editor/royalties/royalty-words.tsx';

const amount = fc.integer({ min: 1, max: 50_000_000 });
const line = fc
  .record({
    author: fc
      .constantFrom('An', 'Bình', 'Cúc', 'Dũng')
      .map((name) => ({ id: name, name, note: '', staff: true, known: true })),
    // An and Bình are one person.
    amount,
  })
  .map((one) => ({ ...one, person: one.author.id === 'Bình' ? 'An' : one.author.id }));
const rule = fc.option(
  fc.record({ percent: fc.integer({ min: 1, max: 100 }), from: fc.integer({ min: 0, max: 5_000_000 }) }),
  { nil: undefined },
);

describe('Đ7.2f money', () => {
  test('a royalty is its coefficient times the unit, to the nearest đồng, a half up', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 1, max: 10_000_000 }),
        (coefficient, unit) => {
          const exact = BigInt(coefficient) * BigInt(unit);
          const rounded = BigInt(amountOf(coefficient, unit));
          expect(rounded >= 1n).toBe(true);
          if (exact >= 50n) {
            expect(rounded * 100n - exact <= 50n).toBe(true);
            expect(exact - rounded * 100n < 50n).toBe(true);
          }
        },
      ),
    );
    expect(amountOf(100, 139_000)).toBe(139_000);
    expect(amountOf(150, 139_001)).toBe(208_502);
  });

  test('what the authors get and the tax held back are together what the lines come to', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), rule, (lines, withholding) => {
        const { payees, gross, withheld, net } = sumStatement(lines, withholding);
        const total = lines.reduce((sum, one) => sum + one.amount, 0);
        expect([gross, withheld + net]).toEqual([total, total]);
        expect(payees.reduce((sum, one) => sum + one.lines, 0)).toBe(lines.length);
        expect(new Set(payees.map(({ author }) => author.id)).size).toBe(payees.length);
        for (const payee of payees) {
          expect(payee.gross - payee.withheld).toBe(payee.net);
          expect(payee.net).toBeGreaterThanOrEqual(0);
          expect(payee.withheld).toBe(withheldFrom(payee.gross, withholding));
        }
      }),
    );
    expect(withheldFrom(1_999_999, { percent: 10, from: 2_000_000 })).toBe(0);
    expect(withheldFrom(2_000_005, { percent: 10, from: 2_000_000 })).toBe(200_001);
  });

  test('however a day is divided into statements, the tax of a person is the rule on his sum of the day', () => {
    const mixed = fc.tuple(line, fc.integer({ min: -5, max: 5 })).map(([one, sign]) => ({
      ...one,
      // What is taken back lowers the sum of its day.
      amount: sign === -5 ? -one.amount : one.amount,
    }));
    const statement = fc.tuple(
      fc.constantFrom('2026-11-17', '2026-11-18'),
      fc.array(mixed, { maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 6 }), rule, (statements, withholding) => {
        const days = new Map<string, Map<string, { gross: number; withheld: number }>>();
        for (const [day, lines] of statements) {
          const before = days.get(day) ?? new Map<string, { gross: number; withheld: number }>();
          const { payees } = sumStatement(lines, withholding, before);
          for (const { author, gross, withheld } of payees) {
            const person = author.id === 'Bình' ? 'An' : author.id;
            const paid = before.get(person) ?? { gross: 0, withheld: 0 };
            before.set(person, { gross: paid.gross + gross, withheld: paid.withheld + withheld });
          }
          days.set(day, before);
        }
        for (const [day, persons] of days)
          for (const [person, { gross, withheld }] of persons) {
            const own = statements.flatMap(([on, lines]) =>
              on === day ? lines.filter((one) => one.person === person) : [],
            );
            expect(gross).toBe(own.reduce((sum, one) => sum + one.amount, 0));
            expect(withheld).toBe(withheldFrom(gross, withholding));
          }
      }),
    );
  });

  test('a coefficient is read as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (hundredths) => {
        const text = coefficientText(hundredths);
        if (hundredths < 100_000) expect(readHundredths(text)).toBe(hundredths);
      }),
      { examples: [[50], [5], [150]] },
    );
    expect(['0,5', '0.5', '1', '12,25'].map(readHundredths)).toEqual([50, 50, 100, 1225]);
    expect(['', 'một', '-1', '1,234', '1e3', 'Infinity'].map(readHundredths)).toEqual(
      Array.from({ length: 6 }, () => undefined),
    );
    expect(['139.000', '139 000', '0', 'x', ''].map(readWhole)).toEqual([
      139_000,
      139_000,
      0,
      undefined,
      undefined,
    ]);
  });
});

const provisionalRates = ratesOf(baseSalaries.at(-1) ?? baseSalaries[0]);

describe('rates', () => {
  test('Đ7.2f the table that ships is whole, and says that it is to be reviewed', () => {
    expect(ratesSchema.safeParse(provisionalRates).success).toBe(true);
    expect(provisionalRates).toMatchObject({
      provisional: true,
      unitValue: 234_000,
      effectiveFrom: '2024-07-01',
    });
    expect(provisionalRates.note).toContain('2.340.000 đồng (Nghị định số 73/2024/NĐ-CP), chưa đối chiếu');
    for (const salary of baseSalaries) expect(ratesOf(salary).unitValue * 10).toBe(salary.amount);
    expect(baseSalaries.toSorted((a, b) => (a.from < b.from ? -1 : 1))).toEqual(baseSalaries);
    expect(provisionalRates.legalBasis).toContain('16/2016/QĐ-UBND');
  });

  test('what the form is filled with reads back as the same rates', () => {
    const typed = typedRates(
      { ...provisionalRates, withholding: { percent: 10, from: 2_000_000 } },
      '2026-11-24',
    );
    const { rates, problems } = readRates(typed);
    expect(problems).toEqual([]);
    expect(rates).toEqual({
      ...provisionalRates,
      effectiveFrom: '2026-11-24',
      note: '',
      provisional: false,
      withholding: { percent: 10, from: 2_000_000 },
    });
    const wrong = readRates({ ...typed, unitValue: '0', 'works.0.0': 'nhiều', percent: '200' });
    expect(wrong.problems.map(({ path }) => path)).toEqual(['unitValue', 'works.0.0', 'percent']);
  });

  test('a period is its first to its last day', () => {
    expect(daysOf({ period: '2026-q4' }, '2026')).toMatchObject({ from: '2026-10-01', until: '2026-12-31' });
    expect(daysOf({ period: '2024-02' }, '2026')).toMatchObject({ from: '2024-02-01', until: '2024-02-29' });
    expect(daysOf({}, '2026')).toMatchObject({ from: '2026-01-01', until: '2026-12-31' });
    expect(daysOf({ period: 'tat-ca' }, '2026')).toEqual({ title: 'Từ trước đến nay' });
  });
});

const staff = (...roles: StaffRole[]): Staff => ({
  kind: 'staff',
  userId: roles.join('-'),
  name: 'Cán bộ',
  position: 'Cán bộ',
  roles,
  sectors: [],
  person: { ...unknownPerson, identity: roles.join('-') },
});
const [head, deputy, editor, accountant] = [
  staff('editor-in-chief'),
  staff('deputy-editor'),
  staff('editor'),
  staff('accountant'),
];
const others = (['contributor', 'officer', 'one-stop-desk', 'administrator'] as const).map((role) =>
  staff(role),
);
const chairman = staff('chairman');
const known = [head, deputy, editor, accountant, chairman];
/** Of these accounts each is known by its own number. */
const officesOf = (...holders: readonly Staff[]): Offices => ({
  identities: new Map(known.map(({ userId }) => [userId, userId])),
  staff: new Map(),
  holders: new Map(
    [...decidingOffices, ...payingOffices].map((role) => [
      role,
      holders.filter(({ roles }) => roles.includes(role)).map(({ userId }) => userId),
    ]),
  ),
});
const offices = officesOf(head, deputy, accountant, chairman);

type Obstacle = 'not-allowed' | 'own-work' | 'not-possible' | 'changed-meanwhile' | 'unknown-event';
const verdictOf = (permitted: { ok: true } | { ok: false; obstacle: Obstacle }) =>
  permitted.ok ? 'yes' : permitted.obstacle;

const payable: RoyaltyFacts = {
  ...{ correction: false, published: true, standing: true, authored: true, known: true, once: true },
  ...{ namesake: false, rest: 0 },
};

describe('Đ7.2f who may', () => {
  test.each([
    // proposed by, paid to, then what head, deputy and chairman may
    ['editor', 'contributor', 'yes', 'not-allowed', 'not-allowed'],
    ['editor', undefined, 'yes', 'not-allowed', 'not-allowed'],
    [head.userId, 'contributor', 'own-work', 'yes', 'not-allowed'],
    ['editor', head.userId, 'own-work', 'yes', 'not-allowed'],
    [deputy.userId, 'contributor', 'yes', 'not-allowed', 'not-allowed'],
    ['editor', deputy.userId, 'yes', 'not-allowed', 'not-allowed'],
    [deputy.userId, head.userId, 'own-work', 'own-work', 'yes'],
    [head.userId, deputy.userId, 'own-work', 'own-work', 'yes'],
  ] as const)(
    'decide what %s proposed for %s: head %s, deputy %s, chairman %s',
    (proposedBy, authorId, ofHead, ofDeputy, ofChairman) => {
      const line = {
        ...({ state: 'proposed', lock: 1, proposedBy, authorId: authorId ?? null } as const),
        ...{ contributorId: null, identity: null, people: noPeople },
      };
      const decision = (actor: Staff) =>
        verdictOf(permitOnRoyalty(actor, line, 'approve', { offices, facts: payable, proposes: false }));
      expect(decision(head)).toBe(ofHead);
      expect(decision(deputy)).toBe(ofDeputy);
      expect(decision(chairman)).toBe(ofChairman);
      for (const actor of [editor, accountant, ...others])
        expect(decision(actor), actor.userId).toBe('not-allowed');
    },
  );

  test('decide for an office that nobody holds, and for a holder who is paid under another name', () => {
    const line = {
      ...({ state: 'proposed', lock: 1, proposedBy: 'editor', authorId: null, contributorId: 'x' } as const),
      ...{ identity: head.userId, people: noPeople },
    };
    const decision = (actor: Staff, held: Offices) =>
      verdictOf(permitOnRoyalty(actor, line, 'approve', { offices: held, facts: payable, proposes: false }));
    expect([head, deputy].map((actor) => decision(actor, offices))).toEqual(['own-work', 'yes']);
    expect(decision(chairman, officesOf(chairman, accountant))).toBe('yes');
    for (const lacks of ['published', 'standing', 'authored', 'known', 'once'] as const) {
      const facts = { ...payable, [lacks]: false };
      const who = { offices, facts, proposes: false };
      expect(verdictOf(permitOnRoyalty(deputy, line, 'approve', who)), lacks).toBe('not-possible');
      expect(verdictOf(permitOnRoyalty(deputy, line, 'refuse', who)), lacks).toBe('yes');
    }
  });

  test('approve, pay, mend and cancel statements', () => {
    const at = (
      state: 'drawn' | 'approved' | 'paid' | 'cancelled',
      drawnBy: string,
      approvedBy: string | null = null,
    ) => ({ state, lock: 1, drawnBy, approvedBy });
    const judgeStatement = (
      actor: Staff,
      event: StatementEvent,
      statement: ReturnType<typeof at>,
      { payees = [] as readonly string[], lost = 0 } = {},
    ) =>
      verdictOf(
        permitOnStatement(actor, statement, { event }, { offices, payees, facts: { lost, left: 1 } }),
      );
    const drawn = at('drawn', 'editor');
    expect(judgeStatement(head, 'approve', drawn)).toBe('yes');
    expect(judgeStatement(deputy, 'approve', drawn)).toBe('not-allowed');
    expect(judgeStatement(accountant, 'approve', drawn)).toBe('not-allowed');
    expect(judgeStatement(accountant, 'pay', drawn)).toBe('not-possible');
    for (const payees of [[head.userId], [head.userId, deputy.userId]]) {
      expect(judgeStatement(head, 'approve', drawn, { payees })).toBe('own-work');
      expect(judgeStatement(payees.length === 1 ? deputy : chairman, 'approve', drawn, { payees })).toBe(
        'yes',
      );
    }
    const byHead = at('drawn', head.userId);
    expect(judgeStatement(head, 'approve', byHead)).toBe('own-work');
    expect(judgeStatement(deputy, 'approve', byHead)).toBe('yes');
    const approved = at('approved', 'editor', head.userId);
    expect(judgeStatement(accountant, 'pay', approved)).toBe('yes');
    for (const actor of [head, deputy, editor, ...others])
      expect(judgeStatement(actor, 'pay', approved), actor.userId).toBe('not-allowed');
    const byAccountant = at('approved', accountant.userId, head.userId);
    expect([accountant, chairman].map((actor) => judgeStatement(actor, 'pay', byAccountant))).toEqual([
      'own-work',
      'yes',
    ]);
    expect(judgeStatement(accountant, 'pay', approved, { payees: [accountant.userId] })).toBe('own-work');
    expect(judgeStatement(accountant, 'pay', approved, { lost: 1 })).toBe('not-possible');
    expect(judgeStatement(accountant, 'drop', approved, { lost: 1 })).toBe('yes');
    expect(judgeStatement(accountant, 'drop', approved)).toBe('not-possible');
    for (const state of ['paid', 'cancelled'] as const)
      for (const step of ['approve', 'cancel', 'drop'] as const)
        expect(judgeStatement(head, step, at(state, accountant.userId))).toBe('not-possible');
    for (const actor of others) expect(judgeStatement(actor, 'cancel', drawn)).toBe('not-allowed');
  });

  test('see everybody’s, and enter rates', () => {
    expect([head, deputy, editor, accountant].map(seesAll)).toEqual([true, true, true, true]);
    expect(others.map(seesAll)).toEqual(others.map(() => false));
    expect([head, deputy, editor, accountant].map(mayEnterRates)).toEqual([true, true, false, true]);
    expect(others.some(mayEnterRates)).toBe(false);
  });
});
