// Published items as pages show them: lines of a list, and whole pages, with their pictures and files.
import type { ContentBody } from '#app/publications/content-body.ts';
import type { ItemLine, ItemPage } from '#app/read-models/publishing.ts';
import { present } from '#app/values/present.ts';
import type { Queryable } from '#db/client.server.ts';
import { listLive, listPublications, type LiveRow } from '#db/queries/content-readers.server.ts';
import { hrefOf } from '#app/publications/section-address.ts';
import { shownFiles, type ShownFiles } from '../writing/shown-files.server.ts';
import { withResponsivePictures } from '../writing/picture-view.ts';
import { filesOf, readableBody } from '../writing/stored-body.ts';

const mostRelated = 4;

export async function itemLines(db: Queryable, rows: readonly LiveRow[]): Promise<readonly ItemLine[]> {
  const items = readable(rows);
  const files = await shownFiles(
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

/** @param address where browsers find their files */
export async function itemPages(
  db: Queryable,
  rows: readonly LiveRow[],
  address?: Parameters<typeof shownFiles>[2],
): Promise<readonly ItemPage[]> {
  const items = readable(rows);
  const files = await shownFiles(
    db,
    items.flatMap(({ body }) => filesOf(body)),
    address,
  );
  return items.map(({ row, body }) => pageOf(row, body, files));
}

/** One item whole, with what changed in it and what is like it; undefined when it can't be read. */
export async function itemPage(db: Queryable, row: LiveRow): Promise<ItemPage | undefined> {
  const [page] = await itemPages(db, [row.item.visibility === 'withdrawn' ? withoutFiles(row) : row]);
  if (page === undefined) return undefined;
  const publications = await listPublications(db, row.item.id);
  const near = await listLive(
    db,
    { sections: [row.item.sectionId], except: row.item.id },
    { order: 'newest', limit: mostRelated },
  );
  return {
    ...page,
    updatedAt: publications[0]?.at ?? page.publishedAt,
    // What came out first was no change.
    changes: publications
      .slice(0, -1)
      .flatMap(({ at, note }) => (at === null || note === null ? [] : [{ at, note }])),
    related: await itemLines(db, near),
  };
}

/** What is withdrawn keeps its words under the banner; its pictures and files are answered to nobody any more. */
function withoutFiles(row: LiveRow): LiveRow {
  const body = readableBody(row);
  if (body === undefined) return row;
  const { picture: _, ...rest } = body;
  return { ...row, body: { ...rest, html: withResponsivePictures(body.html, new Map()), attachments: [] } };
}

function lineOf({ item, section }: LiveRow, body: ContentBody, files: ShownFiles): ItemLine {
  const picture = body.picture === undefined ? undefined : files.picture(body.picture);
  return {
    id: item.id,
    sectionId: item.sectionId,
    kind: section.kind,
    href: hrefOf(section, item.slug),
    title: body.title,
    summary: body.summary,
    facts: body.facts,
    ...present({ picture }),
    author: body.author,
    source: body.source,
    publishedAt: item.publishedAt ?? item.createdAt,
    pinned: item.pinned,
    sample: item.sample,
  };
}

function pageOf(row: LiveRow, body: ContentBody, files: ShownFiles): ItemPage {
  const line = lineOf(row, body, files);
  const { withdrawnAt, withdrawnReason, firstPublishedAt } = row.item;
  return {
    ...line,
    html: files.html(body.html),
    attachments: body.attachments.flatMap((use) => files.attachment(use) ?? []),
    ...present({ eventDate: body.eventDate }),
    firstPublishedAt: firstPublishedAt ?? line.publishedAt,
    updatedAt: line.publishedAt,
    changes: [],
    ...present({ withdrawn: withdrawnAt && { at: withdrawnAt, reason: withdrawnReason ?? '' } }),
    related: [],
  };
}
