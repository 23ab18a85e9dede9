// The catalog's revisions and form versions: both are written once and only ever read again.
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';

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

/** @returns the codes of those that are new: of the others another procedure has the code or the address */
export async function insertProcedures(
  db: Queryable,
  bodies: readonly Procedure[],
): Promise<ReadonlySet<string>> {
  if (bodies.length === 0) return new Set();
  const inserted = await db
    .insert(procedures)
    .values(bodies.map(({ code, slug, sector, level }) => ({ code, slug, sector, level })))
    .onConflictDoNothing()
    .returning({ code: procedures.code });
  return new Set(inserted.map(({ code }) => code));
}

/** Who stands behind what staff publish. */
interface Publication {
  readonly authoredBy?: string | null;
  readonly approvedBy?: string | null;
  readonly changeNote?: string;
  readonly publishedAt?: Date;
}

interface NewRevision extends Publication {
  readonly number: number;
  readonly body: Procedure;
  readonly digest: string;
  readonly source: RevisionSource;
}

/** Adds a revision and makes it the published one; call it in a transaction. */
export async function publishRevision(db: Queryable, revision: NewRevision): Promise<string> {
  const id = (await publishRevisions(db, [revision])).get(revision.body.code);
  if (id === undefined) throw new Error(`the revision of ${revision.body.code} was not stored`);
  return id;
}

/** The same for several procedures. @returns the revisions' ids, by the procedures' codes */
export async function publishRevisions(
  db: Queryable,
  revisions: readonly NewRevision[],
): Promise<ReadonlyMap<string, string>> {
  if (revisions.length === 0) return new Map();
  const inserted = await db
    .insert(procedureRevisions)
    .values(revisions.map((revision) => ({ procedureCode: revision.body.code, ...revision })))
    .returning({ id: procedureRevisions.id, code: procedureRevisions.procedureCode });
  const { id, procedureCode, body } = procedureRevisions;
  await db
    .update(procedures)
    .set({
      currentRevisionId: sql`${id}`,
      slug: sql`${body}->>'slug'`,
      sector: sql`${body}->>'sector'`,
      level: sql`(${body}->>'level')::integer`,
    })
    .from(procedureRevisions)
    .where(
      and(
        eq(procedures.code, procedureCode),
        inArray(
          id,
          inserted.map((row) => row.id),
        ),
      ),
    );
  return new Map(inserted.map((row) => [row.code, row.id]));
}

interface NewFormVersion extends Publication {
  readonly formCode: string;
  readonly version: number;
  readonly definition: FormDefinition;
  readonly digest: string;
  readonly source?: RevisionSource;
}

export async function insertFormVersion(db: Queryable, version: NewFormVersion): Promise<string> {
  const id = (await insertFormVersions(db, [version])).get(version.formCode);
  if (id === undefined) throw new Error(`the version of ${version.formCode} was not stored`);
  return id;
}

/** A version of each of several forms. @returns the versions' ids, by the forms' codes */
export async function insertFormVersions(
  db: Queryable,
  versions: readonly NewFormVersion[],
): Promise<ReadonlyMap<string, string>> {
  if (versions.length === 0) return new Map();
  const inserted = await db
    .insert(formVersions)
    .values([...versions])
    .returning({ id: formVersions.id, code: formVersions.formCode });
  return new Map(inserted.map((row) => [row.code, row.id]));
}
