// What a resident reads of himself in one place.
import type { NoticeChoice } from '#app/vocabulary/message-ways.ts';

/** By what he signs in and is told. */
export interface OwnContacts {
  readonly email?: string | undefined;
  /** In E.164. */
  readonly phone?: string | undefined;
  /** As he chose, or as it is done as long as he has not. */
  readonly notices: NoticeChoice;
  /** Can a code and notices go to telephones at all? */
  readonly smsOffered: boolean;
  /** The word for all of it. */
  readonly seen: string;
}

/** A browser in which he is signed in. */
export interface OwnSession {
  /** "Chrome, Android"; absent for one that says nothing of itself, and of before it was written down. */
  readonly device?: string;
  readonly since: Date;
  readonly until: Date;
  /** The one at which he looks. */
  readonly here: boolean;
}

/** Who came in, or was refused. */
export interface OwnAccountEvent {
  readonly id: string;
  readonly what: string;
  readonly device?: string;
  readonly at: Date;
  readonly failed: boolean;
}

export interface OwnDataSummary {
  readonly events: readonly OwnAccountEvent[];
  readonly sessions: readonly OwnSession[];
  /** Before a session is ended. */
  readonly asksPassword: boolean;
  /** What the account keeps to fill declarations with: the questions that are answered. */
  readonly kept: readonly string[];
  readonly drafts: number;
  readonly dossiers: number;
  readonly inquiries: number;
  readonly consultations: number;
  readonly followings: number;
  /** What stands against closing the account. */
  readonly running: readonly { readonly code: string; readonly why: string }[];
}

interface OwnRow {
  readonly label: string;
  readonly value: string;
}

/** One part of the file of all that is stored. */
export interface OwnPart {
  readonly heading: string;
  readonly entries: readonly {
    readonly title?: string;
    readonly rows: readonly OwnRow[];
    /** `path`: within the archive. */
    readonly files?: readonly { readonly name: string; readonly path: string }[];
  }[];
}
