// Single facts of any kind by name, whatever an older version of the kind stored.
import type { Answers, FieldId } from '#forms/index.ts';
import { own } from '#forms/own.ts';

/** @returns "" where the item has no such fact, or it is no text */
export function textFact(facts: Answers, id: FieldId): string {
  const value = own(facts, id);
  return typeof value === 'string' ? value : '';
}

/** @returns undefined where the item has no such fact, or it is no number */
export function numberFact(facts: Answers, id: FieldId): number | undefined {
  const value = own(facts, id);
  return typeof value === 'number' ? value : undefined;
}

/** @returns the entries of a repeated fact; none where the item has no such fact, or it is not repeated */
export function entriesOfFact(facts: Answers, id: FieldId): readonly Answers[] {
  const value = own(facts, id);
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) =>
    typeof entry === 'object' && entry !== null ? [Object.fromEntries(Object.entries(entry))] : [],
  );
}
