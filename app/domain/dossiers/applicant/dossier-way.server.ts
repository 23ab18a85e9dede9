// The events of a dossier as the catalog lays them upon the house's steps.
import * as z from 'zod';

import { standing } from '#app/quality/life.ts';
import { defined, present } from '#app/values/present.ts';
import { wayOf, type PassageEvent, type Way } from '#catalog/passages.ts';
import { handlingPlanOf, type HandlingPlan } from '#catalog/handling-plan.ts';
import { transitionOf, type DossierTransition } from '#catalog/lifecycle.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import type { EventRow } from '#db/queries/dossier-moves.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import type { Pinned } from '../decisions/dossier-facts.server.ts';
import { deskName, eventLabel } from '../decisions/move-dossier.server.ts';

/**
 * @param dossier who holds it now
 * @param events of the dossier, the oldest first
 * @returns the steps that its procedure publishes, each with who did it and when, or until when it is to be done
 */
export function dossierWay(
  dossier: Pick<DossierRow, 'holderName'>,
  { procedure }: Pick<Pinned, 'procedure'>,
  events: readonly EventRow[],
  setting: {
    readonly calendar: WorkingCalendar;
    /** Against which what is not done is late. */
    readonly now: Date;
    /**
     * Where whoever reads may know who acted for the desk; else the timeline's words stand. The names of the accounts that acted, for
     * what the desk did before events said it.
     */
    readonly names?: ReadonlyMap<string, string>;
  },
): { readonly way: Way; readonly plan: HandlingPlan } {
  const plan = handlingPlanOf(procedure);
  const passages = passageEvents(events, setting.names);
  const way = wayOf({ events: passages, plan, policy: procedure.timeLimit }, setting.now, setting.calendar);
  // Who holds it now the dossier itself says: some events of earlier days named nobody.
  const now = way.now && { ...way.now, ...present({ holder: dossier.holderName }) };
  return { way: { ...way, ...present({ now }) }, plan };
}

function passageEvents(events: readonly EventRow[], names?: ReadonlyMap<string, string>): PassageEvent[] {
  let submitter: string | undefined;
  return standing(events).map((row): PassageEvent => {
    const { event, fromState, toState, at, reason, detail } = row;
    const actorName = names === undefined ? row.actorName : personIn(row, names);
    const { consequence, holder: holderRule } = transitionOf(event) ?? {};
    if (consequence === 'result-draft') submitter = actorName;
    const holder = holderAfter(row, holderRule, { actor: actorName, submitter });
    return {
      ...{ event, fromState, toState, at, actorName, label: eventLabel(row) },
      ...present({
        reason,
        dueAt: instantIn(detail['dueAt']),
        receptionDueAt: receptionDueIn(detail['period']),
        step: placeIn(detail['step']),
      }),
      ...(typeof detail['place'] === 'string' && { place: detail['place'] }),
      ...defined({ holder }),
    };
  });
}

/** As he was called then. */
function personIn({ actorId, actorName, detail }: EventRow, names: ReadonlyMap<string, string>): string {
  const { deskActor } = detail;
  if (typeof deskActor === 'string') return deskActor;
  return actorName === deskName ? (names.get(actorId ?? '') ?? actorName) : actorName;
}

/** @param value of a detail, which is stored as JSON: an instant is ISO text there */
const instantIn = (value: unknown): Date | undefined =>
  typeof value === 'string' ? new Date(value) : undefined;

/** @param period of a detail: the limit that runs since the event */
const receptionDueIn = (period: unknown): Date | undefined => {
  const { data } = receptionPeriod.safeParse(period);
  return data && new Date(data.due);
};

const receptionPeriod = z.object({ limit: z.literal('reception'), due: z.iso.datetime() });

const placeIn = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** In whose hands the event leaves it: the table says it, or the event names to whom it was given. */
function holderAfter(
  { detail }: EventRow,
  holder: DossierTransition['holder'],
  { actor, submitter }: { readonly actor: string; readonly submitter: string | undefined },
): string | null | undefined {
  const recipient = detail['assignedTo'] ?? detail['handedTo'];
  if (typeof recipient === 'string') return recipient;
  switch (holder) {
    case 'actor':
      return actor;
    case 'submitter':
      return submitter;
    case 'nobody':
      return null;
    default:
      return undefined;
  }
}
