// Inquiries that go with a main one: found from either end, and hung elsewhere, in the caller's transaction.
import type { Sql } from '../client.server.ts';

/**
 * Moves of a kind in which inquiries are merged go one after the other, until the transaction ends: each may change
 * several rows, and two that merge at once must not make a circle.
 */
export async function lockMerging(sql: Sql, kind: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`inquiry-merging:${kind}`}, 0))`;
}

/** Codes of all that go with it, also through another, in the order of the register; `direct` ones name it as theirs. */
export async function listMergedInto(
  sql: Sql,
  inquiryId: string,
): Promise<{ readonly id: string; readonly code: string; readonly direct: boolean }[]> {
  const rows = await sql<{ id: string; code: string; direct: boolean }[]>`
    with recursive going as (
      select id, code, register_year, register_number, true as direct from inquiries where merged_into = ${inquiryId}
      union
      select i.id, i.code, i.register_year, i.register_number, false from inquiries i join going on i.merged_into = going.id
    )
    select id, code, direct from going order by register_year, register_number, id`;
  return [...rows];
}

/** Whatever named the one as its main one names the other. */
export async function hangMerged(
  sql: Sql,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  await sql`update inquiries set merged_into = ${to} where merged_into = ${from} and id <> ${to}`;
}

/** The one that goes with no other, at the end of the way from `inquiryId`. */
export async function findMain(sql: Sql, inquiryId: string): Promise<{ readonly code: string } | undefined> {
  const [row] = await sql<{ code: string }[]>`
    with recursive up as (
      select id, code, merged_into from inquiries where id = ${inquiryId}
      union
      select i.id, i.code, i.merged_into from inquiries i join up on i.id = up.merged_into
    )
    select code from up where merged_into is null`;
  return row;
}
