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
import type { StatementEvent } from '#app/publications/royalty-steps.ts';
import { amountOf, provisionalRates, ratesSchema } from '#app/domain/royalties/rates.ts';
import { sumStatement, withheldFrom } from '#app/domain/royalties/statement-sums.ts';
import { readHundredths, readWhole } from '#app/routes/editor/royalty-numbers.ts';
import { daysOf } from '#app/lists/period.ts';
import { readRates, sizeFor, typedRates } from '#app/routes/editor/royalty-rates-form.ts';
import { coefficientText } from '#app/ui/pages/editor/royalties/royalty-words.tsx';

const amount = fc.integer({ min: 1, max: 50_000_000 });
const line = fc.record({
  author: fc
    .constantFrom('An', 'Bình', 'Cúc', 'Dũng')
    .map((name) => ({ id: name, name, note: '', staff: true })),
  amount,
});
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

describe('rates', () => {
  test('Đ7.2f the table that ships is whole, and says that it is to be reviewed', () => {
    expect(ratesSchema.safeParse(provisionalRates).success).toBe(true);
    expect(provisionalRates).toMatchObject({ provisional: true, unitValue: 139_000 });
    expect(provisionalRates.legalBasis).toContain('16/2016/QĐ-UBND');
  });

  test('what the form is filled with reads back as the same rates', () => {
    const typed = typedRates(
      { ...provisionalRates, withholding: { percent: 10, from: 2_000_000 } },
      '2026-11-24',
    );
    const { rates, problems } = readRates(typed, sizeFor(provisionalRates));
    expect(problems).toEqual([]);
    expect(rates).toEqual({
      ...provisionalRates,
      effectiveFrom: '2026-11-24',
      note: '',
      provisional: false,
      withholding: { percent: 10, from: 2_000_000 },
    });
    const wrong = readRates(
      { ...typed, unitValue: '0', 'works.0.0': 'nhiều', percent: '200' },
      sizeFor(provisionalRates),
    );
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
const heads = [head.userId];

type Obstacle = 'not-allowed' | 'own-work' | 'not-possible' | 'changed-meanwhile' | 'unknown-event';
const verdictOf = (permitted: { ok: true } | { ok: false; obstacle: Obstacle }) =>
  permitted.ok ? 'yes' : permitted.obstacle;

describe('Đ7.2f who may', () => {
  test.each([
    // proposed by, paid to, then what head and deputy may
    ['editor', 'contributor', 'yes', 'not-allowed'],
    ['editor', undefined, 'yes', 'not-allowed'],
    [head.userId, 'contributor', 'own-work', 'yes'],
    ['editor', head.userId, 'own-work', 'yes'],
    [deputy.userId, 'contributor', 'yes', 'not-allowed'],
    ['editor', deputy.userId, 'yes', 'not-allowed'],
    [deputy.userId, head.userId, 'own-work', 'own-work'],
    [head.userId, deputy.userId, 'own-work', 'own-work'],
  ] as const)(
    'decide what %s proposed for %s: head %s, deputy %s',
    (proposedBy, authorId, ofHead, ofDeputy) => {
      const line = { state: 'proposed', lock: 1, proposedBy, authorId: authorId ?? null } as const;
      const decision = (actor: Staff) =>
        verdictOf(permitOnRoyalty(actor, line, 'approve', { heads, proposes: false }));
      expect(decision(head)).toBe(ofHead);
      expect(decision(deputy)).toBe(ofDeputy);
      for (const actor of [editor, accountant, ...others])
        expect(decision(actor), actor.userId).toBe('not-allowed');
    },
  );

  test('approve, pay and cancel statements', () => {
    const at = (
      state: 'drawn' | 'approved' | 'paid' | 'cancelled',
      drawnBy: string,
      approvedBy: string | null = null,
    ) => ({
      state,
      lock: 1,
      drawnBy,
      approvedBy,
    });
    const judgeStatement = (actor: Staff, event: StatementEvent, statement: ReturnType<typeof at>) =>
      verdictOf(permitOnStatement(actor, statement, { event }, heads));
    const drawn = at('drawn', accountant.userId);
    expect(judgeStatement(head, 'approve', drawn)).toBe('yes');
    expect(judgeStatement(deputy, 'approve', drawn)).toBe('not-allowed');
    expect(judgeStatement(accountant, 'approve', drawn)).toBe('not-allowed');
    expect(judgeStatement(accountant, 'pay', drawn)).toBe('not-possible');
    const byHead = at('drawn', head.userId);
    expect(judgeStatement(head, 'approve', byHead)).toBe('own-work');
    expect(judgeStatement(deputy, 'approve', byHead)).toBe('yes');
    const approved = at('approved', accountant.userId, head.userId);
    expect(judgeStatement(accountant, 'pay', approved)).toBe('yes');
    for (const actor of [head, deputy, editor, ...others])
      expect(judgeStatement(actor, 'pay', approved), actor.userId).toBe('not-allowed');
    const both = { ...staff('accountant'), userId: head.userId };
    expect(judgeStatement(both, 'pay', approved)).toBe('own-work');
    for (const state of ['paid', 'cancelled'] as const)
      for (const step of ['approve', 'cancel'] as const)
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
