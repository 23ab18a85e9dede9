// An end without a result can be taken back for some minutes, and its letter waits as long (decision 085): until then whoever applied
// reads what stood before it. A result is hers as soon as it is there, as her fetching it makes it final.
import { talkEvents } from '#catalog/beside-events.ts';
import { heldBackEvents, undoMinutes } from '#catalog/lifecycle.ts';
import type { Sql } from '#db/client.server.ts';
import { findLastEvent } from '#db/queries/dossier-moves.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import { minuteMs } from '#app/values/durations.ts';
import type { Deps } from '../../kernel/deps.server.ts';

interface AsRead {
  /** Where something is held back, with the state and the number of events that there were before. */
  readonly dossier: DossierRow;
  /** What happened since then is not told yet; absent where nothing is held back. */
  readonly heldSince?: Date;
}

/** @returns whether it ended so shortly ago that its end can be taken back */
const hasJustEnded = ({ finishedAt }: Pick<DossierRow, 'finishedAt'>, now: Date): boolean =>
  finishedAt !== null && now.getTime() < finishedAt.getTime() + undoMinutes * minuteMs;

/** @returns whether a refusal can be taken back still: until then nothing is handed over, which would tell it */
export const isEndHeldBack = (dossier: Pick<DossierRow, 'declined' | 'finishedAt'>, now: Date): boolean =>
  dossier.declined && hasJustEnded(dossier, now);

/** @returns the dossier as its applicant reads it now, and whoever has its code; steps are judged on the dossier as it is */
export async function asApplicantReads(
  { clock }: Pick<Deps, 'clock'>,
  sql: Sql,
  dossier: DossierRow,
): Promise<AsRead> {
  if (!hasJustEnded(dossier, clock.now())) return { dossier };
  const last = await findLastEvent(sql, dossier.id, talkEvents);
  if (last === undefined || !heldBackEvents.includes(last.event)) return { dossier };
  return {
    dossier: {
      ...dossier,
      ...{ state: last.fromState, finishedAt: null, declined: false, withdrawn: false },
      eventCount: last.sequence - 1,
    },
    heldSince: last.at,
  };
}
