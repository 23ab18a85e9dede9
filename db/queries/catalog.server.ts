// The catalog's revisions and form versions: both are written once and only ever read again.
import { asc, desc, eq, sql } from 'drizzle-orm';

import type { FormDefinition } from '../../forms/definition.ts';
import type { Procedure } from '../../services-catalog/procedure.ts';
import type { RevisionSource } from '../../services-catalog/draft-steps.ts';
import type { Queryable } from '../client.server.ts';
import { formVersions, procedureRevisions, procedures } from '../schema/catalog.ts';

export interface PublishedRow {
  readonly code: string;
  readonly slug: string;
  readonly sector: string;
  readonly level: number;
  readonly revisionId: string;
  readonly revisionNumber: number;
  readonly publishedAt: Date;
  /** Written and approved by people of the commune; else it came with a version of the portal. */
  readonly approvedHere: boolean;
}

export interface RevisionRow {
  readonly id: string;
  readonly procedureCode: string;
  readonly number: number;
  /** Read it with its schema: an older release, or somebody by SQL, may have written it. */
  readonly body: object;
  readonly digest: string;
  readonly source: RevisionSource;
  readonly publishedAt: Date;
}

export interface FormVersionRow {
  readonly id: string;
  readonly formCode: string;
  readonly version: number;
  readonly definition: object;
  readonly digest: string;
  readonly publishedAt: Date;
}

const publishedColumns = {
  code: procedures.code,
  slug: procedures.slug,
  sector: procedures.sector,
  level: procedures.level,
  revisionId: procedureRevisions.id,
  revisionNumber: procedureRevisions.number,
  publishedAt: procedureRevisions.publishedAt,
  approvedHere: sql<boolean>`${procedureRevisions.source} = 'edited' and ${procedureRevisions.approvedBy} is not null`,
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

/** The newest version of every form, by code. */
export async function listCurrentFormIds(db: Queryable): Promise<string[]> {
  const rows = await db
    .selectDistinctOn([formVersions.formCode], { id: formVersions.id })
    .from(formVersions)
    .orderBy(formVersions.formCode, desc(formVersions.version));
  return rows.map((row) => row.id);
}

/** The versions of every form in order, without their definitions. */
export async function listFormDigests(
  db: Queryable,
): Promise<{ code: string; version: number; digest: string; source: RevisionSource }[]> {
  return db
    .select({
      code: formVersions.formCode,
      version: formVersions.version,
      digest: formVersions.digest,
      source: formVersions.source,
    })
    .from(formVersions)
    .orderBy(asc(formVersions.formCode), asc(formVersions.version));
}

/** The revisions of every procedure in order, without their bodies, each saying whether it is the published one. */
export async function listRevisionDigests(
  db: Queryable,
): Promise<{ code: string; number: number; digest: string; source: RevisionSource; published: boolean }[]> {
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

/** One publication at a time, whoever makes it, so that what it was checked against still holds; until the transaction ends. */
export async function lockCatalog(db: Queryable): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtext('portal: publish in the catalog'))`);
}

/** @returns false when another procedure has its code or its address */
export async function insertProcedure(db: Queryable, body: Procedure): Promise<boolean> {
  const inserted = await db
    .insert(procedures)
    .values({ code: body.code, slug: body.slug, sector: body.sector, level: body.level })
    .onConflictDoNothing()
    .returning({ code: procedures.code });
  return inserted.length > 0;
}

/** Who stands behind what staff publish. */
interface Publication {
  readonly authoredBy?: string | null;
  readonly approvedBy?: string | null;
  readonly changeNote?: string;
  readonly publishedAt?: Date;
}

/** Adds a revision and makes it the published one; call it in a transaction. */
export async function publishRevision(
  db: Queryable,
  revision: Publication & {
    number: number;
    body: Procedure;
    digest: string;
    source: RevisionSource;
  },
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
  version: Publication & {
    formCode: string;
    version: number;
    definition: FormDefinition;
    digest: string;
    source?: RevisionSource;
  },
): Promise<string> {
  const [inserted] = await db.insert(formVersions).values(version).returning({ id: formVersions.id });
  if (inserted === undefined) throw new Error(`the version of ${version.formCode} was not stored`);
  return inserted.id;
}
