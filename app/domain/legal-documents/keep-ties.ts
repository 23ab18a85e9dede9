// A new version of a document that names another one as before still means the one that was found then.
import { authorityKey } from '#app/publications/legal-documents/authority.ts';
import type { DeclaredRelation } from './settle.ts';

type Tied = Pick<DeclaredRelation, 'numberKey' | 'authority' | 'issuedOn' | 'otherItemId'>;

/** @returns `now`, tied as `before` where nothing else is said of the other document */
export function keepTies<Relation extends Tied>(
  before: readonly Tied[],
  now: readonly Relation[],
): readonly Relation[] {
  const tieOf = new Map(before.map((one) => [saidIn(one), one.otherItemId]));
  return now.map((one) =>
    one.otherItemId === null ? { ...one, otherItemId: tieOf.get(saidIn(one)) ?? null } : one,
  );
}

const saidIn = ({ numberKey, authority, issuedOn }: Tied): string =>
  [numberKey, authority === null ? '' : authorityKey(authority), issuedOn ?? ''].join('|');
