// Laws that bind several answers, each broken and kept, and silent while something is unanswered.
import { describe, expect, it, test } from 'vitest';

import { fieldsOf, holds } from '#forms/conditions.ts';
import type { Condition, FieldDefinition, FormRule } from '#forms/definition.ts';
import {
  checkDeclaration,
  checkSection,
  findForm,
  exampleWire,
  warningsOf,
  type Wire,
} from '#forms/index.ts';

import { context, day, formOf } from './context.ts';

const fields: readonly FieldDefinition[] = [
  { id: 'birth', kind: 'partial-date', label: 'Ngày sinh', required: false },
  { id: 'death', kind: 'moment', label: 'Thời điểm chết', required: false },
  { id: 'one', kind: 'identity-paper', label: 'Giấy tờ một', required: false },
  { id: 'two', kind: 'identity-paper', label: 'Giấy tờ hai', required: false },
  { id: 'place', kind: 'address', label: 'Nơi ở', required: false },
  { id: 'sex', kind: 'radio', label: 'Giới tính', required: false, options: { list: 'sexes' } },
  { id: 'child', kind: 'text', label: 'Dân tộc con', required: false },
  { id: 'mother', kind: 'text', label: 'Dân tộc mẹ', required: false },
  { id: 'father', kind: 'text', label: 'Dân tộc cha', required: false },
  { id: 'total', kind: 'number', label: 'Tổng', required: false },
  { id: 'small', kind: 'number', label: 'Nhỏ', required: false },
  { id: 'big', kind: 'number', label: 'Lớn', required: false },
  {
    id: 'list',
    kind: 'group',
    label: 'Danh sách',
    required: false,
    minEntries: 0,
    maxEntries: 9,
    entryLabel: 'Mục',
    fields: [{ id: 'entry', kind: 'text', label: 'Mục', required: true }],
  },
];
const said = { id: 'rule', severity: 'error', message: 'Sửa lại' } as const;
const notBefore: FormRule = { ...said, kind: 'not-before', later: 'death', earlier: 'birth', at: 'death' };
const different: FormRule = { ...said, kind: 'different', fields: ['one', 'two'], at: 'two' };
const adult: FormRule = { ...said, kind: 'min-age', birth: 'birth', years: 18, at: 'birth' };
const soon: FormRule = { ...said, kind: 'within-days', from: 'death', days: 60, at: 'death' };
const ahead: FormRule = { ...said, kind: 'at-least-days-ahead', of: 'death', days: 20, at: 'death' };
const inherited: FormRule = {
  ...said,
  kind: 'same-as-one-of',
  field: 'child',
  others: ['mother', 'father'],
  at: 'child',
};
const sum: FormRule = { ...said, kind: 'sum', parts: ['small', 'big'], total: 'total', at: 'total' };
const listed: FormRule = { ...said, kind: 'entries-equal', group: 'list', number: 'total', at: 'total' };
const matches: FormRule = {
  ...said,
  kind: 'identity-matches',
  identity: 'one',
  birth: 'birth',
  sex: 'sex',
  at: 'one',
};
const here: FormRule = { ...said, kind: 'in-commune', place: 'place', at: 'place' };
const card = (number: string) => ({ type: 'CCCD', number });

const table: readonly (readonly [rule: FormRule, broken: boolean, wire: Wire])[] = [
  [notBefore, true, { birth: day('1950-05-02'), death: day('1950-05-01') }],
  [notBefore, false, { birth: day('1950-05-02'), death: { ...day('1950-05-02'), hour: '0', minute: '0' } }],
  [notBefore, false, { birth: { year: '1950' }, death: day('1950-01-01') }],
  [notBefore, true, { birth: { year: '1951' }, death: day('1950-12-31') }],
  [notBefore, false, { death: day('1950-12-31') }],
  [
    different,
    true,
    {
      one: card('074090000001'),
      two: { type: 'Thẻ căn cước', number: '074 090 000 001', issuedBy: 'Bộ Công an' },
    },
  ],
  [different, false, { one: card('074090000001'), two: card('074190000002') }],
  [different, false, { one: card('074090000001') }],
  [adult, true, { birth: day('2008-11-25') }],
  [adult, false, { birth: day('2008-11-24') }],
  [adult, false, { birth: { year: '2008' } }],
  [adult, true, { birth: { year: '2009' } }],
  [adult, true, { birth: { month: '12', year: '2008' } }],
  [soon, true, { death: day('2026-09-24') }],
  [soon, false, { death: day('2026-09-25') }],
  [ahead, true, { death: day('2026-12-13') }],
  [ahead, false, { death: day('2026-12-14') }],
  [inherited, true, { child: 'Tày', mother: 'Kinh', father: 'Hoa' }],
  [inherited, false, { child: 'Hoa', mother: 'Kinh', father: 'Hoa' }],
  [inherited, false, { child: 'Tày' }],
  [sum, true, { total: '3', small: '1', big: '1' }],
  [sum, false, { total: '3', small: '1', big: '2' }],
  [sum, false, { total: '3', small: '1' }],
  [listed, true, { total: '2', list: [{ entry: 'a' }] }],
  [listed, false, { total: '1', list: [{ entry: 'a' }] }],
  [here, true, { place: { place: 'listed', commune: 'phường Bến Nghé, Thành phố Hồ Chí Minh' } }],
  [here, true, { place: { place: 'other', commune: 'xã Phú An', province: 'tỉnh Tiền Giang' } }],
  [here, false, { place: { place: 'here' } }],
  [here, false, { place: { place: 'other', commune: 'Phú an', province: 'Bình Dương' } }],
  // However it is typed: two spaces, and letters of another composition.
  [
    here,
    false,
    { place: { place: 'other', commune: 'Xã  Phú An'.normalize('NFD'), province: 'tỉnh Bình Dương' } },
  ],
  [here, false, {}],
  [matches, true, { one: card('074290123456'), birth: day('1990-01-01') }],
  [matches, true, { one: card('074090000001'), sex: 'Nữ' }],
  [matches, false, { one: card('074090000001'), sex: 'Nam', birth: { year: '1990' } }],
  [matches, false, { one: card('079305123456'), sex: 'Nữ', birth: day('2005-03-04') }],
  [matches, false, { one: { type: 'CMND', number: '280123456' }, sex: 'Nam', birth: day('1990-01-01') }],
];

/** What a commune decides about only where it lies in it. */
const places = [
  ['thay-doi-thong-tin-cu-tru', 'newResidence'],
  ['khai-sinh-thuong-tru-bao-hiem', 'permanentResidence'],
  ['hoa-giai-tranh-chap-dat-dai', 'plotAddress'],
  ['giai-quyet-tranh-chap-dat-dai', 'plotAddress'],
  ['dang-ky-dat-dai-lan-dau', 'plotAddress'],
  ['giay-phep-xay-dung', 'siteAddress'],
  ['gia-han-giay-phep-xay-dung', 'siteAddress'],
  ['dang-ky-ho-kinh-doanh', 'businessPlace'],
  ['cham-dut-ho-kinh-doanh', 'businessPlace'],
  ['khai-thac-nuoc-duoi-dat', 'worksAddress'],
  ['thanh-lap-nhom-tre', 'facilityAddress'],
] as const;

it.each(places)('%s asks once more about a place in another commune, and says where to go', (code, place) => {
  const form = findForm(code);
  if (form === undefined) throw new Error(`no form ${code}`);
  const elsewhere = { place: 'listed', commune: 'phường Bến Nghé, Thành phố Hồ Chí Minh' };
  const odd = (wire: Wire) =>
    warningsOf(form, { ...exampleWire(form, context), ...wire }, context).filter(
      ({ field }) => field === place,
    );
  expect(odd({ [place]: elsewhere })).toMatchObject([
    { message: expect.stringContaining('hãy nộp hồ sơ ở đó') as unknown },
  ]);
  expect(odd({ [place]: { place: 'here' } })).toEqual([]);
});

describe('A rule', () => {
  it.each(
    table.map(
      ([rule, broken, wire]) =>
        [rule.kind, broken ? 'broken' : 'kept', JSON.stringify(wire), rule, broken, wire] as const,
    ),
  )('%s is %s by %s', (_kind, _word, _wire, rule, broken, wire) => {
    const checked = checkDeclaration(formOf(fields, [rule]), wire, context);
    expect(checked.ok).toBe(!broken);
    if (!checked.ok)
      expect(checked.problems.map(({ field, message }) => [field, message])).toEqual([[rule.at, 'Sửa lại']]);
  });

  it('is shown at the first input of its field', () => {
    const checked = checkDeclaration(
      formOf(fields, [notBefore, different]),
      { ...table[0]?.[2], ...table[5]?.[2] },
      context,
    );
    expect(checked).toMatchObject({
      ok: false,
      problems: [
        { path: 'death.day', section: 'all' },
        { path: 'two.type', section: 'all' },
      ],
    });
  });

  it('that warns refuses nothing', () => {
    const checked = checkDeclaration(
      formOf(fields, [{ ...adult, severity: 'warning' }]),
      { birth: day('2020-01-01') },
      context,
    );
    expect(checked).toMatchObject({ ok: true, warnings: [{ path: 'birth.day', message: 'Sửa lại' }] });
  });

  it('binds only under its condition', () => {
    const rule: FormRule = { ...adult, when: { field: 'sex', equals: 'Nữ' } };
    const wire = { birth: day('2020-01-01') };
    expect(checkDeclaration(formOf(fields, [rule]), { ...wire, sex: 'Nam' }, context).ok).toBe(true);
    expect(checkDeclaration(formOf(fields, [rule]), { ...wire, sex: 'Nữ' }, context).ok).toBe(false);
  });
});

describe('The law on marriage (Luật HN&GĐ 2014 Đ8.1a)', () => {
  const marriage = findForm('ket-hon');
  if (marriage === undefined) throw new Error('no marriage form');
  const wed = (brideBirth: string, groomBirth: string) =>
    checkDeclaration(
      marriage,
      { ...exampleWire(marriage, context), brideBirthDate: day(brideBirth), groomBirthDate: day(groomBirth) },
      context,
    );
  const refused = (checked: ReturnType<typeof wed>) =>
    checked.ok ? [] : checked.problems.map((problem) => problem.path);

  it('lets a woman of 18 and a man of 20 marry on their birthday, and not the day before', () => {
    expect(refused(wed('2008-11-24', '2006-11-24'))).toEqual([]);
    expect(refused(wed('2008-11-25', '2006-11-24'))).toEqual(['brideBirthDate.day']);
    expect(refused(wed('2008-11-24', '2006-11-25'))).toEqual(['groomBirthDate.day']);
  });

  it('counts a birth on 29 February as complete on 1 March of a common year', () => {
    const on = (today: string) =>
      checkSection(
        marriage,
        'bride',
        { ...exampleWire(marriage, context), brideBirthDate: day('2008-02-29') },
        { ...context, today },
      ).ok;
    expect(on('2026-02-28')).toBe(false);
    expect(on('2026-03-01')).toBe(true);
  });

  it('does not marry a person to themself', () => {
    const wire = exampleWire(marriage, context);
    const checked = checkDeclaration(
      marriage,
      { ...wire, groomIdentity: wire['brideIdentity'] ?? '' },
      context,
    );
    expect(checked).toMatchObject({ ok: false, problems: [{ path: 'groomIdentity.type' }] });
  });
});

it.each(['khai-sinh', 'dang-ky-lai-khai-sinh'])('nobody is both parents of a child: %s', (code) => {
  const form = findForm(code);
  if (form === undefined) throw new Error(`no form ${code}`);
  const wire = exampleWire(form, context);
  const check = checkDeclaration(
    form,
    { ...wire, fatherIdentity: wire['motherIdentity'] ?? '', fatherBirthDate: wire['motherBirthDate'] ?? '' },
    context,
  );
  expect(check).toMatchObject({ ok: false, problems: [{ path: 'fatherIdentity.type' }] });
});

test('a condition holds by what was typed as by what is stored, and reads the fields that it names', () => {
  const date = { day: '20', month: '8', year: '1995' };
  const values = {
    a: ' Có ',
    many: ['x', 'y'],
    ticked: 'on',
    number: '1.200',
    birth: date,
    stored: '1995-08',
    none: '',
  };
  for (const [condition, isTrue] of [
    [{ field: 'a', equals: 'Có' }, true],
    [{ field: 'a', equals: 'có' }, false],
    [{ field: 'many', equals: 'y' }, true],
    [{ field: 'many', equals: 'z' }, false],
    [{ field: 'ticked', equals: true }, true],
    [{ field: 'ticked', equals: false }, false],
    [{ field: 'lost', equals: true }, false],
    [{ field: 'lost', equals: false }, true],
    [{ field: 'a', oneOf: ['Không', 'Có'] }, true],
    [{ field: 'a', oneOf: ['Không'] }, false],
    [{ field: 'number', greaterThan: 1199 }, true],
    [{ field: 'number', greaterThan: 1200 }, false],
    [{ field: 'a', greaterThan: 0 }, false],
    [{ field: 'birth.year', equals: '1995' }, true],
    [{ field: 'stored.year', equals: '1995' }, true],
    [{ field: 'stored.month', equals: '08' }, true],
    [{ field: 'stored.day', answered: true }, false],
    [{ field: 'none', answered: true }, false],
    [{ field: 'none', answered: false }, true],
    [{ field: 'a', answered: true }, true],
    [
      {
        all: [
          { field: 'a', equals: 'Có' },
          { field: 'none', answered: true },
        ],
      },
      false,
    ],
    [
      {
        any: [
          { field: 'a', equals: 'Có' },
          { field: 'none', answered: true },
        ],
      },
      true,
    ],
    [{ all: [] }, true],
    [{ any: [] }, false],
    [undefined, true],
  ] as const)
    expect([condition, holds(condition as Condition | undefined, values)]).toEqual([condition, isTrue]);
  const nested = {
    all: [
      { field: 'a.day', answered: true },
      {
        any: [
          { field: 'b', equals: 'x' },
          { field: 'a', answered: true },
        ],
      },
    ],
  };
  expect(fieldsOf(nested as Condition)).toEqual(['a', 'b', 'a']);
});
