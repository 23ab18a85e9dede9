// Dossiers with all that hangs on them, read whole and written many at a time: for the demonstration alone.
import { getTableColumns, inArray, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';

import { own } from '../../forms/own.ts';
import type { Queryable, Transaction } from '../client.server.ts';
import { noteChainsIn } from '../event-register.server.ts';
import {
  applicantIndexes,
  attachments,
  counterFilings,
  dossierEvents,
  dossiers,
  numberSeries,
  papers,
  resultCollections,
  dossierVerifications,
} from '../schema/dossiers.ts';
import { figureMarks } from '../schema/figures.ts';
import { payments } from '../schema/payments.ts';
import { dossierRatings } from '../schema/ratings.ts';

/** Their place in the whole table is the database's to give. */
const { id: _, ...eventColumns } = getTableColumns(dossierEvents);

export interface WholeDossier {
  readonly dossier: typeof dossiers.$inferSelect;
  readonly events: readonly Omit<typeof dossierEvents.$inferSelect, 'id'>[];
  readonly attachments: readonly (typeof attachments.$inferSelect)[];
  readonly papers: readonly (typeof papers.$inferSelect)[];
  readonly payments: readonly (typeof payments.$inferSelect)[];
  readonly ratings: readonly (typeof dossierRatings.$inferSelect)[];
  /** One at most: what was filed online has none. */
  readonly counterFilings: readonly (typeof counterFilings.$inferSelect)[];
  /** One at most. */
  readonly collections: readonly (typeof resultCollections.$inferSelect)[];
  readonly verifications: readonly (typeof dossierVerifications.$inferSelect)[];
}

/** @returns those of the codes that were filed, in the order of the codes; their events in order */
export async function readWholeDossiers(
  db: Queryable,
  codes: readonly string[],
): Promise<readonly WholeDossier[]> {
  const unordered = await db
    .select()
    .from(dossiers)
    .where(inArray(dossiers.code, [...codes]));
  const byCode = new Map(unordered.map((dossier) => [dossier.code, dossier]));
  const rows = codes.flatMap((code) => byCode.get(code) ?? []);
  const ids = rows.map(({ id }) => id);
  const [events, files, issued, attempts, ratings, visits, collected, verified] = await Promise.all([
    db
      .select(eventColumns)
      .from(dossierEvents)
      .where(inArray(dossierEvents.dossierId, ids))
      .orderBy(dossierEvents.sequence),
    db.select().from(attachments).where(inArray(attachments.dossierId, ids)),
    db.select().from(papers).where(inArray(papers.dossierId, ids)),
    db.select().from(payments).where(inArray(payments.dossierId, ids)),
    db.select().from(dossierRatings).where(inArray(dossierRatings.dossierId, ids)),
    db.select().from(counterFilings).where(inArray(counterFilings.dossierId, ids)),
    db.select().from(resultCollections).where(inArray(resultCollections.dossierId, ids)),
    db.select().from(dossierVerifications).where(inArray(dossierVerifications.dossierId, ids)),
  ]);
  const [eventsOf, filesOf, papersOf, paymentsOf, ratingsOf, visitsOf, collectionsOf, verificationsOf] = [
    byDossier(events),
    byDossier(files),
    byDossier(issued),
    byDossier(attempts),
    byDossier(ratings),
    byDossier(visits),
    byDossier(collected),
    byDossier(verified),
  ];
  return rows
    .filter(({ applicant }) => applicant !== null)
    .map((dossier) => ({
      dossier,
      events: eventsOf(dossier.id),
      attachments: filesOf(dossier.id),
      papers: papersOf(dossier.id),
      payments: paymentsOf(dossier.id),
      ratings: ratingsOf(dossier.id),
      counterFilings: visitsOf(dossier.id),
      collections: collectionsOf(dossier.id),
      verifications: verificationsOf(dossier.id),
    }));
}

function byDossier<Row extends { readonly dossierId: string }>(rows: readonly Row[]) {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.dossierId);
    if (group === undefined) groups.set(row.dossierId, [row]);
    else group.push(row);
  }
  return (dossierId: string): readonly Row[] => groups.get(dossierId) ?? [];
}

export type ApplicantIndexRow = typeof applicantIndexes.$inferInsert;

export async function insertWholeDossiers(
  tx: Transaction,
  wholeDossiers: readonly (WholeDossier & { readonly applicantIndex: ApplicantIndexRow })[],
): Promise<void> {
  // Nobody was told that they are kept: a power cut takes the last ones, and no commit waits for the disk.
  await tx.execute(sql`set local synchronous_commit = off`);
  // What was lived is copied whole: no row of it is looked for, and figures are told of all of it at the end.
  await tx.execute(sql`
    select set_config('session_replication_role', 'replica', true) where current_setting('is_superuser') = 'on'`);
  for (const [table, rows] of [
    [dossiers, wholeDossiers.map(({ dossier }) => dossier)],
    [applicantIndexes, wholeDossiers.map(({ applicantIndex }) => applicantIndex)],
    [dossierEvents, wholeDossiers.flatMap(({ events }) => events)],
    [attachments, wholeDossiers.flatMap((one) => one.attachments)],
    [papers, wholeDossiers.flatMap((one) => one.papers)],
    [payments, wholeDossiers.flatMap((one) => one.payments)],
    [dossierRatings, wholeDossiers.flatMap(({ ratings }) => ratings)],
    [counterFilings, wholeDossiers.flatMap((one) => one.counterFilings)],
    [resultCollections, wholeDossiers.flatMap(({ collections }) => collections)],
    [dossierVerifications, wholeDossiers.flatMap((one) => one.verifications)],
  ] as const)
    await insertRows(tx, table, rows);
  const withEvents = wholeDossiers.filter(({ events }) => events.length > 0);
  await noteChainsIn(
    tx,
    'dossier',
    withEvents.map(({ dossier }) => dossier.id),
  );
}

/** All rows as one parameter: with one for each value, putting the statement together took longer than everything else. */
async function insertRows(tx: Transaction, table: PgTable, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.entries(getTableColumns(table)).filter(([key]) => Object.hasOwn(first, key));
  const json = JSON.stringify(
    rows.map((row) => Object.fromEntries(columns.map(([key, { name }]) => [name, inJson(own(row, key))]))),
  );
  const names = sql.join(
    columns.map(([, { name }]) => sql.identifier(name)),
    sql`, `,
  );
  await tx.execute(sql`
    insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(null::${table}, ${json}::jsonb)`);
}

const inJson = (value: unknown): unknown =>
  value instanceof Uint8Array
    ? `\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}`
    : Array.isArray(value)
      ? value.map(inJson)
      : value;

/**
 * Takes many numbers of many series at once.
 * @param counts how many of each @returns the first of each
 */
export async function takeNumbers(
  tx: Transaction,
  counts: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, number>> {
  if (counts.size === 0) return new Map();
  const rows = await tx
    .insert(numberSeries)
    // In one order, so that two who take of the same series wait for each other and not for ever.
    .values([...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([series, last]) => ({ series, last })))
    .onConflictDoUpdate({
      target: numberSeries.series,
      set: { last: sql`${numberSeries.last} + excluded.last` },
    })
    .returning();
  return new Map(rows.map(({ series, last }) => [series, last - (counts.get(series) ?? 0) + 1]));
}

/**
 * Has figures follow what was written whole. At the end: after each portion a portal that runs would count the days of a year anew.
 * What is interrupted before is followed after the next time, or by `npm run figures:rebuild`.
 */
export async function markWholeDossiers(db: Queryable): Promise<void> {
  await db.execute(sql`
    insert into ${figureMarks} (dossier_id) select d.id from ${dossiers} d
    where d.state <> 'draft' and not exists (select from handled_dossiers h where h.dossier_id = d.id)`);
}

/** The planner learns how much there is now, instead of when the server finds the time. */
export async function analyzeDossiers(db: Queryable): Promise<void> {
  await db.execute(
    sql`analyze ${dossiers}, ${applicantIndexes}, ${dossierEvents}, ${attachments}, ${papers}, ${payments}, ${dossierRatings}, ${counterFilings}, ${resultCollections}, ${dossierVerifications}`,
  );
}
