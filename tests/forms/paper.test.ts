// The standard paper: what is laid out for sections that have no official layout of their own.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { FieldDefinition, FormDefinition, FormSection, PaperBlock } from '#forms/definition.ts';
import { requestForm } from '#forms/definitions/request.ts';
import { checkDeclaration, exampleWire } from '#forms/index.ts';
import { standardPaper } from '#forms/paper.ts';
import { blankForm, filledForm } from '#forms/pdf/index.server.ts';

import { readPdf } from '../support/read-pdf.ts';
import { context } from './context.ts';
import { unit } from './pdf-example.ts';

const text = (id: string, more: Partial<FieldDefinition> = {}): FieldDefinition =>
  ({ id, kind: 'text', label: `Nội dung ${id}`, required: true, ...more }) as FieldDefinition;
const day = (id: string): FieldDefinition => ({ id, kind: 'date', label: `Ngày ${id}`, required: true });
const children: FieldDefinition = {
  id: 'children',
  kind: 'group',
  label: 'Các con',
  required: true,
  minEntries: 1,
  maxEntries: 5,
  entryLabel: 'Con',
  fields: [text('childName')],
};
const pledge: FieldDefinition = {
  id: 'pledge',
  kind: 'checkbox',
  label: 'Cam đoan',
  statement: 'Tôi cam đoan khai đúng sự thật',
  required: true,
};
const section = (
  id: string,
  fields: readonly FieldDefinition[],
  more: Partial<FormSection> = {},
): FormSection => ({
  id,
  heading: `Phần ${id}`,
  fields,
  ...more,
});

const fieldsOn = (paper: readonly PaperBlock[]) =>
  paper.flatMap((block) =>
    block.block === 'line' ? block.fields : block.block === 'table' ? [block.group] : [],
  );
const blocks = <B extends PaperBlock['block']>(paper: readonly PaperBlock[], kind: B) =>
  paper.filter((block): block is Extract<PaperBlock, { block: B }> => block.block === kind);

describe('The standard paper', () => {
  it('numbers the sections, pairs short fields, and draws a group as a table', () => {
    const paper = standardPaper([
      section('a', [text('name'), day('from'), day('to'), day('last'), children]),
      section('b', [text('rest')]),
    ]);
    expect(paper).toEqual([
      { block: 'addressee', text: 'Kính gửi: Ủy ban nhân dân {đơn vị}' },
      { block: 'heading', text: '1. Phần a' },
      { block: 'line', fields: ['name'] },
      { block: 'line', fields: ['from', 'to'] },
      { block: 'line', fields: ['last'] },
      { block: 'table', group: 'children' },
      { block: 'heading', text: '2. Phần b' },
      { block: 'line', fields: ['rest'] },
      { block: 'place-and-date' },
      { block: 'signatures', people: [{ title: 'Người đề nghị', hint: '(Ký, ghi rõ họ và tên)' }] },
    ]);
  });

  it('hides a heading with what stands under it', () => {
    const own = { field: 'name', equals: 'a' } as const;
    const whole = { field: 'name', answered: true } as const;
    const paper = standardPaper([
      section('a', [text('name')]),
      section('b', [text('x', { showWhen: own })]),
      section('c', [text('y')], { showWhen: whole }),
      section('d', [text('z', { showWhen: own })], { showWhen: whole }),
      section('e', [text('v', { showWhen: own }), text('w')]),
    ]);
    expect(blocks(paper, 'heading').map(({ showWhen }) => showWhen)).toEqual([
      undefined,
      { any: [own] },
      whole,
      { all: [whole, { any: [own] }] },
      undefined,
    ]);
  });

  it('prints what is vouched for above the signature, without a heading of its own', () => {
    const paper = standardPaper([section('pledge', [pledge]), section('a', [text('name')])]);
    expect(blocks(paper, 'heading').map((block) => block.text)).toEqual(['1. Phần a']);
    expect(paper.slice(-3).map((block) => block.block)).toEqual(['line', 'place-and-date', 'signatures']);
    expect(fieldsOn(paper)).toEqual(['name', 'pledge']);
  });

  it('leaves out what the portal asks for itself', () => {
    const paper = standardPaper([
      section('a', [text('name'), text('visit', { offPaper: true })]),
      section('b', [text('day', { offPaper: true })]),
    ]);
    expect(fieldsOn(paper)).toEqual(['name']);
    expect(blocks(paper, 'heading').map((block) => block.text)).toEqual(['1. Phần a']);
  });

  it('lists the papers handed in and is signed by whoever is named in the profile', () => {
    const paper = standardPaper([section('a', [text('other'), text('me', { profile: 'fullName' })])], {
      addressee: 'Kính gửi: Sở Nội vụ',
      enclosed: ['Giấy khai sinh', 'Bằng Tổ quốc ghi công'],
    });
    expect(blocks(paper, 'addressee')).toEqual([{ block: 'addressee', text: 'Kính gửi: Sở Nội vụ' }]);
    expect(blocks(paper, 'paragraph').map((block) => block.text)).toEqual([
      '- Giấy khai sinh',
      '- Bằng Tổ quốc ghi công',
    ]);
    expect(blocks(paper, 'signatures')[0]?.people[0]?.nameFrom).toBe('me');
  });

  it('puts every field on the paper exactly once, whatever the sections', () => {
    const field = (id: string) => fc.constantFrom(text(id), day(id), { ...children, id }, { ...pledge, id });
    const sections = fc.array(fc.array(fc.constantFrom('t', 'd', 'g'), { minLength: 1, maxLength: 6 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(
        sections.chain((shape) =>
          fc.tuple(
            ...shape.map((kinds, s) =>
              fc
                .tuple(...kinds.map((kind, f) => field(`${kind}${s}x${f}`)))
                .map((fields) => section(`s${s}`, fields)),
            ),
          ),
        ),
        (all) => {
          const ids = all.flatMap(({ fields }) => fields.map(({ id }) => id));
          expect([...fieldsOn(standardPaper(all))].sort()).toEqual([...ids].sort());
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('A request', () => {
  const request = (applicant: 'person' | 'organisation' | 'either'): FormDefinition =>
    requestForm({
      code: 'thu',
      title: 'ĐƠN THỬ',
      source: 'thử nghiệm',
      applicant,
      sections: [section('what', [text('wish', { example: 'Cấp lại giấy chứng nhận' })])],
    });

  it.each(['person', 'organisation', 'either'] as const)(
    'Đ3.4b of applicant "%s" is printed blank and filled, with the one who signs and the pledge',
    async (applicant) => {
      const def = request(applicant);
      const checked = checkDeclaration(def, exampleWire(def, context), context);
      if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
      expect(checked.warnings).toEqual([]);
      const filled = await readPdf(
        await filledForm(def, checked.answers, { unit, at: new Date('2026-11-24T08:00:00Z') }),
      );
      const blank = await readPdf(await blankForm(def, unit));
      for (const pdf of [filled, blank]) expect(pdf.text).toContain('đúng sự thật');
      expect(filled.text).toContain('Cấp lại giấy chứng nhận');
      expect(filled.text.split('Nguyễn Thị Minh Ánh')).toHaveLength(3);
    },
  );

  it('asks a person and an organisation each for their own particulars', () => {
    const ids = (applicant: 'person' | 'organisation' | 'either') =>
      request(applicant).sections[0]?.fields.map((field) => field.id);
    expect(ids('person')).toEqual([
      'requesterName',
      'requesterBirthDate',
      'requesterIdentity',
      'requesterResidence',
      'requesterPhone',
    ]);
    expect(ids('organisation')?.slice(0, 4)).toEqual([
      'organisationName',
      'organisationAddress',
      'representativeName',
      'representativePosition',
    ]);
    expect(ids('either')?.[0]).toBe('applicantType');
  });
});
