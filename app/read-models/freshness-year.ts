// What the sheet for the yearly report and the figures of any other period are drawn from (Đ12, Đ23).

/** One unit's year (Đ11), or another span of days. */
export interface UnitYear {
  readonly unit: { readonly id: string; readonly name: string };
  /** For the first time, in this span. */
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

/** One section's year. */
export interface SectionYear extends Omit<UnitYear, 'unit'> {
  readonly section: { readonly id: string; readonly title: string };
  /** The name of the unit that answers for it. */
  readonly unit: string;
}

/** Of a span of days. */
export interface PublicationSheet {
  /** The last day that is counted. */
  readonly until: string;
  readonly units: readonly UnitYear[];
  /** In the order of the site; those that are closed only where something was counted. */
  readonly sections: readonly SectionYear[];
  /** Sums; no median and no silence. */
  readonly total: Omit<UnitYear, 'unit'>;
}

export interface YearSheet extends PublicationSheet {
  readonly year: number;
}
