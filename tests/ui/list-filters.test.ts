// Every list's declaration, walked: what the form sends and what an address says come to the same choice.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, test } from 'vitest';

import type { FilterField, FilterFields, ListFilter } from '#app/lists/list-filter.ts';
import { listBehind } from '#app/lists/queue.ts';
import { own } from '#forms/own.ts';

const isList = (value: unknown): value is ListFilter<FilterFields> =>
  typeof value === 'object' && value !== null && 'fields' in value && 'address' in value;

const modules = await Promise.all(
  readdirSync('app/lists').map(
    (file): Promise<Readonly<Record<string, unknown>>> => import(resolve('app/lists', file)),
  ),
);
const lists = modules.flatMap((module) => Object.entries(module)).filter(([, value]) => isList(value)) as [
  string,
  ListFilter<FilterFields>,
][];

/** Texts that the form can send for a field. */
function sent({ name, control }: FilterField<unknown>): readonly string[] {
  switch (control?.kind) {
    case 'choice':
      return control.options.length > 0
        ? control.options.map(({ value }) => value)
        : [
            own(
              { nam: '2026', ky: '2026-q4', ve: 'c3', nhan: '0193f2c4-7a51-7000-8000-00000000000a' },
              name,
            ) ?? 'ho-tich',
          ];
    case 'check':
      return [control.value];
    case 'day':
      return ['2026-11-26'];
    case 'text':
      return ['khai sinh'];
    case 'hidden':
      return ['PA-7K3M-Q9TX-2V'];
    default:
      return [own({ 'ca-cu': '1' }, name) ?? '7'];
  }
}

describe.each(lists)('the list of %s', (_, list) => {
  const fields = Object.entries(list.fields);

  test('names each choice once in its address', () => {
    const names = fields.map(([, { name }]) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(fields)('reads what its form sends for %s, and writes it again', (id, field) => {
    for (const text of sent(field)) {
      const chosen = list.read(new URLSearchParams({ [field.name]: text }));
      expect(Object.keys(chosen), text).toEqual([id]);
      expect(list.read(new URLSearchParams(list.query(chosen)))).toEqual(
        list.query(chosen) === '' ? {} : chosen,
      );
    }
  });

  test('is not narrowed by what it does not know', () => {
    const strange = fields
      .filter(([, { control }]) => control?.kind !== 'text' && control?.kind !== 'hidden')
      .map(([, { name }]) => [name, '?\u0000<b>'] as [string, string]);
    expect(list.read(new URLSearchParams([...strange, ['khac', '1']]))).toEqual({});
    expect(list.query({})).toBe('');
  });
});

test('the list behind a dossier is written anew, so that an address from elsewhere leads nowhere else', () => {
  const from = new URLSearchParams({ ds: 'han=qua-han&trang=3&next=https://evil.example' });
  expect(listBehind(from)).toBe('han=qua-han&trang=3');
});
