// What the facts of a legal document say, read by name.
import { hasYear } from './number.ts';
import type { Answers } from '#forms/index.ts';
import { entriesOfFact, textFact } from '../fact-values.ts';
import { readRelation, type RelationId, type Side } from './relations.ts';

export interface DocumentRelation {
  readonly id: RelationId;
  readonly side: Side;
  readonly number: string;
  /** Of the other one; its own authority where none is said. */
  readonly authority?: string;
  readonly issuedOn?: string;
  readonly title?: string;
  /** The item of the other one, where the portal has it and staff saw that it is meant. */
  readonly document?: string;
  readonly from?: string;
  /** The last day. */
  readonly until?: string;
  /** It stays in force when the other one, which it guides, ends. */
  readonly survives?: true;
}

export interface DocumentFacts {
  readonly form: string;
  readonly number: string;
  readonly authority: string;
  readonly field: string;
  readonly issuedOn: string;
  /** The day of issue where no other was given: what force is reckoned with. */
  readonly effectiveOn: string;
  /** It was given, or nothing was to be given: only what has no year in its number may begin with its signature. */
  readonly effectiveKnown: boolean;
  /** The last day on which it is in force. */
  readonly expiresOn?: string;
  readonly relations: readonly DocumentRelation[];
}

/** @returns what is not said of the document is "" or absent, never a guess */
export function documentFacts(facts: Answers): DocumentFacts {
  const issuedOn = textFact(facts, 'issuedOn');
  return {
    form: textFact(facts, 'form'),
    number: textFact(facts, 'number'),
    authority: textFact(facts, 'authorityName') || textFact(facts, 'authority'),
    field: textFact(facts, 'field'),
    issuedOn,
    effectiveOn: textFact(facts, 'effectiveOn') || issuedOn,
    effectiveKnown: textFact(facts, 'effectiveOn') !== '' || !hasYear(textFact(facts, 'number')),
    ...propertyOf(facts, 'expiresOn', 'expiresOn'),
    relations: entriesOfFact(facts, 'relations').flatMap((entry) => relationIn(entry) ?? []),
  };
}

/** @param entry of the group "relations" @returns undefined where it says no relation */
export function relationIn(entry: Answers): DocumentRelation | undefined {
  const relation = readRelation(textFact(entry, 'relation'));
  if (relation === undefined) return undefined;
  return {
    ...relation,
    number: textFact(entry, 'number'),
    ...propertyOf(entry, 'authority', 'otherAuthority'),
    ...propertyOf(entry, 'issuedOn', 'otherIssuedOn'),
    ...propertyOf(entry, 'title', 'title'),
    ...propertyOf(entry, 'document', 'document'),
    ...propertyOf(entry, 'from', 'from'),
    ...propertyOf(entry, 'until', 'until'),
    ...(entry['survives'] === true && { survives: true as const }),
  };
}

function propertyOf<K extends string>(facts: Answers, key: K, id: string): Partial<Record<K, string>> {
  const value = textFact(facts, id);
  return value === '' ? {} : ({ [key]: value } as Record<K, string>);
}
