// Messages about a dossier, between its applicant and the office: who writes, how much, how often, until when.
import { ownRule } from '#app/retention/rule.ts';
import { states, type DossierState } from '#catalog/dossier-states.ts';
import { addDays, localDate, type LocalDate } from '#catalog/local-date.ts';

/** Who writes; what one side wrote the other reads. */
export const messageSideIds = ['applicant', 'office'] as const;
export type MessageSide = (typeof messageSideIds)[number];

export const otherSide = { applicant: 'office', office: 'applicant' } as const satisfies Record<
  MessageSide,
  MessageSide
>;

/** Where they stand on the page of a dossier, of either side. */
export const messagesAnchor = 'tin-nhan';

/** Characters. */
export const longestMessage = 2000;

/** Of one person on one dossier: more than a talk needs, less than floods a mailbox. */
export const messageLimit = { door: 'dossier-message', max: 10, minutes: 60 } as const;

/** Calendar days after the end of a dossier on which questions about its result are still answered here. */
export const messageDaysAfterEnd = 30;

/** How long the contents of messages stand. That there was one, by whom and when, stays in the trail of the dossier. */
export const messagesRule = ownRule(24, 'ngày hồ sơ kết thúc');

/** What has to be known of a dossier to tell whether messages are taken. */
export interface TalkedAbout {
  readonly state: DossierState;
  readonly finishedAt: Date | null;
  readonly returnedAt: Date | null;
}

/** @returns the last local day on which messages are taken; undefined as long as the dossier is not at its end */
export function lastMessageDay({ state, finishedAt, returnedAt }: TalkedAbout): LocalDate | undefined {
  const ended = returnedAt ?? finishedAt;
  return states[state].final && ended !== null ? addDays(localDate(ended), messageDaysAfterEnd) : undefined;
}
