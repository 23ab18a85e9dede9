// Items and sections in the search index: what readers can open is in it, a withdrawn item with its mark, and nothing else.
import { factRows, kindById } from '#app/publications/facts.ts';
import { titleOf } from '#app/publications/item-title.ts';
import { localDate } from '#catalog/local-date.ts';
import type { Queryable } from '#db/client.server.ts';
import { findLive, type LiveRow } from '#db/queries/content-readers.server.ts';
import { holdSection, listLiveIds, removeSearchRowsOfSection } from '#db/queries/search.server.ts';
import { hrefOf } from '#app/publications/section-address.ts';
import type { Follower } from '../kernel/changes.ts';
import { readableBody } from '../writing/stored-body.ts';
import { plainText } from '../writing/html-text.ts';
import { putInSearch, removeFromSearch, type Searchable } from './put-in-search.server.ts';

const batch = 200;

/**
 * A section that is closed takes its items along: they are not found, whatever their own state.
 * @param change `id`: of an item that was published, changed, withdrawn or taken down
 */
export const indexItem: Follower<'item'> = async (tx, { id }) => {
  const row = await findLive(tx, id);
  // A race: without this a section that is closed meanwhile would leave the item behind.
  const section = row && (await holdSection(tx, row.section.id, 'share'));
  if (row === undefined || section === undefined || section.closedAt !== null)
    await removeFromSearch(tx, [`item:${id}`]);
  else await putInSearch(tx, searchableItem(row));
};

/**
 * Keeps the search in step with a section.
 * @param change `openedOrClosed`: its items come or go with it
 */
export const indexSection: Follower<'section'> = (tx, { id, openedOrClosed }) =>
  putSectionInSearch(tx, id, { withItems: openedOrClosed });

/** @param withItems when it opens: what stands in it comes with it. When it closes everything goes */
export async function putSectionInSearch(
  tx: Queryable,
  id: string,
  { withItems }: { readonly withItems: boolean },
): Promise<void> {
  const section = await holdSection(tx, id, 'update');
  const isOpen = section !== undefined && section.closedAt === null;
  if (withItems || !isOpen) await removeSearchRowsOfSection(tx, id);
  if (!isOpen) return;
  await putInSearch(tx, [
    {
      subject: `section:${id}`,
      shelf: 'trang',
      sectionId: id,
      address: section.path,
      title: titleOf(section),
      // A section names no kind of commune; whoever looks for it does, as it is or as it was.
      alsoCalled: [`${section.title} xã`, `${section.title} phường`],
      summary: section.intro,
      publishedAt: sinceEver,
    },
  ]);
  if (withItems) await indexItemsOf(tx, id);
}

async function indexItemsOf(tx: Queryable, section: string): Promise<void> {
  let lastId: string | undefined;
  do {
    const ids = await listLiveIds(tx, { section, after: lastId, limit: batch });
    const rows = await Promise.all(ids.map((item) => findLive(tx, item)));
    await putInSearch(
      tx,
      rows.flatMap((row) => (row === undefined ? [] : searchableItem(row))),
    );
    lastId = ids.length === batch ? ids.at(-1) : undefined;
  } while (lastId !== undefined);
}

/** What is always there is never the newest. */
export const sinceEver = new Date(0);

/** @returns nothing for an item that can't be read */
function searchableItem({ item, section, body: storedBody }: LiveRow): readonly Searchable[] {
  const body = readableBody({ body: storedBody });
  if (body === undefined) return [];
  const kind = kindById(section.kind);
  const { summary, html, facts, picture, attachments, author, source, eventDate } = body;
  const publishedAt = item.publishedAt ?? item.createdAt;
  return [
    {
      subject: `item:${item.id}`,
      shelf: section.id,
      sectionId: section.id,
      address: hrefOf(section, item.slug),
      title: titleOf(body),
      summary,
      alsoCalled: [
        ...(kind === undefined ? [] : factRows(kind, facts).map(({ value }) => value)),
        ...attachments.map((file) => file.title),
      ],
      text: [plainText(html), picture?.alt, picture?.caption, author, source]
        .filter((part) => part !== undefined && part !== '')
        .join('\n'),
      publishedAt,
      year: Number((eventDate ?? localDate(publishedAt)).slice(0, 4)),
      withdrawn: item.visibility === 'withdrawn',
    },
  ];
}
