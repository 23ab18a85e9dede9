// What stands at an address of the information site, for every door to it: its page, its paper, its tables, what belongs to a consultation.
import { redirect } from '@remix-run/node';

import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { readPage } from '#app/domain/publishing/read-page.server.ts';
import { gone, notFound } from './replies.server.ts';

type Reached = Extract<Awaited<ReturnType<typeof readPage>>, { readonly found: 'page' | 'section' }>;

/**
 * @param path as the address says it, decoded, without the ending of a file
 * @param door where the same door stands of what moved; the page itself when absent
 * @returns a page or a section
 * @throws the reply 404 where nothing can be read, 410 where it was taken down, 301 or 302 to where it leads
 */
export async function reachPublished(
  deps: Pick<Deps, 'db' | 'unit'>,
  path: string,
  door?: (page: string) => string,
): Promise<Reached> {
  const outcome = await readPage(deps, { path: path.normalize('NFC') });
  if (outcome.found === 'nothing') throw notFound();
  if (outcome.found === 'gone')
    throw gone({ href: outcome.section.path, label: outcome.section.title }, outcome.erased);
  if (outcome.found !== 'moved') return outcome;
  const { to, permanent } = outcome;
  if (door === undefined) throw redirect(to, permanent ? 301 : 302);
  // What took its place, or lives within a page, has no such door of its own.
  if (!permanent || to.includes('#')) throw notFound();
  throw redirect(door(to), 301);
}
