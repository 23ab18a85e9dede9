// Parts of one page that know nothing of each other ask the same of the database: while a page is read they are answered with one
// reading. Where something is changed, and within a transaction, each asks anew.
import { answersNow } from '#app/adapters/asker.server.ts';
import type { Queryable, Sql } from '#db/client.server.ts';

/**
 * @param db the pool, drizzle's or the driver's; of a transaction nothing is kept
 * @param question names what is asked and of whom, among all that is asked so
 * @param ask reads it from `db`
 */
export function askOnce<T>(db: Queryable | Sql, question: string, ask: () => Promise<T>): Promise<T> {
  const answers = '$client' in db || 'begin' in db ? answersNow() : undefined;
  if (answers === undefined) return ask();
  const answer = (answers.get(question) as Promise<T> | undefined) ?? ask();
  answers.set(question, answer);
  return answer;
}
