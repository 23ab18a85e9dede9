// Backups and the trials of them, as they went.
import { and, desc, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm';

import type { BackupRunKind } from '../../app/vocabulary/backup-runs.ts';
import type { Queryable } from '../client.server.ts';
import { dossiers } from '../schema/dossiers.ts';
import { inquiries } from '../schema/inquiries.ts';
import { backupRuns } from '../schema/operations.ts';
import { payments } from '../schema/payments.ts';

export type BackupRunRow = typeof backupRuns.$inferSelect;

export async function insertBackupRun(
  db: Queryable,
  run: Pick<BackupRunRow, 'id' | 'kind' | 'beganAt' | 'file'>,
): Promise<void> {
  await db.insert(backupRuns).values(run);
}

/** What `loadDatabase` left word of; undefined in a database that nothing was loaded into. */
export async function findLoadNote(db: Queryable): Promise<string | undefined> {
  const [row] = await db.execute<{ note: string | null }>(
    sql`select obj_description('public'::regnamespace, 'pg_namespace') as note`,
  );
  return row?.note ?? undefined;
}

/** @returns false where it is there already */
export async function insertEndedRun(db: Queryable, run: BackupRunRow): Promise<boolean> {
  const rows = await db.insert(backupRuns).values(run).onConflictDoNothing().returning({ id: backupRuns.id });
  return rows.length > 0;
}

/** Those that a backup found running, itself among them: where it is brought back nobody ends them. */
export async function deleteUnendedRuns(db: Queryable): Promise<void> {
  await db.delete(backupRuns).where(isNull(backupRuns.endedAt));
}

export async function endBackupRun(
  db: Queryable,
  id: string,
  result: Partial<Pick<BackupRunRow, 'endedAt' | 'bytes' | 'rows' | 'files' | 'problem'>>,
): Promise<void> {
  await db.update(backupRuns).set(result).where(eq(backupRuns.id, id));
}

/** @param which `good`: the last that went well */
export async function lastBackupRun(
  db: Queryable,
  kind: BackupRunKind,
  which: 'any' | 'good' = 'any',
): Promise<BackupRunRow | undefined> {
  const [row] = await db
    .select()
    .from(backupRuns)
    .where(
      and(
        eq(backupRuns.kind, kind),
        which === 'good' ? and(isNotNull(backupRuns.endedAt), isNull(backupRuns.problem)) : undefined,
      ),
    )
    .orderBy(desc(backupRuns.beganAt))
    .limit(1);
  return row;
}

/** How much came after `since`: what a backup of then does not have. */
export async function countSince(
  db: Queryable,
  since: Date,
): Promise<{ readonly dossiers: number; readonly payments: number; readonly inquiries: number }> {
  const [row] = await db
    .select({
      dossiers: db.$count(dossiers, gt(dossiers.createdAt, since)),
      payments: db.$count(payments, gt(payments.createdAt, since)),
      inquiries: db.$count(inquiries, gt(inquiries.submittedAt, since)),
    })
    .from(sql`(select) one`);
  return row ?? { dossiers: 0, payments: 0, inquiries: 0 };
}

/** The last `most` of either kind, the newest first. */
export async function listBackupRuns(db: Queryable, most: number): Promise<BackupRunRow[]> {
  return db.select().from(backupRuns).orderBy(desc(backupRuns.beganAt)).limit(most);
}
