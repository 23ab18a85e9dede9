// What the lists of sections hold, in one order: their items, and what is published of inquiries and listed there too.
import { and, eq, gt, gte, inArray, isNull, lt, lte, ne, sql, type SQL } from 'drizzle-orm';

import type { ListedIn, PublicPart } from '../../app/inquiries/kind.ts';
import { listedVisibilities } from '../../app/publications/standing.ts';
import type { Queryable } from '../client.server.ts';
import { contentItems, contentVersions, units } from '../schema/content.ts';
import { inquiries, inquiryPublications } from '../schema/inquiries.ts';

/** Of which kind of inquiry, in which section, with which answers to the questions of the section's items. */
export type Listed = ListedIn & { readonly kind: string };

export interface LineFilter {
  readonly sections: readonly string[];
  /** What is listed in them beside their items. */
  readonly listed: readonly Listed[];
  /** Answers that are exactly so. */
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly except?: string;
  /** Came out for the first time after the one instant, and not after the other. */
  readonly firstPublished?: { readonly after: Date; readonly until: Date };
  /** As it stands now it came out from the one instant on, and before the other. */
  readonly published?: { readonly from?: Date; readonly until?: Date };
}

export type LineOrder =
  | 'newest'
  | 'first-published'
  | 'title'
  | { readonly fact: string; readonly descending?: true };

/** Of what a line is, and what the row of its own does not say. */
export interface LineKey {
  readonly of: 'item' | 'inquiry';
  readonly id: string;
  readonly section: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly firstPublishedAt: Date;
}

/** A withdrawn item keeps its page, and stands in no list. */
function items({ sections, facts, except, firstPublished, published: span }: LineFilter): SQL {
  const { id, sectionId, visibility, pinned, publishedAt, firstPublishedAt, liveVersionId } = contentItems;
  const { body } = contentVersions;
  const conditions = and(
    inArray(sectionId, [...sections]),
    inArray(visibility, [...listedVisibilities]),
    facts && sql`(${body} -> 'facts') @> ${JSON.stringify(facts)}::text::jsonb`,
    except === undefined ? undefined : ne(id, except),
    firstPublished &&
      and(gt(firstPublishedAt, firstPublished.after), lte(firstPublishedAt, firstPublished.until)),
    span?.from && gte(publishedAt, span.from),
    span?.until && lt(publishedAt, span.until),
  );
  return sql`
    select 'item' as of, ${id} as id, ${sectionId} as section, ${pinned} as pinned, ${publishedAt} as published_at,
      ${firstPublishedAt} as first_published_at, ${body} ->> 'title' as title, ${body} -> 'facts' as facts
    from ${contentItems} inner join ${contentVersions} on ${eq(contentVersions.id, liveVersionId)} where ${conditions}`;
}

const { inquiryId, kind, title, question, answer, name, publishedAt, unitId, withdrawnAt } =
  inquiryPublications;

const partColumns: Readonly<Record<PublicPart, SQL>> = {
  title: sql`${title}`,
  question: sql`${question}`,
  answer: sql`${answer}`,
  name: sql`${name}`,
  unit: sql`${units.name}`,
  // One that was opened again has no end; the public still reads what was answered before.
  answeredOn: sql`to_char(coalesce(${inquiries.finishedAt}, ${publishedAt}) at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')`,
};

function published(listing: Listed, { facts, except, firstPublished, published: span }: LineFilter): SQL {
  const parts = Object.entries(listing.facts).flatMap(([fact, part]) => [
    sql`${fact}::text`,
    partColumns[part],
  ]);
  const factsJson = sql`jsonb_strip_nulls(jsonb_build_object(${sql.join(parts, sql`, `)}))`;
  const conditions = and(
    eq(kind, listing.kind),
    isNull(withdrawnAt),
    facts && sql`${factsJson} @> ${JSON.stringify(facts)}::text::jsonb`,
    except === undefined ? undefined : ne(inquiryId, except),
    firstPublished && and(gt(publishedAt, firstPublished.after), lte(publishedAt, firstPublished.until)),
    span?.from && gte(publishedAt, span.from),
    span?.until && lt(publishedAt, span.until),
  );
  return sql`
    select 'inquiry', ${inquiryId}, ${listing.section}::text, false, ${publishedAt}, ${publishedAt}, ${title}, ${factsJson}
    from ${inquiryPublications} inner join ${inquiries} on ${eq(inquiries.id, inquiryId)}
      left join ${units} on ${eq(units.id, unitId)} where ${conditions}`;
}

const all = (filter: LineFilter): SQL =>
  sql.join([items(filter), ...filter.listed.map((listing) => published(listing, filter))], sql` union all `);

function inOrder(order: LineOrder): SQL {
  // Pinned or not.
  if (order === 'first-published') return sql`first_published_at desc, id desc`;
  if (order === 'newest') return sql`pinned desc, published_at desc, id desc`;
  if (order === 'title') return sql`pinned desc, title asc, id desc`;
  const direction = order.descending === true ? sql`desc` : sql`asc`;
  return sql`pinned desc, facts -> ${order.fact}::text ${direction} nulls last, published_at desc, id desc`;
}

export async function listLines(
  db: Queryable,
  filter: LineFilter,
  {
    order,
    limit,
    offset = 0,
  }: { readonly order: LineOrder; readonly limit: number; readonly offset?: number },
): Promise<readonly LineKey[]> {
  if (filter.sections.length === 0) return [];
  return db.execute<LineKey & Record<string, unknown>>(sql`
    select of, id, section, facts, first_published_at as "firstPublishedAt" from (${all(filter)}) lines
    order by ${inOrder(order)} limit ${limit} offset ${offset}`);
}

export async function countLines(db: Queryable, filter: LineFilter): Promise<number> {
  if (filter.sections.length === 0) return 0;
  const [row] = await db.execute<{ count: number }>(
    sql`select count(*)::int as count from (${all(filter)}) lines`,
  );
  return row?.count ?? 0;
}

/** @returns months of Việt Nam in which the lines came out as they stand now: "2026-11", the newest first */
export async function listLineMonths(db: Queryable, filter: LineFilter): Promise<readonly string[]> {
  if (filter.sections.length === 0) return [];
  const rows = await db.execute<{ month: string }>(sql`
    select distinct to_char(published_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM') as month from (${all(filter)}) lines
    order by month desc`);
  return rows.map(({ month }) => month);
}
