// Published items as pages show them: lines of a list, and whole pages, with their pictures and files.
import type { ContentBody } from '#app/publications/content-body.ts';
import { titleOf } from '#app/publications/item-title.ts';
import type { Unit } from '#app/commune/timeline.ts';
import { textFact } from '#app/publications/facts.ts';
import type { ItemLine, ItemPage } from '#app/read-models/publishing.ts';
import { present } from '#app/values/present.ts';
import type { Queryable } from '#db/client.server.ts';
import type { Withdrawal } from '#app/publications/standing.ts';
import type { ItemRow } from '#db/queries/content.server.ts';
import type { LiveRow } from '#db/queries/content-readers.server.ts';
import { hrefOf } from '#app/publications/section-address.ts';
import { contentFiles, type ContentFiles } from '../writing/content-files.server.ts';
import { filesOf, readableBody } from '../writing/stored-body.ts';
import { withContents } from './text-contents.ts';

/** @returns in the order of `rows`, without those whose text cannot be read any more */
export async function itemLines(db: Queryable, rows: readonly LiveRow[]): Promise<readonly ItemLine[]> {
  const items = readable(rows);
  const files = await contentFiles(
    db,
    items.flatMap(({ body }) => body.picture?.fileId ?? []),
  );
  return items.map(({ row, body }) => lineOf(row, body, files));
}

/** One that can't be read is left out: readers miss one line, and the board sees which. */
function readable(
  rows: readonly LiveRow[],
): readonly { readonly row: LiveRow; readonly body: ContentBody }[] {
  return rows.flatMap((row) => {
    const body = readableBody(row);
    return body === undefined ? [] : [{ row, body }];
  });
}

/**
 * @param address where browsers find their files; left out, where everybody finds them
 * @returns in the order of `rows`, without those whose text cannot be read any more; `changes` and `related` are empty
 */
export async function itemPages(
  db: Queryable,
  rows: readonly LiveRow[],
  address?: Parameters<typeof contentFiles>[2],
): Promise<readonly ItemPage[]> {
  const items = readable(rows);
  const files = await contentFiles(
    db,
    items.flatMap(({ body }) => filesOf(body)),
    address,
  );
  return items.map(({ row, body }) => pageOf(row, body, files));
}

function lineOf({ item, section }: LiveRow, body: ContentBody, files: ContentFiles): ItemLine {
  const picture = body.picture === undefined ? undefined : files.picture(body.picture);
  return {
    id: item.id,
    sectionId: item.sectionId,
    kind: section.kind,
    href: hrefOf(section, item.slug),
    title: titleOf(body),
    summary: body.summary,
    facts: body.facts,
    ...present({ picture }),
    author: body.author,
    source: body.source,
    publishedAt: item.publishedAt ?? item.createdAt,
    pinned: item.pinned,
  };
}

/** @returns undefined for what is not withdrawn */
export const withdrawalOf = ({
  withdrawnAt,
  withdrawnReason,
}: Pick<ItemRow, 'withdrawnAt' | 'withdrawnReason'>): Withdrawal | undefined =>
  withdrawnAt === null ? undefined : { at: withdrawnAt, reason: withdrawnReason ?? '' };

function pageOf(row: LiveRow, body: ContentBody, files: ContentFiles): ItemPage {
  const line = lineOf(row, body, files);
  const { firstPublishedAt } = row.item;
  return {
    ...line,
    ...withContents(files.html(body.html)),
    attachments: body.attachments.flatMap((use) => files.attachment(use) ?? []),
    ...present({ eventDate: body.eventDate, archived: body.archived }),
    firstPublishedAt: firstPublishedAt ?? line.publishedAt,
    updatedAt: line.publishedAt,
    changes: [],
    ...present({ withdrawn: withdrawalOf(row.item) }),
    related: [],
  };
}

/** @returns the page of the boundary with the sketch of the commune of today (Đ10.1); any other as it is */
export const withSketch = (page: ItemPage, { sketch }: Pick<Unit, 'sketch'>): ItemPage =>
  textFact(page.facts, 'topic') === 'boundary' ? { ...page, ...present({ sketch }) } : page;
