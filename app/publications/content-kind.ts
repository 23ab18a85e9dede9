// What every kind of content answers for itself. Shared code asks the kind and never branches on it.
import type { AnswerStateId } from '#app/consultations/answer-steps.ts';
import type { Period } from '#app/consultations/period.ts';
import type { Answers, FieldId, FormDefinition } from '#forms/index.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import type { ContentBody } from './content-body.ts';
import type { FigureTable } from './figure-table.ts';

/** Đ12: a limit that the law gives some items of a kind, in the place of their section's. */
export interface OwnLimit {
  /** "Văn bản của cơ quan khác" */
  readonly of: string;
  /** Working days. */
  readonly days: number;
  readonly law: string;
  /** It is for what answers this question otherwise than so. */
  readonly fact: FieldId;
  readonly otherThan: readonly string[];
}

/** How the consultation on a draft stands that came out before. */
export interface EarlierConsultation extends Period {
  /** Local dates of the period on which readers could not open it. */
  readonly unreadDays: readonly string[];
  /** Since when they cannot. */
  readonly unreadSince: Date | null;
  readonly answerState: AnswerStateId;
}

/** What readers were told of an item before, whether or not they can still read it. */
export interface EarlierPublication {
  /** What they were told last; absent: it was erased. */
  readonly body?: ContentBody;
  /** Since when they are told anything. */
  readonly at: Date;
  /** Of a draft put to the people. */
  readonly consultation?: EarlierConsultation;
}

export interface ContentKind {
  readonly id: string;
  /** "Tin, bài", "Dự án" */
  readonly name: string;
  /** What the button says: "Viết tin, bài", "Thêm dự án". */
  readonly addLabel: string;
  /** What is asked beside title, summary, text, source and author: a form of the forms room, so that questions, checks,
   *  messages and reading without scripts are the ones that residents know. Undefined: nothing. */
  readonly facts: FormDefinition | undefined;
  readonly text: 'required' | 'optional' | 'none';
  readonly picture: 'required' | 'optional' | 'none';
  /** How lists order it: newest first, by position set by staff, or by a fact. */
  readonly order: 'newest' | 'title' | { readonly fact: FieldId; readonly descending?: true };
  /** Whether an item has a page of its own, or lives in its section's page only (a person's contact). */
  readonly ownPage: boolean;
  /** Its pages stand under the section that the portal comes with: nobody adds another. */
  readonly oneSection?: true;
  /** How its section's page shows it: everything at once, or a page at a time. */
  readonly list: 'whole' | 'paged';
  /** Its section lists what the sections inside it hold as well: in its page, its feed and its digest. */
  readonly gathers?: true;
  /** Facts by which readers narrow a list: fields with options. */
  readonly filters?: readonly FieldId[];
  /** Readers narrow its paged list by the month in which something came out. */
  readonly byMonth?: true;
  /** What title and summary are called, where the kind has its own words for them. */
  readonly words?: Readonly<
    Partial<Record<'title' | 'summary', { readonly label: string; readonly hint?: string }>>
  >;
  /** The fact that is the day of what it tells, where staff give no other. */
  readonly eventFact?: FieldId;
  /** A fact that is read as a table, not in words. */
  readonly table?: { readonly fact: FieldId; readonly of: (facts: Answers) => FigureTable };
  /** Made by office, as documents, reports and answers are: nobody is paid for it (Luật SHTT Đ15.2, unverified). */
  readonly exOfficio?: true;
  /** Working days within which a law has everything of the kind told: the limit of its sections from their beginning. */
  readonly sectionLimit?: { readonly days: number; readonly law: string };
  /** Items whose limit is not their section's (Đ12.3). */
  readonly limits?: readonly OwnLimit[];
  /** Facts written one way, before they are stored. */
  readonly tidy?: (facts: Answers) => Answers;
  /** What a version may not change of what readers were told before, and when it may not come out yet; asked before each step. */
  readonly holdsBack?: (
    next: ContentBody,
    against: {
      /** Undefined before the first publication. */
      readonly published: EarlierPublication | undefined;
      /** When the next version would come out. */
      readonly publishAt: Date;
      /** When it would leave again. */
      readonly expireAt?: Date | undefined;
      readonly now: Date;
    },
  ) => readonly InputProblem[];
  /** What an item lacks besides answers to its questions; asked before each step. */
  readonly lacks?: (body: ContentBody) => readonly InputProblem[];
}
