// The validation of a whole declaration and of one step: conditions, hidden answers, hostile shapes, the browser's resolver.
import { zodResolver } from '@hookform/resolvers/zod';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { FieldDefinition, FormDefinition } from '#forms/definition.ts';
import {
  checkDeclaration,
  checkSection,
  declarationSchema,
  forms,
  holds,
  initialWire,
  answersToWire,
  moveWire,
  readDeclaration,
  sectionSchema,
  visibleFields,
  visibleSections,
} from '#forms/index.ts';

import type { WireValue } from '#forms/kinds/kind.ts';
import { readTyped } from '#forms/read-declaration.ts';

import { context, day, formOf } from './context.ts';

const wants: FieldDefinition = {
  id: 'wants',
  kind: 'radio',
  label: 'Đề nghị cấp bản sao',
  required: true,
  options: { values: ['Có', 'Không'] },
};
const copies: FieldDefinition = {
  id: 'copies',
  kind: 'number',
  label: 'Số bản',
  required: true,
  min: 1,
  showWhen: { field: 'wants', equals: 'Có' },
};
const reason: FieldDefinition = {
  id: 'reason',
  kind: 'text',
  label: 'Lý do',
  required: { field: 'copies', greaterThan: 5 },
};
const extra: FieldDefinition = { id: 'extra', kind: 'text', label: 'Thêm', required: true };
const steps: FormDefinition = {
  ...formOf([]),
  sections: [
    { id: 'first', heading: 'Một', fields: [wants, copies] },
    { id: 'second', heading: 'Hai', fields: [reason] },
    { id: 'third', heading: 'Ba', fields: [extra], showWhen: { field: 'copies', answered: true } },
  ],
};

describe('A declaration', () => {
  it('asks what its conditions open, and drops what they close', () => {
    const closed = { wants: 'Không', copies: '3', extra: 'x', stranger: 'y' };
    expect(checkDeclaration(steps, closed, context)).toEqual({
      ok: true,
      answers: { wants: 'Không' },
      warnings: [],
    });
    expect(visibleSections(steps, closed).map((section) => section.id)).toEqual(['first', 'second']);
    expect(visibleSections(steps, { ...closed, wants: 'Có' }).map((section) => section.id)).toEqual([
      'first',
      'second',
      'third',
    ]);
    const [first] = steps.sections;
    if (first === undefined) throw new Error('no section');
    expect(visibleFields(first, closed).map((field) => field.id)).toEqual(['wants']);
    expect(visibleFields(first, { wants: 'Có' }, steps).map((field) => field.id)).toEqual([
      'wants',
      'copies',
    ]);
  });

  it('demands what a condition makes necessary', () => {
    const many = { wants: 'Có', copies: '6', extra: 'x' };
    expect(checkDeclaration(steps, { ...many, copies: '5' }, context).ok).toBe(true);
    expect(checkDeclaration(steps, many, context)).toEqual({
      ok: false,
      problems: [{ path: 'reason', field: 'reason', section: 'second', message: 'Nhập lý do' }],
    });
  });

  it('is told of every problem at once, in the order of the form', () => {
    const checked = checkDeclaration(steps, { wants: 'Có', copies: 'x' }, context);
    expect(checked.ok ? [] : checked.problems.map((problem) => problem.path)).toEqual(['copies', 'extra']);
  });

  it('decides conditions on what was typed and on what was stored alike', () => {
    const ticked = { field: 'box', equals: true } as const;
    expect([
      holds(ticked, { box: 'on' }),
      holds(ticked, { box: true }),
      holds(ticked, {}),
      holds(ticked, { box: '' }),
    ]).toEqual([true, true, false, false]);
    const byPost = { field: 'ways', oneOf: ['Bưu điện', 'Tại nhà'] } as const;
    expect([
      holds(byPost, { ways: ['Tại xã', 'Bưu điện'] }),
      holds(byPost, { ways: ['Tại xã'] }),
      holds(byPost, { ways: [] }),
    ]).toEqual([true, false, false]);
    const more = { field: 'n', greaterThan: 1 } as const;
    expect([
      holds(more, { n: '2' }),
      holds(more, { n: 2 }),
      holds(more, { n: '1.000' }),
      holds(more, { n: 'x' }),
    ]).toEqual([true, true, true, false]);
    expect(
      holds(
        {
          any: [
            { field: 'a.b', oneOf: ['x'] },
            { field: 'c', answered: true },
          ],
        },
        { a: { b: 'x' } },
      ),
    ).toBe(true);
    expect(holds({ all: [{ field: 'a', answered: false }] }, { a: { day: '' } })).toBe(true);
  });

  it('never throws on any shape, and never accepts one that lacks an answer', () => {
    const shapes = fc.dictionary(
      fc.constantFrom('wants', 'copies', 'reason', 'extra', '__proto__'),
      fc.anything({ maxDepth: 3 }),
    );
    for (const schema of [declarationSchema(steps, context), sectionSchema(steps, 'first', context)]) {
      fc.assert(
        fc.property(fc.oneof(shapes, fc.anything()), (wire) => {
          const read = schema.safeParse(wire);
          if (read.success) expect(['Có', 'Không']).toContain(read.data['wants']);
        }),
      );
    }
  });

  it('survives hostile values in every official form', () => {
    const long = 'Ấ'.repeat(300_000);
    for (const form of forms) {
      const ids = form.sections.flatMap((section) => section.fields.map((field) => field.id));
      for (const value of [
        long,
        [long],
        { day: [long], number: { a: 1 }, type: long, 0: { x: long } },
        [[[]]],
        7,
        null,
      ]) {
        const read = declarationSchema(form, context).safeParse(
          Object.fromEntries(ids.map((id) => [id, value])),
        );
        expect(read.success).toBe(false);
      }
    }
  });

  it('serves React Hook Form as its resolver, with errors at the names of the inputs', async () => {
    const form = formOf([
      { id: 'birth', kind: 'date', label: 'Ngày sinh', required: true },
      {
        id: 'papers',
        kind: 'group',
        label: 'Giấy tờ',
        required: true,
        minEntries: 1,
        maxEntries: 2,
        entryLabel: 'Giấy tờ',
        fields: [{ id: 'pages', kind: 'number', label: 'Số trang', required: true }],
      },
    ]);
    const resolver = zodResolver(declarationSchema(form, context));
    const options = { fields: {}, shouldUseNativeValidation: false };
    const wrong = await resolver(
      { birth: { day: '31', month: '2', year: '2020' }, papers: [{ pages: '' }] },
      undefined,
      options,
    );
    expect(wrong.errors).toMatchObject({
      birth: { day: { message: 'Tháng 2 năm 2020 không có ngày 31: kiểm tra lại ngày sinh' } },
      papers: [{ pages: { message: 'Nhập số trang' } }],
    });
    const right = await resolver({ birth: day('2020-02-29'), papers: [{ pages: '2' }] }, undefined, options);
    expect(right).toEqual({ errors: {}, values: { birth: '2020-02-29', papers: [{ pages: 2 }] } });
  });
});

describe('A step', () => {
  it('checks its own fields only, with the other steps as the ground of its conditions', () => {
    expect(checkSection(steps, 'first', { wants: 'Có', copies: '9' }, context)).toMatchObject({
      ok: true,
      answers: { wants: 'Có', copies: 9 },
    });
    expect(checkSection(steps, 'second', { wants: 'Có', copies: '9' }, context)).toMatchObject({
      ok: false,
      problems: [{ path: 'reason' }],
    });
    expect(sectionSchema(steps, 'second', context, { wants: 'Có', copies: '9' }).safeParse({}).success).toBe(
      false,
    );
    expect(sectionSchema(steps, 'second', context, { wants: 'Không' }).safeParse({}).success).toBe(true);
  });

  it('that the form does not have is a fault', () => {
    expect(() => checkSection(steps, 'none', {}, context)).toThrow(RangeError);
    expect(() => sectionSchema(steps, 'none', context)).toThrow(RangeError);
  });
});

describe('A form to fill', () => {
  const birth = forms.find((form) => form.code === 'khai-sinh');
  if (birth === undefined) throw new Error('no birth form');

  it('starts with defaults, the entries it needs, and what the profile knows', () => {
    const wire = initialWire(birth, {
      fullName: 'Nguyễn Văn An',
      birthDate: '1990-05-12',
      identity: { type: 'CCCD', number: '074090000001', issuedOn: '2021-10-20' },
      residence: { commune: 'xã Phú An', province: 'tỉnh Bình Dương' },
    });
    expect(wire).toMatchObject({
      requesterName: 'Nguyễn Văn An',
      requesterBirthDate: { day: '12', month: '5', year: '1990' },
      requesterIdentity: {
        type: 'CCCD',
        number: '074090000001',
        issuedOn: { day: '20', month: '10', year: '2021' },
      },
      requesterResidence: { commune: 'xã Phú An' },
      childNationality: 'Việt Nam',
    });
    expect(checkSection(birth, 'requester', { ...wire, requesterRelation: 'Cha' }, context).ok).toBe(true);
    expect(initialWire(birth)).not.toHaveProperty('requesterName');
    const slip = forms.find((form) => form.code === 'chung-thuc-ban-sao');
    expect(slip && initialWire(slip, { phone: '+84901234567' })).toMatchObject({
      papers: [{}],
      requesterPhone: '0901234567',
    });
  });

  it('asks for the residence only of somebody without an identification number or a full birthday', () => {
    const asks = (identity: string, birthDate: object) => {
      const wire = {
        requesterName: 'An',
        requesterIdentity: { type: identity, number: '280123456789' },
        requesterBirthDate: birthDate as Record<string, string>,
        requesterRelation: 'Cha',
      };
      const checked = checkSection(birth, 'requester', wire, context);
      return checked.ok ? [] : checked.problems.map((problem) => problem.path);
    };
    expect(asks('CCCD', day('1990-05-12'))).toEqual([]);
    expect(asks('CMND', day('1990-05-12'))).toEqual(['requesterResidence.place']);
    expect(asks('CCCD', {})).toEqual(['requesterResidence.place']);
  });

  it('is read back section by section, without what was not answered', () => {
    expect(readDeclaration(steps, { wants: 'Có', copies: 2 })).toEqual([
      {
        id: 'first',
        heading: 'Một',
        rows: [
          { field: 'wants', label: 'Đề nghị cấp bản sao', value: 'Có' },
          { field: 'copies', label: 'Số bản', value: '2' },
        ],
      },
    ]);
    expect(answersToWire(steps, { wants: 'Có', copies: 2 })).toEqual({ wants: 'Có', copies: '2' });
  });
});

describe('What was typed', () => {
  const read = (field: FieldDefinition, wire: WireValue | undefined) => readTyped(field, wire, context);
  const born: FieldDefinition = { id: 'born', kind: 'date', label: 'Ngày sinh', required: true };

  it('is read as an answer where it is right, and on one line where it is not', () => {
    expect(read(born, day('1990-02-28'))).toBe('28/02/1990');
    expect(read(born, { day: '31', month: '2', year: '1990' })).toBe('31, 2, 1990');
    expect(read(born, undefined)).toBe('');
  });

  it('is read field by field in the entries of a group that has a mistake', () => {
    const group: FieldDefinition = {
      ...{ id: 'members', kind: 'group', label: 'Thành viên', required: true, entryLabel: 'Người' },
      ...{ minEntries: 1, maxEntries: 9 },
      fields: [{ id: 'name', kind: 'person-name', label: 'Tên', required: true }, born],
    };
    const entries = [
      { name: '', born: day('1990-02-28') },
      { name: 'Lê An', born: day('1991-03-01') },
    ];
    expect(read(group, entries)).toBe('28/02/1990; Lê An, 01/03/1991');
  });
});

describe('A draft moved to a newer version', () => {
  const before = formOf([
    wants,
    extra,
    { id: 'born', kind: 'text', label: 'Ngày sinh', required: true },
    { id: 'gone', kind: 'text', label: 'Cũ', required: false },
  ]);
  const after = formOf([
    { ...wants, hint: 'Gợi ý mới' },
    { ...extra, label: 'Thêm điều khác' },
    { id: 'born', kind: 'date', label: 'Ngày sinh', required: true },
    { id: 'fresh', kind: 'text', label: 'Mới', required: true },
  ]);

  it('keeps values by the ids of their fields and tells which need another look', () => {
    const moved = moveWire(before, after, { wants: 'Có', extra: 'x', born: '1990', gone: 'y' });
    expect(moved).toEqual({ wire: { wants: 'Có', extra: 'x' }, toReview: ['extra', 'born'] });
  });

  it('never asks for another look at a pledge: it is made again when the declaration is sent', () => {
    const pledging = (statement: string) => ({
      ...before,
      sections: [
        ...before.sections,
        {
          id: 'pledge',
          heading: 'Cam đoan',
          fields: [{ id: 'pledge', kind: 'checkbox', label: 'Cam đoan', statement, required: true } as const],
        },
      ],
    });
    const moved = moveWire(pledging('Tôi cam đoan'), pledging('Tôi xin cam đoan'), {
      wants: 'Có',
      pledge: 'on',
    });
    expect(moved.toReview).toEqual([]);
  });

  it('to the same version is unchanged', () => {
    expect(moveWire(before, before, { wants: 'Có', extra: 'x' })).toEqual({
      wire: { wants: 'Có', extra: 'x' },
      toReview: [],
    });
  });
});
