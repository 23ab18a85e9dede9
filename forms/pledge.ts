// What a declarant vouches for. On paper it is printed above the signature; filed online it is asked once, where the
// dossier is sent.
import type { FieldDefinition, FieldId, FormDefinition, FormSection } from './definition.ts';
import { controlOf } from './kinds/index.ts';
import type { Wire } from './kinds/kind.ts';

/** The sentence of a declaration that everybody makes; it is printed, not ticked. */
export function pledgeOf(field: FieldDefinition): string | undefined {
  if (field.required !== true) return undefined;
  const { layout, inputs } = controlOf(field);
  return layout === 'statement' ? inputs[0]?.label : undefined;
}

/** Does it hold pledges alone, which everybody makes? Such a section is no step of filing. */
export function isPledgeSection({ fields, showWhen }: FormSection): boolean {
  return (
    showWhen === undefined &&
    fields.length > 0 &&
    fields.every((field) => field.showWhen === undefined && pledgeOf(field) !== undefined)
  );
}

/** The sentences to vouch for when a declaration is sent, in their order; none where the form has none of its own. */
export function pledgesOf(
  def: FormDefinition,
): readonly { readonly field: FieldId; readonly statement: string }[] {
  return def.sections
    .filter(isPledgeSection)
    .flatMap(({ fields }) => fields)
    .map((field) => ({ field: field.id, statement: pledgeOf(field) ?? '' }));
}

/** @returns the values with every pledge made: what is checked before, and stored after, the resident vouched */
export function vouched(def: FormDefinition, wire: Wire): Wire {
  return { ...wire, ...Object.fromEntries(pledgesOf(def).map(({ field }) => [field, 'on'])) };
}
