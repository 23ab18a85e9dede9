// Editing a form step by step: ids that stay, a paper that keeps in step, and every problem told instead of thrown.
import { describe, expect, it } from 'vitest';

import type { FieldKind, FormDefinition } from '#forms/definition.ts';
import {
  applyFormChange,
  copyForm,
  formDifferences,
  formProblems,
  newForm,
  openEditor,
  partOf,
  partsOf,
  readPart,
  labelOfPart,
  type EditorRequest,
  type FormChange,
  type FormPart,
} from '#forms/editing/index.ts';
import { checkDeclaration, exampleWire, forms, initialWire } from '#forms/index.ts';
import { blankForm, filledForm } from '#forms/pdf/index.server.ts';

import { context } from './context.ts';
import { unit } from './pdf-example.ts';

const table = forms.map((form) => [form.code, form] as const);
const idsOf = (def: FormDefinition) => def.sections.flatMap(({ fields }) => fields.map(({ id }) => id));

function after(def: FormDefinition, ...changes: readonly FormChange[]): FormDefinition {
  return changes.reduce((form, change) => {
    const changed = applyFormChange(form, change);
    if (!changed.ok) throw new Error(changed.message);
    return changed.form;
  }, def);
}

/** Fills an editor in as a browser would, over what it shows. */
function fill(def: FormDefinition, request: EditorRequest, typed: Record<string, unknown>): FormChange {
  const editor = openEditor(def, request);
  if (editor === undefined) throw new Error('no such editor');
  const wire = { ...initialWire(editor.form), ...editor.wire, ...(typed as typeof editor.wire) };
  const checked = checkDeclaration(editor.form, wire, context);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return editor.change(checked.answers);
}

const small = (): FormDefinition =>
  after(
    newForm({ code: 'don-thu', title: 'ĐƠN THỬ' }),
    { do: 'describe', title: 'ĐƠN THỬ', source: 'Mẫu do xã soạn', toReview: [] },
    { do: 'add-section', heading: 'Người đề nghị' },
    {
      do: 'add-field',
      section: 'nguoiDeNghi',
      field: { kind: 'person-name', label: 'Họ và tên', required: true, profile: 'fullName' },
    },
    {
      do: 'add-field',
      section: 'nguoiDeNghi',
      field: {
        kind: 'radio',
        label: 'Đề nghị cấp bản sao?',
        required: true,
        options: { values: ['Có', 'Không'] },
      },
    },
    {
      do: 'add-field',
      section: 'nguoiDeNghi',
      field: { kind: 'number', label: 'Số lượng bản', required: true, min: 1, max: 20, unit: 'bản' },
    },
    {
      do: 'set-condition',
      of: 'field:soLuongBan',
      shown: { field: 'deNghiCapBanSao', equals: 'Có' },
    },
  );

describe('A form made from nothing', () => {
  it('names its fields by their labels, once and without diacritics', () => {
    expect(idsOf(small())).toEqual(['hoVaTen', 'deNghiCapBanSao', 'soLuongBan']);
    const twice = after(small(), {
      do: 'add-field',
      section: 'nguoiDeNghi',
      field: { kind: 'text', label: 'Họ và tên', required: false },
    });
    expect(idsOf(twice).at(-1)).toBe('hoVaTen2');
    const renamed = after(twice, {
      do: 'edit-field',
      at: 'hoVaTen',
      field: { kind: 'person-name', label: 'Tên khác hẳn', required: true },
    });
    expect(idsOf(renamed)).toEqual(idsOf(twice));
  });

  it('never gives a new field the name under which older answers are stored', () => {
    const change: FormChange = {
      do: 'add-field',
      section: 'nguoiDeNghi',
      field: { kind: 'text', label: 'Nghề nghiệp', required: false },
    };
    const taken = { ngheNghiep: 'select', 'giayTo.ngheNghiep2': 'text' } as const satisfies Record<
      string,
      FieldKind
    >;
    const changed = applyFormChange(small(), change, { takenIds: taken });
    expect(changed.ok && idsOf(changed.form).at(-1)).toBe('ngheNghiep3');
    const odd = after(small(), { ...change, field: { ...change.field, label: '2 bản intent' } });
    expect(idsOf(odd).at(-1)).toMatch(/^[a-z]/);
  });

  it('can be published, and both its papers follow its fields by themselves', async () => {
    const form = small();
    expect(formProblems(form)).toEqual([]);
    const checked = checkDeclaration(form, exampleWire(form, context), context);
    expect(checked.ok).toBe(true);
    expect((await blankForm(form, unit)).length).toBeGreaterThan(1000);
    if (checked.ok)
      expect((await filledForm(form, checked.answers, { unit, at: new Date(0) })).length).toBeGreaterThan(
        1000,
      );
    const less = after(form, { do: 'remove-field', at: 'soLuongBan' });
    expect(JSON.stringify(less.paper)).not.toContain('soLuongBan');
  });

  it('arranged by hand takes in new fields, drops removed ones, and is told of one that is not printed', () => {
    const byHand = after(small(), { do: 'lay-out-paper', layout: 'by-hand' });
    const more = after(byHand, {
      do: 'add-field',
      section: 'nguoiDeNghi',
      field: { kind: 'text', label: 'Lý do', required: true },
    });
    expect(more.paper).toContainEqual({ block: 'line', fields: ['lyDo'] });
    expect(formProblems(more)).toEqual([]);
    const line =
      partsOf(more).find((part) => JSON.stringify(readPart(more, part))?.includes('["lyDo"]')) ?? '';
    const bare = after(more, { do: 'remove-block', id: line.slice('block:'.length) });
    expect(formProblems(bare).map(({ part }) => part)).toEqual(['field:lyDo']);
    const office = {
      block: 'office-use',
      heading: 'XÁC NHẬN',
      lines: [''],
      signatures: ['CHỦ TỊCH'],
    } as const;
    const again = after(
      more,
      { do: 'add-block', block: office },
      { do: 'lay-out-paper', layout: 'standard' },
    );
    expect(again.paper.at(-1)).toEqual(office);
    const gone = after(more, { do: 'remove-field', at: 'lyDo' });
    expect(gone.paper).toEqual(byHand.paper);
  });

  it('tells everything that hinders it at once, each at its part', () => {
    const form = after(
      small(),
      { do: 'describe', title: 'ĐƠN', source: '', toReview: [] },
      { do: 'add-section', heading: 'Trống' },
      { do: 'move-field', at: 'soLuongBan', to: 'up' },
      {
        do: 'edit-field',
        at: 'deNghiCapBanSao',
        field: { kind: 'radio', label: 'Đề nghị?', required: true, options: { values: ['Có'] } },
      },
      {
        do: 'add-rule',
        rule: {
          kind: 'sum',
          parts: ['khongCo'],
          total: 'soLuongBan',
          at: 'soLuongBan',
          severity: 'error',
          message: 'Kiểm tra lại tổng',
        },
      },
    );
    const problems = formProblems(form, { takenIds: { hoVaTen: 'text' } });
    expect(problems.map(({ part }) => part)).toEqual([
      'form',
      'field:hoVaTen',
      'field:soLuongBan',
      'field:deNghiCapBanSao',
      'section:trong',
      'rule:sum',
    ]);
    for (const { message } of problems) expect(message).toMatch(/[.:]/);
    expect(formProblems(newForm({ code: 'a', title: 'A' })).length).toBe(2);
  });

  it('copied from another keeps its questions under a new name, and asks for its source', () => {
    const copy = copyForm(small(), { code: 'don-khac', title: 'ĐƠN KHÁC' });
    expect(idsOf(copy)).toEqual(idsOf(small()));
    expect(formProblems(copy).map(({ part }) => part)).toEqual(['form']);
  });

  it('tells what differs from its older version, setting by setting', () => {
    const newer = after(small(), fillEdit(small(), 'hoVaTen', { label: 'Họ, chữ đệm, tên' }), {
      do: 'remove-field',
      at: 'soLuongBan',
    });
    const { parts, reordered, paper } = formDifferences(small(), newer);
    expect(parts).toEqual([
      {
        part: 'field:hoVaTen',
        label: 'Ô “Họ, chữ đệm, tên”',
        how: 'changed',
        rows: [{ name: 'Tên ô', before: 'Họ và tên', after: 'Họ, chữ đệm, tên' }],
      },
      { part: 'field:soLuongBan', label: 'Ô “Số lượng bản”', how: 'removed', rows: [] },
    ]);
    expect([reordered, paper]).toEqual([false, true]);
    expect(formDifferences(newer, newer)).toEqual({ parts: [], reordered: false, paper: false });
  });
});

const fillEdit = (def: FormDefinition, path: string, typed: Record<string, unknown>) =>
  fill(def, { edit: `field:${path}` }, typed);

/** Forms share most of their questions: what one of them has shown is not opened again in the next. */
const met = new Set<string>();
const isNew = (...what: readonly unknown[]): boolean => met.size < met.add(JSON.stringify(what)).size;

describe.each(table)('The form %s in the builder', (_code, form) => {
  it('has the paper it would have after any change, where the paper follows its questions', () => {
    if (form.paperLayout === undefined) return;
    const [first] = form.sections;
    const same = after(form, { do: 'edit-section', section: first?.id ?? '', heading: first?.heading ?? '' });
    expect(same.paper).toEqual(form.paper);
  });

  it('has nothing that hinders publishing it unchanged', () => {
    expect(formProblems(form)).toEqual([]);
  });

  it('opens every part as a form of its own, which saved untouched changes nothing', () => {
    for (const part of partsOf(form)) {
      // A paper that follows the questions has no lines to edit.
      if (part === 'paper' || (part.startsWith('block:') && form.paperLayout === 'standard')) continue;
      if (!isNew(part, readPart(form, part))) continue;
      expect(labelOfPart(form, part)).not.toBe('');
      const editor = openEditor(form, { edit: part });
      const checked = editor && checkDeclaration(editor.form, editor.wire, context);
      expect(checked?.ok === false ? checked.problems : [], part).toEqual([]);
      if (editor === undefined || checked?.ok !== true) throw new Error(`no editor for ${part}`);
      const change = editor.change(checked.answers);
      expect(partOf(change)).toBe(part);
      const saved = after(form, change);
      expect(openEditor(saved, { edit: part })?.wire, part).toEqual(editor.wire);
      expect(readPart(saved, part), part).toEqual(readPart(form, part));
    }
  });

  it('opens every condition, which saved untouched says the same', () => {
    const conditional = partsOf(form).filter((part) => /^(section|field|rule):/.test(part));
    for (const part of conditional) {
      const setting = (readPart(form, part) ?? {}) as Record<string, unknown>;
      const place = part.includes('.') ? 'in a group' : part.split(':', 1)[0];
      if (!isNew(place, setting['kind'], setting['showWhen'], setting['required'], setting['when'])) continue;
      const again = after(form, fill(form, { condition: part }, {}));
      expect(formProblems(again), part).toEqual([]);
      expect(words(again, part), part).toBe(words(form, part));
      if (!part.startsWith('field:')) continue;
      const required = after(form, fill(form, { required: part.slice('field:'.length) }, {}));
      expect(words(required, part), part).toBe(words(form, part));
    }
  });
});

/** A condition may be written in another way that says the same: `any` of one value is that value. */
function words(def: FormDefinition, part: FormPart): string {
  return JSON.stringify(openEditor(def, { condition: part })?.wire);
}
