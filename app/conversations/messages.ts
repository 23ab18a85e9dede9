// Messages about a dossier between applicant and office: sides, length, frequency, last day.
import { ownRule } from '#app/retention/rule.ts';
import { states, type DossierState } from '#catalog/dossier-states.ts';
import { addDays, localDate, type LocalDate } from '#catalog/local-date.ts';

/** The two sides; each reads the messages of the other. */
export const messageSideIds = ['applicant', 'office'] as const;
export type MessageSide = (typeof messageSideIds)[number];

export const otherSide = { applicant: 'office', office: 'applicant' } as const satisfies Record<
  MessageSide,
  MessageSide
>;

/** Their id on the page of a dossier, for both sides. */
export const messagesAnchor = 'tin-nhan';

/** Characters. */
export const longestMessage = 2000;

/** Limit for one person on one dossier: enough for a talk, too few to flood a mailbox. */
export const messageLimit = { door: 'dossier-message', max: 10, minutes: 60 } as const;

/** Calendar days after the end of a dossier in which messages about its result are accepted. */
export const messageDaysAfterEnd = 30;

/** How long the contents of messages are stored. The events, with writer and time, stay in the trail of the dossier. */
export const messagesRule = ownRule(24, 'ngày hồ sơ kết thúc');

/** The facts of a dossier that decide whether messages are accepted. */
export interface TalkedAbout {
  readonly state: DossierState;
  readonly finishedAt: Date | null;
  readonly returnedAt: Date | null;
}

/** @returns the last local date on which messages are accepted; undefined while the dossier is not finished */
export function lastMessageDay({ state, finishedAt, returnedAt }: TalkedAbout): LocalDate | undefined {
  const endAt = returnedAt ?? finishedAt;
  return states[state].final && endAt !== null ? addDays(localDate(endAt), messageDaysAfterEnd) : undefined;
}
