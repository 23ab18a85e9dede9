// What a comment is about, in the version that readers have now.
import { quoteStands } from '#app/consultations/carry-clauses.ts';
import type { AboutClause } from '#app/read-models/consultations.ts';
import type { DraftVersions } from './draft-versions.server.ts';

export const wholeDraft = 'Toàn văn dự thảo';

type Versions = Pick<DraftVersions, 'clauses' | 'former'>;

/** @returns undefined for what is about the whole draft */
export function clauseOf(
  { clauseId, quote }: { readonly clauseId: string | null; readonly quote: string | null },
  { clauses, former }: Versions,
): AboutClause | undefined {
  if (clauseId === null) return undefined;
  const clause = clauses.find(({ id }) => id === clauseId);
  if (clause === undefined)
    return { label: former.get(clauseId)?.label ?? 'Điều khoản cũ', quoteStands: false };
  return {
    label: clause.label,
    address: clause.address,
    quoteStands: quote === null || quoteStands(quote, clause),
  };
}

/**
 * What a comment is about, in words: a clause that is no more is marked, because another one may have its number now.
 * @returns `wholeDraft` where it is about no clause
 */
export function aboutText(comment: Parameters<typeof clauseOf>[0], versions: Versions): string {
  const about = clauseOf(comment, versions);
  if (about === undefined) return wholeDraft;
  return about.address === undefined ? `${about.label}, không còn trong bản mới` : about.label;
}

/** @returns what the clause says, or said last; undefined for what is about the whole draft */
export function clauseText(clauseId: string | null, { clauses, former }: Versions): string | undefined {
  if (clauseId === null) return undefined;
  return (clauses.find(({ id }) => id === clauseId) ?? former.get(clauseId))?.text;
}

/** @returns a comparison of ids of clauses, for sorting: the whole draft (null) ahead, what is gone last */
export function inOrderOfDraft({ clauses }: Pick<Versions, 'clauses'>) {
  const places = new Map(clauses.map(({ id }, index) => [id, index]));
  const placeOf = (clauseId: string | null) =>
    clauseId === null ? -1 : (places.get(clauseId) ?? clauses.length);
  return (one: string | null, other: string | null): number => placeOf(one) - placeOf(other);
}
