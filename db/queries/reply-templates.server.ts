// Templates of replies.
import { and, asc, eq, inArray, sql } from 'drizzle-orm';

import type { Queryable } from '../client.server.ts';
import { replyTemplates, users } from '../schema/index.ts';

export type ReplyTemplateRow = Omit<typeof replyTemplates.$inferSelect, 'changedBy'> & {
  /** By name. */
  readonly changedBy: string;
};

/** By title, as Vietnamese sorts. */
export async function listReplyTemplates(
  db: Queryable,
  kinds: readonly string[],
): Promise<readonly ReplyTemplateRow[]> {
  return db
    .select({
      id: replyTemplates.id,
      kind: replyTemplates.kind,
      procedureCode: replyTemplates.procedureCode,
      title: replyTemplates.title,
      body: replyTemplates.body,
      version: replyTemplates.version,
      changedAt: replyTemplates.changedAt,
      changedBy: users.name,
    })
    .from(replyTemplates)
    .innerJoin(users, eq(users.id, replyTemplates.changedBy))
    .where(inArray(replyTemplates.kind, [...kinds]))
    .orderBy(asc(sql`${replyTemplates.title} collate "vi-x-icu"`), replyTemplates.id);
}

export async function findReplyTemplate(db: Queryable, id: string): Promise<ReplyTemplateRow | undefined> {
  const [row] = await db.select().from(replyTemplates).where(eq(replyTemplates.id, id));
  return row;
}

/** @returns false when the kind has one of this title */
export async function insertReplyTemplate(
  db: Queryable,
  row: Omit<typeof replyTemplates.$inferInsert, 'version'>,
): Promise<boolean> {
  const rows = await db
    .insert(replyTemplates)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: replyTemplates.id });
  return rows.length > 0;
}

/** @returns false when the kind has another of this title */
export async function updateReplyTemplate(
  db: Queryable,
  { id, kind, title, ...change }: Omit<typeof replyTemplates.$inferInsert, 'version'>,
): Promise<boolean> {
  const rows = await db
    .update(replyTemplates)
    .set({ title, ...change, version: sql`${replyTemplates.version} + 1` })
    .where(
      and(
        eq(replyTemplates.id, id),
        sql`not exists (select 1 from reply_templates o where o.kind = ${kind} and lower(o.title) = lower(${title})
          and o.id <> ${id})`,
      ),
    )
    .returning({ id: replyTemplates.id });
  return rows.length > 0;
}

/** @returns false when it is gone, or was changed since `version` */
export async function deleteReplyTemplate(db: Queryable, id: string, version: number): Promise<boolean> {
  const rows = await db
    .delete(replyTemplates)
    .where(and(eq(replyTemplates.id, id), eq(replyTemplates.version, version)))
    .returning({ id: replyTemplates.id });
  return rows.length > 0;
}
