// The catalog as it is published, and as it was when a dossier was filed. A revision never changes, so
// its parsed body is kept under its id, whichever database it came from.
import { vietnameseOrder } from '#app/values/vietnamese-order.ts';
import { LRUCache } from 'lru-cache';

import { buildCalendar, publishedProcedureSchema, type WorkingCalendar } from '#catalog/index.ts';
import type { Procedure } from '#catalog/procedure.ts';
import { sectorIds } from '#catalog/sectors.ts';
import {
  holdCalendar,
  parseCalendar,
  readCalendarText,
  type CalendarChangeRow,
} from '#db/queries/calendar.server.ts';
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
import type { Queryable, Transaction } from '#db/client.server.ts';
import { formDefinitionSchema } from '#forms/definition-schema.ts';
import type { FormDefinition } from '#forms/definition.ts';
import { readUntilTold } from '../kernel/read-until-told.server.ts';

/** A procedure with the revision that a dossier filed now will keep. */
export interface PublishedProcedure {
  readonly revisionId: string;
  readonly revisionNumber: number;
  readonly publishedAt: Date;
  /** Written and approved by people of the commune; else it came with a version of the portal. */
  readonly approvedHere: boolean;
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

/** @returns every published procedure that can be read, by sector, then by its name in Vietnamese order */
export const readPublishedCatalog = ({ db }: Reading): Promise<readonly PublishedProcedure[]> =>
  readUntilTold(db, {
    question: 'published procedures',
    tables: ['procedure_revisions', 'procedures'],
    read: () => listPublished(db),
  });

async function listPublished(db: Queryable): Promise<readonly PublishedProcedure[]> {
  const rows = await listPublishedProcedures(db);
  const procedures = await Promise.all(rows.map((row) => withBody(db, row)));
  return procedures
    .filter((one) => one !== undefined)
    .sort(
      (a, b) =>
        sectorIds.indexOf(a.procedure.sector) - sectorIds.indexOf(b.procedure.sector) ||
        vietnameseOrder(a.procedure.name, b.procedure.name),
    );
}

/** @returns codes of the procedures whose published revision can't be read: nobody sees them until that is mended */
export async function listUnreadable({ db }: Reading): Promise<readonly string[]> {
  const rows = await listPublishedProcedures(db);
  const procedures = await Promise.all(rows.map((row) => withBody(db, row)));
  return rows.filter((_, index) => procedures[index] === undefined).map(({ code }) => code);
}

/**
 * @param slug of the address, which a revision may change: only the one of today is found
 * @returns undefined for what is not published, or can't be read
 */
export async function findPublishedProcedure(
  { db }: Reading,
  slug: string,
): Promise<PublishedProcedure | undefined> {
  const row = await findPublishedProcedureBySlug(db, slug);
  return row && withBody(db, row);
}

/**
 * @param code of the procedure, which no revision changes
 * @returns undefined for what is not published, or can't be read
 */
export async function findPublishedByCode(
  { db }: Reading,
  code: string,
): Promise<PublishedProcedure | undefined> {
  const row = await findPublishedProcedureByCode(db, code);
  return row && withBody(db, row);
}

/** @throws Error when there is no such revision, or it can't be read: dossiers refer to revisions that exist */
export async function openRevision(reading: Reading, id: string): Promise<Procedure> {
  const procedure = await readRevision(reading, id);
  if (procedure === undefined) throw new Error(`the procedure revision ${id} can't be read`);
  return procedure;
}

/**
 * @returns undefined when it can't be read: for lists, which no single record may break
 * @throws Error when there is no such revision
 */
export async function readRevision({ db }: Reading, id: string): Promise<Procedure | undefined> {
  const cached = revisions.get(id);
  if (cached !== undefined) return cached;
  const row = await findRevision(db, id);
  if (row === undefined) throw new Error(`no procedure revision ${id}`);
  const parsedProcedure = publishedProcedureSchema.safeParse(row.body);
  if (!parsedProcedure.success) return undefined;
  revisions.set(id, parsedProcedure.data);
  return parsedProcedure.data;
}

/** @returns the version that a new draft of this form is given; undefined where there is none, or it can't be read */
export async function currentFormVersion(
  { db }: Reading,
  formCode: string,
): Promise<FormVersion | undefined> {
  const row = await findCurrentFormVersion(db, formCode);
  return row && (versions.get(row.id) ?? keep(row));
}

/** @returns the published version of every form that can be read, by code */
export async function readPublishedForms({ db }: Reading): Promise<readonly FormVersion[]> {
  const forms = await Promise.all((await listCurrentFormIds(db)).map((id) => readFormVersion({ db }, id)));
  return forms.filter((one) => one !== undefined);
}

/** @throws Error when there is no such version, or it can't be read: dossiers refer to versions that exist */
export async function openFormVersion(reading: Reading, id: string): Promise<FormVersion> {
  const version = await readFormVersion(reading, id);
  if (version === undefined) throw new Error(`the form version ${id} can't be read`);
  return version;
}

async function readFormVersion({ db }: Reading, id: string): Promise<FormVersion | undefined> {
  const cached = versions.get(id);
  if (cached !== undefined) return cached;
  const row = await findFormVersion(db, id);
  if (row === undefined) throw new Error(`no form version ${id}`);
  return keep(row);
}

/** The calendar that was built last, and all that it was built of: both tables change a few times a year. */
let built: { readonly text: string; readonly calendar: WorkingCalendar } | undefined;

/** @returns the commune's working days as they are now, and as they were (`asOf`) */
export const readWorkingCalendar = ({ db }: Reading): Promise<WorkingCalendar> =>
  readUntilTold(db, {
    question: 'calendar',
    tables: ['calendar_changes', 'calendar_days'],
    read: () => buildWorkingCalendar(db),
  });

async function buildWorkingCalendar(db: Queryable): Promise<WorkingCalendar> {
  const text = await readCalendarText(db);
  if (built?.text === text) return built.calendar;
  const { days, changes } = parseCalendar(text);
  const calendar = buildCalendar(days, changes.flatMap(changedDays));
  built = { text, calendar };
  return calendar;
}

/** @param change as it was recorded, or as it would be */
export const changedDays = ({ at, days }: Pick<CalendarChangeRow, 'at' | 'days'>) =>
  days.map(({ date, before }) => ({ at, date, before }));

/**
 * For what is stored or promised by it: it stays as it is until the transaction ends, and a change that waits meanwhile finds what
 * was promised. Call it before anything is locked.
 */
export async function holdWorkingCalendar(tx: Transaction): Promise<WorkingCalendar> {
  await holdCalendar(tx);
  return readWorkingCalendar({ db: tx });
}

async function withBody(db: Queryable, row: PublishedRow): Promise<PublishedProcedure | undefined> {
  const { revisionId, revisionNumber, publishedAt, approvedHere } = row;
  const procedure = await readRevision({ db }, revisionId);
  return procedure && { revisionId, revisionNumber, publishedAt, approvedHere, procedure };
}

function keep(row: FormVersionRow): FormVersion | undefined {
  const { id, version: number, publishedAt } = row;
  const parsedForm = formDefinitionSchema.safeParse(row.definition);
  if (!parsedForm.success) return undefined;
  const version = { id, version: number, publishedAt, definition: parsedForm.data };
  versions.set(row.id, version);
  return version;
}
