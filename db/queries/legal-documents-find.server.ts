// Finds published legal documents by words, number and attributes (Đ10.6), a page at a time.
import { and, asc, desc, eq, gte, isNull, like, lte, or, sql, type SQL } from 'drizzle-orm';

import type { Queryable } from '../client.server.ts';
import { contentItems, contentSections, contentVersions } from '../schema/content.ts';
import { legalDocuments } from '../schema/legal-documents.ts';
import { searchDocuments } from '../schema/search.ts';
import { holdsWords, type Words } from './search-find.server.ts';

export interface DocumentsSought {
  readonly words?: Words | undefined;
  /** The beginning of a number without its signs. */
  readonly numberKey?: string | undefined;
  readonly form?: string | undefined;
  readonly authority?: string | undefined;
  readonly field?: string | undefined;
  readonly year?: number | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly force?: string | undefined;
}

/** The same as `forceOn` says, for a whole table. */
const forceAt = (today: string): SQL<string> => sql<string>`case
  when ${legalDocuments.endsOn} <= ${today}::date then 'ended'
  when ${legalDocuments.effectiveOn} > ${today}::date then 'not-yet'
  when exists (select 1 from jsonb_array_elements(${legalDocuments.suspensions}) pause
    where (pause ->> 'from')::date <= ${today}::date
      and coalesce((pause ->> 'until')::date >= ${today}::date, true)) then 'suspended'
  when ${legalDocuments.partlyEndsOn} <= ${today}::date then 'partly-ended'
  else 'in-force' end`;

function matching(sought: DocumentsSought, today: string): SQL | undefined {
  const { words, numberKey, form, authority, field, year, from, to, force } = sought;
  const numbered = numberKey === undefined ? undefined : like(legalDocuments.numberKey, `${numberKey}%`);
  return and(
    eq(contentItems.visibility, 'published'),
    isNull(contentSections.closedAt),
    words === undefined ? numbered : or(holdsWords(words), numbered),
    form === undefined ? undefined : eq(legalDocuments.form, form),
    authority === undefined ? undefined : eq(legalDocuments.authority, authority),
    field === undefined ? undefined : eq(legalDocuments.field, field),
    year === undefined ? undefined : sql`extract(year from ${legalDocuments.issuedOn}) = ${year}`,
    from === undefined ? undefined : gte(legalDocuments.issuedOn, from),
    to === undefined ? undefined : lte(legalDocuments.issuedOn, to),
    force === undefined ? undefined : sql`${forceAt(today)} = ${force}`,
  );
}

const subject = sql`'item:' || ${legalDocuments.itemId}`;

export async function countDocuments(db: Queryable, sought: DocumentsSought, today: string): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(legalDocuments)
    .innerJoin(contentItems, eq(contentItems.id, legalDocuments.itemId))
    .innerJoin(contentSections, eq(contentSections.id, contentItems.sectionId))
    .leftJoin(searchDocuments, eq(searchDocuments.subject, subject))
    .where(matching(sought, today));
  return row?.count ?? 0;
}

/** The number itself first, then words with the marks that were typed, then words of title and number. */
function closest({ words, numberKey }: DocumentsSought): SQL[] {
  const { bare, marked } = searchDocuments;
  return [
    ...(numberKey === undefined
      ? []
      : [desc(sql`${legalDocuments.numberKey} like ${numberKey}::text || '%'`)]),
    ...(words?.marked === undefined
      ? []
      : [desc(sql`coalesce(${marked} @@ ${words.marked}::text::tsquery, false)`)]),
    ...(words === undefined
      ? []
      : [desc(sql`coalesce(ts_rank('{0.05, 0.1, 0.4, 1}', ${bare}, ${words.bare}::text::tsquery, 1), 0)`)]),
  ];
}

/** `closest`: to the words sought. */
export type DocumentOrder = 'newest' | 'oldest' | 'closest';

export async function listFoundDocuments(
  db: Queryable,
  sought: DocumentsSought,
  page: {
    readonly today: string;
    readonly order: DocumentOrder;
    readonly limit: number;
    readonly offset: number;
  },
) {
  const issued = page.order === 'oldest' ? asc(legalDocuments.issuedOn) : desc(legalDocuments.issuedOn);
  return db
    .select({
      document: legalDocuments,
      force: forceAt(page.today),
      body: contentVersions.body,
    })
    .from(legalDocuments)
    .innerJoin(contentItems, eq(contentItems.id, legalDocuments.itemId))
    .innerJoin(contentSections, eq(contentSections.id, contentItems.sectionId))
    .innerJoin(contentVersions, eq(contentVersions.id, contentItems.liveVersionId))
    .leftJoin(searchDocuments, eq(searchDocuments.subject, subject))
    .where(matching(sought, page.today))
    .orderBy(
      ...(page.order === 'closest' ? closest(sought) : []),
      issued,
      asc(legalDocuments.number),
      asc(legalDocuments.itemId),
    )
    .limit(page.limit)
    .offset(page.offset);
}

/** What there is to choose from. */
export async function documentChoices(
  db: Queryable,
): Promise<{ form: string; authority: string; field: string; year: number }[]> {
  return db
    .selectDistinct({
      form: legalDocuments.form,
      authority: legalDocuments.authority,
      field: legalDocuments.field,
      year: sql<number>`extract(year from ${legalDocuments.issuedOn})::int`,
    })
    .from(legalDocuments)
    .where(eq(legalDocuments.shown, true));
}
