// The public versions of inquiries in the search index: found while they are public, and only then.
import { paths } from '#app/addresses/paths.ts';
import { findKind } from '#app/inquiries/kinds/index.ts';
import type { Queryable } from '#db/client.server.ts';
import { findPublication, listPublishedIds } from '#db/queries/inquiry-publications.server.ts';
import type { Follower } from '../kernel/changes.ts';
import { putInSearch, removeFromSearch } from '../search/put-in-search.server.ts';
import type { SearchSource } from '../search/rebuild-index.server.ts';

export const indexInquiry: Follower<'inquiry'> = (tx, { id }) => putInquiryInSearch(tx, id);

export const inquiriesSource: SearchSource = async (db) => {
  for (const id of await listPublishedIds(db)) await db.transaction((tx) => putInquiryInSearch(tx, id));
};

async function putInquiryInSearch(tx: Queryable, id: string): Promise<void> {
  const subject = `inquiry:${id}`;
  const row = await findPublication(tx, id);
  const publication = row && findKind(row.kind)?.publication;
  if (row === undefined || publication === undefined || row.withdrawnAt !== null)
    return removeFromSearch(tx, [subject]);
  const category = publication.categories.find(({ value }) => value === row.category)?.label;
  await putInSearch(tx, [
    {
      subject,
      shelf: publication.shelf,
      address: paths.published(row.kind, row.slug),
      title: row.title,
      summary: row.question,
      alsoCalled: category === undefined ? [] : [category],
      text: row.answer,
      publishedAt: row.publishedAt,
    },
  ]);
}
