// What came out in some sections, page by page, found by words and by facts.
import type { ItemLine } from '#app/read-models/publishing.ts';
import { present } from '#app/values/present.ts';
import { countLive, listLive, type LiveFilter } from '#db/queries/content-readers.server.ts';
import { findSection } from '#db/queries/content-sections.server.ts';
import { fold } from '../kernel/words.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { itemLines } from './item-views.server.ts';
import { kindOf } from '#app/publications/kind-of-section.ts';

const usualPage = 20;
const mostOnPage = 100;

export interface PublishedList {
  readonly lines: readonly ItemLine[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

/** Ordered as the kind of the first section orders. */
export async function listPublished(
  { db }: Pick<Deps, 'db'>,
  input: {
    readonly sections: readonly string[];
    readonly page?: number;
    readonly perPage?: number;
    readonly words?: string;
    readonly facts?: Readonly<Record<string, unknown>>;
    readonly year?: number;
  },
): Promise<PublishedList> {
  const { sections, facts, year } = input;
  const perPage = Math.min(Math.max(1, input.perPage ?? usualPage), mostOnPage);
  const filter: LiveFilter = {
    sections,
    words: fold(input.words ?? '')
      .split(' ')
      .filter((word) => word !== '')
      .slice(0, 10),
    ...present({ facts, year }),
  };
  const total = await countLive(db, filter);
  const pages = Math.max(1, Math.ceil(total / perPage));
  const page = Math.min(Math.max(1, Math.trunc(input.page ?? 1)), pages);
  const first = sections[0] === undefined ? undefined : await findSection(db, sections[0]);
  const rows = await listLive(db, filter, {
    order: first === undefined ? 'newest' : kindOf(first).order,
    limit: perPage,
    offset: (page - 1) * perPage,
  });
  return { lines: await itemLines(db, rows), total, page, pages };
}
