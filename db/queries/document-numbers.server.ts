// Numbers of results as documents: each stands once in the book of its procedure and year.
import type { Sql } from '../client.server.ts';

export interface DocumentBook {
  readonly procedureCode: string;
  /** As `papers.document_book` has it. */
  readonly book: string;
  /** The year of the book, from its first moment to before the other. */
  readonly from: Date;
  readonly before: Date;
}

/** A result that counts. `content`, sealed, only where it was issued before numbers were kept beside it. */
export interface NumberedResult {
  readonly id: string;
  readonly number: string | null;
  readonly content: Uint8Array | null;
}

/** Holds the book until the transaction ends: whoever gives a number after this one sees it. */
export async function listResultsIn(
  sql: Sql,
  { procedureCode, book, from, before }: DocumentBook,
): Promise<readonly NumberedResult[]> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`document-book:${book}`}, 0))`;
  return sql<NumberedResult[]>`
    select p.id, p.document_number as number, case when p.document_number is null then p.content end as content
    from papers p join dossiers d on d.id = p.dossier_id
    where p.kind = 'result' and p.revoked_at is null and d.procedure_code = ${procedureCode}
      and (p.document_book = ${book} or (p.document_book is null and p.issued_at >= ${from} and p.issued_at < ${before}))`;
}

/** @returns the numbers beside drafts that wait for a signature, of other dossiers of the procedure */
export async function listNumbersAhead(
  sql: Sql,
  procedureCode: string,
  dossierId: string,
): Promise<readonly string[]> {
  const rows = await sql<{ number: string }[]>`
    select r.document_number as number from result_submissions r join dossiers d on d.id = r.dossier_id
    where r.outcome is null and r.document_number is not null and d.procedure_code = ${procedureCode}
      and r.dossier_id <> ${dossierId}`;
  return rows.map(({ number }) => number);
}
