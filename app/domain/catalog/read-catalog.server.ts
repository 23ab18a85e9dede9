// The catalog as it is published, and as it was when a dossier was filed. A revision never changes, so
// its parsed body is kept under its id, whichever database it came from.
import { LRUCache } from 'lru-cache';

import { buildCalendar, publishedProcedureSchema, type WorkingCalendar } from '#catalog/index.ts';
import type { Procedure } from '#catalog/procedure.ts';
import { sectorIds } from '#catalog/sectors.ts';
import { listCalendarDays } from '#db/queries/calendar.server.ts';
import {
  findCurrentFormVersion,
  findFormVersion,
  findPublishedProcedureByCode,
  findPublishedProcedureBySlug,
  findRevision,
  listCurrentFormIds,
  listPublishedProcedures,
  type FormVersionRow,
  type PublishedRow,
} from '#db/queries/catalog.server.ts';
import type { Queryable } from '#db/client.server.ts';
import type { FormDefinition } from '#forms/definition.ts';

/** A procedure with the revision that a dossier filed now will keep. */
export interface PublishedProcedure {
  readonly revisionId: string;
  readonly revisionNumber: number;
  readonly publishedAt: Date;
  readonly procedure: Procedure;
}

export interface FormVersion {
  readonly id: string;
  readonly version: number;
  readonly publishedAt: Date;
  readonly definition: FormDefinition;
}

/** The database, or the transaction in which something is decided by what is read. */
export interface Reading {
  readonly db: Queryable;
}

const revisions = new LRUCache<string, Procedure>({ max: 2000 });
const versions = new LRUCache<string, FormVersion>({ max: 500 });

// Made once: `localeCompare` with a language costs twice as much, and every search sorts the catalog.
const byName = new Intl.Collator('vi');

/** Every published procedure, by sector, then by its name in Vietnamese order. */
export async function readPublishedCatalog({ db }: Reading): Promise<readonly PublishedProcedure[]> {
  const rows = await listPublishedProcedures(db);
  const published = await Promise.all(rows.map((row) => withBody(db, row)));
  return published.sort(
    (a, b) =>
      sectorIds.indexOf(a.procedure.sector) - sectorIds.indexOf(b.procedure.sector) ||
      byName.compare(a.procedure.name, b.procedure.name),
  );
}

export async function findPublishedProcedure(
  { db }: Reading,
  slug: string,
): Promise<PublishedProcedure | undefined> {
  const row = await findPublishedProcedureBySlug(db, slug);
  return row && withBody(db, row);
}

export async function findPublishedByCode(
  { db }: Reading,
  code: string,
): Promise<PublishedProcedure | undefined> {
  const row = await findPublishedProcedureByCode(db, code);
  return row && withBody(db, row);
}

/** @throws Error when there is no such revision: dossiers refer to revisions that exist */
export async function openRevision({ db }: Reading, id: string): Promise<Procedure> {
  const kept = revisions.get(id);
  if (kept !== undefined) return kept;
  const row = await findRevision(db, id);
  if (row === undefined) throw new Error(`no procedure revision ${id}`);
  const procedure = publishedProcedureSchema.parse(row.body);
  revisions.set(id, procedure);
  return procedure;
}

/** The version that a new draft of this form is given. */
export async function currentFormVersion(
  { db }: Reading,
  formCode: string,
): Promise<FormVersion | undefined> {
  const row = await findCurrentFormVersion(db, formCode);
  return row && keep(row);
}

/** The published version of every form, by code. */
export async function readPublishedForms({ db }: Reading): Promise<readonly FormVersion[]> {
  return Promise.all((await listCurrentFormIds(db)).map((id) => openFormVersion({ db }, id)));
}

/** @throws Error when there is no such version: dossiers refer to versions that exist */
export async function openFormVersion({ db }: Reading, id: string): Promise<FormVersion> {
  const kept = versions.get(id);
  if (kept !== undefined) return kept;
  const row = await findFormVersion(db, id);
  if (row === undefined) throw new Error(`no form version ${id}`);
  return keep(row);
}

/** The commune's working days as staff have them now. */
export async function readWorkingCalendar({ db }: Reading): Promise<WorkingCalendar> {
  return buildCalendar(await listCalendarDays(db));
}

async function withBody(db: Queryable, row: PublishedRow): Promise<PublishedProcedure> {
  const { revisionId, revisionNumber, publishedAt } = row;
  return { revisionId, revisionNumber, publishedAt, procedure: await openRevision({ db }, revisionId) };
}

function keep(row: FormVersionRow): FormVersion {
  const { id, version: number, publishedAt, definition } = row;
  const version = { id, version: number, publishedAt, definition };
  versions.set(row.id, version);
  return version;
}
