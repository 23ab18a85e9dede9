// A port that asks whether a page of another agency opens (Đ13.1b). Tests have their own implementation.
import type { LinkProblem } from '#app/vocabulary/link-states.ts';

export interface Probe {
  /** Absent when there was no answer. */
  readonly httpStatus?: number;
  /** Absent when the page opened. */
  readonly problem?: LinkProblem;
  /** The new address, if the site moved the page permanently (301, 308). */
  readonly movedTo?: string;
}

export interface LinkProber {
  /** Never throws. */
  probe(url: string): Promise<Probe>;
}
