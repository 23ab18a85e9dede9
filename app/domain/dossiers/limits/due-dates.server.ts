// The due date of a dossier, from its policy, its moments and the calendar as it is now.
import {
  listSupplements,
  listVerifications,
  type SupplementRow,
  type VerificationTimes,
} from '#db/queries/dossier-parts.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import type { Sql } from '#db/client.server.ts';
import type { ClockEffect } from '#app/steps/plan.ts';
import { dueDate, type ClockExtension, type DueDate } from '#catalog/due-date.ts';
import type { DossierState } from '#catalog/lifecycle.ts';
import { resultLimits, type LimitPeriod } from '#catalog/limit-periods.ts';
import { localDate } from '#catalog/local-date.ts';
import type { Procedure } from '#catalog/procedure.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';

/** What happens to the clock at this moment and is not in the rows yet. */
interface Happening {
  readonly answeredAt?: Date;
  readonly extendedAt?: Date;
  readonly verifyingFrom?: Date;
  readonly verifiedAt?: Date;
}

/** What interrupts or lengthens a limit, as it is stored. */
export interface LimitRows {
  /** All of them; those asked before reception do not touch the clock: it had not started. */
  readonly supplements: readonly SupplementRow[];
  readonly verifications: readonly VerificationTimes[];
}

/** @returns what `dueDateOf` needs of a dossier beside its row */
export async function listLimitRows(sql: Sql, dossierId: string): Promise<LimitRows> {
  const [supplements, verifications] = await Promise.all([
    listSupplements(sql, dossierId),
    listVerifications(sql, dossierId),
  ]);
  return { supplements, verifications };
}

/**
 * The due date by the supplements and the extension that are written, and by what happens now.
 * @param happening what a step that is not written yet does to the limit
 * @returns undefined before reception: the limit has not begun
 */
export async function computeDueDate(
  sql: Sql,
  dossier: DossierRow,
  procedure: Procedure,
  calendar: WorkingCalendar,
  happening: Happening = {},
): Promise<DueDate | undefined> {
  if (dossier.receivedAt === null) return undefined;
  return dueDateOf(dossier, procedure, calendar, await listLimitRows(sql, dossier.id), happening);
}

/** The same for who has read what interrupts or lengthens its limit. */
export function dueDateOf(
  dossier: DossierRow,
  procedure: Procedure,
  calendar: WorkingCalendar,
  rows: LimitRows,
  { answeredAt, extendedAt, verifyingFrom, verifiedAt }: Happening = {},
): DueDate | undefined {
  if (dossier.receivedAt === null) return undefined;
  const supplements = rows.supplements
    .filter((supplement) => supplement.stage === 'processing')
    .map((supplement) => ({
      requestedAt: supplement.requestedAt,
      answeredAt: supplement.answeredAt ?? answeredAt,
    }));
  const { receivedAt } = dossier;
  const extension = extensionOf(dossier, extendedAt);
  const verifications = [
    ...rows.verifications.map(({ begunAt, endedAt }) => ({ begunAt, endedAt: endedAt ?? verifiedAt })),
    ...(verifyingFrom === undefined ? [] : [{ begunAt: verifyingFrom }]),
  ];
  const policy = procedure.timeLimit;
  return dueDate({ policy, receivedAt, supplements, extension, verifications }, calendar);
}

function extensionOf({ postponement }: DossierRow, extendedAt?: Date): ClockExtension | undefined {
  if (postponement === null) return undefined;
  const { until, outcome, decidedAt } = postponement;
  const signedAt = outcome === 'extended' ? decidedAt : extendedAt;
  return signedAt == null ? undefined : { until, signedAt };
}

/** The reception is what happens next. */
const awaitReception: ReadonlySet<DossierState> = new Set(['payment-required', 'submitted']);

/**
 * What whoever waits for the reception may expect: the due date of a dossier that is received as the office next opens. It binds nobody:
 * the clock starts with the reception.
 * @returns undefined where no reception is waited for
 */
export function expectedDueDate(
  dossier: DossierRow,
  procedure: Procedure,
  calendar: WorkingCalendar,
  now: Date,
): Date | undefined {
  if (dossier.receivedAt !== null || !awaitReception.has(dossier.state)) return undefined;
  const today = localDate(now);
  // Who files before the office opens is received on that very day.
  const isBeforeOpening = calendar.isWorkingDay(today) && now < calendar.openingTime(today);
  const receivedAt = calendar.openingTime(isBeforeOpening ? today : calendar.nextWorkingDay(today));
  return dueDate({ policy: procedure.timeLimit, receivedAt, supplements: [] }, calendar).dueAt;
}

/** A verification leaves the limit alone where no law gives time for it. */
const isTouchedBy = (effect: ClockEffect, { timeLimit }: Procedure): boolean =>
  (effect !== 'verify' && effect !== 'verified') || timeLimit.verification !== undefined;

/** The promise of the last period that was about a result; undefined before the reception. */
function promisedBefore(periods: readonly LimitPeriod[]): Pick<DueDate, 'dueAt'> | undefined {
  const last = periods.at(-1);
  return last !== undefined && resultLimits.includes(last.limit) ? { dueAt: new Date(last.due) } : undefined;
}

/**
 * What a step does to the due date.
 * @returns null while the clock stands still; undefined where the date stays as it is; `legalDueAt`: where an extension moved `dueAt`
 * @throws RangeError without the calendar that the effect needs
 */
export async function dueDateAfter(
  sql: Sql,
  dossier: DossierRow,
  effect: ClockEffect | undefined,
  { procedure, calendar }: { readonly procedure: Procedure; readonly calendar: WorkingCalendar | undefined },
  at: Date,
): Promise<Pick<DueDate, 'dueAt' | 'legalDueAt'> | null | undefined> {
  if (effect === undefined || !isTouchedBy(effect, procedure)) return undefined;
  if (effect === 'stand-still') return null;
  if (calendar === undefined) throw new RangeError(`the clock of ${dossier.code} moves without a calendar`);
  switch (effect) {
    case 'start':
    case 'restart':
      return dueDate({ policy: procedure.timeLimit, receivedAt: at, supplements: [] }, calendar);
    case 'begin-anew':
    case 'go-on':
      return computeDueDate(sql, dossier, procedure, calendar, { answeredAt: at });
    case 'verify':
      return computeDueDate(sql, dossier, procedure, calendar, { verifyingFrom: at });
    case 'verified':
      return computeDueDate(sql, dossier, procedure, calendar, { verifiedAt: at });
    case 'extend':
      return computeDueDate(sql, dossier, procedure, calendar, { extendedAt: at });
    case 'back':
      return promisedBefore(dossier.limitPeriods);
  }
}
