// The check of the portal's security as it stands for a year.
import type { CompliancePoint, Finding } from '#app/operation/compliance.ts';
import type { LocalDate } from '#catalog/local-date.ts';
import type { Link } from '#app/values/link.ts';

export interface ComplianceFinding {
  readonly finding: Finding;
  readonly note: string;
  readonly dueOn?: LocalDate;
  readonly foundBy: string;
  readonly foundAt: Date;
}

export interface ComplianceLine {
  readonly id: string;
  readonly point: CompliancePoint;
  readonly question: string;
  readonly how: string;
  readonly page?: Link;
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
