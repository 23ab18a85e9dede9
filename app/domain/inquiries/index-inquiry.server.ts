// The public versions of inquiries in the search index: found while they are public, and only then.
import { paths } from '#app/addresses/paths.ts';
import { findKind } from '#app/inquiries/kinds/index.ts';
import { findPublication, listPublishedIds } from '#db/queries/inquiry-publications.server.ts';
import { indexById } from '../search/index-by-id.server.ts';

export const { follow: indexInquiry, source: inquiriesSource } = indexById<'inquiry'>({
  subject: 'inquiry',
  ids: listPublishedIds,
  async read(tx, id) {
    const row = await findPublication(tx, id);
    const publication = row && findKind(row.kind)?.publication;
    if (row === undefined || publication === undefined || row.withdrawnAt !== null) return undefined;
    const category = publication.categories.find(({ value }) => value === row.category)?.label;
    return {
      shelf: publication.shelf,
      address: paths.published(row.kind, row.slug),
      title: row.title,
      summary: row.question,
      alsoCalled: category === undefined ? [] : [category],
      text: row.answer,
      publishedAt: row.publishedAt,
    };
  },
});
