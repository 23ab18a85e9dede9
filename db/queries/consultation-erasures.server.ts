// What was said of drafts and is erased: of which consultations it is to be announced, of which it is due, and what goes.
import { and, asc, eq, exists, inArray, isNotNull, isNull, lt, lte, or, sql, type SQL } from 'drizzle-orm';

import type { Queryable, Transaction } from '../client.server.ts';
import {
  consultationAnnouncements,
  consultationCommentContents,
  consultationCommentFiles,
  consultationComments,
  consultations,
} from '../schema/consultations.ts';
import { deleteMailsAbout } from './outbox.server.ts';

/** Items of which something was said and answered before `endedBefore`, not announced and not kept beyond `keptUntil`. */
export async function listConsultationsToAnnounce(
  db: Queryable,
  sought: { readonly endedBefore: Date; readonly keptUntil: string },
): Promise<string[]> {
  const { itemId, answeredAt, keptUntil, eraseOn, erasedAt } = consultations;
  const rows = await db
    .select({ itemId })
    .from(consultations)
    .where(
      and(
        lt(answeredAt, sought.endedBefore),
        isNull(eraseOn),
        isNull(erasedAt),
        or(isNull(keptUntil), lte(keptUntil, sought.keptUntil)),
        anythingSaid(db),
      ),
    )
    .orderBy(asc(answeredAt), asc(itemId));
  return rows.map((row) => row.itemId);
}

/** Items of which what was said is to be erased by the end of `day`, and of which anything is there. */
export async function listConsultationsToErase(db: Queryable, day: string): Promise<string[]> {
  const { itemId, eraseOn } = consultations;
  const rows = await db
    .select({ itemId })
    .from(consultations)
    .where(toErase(db, day))
    .orderBy(asc(eraseOn), asc(itemId));
  return rows.map((row) => row.itemId);
}

/** Is it to be erased, still? Ask with its row locked: it may have been kept longer, or erased meanwhile. */
export async function isConsultationToErase(
  tx: Transaction,
  { itemId, day }: { readonly itemId: string; readonly day: string },
): Promise<boolean> {
  return (await tx.$count(consultations, and(eq(consultations.itemId, itemId), toErase(tx, day)))) > 0;
}

const toErase = (db: Queryable, day: string): SQL | undefined =>
  and(lte(consultations.eraseOn, day), anythingSaid(db));

function anythingSaid(db: Queryable): SQL {
  const { itemId } = consultations;
  const { commentId } = consultationCommentContents;
  const there = db
    .select({ one: sql`1` })
    .from(consultationComments)
    .leftJoin(consultationCommentContents, eq(commentId, consultationComments.id))
    .where(
      and(
        eq(consultationComments.itemId, itemId),
        or(isNotNull(consultationComments.content), isNotNull(commentId)),
      ),
    );
  return exists(there);
}

/**
 * What was written and not published, names, addresses, accounts, files and mails, of every comment on the draft. What was published
 * stays, with nobody's name: no column leads to its writer any more. The digest of the link in his mail stays, by which he, and nobody
 * without it, is told that it is erased. @returns where the files are stored
 */
export async function eraseComments(tx: Transaction, itemId: string): Promise<string[]> {
  const comments = await tx
    .update(consultationComments)
    .set({ content: null, emailIndex: null, ownerId: null, shownName: null })
    .where(eq(consultationComments.itemId, itemId))
    .returning({ id: consultationComments.id });
  const announcements = await tx
    .select({ id: consultationAnnouncements.id })
    .from(consultationAnnouncements)
    .where(eq(consultationAnnouncements.itemId, itemId));
  const ids = comments.map(({ id }) => id);
  await tx.delete(consultationCommentContents).where(inArray(consultationCommentContents.commentId, ids));
  await deleteMailsAbout(tx, [...ids, ...announcements.map(({ id }) => id), itemId]);
  const files = await tx
    .delete(consultationCommentFiles)
    .where(inArray(consultationCommentFiles.commentId, ids))
    .returning({ storageKey: consultationCommentFiles.storageKey });
  return files.map(({ storageKey }) => storageKey);
}
