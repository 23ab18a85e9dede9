// What everybody reads of a kind of inquiry: a list by category and words, and one of them.
import { paths } from '#app/addresses/paths.ts';
import type { InquiryKind, InquiryPublication } from '#app/inquiries/kind.ts';
import { findKind } from '#app/inquiries/kinds/index.ts';
import { titleOf } from '#app/publications/item-title.ts';
import type { PublishedInquiry, PublishedLine, PublishedList } from '#app/read-models/inquiries.ts';
import { stateOf } from '#app/steps/permit.ts';
import { beginningOf } from '#app/values/beginning-of.ts';
import { pageWithin } from '#app/values/page-within.ts';
import { present } from '#app/values/present.ts';
import { localDate } from '#catalog/local-date.ts';
import type { Queryable } from '#db/client.server.ts';
import {
  countCategories,
  countPublished,
  findAllPublished,
  findPublished,
  listPublished,
  listPublishedAddresses,
  type PublishedRow,
  type PublishedSought,
} from '#db/queries/inquiry-publications.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { readQuery } from '../search/read-query.ts';

const pageSize = 20;

interface PublishedFilter {
  readonly category?: string | undefined;
  /** As typed. */
  readonly words?: string;
  readonly page?: number | undefined;
}

/**
 * @param filter `page` counts from 1, past the end it is the last one
 * @returns closest to the words first, the newest first without; what has no words that can be sought finds nothing.
 *   `categories`: those alone that hold something
 * @throws RangeError for a kind that nobody publishes
 */
export async function listPublishedInquiries(
  { db }: Pick<Deps, 'db'>,
  kind: InquiryKind,
  { category, words = '', page: pageNumber = 1 }: PublishedFilter,
): Promise<PublishedList> {
  const publication = publicationOf(kind);
  const [query, looserQuery] = readQuery(words);
  const sought = (with_: typeof query): PublishedSought => ({ kind: kind.id, category, words: with_ });
  let matching = sought(query);
  const isWordless = words.trim() !== '' && query === undefined;
  let total = isWordless ? 0 : await countPublished(db, matching);
  if (total === 0 && looserQuery?.loosened?.how === 'beginning') {
    matching = sought(looserQuery);
    total = await countPublished(db, matching);
  }
  const { page, pages, offset } = pageWithin(total, pageSize, pageNumber);
  const rows = total === 0 ? [] : await listPublished(db, matching, { limit: pageSize, offset });
  const counts = await countCategories(db, kind.id);
  return {
    lines: rows.map((row) => lineOf(publication, row)),
    total,
    page,
    pages,
    categories: publication.categories.flatMap(({ value, label }) => {
      const count = counts.get(value) ?? 0;
      return count === 0 ? [] : [{ value, label, count }];
    }),
  };
}

/**
 * @returns `published` undefined for what was there and was taken down. Refused as `not-found`
 * @throws RangeError for a kind that nobody publishes
 */
export async function openPublished(
  { db }: Pick<Deps, 'db'>,
  kind: InquiryKind,
  slug: string,
): Promise<Outcome<{ published: PublishedInquiry | undefined }>> {
  const row = await findPublished(db, { kind: kind.id, slug });
  if (row === undefined) return refuse('not-found', 'Không tìm thấy trang này.');
  if (row.publication.withdrawnAt !== null) return { ok: true, published: undefined };
  return { ok: true, published: publishedOf(kind, row) };
}

/** @returns a published inquiry as everybody reads it; the name only where the requester wants it shown */
export function publishedOf(kind: InquiryKind, row: PublishedRow): PublishedInquiry {
  const { question, answer, name, changedAt, corrections } = row.publication;
  return {
    ...lineOf(publicationOf(kind), row),
    question,
    answer,
    submittedAt: row.submittedAt,
    changedAt,
    corrections: corrections.map(({ at, note }) => ({ on: localDate(new Date(at)), note })),
    ...present({ name: name ?? undefined, again: againOf(kind, row) }),
  };
}

/** Opened again after the public version was written; what it came to then is not public until it is published. */
function againOf(
  kind: InquiryKind,
  { publication, reopenedAt, finishedAt, state }: PublishedRow,
): PublishedInquiry['again'] {
  if (reopenedAt === null || reopenedAt < publication.wordedAt) return undefined;
  if (finishedAt === null) return { since: reopenedAt, now: 'open' };
  // How it ended else (taken back, sent elsewhere) concerns whoever wrote; that there is no newer answer, everybody.
  return { since: reopenedAt, now: stateOf(kind, state).outcome === 'answered' ? 'answered' : 'ended' };
}

/** @returns by the inquiry's id; what was taken down, or is of a kind that is no more published, has none */
export async function findPublishedLines(
  db: Queryable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PublishedLine>> {
  const rows = await findAllPublished(db, ids);
  return new Map(
    rows.flatMap((row) => {
      const publication = findKind(row.publication.kind)?.publication;
      return publication === undefined ? [] : [[row.publication.inquiryId, lineOf(publication, row)]];
    }),
  );
}

function lineOf(
  publication: InquiryPublication,
  { publication: row, unitName, sample }: PublishedRow,
): PublishedLine {
  const { categories } = publication;
  return {
    id: row.inquiryId,
    href: paths.published(row.kind, row.slug),
    title: titleOf({ title: row.title, sample }),
    category: { value: row.category, label: labelOf(categories, row.category) },
    publishedAt: row.publishedAt,
    beginning: beginningOf(row.answer, longestBeginning),
    ...present({ unit: unitName ?? undefined }),
  };
}

const labelOf = (categories: InquiryPublication['categories'], value: string): string =>
  categories.find((category) => category.value === value)?.label ?? 'Việc khác';

const longestBeginning = 180;

/** @throws RangeError for a kind that nobody publishes */
function publicationOf({ id, publication }: InquiryKind): InquiryPublication {
  if (publication === undefined) throw new RangeError(`${id} is not published`);
  return publication;
}

/**
 * Every page of what is published, of all kinds.
 * @returns `changedAt`: of the public version; what was taken down is left out
 */
export async function publishedAddresses({
  db,
}: Pick<Deps, 'db'>): Promise<readonly { readonly path: string; readonly changedAt: Date }[]> {
  const rows = await listPublishedAddresses(db);
  return rows.map(({ kind, slug, changedAt }) => ({ path: paths.published(kind, slug), changedAt }));
}
