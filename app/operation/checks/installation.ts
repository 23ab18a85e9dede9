// What the checks of the health page are judged by: all of it is read in one statement (db/queries/installation.server.ts).
import type { SecondFactorPolicy } from '#app/vocabulary/second-factor.ts';
import type { LocalDate } from '#catalog/local-date.ts';

export interface InstallationFacts {
  /** 180004 for PostgreSQL 18.4. */
  readonly serverVersion: number;
  readonly settings: {
    readonly fsync: string;
    readonly synchronousCommit: string;
    readonly fullPageWrites: string;
    readonly maxConnections: number;
  };
  /** Whether commits wait for a standby, how many are connected, and how long the portal's own commits wait for one now. */
  readonly standby: {
    readonly isAwaited: boolean;
    readonly connected: number;
    readonly waitsSeconds: number;
  };
  /** Accounts that may work now. */
  readonly administrators: number;
  readonly chairmen: number;
  /** Published and taken in here. */
  readonly procedures: number;
  readonly withoutResponsible: number;
  readonly daysOffNextYear: number;
  readonly provisionalNextYear: number;
  /** Accounts of staff that may be entered: not closed, and with a password. */
  readonly staff: number;
  /** Of these, those without a second factor. */
  readonly withoutSecondFactor: number;
  /** Titles of open sections that nobody writes for. */
  readonly sectionsWithoutEditors: readonly string[];
  readonly demoAccounts: number;
  /** Holders of certificates that no recognised issuer has signed. */
  readonly sampleSigners: readonly string[];
  /** What changed and is not in the figures yet. */
  readonly figureMarks: number;
  readonly figuresFollowedAt: Date | null;
}

export interface Installation {
  readonly facts: InstallationFacts;
  readonly at: Date;
  readonly today: LocalDate;
  readonly isLive: boolean;
  /** Whether staff must have a second factor (STAFF_SECOND_FACTOR). */
  readonly secondFactor: SecondFactorPolicy;
}
