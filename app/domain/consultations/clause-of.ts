// What a comment is about, in the version that readers have now.
import { quoteStands, type Clause } from '#app/consultations/carry-clauses.ts';

export const wholeDraft = 'Toàn văn dự thảo';

export interface AboutClause {
  readonly label: string;
  /** Where it stands now; absent: the clause is no more. */
  readonly address?: string;
  readonly quoteStands: boolean;
}

/**
 * @param clauses of the newest version
 * @param former of all versions before it, for the name of a clause that is gone
 * @returns undefined for what is about the whole draft
 */
export function clauseOf(
  { clauseId, quote }: { readonly clauseId: string | null; readonly quote: string | null },
  clauses: readonly Clause[],
  former: ReadonlyMap<string, string>,
): AboutClause | undefined {
  if (clauseId === null) return undefined;
  const clause = clauses.find(({ id }) => id === clauseId);
  if (clause === undefined) return { label: former.get(clauseId) ?? 'Điều khoản cũ', quoteStands: false };
  return {
    label: clause.label,
    address: clause.address,
    quoteStands: quote === null || quoteStands(quote, clause),
  };
}
