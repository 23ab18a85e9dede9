// What differs between two versions of a form, part by part, for whoever approves the newer one.
import type { FormDefinition } from '../definition.ts';
import type { FormPart } from './change.ts';
import { labelOfPart, partsOf, readPart } from './parts.ts';
import { settingWords } from './setting-words.ts';
import { own } from '../own.ts';

export interface PartDifference {
  readonly part: FormPart;
  readonly label: string;
  readonly how: 'added' | 'removed' | 'changed';
  /** Setting by setting, in words; empty where only the place changed. */
  readonly rows: readonly { readonly name: string; readonly before: string; readonly after: string }[];
}

export interface FormDifferences {
  readonly parts: readonly PartDifference[];
  /** Sections or fields stand in another order. */
  readonly reordered: boolean;
  /** Lines of the paper differ: a line has no name that outlives a change of its words. */
  readonly paper: boolean;
}

/** @returns what was added, removed and changed from one definition to the other, in the order of the newer one */
export function formDifferences(before: FormDefinition, after: FormDefinition): FormDifferences {
  const named = (def: FormDefinition) => partsOf(def).filter((part) => !part.startsWith('block:'));
  const [old, now] = [named(before), named(after)];
  const described = now.flatMap((part): PartDifference[] => {
    if (!old.includes(part))
      return [{ part, label: labelOfPart(after, part), how: 'added', rows: rowsOf(undefined, after, part) }];
    if (JSON.stringify(readPart(before, part)) === JSON.stringify(readPart(after, part))) return [];
    return [{ part, label: labelOfPart(after, part), how: 'changed', rows: rowsOf(before, after, part) }];
  });
  const removed = old
    .filter((part) => !now.includes(part))
    .map((part): PartDifference => ({ part, label: labelOfPart(before, part), how: 'removed', rows: [] }));
  const common = (parts: readonly FormPart[], others: readonly FormPart[]) =>
    parts.filter((part) => others.includes(part) && /^(section|field):/.test(part)).join();
  return {
    parts: [...described, ...removed],
    reordered: common(old, now) !== common(now, old),
    paper: JSON.stringify(before.paper) !== JSON.stringify(after.paper),
  };
}

function rowsOf(
  before: FormDefinition | undefined,
  after: FormDefinition,
  part: FormPart,
): PartDifference['rows'] {
  const old = before === undefined ? {} : settingWords(before, part);
  const now = settingWords(after, part);
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .map((name) => ({ name, before: own(old, name) ?? '', after: own(now, name) ?? '' }))
    .filter((row) => row.before !== row.after);
}
