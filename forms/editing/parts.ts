// A form as parts that are compared one by one: two editors conflict only at the same part.
import type { FieldDefinition, FormDefinition, PaperBlock } from '../definition.ts';
import type { FormPart } from './change.ts';
import { blockIds, entryFields, findBlock, findField } from './find.ts';
import { blockSettings } from './blocks/index.ts';

/** @returns every part of the form: its head, sections with their fields, rules, then the paper with its lines */
export function partsOf(def: FormDefinition): readonly FormPart[] {
  return [
    'form',
    ...def.sections.flatMap((section): FormPart[] => [
      `section:${section.id}`,
      ...section.fields.flatMap((field): FormPart[] => [
        `field:${field.id}`,
        ...entryFields(field).map((inner): FormPart => `field:${field.id}.${inner.id}`),
      ]),
    ]),
    ...def.rules.map((rule): FormPart => `rule:${rule.id}`),
    'paper',
    ...blockIds(def.paper).map((id): FormPart => `block:${id}`),
  ];
}

/** Without the fields of its entries, which are separate parts. */
function alone(field: FieldDefinition): unknown {
  if (!('fields' in field)) return field;
  const { fields: _fields, ...rest } = field;
  return rest;
}

/** @returns the content of a part as JSON, without the parts inside of it; undefined when the form has no such part */
export function readPart(def: FormDefinition, part: FormPart): unknown {
  const [what, id = ''] = part.split(':');
  if (what === 'form') {
    const {
      sections: _sections,
      rules: _rules,
      paper,
      paperLayout: _layout,
      version: _version,
      ...head
    } = def;
    return { ...head, addressee: paper.find(({ block }) => block === 'addressee') ?? null };
  }
  if (what === 'paper') return { layout: def.paperLayout ?? 'by-hand' };
  if (what === 'section') {
    const section = def.sections.find((one) => one.id === id);
    if (section === undefined) return undefined;
    const { fields: _fields, ...rest } = section;
    return rest;
  }
  if (what === 'field') {
    const field = findField(def, id)?.field;
    return field && alone(field);
  }
  if (what === 'rule') return def.rules.find((rule) => rule.id === id);
  return findBlock(def, id)?.block;
}

/** @returns a line of the paper in words: "Dòng khai: Họ và tên" */
export function blockLabel(def: FormDefinition, block: PaperBlock): string {
  const settings = blockSettings(block);
  const text = settings.summary(block, def);
  return text === '' ? settings.name : `${settings.name}: ${text}`;
}

/** @returns the Vietnamese name of a part for history and problems; with its id when the form no longer has it */
export function labelOfPart(def: FormDefinition, part: FormPart): string {
  const [what, id = ''] = part.split(':');
  if (what === 'form') return 'Thông tin chung của mẫu đơn';
  if (what === 'paper') return 'Bản in trên giấy';
  if (what === 'section') return `Phần “${def.sections.find((one) => one.id === id)?.heading ?? id}”`;
  if (what === 'field') {
    const place = findField(def, id);
    const label = `“${place?.field.label ?? id}”`;
    return place?.group === undefined ? `Ô ${label}` : `Ô ${label} trong “${place.group.label}”`;
  }
  if (what === 'rule') return `Quy tắc “${def.rules.find((rule) => rule.id === id)?.message ?? id}”`;
  const block = findBlock(def, id)?.block;
  return block === undefined ? 'Dòng trên giấy' : blockLabel(def, block);
}
