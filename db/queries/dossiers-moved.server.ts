// Tells every process that a dossier moved, at the moment its move commits: the statement of the move itself says so
// (`recordMove`), and nobody else.
import type { Database } from '../client.server.ts';
import { listen } from '../listen.server.ts';

/** What is said is the sector of the dossier: whoever handles no dossiers of it has nothing to count anew. */
export const movesChannel = 'dossier_moves';

/**
 * @param onMove receives the sector; undefined when it begins to listen, and after a lost connection
 * @returns stops listening
 */
export function listenForMoves(
  db: Database,
  onMove: (sector: string | undefined) => void,
): Promise<() => Promise<void>> {
  return listen(db, movesChannel, onMove);
}
