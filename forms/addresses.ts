// Every address among the answers of a declaration, wherever it stands.
import type { FieldDefinition, FormDefinition } from './definition.ts';
import type { Address } from './kinds/address.ts';
import type { Answers } from './kinds/kind.ts';
import { own } from './own.ts';

function changedIn(
  fields: readonly FieldDefinition[],
  answers: Answers,
  change: (address: Address) => Address,
): Answers {
  const newAnswers = fields.flatMap((field): readonly (readonly [string, unknown])[] => {
    const answer = own(answers, field.id);
    if (answer === undefined) return [];
    if (field.kind === 'address') return [[field.id, change(answer as Address)]];
    if (field.kind !== 'group') return [];
    const entries = answer as readonly Answers[];
    return [[field.id, entries.map((entry) => changedIn(field.fields, entry, change))]];
  });
  return newAnswers.length === 0 ? answers : { ...answers, ...Object.fromEntries(newAnswers) };
}

/** @returns the answers with each address as `change` makes it; those of groups too */
export function withAddresses(
  def: FormDefinition,
  answers: Answers,
  change: (address: Address) => Address,
): Answers {
  return changedIn(
    def.sections.flatMap((section) => section.fields),
    answers,
    change,
  );
}
