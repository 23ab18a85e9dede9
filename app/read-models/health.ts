// The health of the portal as its page shows it.
import type { Outage } from '#app/operation/availability.ts';
import type { HealthLine, HealthState } from '#app/operation/health.ts';
import type { KindTimes } from '#app/operation/traffic.ts';
import type { BackupRunKind } from '#app/vocabulary/backup-runs.ts';

export interface Health {
  readonly at: Date;
  readonly measuredSince?: Date;
  /** Told to administrators and not over yet. */
  readonly troubles: readonly { readonly id: string; readonly words: string; readonly since: Date }[];
  readonly lines: readonly Omit<HealthLine, 'alarm'>[];
  readonly jobs: readonly {
    readonly name: string;
    readonly label: string;
    readonly state: HealthState;
    readonly words: string;
    readonly beganAt?: Date;
    /** Absent: every few seconds. */
    readonly nextAt?: Date;
  }[];
  readonly backupRuns: readonly {
    readonly id: string;
    readonly kind: BackupRunKind;
    readonly beganAt: Date;
    readonly endedAt?: Date;
    readonly file: string;
    readonly bytes?: number;
    readonly problem?: string;
  }[];
  readonly times: readonly KindTimes[];
  readonly months: readonly {
    /** "2026-11" */
    readonly month: string;
    /** Per cent of the minutes that were measured and not announced as a stop. */
    readonly percent?: number;
    readonly minutesDown: number;
    readonly minutesPlanned: number;
    readonly outages: number;
  }[];
  /** The last ones. */
  readonly outages: readonly Outage[];
}
