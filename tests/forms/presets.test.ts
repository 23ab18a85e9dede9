// A form as one procedure puts it: what the procedure answers itself is shown, sent along, and never asked.
import { describe, expect, it } from 'vitest';

import {
  checkDeclaration,
  controlOf,
  exampleWire,
  findForm,
  givenAnswer,
  initialWire,
  moveWire,
  narrowForm,
  optionsOf,
} from '#forms/index.ts';
import { blankForm } from '#forms/pdf/index.server.ts';

import { readPdf } from '../support/read-pdf.ts';
import { context, formOf } from './context.ts';
import { unit } from './pdf-example.ts';

const act = {
  id: 'act',
  kind: 'radio',
  label: 'Việc cần chứng thực',
  required: true,
  options: { values: ['Hợp đồng', 'Di chúc', 'Khác'] },
  example: 'Hợp đồng',
} as const;
const kindOfWill = {
  id: 'kindOfWill',
  kind: 'text',
  label: 'Loại di chúc',
  required: true,
  showWhen: { field: 'act', equals: 'Di chúc' },
} as const;
const form = formOf([act, kindOfWill]);
const fieldOf = (def: typeof form, id: string) => {
  const field = def.sections.flatMap(({ fields }) => fields).find((one) => one.id === id);
  if (field === undefined) throw new Error(`no field ${id}`);
  return field;
};

describe('A question that the procedure answers', () => {
  const will = narrowForm(form, { act: ['Di chúc'] });

  it('is given: it starts answered, opens what depends on it, and admits nothing else', () => {
    expect(controlOf(fieldOf(will, 'act')).layout).toBe('given');
    expect(givenAnswer(fieldOf(will, 'act'))).toBe('Di chúc');
    expect(initialWire(will)).toEqual({ act: 'Di chúc' });
    expect(checkDeclaration(will, { act: 'Di chúc', kindOfWill: 'Viết tay' }, context).ok).toBe(true);
    expect(checkDeclaration(will, { act: 'Hợp đồng' }, context).ok).toBe(false);
    expect(exampleWire(will, context)).toMatchObject({ act: 'Di chúc' });
  });

  it('goes along with a draft that was begun before, and needs no other look', () => {
    const before = { act: 'Hợp đồng' };
    expect(moveWire(form, will, before)).toEqual({ wire: { act: 'Di chúc' }, toReview: [] });
    expect(moveWire(form, will, {})).toEqual({ wire: { act: 'Di chúc' }, toReview: [] });
  });

  it('stands printed on the blank, without a box', async () => {
    const official = findForm('chung-thuc-giao-dich');
    if (official === undefined) throw new Error('no such form');
    const blank = await blankForm(narrowForm(official, { act: ['Di chúc'] }), unit);
    expect((await readPdf(blank)).text).toContain('1. Việc yêu cầu: Di chúc');
  });
});

describe('A question that the procedure narrows', () => {
  it('offers the answers that are left, in their order, and is asked', () => {
    const two = narrowForm(form, { act: ['Khác', 'Di chúc'] });
    const field = fieldOf(two, 'act');
    expect('options' in field && optionsOf(field.options)).toEqual(['Di chúc', 'Khác']);
    expect(givenAnswer(field)).toBeUndefined();
    expect(initialWire(two)).toEqual({});
    expect(checkDeclaration(two, { act: 'Khác' }, context).ok).toBe(true);
    expect(checkDeclaration(two, { act: 'Hợp đồng' }, context).ok).toBe(false);
    expect(moveWire(form, two, { act: 'Khác' })).toEqual({ wire: { act: 'Khác' }, toReview: ['act'] });
  });

  it('stays whole when the form knows none of the answers, or no such question', () => {
    expect(narrowForm(form, { act: ['Tặng cho'], gone: ['x'], kindOfWill: ['y'] })).toEqual(form);
  });

  it('gives the same form for the same answers, so that what is kept by form stays kept', () => {
    expect(narrowForm(form, { act: ['Khác'] })).toBe(narrowForm(form, { act: ['Khác'] }));
    expect(narrowForm(form)).toBe(form);
  });
});
