// Backups and the trials of them, as they went.
import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm';

import type { BackupRunKind } from '../../app/vocabulary/backup-runs.ts';
import type { Queryable } from '../client.server.ts';
import { backupRuns } from '../schema/operations.ts';

export type BackupRunRow = typeof backupRuns.$inferSelect;

export async function insertBackupRun(
  db: Queryable,
  run: Pick<BackupRunRow, 'id' | 'kind' | 'beganAt' | 'file'>,
): Promise<void> {
  await db.insert(backupRuns).values(run);
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

/** The last `most` of either kind, the newest first. */
export async function listBackupRuns(db: Queryable, most: number): Promise<BackupRunRow[]> {
  return db.select().from(backupRuns).orderBy(desc(backupRuns.beganAt)).limit(most);
}
