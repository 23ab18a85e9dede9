// Does anything stand at an address of the information site, now or once?
import { isContentAddress } from '#db/queries/content-readers.server.ts';
import type { Deps } from '../kernel/deps.server.ts';

/**
 * One question for what `readPage` finds out in several.
 * @returns false when nothing was ever published at `path` and nothing leads on from there
 */
export function isAddressTaken(
  { db }: Pick<Deps, 'db'>,
  { path }: { readonly path: string },
): Promise<boolean> {
  return isContentAddress(db, path);
}
