// Asks the search index: which rows hold the words, in which order, and how many there are on each shelf and of each year.
import { sql, type SQL } from 'drizzle-orm';

import type { Database } from '../client.server.ts';
import { searchDocuments } from '../schema/search.ts';

/** In the text form of `tsquery`. */
export interface Words {
  readonly bare: string;
  readonly inTitle: string;
  readonly marked?: string;
}

export interface FoundRow {
  readonly subject: string;
  readonly shelf: string;
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  readonly withdrawn: boolean;
  readonly publishedAt: string;
  readonly year: number | null;
}

export interface Found {
  readonly rows: readonly FoundRow[];
  /** With every choice. */
  readonly total: number;
  /** Whatever was chosen. */
  readonly all: number;
  readonly shelves: readonly { readonly shelf: string; readonly count: number }[];
  readonly years: readonly { readonly year: number; readonly count: number }[];
}

export interface Sought {
  readonly words: Words;
  readonly shelf?: string | undefined;
  readonly year?: number | undefined;
  readonly newest: boolean;
  readonly limit: number;
  readonly offset: number;
}

const query = (text: string): SQL => sql`${text}::text::tsquery`;

/** A condition on `search_documents`, for a list of something else that is joined with it by subject. */
export const holdsWords = ({ bare }: Words): SQL => sql`${searchDocuments.bare} @@ ${query(bare)}`;

/**
 * Title, then summary and facts, then text; shorter ones say more about what they hold. People come for procedures:
 * their forms are on the same page.
 */
const rank = ({ bare }: Words): SQL =>
  sql`ts_rank('{0.05, 0.1, 0.4, 1}', ${searchDocuments.bare}, ${query(bare)}, 1)
    * case when ${searchDocuments.shelf} = 'thu-tuc' then 3 else 1 end
    * 20.0 / (20 + length(${searchDocuments.title}))`;

/** Longer than any search takes that somebody waits for. */
const mostMilliseconds = 3000;

/** @returns undefined when it would take too long */
export async function findInSearch(db: Database, sought: Sought): Promise<Found | undefined> {
  try {
    return await db.transaction(
      async (tx) => {
        await tx.execute(sql.raw(`set local statement_timeout = ${mostMilliseconds}`));
        // One plan fits every search: what it costs is the reading of what was found.
        const [row] = await tx.execute<{ found: Found }>(statement(sought));
        if (row === undefined) throw new Error('a search without an answer');
        return row.found;
      },
      { accessMode: 'read only' },
    );
  } catch (error) {
    if (codeOf(error) === '57014') return undefined;
    throw error;
  }
}

function statement({ words, shelf, year, newest, limit, offset }: Sought): SQL {
  const onShelf = shelf === undefined ? sql`true` : sql`shelf = ${shelf}`;
  const ofYear = year === undefined ? sql`true` : sql`year = ${year}`;
  const exact =
    words.marked === undefined ? sql`true` : sql`${searchDocuments.marked} @@ ${query(words.marked)}`;
  const order = newest
    ? sql`exact desc, published_at desc, subject`
    : sql`exact desc, in_title desc, rank desc, published_at desc, subject`;
  const closeness = newest
    ? sql`${exact} as exact`
    : sql`${exact} as exact, ${searchDocuments.bare} @@ ${query(words.inTitle)} as in_title, ${rank(words)} as rank`;
  return sql`
    with hit as materialized (
      select ${searchDocuments.subject} as subject, ${searchDocuments.shelf} as shelf,
        ${searchDocuments.year} as year, ${searchDocuments.publishedAt} as published_at, ${closeness}
      from ${searchDocuments}
      where ${holdsWords(words)}
    ), shown as (
      select subject, row_number() over (order by ${order}) as place
      from hit where ${onShelf} and ${ofYear}
      order by ${order} limit ${limit} offset ${offset}
    )
    select jsonb_build_object(
      'all', (select count(*) from hit),
      'total', (select count(*) from hit where ${onShelf} and ${ofYear}),
      'shelves', (select coalesce(jsonb_agg(jsonb_build_object('shelf', shelf, 'count', n) order by n desc, shelf), '[]')
        from (select shelf, count(*) as n from hit where ${ofYear} group by shelf) by_shelf),
      'years', (select coalesce(jsonb_agg(jsonb_build_object('year', year, 'count', n) order by year desc), '[]')
        from (select year, count(*) as n from hit where ${onShelf} and year is not null group by year) by_year),
      'rows', (select coalesce(jsonb_agg(jsonb_build_object('subject', d.subject, 'shelf', d.shelf,
          'address', d.address, 'title', d.title, 'summary', d.summary, 'text', d.text, 'withdrawn', d.withdrawn,
          'publishedAt', d.published_at, 'year', d.year) order by shown.place), '[]')
        from shown join search_documents d on d.subject = shown.subject)
    ) as found`;
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error) return String(error.code);
  return 'cause' in error ? codeOf(error.cause) : '';
}
