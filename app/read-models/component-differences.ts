// Two revisions of a procedure side by side: what the domain compares and the pages show. Types alone.
import type { ComponentId } from '#catalog/components.ts';

export interface MarkedText {
  readonly text: string;
  /** Only in the older one, only in the newer one; absent: in both. */
  readonly mark?: 'removed' | 'added';
}

/** One answer, or one entry of a list, on both sides; nothing on a side where it is not there. */
export interface DifferenceRow {
  readonly label: string;
  readonly before: readonly MarkedText[];
  readonly after: readonly MarkedText[];
  readonly changed: boolean;
}

export interface ComponentDifference {
  readonly component: ComponentId;
  readonly label: string;
  readonly changed: boolean;
  readonly rows: readonly DifferenceRow[];
}

/** One side alone, to be read. */
export interface ReadRow {
  readonly label: string;
  readonly value: string;
}
