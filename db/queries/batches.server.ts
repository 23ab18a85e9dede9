// Batches: one act on many dossiers, taken up item by item by whichever process is free.
import { and, asc, count, desc, eq, inArray, isNotNull, isNull, lt, sql } from 'drizzle-orm';

import type { ItemOutcome } from '../../app/vocabulary/batches.ts';
import type { Queryable, Transaction } from '../client.server.ts';
import { batches, batchItems } from '../schema/batches.ts';
import { dossiers } from '../schema/dossiers.ts';
import { isFree, leaseFor } from './leases.server.ts';

export type BatchRow = typeof batches.$inferSelect;

type NewBatch = Pick<
  BatchRow,
  'staffId' | 'requestId' | 'event' | 'paper' | 'labelling' | 'reason' | 'wire' | 'list' | 'startedAt'
>;

/** @returns its id; that of the first one where the same request was sent before; undefined where another sent it */
export async function insertBatch(
  tx: Transaction,
  batch: NewBatch,
  items: readonly { readonly dossierId: string; readonly version: number }[],
): Promise<string | undefined> {
  const [inserted] = await tx
    .insert(batches)
    .values(batch)
    .onConflictDoNothing({ target: batches.requestId })
    .returning({ id: batches.id });
  if (inserted === undefined) {
    const [first] = await tx
      .select({ id: batches.id })
      .from(batches)
      .where(and(eq(batches.requestId, batch.requestId), eq(batches.staffId, batch.staffId)));
    return first?.id;
  }
  const { id } = inserted;
  await tx
    .insert(batchItems)
    .values(items.map((item, index) => ({ ...item, batchId: id, position: index + 1 })));
  return id;
}

/**
 * The batch under way that was worked on longest ago, for one process alone: until `seconds` pass without a sign of life
 * (`settleItem`), after which another one takes it up.
 */
export async function claimBatch(db: Queryable, seconds: number): Promise<BatchRow | undefined> {
  const next = db
    .select({ id: batches.id })
    .from(batches)
    .where(isFree(batches))
    .orderBy(sql`${batches.workedAt} nulls first`, asc(batches.startedAt))
    .limit(1)
    .for('update', { skipLocked: true });
  const [claimed] = await db
    .update(batches)
    .set({ leasedUntil: leaseFor(seconds), workedAt: sql`clock_timestamp()` })
    .where(inArray(batches.id, next))
    .returning();
  return claimed;
}

/** Others may go on with it at once. */
export async function releaseBatch(db: Queryable, id: string): Promise<void> {
  await db.update(batches).set({ leasedUntil: null }).where(eq(batches.id, id));
}

export interface WaitingItem {
  readonly position: number;
  readonly dossierId: string;
  readonly code: string;
  readonly version: number;
  readonly requestId: string;
  /** Of an attempt that was broken off. */
  readonly storageKey: string | null;
}

export async function listWaitingItems(
  db: Queryable,
  batchId: string,
  limit: number,
): Promise<readonly WaitingItem[]> {
  const { position, dossierId, version, requestId, storageKey } = batchItems;
  return db
    .select({ position, dossierId, code: dossiers.code, version, requestId, storageKey })
    .from(batchItems)
    .innerJoin(dossiers, eq(dossiers.id, batchItems.dossierId))
    .where(and(eq(batchItems.batchId, batchId), isNull(batchItems.outcome)))
    .orderBy(asc(position))
    .limit(limit);
}

const isItem = (batchId: string, position: number) =>
  and(eq(batchItems.batchId, batchId), eq(batchItems.position, position));

/** Before the file is stored: what a killed process left is known by its row. */
export async function nameItemFile(
  db: Queryable,
  batchId: string,
  position: number,
  storageKey: string | null,
): Promise<void> {
  await db.update(batchItems).set({ storageKey }).where(isItem(batchId, position));
}

/** What became of an item, and a sign of life: the batch stays with whoever works on it for `seconds` more. */
export async function settleItem(
  db: Queryable,
  batchId: string,
  item: {
    readonly position: number;
    readonly outcome: ItemOutcome;
    readonly told: string;
    readonly at: Date;
    readonly seconds: number;
  },
): Promise<void> {
  const { position, outcome, told, at, seconds } = item;
  const settled = db.$with('settled').as(
    db
      .update(batchItems)
      .set({ outcome, told, settledAt: at })
      .where(and(isItem(batchId, position), isNull(batchItems.outcome)))
      .returning({ batchId: batchItems.batchId }),
  );
  await db
    .with(settled)
    .update(batches)
    .set({ leasedUntil: leaseFor(seconds) })
    .where(eq(batches.id, batchId));
}

/** The same for the papers that are bound. */
export async function nameBatchFile(db: Queryable, id: string, storageKey: string): Promise<void> {
  await db.update(batches).set({ storageKey }).where(eq(batches.id, id));
}

/** The papers that were drawn, in the order of the list. */
export async function listItemFiles(db: Queryable, batchId: string): Promise<readonly string[]> {
  const rows = await db
    .select({ storageKey: batchItems.storageKey })
    .from(batchItems)
    .where(and(eq(batchItems.batchId, batchId), isNotNull(batchItems.storageKey)))
    .orderBy(asc(batchItems.position));
  return rows.flatMap(({ storageKey }) => storageKey ?? []);
}

/** Call it when no item waits. @param storageKey the papers bound to one */
export async function finishBatch(
  tx: Transaction,
  id: string,
  { at, storageKey }: { readonly at: Date; readonly storageKey: string | null },
): Promise<void> {
  await tx.update(batchItems).set({ storageKey: null }).where(eq(batchItems.batchId, id));
  await tx.update(batches).set({ finishedAt: at, storageKey, leasedUntil: null }).where(eq(batches.id, id));
}

export interface BatchCounts {
  readonly size: number;
  readonly done: number;
  /** Refused, or failed. */
  readonly undone: number;
}

const counts = {
  size: count(),
  done: sql<number>`(count(*) filter (where ${batchItems.outcome} = 'done'))::int`,
  undone: sql<number>`(count(*) filter (where ${batchItems.outcome} <> 'done'))::int`,
};

/** One of his own. */
export async function findBatch(
  db: Queryable,
  staffId: string,
  id: string,
): Promise<(BatchRow & BatchCounts) | undefined> {
  const [row] = await listOwn(db, staffId, { id });
  return row;
}

/** His own, the latest first. */
export function listBatches(
  db: Queryable,
  staffId: string,
  limit: number,
): Promise<readonly (BatchRow & BatchCounts)[]> {
  return listOwn(db, staffId, { limit });
}

async function listOwn(
  db: Queryable,
  staffId: string,
  { id, limit = 1 }: { readonly id?: string; readonly limit?: number },
): Promise<readonly (BatchRow & BatchCounts)[]> {
  const rows = await db
    .select({ batch: batches, ...counts })
    .from(batches)
    .innerJoin(batchItems, eq(batchItems.batchId, batches.id))
    .where(and(eq(batches.staffId, staffId), id === undefined ? undefined : eq(batches.id, id)))
    .groupBy(batches.id)
    .orderBy(desc(batches.startedAt), desc(batches.id))
    .limit(limit);
  return rows.map(({ batch, ...counted }) => ({ ...batch, ...counted }));
}

export interface BatchItemRow {
  readonly position: number;
  readonly code: string;
  readonly registerNumber: string | null;
  readonly outcome: ItemOutcome | null;
  readonly told: string | null;
}

export async function listBatchItems(db: Queryable, batchId: string): Promise<readonly BatchItemRow[]> {
  const { position, outcome, told } = batchItems;
  return db
    .select({ position, code: dossiers.code, registerNumber: dossiers.registerNumber, outcome, told })
    .from(batchItems)
    .innerJoin(dossiers, eq(dossiers.id, batchItems.dossierId))
    .where(eq(batchItems.batchId, batchId))
    .orderBy(asc(position));
}

/** Papers that were bound before `before`: their files go, the batch stays. @returns the files */
export async function takeOldBatchFiles(tx: Transaction, before: Date): Promise<readonly string[]> {
  const old = await tx
    .select({ id: batches.id, storageKey: batches.storageKey })
    .from(batches)
    .where(and(isNotNull(batches.storageKey), lt(batches.finishedAt, before)))
    .for('update');
  if (old.length === 0) return [];
  await tx
    .update(batches)
    .set({ storageKey: null })
    .where(
      inArray(
        batches.id,
        old.map(({ id }) => id),
      ),
    );
  return old.flatMap(({ storageKey }) => storageKey ?? []);
}

/** @returns how many went */
export async function deleteOldBatches(db: Queryable, before: Date): Promise<number> {
  const deleted = await db
    .delete(batches)
    .where(lt(batches.finishedAt, before))
    .returning({ id: batches.id });
  return deleted.length;
}
