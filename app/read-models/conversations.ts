// What is said about a dossier, as its applicant and the staff read it.
import type { MessageSide } from '#app/conversations/messages.ts';
import type { OpinionState } from '#app/conversations/opinions.ts';
import type { LocalDate } from '#catalog/local-date.ts';
import type { Option } from '#app/values/option.ts';
import type { FilledTemplate } from './inquiries.ts';

export interface Message {
  readonly id: string;
  /** Whoever looks wrote it, or a colleague of his side. */
  readonly own: boolean;
  readonly author: string;
  /** Absent once its time is over. */
  readonly text?: string;
  readonly at: Date;
  /** By the other side. */
  readonly readAt?: Date;
  /** The other side wrote it, and nobody had read it before this look. */
  readonly fresh: boolean;
}

/** Why nothing can be written. */
export type MessagesClosed =
  | { readonly why: 'ended'; readonly lastDay: LocalDate }
  /** The applicant has no account: she is called. */
  | { readonly why: 'no-account'; readonly name: string; readonly phone?: string }
  /** Whoever looks reads, and does not handle the dossier. */
  | { readonly why: 'reads-only' };

export interface MessageThread {
  /** Of whoever looks. */
  readonly side: MessageSide;
  /** In the order in which they were written. */
  readonly messages: readonly Message[];
  /** Absent: messages are taken. */
  readonly closed?: MessagesClosed;
  /** Where to turn to instead. */
  readonly officePhone: string;
  /** Replies written once; for the staff. */
  readonly templates: readonly FilledTemplate[];
}

/** An opinion that a colleague or a unit was asked for. */
export interface Opinion {
  readonly id: string;
  readonly code: string;
  readonly registerNumber?: string;
  readonly procedureName: string;
  readonly state: OpinionState;
  readonly askedBy: string;
  readonly askedAt: Date;
  /** A person, or a unit. */
  readonly askedOf: string;
  readonly question: string;
  readonly answerBy: LocalDate;
  /** It waits, and its day is over. */
  readonly late: boolean;
  readonly answer?: { readonly text: string; readonly by: string; readonly at: Date };
  readonly withdrawnAt?: Date;
  readonly remindedAt?: Date;
  /** What whoever looks may do with it now. */
  readonly may: { readonly answer: boolean; readonly withdraw: boolean; readonly remind: boolean };
}

/** Told to who leads without what it says: that is read on the dossier, where the look is recorded. */
export type OpinionHeading = Pick<
  Opinion,
  'id' | 'code' | 'registerNumber' | 'procedureName' | 'askedBy' | 'askedOf' | 'answerBy'
>;

/** The opinions on one dossier, as one of the staff sees them. */
export interface DossierOpinions {
  /** In the order in which they were asked. */
  readonly opinions: readonly Opinion[];
  /** Whom he may ask: by unit, the unit as a whole first; absent where he may ask nobody. */
  readonly advisers?: readonly {
    readonly label: string;
    readonly options: readonly Option[];
  }[];
  /** The day that is offered. */
  readonly usualDay: LocalDate;
}
