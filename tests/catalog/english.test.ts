// What is told in English stands beside the procedure, and knows the words that it translates.
import { describe, expect, test } from 'vitest';

import type { ChargeItem } from '#catalog/charges.ts';
import {
  chargesInEnglish,
  dateInEnglish,
  englishSummaries,
  isStale,
  timeInEnglish,
  translationMark,
} from '#catalog/english.ts';
import { findProcedure } from '#catalog/index.ts';
import { vnd } from '#catalog/money.ts';

describe.each(englishSummaries.map((summary) => [summary.code, summary] as const))('%s', (code, summary) => {
  const procedure = findProcedure(code);
  if (procedure === undefined) throw new Error(`no procedure ${code}`);

  test('translates the procedure as it is: look at its English words again when this fails, then set `translated` and the day', () => {
    expect(summary.translated).toBe(translationMark(procedure));
  });

  test('tells each document and each charge, and nothing that the procedure has not', () => {
    expect(Object.keys(summary.documents).sort()).toEqual(procedure.documents.map(({ id }) => id).sort());
    const charges = procedure.charges.kind === 'free' ? [] : procedure.charges.items.map(({ id }) => id);
    expect(Object.keys(summary.charges).sort()).toEqual([...charges].sort());
  });

  test('is stale once staff publish another limit, and only then', () => {
    expect(isStale(summary, procedure)).toBe(false);
    const slower = { ...procedure, timeLimit: { ...procedure.timeLimit, value: 30 } };
    expect(isStale(summary, slower)).toBe(true);
  });
});

test('ten procedures are told, each once', () => {
  expect(new Set(englishSummaries.map(({ code }) => code)).size).toBe(10);
});

test('the limit is told by its unit, within the day with what a late hour makes of it', () => {
  const limit = findProcedure('1.001193')?.timeLimit;
  if (limit === undefined) throw new Error('no limit');
  const told = (more: Partial<typeof limit>) => timeInEnglish({ timeLimit: { ...limit, ...more } });
  expect(told({ value: 0, after15: 'none' })).toBe('The same day');
  expect(told({ value: 0, after15: 'shift' })).toContain('the next working day when handed in after 3 pm');
  expect(told({ value: 1, unit: 'working-day' })).toBe('1 working day from the day the file is complete');
  expect(told({ value: 2, unit: 'calendar-day' })).toBe('2 days from the day the file is complete');
  expect(dateInEnglish('2026-11-27')).toBe('27 November 2026');
});

test('charges are told item by item, in their English names, what the province sets by its day', () => {
  const item = (id: string, tariff: ChargeItem['tariff']): ChargeItem => ({
    ...{ id, kind: 'fee', name: id, tariff, exemptions: [], legalBasis: '' },
    quantity: { kind: 'constant', value: 1 },
  });
  const amount = {
    from: '2026-02-01',
    amount: vnd(3000),
    unit: 'việc',
    resolution: '12/NQ',
    resolvedOn: '2026-01-05',
  };
  const items = [
    item('copies', { kind: 'per-unit', amount: vnd(8000), unit: 'bản' }),
    item('pages', {
      kind: 'by-page',
      first: vnd(2000),
      firstPages: 2,
      further: vnd(1000),
      cap: vnd(200_000),
    } as never),
    item('province', { kind: 'set-by-province', note: '', amounts: [amount] } as never),
  ] as const;
  const [summary] = englishSummaries;
  if (summary === undefined) throw new Error('nothing is told');
  const told = (day: string) =>
    chargesInEnglish(
      { charges: { kind: 'charged', items: [...items] } },
      { ...summary, charges: { copies: { name: 'Copies', per: 'each' } } },
      day,
    );
  expect(told('2026-01-31')).toEqual([
    'Copies: 8,000 VND each',
    'pages: 2,000 VND for each of the first 2 pages, 1,000 VND for each further page, at most 200,000 VND',
    'province: set by the provincial council; ask before you come',
  ]);
  expect(told('2026-02-01')[2]).toBe('province: 3,000 VND  (resolution 12/NQ of 5 January 2026)');
  expect(chargesInEnglish({ charges: { kind: 'free', legalBasis: '' } }, summary, '2026-02-01')).toEqual([
    'Free of charge',
  ]);
});
