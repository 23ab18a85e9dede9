// Carries a draft to a newer version of its form, by the stable ids of the fields.
import type { FieldDefinition, FieldId, FormDefinition } from './definition.ts';
import { kindOf } from './kinds/index.ts';
import type { Wire, WireValue } from './kinds/kind.ts';
import { pledgesOf } from './pledge.ts';
import { givenAnswer } from './presets.ts';
import { own } from './own.ts';
import { isBlank } from './wire.ts';

/** The parts of a field that give an answer its meaning; a new hint or paper label does not change it. */
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
 * @param wire values under the definition `from`
 * @returns the values under `to`, and the fields whose answer the resident has to look at again: their question changed, or
 * their kind did and the value was dropped. Pledges are never among them: they are made when the dossier is sent
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
  const movedValues: Record<FieldId, WireValue> = {};
  const toReview: FieldId[] = [];
  for (const field of to.sections.flatMap((section) => section.fields)) {
    const answer = givenAnswer(field);
    if (answer !== undefined) {
      movedValues[field.id] = answer;
      continue;
    }
    const value = own<Wire>(wire, field.id);
    if (value === undefined || isBlank(value)) continue;
    const old = before.get(field.id);
    const shape = (other: FieldDefinition) => {
      const { layout, inputs } = kindOf(other).control(other);
      return [layout, ...inputs.map((input) => input.suffix)].join();
    };
    if (old === undefined || old.kind === field.kind || shape(old) === shape(field))
      movedValues[field.id] = value;
    if (!pledges.has(field.id) && (old === undefined || meaning(old) !== meaning(field)))
      toReview.push(field.id);
  }
  return { wire: movedValues, toReview };
}
