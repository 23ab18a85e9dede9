// What of inquiries is erased: which are to be announced, which are due, and what goes of one.
import { and, asc, eq, exists, isNotNull, isNull, lt, lte, or, sql, type SQL } from 'drizzle-orm';

import type { Queryable, Transaction } from '../client.server.ts';
import {
  inquiries,
  inquiryContacts,
  inquiryContents,
  inquiryFiles,
  inquiryPublications,
} from '../schema/inquiries.ts';

/** Ids of what ended before `endedBefore`, is not announced, and is not kept beyond `keptUntil`; the longest over first. */
export async function listToAnnounce(
  db: Queryable,
  sought: { readonly kind: string; readonly endedBefore: Date; readonly keptUntil: string },
  limit: number,
): Promise<string[]> {
  const { id, kind, finishedAt, keptUntil, eraseOn, erasedAt } = inquiries;
  const rows = await db
    .select({ id })
    .from(inquiries)
    .where(
      and(
        eq(kind, sought.kind),
        lt(finishedAt, sought.endedBefore),
        isNull(eraseOn),
        isNull(erasedAt),
        or(isNull(keptUntil), lte(keptUntil, sought.keptUntil)),
      ),
    )
    .orderBy(asc(finishedAt), asc(id))
    .limit(limit);
  return rows.map((row) => row.id);
}

function toErase(db: Queryable, day: string): SQL | undefined {
  const one = { one: sql`1` };
  const contents = db.select(one).from(inquiryContents).where(eq(inquiryContents.inquiryId, inquiries.id));
  const files = db.select(one).from(inquiryFiles).where(eq(inquiryFiles.inquiryId, inquiries.id));
  return and(
    isNotNull(inquiries.finishedAt),
    lte(inquiries.eraseOn, day),
    or(exists(contents), exists(files)),
  );
}

/** Is it to be erased, still? Ask with its row locked: it may have been opened again, kept longer, or erased meanwhile. */
export async function isToErase(
  tx: Transaction,
  { id, day }: { readonly id: string; readonly day: string },
): Promise<boolean> {
  return (await tx.$count(inquiries, and(eq(inquiries.id, id), toErase(tx, day)))) > 0;
}

/** Ids of what is to be erased by the end of `day` and of which anything is there. */
export async function listToErase(
  db: Queryable,
  { kind, day }: { readonly kind: string; readonly day: string },
  limit: number,
): Promise<string[]> {
  const rows = await db
    .select({ id: inquiries.id })
    .from(inquiries)
    .where(and(eq(inquiries.kind, kind), toErase(db, day)))
    .orderBy(asc(inquiries.eraseOn), asc(inquiries.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** Whatever was said, where its writer was told of it, and the rows of its files. The inquiry is marked as erased by then: a trigger looks. @returns where they are stored */
export async function eraseContents(tx: Transaction, inquiryId: string): Promise<string[]> {
  await tx.delete(inquiryContents).where(eq(inquiryContents.inquiryId, inquiryId));
  await tx.delete(inquiryContacts).where(eq(inquiryContacts.inquiryId, inquiryId));
  const files = await tx
    .delete(inquiryFiles)
    .where(eq(inquiryFiles.inquiryId, inquiryId))
    .returning({ storageKey: inquiryFiles.storageKey });
  return files.map(({ storageKey }) => storageKey);
}

/** Of what was taken down nothing is left but that it was there: its words, and those in its address. */
export async function blankPublication(tx: Transaction, inquiryId: string): Promise<void> {
  await tx
    .update(inquiryPublications)
    .set({ slug: inquiryId, title: '', question: '', answer: '', corrections: [] })
    .where(and(eq(inquiryPublications.inquiryId, inquiryId), isNotNull(inquiryPublications.withdrawnAt)));
}
