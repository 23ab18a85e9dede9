// The catalog's revisions and form versions: both are written once and only ever read again.
import { asc, desc, eq, sql } from 'drizzle-orm';

import type { FormDefinition } from '../../forms/definition.ts';
import type { Procedure } from '../../services-catalog/procedure.ts';
import type { Queryable } from '../client.server.ts';
import { formVersions, procedureRevisions, procedures } from '../schema/catalog.ts';

export interface PublishedRow {
  readonly code: string;
  readonly slug: string;
  readonly sector: string;
  readonly level: number;
  readonly revisionId: string;
}

export interface RevisionRow {
  readonly id: string;
  readonly procedureCode: string;
  readonly number: number;
  readonly body: Procedure;
  readonly digest: string;
  readonly source: 'synchronised' | 'edited';
  readonly publishedAt: Date;
}

export interface FormVersionRow {
  readonly id: string;
  readonly formCode: string;
  readonly version: number;
  readonly definition: FormDefinition;
  readonly digest: string;
  readonly publishedAt: Date;
}

const publishedColumns = {
  code: procedures.code,
  slug: procedures.slug,
  sector: procedures.sector,
  level: procedures.level,
  revisionId: procedureRevisions.id,
};

/** Every published procedure, without its body: what changed is seen by the revision's id. */
export async function listPublishedProcedures(db: Queryable): Promise<PublishedRow[]> {
  return db
    .select(publishedColumns)
    .from(procedures)
    .innerJoin(procedureRevisions, eq(procedureRevisions.id, procedures.currentRevisionId))
    .orderBy(procedures.sector, procedures.code);
}

export async function findPublishedProcedureBySlug(
  db: Queryable,
  slug: string,
): Promise<PublishedRow | undefined> {
  const [row] = await db
    .select(publishedColumns)
    .from(procedures)
    .innerJoin(procedureRevisions, eq(procedureRevisions.id, procedures.currentRevisionId))
    .where(eq(procedures.slug, slug));
  return row;
}

export async function findPublishedProcedureByCode(
  db: Queryable,
  code: string,
): Promise<PublishedRow | undefined> {
  const [row] = await db
    .select(publishedColumns)
    .from(procedures)
    .innerJoin(procedureRevisions, eq(procedureRevisions.id, procedures.currentRevisionId))
    .where(eq(procedures.code, code));
  return row;
}

export async function findRevision(db: Queryable, id: string): Promise<RevisionRow | undefined> {
  const [row] = await db.select().from(procedureRevisions).where(eq(procedureRevisions.id, id));
  return row;
}

export async function findFormVersion(db: Queryable, id: string): Promise<FormVersionRow | undefined> {
  const [row] = await db.select().from(formVersions).where(eq(formVersions.id, id));
  return row;
}

/** The newest version of a form: the one a new draft is given. */
export async function findCurrentFormVersion(
  db: Queryable,
  formCode: string,
): Promise<FormVersionRow | undefined> {
  const [row] = await db
    .select()
    .from(formVersions)
    .where(eq(formVersions.formCode, formCode))
    .orderBy(desc(formVersions.version))
    .limit(1);
  return row;
}

/** The newest version of every form, without its definition. */
export async function listCurrentFormVersions(
  db: Queryable,
): Promise<{ formCode: string; id: string; version: number; digest: string }[]> {
  return db
    .selectDistinctOn([formVersions.formCode], {
      formCode: formVersions.formCode,
      id: formVersions.id,
      version: formVersions.version,
      digest: formVersions.digest,
    })
    .from(formVersions)
    .orderBy(formVersions.formCode, desc(formVersions.version));
}

/** The revisions of every procedure in order, without their bodies, each saying whether it is the published one. */
export async function listRevisionDigests(
  db: Queryable,
): Promise<
  { code: string; number: number; digest: string; source: 'synchronised' | 'edited'; published: boolean }[]
> {
  return db
    .select({
      code: procedureRevisions.procedureCode,
      number: procedureRevisions.number,
      digest: procedureRevisions.digest,
      source: procedureRevisions.source,
      published: sql<boolean>`${procedures.currentRevisionId} is not distinct from ${procedureRevisions.id}`,
    })
    .from(procedureRevisions)
    .innerJoin(procedures, eq(procedures.code, procedureRevisions.procedureCode))
    .orderBy(asc(procedureRevisions.procedureCode), asc(procedureRevisions.number));
}

export async function insertProcedure(db: Queryable, body: Procedure): Promise<void> {
  await db
    .insert(procedures)
    .values({ code: body.code, slug: body.slug, sector: body.sector, level: body.level })
    .onConflictDoNothing();
}

/** Adds a revision and makes it the published one; call it in a transaction. */
export async function publishRevision(
  db: Queryable,
  revision: { number: number; body: Procedure; digest: string; source: 'synchronised' | 'edited' },
): Promise<string> {
  const { body } = revision;
  const [inserted] = await db
    .insert(procedureRevisions)
    .values({ procedureCode: body.code, ...revision })
    .returning({ id: procedureRevisions.id });
  if (inserted === undefined) throw new Error(`the revision of ${body.code} was not stored`);
  await db
    .update(procedures)
    .set({ currentRevisionId: inserted.id, slug: body.slug, sector: body.sector, level: body.level })
    .where(eq(procedures.code, body.code));
  return inserted.id;
}

export async function insertFormVersion(
  db: Queryable,
  version: { formCode: string; version: number; definition: FormDefinition; digest: string },
): Promise<void> {
  await db.insert(formVersions).values(version);
}
