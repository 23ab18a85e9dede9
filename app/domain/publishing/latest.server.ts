// What is newest, for the home page and feeds.
import type { ItemLine } from '#app/read-models/publishing.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { sectionLines } from './section-lines.server.ts';

/**
 * @param request `count`: at most so many of all these sections together
 * @returns pinned ones first, then by when they came out
 */
export async function latest(
  deps: Pick<Deps, 'db' | 'unit'>,
  { sections, count }: { readonly sections: readonly string[]; readonly count: number },
): Promise<readonly ItemLine[]> {
  const lines = await sectionLines(deps, { sections }, { order: 'newest', limit: count });
  return lines.map(({ line }) => line);
}
