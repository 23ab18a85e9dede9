// How many links are broken: for the navigation, which every page of the staff carries.
import { countBrokenLinks } from '#db/queries/links.server.ts';
import { askOnce } from '../kernel/ask-once.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { brokenAfterNights } from './verdict.ts';

/** @returns how many links of the portal lead nowhere, each after several nights */
export const countBroken = ({ db }: Pick<Deps, 'db'>): Promise<number> =>
  askOnce(db, 'broken links', () => countBrokenLinks(db, brokenAfterNights));
