// Stops of the portal as administrators see them.
import type { StopEnding } from '#app/operation/maintenance.ts';
import type { LocalDate } from '#catalog/local-date.ts';

interface StopLine {
  readonly id: string;
  readonly from: Date;
  readonly until: Date;
  /** Its end as it was announced in time; its beginning, when it was not. */
  readonly noticedUntil: Date;
  readonly reason: string;
  readonly urgent?: string;
}

export interface PlannedStops {
  /** The first day on which one that is announced now may begin without haste. */
  readonly earliest: LocalDate;
  /** `seen`: the word for its times. */
  readonly open: readonly (StopLine & { readonly isRunning: boolean; readonly seen: string })[];
  readonly past: readonly (StopLine & {
    readonly announcedBy: string;
    readonly announcedAt: Date;
    readonly ending: StopEnding;
    readonly endedAt: Date;
    /** Absent: by the clock. */
    readonly endedBy?: string;
  })[];
}
