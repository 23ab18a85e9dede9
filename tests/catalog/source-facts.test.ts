// All 78 procedures against what their source says: the national portal's records and the laws, as read on 24 November 2026.
// The facts lie beside this file; where the source gives no limit, none is compared.
import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { findProcedure, procedures } from '#catalog/index.ts';
import { offeredOn, offerOf } from '#catalog/offer.ts';
import { levelRegimes, termInForce } from '#catalog/level-regimes.ts';
import type { DocumentForm } from '#catalog/procedure-lists.ts';
import type { RequiredDocument } from '#catalog/procedure.ts';

interface SourceFacts {
  readonly code: string;
  readonly name: string;
  readonly level: number;
  readonly limit?: number;
  readonly unit?: string;
  readonly bases: readonly string[];
  /** What is charged; null: the province sets it, and the source does not know how much. */
  readonly fees: readonly { readonly amount: number | null; readonly cap?: number }[];
  readonly documents: readonly SourceDocument[];
  /** The decision of publication, where the national portal has a record. */
  readonly decision?: string;
}

interface SourceDocument {
  readonly name: string;
  readonly form: DocumentForm;
  readonly copies: number | string;
  readonly required: boolean;
}

/** Where the catalog says otherwise than the source, and why. */
const asked: Readonly<Record<string, string>> = {
  'GCN quyền sở hữu, quyền sử dụng tài sản (bản chính/bản sao chứng thực/bản sao điện tử)':
    'the source asks for it of property that has to be registered alone, so it is asked for where that holds',
  'Văn bản chấp thuận của tổ chức tôn giáo': 'of groups that belong to an organisation alone',
  'Biên bản cuộc họp bầu, cử (nếu có)': 'the source itself says "if there is one"',
};

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

/** The words of a name without marks, as both write them. */
const wordsIn = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1);

/** How much of what the source calls it stands in a document's name and condition: the catalog writes whole sentences. */
function likeness(document: RequiredDocument, name: string): number {
  const own = new Set(wordsIn(`${document.name} ${document.condition ?? ''}`));
  const sought = [...new Set(wordsIn(name))];
  return sought.filter((word) => own.has(word)).length / sought.length;
}

describe.each(source.map((facts) => [facts.code, facts] as const))('Đ15: what %s asks for', (code, facts) => {
  const procedure = findProcedure(code);
  if (procedure === undefined) throw new Error(`no procedure ${code}`);

  test('is every document of the source, in the form and number that it says', () => {
    for (const { name, form, copies, required } of facts.documents) {
      const { documents } = procedure;
      const found = documents
        .filter((one) => one.form === form && likeness(one, name) >= 0.4)
        .toSorted((a, b) => likeness(b, name) - likeness(a, name))[0];
      expect([name, found?.form]).toEqual([name, form]);
      if (typeof copies === 'number') expect([name, found?.copies]).toEqual([name, copies]);
      if (asked[name] === undefined) expect([name, found?.required]).toEqual([name, required]);
      else expect([name, found?.required, found?.condition ?? '']).not.toEqual([name, false, '']);
    }
  });

  test('costs what the source says, and never an amount where the source knows none', () => {
    const amounts = (procedure.charges.kind === 'free' ? [] : procedure.charges.items).map(({ tariff }) =>
      tariff.kind === 'set-by-province' ? null : tariff.kind === 'by-page' ? tariff.first : tariff.amount,
    );
    expect(amounts.toSorted()).toEqual(facts.fees.map(({ amount }) => amount).toSorted());
    for (const { cap } of facts.fees) {
      if (cap === undefined || procedure.charges.kind === 'free') continue;
      expect(procedure.charges.items[0].tariff).toMatchObject({ kind: 'by-page', cap });
    }
  });

  test('Đ14.1 was published by the decision that the national portal names', () => {
    expect(procedure.publication?.decision).toBe(facts.decision);
    if (facts.decision !== undefined)
      expect(procedure.publication?.page).toMatch(/^https:\/\/dichvucong\.gov\.vn\//);
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

test('no law stands as the basis of one procedure that another says is replaced, and none is told before or after its days', () => {
  const replaced = new Set(
    procedures.flatMap(({ legalBases }) =>
      legalBases.flatMap(({ replaces = '' }) => replaces.match(/\d+\/\d{4}\/[\p{L}-]+/gu) ?? []),
    ),
  );
  const current = procedures.flatMap(({ slug, legalBases }) =>
    legalBases.map(({ number }) => [slug, number] as const),
  );
  expect(current.filter(([, number]) => replaced.has(number))).toEqual([]);
  const forYears = procedures.flatMap(({ legalBases }) =>
    legalBases.filter(({ title = '' }) => /giai đoạn \d{4}/.test(title)),
  );
  expect(forYears.length).toBeGreaterThan(0);
  expect(forYears.filter(({ until }) => until === undefined)).toEqual([]);
  // NĐ 43/2011 was issued on 13/6/2011 (regulation 349) and graded nothing before.
  expect(levelRegimes[0]).toMatchObject({ decree: '43/2011/NĐ-CP' });
  expect(levelRegimes[0].from > '2011-06-13').toBe(true);
});

test('a fee that the province may set is not told as none: it is paid once it is told', () => {
  const ending = findProcedure('1.001266');
  expect(ending?.charges.kind).toBe('charged');
  expect(ending && offerOf(offeredOn(ending, '2026-12-01'))).toMatchObject({ level: 3, paying: 'when-told' });
});
