// Conditions of a definition, decided on wire values and on stored answers alike.
import type { Condition } from './definition.ts';
import { own } from './own.ts';
import { cleanLine } from './text.ts';
import { isBlank, valueAt } from './wire.ts';

/** @returns ids of the fields a condition reads, without the part after the dot; a field read twice is listed twice */
export function fieldsOf(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(fieldsOf);
  if ('any' in condition) return condition.any.flatMap(fieldsOf);
  return [condition.field.split('.')[0] ?? condition.field];
}

function asNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.length > 40) return Number.NaN;
  const digits = value.replace(/[\s.]/g, '');
  return /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
}

function equals(value: unknown, expected: string | boolean): boolean {
  // An unticked box is not sent at all, so "not ticked" and "nothing there" are the same.
  if (typeof expected === 'boolean') return !isBlank(value) === expected;
  // No choice is this long: do not clean a hostile text.
  const isIt = (one: unknown) => typeof one === 'string' && one.length < 500 && cleanLine(one) === expected;
  // Of several choices, one is enough.
  return Array.isArray(value) ? value.some(isIt) : isIt(value);
}

/** A date is three inputs on the wire, and one text when it is stored, with the parts that are known: "1995", "1995-08-20". */
function answerAt(values: unknown, path: string): unknown {
  const [id = '', part = ''] = path.split('.');
  const answer = own(values, id);
  const at = ['year', 'month', 'day'].indexOf(part);
  return at >= 0 && typeof answer === 'string' && /^\d{4}(-\d\d){0,2}(T|$)/.test(answer)
    ? answer.slice(0, 10).split('-')[at]
    : valueAt(values, path);
}

/**
 * @param values wire values or answers by field id
 * @returns whether the condition holds; no condition always holds
 */
export function holds(condition: Condition | undefined, values: unknown): boolean {
  if (condition === undefined) return true;
  if ('all' in condition) return condition.all.every((part) => holds(part, values));
  if ('any' in condition) return condition.any.some((part) => holds(part, values));
  const value = answerAt(values, condition.field);
  if ('equals' in condition) return equals(value, condition.equals);
  if ('oneOf' in condition) return condition.oneOf.some((option) => equals(value, option));
  if ('greaterThan' in condition) return asNumber(value) > condition.greaterThan;
  return !isBlank(value) === condition.answered;
}
