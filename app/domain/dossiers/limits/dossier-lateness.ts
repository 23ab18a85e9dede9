// Whether a dossier is late, read from the periods of its limits: what was late once stays late.
import { judgePeriods, resultLimits, runningPeriod, type LimitPeriod } from '#catalog/limit-periods.ts';
import { describeDelay, type Delay } from '#catalog/delay.ts';
import type { Lateness } from '#catalog/lateness.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';

/** @returns what its applicant, and anybody with its code, reads of a day that has passed; undefined where none has, and at the end */
export function dossierDelay(
  dossier: Limited & Pick<DossierRow, 'finishedAt' | 'dueAt' | 'postponement'>,
  now: Date,
  calendar: WorkingCalendar,
): Delay | undefined {
  const { finishedAt, receivedAt, postponement } = dossier;
  return describeDelay(
    {
      ...{ finishedAt, receivedAt, lateness: dossierLateness(dossier, now, calendar) },
      dueAt: receivedAt === null ? (answerDueAt(dossier) ?? null) : dossier.dueAt,
      apologyUntil: postponement?.outcome === 'apologised' ? postponement.until : undefined,
    },
    now,
  );
}

type Limited = Pick<DossierRow, 'limitPeriods' | 'receivedAt'> & Partial<Pick<DossierRow, 'finishedAt'>>;

/** @returns before the reception the periods of its answer, after it those of its result */
const periodsJudged = ({ limitPeriods, receivedAt }: Limited): readonly LimitPeriod[] =>
  limitPeriods.filter(({ limit }) => resultLimits.includes(limit) === (receivedAt !== null));

/** What ended before its reception has no lateness. */
const wasNeverReceived = ({ receivedAt, finishedAt = null }: Limited): boolean =>
  receivedAt === null && finishedAt !== null;

/** @returns how it stands now, or how it ended; undefined while nothing runs and nothing was late, and for what was never received */
export function dossierLateness(
  dossier: Limited,
  now: Date,
  calendar: WorkingCalendar,
): Lateness | undefined {
  const { limitPeriods, finishedAt = null } = dossier;
  if (wasNeverReceived(dossier)) return undefined;
  const lateness = judgePeriods(periodsJudged(dossier), now, calendar);
  const isShown = finishedAt !== null || runningPeriod(limitPeriods) !== undefined;
  return isShown || lateness?.kind === 'late' ? lateness : undefined;
}

/** @returns by when its filing has to be answered; undefined where it does not wait for that */
export function answerDueAt({ limitPeriods }: Pick<DossierRow, 'limitPeriods'>): Date | undefined {
  const running = runningPeriod(limitPeriods);
  return running?.limit === 'reception' ? new Date(running.due) : undefined;
}
