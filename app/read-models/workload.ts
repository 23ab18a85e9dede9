// What a leader of the commune sees at once: how much lies with whom, and how it went in the last twelve months.

export interface Load {
  readonly id: string;
  readonly name: string;
  readonly open: number;
  readonly late: number;
  readonly soon: number;
}

export interface MonthOfWork {
  /** "2026-11" */
  readonly month: string;
  readonly filed: number;
  /** Of those that were filed then: not at an end. */
  readonly open: number;
  /** Of which the result came then, whenever they were filed. */
  readonly settled: number;
}

export interface Workload {
  readonly holders: readonly Load[];
  readonly units: readonly Load[];
  /** Dossiers that count in more than one unit, as whoever holds them belongs to more. */
  readonly inSeveralUnits: number;
  /** Twelve, the oldest first, the one under way last. */
  readonly months: readonly MonthOfWork[];
}
