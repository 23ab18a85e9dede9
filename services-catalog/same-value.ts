// Compares data. The order of keys does not count, because a database does not keep it; a key with undefined equals an absent key.
import { own } from '#forms/own.ts';

/** @returns whether two values are equal; only for data: plain objects, lists, texts, numbers, booleans, null */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, i) => sameValue(item, b[i]))
    );
  }
  const left: Readonly<Record<string, unknown>> = { ...a };
  const right: Readonly<Record<string, unknown>> = { ...b };
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) =>
    sameValue(own(left, key), own(right, key)),
  );
}
