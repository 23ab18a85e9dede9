// All sections of what the commune publishes: several parts of one page look for some of them.
import type { Queryable } from '#db/client.server.ts';
import { listAllSections, type SectionRow } from '#db/queries/content-sections.server.ts';
import { askOnce } from './ask-once.server.ts';

/** @returns every section, closed ones too, in the order of the menu */
export const readSections = (db: Queryable): Promise<readonly SectionRow[]> =>
  askOnce(db, 'sections', () => listAllSections(db));
