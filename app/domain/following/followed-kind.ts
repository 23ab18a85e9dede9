// What it takes to be followed by mail: a name, a page, and what came of it since somebody was told.
import type { FollowedThing } from '#app/read-models/following.ts';
import type { Queryable } from '#db/client.server.ts';
import type { Deps } from '../kernel/deps.server.ts';

/** After the one instant, up to and with the other. */
export interface Window {
  readonly after: Date;
  readonly until: Date;
}

export interface NewsLine {
  readonly at: Date;
  readonly text: string;
  /** "/tin-tuc/…" */
  readonly href: string;
}

export interface FollowedKind {
  /** In front of the title: "Chuyên mục". */
  readonly label: string;
  /** Ends "Bạn nhận thư khi …". */
  readonly when: string;
  /** @returns undefined when readers have no such thing (any more): nobody is told of it, and nobody can follow it */
  readonly find: (
    db: Queryable,
    target: string,
  ) => Promise<Pick<FollowedThing, 'title' | 'href' | 'feed'> | undefined>;
  /** Only what readers see now; the oldest first. Of more than `mostNews` the newest. */
  readonly news: (
    deps: Pick<Deps, 'db' | 'unit'>,
    target: string,
    window: Window,
  ) => Promise<readonly NewsLine[]>;
}

/** Of one thing in one digest. What is more stands on its page. */
export const mostNews = 100;
