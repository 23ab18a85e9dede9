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
    const [row] = await findAllPublished(tx, [id]);
    const publication = row && findKind(row.publication.kind)?.publication;
    if (row === undefined || publication === undefined) return undefined;
    const { publication: version, sample } = row;
    const category = publication.categories.find(({ value }) => value === version.category)?.label;
    return {
      shelf: publication.shelf.id,
      address: paths.published(version.kind, version.slug),
      title: titleOf({ title: version.title, sample }),
      summary: version.question,
      alsoCalled: category === undefined ? [] : [category],
      text: version.answer,
      publishedAt: version.publishedAt,
    };
  },
});
