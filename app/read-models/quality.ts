// Figures of quality as pages show them: types alone.
import type { Timeliness } from '#catalog/lateness.ts';
import type { AgencyPoints, EnteredPoints, JudgedEntry } from '#app/quality/entered-points.ts';
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

export type CountedRates = Readonly<Partial<Record<ComponentId, Rate>>>;

/** What leaders see beside the scores of people. */
export interface AgencyQuality {
  /** With what the commune entered in place of a range. */
  readonly points: AgencyPoints;
  /** By index; of a period alone. */
  readonly entered: readonly JudgedEntry[];
  readonly sum: Range;
  readonly band: readonly string[];
  readonly rates: CountedRates;
}

/** What may be entered for a period. */
export interface PointsEntry {
  readonly period: string;
  /** "Quý 4/2026" */
  readonly title: string;
  /** Each index that the portal does not know whole, with what it knows and what stands. */
  readonly lines: readonly {
    readonly index: IndexId;
    readonly known: Range;
    readonly standing?: EnteredPoints;
  }[];
  /** The word for what stands. */
  readonly seen: string;
  /** The proposal that waits about this period. */
  readonly waiting?: string;
}

export interface Quality {
  /** A period for which he may enter what the portal does not know. */
  readonly mayEnter: boolean;
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
