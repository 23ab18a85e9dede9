// The differences between two versions of a form, part by part, for the person who approves the newer one.
import type { FormDefinition } from '../definition.ts';
import type { FormPart } from './change.ts';
import { labelOfPart, partsOf, readPart } from './parts.ts';
import { settingWords } from './setting-words.ts';
import { own } from '../own.ts';

export interface PartDifference {
  readonly part: FormPart;
  readonly label: string;
  readonly how: 'added' | 'removed' | 'changed';
  /** Each changed setting in words; empty for a removed part, and for a change without words. */
  readonly rows: readonly { readonly name: string; readonly before: string; readonly after: string }[];
}

export interface FormDifferences {
  readonly parts: readonly PartDifference[];
  /** Sections or fields have another order. */
  readonly reordered: boolean;
  /** Lines of the paper differ. They are not compared one by one: the id of a line changes with its words. */
  readonly paper: boolean;
}

/** @returns added and changed parts in the order of `after`, then removed ones in the order of `before` */
export function formDifferences(before: FormDefinition, after: FormDefinition): FormDifferences {
  const stableParts = (def: FormDefinition) => partsOf(def).filter((part) => !part.startsWith('block:'));
  const [old, now] = [stableParts(before), stableParts(after)];
  const newOrChanged = now.flatMap((part): PartDifference[] => {
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
    parts: [...newOrChanged, ...removed],
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
