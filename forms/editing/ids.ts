// New ids of sections, fields and rules. They come from the words at creation and never change afterwards.
import type { FieldKind, FormDefinition } from '../definition.ts';
import { entryFields, fieldsIn } from './find.ts';

/** Every field id of any published version of the form ("papers.title" for entry fields) and its last kind. */
export type TakenIds = Readonly<Record<string, FieldKind>>;

/** Names that have another meaning for a page or a browser. */
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

/** @returns whole words up to 40 characters, only a–z and digits, a letter first: "Số lượng bản sao" → "soLuongBanSao" */
export function camelCase(words: string): string {
  const plainWords = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const letters: string[] = [];
  for (const word of plainWords) {
    if ([...letters, word].join('').length > longest) break;
    letters.push(word);
  }
  const id = (letters.length > 0 ? letters : [plainWords[0]?.slice(0, longest) ?? ''])
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
  return /^[a-z]/.test(id) ? id : `muc${id}`;
}

function unique(words: string, takenIds: ReadonlySet<string>): string {
  const id = camelCase(words);
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? id : `${id}${count}`;
    if (!takenIds.has(candidate)) return candidate;
  }
}

/**
 * Answers are stored under the id, so it must be unique in the whole form and its earlier versions, inside groups too.
 * @param label of the field, from which the id is made
 * @param takenIds of all published versions
 */
export function newFieldId(def: FormDefinition, label: string, takenIds: TakenIds): string {
  const now = fieldsIn(def).flatMap((field) => [field.id, ...entryFields(field).map(({ id }) => id)]);
  const past = Object.keys(takenIds).flatMap((path) => path.split('.'));
  return unique(label, new Set([...now, ...past, ...reserved]));
}

/** @returns an id that no section of the form has; it is part of the address of a page of the filing */
export function newSectionId(def: FormDefinition, heading: string): string {
  return unique(heading, new Set([...def.sections.map(({ id }) => id), ...reserved]));
}

/** @returns an id that no rule of the form has */
export function newRuleId(def: FormDefinition, kind: string): string {
  return unique(kind, new Set(def.rules.map(({ id }) => id)));
}
