// How long a dossier waits for its fee before it is looked at: our own rule. No law that we know gives a term; it is told when the fee is
// asked for, and again in a reminder, before anything is closed.
import { addDays, localDate, type LocalDate } from './local-date.ts';

/** Minutes at the gateway: after them it takes no money for the attempt. Told before anybody goes there (WCAG 2.2.1). */
export const minutesAtGateway = 15;
/** Calendar days after the filing. */
export const paymentTermDays = 30;
/** Calendar days after the filing, unless it is paid. */
export const remindAfterDays = 7;
/** Whoever is reminded late still has so many calendar days. */
const leastDaysAfterReminder = 14;
/** Calendar days after it was closed in which paying opens it again. */
export const reopenDays = 30;

/** @returns the last day on which the fee of a dossier is waited for */
export const lastDayToPay = (submittedAt: Date): LocalDate =>
  addDays(localDate(submittedAt), paymentTermDays);

/**
 * @param now when the reminder goes out
 * @returns the last day that it tells
 */
export function lastDayAfterReminder(submittedAt: Date, now: Date): LocalDate {
  const [usual, least] = [lastDayToPay(submittedAt), addDays(localDate(now), leastDaysAfterReminder)];
  return usual < least ? least : usual;
}

/** @returns the last day on which paying opens a dossier again that was closed unpaid */
export const lastDayToReopen = (closedAt: Date): LocalDate => addDays(localDate(closedAt), reopenDays);

/** @returns whether paying still opens it again */
export const isReopenable = (closedAt: Date | null, now: Date): boolean =>
  closedAt !== null && localDate(now) <= lastDayToReopen(closedAt);
