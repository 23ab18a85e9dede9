// Wire values: what a browser sends, read into a tree that no hostile name can harm.
import { own } from './own.ts';
import type { Wire, WireValue } from './kinds/kind.ts';
import { repairText } from './text.ts';

type Tree = { [key: string]: string | Tree };

const NAME = /^[A-Za-z][A-Za-z0-9]*(?:\.(?:[A-Za-z][A-Za-z0-9]*|\d{1,3})){0,4}$/;
const RESERVED = new Set(['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty']);
/** More inputs than any form has; the rest of such a request is noise. */
const MOST_ENTRIES = 5000;

/** @param path "requesterIdentity.type" @returns undefined when there is no such value; inherited names are never read */
export function valueAt(tree: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => own(value, key), tree);
}

/** @returns the value if it is a text, else '': a hostile request sends anything */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** @param name "day" @returns the text of that input of a composite field; '' when there is none */
export function partOf(value: unknown, name: string): string {
  return textOf(own(value, name));
}

/** @param depth for its own recursion @returns whether nothing was typed, chosen or ticked; a value nested deeper than any form counts as blank */
export function isBlank(value: unknown, depth = 0): boolean {
  if (value === undefined || value === null || value === false) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value !== 'object') return false;
  return depth > 6 || Object.values(value).every((inner) => isBlank(inner, depth + 1));
}

/** @returns the entries of a list, or of an object with numbers as keys, by index up to 999; none for any other value */
export function entriesOf(value: unknown): readonly (readonly [index: number, entry: unknown])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value)
    .filter((key) => /^\d{1,3}$/.test(key))
    .map((key) => [Number(key), own(value, key)] as const)
    .sort(([a], [b]) => a - b);
}

/** Gaps left by removed entries close, so that the form is drawn again as 0, 1, 2. */
function compact(tree: Tree): WireValue {
  const keys = Object.keys(tree);
  const inner = (key: string): WireValue => {
    const value = own(tree, key);
    return typeof value === 'object' ? compact(value) : (value ?? '');
  };
  if (keys.length > 0 && keys.every((key) => /^\d+$/.test(key))) {
    return keys.sort((a, b) => Number(a) - Number(b)).map(inner);
  }
  return Object.fromEntries(keys.map((key) => [key, inner(key)]));
}

/**
 * Reads the entries of a `FormData` or a query into a tree, texts in NFC. Left out are files, reserved names, names that are no
 * path, indexes of four and more digits, a value under a name that already is a branch, and all after 5,000 entries.
 * @returns for a name that comes twice, the last value
 */
export function readWire(entries: Iterable<readonly [string, unknown]>): Wire {
  const tree: Tree = {};
  let count = 0;
  for (const [name, value] of entries) {
    if (++count > MOST_ENTRIES) break;
    if (typeof name !== 'string' || typeof value !== 'string' || name.length > 200 || !NAME.test(name))
      continue;
    const keys = name.split('.');
    if (keys.some((key) => RESERVED.has(key))) continue;
    const last = keys.pop() ?? '';
    let branch: Tree | undefined = tree;
    for (const key of keys) {
      const next: string | Tree | undefined = own(branch, key);
      if (typeof next === 'string') {
        branch = undefined;
        break;
      }
      branch = branch[key] = next ?? {};
    }
    if (branch !== undefined && typeof own(branch, last) !== 'object') branch[last] = repairText(value);
  }
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [key, typeof value === 'object' ? compact(value) : value]),
  );
}
