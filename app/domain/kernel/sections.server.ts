// All sections of what the commune publishes: most pages look for some of them.
import type { Queryable } from '#db/client.server.ts';
import { listAllSections, type SectionRow } from '#db/queries/content-sections.server.ts';
import { readUntilTold } from './read-until-told.server.ts';

/** @returns every section, closed ones too, in the order of the menu */
export const readSections = (db: Queryable): Promise<readonly SectionRow[]> =>
  readUntilTold(db, {
    question: 'sections',
    tables: ['content_sections', 'units'],
    read: () => listAllSections(db),
  });
