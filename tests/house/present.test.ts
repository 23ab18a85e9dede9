import { describe, expect, expectTypeOf, test } from 'vitest';

import { defined, present } from '#app/values/present.ts';

interface Card {
  readonly name: string;
  readonly phone?: string;
  readonly copies?: number;
}

const maybe = <T>(value: T): T | undefined => value;

describe('present', () => {
  test('leaves out what is undefined or null, and its key', () => {
    const card = present({
      name: 'An',
      phone: maybe<string | null>(null),
      copies: maybe<number>(undefined!),
    });
    expect(card).toStrictEqual({ name: 'An' });
    expect(Object.keys(card)).toEqual(['name']);
  });

  test('keeps what is said, be it empty, and the order', () => {
    const said = present({ no: false, none: 0, empty: '', gone: undefined, list: [] });
    expect(Object.entries(said)).toEqual([
      ['no', false],
      ['none', 0],
      ['empty', ''],
      ['list', []],
    ]);
  });

  test('touches neither the given object nor the values', () => {
    const at = new Date(0);
    const given = Object.freeze({ at, before: null });
    expect(present(given).at).toBe(at);
    expect(given).toHaveProperty('before', null);
  });

  test('has exact types: an optional property is never undefined, one that is always there stays so', () => {
    const both = present({ name: 'An', phone: maybe<string | null>('0912'), copies: maybe(2) });
    expectTypeOf(both).toExtend<Card>();
    expectTypeOf(both.name).toEqualTypeOf<string>();
    expectTypeOf<typeof both>().toExtend<{ phone?: string; copies?: number }>();
    const card: Card = { name: 'An', ...present({ phone: maybe('0912') }) };
    expect(card).toEqual({ name: 'An', phone: '0912' });
    // @ts-expect-error a phone that may be absent is not a phone
    expectTypeOf(both).toExtend<{ phone: string }>();
    // @ts-expect-error a number is not a phone
    const wrong: Card = { name: 'An', ...present({ phone: maybe(2) }) };
    expect(wrong.phone).toBe(2);
  });
});

test('defined keeps a null that is said', () => {
  const change = defined({ exemption: maybe<string | null>(null), dueAt: maybe<Date>(undefined!), by: 'An' });
  expect(change).toStrictEqual({ exemption: null, by: 'An' });
  expectTypeOf(change).toEqualTypeOf<{ by: string } & { exemption?: string | null; dueAt?: Date }>();
});
