// Tells every process that rows wait to be worked on, at the moment they commit: triggers of their tables say so
// (migration 0053), so that nobody who writes them has to remember it.
import type { Database } from '../client.server.ts';
import { listen } from '../listen.server.ts';

/**
 * @param onWork receives the name of the table; undefined when it begins to listen, and after a lost connection
 * @returns stops listening
 */
export function listenForWaitingWork(
  db: Database,
  onWork: (table: string | undefined) => void,
): Promise<() => Promise<void>> {
  return listen(db, 'waiting_work', onWork);
}
