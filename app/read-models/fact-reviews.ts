// What the pages on which points are worked off are given to show: types alone, safe for any bundle.
import type { ComponentId } from '#catalog/components.ts';
import type { PointEvent, PointState } from '#catalog/review-steps.ts';
import type { SectorId } from '#catalog/sectors.ts';
import type { Review, ReviewState } from '#catalog/sheet.ts';

export interface ReviewRow {
  readonly code: string;
  readonly name: string;
  readonly sector: SectorId;
  readonly review: Review;
  /** Who said the last word, and when. */
  readonly last?: { readonly by: string; readonly at: Date };
  readonly mayEdit: boolean;
}

export interface ReviewList {
  /** What the viewer may work off first, then by sector; what is open before what is done. */
  readonly rows: readonly ReviewRow[];
  readonly approved: number;
  readonly points: number;
  readonly open: number;
}

export interface ReviewPoint {
  /** In the address of its form: it does not change with the order of the points. */
  readonly id: string;
  readonly component: ComponentId;
  readonly note: string;
  readonly state: PointState;
  /** Counts what was said of it: whoever decides names what he saw. */
  readonly version: number;
  /** The last word that still holds. */
  readonly last?: { readonly by: string; readonly at: Date; readonly ground: string };
  readonly may: readonly PointEvent[];
}

export interface ReviewedProcedure {
  readonly code: string;
  readonly name: string;
  readonly sector: SectorId;
  readonly slug: string;
  readonly state: ReviewState;
  readonly review: Review;
  readonly points: readonly ReviewPoint[];
  readonly mayEdit: boolean;
  /** The next one with an open point that the viewer may work off. */
  readonly next?: { readonly code: string; readonly name: string };
}
