// The pledges of a declaration. On paper they are printed above the signature; online they are asked once, on the page that
// sends the dossier.
import type { FieldDefinition, FieldId, FormDefinition, FormSection } from './definition.ts';
import { controlOf } from './kinds/index.ts';
import type { Wire } from './kinds/kind.ts';

/** @returns the sentence, if the field is a statement that everybody has to make: it is printed, not ticked; else undefined */
export function pledgeOf(field: FieldDefinition): string | undefined {
  if (field.required !== true) return undefined;
  const { layout, inputs } = controlOf(field);
  return layout === 'statement' ? inputs[0]?.label : undefined;
}

/** @returns whether the section has nothing but pledges that everybody makes: then it is no step of filing */
export function isPledgeSection({ fields, showWhen }: FormSection): boolean {
  return (
    showWhen === undefined &&
    fields.length > 0 &&
    fields.every((field) => field.showWhen === undefined && pledgeOf(field) !== undefined)
  );
}

/** @returns the pledges to make when a declaration is sent, in the order of the form: those of pledge sections only */
export function pledgesOf(
  def: FormDefinition,
): readonly { readonly field: FieldId; readonly statement: string }[] {
  return def.sections
    .filter(isPledgeSection)
    .flatMap(({ fields }) => fields)
    .map((field) => ({ field: field.id, statement: pledgeOf(field) ?? '' }));
}

/** @returns the values with every pledge ticked: for checks before the resident pledges, and for storage afterwards */
export function vouched(def: FormDefinition, wire: Wire): Wire {
  return { ...wire, ...Object.fromEntries(pledgesOf(def).map(({ field }) => [field, 'on'])) };
}
