// New ids of sections, fields and rules: from their words, once, and never changed afterwards.
import type { FieldKind, FormDefinition } from '../definition.ts';
import { entryFields, fieldsIn } from './find.ts';

/** Every field id of any published version of the form ("papers.title" for entry fields) and its last kind. */
export type TakenIds = Readonly<Record<string, FieldKind>>;

/** Names that a page or a browser gives a meaning of its own. */
const reserved = [
  ...[
    'intent',
    'version',
    'seen',
    'all',
    'constructor',
    'prototype',
    'toString',
    'valueOf',
    'hasOwnProperty',
  ],
  ...['name', 'id', 'method', 'action', 'submit', 'reset', 'length', 'elements', 'target'],
];

const longest = 40;

/** "Số lượng bản sao" → "soLuongBanSao" */
export function camelCase(words: string): string {
  const bare = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const letters: string[] = [];
  for (const word of bare) {
    if ([...letters, word].join('').length > longest) break;
    letters.push(word);
  }
  const id = (letters.length > 0 ? letters : [bare[0]?.slice(0, longest) ?? ''])
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
  return /^[a-z]/.test(id) ? id : `muc${id}`;
}

function unique(words: string, taken: ReadonlySet<string>): string {
  const id = camelCase(words);
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? id : `${id}${count}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** One name for one question in the whole form and its past, inside groups too: answers are stored under it. */
export function newFieldId(def: FormDefinition, label: string, takenIds: TakenIds): string {
  const now = fieldsIn(def).flatMap((field) => [field.id, ...entryFields(field).map(({ id }) => id)]);
  const past = Object.keys(takenIds).flatMap((path) => path.split('.'));
  return unique(label, new Set([...now, ...past, ...reserved]));
}

/** @returns an id that no section of the form has, and no page of a filing */
export function newSectionId(def: FormDefinition, heading: string): string {
  return unique(heading, new Set([...def.sections.map(({ id }) => id), ...reserved]));
}

/** @returns an id that no rule of the form has */
export function newRuleId(def: FormDefinition, kind: string): string {
  return unique(kind, new Set(def.rules.map(({ id }) => id)));
}
