// Looking whether another agency's page opens (Đ13.1b): a port. Tests put their own behind it.
import type { LinkProblem } from '#app/vocabulary/link-states.ts';

export interface Probe {
  /** Absent when there was no answer. */
  readonly httpStatus?: number;
  /** Absent: it opened. */
  readonly problem?: LinkProblem;
  /** Where the site says that the page is from now on (301, 308). */
  readonly movedTo?: string;
}

export interface LinkProber {
  /** Asks once, gently; never throws. */
  probe(url: string): Promise<Probe>;
}
