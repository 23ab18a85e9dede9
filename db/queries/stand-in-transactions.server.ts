// What the stand-in gateway remembers; used only when no real terminal is configured.
import { and, eq, lte, sql } from 'drizzle-orm';

import type { Database } from '../client.server.ts';
import { standInTransactions as transactions } from '../schema/payments.ts';

type Parameters = Readonly<Record<string, string>>;
type State = (typeof transactions.$inferSelect)['state'];

/** Its shape is the stand-in's `StandInStore`. */
export function standInTransactions(db: Database) {
  const of = (reference: string) => eq(transactions.reference, reference);
  return {
    async find(reference: string) {
      const [row] = await db.select().from(transactions).where(of(reference));
      return row;
    },
    async open(transaction: { reference: string; parameters: Parameters; transactionNo: string }) {
      await db.insert(transactions).values(transaction).onConflictDoNothing();
    },
    async answer(reference: string, answer: { state: State; parameters: Parameters; at: Date }) {
      const { state, parameters, at } = answer;
      // The next attempt is set at once: a crash before the first notification loses none.
      const ipnNextAt = new Date(at.getTime() + 30_000);
      const rows = await db
        .update(transactions)
        .set({ state, parameters, answeredAt: at, ipnNextAt })
        .where(and(of(reference), eq(transactions.state, 'open')))
        .returning({ reference: transactions.reference });
      return rows.length > 0;
    },
    async noteNotification(reference: string, note: { answer: string; nextAt: Date | null }) {
      await db
        .update(transactions)
        .set({
          ipnAttempts: sql`${transactions.ipnAttempts} + 1`,
          ipnAnswer: note.answer,
          ipnNextAt: note.nextAt,
        })
        .where(of(reference));
    },
    async listDueNotifications(now: Date) {
      return db
        .select()
        .from(transactions)
        .where(lte(transactions.ipnNextAt, now))
        .orderBy(transactions.ipnNextAt)
        .limit(20);
    },
  };
}
