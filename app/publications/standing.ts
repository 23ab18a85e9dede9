// How an item stands for readers, and by which doors it reaches them: every door asks here whether and how it is shown (decision 100).
import { formatMoment } from '#catalog/local-date.ts';

import type { Visibility } from './item-steps.ts';

/**
 * `live`: whole, and in every list; `withdrawn`: read under the mark; `gone`: was read, and is not any more (taken down, its time over,
 * erased); `unknown`: never was, or its section is closed.
 */
export type Standing = 'live' | 'withdrawn' | 'gone' | 'unknown';

const standings = {
  'never-published': 'unknown',
  published: 'live',
  withdrawn: 'withdrawn',
  unpublished: 'gone',
} as const satisfies Record<Visibility, Standing>;

interface Stands {
  readonly visibility: Visibility;
  /** Of its section; null: open. */
  readonly closedAt: Date | null;
}

/** @returns how an item stands for readers now */
export const standingOf = ({ visibility, closedAt }: Stands): Standing =>
  closedAt === null ? standings[visibility] : 'unknown';

/** Those in which lists, files, feeds and the sitemap have it; of a section that is open. */
export const listedVisibilities: readonly Visibility[] = Object.entries(standings).flatMap(
  ([visibility, standing]) => (standing === 'live' ? [visibility as Visibility] : []),
);

/** Since when and why something is withdrawn, as readers are told. */
export interface Withdrawal {
  readonly at: Date;
  readonly reason: string;
}

/** @returns the mark of what is withdrawn, for papers, tables, calendars: wherever there is no banner */
export const withdrawnMark = ({ at, reason }: Withdrawal): string =>
  `ĐÃ THU HỒI ${formatMoment(at)}. Lý do: ${reason}`;

/**
 * What a door shows of what is withdrawn; what is live it shows whole. What is gone or unknown has no address of its own any more (410,
 * 404), and stands in nothing that is about several.
 */
type WhenWithdrawn = 'marked' | 'absent';

export interface Door {
  /** The routes that open it, as the site map writes them. */
  readonly routes: readonly string[];
  /** At an address of the item's own, or among others. */
  readonly at: 'own' | 'among-others';
  readonly withdrawn: WhenWithdrawn;
}

/** Every way by which something of an item reaches somebody outside. */
export const itemDoors = {
  page: { routes: ['*', 'gop-y/:slug'], at: 'own', withdrawn: 'marked' },
  paper: {
    routes: [':section/:slug.pdf', ':section/:inner/:slug.pdf', 'gop-y/:slug.pdf'],
    at: 'own',
    withdrawn: 'marked',
  },
  table: {
    routes: [
      ':section/:slug.csv',
      ':section/:inner/:slug.csv',
      ':section/:slug.xlsx',
      ':section/:inner/:slug.xlsx',
    ],
    at: 'own',
    withdrawn: 'marked',
  },
  /** A picture or a file may belong to several: it is there while one that names it is live. */
  file: { routes: ['tep/:id/:name'], at: 'among-others', withdrawn: 'absent' },
  'last-day': { routes: ['gop-y/:slug/han-gop-y.ics'], at: 'own', withdrawn: 'marked' },
  comparison: { routes: ['gop-y/:slug/so-sanh'], at: 'own', withdrawn: 'marked' },
  answers: {
    routes: ['gop-y/:slug/tong-hop-giai-trinh.pdf', 'gop-y/:slug/tong-hop-giai-trinh.xlsx'],
    at: 'own',
    withdrawn: 'marked',
  },
  section: { routes: ['*', 'gop-y', 'van-ban'], at: 'among-others', withdrawn: 'absent' },
  'section-paper': {
    routes: [':section.pdf', 'gop-y.pdf', 'van-ban.pdf', 'lien-he.pdf'],
    at: 'among-others',
    withdrawn: 'absent',
  },
  'section-table': { routes: [':section.xlsx'], at: 'among-others', withdrawn: 'absent' },
  /** Who took it over is told that it does not take place. */
  calendar: { routes: [':section.ics'], at: 'among-others', withdrawn: 'marked' },
  feed: { routes: ['rss/:section.xml', 'rss/:section.atom'], at: 'among-others', withdrawn: 'absent' },
  home: { routes: ['', 'lien-he'], at: 'among-others', withdrawn: 'absent' },
  search: { routes: ['tim-kiem'], at: 'among-others', withdrawn: 'marked' },
  sitemap: { routes: ['sitemap.xml'], at: 'among-others', withdrawn: 'absent' },
} as const satisfies Record<string, Door>;

export type ItemDoor = keyof typeof itemDoors;
