// Asks the search index: which rows hold the words, in which order, and how many there are on each shelf and of each year.
import { asc, eq, sql, type SQL } from 'drizzle-orm';

import type { Database, Queryable } from '../client.server.ts';
import { codeOf } from '../faults.server.ts';
import { searchDocuments } from '../schema/search.ts';

/** In the text form of `tsquery`. */
export interface Words {
  readonly bare: string;
  readonly inTitle: string;
  /** How many different words these are. */
  readonly different: number;
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
  readonly sample: boolean;
  readonly publishedAt: string;
  readonly year: number | null;
}

export interface FoundRows {
  readonly rows: readonly FoundRow[];
  /** With every choice. */
  readonly total: number;
  /** Whatever was chosen. */
  readonly all: number;
  /** Of these, what is found by the words in the index: all but the given services. */
  readonly byWords: number;
  readonly shelves: readonly { readonly shelf: string; readonly count: number }[];
  readonly years: readonly { readonly year: number; readonly count: number }[];
}

/** The procedures that answer, the closest first: the catalog says which, the index tells everything else. */
export interface GivenServices {
  readonly subjects: readonly string[];
  /** Whether they have to hold the words of the index too: a phrase, or something that is not wanted. */
  readonly asWorded: boolean;
}

export interface SearchRequest {
  readonly words: Words;
  readonly services: GivenServices;
  readonly shelf?: string | undefined;
  readonly year?: number | undefined;
  readonly newest: boolean;
  readonly limit: number;
  readonly offset: number;
}

const query = (text: string): SQL => sql`${text}::text::tsquery`;

/** A condition on `search_documents`, for a list of something else that is joined with it by subject. */
export const holdsWords = ({ bare }: Words): SQL => sql`${searchDocuments.bare} @@ ${query(bare)}`;

/** The shelf on which the given services stand. */
const servicesShelf = 'thu-tuc';
/** The closest of the services stand before everything else; the others have their shelf. */
const foremost = 8;

/** Title, then summary and facts, then text; shorter ones say more about what they hold. */
const rank = ({ bare }: Words): SQL =>
  sql`ts_rank('{0.05, 0.1, 0.4, 1}', ${searchDocuments.bare}, ${query(bare)}, 1)
    * 20.0 / (20 + length(${searchDocuments.title}))`;

/** Longer than any search takes that somebody waits for. */
const mostMilliseconds = 3000;

/** @returns undefined when it would take too long */
export async function findInSearch(db: Database, sought: SearchRequest): Promise<FoundRows | undefined> {
  try {
    return await db.transaction(
      async (tx) => {
        await tx.execute(sql.raw(`set local statement_timeout = ${mostMilliseconds}`));
        // One plan fits every search: what it costs is the reading of what was found.
        const [row] = await tx.execute<{ found: FoundRows }>(statement(sought));
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

function statement({ words, services, shelf, year, newest, limit, offset }: SearchRequest): SQL {
  const onShelf = shelf === undefined ? sql`true` : sql`shelf = ${shelf}`;
  const ofYear = year === undefined ? sql`true` : sql`year = ${year}`;
  const front = shelf === servicesShelf ? services.subjects.length : foremost;
  const order = newest
    ? sql`exact desc, published_at desc, subject`
    : sql`tier, case when tier < 3 then place end, exact desc, in_title desc, rank desc, place, published_at desc, subject`;
  const hit = (place: SQL) => sql`
    select ${searchDocuments.subject} as subject, ${searchDocuments.shelf} as shelf, ${searchDocuments.year} as year,
      ${searchDocuments.publishedAt} as published_at, ${place} as place, ${closeness(words, newest)}`;
  return sql`
    with hit as materialized (
      ${hit(sql`null::bigint`)} from ${searchDocuments}
        where ${holdsWords(words)} and ${searchDocuments.shelf} <> ${servicesShelf}
      union all ${hit(sql`given.place`)}
        from jsonb_array_elements_text(${JSON.stringify(services.subjects)}::jsonb) with ordinality as given(subject, place)
        join ${searchDocuments} on ${searchDocuments.subject} = given.subject
        where ${services.asWorded ? holdsWords(words) : sql`true`}
    ), ordered as (
      -- What is called so comes before what only holds the words, and a service that is before anything else.
      select *, case when named then case when place is null then 1 else 0 end
        when place <= ${front} then 2 else 3 end as tier
      from hit
    ), shown as (
      select subject, row_number() over (order by ${order}) as place
      from ordered where ${onShelf} and ${ofYear}
      order by ${order} limit ${limit} offset ${offset}
    )
    select jsonb_build_object(
      'all', (select count(*) from hit),
      'byWords', (select count(*) from hit where place is null),
      'total', (select count(*) from hit where ${onShelf} and ${ofYear}),
      'shelves', (select coalesce(jsonb_agg(jsonb_build_object('shelf', shelf, 'count', n) order by n desc, shelf), '[]')
        from (select shelf, count(*) as n from hit where ${ofYear} group by shelf) by_shelf),
      'years', (select coalesce(jsonb_agg(jsonb_build_object('year', year, 'count', n) order by year desc), '[]')
        from (select year, count(*) as n from hit where ${onShelf} and year is not null group by year) by_year),
      'rows', (select coalesce(jsonb_agg(jsonb_build_object('subject', d.subject, 'shelf', d.shelf,
          'address', d.address, 'title', d.title, 'summary', d.summary, 'text', d.text, 'withdrawn', d.withdrawn,
          'sample', d.sample, 'publishedAt', d.published_at, 'year', d.year) order by shown.place), '[]')
        from shown join search_documents d on d.subject = shown.subject)
    ) as found`;
}

/** A page or a section of the portal: there are few, and whoever says some of its title is on the way to it. */
const isPlace = sql`(${searchDocuments.subject} like 'page:%' or ${searchDocuments.subject} like 'section:%')`;

function closeness(words: Words, newest: boolean): SQL {
  const exact =
    words.marked === undefined ? sql`true` : sql`${searchDocuments.marked} @@ ${query(words.marked)}`;
  if (newest) return sql`${exact} as exact, false as named`;
  const inTitle = sql`${searchDocuments.bare} @@ ${query(words.inTitle)}`;
  const titleAlone = sql`length(ts_filter(${searchDocuments.bare}, '{a}')) = ${words.different}`;
  return sql`${exact} as exact, ${inTitle} as in_title, ${rank(words)} as rank,
    ${inTitle} and (${isPlace} or ${titleAlone}) as named`;
}

/** One page that the search finds at this address; of several that stand on it, the page itself. */
export async function findSearchedPage(
  db: Queryable,
  path: string,
): Promise<{ readonly address: string; readonly title: string } | undefined> {
  const { address, title, subject } = searchDocuments;
  const [row] = await db
    .select({ address, title })
    .from(searchDocuments)
    .where(eq(address, path))
    .orderBy(asc(subject))
    .limit(1);
  return row;
}
