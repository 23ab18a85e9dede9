// The questions of every kind of content, held to the same tables as residents' declarations; and the sections' kinds.
import { describe, expect, it } from 'vitest';

import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import { kinds } from '#app/publications/kinds/index.ts';
import type { ContentKind } from '#app/publications/content-kind.ts';
import { builtInSections } from '#app/publications/sections.ts';
import { units } from '#app/publications/units.ts';
import { fieldsOf } from '#forms/conditions.ts';
import { formDefinitionSchema } from '#forms/definition-schema.ts';
import {
  answersToWire,
  checkDeclaration,
  controlOf,
  exampleWire,
  jsonSchemaOf,
  optionsOf,
  readDeclaration,
  type FormDefinition,
} from '#forms/index.ts';
import { referencesOf } from '#forms/validate.ts';

import { context, inputsOf } from './context.ts';
import { violations } from './json-schema.ts';

const all: readonly ContentKind[] = Object.values(kinds);
const asking = all.flatMap((kind) =>
  kind.facts === undefined ? [] : [[kind.id, kind.facts, kind] as const],
);
const topFields = (form: FormDefinition) => form.sections.flatMap((section) => section.fields);
const fieldOf = (kind: ContentKind, id: string) =>
  kind.facts === undefined ? undefined : topFields(kind.facts).find((field) => field.id === id);
const labelsOf = (kind: ContentKind) =>
  kind.facts === undefined ? [] : topFields(kind.facts).map(({ label }) => label);

describe('The kinds of content', () => {
  it('are found under their own id, and each says what its button does', () => {
    for (const [id, kind] of Object.entries(kinds)) expect(kind.id).toBe(id);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(new Set(all.map(({ addLabel }) => addLabel)).size).toBe(all.length);
  });

  it('are there for every section that the regulation demands, with a unit that answers for it', () => {
    for (const section of builtInSections) {
      expect(Object.keys(kinds)).toContain(section.kind);
      expect(Object.keys(units)).toContain(section.unit);
      if (section.parent !== undefined) {
        const parent = builtInSections.find(({ id }) => id === section.parent);
        expect(section.path.startsWith(`${parent?.path}/`)).toBe(true);
      }
    }
    expect(new Set(builtInSections.map(({ path }) => path)).size).toBe(builtInSections.length);
  });

  it('Đ10.12 Đ12: what a law has told within some days has that limit in its sections from the beginning', () => {
    const limited = builtInSections.filter(({ kind }) => 'sectionLimit' in kinds[kind]);
    expect(limited.map(({ id, limitDays }) => [id, limitDays])).toEqual([['tiep-can-thong-tin', 5]]);
  });

  it('Đ10.3 are answered by what else is listed in a section as by its own items, a page at a time', () => {
    const listed = inquiryKinds.flatMap(({ publication }) => publication?.listedIn ?? []);
    expect(listed.map(({ section }) => section)).toContain('tra-loi-kien-nghi');
    for (const { section, facts } of listed) {
      const kind = kinds[builtInSections.find(({ id }) => id === section)?.kind ?? 'page'];
      expect(kind.list).toBe('paged');
      const required =
        kind.facts === undefined ? [] : topFields(kind.facts).filter((field) => field.required);
      expect(Object.keys(facts)).toEqual(expect.arrayContaining(required.map(({ id }) => id)));
      for (const id of Object.keys(facts)) expect(fieldOf(kind, id), id).toBeDefined();
    }
  });

  it('order their lists by a fact that every item has', () => {
    for (const kind of all) {
      if (typeof kind.order === 'string') continue;
      expect(fieldOf(kind, kind.order.fact)?.required, kind.id).toBe(true);
    }
  });

  it('Đ10.1 introduce seven matters, and leaders with post, birth and duties', () => {
    const topic = fieldOf(kinds.page, 'topic');
    const topics = topic !== undefined && 'options' in topic ? optionsOf(topic.options) : [];
    expect(topics).toEqual(
      expect.arrayContaining([
        'organisation',
        'boundary',
        'nature',
        'history',
        'culture',
        'monuments',
        'sights',
      ]),
    );
    expect(labelsOf(kinds.person)).toEqual(
      expect.arrayContaining(['Chức vụ', 'Ngày sinh', 'Nhiệm vụ đảm nhiệm']),
    );
    expect(kinds.person.text).toBe('required');
  });

  it('Đ10.5a–e have a section for each of the six fields of planning, which asks for the decision and its day', () => {
    const fields = builtInSections.filter(({ parent }) => parent === 'quy-hoach-phat-trien');
    expect(fields.map(({ demand, path }) => [demand, path.split('/').at(-1)])).toEqual([
      ['Đ10.5a', 'uu-dai-dau-tu'],
      ['Đ10.5b', 'quy-hoach-xay-dung'],
      ['Đ10.5c', 'su-dung-dat'],
      ['Đ10.5d', 'tai-nguyen'],
      ['Đ10.5đ', 'chat-thai-moi-truong'],
      ['Đ10.5e', 'cho-thuong-mai'],
    ]);
    for (const { kind } of fields) expect(kind).toBe('planning');
    expect(fieldOf(kinds.planning, 'approvedOn')?.required).toBe(true);
    expect(fieldOf(kinds.planning, 'decision')?.required).toBe(true);
  });

  it('Đ10.7 ask the eight attributes of a project beside its name, all of them', () => {
    expect(labelsOf(kinds.project).sort()).toEqual(
      [
        'Kinh phí dự án',
        'Loại dự án',
        'Loại hình tài trợ',
        'Lĩnh vực chuyên môn',
        'Mục tiêu chính',
        'Nhà tài trợ',
        'Thời gian thực hiện',
        'Tình trạng dự án',
      ].sort(),
    );
    expect(topFields(kinds.project.facts).every(({ required }) => required === true)).toBe(true);
  });

  it('Đ10.9 ask post, unit, phone, fax and official e-mail of an official', () => {
    expect(labelsOf(kinds.contact)).toEqual([
      'Chức vụ',
      'Đơn vị công tác',
      'Điện thoại',
      'Fax',
      'Thư điện tử công vụ',
    ]);
  });
});

describe.each(asking)('The questions of the kind %s', (_id, form) => {
  it('are a form that could be stored, with ids of their own and references to what it has', () => {
    expect(formDefinitionSchema.parse(form)).toEqual(form);
    expect(JSON.parse(JSON.stringify(form))).toEqual(form);
    expect(JSON.stringify(form)).toBe(JSON.stringify(form).normalize('NFC'));
    const known = topFields(form).map(({ id }) => id);
    expect(referencesOf(form).filter((id) => !known.includes(id))).toEqual([]);
    for (const field of topFields(form)) {
      expect(
        field.showWhen === undefined ? [] : fieldsOf(field.showWhen).filter((id) => !known.includes(id)),
      ).toEqual([]);
    }
  });

  it('accept their example without a warning, read every answer back, and refill the form with it', () => {
    const checked = checkDeclaration(form, exampleWire(form, context), context);
    expect(checked).toMatchObject({ ok: true, warnings: [] });
    if (!checked.ok) return;
    const rows = readDeclaration(form, checked.answers).flatMap((section) => section.rows);
    expect(rows.map((row) => row.field).sort()).toEqual(Object.keys(checked.answers).sort());
    expect(checkDeclaration(form, answersToWire(form, checked.answers), context)).toEqual(checked);
    expect(violations(jsonSchemaOf(form), checked.answers)).toEqual([]);
  });

  it('are all answered by the example, so that previews and tests show every one', () => {
    const checked = checkDeclaration(form, exampleWire(form, context), context);
    expect(checked.ok ? Object.keys(checked.answers).sort() : []).toEqual(
      topFields(form)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('refuse an empty form with a message at an input for every question that must be answered', () => {
    const checked = checkDeclaration(form, {}, context);
    const names = topFields(form).flatMap((field) => inputsOf(field));
    const problems = checked.ok ? [] : checked.problems;
    for (const problem of problems) expect(names).toContain(problem.path);
    expect(new Set(problems.map(({ field }) => field))).toEqual(
      new Set(
        topFields(form)
          .filter(({ required }) => required === true)
          .map(({ id }) => id),
      ),
    );
  });

  it('have choices that are clean and different, and entries that do not nest', () => {
    for (const field of topFields(form).flatMap((one) => [one, ...(controlOf(one).entry?.fields ?? [])])) {
      if (!('options' in field)) continue;
      const options = optionsOf(field.options);
      expect(options.length).toBeGreaterThan(1);
      expect(new Set(options).size).toBe(options.length);
      for (const option of options) expect(option).toBe(option.normalize('NFC').trim());
    }
  });
});
