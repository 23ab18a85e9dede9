// Figures of quality as pages show them: types alone.
import type { Timeliness } from '#catalog/lateness.ts';
import type { Averages, DossierPoints, IndexId, Range } from '#app/quality/points.ts';
import type { Grade } from '#app/quality/rating.ts';
import type { GradeCounts, SatisfactionFigures } from '#app/quality/satisfaction.ts';
import type { ComponentId, Rate } from '#app/quality/service-index.ts';
import type { DossierState } from '#catalog/dossier-states.ts';

/** One member of staff in a period. */
export interface StaffScore {
  readonly staffId: string;
  readonly name: string;
  /** Settled dossiers that he had a part in, and of those the ones whose result is his. */
  readonly dossiers: number;
  readonly settled: number;
  readonly averages: Averages;
  readonly sum: Range;
  readonly band: readonly string[];
  readonly satisfaction: GradeCounts;
}

export interface CountedRate {
  readonly about: Rate['about'];
  readonly met: number;
  readonly of: number;
}

export type CountedRates = Readonly<Partial<Record<ComponentId, CountedRate>>>;

/** What leaders see beside the scores of people. */
export interface AgencyQuality {
  readonly points: Readonly<Partial<Record<IndexId, Range>>>;
  readonly sum: Range;
  readonly band: readonly string[];
  readonly rates: CountedRates;
}

export interface Quality {
  /** Settled in the period and judged. */
  readonly dossiers: number;
  /** Leaders see everybody; others themselves. */
  readonly staff: readonly StaffScore[];
  readonly agency?: AgencyQuality;
  /** Of all that was rated in the period; of one's own dossiers for whoever is no leader. */
  readonly satisfaction: SatisfactionFigures;
}

/** A dossier that a figure is made of. */
export interface QualityLine {
  readonly code: string;
  readonly procedureName: string;
  readonly state: DossierState;
  readonly settledAt?: Date;
  readonly timeliness?: Timeliness;
  /** Absent: not settled, or without a due date. */
  readonly points?: DossierPoints;
  readonly grade?: Grade;
  /** For leaders alone. */
  readonly comment?: string;
}

/** What everybody may know: no person, no dossier. */
export interface PublicQuality {
  readonly year: number;
  readonly rates: CountedRates;
  readonly satisfaction: SatisfactionFigures;
}
