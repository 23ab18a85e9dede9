// Every kind of field: what it stores, what it refuses and in which words, and what it shows.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { FieldDefinition, FieldKind } from '#forms/definition.ts';
import { kindOf, kinds, paperTextOf, readTextOf } from '#forms/kinds/index.ts';

import { ask, context } from './context.ts';
import {
  number12,
  paper,
  date,
  partial,
  moment,
  address,
  phone,
  number,
  money,
  attachment,
  derived,
  group,
  choices,
  every,
} from './fields-of-every-kind.ts';
import { cases } from './kind-cases.ts';

describe('A field', () => {
  it.each(
    cases.map((one) => [one.field.kind, JSON.stringify(one.wire)?.slice(0, 70) ?? 'nothing', one] as const),
  )('of kind %s reads %s', (_kind, _wire, { field, wire, stored, refused }) => {
    const { answer, messages } = ask(field, wire);
    if (refused === undefined) expect({ answer, messages }).toEqual({ answer: stored, messages: [] });
    else expect(messages).toContain(refused);
  });

  it('of every kind is in this table', () => {
    const covered = new Set<string>([...cases.map((one) => one.field.kind), derived.kind]);
    expect(Object.keys(kinds).filter((kind) => !covered.has(kind as FieldKind))).toEqual([]);
  });

  it.each(every.map((field) => [field.kind, field] as const))(
    'of kind %s that is optional may be left empty',
    (_kind, field) => {
      const optional = field.kind === 'group' ? { ...field, minEntries: 0 } : field;
      for (const empty of [undefined, '', {}, []]) {
        expect(ask(optional, empty, false)).toEqual({ answer: undefined, messages: [] });
      }
    },
  );

  it.each(every.map((field) => [field.kind, field] as const))(
    'of kind %s accepts its own example, and the answer refills the form as the same answer',
    (_kind, field) => {
      const { answer, messages } = ask(field, kindOf(field).example(field, context));
      expect(messages).toEqual([]);
      const again = answer === undefined ? undefined : kindOf(field).toWire(field, answer);
      expect(ask(field, again, answer !== undefined).answer).toEqual(answer);
    },
  );

  it.each(every.map((field) => [field.kind, field] as const))(
    'of kind %s survives any value without throwing',
    (_kind, field) => {
      fc.assert(
        fc.property(fc.anything({ withNullPrototype: true, maxDepth: 3 }), (wire) => {
          const { answer, messages } = ask(field, wire);
          expect(answer === undefined || messages.length === 0).toBe(true);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('keeps a date of before and after the epoch exactly, whatever the time zone', () => {
    const days = fc.date({
      min: new Date('1850-01-01T00:00:00Z'),
      max: new Date('2026-11-24T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (at) => {
        const iso = at.toISOString().slice(0, 10);
        const wire = kindOf(date).toWire(date, iso);
        expect(ask(date, wire).answer).toBe(iso);
      }),
    );
  });

  it('reads an amount back from the way it is written, whatever the amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (amount) => {
        expect(ask(money, kindOf(money).toWire(money, amount)).answer).toBe(amount);
        expect(ask(money, String(amount)).answer).toBe(amount);
      }),
    );
  });

  it('is answered by the files held for it, and by no more than are allowed', () => {
    const holding = (...names: string[]) => ({
      ...context,
      attachments: { 'field:field': names.map((fileName) => ({ fileName })) },
    });
    expect(ask(attachment, '', true, holding('anh.jpg')).answer).toEqual(['anh.jpg']);
    expect(ask(attachment, '', true, holding('1', '2', '3')).messages).toEqual([
      'Bớt tệp của ảnh chân dung: tối đa 2 tệp',
    ]);
  });
});

describe('An answer on paper and on the screen', () => {
  const texts: readonly (readonly [FieldDefinition, unknown, string])[] = [
    [date, '2026-11-24', '24/11/2026'],
    [partial, '1950', '1950'],
    [partial, '1950-05', '05/1950'],
    [moment, '2026-11-20T07:05', '07 giờ 05 phút, ngày 20/11/2026'],
    [moment, '2026-11-20', 'ngày 20/11/2026'],
    [phone, '+84901234567', '0901 234 567'],
    [choices, ['post', 'email'], 'Bưu điện; Thư điện tử'],
    [money, 540_000, '540.000 đồng'],
    [
      paper,
      { type: 'CCCD', number: '001089123456', issuedOn: '2021-10-20', issuedBy: 'Cục Cảnh sát QLHC về TTXH' },
      'Căn cước công dân số 001089123456 do Cục Cảnh sát QLHC về TTXH cấp ngày 20/10/2021',
    ],
    [
      paper,
      { type: 'CMND', number: '280123456', issuedOn: '2010-01-02' },
      'Chứng minh nhân dân số 280123456 cấp ngày 02/01/2010',
    ],
    [
      address,
      { detail: 'Số 12', hamlet: 'ấp Phú Thuận', commune: 'xã Phú An', province: 'tỉnh Bình Dương' },
      'Số 12, ấp Phú Thuận, xã Phú An, tỉnh Bình Dương',
    ],
    [
      address,
      {
        commune: 'xã Long Thành',
        province: 'tỉnh Đồng Nai',
        codes: { commune: '26368', province: '75', on: '2026-04-29' },
      },
      'xã Long Thành, tỉnh Đồng Nai',
    ],
    [group, [{ title: 'Bằng', issued: '2020-01-02' }], 'Giấy tờ 1. Tên giấy tờ: Bằng; Ngày cấp: 02/01/2020'],
  ];

  it.each(texts)('is written in full: %#', (field, answer, expected) => {
    expect(readTextOf(field, { field: answer })).toBe(expected);
    expect(paperTextOf(field, { field: answer })).toBe(expected);
  });

  it('carries the unit of a number only where the reader needs it', () => {
    expect(readTextOf(number, { field: 3 })).toBe('3 bản');
    expect(paperTextOf(number, { field: 3 })).toBe('3');
  });

  it('is empty when there is none', () => {
    for (const field of every) expect(readTextOf(field, {})).toBe('');
  });

  it('gives a warning, never an error, for the code of a province that does not exist', () => {
    expect(ask(number12, '003090000001').messages).toEqual([]);
    expect(kindOf(number12).warnings?.(number12, '003090000001', context)).toHaveLength(1);
    for (const fine of ['074090000001', '079305123456', '280123456', '130090000001']) {
      expect(kindOf(number12).warnings?.(number12, fine, context)).toEqual([]);
    }
  });
});
