// The public versions of inquiries in the search index: found while they are public, and only then.
import { paths } from '#app/addresses/paths.ts';
import { findKind } from '#app/inquiries/kinds/index.ts';
import { titleOf } from '#app/publications/item-title.ts';
import { findAllPublished, listPublishedIds } from '#db/queries/inquiry-publications.server.ts';
import { indexById } from '../search/index-by-id.server.ts';

export const { follow: indexInquiry, source: inquiriesSource } = indexById<'inquiry'>({
  subject: 'inquiry',
  ids: listPublishedIds,
  async read(tx, id) {
    const [found] = await findAllPublished(tx, [id]);
    const publication = found && findKind(found.publication.kind)?.publication;
    if (found === undefined || publication === undefined || found.publication.withdrawnAt !== null)
      return undefined;
    const { publication: row, sample } = found;
    const category = publication.categories.find(({ value }) => value === row.category)?.label;
    return {
      shelf: publication.shelf.id,
      address: paths.published(row.kind, row.slug),
      title: titleOf({ title: row.title, sample }),
      summary: row.question,
      alsoCalled: category === undefined ? [] : [category],
      text: row.answer,
      publishedAt: row.publishedAt,
    };
  },
});
