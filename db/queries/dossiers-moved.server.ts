// Tells every process that a dossier moved, at the moment its move commits: the statement of the move itself says so
// (`recordMove`), and nobody else.
import type { Database } from '../client.server.ts';

/** What is said is the sector of the dossier: whoever handles no dossiers of it has nothing to count anew. */
export const movesChannel = 'dossier_moves';

/**
 * @param heard receives the sector; undefined after a lost connection, since anything may have moved
 * @returns stops listening
 */
export async function listenForMoves(
  db: Database,
  heard: (sector: string | undefined) => void,
): Promise<() => Promise<void>> {
  const listening = await db.$client.listen(
    movesChannel,
    (sector) => heard(sector),
    () => heard(undefined),
  );
  return () => listening.unlisten();
}
