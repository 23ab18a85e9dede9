// Every official declaration through every output: a table test over all definitions.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { browserForm } from '#forms/browser-form.ts';
import { fieldsOf } from '#forms/conditions.ts';
import type { Condition, FieldDefinition, FormDefinition } from '#forms/definition.ts';
import {
  answersToWire,
  checkDeclaration,
  checkSection,
  controlOf,
  exampleWire,
  findForm,
  forms,
  initialWire,
  jsonSchemaOf,
  kindOf,
  moveWire,
  optionsOf,
  readDeclaration,
  readWire,
  readTextOf,
  copiedFields,
  visibleFields,
  visibleSections,
  type Answers,
  type Wire,
  type WireValue,
} from '#forms/index.ts';
import { formToday } from '#app/inquiries/form-today.ts';
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import { usualHours } from '#catalog/working-calendar.ts';
import { kinds } from '#forms/kinds/index.ts';
import { own } from '#forms/own.ts';
import { ethnicGroups } from '#forms/lists/ethnic-groups.ts';
import { referencesOf } from '#forms/validate.ts';
import { applicableSections, waivedFields, whereTyped } from '#forms/visibility.ts';

import { context, contextOf, inputsOf } from './context.ts';
import { violations } from './json-schema.ts';

const inquiryForms = inquiryKinds.flatMap((kind) =>
  kind.forms.map(({ form }) =>
    formToday(form, { hamlets: ['Ấp An Thuận', 'Ấp An Thành'], sketch: [], hours: usualHours }),
  ),
);
const table = [...forms, ...inquiryForms].map((form) => [form.code, form] as const);
const topFields = (form: FormDefinition) => form.sections.flatMap((section) => section.fields);
const entryFields = (field: FieldDefinition) => controlOf(field).entry?.fields ?? [];
const allFields = (form: FormDefinition) =>
  topFields(form).flatMap((field) => [field, ...entryFields(field)]);
const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/iu;

/** The entries a browser would send for a wire tree. */
function entriesFrom(value: WireValue, path: string): (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => entriesFrom(inner, `${path}.${key}`));
}

function accepted(form: FormDefinition, wire: Wire): Answers {
  const checked = checkDeclaration(form, wire, contextOf(form));
  expect(checked.ok ? [] : checked.problems).toEqual([]);
  return checked.ok ? checked.answers : {};
}

/** The form with another choice as the example of one of its fields, for each choice there is. */
function choices(form: FormDefinition): readonly (readonly [string, FormDefinition])[] {
  return topFields(form).flatMap((field) =>
    'options' in field && !('list' in field.options)
      ? optionsOf(field.options).map((option) => {
          const chosen = (other: FieldDefinition): FieldDefinition =>
            other.id === field.id ? { ...other, example: option } : other;
          const sections = form.sections.map((section) => ({
            ...section,
            fields: section.fields.map(chosen),
          }));
          return [`${field.id} = ${option}`, { ...form, sections }] as const;
        })
      : [],
  );
}

/** What the declarant must be for the field to take her answer. */
function relationTaking({ sameAs }: FieldDefinition): readonly string[] {
  if (sameAs === undefined || !('field' in sameAs) || !('equals' in sameAs.when)) return [];
  return [String(sameAs.when.equals)];
}

describe('The official declarations', () => {
  it('are at least thirty-four, each found under its one code', () => {
    expect(forms.length).toBeGreaterThanOrEqual(34);
    expect(new Set(forms.map((form) => form.code)).size).toBe(forms.length);
    for (const form of forms) {
      expect(form.code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(findForm(form.code)).toBe(form);
    }
    expect(findForm('khong-co')).toBeUndefined();
  });

  it.each(Object.keys(kinds))('ask somewhere with a field of the kind %s', (kind) => {
    const asked = [...forms, ...inquiryForms].flatMap(allFields).map((field) => field.kind);
    expect(asked).toContain(kind);
  });

  it('choose among the 54 ethnic groups', () => {
    expect(ethnicGroups.filter((group) => group !== 'Người nước ngoài')).toHaveLength(54);
    expect(new Set(ethnicGroups).size).toBe(ethnicGroups.length);
  });
});

describe.each(table)('The declaration %s', (_code, form) => {
  it('gives every section and field an id that is camelCase and its own', () => {
    const ids = [
      ...form.sections.map((section) => `section ${section.id}`),
      ...topFields(form).map((field) => field.id),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    for (const field of topFields(form)) {
      const inner = entryFields(field).map((one) => one.id);
      expect(new Set(inner).size).toBe(inner.length);
    }
    for (const field of allFields(form)) expect(field.id).toMatch(/^[a-z][A-Za-z0-9]*$/);
    for (const section of form.sections) expect(section.fields.length).toBeGreaterThan(0);
  });

  it('asks and checks the same in a browser, which gets nothing to print', () => {
    const asked = browserForm(form);
    const controls = (of: FormDefinition) => allFields(of).map((field) => controlOf(field).inputs);
    expect(controls(asked)).toEqual(controls(form));
    for (const wire of [{}, exampleWire(form, context)])
      expect(checkDeclaration(asked, wire, contextOf(form))).toEqual(
        checkDeclaration(form, wire, contextOf(form)),
      );
    expect(asked.paper).toEqual([]);
    expect(JSON.stringify(asked)).not.toContain('paperLabel');
  });

  it('refers only to fields it has; conditions look back, entries look at their own entry', () => {
    const known = new Set(topFields(form).map((field) => field.id));
    expect(referencesOf(form).filter((id) => !known.has(id))).toEqual([]);
    const seen = new Set<string>();
    const unseen = (condition: Condition | undefined) =>
      condition === undefined ? [] : fieldsOf(condition).filter((id) => !seen.has(id));
    for (const section of form.sections) {
      expect(unseen(section.showWhen)).toEqual([]);
      for (const field of section.fields) {
        expect(unseen(field.showWhen)).toEqual([]);
        seen.add(field.id);
        const inner = new Set(entryFields(field).map((one) => one.id));
        for (const one of entryFields(field)) {
          const conditions = [one.showWhen, typeof one.required === 'boolean' ? undefined : one.required];
          expect(
            conditions
              .flatMap((condition) => (condition ? fieldsOf(condition) : []))
              .filter((id) => !inner.has(id)),
          ).toEqual([]);
          expect(one.kind === 'group' || one.kind === 'attachment').toBe(false);
        }
      }
    }
  });

  it('puts every field on the official paper but the pledge, and nothing that does not exist', () => {
    const onPaper = form.paper.flatMap((block) => {
      if (block.block === 'line') return block.fields;
      if (block.block === 'table') return [block.group];
      if (block.block === 'columns') return block.rows.flatMap((row) => row.fields);
      if (block.block === 'signatures') return block.people.flatMap((person) => person.nameFrom ?? []);
      return block.block === 'heading' && block.showWhen !== undefined ? fieldsOf(block.showWhen) : [];
    });
    const ids = topFields(form).map((field) => field.id);
    expect(onPaper.filter((id) => !ids.includes(id))).toEqual([]);
    // The day to come and who declares are the portal's own questions.
    const portalsOwn = ['pledge', 'appointmentDate', 'declaredBy'];
    expect(ids.filter((id) => !onPaper.includes(id) && !portalsOwn.includes(id))).toEqual([]);
  });

  it('has options to choose from that are clean, different and hold the default', () => {
    for (const field of allFields(form)) {
      if (!('options' in field)) continue;
      const options = optionsOf(field.options);
      expect(options.length).toBeGreaterThan(1);
      expect(new Set(options).size).toBe(options.length);
      for (const option of options) expect(option).toBe(option.normalize('NFC').trim());
      if ('default' in field && field.default !== undefined) expect(options).toContain(field.default);
    }
  });

  it('survives JSON unchanged, so that staff can edit it and versions can be stored', () => {
    expect(JSON.parse(JSON.stringify(form))).toEqual(form);
    expect(JSON.stringify(form)).toBe(JSON.stringify(form).normalize('NFC'));
    expect(form.source).not.toBe('');
  });

  it('Đ3.4b can be declared on: its example is accepted without a warning', () => {
    const checked = checkDeclaration(form, exampleWire(form, context), contextOf(form));
    expect(checked).toMatchObject({ ok: true, warnings: [] });
  });

  it('Đ3.4c arrives whole when it is sent as a browser sends it', () => {
    const wire = exampleWire(form, context);
    const sent = readWire(Object.entries(wire).flatMap(([id, value]) => entriesFrom(value, id)));
    expect(accepted(form, sent)).toEqual(accepted(form, wire));
  });

  it('is checked step by step to the same answers as at once', () => {
    const wire = exampleWire(form, context);
    const steps = visibleSections(form, wire).map((section) =>
      checkSection(form, section.id, wire, contextOf(form)),
    );
    expect(steps.filter((step) => !step.ok)).toEqual([]);
    const parts = steps.map((step) => (step.ok ? step.answers : {}));
    expect(Object.assign({}, ...parts)).toEqual(accepted(form, wire));
  });

  it('can be completed with each of its choices, and every answered field is read back', () => {
    for (const [choice, chosen] of choices(form)) {
      const answers = accepted(chosen, exampleWire(chosen, context));
      const rows = readDeclaration(chosen, answers).flatMap((section) => section.rows);
      const waived = waivedFields(chosen, answers).map(({ id }) => id);
      expect(rows.map((row) => row.field).sort(), choice).toEqual(
        [...Object.keys(answers), ...waived].sort(),
      );
      for (const row of rows) expect(row.value.trim(), row.label).not.toBe('');
      expect(accepted(chosen, answersToWire(chosen, answers)), choice).toEqual(answers);
      expect(violations(jsonSchemaOf(chosen), answers), choice).toEqual([]);
    }
    const answers = accepted(form, exampleWire(form, context));
    expect(violations(jsonSchemaOf(form), answers)).toEqual([]);
    expect(violations(jsonSchemaOf(form), { ...answers, stranger: 1 })).not.toEqual([]);
  });

  it('refuses an empty declaration with a Vietnamese advice at an input for every required field', () => {
    const wire = initialWire(form);
    const checked = checkDeclaration(form, wire, context);
    const problems = checked.ok ? [] : checked.problems;
    const required = applicableSections(form, wire).sections.flatMap(({ fields }) =>
      fields.filter((field) => field.required === true),
    );
    const defaulted = required
      .filter((field) => 'default' in field && field.default !== undefined)
      .map((field) => field.id);
    expect(new Set(problems.map((problem) => problem.field))).toEqual(
      new Set([
        ...required.map((field) => field.id).filter((id) => !defaulted.includes(id)),
        ...problems
          .map((problem) => problem.field)
          .filter((id) => topFields(form).find((field) => field.id === id)?.required instanceof Object),
      ]),
    );
    for (const { message, path, field, section } of problems) {
      expect(message).toMatch(/^(Nhập|Chọn|Ghi|Đánh dấu|Khai|Tải lên|Viết|Tóm tắt|Trình bày|Giải thích) /u);
      expect(message).toMatch(VIETNAMESE);
      const definition = topFields(form).find((one) => one.id === field);
      const names = definition === undefined ? [] : inputsOf(definition);
      expect(names).toContain(path);
      expect(form.sections.find((one) => one.id === section)?.fields).toContain(definition);
    }
  });

  it('refuses nonsense in Vietnamese, whatever the field', () => {
    for (const nonsense of ['§§§', '-1', '99999999999999999999', 'x'.repeat(20_000)]) {
      const filled = (field: FieldDefinition): WireValue => {
        const { entry, inputs } = controlOf(field);
        if (entry) return [Object.fromEntries(entry.fields.map((inner) => [inner.id, filled(inner)]))];
        const parts = inputs.map((input) => [input.suffix.slice(1), nonsense] as const);
        return parts.length === 1 && parts[0]?.[0] === '' ? nonsense : Object.fromEntries(parts);
      };
      const wire = Object.fromEntries(topFields(form).map((field) => [field.id, filled(field)]));
      const checked = checkDeclaration(form, wire, context);
      expect(checked.ok).toBe(false);
      for (const { message } of checked.ok ? [] : checked.problems) expect(message).toMatch(VIETNAMESE);
    }
  });

  it('tells every rule of law it holds in Vietnamese, at a field that it has', () => {
    expect(new Set(form.rules.map((rule) => rule.id)).size).toBe(form.rules.length);
    for (const { message, at } of form.rules) {
      expect(message).toMatch(VIETNAMESE);
      expect(topFields(form).map((field) => field.id)).toContain(at);
    }
  });

  it('shows the same fields whether or not the whole form is given', () => {
    const answers = fc.record(
      Object.fromEntries(
        topFields(form).map((field) => {
          const options = 'options' in field ? optionsOf(field.options) : ['', 'on', '2'];
          return [field.id, fc.constantFrom(...options.slice(0, 8), '')];
        }),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(answers, (chosen) => {
        const wire = chosen as Wire;
        const { sections, values: clean } = applicableSections(form, wire);
        const seen = sections.map(({ section }) => visibleFields(section, wire, form));
        expect(sections.map(({ section }) => visibleFields(section, clean))).toEqual(seen);
        const taken = copiedFields(form, wire).map(({ field }) => field);
        const fixed = (field: FieldDefinition) => field.sameAs !== undefined && 'value' in field.sameAs;
        const neitherOrBoth = sections.flatMap(({ fields }, at) =>
          fields.filter(
            (field) => !fixed(field) && (seen[at]?.includes(field) ?? false) === taken.includes(field),
          ),
        );
        expect(neitherOrBoth.map(({ id }) => id)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('asks nobody twice: what the declarant said of herself is the answer wherever she is that person', () => {
    for (const relation of new Set(topFields(form).flatMap(relationTaking))) {
      const taking = topFields(form).filter((field) => relationTaking(field).includes(relation));
      const otherEntries = Object.entries(exampleWire(form, context)).filter(
        ([id]) => !taking.some((field) => field.id === id),
      );
      const wire: Wire = { ...Object.fromEntries(otherEntries), requesterRelation: relation };
      const answers = accepted(form, wire);
      const text = (id: string | undefined) =>
        readTextOf(
          topFields(form).find((field) => field.id === id)!,
          answers,
        ).toLowerCase();
      const taken = copiedFields(form, wire);
      expect(taken.length, relation).toBeGreaterThan(1);
      for (const { field, from } of taken) {
        expect(text(field.id), field.id).toBe(text(from));
        // What is wrong with it leads to where it was said: nothing asks for it in its own section.
        const typed = whereTyped(form, wire, `${field.id}.number`);
        expect(typed.path).toBe(`${from}.number`);
        const there = form.sections.find(({ id }) => id === typed.section);
        expect(there && visibleFields(there, wire, form).map(({ id }) => id)).toContain(from);
      }
      for (const section of form.sections)
        for (const field of visibleFields(section, wire, form))
          expect(taken.map((one) => one.field.id)).not.toContain(field.id);
    }
  });

  it('looks nothing up that the declarant said of herself: her address stands wherever she is that person', () => {
    const example = exampleWire(form, context);
    for (const field of topFields(form).filter(({ waived }) => waived !== undefined)) {
      const { sameAs } = field;
      const [relation = ''] = relationTaking(field);
      if (sameAs === undefined || !('field' in sameAs)) continue;
      const address = { place: 'here', hamlet: 'An Thành' };
      const wire: Wire = {
        ...example,
        requesterRelation: relation,
        requesterBirthDate: '',
        [sameAs.field]: address,
      };
      const [birth = ''] = fieldsOf(field.waived?.when ?? { all: [] });
      const known = { ...wire, [birth.split('.')[0] ?? '']: { day: '12', month: '5', year: '1990' } };
      expect(
        waivedFields(form, known).map(({ id }) => id),
        field.id,
      ).not.toContain(field.id);
      expect(copiedFields(form, known).map(({ field: { id } }) => id)).toContain(field.id);
    }
  });

  it('does not ask for what the law waives, and asks as soon as the office could not look it up', () => {
    const wire = exampleWire(form, context);
    for (const field of waivedFields(form, wire)) {
      const [birth = '', identity = ''] = fieldsOf(field.waived.when);
      expect(wire[field.id]).toBeUndefined();
      expect(own(accepted(form, wire), field.id)).toBeUndefined();
      const asksAgain = (changed: Wire) =>
        applicableSections(form, { ...wire, ...changed }).sections.some(({ fields }) =>
          fields.includes(field),
        );
      const paper = wire[identity] as Wire;
      expect(asksAgain({ [identity]: { ...paper, type: 'CMND' } }), field.id).toBe(true);
      expect(asksAgain({ [identity]: '' }), field.id).toBe(true);
      // A year alone is no full day of birth.
      expect(asksAgain({ [birth]: { day: '', month: '', year: '1990' } }), field.id).toBe(true);
    }
  });

  it('moves a draft to itself without a word', () => {
    const wire = exampleWire(form, context);
    expect(moveWire(form, form, wire)).toEqual({ wire, toReview: [] });
  });

  it('offers every kind of output for every field', () => {
    for (const field of allFields(form)) {
      const kind = kindOf(field);
      const { layout, inputs } = kind.control(field);
      expect(layout === 'group' ? entryFields(field).length : inputs.length).toBeGreaterThan(0);
      expect(new Set(inputs.map((input) => input.suffix)).size).toBe(inputs.length);
      // A group is a table on paper, and files are handed in beside it.
      if (layout !== 'group' && kind.readsFiles !== true)
        expect(kind.paperParts(field).length).toBeGreaterThan(0);
      expect(field.label).toMatch(VIETNAMESE);
    }
  });
});
