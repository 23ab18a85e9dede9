// What is said about a dossier, as its applicant and the staff read it.
import type { MessageSide } from '#app/conversations/messages.ts';
import type { LocalDate } from '#catalog/local-date.ts';
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
