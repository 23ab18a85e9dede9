// Which sections and fields are asked, given what has been answered. Conditions look back only, so one pass decides.
import { holds } from './conditions.ts';
import type { FieldDefinition, FormDefinition, FormSection } from './definition.ts';
import type { Wire, WireValue } from './kinds/kind.ts';
import { own } from './own.ts';

type Kept = Record<string, WireValue>;

/** Fields of one list that are asked; `kept` gathers their values, so that a hidden answer shows nothing further. */
export function askedFields(
  fields: readonly FieldDefinition[],
  wire: unknown,
  kept: Kept,
): readonly FieldDefinition[] {
  return fields.filter((field) => {
    if (!holds(field.showWhen, kept)) return false;
    const value = own(wire, field.id);
    if (value !== undefined) kept[field.id] = value as WireValue;
    return true;
  });
}

export interface AskedSection {
  readonly section: FormSection;
  readonly fields: readonly FieldDefinition[];
}

/** @returns the sections and fields asked, and the wire without what belongs to hidden or unknown ones */
export function askedSections(
  def: FormDefinition,
  wire: unknown,
): { asked: readonly AskedSection[]; kept: Wire } {
  const kept: Kept = {};
  const asked: AskedSection[] = [];
  for (const section of def.sections) {
    if (!holds(section.showWhen, kept)) continue;
    asked.push({ section, fields: askedFields(section.fields, wire, kept) });
  }
  return { asked, kept };
}

/** The sections a resident goes through, as steps. */
export function visibleSections(def: FormDefinition, wire: Wire): readonly FormSection[] {
  return askedSections(def, wire)
    .asked.filter(({ fields }) => fields.length > 0)
    .map(({ section }) => section);
}

/**
 * @param def when given, answers of fields hidden in other sections do not count
 * @returns the fields of the section that are asked
 */
export function visibleFields(
  section: FormSection,
  wire: Wire,
  def?: FormDefinition,
): readonly FieldDefinition[] {
  const kept: Kept = { ...(def === undefined ? wire : askedSections(def, wire).kept) };
  for (const field of section.fields) delete kept[field.id];
  return askedFields(section.fields, wire, kept);
}
