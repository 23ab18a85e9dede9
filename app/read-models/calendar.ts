// The working calendar of a year as administrators see it, and what a change of it would do.
import type { CalendarDayKind } from '#catalog/working-calendar.ts';

export interface CalendarLine {
  readonly date: string;
  readonly kind: CalendarDayKind;
  readonly label: string;
  readonly legalBasis: string;
  readonly provisional: boolean;
}

export interface CalendarYear {
  readonly year: number;
  readonly days: readonly CalendarLine[];
  /** The word for them. */
  readonly seen: string;
  /** All of them as text, to be changed and proposed as a whole. */
  readonly lines: string;
  /** What waits for another person, of any year. */
  readonly waiting: readonly { readonly id: string; readonly title: string }[];
  /** What was changed of the year, the latest first. */
  readonly changes: readonly {
    readonly id: string;
    readonly at: Date;
    /** "20/11/2026: nghỉ (Nghỉ bão); căn cứ: Công điện 15/CĐ-UBND" */
    readonly lines: readonly string[];
    readonly proposedByName: string;
    readonly approvedByName: string;
    /** Open dossiers and inquiries whose due date moved with it. */
    readonly moved: number;
  }[];
}

/** A dossier whose result would be promised for another moment, or that would have to be answered by another; or an inquiry. */
export interface MovingDueDate {
  readonly code: string;
  /** Of an inquiry, what it is: "Câu hỏi". */
  readonly procedureName: string;
  readonly dueBefore: Date;
  readonly dueAfter: Date;
  /**
   * Whoever waits is reached and written to, by mail or by short message; the others have to be told at the counter or by
   * telephone. By when the office answers a filing was promised to nobody: `nothing` is to be told.
   */
  readonly told: 'told' | 'not' | 'nothing';
}
