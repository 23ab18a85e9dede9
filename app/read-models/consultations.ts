// Consultations as pages show them: to readers, to whoever commented, to the unit that answers. Types alone.
import type { FileScanState } from '#app/vocabulary/file-scans.ts';
import type { Announcement } from '#app/consultations/announcements.ts';
import type { AnswerStateId } from '#app/consultations/answer-steps.ts';
import type { Clause } from '#app/consultations/carry-clauses.ts';
import type { CommentStateId } from '#app/consultations/comment-steps.ts';
import type { AnswerOutcome, AuthorKind, DeclineReason, Stance } from '#app/consultations/comment-words.ts';
import type { PeriodState } from '#app/consultations/period.ts';
import type { CommentTally } from '#app/consultations/tally.ts';
import type { FormContext, FormDefinition, Wire } from '#forms/index.ts';
import type { ConsultationProposalState } from '#app/consultations/proposal-steps.ts';
import type { OfferedStep } from '#app/steps/offered-step.ts';
import type { StepPeople } from '#app/steps/step-people.ts';
import type { ErasedContents } from './inquiries.ts';
import type { ItemLine, ItemPage } from './publishing.ts';
import type { VersionDifference } from './version-differences.ts';

/** Where a consultation stands for readers: its period, whether the draft left them within it, and whether the answers are out. */
export type ConsultationState = PeriodState | 'withdrawn' | 'answered' | 'ended';

export interface ConsultationLine extends Pick<
  ItemLine,
  'id' | 'href' | 'title' | 'summary' | 'author' | 'source'
> {
  readonly state: ConsultationState;
  readonly draftKind: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** With today; 0 when it is over. */
  readonly daysLeft: number;
  /** That were received, whatever became of them. */
  readonly comments: number;
}

export interface StanceCounts {
  readonly agree: number;
  readonly disagree: number;
  readonly propose: number;
}

export interface ClauseView extends Clause {
  readonly counts: StanceCounts;
}

/** What a comment is about, in the version that readers have now. */
export interface AboutClause {
  readonly label: string;
  /** Where it stands now; absent: the clause is no more. */
  readonly address?: string;
  readonly quoteStands: boolean;
}

/** A comment as everybody reads it. */
export interface PublicComment {
  readonly id: string;
  readonly by: string;
  readonly stance: Stance;
  readonly text: string;
  readonly quote?: string;
  readonly masked: boolean;
  readonly receivedAt: Date;
  /** What it is about; absent: the whole draft. */
  readonly on?: AboutClause;
}

export interface PublishedAnswer {
  readonly summary: string;
  readonly outcome: AnswerOutcome;
  readonly reason: string;
  /** What the comments of it are about: "Điều 3", "Toàn văn". */
  readonly about: readonly string[];
  /** How many comments it answers. */
  readonly comments: number;
  /** Who sent them, as far as they wished to be named. */
  readonly by: readonly string[];
  /** Of what was corrected or added after the publication. */
  readonly corrected?: { readonly at: Date; readonly note: string };
}

export interface ConsultationPage {
  readonly item: ItemPage;
  readonly state: ConsultationState;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly daysLeft: number;
  readonly clauses: readonly ClauseView[];
  /** `hidden`: why it left the comparison. */
  readonly versions: readonly {
    readonly number: number;
    readonly publishedAt: Date;
    readonly hidden?: string;
  }[];
  readonly tally: CommentTally;
  /** Of what readers see. */
  readonly shown: StanceCounts;
  readonly mostCommented: readonly {
    readonly address: string;
    readonly label: string;
    readonly comments: number;
  }[];
  /** The newest first. */
  readonly announcements: readonly Announcement[];
  readonly answers?: {
    readonly at: Date;
    readonly rows: readonly PublishedAnswer[];
  };
}

export interface CommentList {
  readonly comments: readonly PublicComment[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

/** What the page of a comment is drawn from, before anything is sent. */
export interface CommentStart {
  readonly title: string;
  /** Absent: readers cannot open it any more. */
  readonly href?: string;
  readonly state: ConsultationState;
  readonly closesAt: Date;
  readonly draftNumber: number;
  readonly clause?: Clause;
  readonly form: FormDefinition;
  readonly context: FormContext;
  readonly wire: Wire;
  /** Why nothing is taken now, in a sentence; absent while it is. Whoever typed before the close sees what he typed all the same. */
  readonly closed?: string;
}

export interface OwnComment {
  readonly id: string;
  readonly state: CommentStateId;
  readonly version: number;
  readonly stance: Stance;
  readonly text: string;
  readonly quote?: string;
  readonly on: string;
  readonly receivedAt: Date;
  readonly files: readonly string[];
  readonly declined?: DeclineReason;
  /** What whoever decided on it wrote to its author. */
  readonly decisionNote?: string;
  readonly may: { readonly confirm: boolean; readonly change: boolean; readonly takeBack: boolean };
  readonly answer?: Pick<PublishedAnswer, 'outcome' | 'reason' | 'corrected'>;
}

export interface OwnComments extends Leaving {
  readonly title: string;
  /** Absent: readers cannot open it any more. */
  readonly href?: string;
  readonly state: ConsultationState;
  readonly closesAt: Date;
  /** He may change and take back. */
  readonly open: boolean;
  /** It can't be read any more and no answers come: what was told. */
  readonly ended?: { readonly at: Date; readonly note: string };
  /** It was withdrawn or taken down, and its commenters wait for a word. `reason`: as its page says it. */
  readonly unread?: { readonly since: Date; readonly reason?: string };
  readonly name: string;
  readonly comments: readonly OwnComment[];
}

interface CommentFile {
  readonly id: string;
  readonly fileName: string;
  readonly bytes: number;
  /** What the scanner said of it; absent: not scanned. */
  readonly scan?: FileScanState;
}

/** A comment as the unit that answers reads it: the original, whole. */
export interface StaffComment {
  readonly id: string;
  readonly state: CommentStateId;
  readonly version: number;
  readonly stance: Stance;
  readonly authorKind: AuthorKind;
  readonly name: string;
  readonly address: string;
  /** Empty where he is reached by `phone`. */
  readonly email: string;
  /** In E.164. */
  readonly phone?: string;
  readonly showName: boolean;
  readonly text: string;
  readonly shownText?: string;
  readonly quote?: string;
  /** `text`: what the clause says, or said last; absent for the whole draft. */
  readonly on: {
    readonly label: string;
    readonly gone: boolean;
    readonly quoteStands: boolean;
    readonly text?: string;
  };
  readonly receivedAt: Date;
  /** Local date: until when it is to be decided; absent when it is. */
  readonly dueOn?: string;
  readonly late: boolean;
  readonly declined?: DeclineReason;
  readonly answerId?: string;
  readonly files: readonly CommentFile[];
  readonly own: boolean;
  /** What was said is gone. */
  readonly erased: boolean;
  readonly history: readonly { readonly label: string; readonly by: string; readonly at: Date }[];
}

export interface DeskConsultation extends Leaving {
  readonly itemId: string;
  readonly title: string;
  /** Absent: it is not published yet. */
  readonly href?: string;
  readonly state: ConsultationState | 'preparing';
  readonly closesAt?: Date;
  readonly daysLeft: number;
  readonly waiting: number;
  /** Declined, and waiting for a second person: another than whoever looks. */
  readonly toReview: number;
  readonly late: number;
  readonly received: number;
  readonly answerState?: AnswerStateId;
  readonly answerDueOn?: string;
  readonly answerLate: boolean;
  /** The answers wait for whoever looks at it. */
  readonly toApprove: boolean;
  /** Proposals that he may approve. */
  readonly proposals: number;
  /** Readers have it no more, and whoever commented is to be told by that day what becomes of it. */
  readonly endDueOn?: string;
  readonly endLate: boolean;
}

export interface AnswerRow {
  readonly id: string;
  readonly summary: string;
  readonly outcome: AnswerOutcome;
  readonly reason: string;
  readonly comments: readonly AnsweredComment[];
  /** Of what was corrected or added after the publication; `former`: what stood before, newest first. */
  readonly corrected?: { readonly at: Date; readonly note: string };
  readonly former: readonly {
    readonly summary: string;
    readonly outcome: AnswerOutcome;
    readonly reason: string;
  }[];
}

/** A comment as it is answered. */
export interface AnsweredComment {
  readonly id: string;
  readonly on: string;
  readonly stance: Stance;
  /** As it is shown; as it was written where that is still to be decided. */
  readonly text: string;
  readonly by: string;
  /** It is not moderated yet. */
  readonly waiting: boolean;
  /** Its writer changed it after an answer was drafted. */
  readonly lapsed: boolean;
  /** The word for what is shown of it here. */
  readonly seen: string;
}

/** Comments without an answer that are about one thing and say alike: likely to be answered together. */
export interface UnansweredGroup {
  /** The clause's id, or the word for the whole draft. */
  readonly about: string;
  readonly on: string;
  readonly stance: Stance;
  readonly comments: readonly AnsweredComment[];
}

/** When what was said of a draft goes, or since when and by which rule it is gone. */
export interface Leaving {
  /** "2028-12-20" */
  readonly eraseOn?: string;
  readonly erased?: ErasedContents;
}

export interface AnswerDesk extends Leaving {
  readonly itemId: string;
  readonly title: string;
  /** Absent: readers cannot open it any more. */
  readonly href?: string;
  readonly state: AnswerStateId;
  readonly version: number;
  readonly closesAt: Date;
  readonly closed: boolean;
  readonly dueOn: string;
  readonly late: boolean;
  readonly note?: string;
  readonly rows: readonly AnswerRow[];
  /** In the order of the draft. */
  readonly unanswered: readonly UnansweredGroup[];
  readonly waiting: number;
  readonly toReview: number;
  /** Since when readers cannot open the draft. */
  readonly unreadSince?: Date;
  /** A published answer may be corrected. */
  readonly mayCorrect: boolean;
  readonly actions: readonly OfferedStep[];
  readonly proposals: readonly DeskProposal[];
  /** Why the next step is not open yet, where that helps. */
  readonly whyNot?: string;
  /** Until they are published: who can do that by name; `ifHeSubmits`: who is left of them once the reader, who is one, submits. */
  readonly publishers?: { readonly who: readonly string[]; readonly ifHeSubmits?: readonly string[] };
}

/** What somebody proposed and another decides on, or decided. */
export interface DeskProposal {
  readonly id: string;
  readonly title: string;
  readonly details: readonly { readonly label: string; readonly text: string }[];
  readonly state: ConsultationProposalState;
  readonly by: string;
  readonly at: Date;
  readonly decided?: { readonly by: string; readonly at: Date; readonly reason?: string };
  readonly steps: readonly OfferedStep[];
}

export interface DraftComparison {
  readonly title: string;
  readonly href: string;
  readonly from: number;
  readonly to: number;
  readonly versions: readonly number[];
  /** Versions that left the comparison, with why. */
  readonly hidden: readonly { readonly number: number; readonly why: string }[];
  readonly parts: readonly (VersionDifference & { readonly became: 'changed' | 'new' | 'gone' })[];
  readonly unchanged: number;
}

/** What a consultation asks of the staff by a day. */
export interface ConsultationDue {
  readonly what: 'moderation' | 'answers' | 'end';
  readonly itemId: string;
  readonly sectionId: string;
  readonly title: string;
  /** Local date. */
  readonly dueOn: string;
  readonly late: boolean;
  /** Of moderation: how many comments wait. */
  readonly waiting?: number;
  /** Of answers that wait for approval: who wrote them, by account. */
  readonly toApprove?: { readonly people: StepPeople };
}

export interface ConsultationsDue {
  readonly due: readonly ConsultationDue[];
  /** The pages on which it is done open for the reader. */
  readonly opens: boolean;
}

/** What is to be published, read by somebody who corrects it. */
export interface DraftOutline {
  readonly itemId: string;
  readonly title: string;
  readonly clauses: readonly {
    readonly address: string;
    readonly level: string;
    readonly label: string;
    readonly text: string;
  }[];
  readonly doubts: readonly { readonly address: string; readonly message: string }[];
  /** Against the version that readers have: what becomes of its clauses. */
  readonly gone: readonly { readonly label: string; readonly comments: number }[];
}

/** How the consultations that opened in a year went (Đ23). */
export interface CountedConsultations extends CommentTally {
  readonly opened: number;
  /** Of these, not closed yet. */
  readonly open: number;
  /** Closed, with the answers published; `answeredLate` of these after their day. */
  readonly answered: number;
  readonly answeredLate: number;
  /** Closed, answers still to come; `waitingLate` of these after their day. */
  readonly waiting: number;
  readonly waitingLate: number;
  /** Withdrawn without answers, those who commented told why. */
  readonly ended: number;
}
