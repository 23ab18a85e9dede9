// All 78 procedures against what their source says: the national portal's records and the laws, as read on 24 November 2026.
// The facts lie beside this file; where the source gives no limit, none is compared.
import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { findProcedure, procedures } from '#catalog/index.ts';
import { termInForce } from '#catalog/level-regimes.ts';

interface SourceFacts {
  readonly code: string;
  readonly name: string;
  readonly level: number;
  readonly limit?: number;
  readonly unit?: string;
  readonly bases: readonly string[];
}

const source = JSON.parse(
  readFileSync(new URL('source-facts.json', import.meta.url), 'utf8'),
) as readonly SourceFacts[];

const units: Readonly<Record<string, string>> = { ngay_lam_viec: 'working-day', ngay: 'calendar-day' };

test('the catalog has the procedures of the source, and no others', () => {
  expect(procedures.map(({ code }) => code).sort()).toEqual(source.map(({ code }) => code).sort());
});

describe.each(source.map((facts) => [facts.code, facts] as const))('Đ15: procedure %s', (code, facts) => {
  const procedure = findProcedure(code);

  test('has the name, the level and the time limit of the source', () => {
    expect(procedure).toMatchObject({ name: facts.name, level: facts.level });
    if (facts.limit !== undefined) expect(procedure?.timeLimit.value).toBe(facts.limit);
    const unit = units[facts.unit ?? ''];
    if (unit !== undefined && facts.limit !== 0) expect(procedure?.timeLimit.unit).toBe(unit);
  });

  test('names every law that the source names, each once, or says which took its place', () => {
    const bases = procedure?.legalBases ?? [];
    const said = bases.map(({ number, replaces = '' }) => `${number} ${replaces}`).join(' ');
    expect(facts.bases.filter((number) => !said.includes(number))).toEqual([]);
    expect(new Set(bases.map(({ number }) => number)).size).toBe(bases.length);
  });
});

describe('the term beside a level', () => {
  test.each([
    ['2018-11-20', undefined],
    ['2022-08-14', undefined],
    ['2022-08-15', 'Nghị định 42/2022/NĐ-CP: dịch vụ công trực tuyến một phần'],
    ['2026-06-30', 'Nghị định 42/2022/NĐ-CP: dịch vụ công trực tuyến một phần'],
    ['2026-07-01', 'Nghị định 224/2026/NĐ-CP: dịch vụ công trực tuyến một phần'],
  ])('on %s is that of the decree in force', (day, term) => {
    expect(termInForce('partly-online', day)).toBe(term);
  });
});
