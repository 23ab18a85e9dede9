// What the pages of the board's meetings are drawn from (Đ19).
import type { Attendance, MeetingKind, ProposalState } from '#app/publications/meeting-lists.ts';
import type { MeetingEvent, MeetingStage } from '#app/publications/meeting-steps.ts';
import type { LocalDate } from '#catalog/local-date.ts';

/** Đ19: the board meets at least once in three months. */
export interface MeetingRule {
  readonly kind: 'in-time' | 'soon' | 'late';
  /** The last day on which a meeting is in time. */
  readonly dueOn: LocalDate;
  /** Until `dueOn`; negative when it is late. */
  readonly daysLeft: number;
  /** The day of the last meeting, absent before the first. */
  readonly lastOn?: LocalDate;
  /** A meeting is convened already. */
  readonly nextAt?: Date;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly position: string;
}

export interface MeetingRow {
  readonly id: string;
  readonly kind: MeetingKind;
  readonly startsAt: Date;
  readonly place: string;
  readonly stage: MeetingStage;
  readonly chair: string;
  readonly pointCount: number;
  readonly openDecisions: number;
}

export interface DecisionRow {
  readonly id: string;
  readonly meetingId: string;
  readonly meetingOn: LocalDate;
  readonly text: string;
  readonly responsible: Person;
  readonly dueOn: LocalDate;
  readonly state: 'open' | 'late' | 'done';
  readonly doneAt?: Date;
  readonly doneBy?: string;
  readonly doneNote?: string;
  readonly mayFinish: boolean;
}

export interface MeetingList {
  readonly rows: readonly MeetingRow[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly years: readonly number[];
  readonly rule?: MeetingRule;
  readonly decisions: readonly DecisionRow[];
  readonly mayConvene: boolean;
}

export interface ShownPoint {
  readonly title: string;
  readonly presenter?: Person;
  readonly minutes?: number;
}

/** What the secretary writes; everything may be missing until the chair confirms. */
export interface MinutesContent {
  /** An ISO 8601 instant. */
  readonly endedAt?: string | undefined;
  readonly attendance: readonly { readonly userId: string; readonly was?: Attendance | undefined }[];
  /** One a point of the agenda: paragraphs parted by an empty line. */
  readonly points: readonly string[];
  readonly other: string;
  readonly decisions: readonly {
    readonly text: string;
    readonly responsible?: string | undefined;
    readonly dueOn?: LocalDate | undefined;
  }[];
}

/** Minutes as the chair confirmed them, with every name as it was that day. */
export interface ConfirmedMinutes {
  readonly sign: string;
  readonly kind: MeetingKind;
  readonly reason: string;
  readonly startsAt: string;
  readonly endedAt?: string | undefined;
  readonly place: string;
  readonly chair: Person;
  /** Where the chair wrote them himself, or left: who says that it was so. */
  readonly confirmedBy?: Person | undefined;
  readonly inPlaceOfHead: boolean;
  readonly secretary: Person;
  readonly attendance: readonly { readonly person: Person; readonly was: Attendance }[];
  readonly points: readonly {
    readonly title: string;
    readonly presenter?: string | undefined;
    readonly text: string;
  }[];
  readonly other: string;
  readonly decisions: readonly {
    readonly text: string;
    readonly responsible: string;
    readonly dueOn: LocalDate;
  }[];
  readonly confirmedAt: string;
}

export interface ConfirmedAddendum {
  readonly number: number;
  readonly text: string;
  readonly writtenBy: string;
  readonly confirmedBy: string;
  readonly confirmedAt: Date;
}

export interface OpenedMeeting {
  readonly id: string;
  readonly lock: number;
  readonly kind: MeetingKind;
  readonly reason: string;
  readonly startsAt: Date;
  readonly place: string;
  readonly stage: MeetingStage;
  readonly chair: Person;
  /** Who had it while the meeting was held, where another finishes what is left. */
  readonly chairedBy?: Person;
  readonly inPlaceOfHead: boolean;
  readonly secretary?: Person;
  readonly convenedBy: string;
  readonly convenedAt: Date;
  readonly changedAt: Date;
  readonly cancelReason?: string;
  readonly agenda: readonly ShownPoint[];
  readonly invited: readonly (Person & {
    readonly excused: boolean;
    /** Shown to the head, the chair, the secretary and whoever said it. */
    readonly absence?: string;
  })[];
  /** The reader said that he cannot come. */
  readonly iAmExcused: boolean;
  readonly proposals: readonly {
    readonly id: string;
    readonly title: string;
    readonly note: string;
    readonly by: string;
    readonly state: ProposalState;
  }[];
  readonly draft?: MinutesDraft;
  readonly addendumDraft?: AddendumDraft;
  readonly minutes?: ConfirmedMinutes;
  readonly addenda: readonly ConfirmedAddendum[];
  readonly decisions: readonly DecisionRow[];
  readonly report?: { readonly text: string; readonly at: Date; readonly seenAt?: Date };
  readonly may: readonly MeetingEvent[];
}

export interface MinutesDraft {
  readonly lock: number;
  /** The word for all that would be confirmed. */
  readonly seen: string;
  readonly savedBy: string;
  readonly savedAt: Date;
  readonly content: MinutesContent;
  /** Of whoever has to carry out a decision: he may not be invited. */
  readonly names: Readonly<Record<string, string>>;
  /** What has to be written before the chair can confirm. */
  readonly missing: readonly string[];
}

export interface AddendumDraft {
  readonly lock: number;
  readonly seen: string;
  readonly savedBy: string;
  readonly savedAt: Date;
  readonly text: string;
}

/** The board's year (Đ19, Đ23). */
export interface YearOfMeetings {
  /** Of which there are minutes, confirmed or still being written. */
  readonly held: number;
  readonly cancelled: number;
  /** Of these meetings; `done`, and `late`: still open after their day. */
  readonly decisions: number;
  readonly done: number;
  readonly late: number;
}
