// Lists written to a file in the background: taken up by whichever process is free, part by part.
import {
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  inArray,
  isNotNull,
  isNull,
  lt,
  min,
  ne,
  sql,
  sum,
} from 'drizzle-orm';
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core';

import type { Queryable, Transaction } from '../client.server.ts';
import { dossierExports } from '../schema/dossier-exports.ts';
import { isFree, leaseFor } from './leases.server.ts';

export type ExportRow = typeof dossierExports.$inferSelect;

type NewExport = Pick<
  ExportRow,
  'id' | 'staffId' | 'requestId' | 'kind' | 'format' | 'query' | 'purpose' | 'receiver' | 'startedAt'
>;

/** @returns its id; that of the first one where the same request was sent before; undefined where another sent it */
export async function insertExport(db: Queryable, newExport: NewExport): Promise<string | undefined> {
  const [inserted] = await db
    .insert(dossierExports)
    .values(newExport)
    .onConflictDoNothing({ target: dossierExports.requestId })
    .returning({ id: dossierExports.id });
  if (inserted !== undefined) return inserted.id;
  const [first] = await db
    .select({ id: dossierExports.id })
    .from(dossierExports)
    .where(
      and(eq(dossierExports.requestId, newExport.requestId), eq(dossierExports.staffId, newExport.staffId)),
    );
  return first?.id;
}

const isExport = (id: string) => eq(dossierExports.id, id);

/** A process's claim to an export: another that takes it up, because this one gave no sign of life, counts one attempt more. */
export type ExportClaim = Pick<ExportRow, 'id' | 'attempts'>;

/** Another process has taken the export up: what this one has yet to write is no part of it. */
export class ClaimLost extends Error {}

/** @throws ClaimLost */
async function updateClaimed(
  db: Queryable,
  { id, attempts }: ExportClaim,
  values: PgUpdateSetSource<typeof dossierExports>,
): Promise<void> {
  const updated = await db
    .update(dossierExports)
    .set(values)
    .where(and(isExport(id), eq(dossierExports.attempts, attempts), isNull(dossierExports.finishedAt)))
    .returning({ id: dossierExports.id });
  if (updated.length === 0) throw new ClaimLost(`export ${id} is another process's by now`);
}

/** How many of his are not written yet. */
export function countExportsUnderWay(db: Queryable, staffId: string): Promise<number> {
  return db.$count(
    dossierExports,
    and(eq(dossierExports.staffId, staffId), isNull(dossierExports.finishedAt)),
  );
}

/** The one that has waited longest, for one process alone, until `seconds` pass without a sign of life. */
export async function claimExport(db: Queryable, seconds: number): Promise<ExportRow | undefined> {
  const next = db
    .select({ id: dossierExports.id })
    .from(dossierExports)
    .where(isFree(dossierExports))
    .orderBy(asc(dossierExports.startedAt))
    .limit(1)
    .for('update', { skipLocked: true });
  const [claimed] = await db
    .update(dossierExports)
    .set({ leasedUntil: leaseFor(seconds), attempts: sql`${dossierExports.attempts} + 1` })
    .where(inArray(dossierExports.id, next))
    .returning();
  return claimed;
}

/** Begins from its first line: what an earlier attempt stored is no part of it. @throws ClaimLost */
export const beginExport = (
  tx: Transaction,
  claim: ExportClaim,
  start: Pick<ExportRow, 'total' | 'scope'>,
): Promise<void> => updateClaimed(tx, claim, { ...start, parts: [], written: 0, bytes: 0 });

/** Before the part is stored: what a killed process left is known by its row. @throws ClaimLost */
export const nameExportPart = (db: Queryable, claim: ExportClaim, storageKey: string): Promise<void> =>
  updateClaimed(db, claim, {
    parts: sql`${dossierExports.parts} || ${JSON.stringify([storageKey])}::jsonb`,
  });

/** How far it is, and a sign of life. @throws ClaimLost */
export const advanceExport = (
  db: Queryable,
  claim: ExportClaim,
  { written, bytes, seconds }: { readonly written: number; readonly bytes: number; readonly seconds: number },
): Promise<void> => updateClaimed(db, claim, { written, bytes, leasedUntil: leaseFor(seconds) });

/** @throws ClaimLost */
export const finishExport = (
  db: Queryable,
  claim: ExportClaim,
  end: { readonly finishedAt: Date; readonly failure: string | null },
): Promise<void> => updateClaimed(db, claim, { ...end, leasedUntil: null });

/** One of his own. */
export async function findExport(db: Queryable, staffId: string, id: string): Promise<ExportRow | undefined> {
  const [row] = await db
    .select()
    .from(dossierExports)
    .where(and(isExport(id), eq(dossierExports.staffId, staffId)));
  return row;
}

/** His own, the latest first. */
export function listExports(db: Queryable, staffId: string, limit: number): Promise<readonly ExportRow[]> {
  return db
    .select()
    .from(dossierExports)
    .where(eq(dossierExports.staffId, staffId))
    .orderBy(desc(dossierExports.startedAt), desc(dossierExports.id))
    .limit(limit);
}

/** Of files that were finished before `before` the parts go. @returns where they are stored */
export async function takeOldExportParts(tx: Transaction, before: Date): Promise<readonly string[]> {
  const old = await tx
    .select({ id: dossierExports.id, parts: dossierExports.parts })
    .from(dossierExports)
    .where(and(lt(dossierExports.finishedAt, before), ne(dossierExports.parts, [])))
    .for('update');
  if (old.length === 0) return [];
  await tx
    .update(dossierExports)
    .set({ parts: [] })
    .where(
      inArray(
        dossierExports.id,
        old.map(({ id }) => id),
      ),
    );
  return old.flatMap(({ parts }) => parts);
}

export async function deleteOldExports(db: Queryable, before: Date): Promise<void> {
  await db.delete(dossierExports).where(lt(dossierExports.finishedAt, before));
}

export interface ExportFigures {
  readonly running: number;
  readonly oldest: Date | null;
  /** Since the moment that was asked for. */
  readonly failed: number;
  /** That can be fetched still, and how large they are together. */
  readonly files: number;
  readonly bytes: number;
}

export async function readExportFigures(db: Queryable, since: Date): Promise<ExportFigures> {
  const { startedAt, finishedAt, failure, parts, bytes } = dossierExports;
  const [[unfinished], failed, [fetchable]] = await Promise.all([
    db
      .select({ running: count(), oldest: min(startedAt) })
      .from(dossierExports)
      .where(isNull(finishedAt)),
    db.$count(dossierExports, and(isNotNull(failure), gt(finishedAt, since))),
    db
      .select({ files: count(), bytes: sum(bytes).mapWith(Number) })
      .from(dossierExports)
      .where(and(isNotNull(finishedAt), isNull(failure), ne(parts, []))),
  ]);
  return {
    running: unfinished?.running ?? 0,
    oldest: unfinished?.oldest ?? null,
    failed,
    files: fetchable?.files ?? 0,
    bytes: fetchable?.bytes ?? 0,
  };
}
