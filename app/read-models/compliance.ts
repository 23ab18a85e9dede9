// The check of the portal's security as it stands for a year.
import type { ComplianceItem, Finding } from '#app/operation/compliance.ts';
import type { LocalDate } from '#catalog/local-date.ts';

export interface ComplianceFinding {
  readonly finding: Finding;
  readonly note: string;
  readonly dueOn?: LocalDate;
  readonly foundBy: string;
  readonly foundAt: Date;
}

export interface ComplianceLine extends ComplianceItem {
  /** Absent: not checked yet. */
  readonly last?: ComplianceFinding;
  /** The word for the last one. */
  readonly seen: string;
  /** Before the last one, the newest first. */
  readonly earlier: readonly ComplianceFinding[];
}

export interface ComplianceCheck {
  readonly year: number;
  /** This year, the one before, and all in which something was checked. */
  readonly years: readonly number[];
  readonly lines: readonly ComplianceLine[];
  readonly open: number;
  readonly notMet: number;
  /** What was missing and should be there by now. */
  readonly overdue: number;
  readonly mayCheck: boolean;
}
