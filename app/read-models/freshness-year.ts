// What the sheet for the yearly report is drawn from (Đ12, Đ23).

/** One unit's year (Đ11). */
export interface UnitYear {
  readonly unit: { readonly id: string; readonly name: string };
  /** For the first time, in this year. */
  readonly published: number;
  /** Of those that had a limit. */
  readonly onTime: number;
  readonly late: number;
  /** Working days, of the late ones. */
  readonly medianDaysLate?: number;
  /** Whose limit passed, and that were still not there at the end. */
  readonly unpublished: number;
  readonly withdrawn: number;
  /** Days without anything new in a section that is kept up continuously. */
  readonly longestSilence?: number;
}

export interface YearSheet {
  readonly year: number;
  /** The last day that is counted. */
  readonly until: string;
  readonly units: readonly UnitYear[];
  /** Sums; no median and no silence. */
  readonly total: Omit<UnitYear, 'unit'>;
}
