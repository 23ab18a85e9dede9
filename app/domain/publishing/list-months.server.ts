// The months in which something that a section lists came out, for whoever narrows the list by one.
import { listLineMonths } from '#db/queries/section-lines.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { readWide } from './section-lines.server.ts';

/** @returns "2026-11", the newest first, in Việt Nam's time; by the day that the list shows */
export const listMonths = async (
  deps: Pick<Deps, 'db'>,
  filter: { readonly sections: readonly string[] },
): Promise<readonly string[]> => listLineMonths(deps.db, (await readWide(deps, filter)).wide);
