// The moves that need nothing but, sometimes, a reason. Those with more to them have a file of their own.
import type { Sql } from '#db/client.server.ts';
import type { NewPaper } from '#db/queries/dossier-moves.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.server.ts';
import { refuse, type Outcome } from '../refusal.ts';
import { allOrNothing } from './all-or-nothing.server.ts';
import { reachDossier } from './dossier-access.server.ts';
import { pinnedTo, type Pinned } from './dossier-facts.server.ts';
import { issuePaper, officerOf, paperHead, takePaperNumber } from './issue-paper.server.ts';
import { moveDossier, type Moved, type Step } from './move-dossier.server.ts';
import { readApplicant } from './read-applicant.server.ts';
import { tellStaff } from './tell-staff.server.ts';

export const plainEvents = [
  'take',
  'take-over',
  'give-back',
  'start-processing',
  'refuse',
  'decline',
  'stop',
  'return',
  'withdraw',
  'confirm-withdrawal',
] as const;
export type PlainEvent = (typeof plainEvents)[number];

export interface PlainAct {
  readonly code: string;
  /** The version the actor saw. */
  readonly version: number;
  readonly requestId?: string | undefined;
  readonly reason?: string | undefined;
}

export async function actOnDossier(
  deps: Deps,
  actor: Actor,
  input: PlainAct & { readonly event: string },
): Promise<Outcome<Moved>> {
  const event = plainEvents.find((candidate) => candidate === input.event);
  if (event === undefined) return refuse('invalid', 'Không có việc này.');
  const before = await reachDossier(deps.db.$client, actor, input.code);
  if (!before.ok) return before;
  const pinned = await pinnedTo(deps, before.dossier);
  return allOrNothing(deps.db, async (sql) => {
    const reached = await reachDossier(sql, actor, input.code, true);
    if (!reached.ok) return reached;
    const { dossier } = reached;
    const procedureName = pinned.procedure.name;
    const moved = await moveDossier(deps, sql, actor, dossier, {
      event,
      version: input.version,
      requestId: input.requestId,
      reason: input.reason,
      procedureName,
      ...(await consequences(deps, sql, actor, dossier, pinned, event, input.reason?.trim() ?? '')),
    });
    if (moved.ok && !moved.repeated)
      await tellStaff(deps, sql, actor, dossier, { event, reason: input.reason, procedureName });
    return moved;
  });
}

/** What the event does beside the change of state. A number taken here is given back when the move is refused. */
async function consequences(
  deps: Deps,
  sql: Sql,
  actor: Actor,
  dossier: DossierRow,
  pinned: Pinned,
  event: PlainEvent,
  reason: string,
): Promise<Pick<Step, 'changes' | 'detail' | 'paper'>> {
  const now = deps.clock.now();
  switch (event) {
    case 'take':
    case 'take-over':
    case 'start-processing':
      if (actor.kind !== 'staff') return {};
      return {
        changes: { holderId: actor.userId },
        ...(event === 'take-over' ? { detail: { previousHolder: dossier.holderName } } : {}),
      };
    case 'give-back':
      return { changes: { holderId: null } };
    case 'refuse':
    case 'decline':
      return {
        changes: { finishedAt: now },
        ...(dossier.applicant === null || reason === ''
          ? {}
          : { paper: await refusalPaper(deps, sql, actor, dossier, pinned, reason) }),
      };
    case 'stop':
    case 'confirm-withdrawal':
      return { changes: { finishedAt: now } };
    case 'return':
      return { changes: { returnedAt: now } };
    case 'withdraw':
      return {};
  }
}

/** Mẫu 03, for a dossier not taken and for one that is not eligible (NĐ 61/2018 Đ17.2, Đ19.8). */
async function refusalPaper(
  deps: Deps,
  sql: Sql,
  actor: Actor,
  dossier: DossierRow,
  pinned: Pinned,
  reason: string,
): Promise<NewPaper> {
  const applicant = await readApplicant(deps, sql, dossier);
  const number = await takePaperNumber(deps, sql, 'refusal');
  return issuePaper(deps, actor, number, (url) => ({
    kind: 'refusal',
    ...paperHead(deps, dossier, pinned.procedure, applicant, url),
    ...officerOf(actor),
    number,
    reasons: [reason],
  }));
}
