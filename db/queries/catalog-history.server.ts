// The history of a procedure or form: every revision with who wrote it, who approved it and why.
import { and, desc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';

import type { RevisionSource } from '../../services-catalog/draft-steps.ts';
import type { Queryable } from '../client.server.ts';
import { formVersions, procedureRevisions, procedures } from '../schema/catalog.ts';
import { users } from '../schema/people.ts';

export interface HistoryRow {
  readonly id: string;
  /** Of the revision, or of the form's version. */
  readonly number: number;
  readonly live: boolean;
  readonly source: RevisionSource;
  readonly publishedAt: Date;
  readonly author: string | null;
  readonly approver: string | null;
  readonly note: string;
}

const author = alias(users, 'author');
const approver = alias(users, 'approver');

/** The newest first. */
export async function listRevisions(db: Queryable, procedureCode: string): Promise<HistoryRow[]> {
  return db
    .select({
      id: procedureRevisions.id,
      number: procedureRevisions.number,
      live: sql<boolean>`${procedures.currentRevisionId} is not distinct from ${procedureRevisions.id}`,
      source: procedureRevisions.source,
      publishedAt: procedureRevisions.publishedAt,
      author: author.name,
      approver: approver.name,
      note: procedureRevisions.changeNote,
    })
    .from(procedureRevisions)
    .innerJoin(procedures, eq(procedures.code, procedureRevisions.procedureCode))
    .leftJoin(author, eq(author.id, procedureRevisions.authoredBy))
    .leftJoin(approver, eq(approver.id, procedureRevisions.approvedBy))
    .where(eq(procedureRevisions.procedureCode, procedureCode))
    .orderBy(desc(procedureRevisions.number));
}

/** The newest first; it is the live one. */
export async function listFormVersions(db: Queryable, formCode: string): Promise<HistoryRow[]> {
  const rows = await db
    .select({
      id: formVersions.id,
      number: formVersions.version,
      source: formVersions.source,
      publishedAt: formVersions.publishedAt,
      author: author.name,
      approver: approver.name,
      note: formVersions.changeNote,
    })
    .from(formVersions)
    .leftJoin(author, eq(author.id, formVersions.authoredBy))
    .leftJoin(approver, eq(approver.id, formVersions.approvedBy))
    .where(eq(formVersions.formCode, formCode))
    .orderBy(desc(formVersions.version));
  return rows.map((row, index) => ({ ...row, live: index === 0 }));
}

export async function findRevisionByNumber(
  db: Queryable,
  procedureCode: string,
  number: number,
): Promise<{ id: string; publishedAt: Date } | undefined> {
  const [row] = await db
    .select({ id: procedureRevisions.id, publishedAt: procedureRevisions.publishedAt })
    .from(procedureRevisions)
    .where(and(eq(procedureRevisions.procedureCode, procedureCode), eq(procedureRevisions.number, number)));
  return row;
}

export async function findFormVersionByNumber(
  db: Queryable,
  formCode: string,
  number: number,
): Promise<{ id: string; publishedAt: Date } | undefined> {
  const [row] = await db
    .select({ id: formVersions.id, publishedAt: formVersions.publishedAt })
    .from(formVersions)
    .where(and(eq(formVersions.formCode, formCode), eq(formVersions.version, number)));
  return row;
}

/** Every definition of a form that was ever published, the oldest first: ids are never given a second meaning. */
export async function listDefinitionsOf(db: Queryable, formCode: string): Promise<object[]> {
  const rows = await db
    .select({ definition: formVersions.definition })
    .from(formVersions)
    .where(eq(formVersions.formCode, formCode))
    .orderBy(formVersions.version);
  return rows.map((row) => row.definition);
}

/** Is the address taken by another procedure, published or not? */
export async function findProcedureCodeBySlug(db: Queryable, slug: string): Promise<string | undefined> {
  const [row] = await db.select({ code: procedures.code }).from(procedures).where(eq(procedures.slug, slug));
  return row?.code;
}

export async function procedureExists(db: Queryable, code: string): Promise<boolean> {
  return (await db.$count(procedures, eq(procedures.code, code))) > 0;
}

export async function lastRevisionNumber(db: Queryable, code: string): Promise<number> {
  const [row] = await db
    .select({ last: sql<number>`coalesce(max(${procedureRevisions.number}), 0)::int` })
    .from(procedureRevisions)
    .where(eq(procedureRevisions.procedureCode, code));
  return row?.last ?? 0;
}
