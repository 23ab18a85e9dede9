// Every step that is made on a dossier after its filing by whoever handles it, and its withdrawal: the table says which there
// are, and a consequence what one brings beside a new state.
import {
  dossierSteps,
  transitions,
  transitionOf,
  type Consequence,
  type DossierEvent,
} from '#catalog/lifecycle.ts';
import { present } from '#app/values/present.ts';
import { unknownEvent } from '#app/steps/permit.ts';
import type { Actor } from '../kernel/actor.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import type { StepRefusal } from '#app/read-models/dossiers.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import { attachResult, resultProblems } from './attach-result.server.ts';
import type { DossierAct, StepConsequence } from './dossier-act.ts';
import { reachDossier } from './dossier-access.server.ts';
import { pinnedTo } from './dossier-facts.server.ts';
import { moveDossier, permitStep, type Moved } from './move-dossier.server.ts';
import { apologise, prepareApology, proposePostponement, settlePostponement } from './postpone.server.ts';
import { inviteRating } from './invite-rating.server.ts';
import { refuseInWriting } from './refuse-in-writing.server.ts';
import { registerDossier } from './register-dossier.server.ts';
import { checkDraft, giveDraftBack, prepareResult, signResult, submitResult } from './sign-result.server.ts';
import { supplementProblems, writeSupplementRequest } from './request-supplement.server.ts';
import { tellStaff } from './tell-staff.server.ts';

/** Filing, the answer to a supplement and money have use cases of their own: what they are given is another thing. */
type ConsequenceHere = Exclude<Consequence, 'filing' | 'supplement-answer' | 'payment' | 'amount'>;

const consequences: Readonly<Record<ConsequenceHere, StepConsequence>> = {
  registration: { write: registerDossier },
  'supplement-request': { problems: supplementProblems, write: writeSupplementRequest },
  result: { problems: resultProblems, write: attachResult },
  'result-draft': { problems: resultProblems, prepare: checkDraft, write: submitResult },
  'signed-result': { prepare: prepareResult, write: signResult },
  'draft-back': { write: giveDraftBack },
  'refusal-paper': { write: refuseInWriting },
  'rating-link': { write: inviteRating },
  postponement: { needsCalendar: true, write: proposePostponement },
  apology: { prepare: prepareApology, write: apologise },
  'postponement-settled': { write: settlePostponement },
};

const isHere = (consequence: Consequence): consequence is ConsequenceHere =>
  Object.hasOwn(consequences, consequence);

/** Most steps leave the clock alone: the calendar is not read for them. */
const movesClock = (event: DossierEvent): boolean =>
  dossierSteps.transitions.some(
    (one) => one.event === event && one.clock !== undefined && one.clock !== 'pause',
  );

/** Refuses as the table does; `invalid` with a problem for each thing that is missing or wrong. */
export async function actOnDossier(
  deps: Deps,
  actor: Actor,
  act: DossierAct,
): Promise<Outcome<Moved, StepRefusal>> {
  const event = transitions.find((transition) => transition.event === act.event)?.event;
  const named = transitionOf(act.event)?.consequence;
  if (event === undefined || (named !== undefined && !isHere(named)))
    return { ok: false, refusal: unknownEvent };
  const consequence = named && consequences[named];
  const before = await reachDossier(deps.db.$client, actor, act.code);
  if (!before.ok) return before;
  const pinned = await pinnedTo(deps, before.dossier);
  const counts = movesClock(event) || consequence?.needsCalendar === true;
  const calendar = counts ? await readWorkingCalendar(deps) : undefined;
  const ahead = permitStep(deps, actor, before.dossier, event);
  const unchanged = act.version === before.dossier.version;
  const readied =
    consequence?.prepare !== undefined && ahead.ok && unchanged && actor.kind === 'staff'
      ? await consequence.prepare({
          ...{ deps, actor, dossier: before.dossier, pinned, act },
          transition: ahead.transition,
        })
      : undefined;
  if (readied?.ok === false) return readied;
  const setting = { procedure: pinned.procedure, ...present({ calendar }) };
  return allOrNothing(deps.db, async (sql, tx): Promise<Outcome<Moved, StepRefusal>> => {
    const reached = await reachDossier(sql, actor, act.code, true);
    if (!reached.ok) return reached;
    const { dossier } = reached;
    const problems = consequence?.problems?.(act, pinned) ?? [];
    const request = { ...act, event, problems, wire: act.wire ?? {} };
    const moved = await moveDossier(
      deps,
      sql,
      actor,
      dossier,
      setting,
      request,
      (plan) =>
        consequence?.write({
          ...{ deps, sql, tx, actor, dossier, pinned, calendar, act, plan },
          prepared: readied?.prepared,
        }) ?? {
          ok: true,
          consequences: {},
        },
    );
    if (moved.ok && !moved.repeated)
      await tellStaff(deps, sql, actor, dossier, {
        event,
        reason: act.reason,
        procedureName: pinned.procedure.name,
      });
    return moved;
  });
}
