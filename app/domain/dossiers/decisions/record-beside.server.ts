// What happens to a dossier beside its table of steps: an event at the end of its chain, the state stays as it is.
import type { Sql } from '#db/client.server.ts';
import { recordMove, type Move, type MoveEvent } from '#db/queries/dossier-moves.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import type { BesideEventName } from '#catalog/beside-events.ts';

type Occurrence = Pick<MoveEvent, 'actorKind' | 'actorId' | 'actorName' | 'at' | 'reason' | 'detail'> &
  Partial<Pick<MoveEvent, 'requestId'>> & { readonly event: BesideEventName };

/**
 * @param dossier read through `sql` with its row locked
 * @throws when the row was not locked and changed
 */
export async function recordBeside(
  sql: Sql,
  dossier: DossierRow,
  occurrence: Occurrence,
  also: Partial<Pick<Move, 'messages' | 'changes' | 'keepsVersion'>> = {},
): Promise<void> {
  const event = {
    requestId: null,
    ...occurrence,
    sequence: dossier.eventCount + 1,
    fromState: dossier.state,
    toState: dossier.state,
  };
  const isRecorded = await recordMove(sql, {
    changes: {},
    ...also,
    dossier,
    event,
  });
  if (!isRecorded) throw new Error(`dossier ${dossier.id} changed although its row is locked`);
}
