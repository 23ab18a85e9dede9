// What came out in some sections, page by page, narrowed by facts and by when.
import type { ItemLine } from '#app/read-models/publishing.ts';
import { readWithin } from '#app/values/page-within.ts';
import { present } from '#app/values/present.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { countSectionLines, sectionLines } from './section-lines.server.ts';

const usualPage = 20;
const mostOnPage = 100;

export interface PublishedList {
  readonly lines: readonly ItemLine[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

/**
 * @param input `page` counts from 1, past the end it is the last one; `pageSize`: up to `mostOnPage`, left out `usualPage`;
 *   `facts`: answers that are exactly so; `published`: from the one instant on, and before the other
 * @returns ordered as the kind of the first section orders
 */
export async function listPublished(
  deps: Pick<Deps, 'db' | 'unit'>,
  input: {
    readonly sections: readonly string[];
    readonly page?: number;
    readonly pageSize?: number;
    readonly facts?: Readonly<Record<string, unknown>>;
    readonly published?: { readonly from?: Date; readonly until?: Date } | undefined;
  },
): Promise<PublishedList> {
  const { sections, facts, published } = input;
  const pageSize = Math.min(Math.max(1, input.pageSize ?? usualPage), mostOnPage);
  const filter = { sections, ...present({ facts, published }) };
  const { lines, total, page, pages } = await readWithin(pageSize, input.page, async (number) => {
    const [total, lines] = await Promise.all([
      countSectionLines(deps, filter),
      sectionLines(deps, filter, { limit: pageSize, offset: (number - 1) * pageSize }),
    ]);
    return { total, lines };
  });
  return { lines: lines.map(({ line }) => line), total, page, pages };
}
