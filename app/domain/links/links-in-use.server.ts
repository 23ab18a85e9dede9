// Every link that readers can follow out of the portal, with the items that lead there.
import type { Queryable } from '#db/client.server.ts';
import { listLinkingTexts, type LinkingText } from '#db/queries/links.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { hrefsIn } from './hrefs.ts';

export type LinkUse = Pick<LinkingText, 'itemId' | 'title' | 'section'>;

/** @returns what leads to each address */
export async function linksInUse(
  { unit }: Pick<Deps, 'unit'>,
  db: Queryable,
): Promise<ReadonlyMap<string, readonly LinkUse[]>> {
  const uses = new Map<string, LinkUse[]>();
  const own = new URL(unit.publicUrl).origin;
  for (const { itemId, title, section, ...text } of await listLinkingTexts(db)) {
    for (const url of hrefsIn(text, own)) {
      const of = uses.get(url) ?? [];
      of.push({ itemId, title, section });
      uses.set(url, of);
    }
  }
  return uses;
}
