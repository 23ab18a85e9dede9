// What PostgreSQL tells every process at the commit of a transaction (`pg_notify`).
import type { Database } from '../client.server.ts';

/**
 * @param onPayload receives what was said; undefined when it begins to listen, and after a lost connection, since anything may have
 *   been missed
 * @returns stops listening
 */
export async function listen(
  db: Database,
  channel: string,
  onPayload: (payload: string | undefined) => void,
): Promise<() => Promise<void>> {
  const listening = await db.$client.listen(channel, onPayload, () => onPayload(undefined));
  return () => listening.unlisten();
}

/**
 * Rows wait to be worked on: triggers of their tables say so (migration 0053), so that nobody who writes them has to remember it.
 * @param onWork receives the name of the table; undefined when it begins to listen, and after a lost connection
 * @returns stops listening
 */
export function listenForWaitingWork(
  db: Database,
  onWork: (table: string | undefined) => void,
): Promise<() => Promise<void>> {
  return listen(db, 'waiting_work', onWork);
}

/** What is said is the sector of the dossier: whoever handles no dossiers of it has nothing to count anew. */
export const movesChannel = 'dossier_moves';

/**
 * A dossier moved: the statement of the move itself says so (`recordMove`), and nobody else.
 * @param onMove receives the sector; undefined when it begins to listen, and after a lost connection
 * @returns stops listening
 */
export function listenForMoves(
  db: Database,
  onMove: (sector: string | undefined) => void,
): Promise<() => Promise<void>> {
  return listen(db, movesChannel, onMove);
}
