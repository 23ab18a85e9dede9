// Carries a draft to a newer version of its form, by the stable ids of the fields.
import type { FieldDefinition, FieldId, FormDefinition } from './definition.ts';
import { kindOf } from './kinds/index.ts';
import type { Wire, WireValue } from './kinds/kind.ts';
import { pledgesOf } from './pledge.ts';
import { givenAnswer } from './presets.ts';
import { own } from './own.ts';
import { isBlank } from './wire.ts';

/** What the meaning of an answer depends on; hints and paper labels may change freely. */
function meaning(field: FieldDefinition): string {
  const {
    hint: _hint,
    paperLabel: _paper,
    offPaper: _offPaper,
    example: _example,
    profile: _profile,
    ...rest
  } = field;
  return JSON.stringify(rest);
}

/**
 * @returns the values under the new definition, and the fields whose answer needs another look: they are asked
 * differently now, or their kind changed so that the old value cannot stand; a pledge never: it is made when sending
 */
export function moveWire(
  from: FormDefinition,
  to: FormDefinition,
  wire: Wire,
): { readonly wire: Wire; readonly toReview: readonly FieldId[] } {
  const before = new Map(
    from.sections.flatMap((section) => section.fields).map((field) => [field.id, field]),
  );
  const pledges = new Set(pledgesOf(to).map(({ field }) => field));
  const moved: Record<FieldId, WireValue> = {};
  const toReview: FieldId[] = [];
  for (const field of to.sections.flatMap((section) => section.fields)) {
    const answer = givenAnswer(field);
    if (answer !== undefined) {
      moved[field.id] = answer;
      continue;
    }
    const value = own<Wire>(wire, field.id);
    if (value === undefined || isBlank(value)) continue;
    const old = before.get(field.id);
    const shape = (other: FieldDefinition) => {
      const { layout, inputs } = kindOf(other).control(other);
      return [layout, ...inputs.map((input) => input.suffix)].join();
    };
    if (old === undefined || old.kind === field.kind || shape(old) === shape(field)) moved[field.id] = value;
    if (!pledges.has(field.id) && (old === undefined || meaning(old) !== meaning(field)))
      toReview.push(field.id);
  }
  return { wire: moved, toReview };
}
