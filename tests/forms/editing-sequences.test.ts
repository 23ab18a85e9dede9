// Any sequence of changes to any form: a whole definition or a refusal in words, never a crash.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formDefinitionSchema } from '#forms/definition-schema.ts';
import type { FormDefinition } from '#forms/definition.ts';
import {
  addable,
  applyFormChange,
  formDifferences,
  formProblems,
  newForm,
  openEditor,
  partsOf,
  type FormChange,
} from '#forms/editing/index.ts';
import { checkDeclaration, exampleWire, forms } from '#forms/index.ts';
import { blankForm, filledForm } from '#forms/pdf/index.server.ts';

import { context, contextOf, formOf } from './context.ts';
import { every } from './fields-of-every-kind.ts';
import { unit } from './pdf-example.ts';

const idsOf = (def: FormDefinition) => def.sections.flatMap(({ fields }) => fields.map(({ id }) => id));

const oneSection = formOf(every.slice(0, 1));

describe('Any sequence of changes', () => {
  const texts = fc.constantFrom('Họ và tên', 'Giấy tờ', 'x', '§ 2', 'Nội dung đề nghị', '日本', '😀 vui');
  const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];

  /** A change out of numbers: whatever part stands there now, or one that is gone. */
  function changeOf(
    def: FormDefinition,
    [what, where, how, label]: readonly [number, number, number, string],
  ) {
    const parts = partsOf(def);
    const part = pick(parts, where) ?? 'form';
    const id = part.slice(part.indexOf(':') + 1);
    const section = pick(def.sections, where)?.id ?? 'khongCo';
    const to = how % 2 === 0 ? 'up' : 'down';
    const sample = pick(every, how);
    const { id: _id, ...field } = sample ?? every[0] ?? { id: '', kind: 'text', label: 'A', required: true };
    const at = idsOf(def)[where % Math.max(1, idsOf(def).length)] ?? 'khongCo';
    const changes: readonly FormChange[] = [
      { do: 'describe', title: label, source: label, toReview: [], addressee: label },
      { do: 'add-section', heading: label },
      { do: 'edit-section', section, heading: label, intro: label },
      { do: 'move-section', section, to },
      { do: 'remove-section', section },
      { do: 'add-field', section, field: { ...field, label } as never },
      { do: 'add-field', section, group: at, field: { ...field, label } as never },
      { do: 'edit-field', at: id, field: { ...field, label } as never },
      { do: 'move-field', at: id, to },
      { do: 'remove-field', at: id },
      { do: 'set-condition', of: part, shown: { field: at, answered: how % 2 === 0 } },
      { do: 'set-condition', of: part },
      { do: 'set-required', at: id, required: { any: [{ field: at, equals: label }] } },
      {
        do: 'add-rule',
        rule: {
          kind: 'not-before',
          later: at,
          earlier: id.replace(/\W/g, '') || 'a',
          at,
          severity: 'error',
          message: label,
        },
      },
      { do: 'remove-rule', id },
      { do: 'lay-out-paper', layout: how % 2 === 0 ? 'standard' : 'by-hand' },
      { do: 'add-block', block: { block: 'line', fields: [at] } },
      { do: 'add-block', block: { block: 'table', group: at }, after: id },
      { do: 'move-block', id, to },
      { do: 'remove-block', id },
    ];
    return pick(changes, what);
  }

  const steps = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), texts), { maxLength: 25 });
  const starts = fc.constantFrom(
    ...forms,
    newForm({ code: 'moi', title: 'MỚI' }),
    formOf([...every].slice(0, 1)),
  );

  it('gives a whole definition or is refused in words, and its problems are told, never thrown', () => {
    fc.assert(
      fc.property(starts, steps, (start, sequence) => {
        let form = start;
        for (const step of sequence) {
          const change = changeOf(form, step);
          if (change === undefined) continue;
          const changed = applyFormChange(form, change);
          if (changed.ok) form = changed.form;
          else expect(changed.message).toMatch(/\p{L}/u);
        }
        expect(formDefinitionSchema.parse(JSON.parse(JSON.stringify(form)))).toEqual(form);
        const problems = formProblems(form);
        const parts = new Set(partsOf(form));
        expect(problems.filter(({ part }) => !parts.has(part))).toEqual([]);
        for (const part of parts) openEditor(form, { edit: part });
        formDifferences(start, form);
        if (problems.length > 0) return;
        expect(checkDeclaration(form, exampleWire(form, context), contextOf(form)).ok).toBe(true);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('that leaves no problem leaves a form that both papers can be drawn of', async () => {
    const drawable = fc
      .sample(fc.tuple(starts, steps), { numRuns: 30, seed: 7 })
      .flatMap(([start, sequence]) => {
        const form = sequence.reduce((def, step) => {
          const change = changeOf(def, step);
          const changed = change && applyFormChange(def, change);
          return changed?.ok === true ? changed.form : def;
        }, start);
        return formProblems(form).length === 0 ? [form] : [];
      });
    expect(drawable.length).toBeGreaterThan(2);
    for (const form of drawable.slice(0, 3)) {
      const checked = checkDeclaration(form, exampleWire(form, context), context);
      await blankForm(form, unit);
      if (checked.ok) await filledForm(form, checked.answers, { unit, at: new Date(0) });
    }
  }, 60_000);

  it('is refused in words when its part is gone, and a field of every kind can be added and edited', () => {
    expect(applyFormChange(oneSection, { do: 'move-field', at: 'khongCo', to: 'up' })).toMatchObject({
      ok: false,
    });
    for (const { kind, name } of addable.field) {
      const editor = openEditor(oneSection, { add: 'field', section: 'all', kind });
      expect(editor?.title).toContain(name);
      expect(checkDeclaration(editor?.form ?? oneSection, {}, context).ok).toBe(false);
    }
    expect(openEditor(oneSection, { add: 'field', section: 'all', kind: 'constructor' })).toBeUndefined();
  });
});
