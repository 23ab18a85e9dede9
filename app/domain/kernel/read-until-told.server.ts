// What many pages read and few acts change is read once by a process and kept until the database tells that one of its tables changed.
// Whoever is told nothing (a command, a test) reads each time, as does whoever decides within a transaction.
import { LRUCache } from 'lru-cache';

import type { Database, Queryable } from '#db/client.server.ts';
import { tellingTables, type TellingTable } from '#db/queries/told-of-commits.server.ts';
import { askOnce } from './ask-once.server.ts';

interface Kept {
  /** How often each of its tables had changed when the reading began: what a change ended meanwhile is old. */
  readonly changes: string;
  readonly until: number;
  readonly answer: Promise<unknown>;
}

interface Keeper {
  readonly changesOf: Map<string, number>;
  readonly kept: LRUCache<string, Kept>;
}

const keepers = new WeakMap<Database, Keeper>();
const mostAnswers = 500;

/**
 * Keeps from now on what is read of `db`.
 * @returns call it with each table that is told to have changed, and with undefined where anything may have been missed
 */
export function keepUntilTold(db: Database): (table: string | undefined) => void {
  const keeper: Keeper = { changesOf: new Map(), kept: new LRUCache({ max: mostAnswers }) };
  keepers.set(db, keeper);
  const count = (table: string) => keeper.changesOf.set(table, (keeper.changesOf.get(table) ?? 0) + 1);
  return (table) => {
    if (table === undefined) tellingTables.forEach(count);
    else count(table);
  };
}

export interface KeptQuestion<T> {
  /** What is asked and for whom, among all that is kept. */
  readonly question: string;
  /** All that the answer is made of. */
  readonly tables: readonly TellingTable[];
  /** What the hour changes too is kept no longer than so many milliseconds. */
  readonly forMs?: number;
  readonly read: () => Promise<T>;
}

/** @returns what `read` answers, or answered since none of its tables changed */
export function readUntilTold<T>(
  db: Queryable,
  { question, tables, forMs = Number.POSITIVE_INFINITY, read }: KeptQuestion<T>,
): Promise<T> {
  const keeper = '$client' in db ? keepers.get(db) : undefined;
  if (keeper === undefined) return askOnce(db, question, read);
  const changes = tables.map((table) => keeper.changesOf.get(table) ?? 0).join();
  const kept = keeper.kept.get(question);
  if (kept?.changes === changes && kept.until > Date.now()) return kept.answer as Promise<T>;
  const answer = read();
  keeper.kept.set(question, { changes, until: Date.now() + forMs, answer });
  answer.catch(() => {
    if (keeper.kept.peek(question)?.answer === answer) keeper.kept.delete(question);
  });
  return answer;
}
