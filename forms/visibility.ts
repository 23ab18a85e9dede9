// Which sections and fields are asked, given what has been answered. Conditions look back only, so one pass decides.
import { holds } from './conditions.ts';
import type { FieldDefinition, FieldId, FormDefinition, FormSection, Waiver } from './definition.ts';
import type { Wire, WireValue } from './kinds/kind.ts';
import { own } from './own.ts';
import { isBlank } from './wire.ts';

type Values = Record<string, WireValue>;

/** The answer that the field takes from elsewhere; undefined when it is blank, and the field is asked. */
function copiedAnswer({ sameAs }: FieldDefinition, values: unknown): WireValue | undefined {
  if (sameAs === undefined || !holds(sameAs.when, values)) return undefined;
  const answer = 'field' in sameAs ? own(values, sameAs.field) : sameAs.value;
  return isBlank(answer) ? undefined : (answer as WireValue);
}

type WaivedField = FieldDefinition & { readonly waived: Waiver };

/** What is known from elsewhere in the form is asked of nobody: there is nothing to waive, and nothing to look up. */
const isWaived = (field: FieldDefinition, values: unknown): field is WaivedField =>
  field.waived !== undefined && holds(field.waived.when, values) && copiedAnswer(field, values) === undefined;

/**
 * @param wire the values of these fields
 * @param values answers of earlier fields. It is changed: the answers of asked fields are added, so that a hidden answer
 * cannot show a later field
 * @returns the fields that the declaration has, those that take their answer from elsewhere among them
 */
export function applicableFields(
  fields: readonly FieldDefinition[],
  wire: unknown,
  values: Values,
): readonly FieldDefinition[] {
  return fields.filter((field) => {
    if (!holds(field.showWhen, values) || isWaived(field, values)) return false;
    const value = copiedAnswer(field, values) ?? own(wire, field.id);
    if (value !== undefined) values[field.id] = value as WireValue;
    return true;
  });
}

export interface ApplicableSection {
  readonly section: FormSection;
  readonly fields: readonly FieldDefinition[];
}

/**
 * @returns the sections and fields that the declaration has, those that take their answer from elsewhere among them; and the
 * wire with these answers and without those of hidden or unknown fields
 */
export function applicableSections(
  def: FormDefinition,
  wire: unknown,
): { sections: readonly ApplicableSection[]; values: Wire } {
  const values: Values = {};
  const sections: ApplicableSection[] = [];
  for (const section of def.sections) {
    if (!holds(section.showWhen, values)) continue;
    sections.push({ section, fields: applicableFields(section.fields, wire, values) });
  }
  return { sections, values };
}

/** Whether the answer of a field stands only because it is copied from elsewhere. @param values of the whole form */
export const isCopied = (field: FieldDefinition, values: unknown): boolean =>
  copiedAnswer(field, values) !== undefined;

/** The sections of the declaration with those of their fields that are to be answered: asked, and not copied from elsewhere. */
function sectionsToAnswer(def: FormDefinition, wire: unknown): readonly ApplicableSection[] {
  const { sections, values } = applicableSections(def, wire);
  return sections.map(({ section, fields }) => ({
    section,
    fields: fields.filter((field) => !isCopied(field, values)),
  }));
}

/**
 * @param wire what was typed so far: it decides which questions apply
 * @returns the sections a resident goes through, as steps: those that have something to ask
 */
export function visibleSections(def: FormDefinition, wire: Wire): readonly FormSection[] {
  return sectionsToAnswer(def, wire)
    .filter(({ fields }) => fields.length > 0)
    .map(({ section }) => section);
}

/**
 * @param wire what was typed so far, of any shape: it decides which questions apply
 * @returns every field that is to be answered, in the order of the form
 */
export function fieldsToAnswer(def: FormDefinition, wire: unknown): readonly FieldDefinition[] {
  return sectionsToAnswer(def, wire).flatMap(({ fields }) => fields);
}

/**
 * @param def when given, answers of fields hidden in other sections do not count
 * @returns the fields of the section to be answered in it: asked, and not copied from elsewhere
 */
export function visibleFields(
  section: FormSection,
  wire: Wire,
  def?: FormDefinition,
): readonly FieldDefinition[] {
  const values: Values = { ...(def === undefined ? wire : applicableSections(def, wire).values) };
  for (const field of section.fields) delete values[field.id];
  return applicableFields(section.fields, wire, values).filter((field) => !isCopied(field, values));
}

/** @returns the fields that are not asked only because the law waives them */
export function waivedFields(def: FormDefinition, wire: unknown): readonly WaivedField[] {
  const { sections, values } = applicableSections(def, wire);
  return sections.flatMap(({ section }) =>
    section.fields.filter(
      (field): field is WaivedField => holds(field.showWhen, values) && isWaived(field, values),
    ),
  );
}

export interface CopiedField {
  readonly section: FormSection;
  readonly field: FieldDefinition;
  /** The field whose answer it takes. */
  readonly from: FieldId;
}

/** @returns the fields whose answer is now copied from another field, in the order of the declaration */
export function copiedFields(def: FormDefinition, wire: unknown): readonly CopiedField[] {
  const { sections, values } = applicableSections(def, wire);
  return sections.flatMap(({ section, fields }) =>
    fields.flatMap((field) =>
      field.sameAs !== undefined && 'field' in field.sameAs && isCopied(field, values)
        ? [{ section, field, from: field.sameAs.field }]
        : [],
    ),
  );
}

/**
 * @param path of an input, or of a question: "subjectIdentity.number"
 * @returns the input where it is mended, and its section: where an answer is copied from, it is typed; `section` is undefined for a
 *   path that is no question's
 */
export function whereTyped(
  def: FormDefinition,
  wire: unknown,
  path: string,
): { readonly path: string; readonly section: string | undefined } {
  const [id = '', ...rest] = path.split('.');
  const from = sourceFieldOf(def, wire, id);
  return {
    path: [from, ...rest].join('.'),
    section: def.sections.find(({ fields }) => fields.some((field) => field.id === from))?.id,
  };
}

/** @returns the field where the answer to `id` is typed: `id` itself, or the field whose answer it takes */
export function sourceFieldOf(def: FormDefinition, wire: unknown, id: FieldId): FieldId {
  return copiedFields(def, wire).find(({ field }) => field.id === id)?.from ?? id;
}
