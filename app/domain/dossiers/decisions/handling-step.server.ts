// From one step of the work on a dossier to the next, and back with a reason: for a procedure whose plan has several of them. Which
// step it is stands in the event alone; everybody reads it from there (decision 057).
import { officialCalendar } from '#catalog/calendar-days.ts';
import { transitionOf } from '#catalog/lifecycle.ts';
import { workPlaceOf, workStepBeside } from '#catalog/passages.ts';
import { asksAlone } from '#catalog/supplement-period.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import { present } from '#app/values/present.ts';
import type { Sql } from '#db/client.server.ts';
import { listEvents } from '#db/queries/dossier-moves.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import type { StepInHand } from './dossier-act.ts';
import { isDraftForeseen } from '../result/certificate-draft.server.ts';
import type { Pinned } from './dossier-facts.server.ts';
import { dossierWay } from '../applicant/dossier-way.server.ts';
import type { PlacedDossier, StepOutcome } from './move-dossier.server.ts';

/**
 * @param calendar of the commune, where it was read
 * @returns the dossier with its place among the steps of the work where `event` depends on it, with who may
 *   ask a supplement, whether it is decided here and whether its applicant is shown a draft
 */
export async function placedAtStep(
  deps: Pick<Deps, 'clock'>,
  sql: Sql,
  dossier: DossierRow,
  pinned: Pinned,
  event: string,
  calendar?: WorkingCalendar,
): Promise<PlacedDossier> {
  const now = deps.clock.now();
  const asking = {
    decidedHere: pinned.procedure.resolver === undefined,
    ...present({ asksAlone: calendar && asksAlone(dossier, now, calendar) }),
    draftForeseen: isDraftForeseen(dossier, pinned),
  };
  if (transitionOf(event)?.consequence !== 'handling-step') return { ...dossier, ...asking };
  const { way, plan } = await workOn(sql, dossier, pinned, now);
  return { ...dossier, ...asking, handlingStep: workPlaceOf(way, plan) };
}

/** Which step it is depends on no calendar. */
const workOn = async (sql: Sql, dossier: DossierRow, pinned: Pinned, now: Date) =>
  dossierWay(dossier, pinned, await listEvents(sql, dossier.id), { calendar: officialCalendar, now });

/** @throws RangeError where the table lets it go on without a further step */
export async function moveToStep({
  sql,
  dossier,
  pinned,
  plan: { transition, at },
}: StepInHand): Promise<StepOutcome> {
  const { way, plan } = await workOn(sql, dossier, pinned, at);
  const step = workStepBeside(way, plan, transition.event === 'next-step' ? 1 : -1);
  const newStep = step === undefined ? undefined : plan.steps[step];
  if (step === undefined || newStep === undefined) throw new RangeError(`no further step of ${dossier.code}`);
  return {
    ok: true,
    consequences: { detail: { step }, message: `Hồ sơ đang ở bước “${newStep.title}”.` },
  };
}
