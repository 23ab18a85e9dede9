// One item whole, as its page shows it.
import type { ItemPage } from '#app/read-models/publishing.ts';
import { listErasures } from '#db/queries/content-erasures.server.ts';
import { listPublications, type LiveRow } from '#db/queries/content-readers.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { withResponsivePictures } from '../writing/picture-view.ts';
import { readableBody } from '../writing/stored-body.ts';
import { itemPages, withSketch } from './item-views.server.ts';
import { sectionLines } from './section-lines.server.ts';

const mostRelated = 4;

/** @returns the item with what changed in it and a few others that its section lists; undefined when its text can't be read */
export async function itemPage(deps: Pick<Deps, 'db' | 'unit'>, row: LiveRow): Promise<ItemPage | undefined> {
  const [page] = await itemPages(deps.db, [row.item.visibility === 'withdrawn' ? withoutFiles(row) : row]);
  if (page === undefined) return undefined;
  const publications = await listPublications(deps.db, row.item.id);
  const erasures = (await listErasures(deps.db, row.item.id)).map(({ erasedAt: at, reason }) => ({
    at,
    reason,
  }));
  const near = await sectionLines(
    deps,
    { sections: [row.item.sectionId], except: row.item.id },
    { order: 'newest', limit: mostRelated },
  );
  return {
    ...withSketch(page, deps.unit),
    updatedAt: publications[0]?.at ?? page.publishedAt,
    // What came out first was no change.
    changes: [
      ...erasures.map(({ at, reason }) => ({ at, note: `Xóa các bản trước. Lý do: ${reason}` })),
      ...publications
        .slice(0, -1)
        .flatMap(({ at, note }) => (at === null || note === null ? [] : [{ at, note }])),
    ].sort((a, b) => b.at.getTime() - a.at.getTime()),
    related: near.map(({ line }) => line),
  };
}

/** What is withdrawn keeps its words under the banner; its pictures and files are answered to nobody any more. */
function withoutFiles(row: LiveRow): LiveRow {
  const body = readableBody(row);
  if (body === undefined) return row;
  const { picture: _, ...rest } = body;
  return { ...row, body: { ...rest, html: withResponsivePictures(body.html, new Map()), attachments: [] } };
}
