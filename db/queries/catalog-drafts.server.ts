// What staff prepare for the catalog: drafts under way, at most one for each procedure and form.
import { and, asc, eq, inArray, isNotNull, lte, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';

import { statesToPublish, statesUnderWay, type DraftKind } from '../../services-catalog/draft-steps.ts';
import type { Queryable, RowLock } from '../client.server.ts';
import { catalogDrafts } from '../schema/catalog-drafts.ts';
import { users } from '../schema/people.ts';

type Stored = typeof catalogDrafts.$inferSelect;

export interface CatalogDraftRow extends Stored {
  readonly createdByName: string;
  readonly submittedByName: string | null;
  readonly approvedByName: string | null;
  /** Everybody who changed it, by name. */
  readonly editorNames: readonly string[];
}

const underWay = inArray(catalogDrafts.state, statesUnderWay);
const creator = alias(users, 'creator');
const submitter = alias(users, 'submitter');
const approver = alias(users, 'approver');

function selectDrafts(db: Queryable) {
  return db
    .select({
      draft: catalogDrafts,
      createdByName: creator.name,
      submittedByName: submitter.name,
      approvedByName: approver.name,
      editorNames: sql<string[]>`(
        select coalesce(jsonb_agg(u.name order by e.position), '[]'::jsonb)
        from jsonb_array_elements_text(${catalogDrafts.editors}) with ordinality as e(id, position)
        join ${users} u on u.id = e.id)`,
    })
    .from(catalogDrafts)
    .innerJoin(creator, eq(creator.id, catalogDrafts.createdBy))
    .leftJoin(submitter, eq(submitter.id, catalogDrafts.submittedBy))
    .leftJoin(approver, eq(approver.id, catalogDrafts.approvedBy));
}

type Joined = Awaited<ReturnType<typeof selectDrafts>>[number];
const flat = ({ draft, ...names }: Joined): CatalogDraftRow => ({ ...draft, ...names });

/** @param lock holds the draft until the end of the transaction */
export async function findDraftUnderWay(
  db: Queryable,
  kind: DraftKind,
  code: string,
  lock?: RowLock,
): Promise<CatalogDraftRow | undefined> {
  const query = selectDrafts(db).where(
    and(eq(catalogDrafts.kind, kind), eq(catalogDrafts.code, code), underWay),
  );
  const [row] = lock ? await query.for('update', { of: catalogDrafts }) : await query;
  return row && flat(row);
}

export async function findDraftById(db: Queryable, id: string): Promise<CatalogDraftRow | undefined> {
  const [row] = await selectDrafts(db).where(eq(catalogDrafts.id, id));
  return row && flat(row);
}

export async function listDraftsUnderWay(db: Queryable, kind: DraftKind): Promise<CatalogDraftRow[]> {
  const rows = await selectDrafts(db)
    .where(and(eq(catalogDrafts.kind, kind), underWay))
    .orderBy(asc(catalogDrafts.code));
  return rows.map(flat);
}

/** As far as its steps go, every draft under way. */
export async function listDraftStates(
  db: Queryable,
): Promise<Pick<Stored, 'kind' | 'state' | 'editors' | 'submittedBy'>[]> {
  const { kind, state, editors, submittedBy } = catalogDrafts;
  return db.select({ kind, state, editors, submittedBy }).from(catalogDrafts).where(underWay);
}

/** Approved drafts whose hour of publication has come. */
export async function listDueDrafts(db: Queryable, now: Date): Promise<{ kind: DraftKind; code: string }[]> {
  return db
    .select({ kind: catalogDrafts.kind, code: catalogDrafts.code })
    .from(catalogDrafts)
    .where(
      and(
        inArray(catalogDrafts.state, statesToPublish),
        isNotNull(catalogDrafts.publishAt),
        lte(catalogDrafts.publishAt, now),
      ),
    )
    .orderBy(asc(catalogDrafts.publishAt), asc(catalogDrafts.id));
}

export interface NewCatalogDraft {
  readonly kind: DraftKind;
  readonly code: string;
  readonly baseId: string | null;
  readonly body: object;
  readonly createdBy: string;
  /** Who made it something of his own already: a new procedure is changed by whoever starts it. */
  readonly editors: readonly string[];
  readonly at: Date;
}

/** @returns false when there is one under way */
export async function insertCatalogDraft(db: Queryable, { at, ...draft }: NewCatalogDraft): Promise<boolean> {
  const inserted = await db
    .insert(catalogDrafts)
    .values({ ...draft, createdAt: at, updatedAt: at })
    .onConflictDoNothing()
    .returning({ id: catalogDrafts.id });
  return inserted.length > 0;
}

export type CatalogDraftChange = Partial<
  Omit<Stored, 'id' | 'kind' | 'code' | 'version' | 'createdBy' | 'createdAt' | 'updatedAt'>
>;

/** Call it with the draft's row locked. */
export async function changeCatalogDraft(
  db: Queryable,
  id: string,
  change: CatalogDraftChange,
  at: Date,
): Promise<void> {
  await db
    .update(catalogDrafts)
    .set({ ...change, version: sql`${catalogDrafts.version} + 1`, updatedAt: at })
    .where(eq(catalogDrafts.id, id));
}

/** Is the address kept for a new procedure that is under way? */
export async function draftHasSlug(db: Queryable, slug: string): Promise<boolean> {
  return (
    (await db.$count(
      catalogDrafts,
      and(eq(catalogDrafts.kind, 'procedure'), underWay, sql`${catalogDrafts.body} ->> 'slug' = ${slug}`),
    )) > 0
  );
}
