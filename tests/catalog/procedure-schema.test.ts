// Neither the type nor the schema lets a procedure hold what belongs to a higher level.
import { describe, expect, expectTypeOf, it } from 'vitest';

import {
  findProcedureBySlug,
  procedureSchema,
  type FormProcedure,
  type InformationProcedure,
  type OnlineProcedure,
  type PayableProcedure,
  type Procedure,
} from '#catalog/index.ts';

function ofLevel(level: Procedure['level']): Procedure {
  const slugs = {
    1: 'chung-thuc-chu-ky-nguoi-dich',
    2: 'chung-thuc-chu-ky',
    3: 'dang-ky-khai-sinh',
    4: 'ban-sao-trich-luc-ho-tich',
  };
  const found = findProcedureBySlug(slugs[level]);
  if (!found) throw new Error(`no procedure of level ${level}`);
  return found;
}

const complaints = (value: unknown): string[] => {
  const { error } = procedureSchema.safeParse(value);
  return error ? error.issues.map((issue) => issue.path.join('.')) : [];
};

describe('procedureSchema', () => {
  it('Đ3.4 what belongs to a higher level does not compile on a lower one', () => {
    expectTypeOf<InformationProcedure & { forms: ['x'] }>().toBeNever();
    expectTypeOf<FormProcedure & { onlineForm: 'x' }>().toBeNever();
    expectTypeOf<OnlineProcedure & { onlinePayment: 'gateway' }>().toBeNever();
    expectTypeOf<Omit<FormProcedure, 'forms'>>().not.toExtend<Procedure>();
    expectTypeOf<Omit<OnlineProcedure, 'onlineForm'>>().not.toExtend<Procedure>();
    expectTypeOf<Omit<PayableProcedure, 'onlinePayment'>>().not.toExtend<Procedure>();
    expectTypeOf<Omit<InformationProcedure, 'legalBases'>>().not.toExtend<Procedure>();
  });

  const higher = { forms: ['khai-sinh'], onlineForm: 'khai-sinh', onlinePayment: 'gateway' };
  const belongs = { 1: [], 2: ['forms'], 3: ['forms', 'onlineForm'], 4: Object.keys(higher) };

  it.each([1, 2, 3] as const)('Đ3.4 refuses on level %i what belongs to a higher one', (level) => {
    for (const [key, value] of Object.entries(higher)) {
      if (belongs[level].includes(key as never)) continue;
      expect(procedureSchema.safeParse({ ...ofLevel(level), [key]: value }).success, key).toBe(false);
    }
  });

  it.each([2, 3, 4] as const)('Đ3.4 refuses a level %i that lacks what makes it one', (level) => {
    for (const key of belongs[level]) {
      const rest = Object.fromEntries(Object.entries(ofLevel(level)).filter(([name]) => name !== key));
      expect(procedureSchema.safeParse(rest).success, key).toBe(false);
    }
  });

  it.each([
    'handling',
    'channels',
    'results',
    'legalBases',
    'timeLimit',
    'responsibilities',
    'charges',
    'conditions',
  ])('Đ3.4a refuses a procedure without %s', (key) => {
    expect(
      complaints({ ...ofLevel(1), [key]: Array.isArray(ofLevel(1)[key as keyof Procedure]) ? [] : '' }),
    ).not.toEqual([]);
  });

  it('refuses levels and keys that do not exist', () => {
    expect(complaints({ ...ofLevel(1), level: 5 })).toEqual(['level']);
    expect(complaints({ ...ofLevel(1), surprise: true })).toEqual(['']);
  });

  it('refuses money that is not whole đồng', () => {
    const p = ofLevel(4);
    if (p.charges.kind !== 'charged') throw new Error('expected charges');
    const [item] = p.charges.items;
    for (const amount of [-1, 0.5, '8000', Number.NaN]) {
      const charges = { ...p.charges, items: [{ ...item, tariff: { ...item.tariff, amount } }] };
      expect(complaints({ ...p, charges })).toEqual(['charges.items.0.tariff.amount']);
    }
  });

  it('refuses what contradicts itself', () => {
    const p = ofLevel(3);
    expect(complaints({ ...p, onlineForm: 'ket-hon' })).toContain('onlineForm');
    expect(complaints({ ...p, channels: ['in-person'] })).toContain('channels');
    expect(complaints({ ...p, documents: [...p.documents, p.documents[0]] })).toContain(
      `documents.${p.documents.length}.id`,
    );
    expect(complaints({ ...p, documents: [{ ...p.documents[0], replacedByForm: 'mai-tang' }] })).toEqual([
      'documents.0.replacedByForm',
    ]);
    const stages = [{ title: 'Xét duyệt', value: 2, unit: 'working-day' }];
    expect(complaints({ ...p, timeLimit: { ...p.timeLimit, value: 3, stages } })).toEqual([
      'timeLimit.stages',
    ]);
    // An online dossier has a due date from its reception on; nothing records when it was accepted.
    expect(complaints({ ...p, timeLimit: { ...p.timeLimit, start: 'accepted' } })).toEqual([
      'timeLimit.start',
    ]);
    expect(complaints({ ...p, timeLimit: { ...p.timeLimit, start: 'event-date' } })).toContain(
      'timeLimit.start',
    );
    expect(complaints({ ...p, newerTerm: 'information' })).toEqual(['newerTerm']);
    expect(complaints({ ...ofLevel(1), newerTerm: 'wholly-online' })).toEqual(['newerTerm']);
    expect(complaints({ ...ofLevel(4), onlinePayment: 'nothing-to-pay' })).toEqual(['onlinePayment']);
    expect(complaints({ ...ofLevel(4), charges: { kind: 'free', legalBasis: 'Luật' } })).toEqual([
      'onlinePayment',
    ]);
  });
});
