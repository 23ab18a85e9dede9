// Gives the demonstration something to read: every item with the history that
// the board's three steps would have given it (Đ18), at moments before now, by the accounts of the demonstration.
import { localDate } from '#catalog/local-date.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import type { Transaction } from '#db/client.server.ts';
import { listOpenSections } from '#db/queries/content-sections.server.ts';
import { demoDays } from './demo-item.ts';
import { demoItems } from './index.ts';
import { drawPapers } from './draw-papers.server.ts';
import { drawPictures } from './draw-pictures.server.ts';
import { writeHistory } from './write-history.server.ts';

export async function seedItems(deps: Deps, tx: Transaction): Promise<void> {
  const sections = new Map((await listOpenSections(tx)).map((section) => [section.id, section]));
  const items = demoItems(demoDays(localDate(deps.clock.now())));
  // Pictures are drawn by threads of their own.
  const [pictures, papers] = await Promise.all([drawPictures(deps, tx), drawPapers(deps, tx, items)]);
  for (const [index, item] of items.entries()) {
    const section = sections.get(item.section.id);
    // A section that staff closed or removed before gets no samples.
    if (section !== undefined) await writeHistory(deps, tx, { item, section, index, pictures, papers });
  }
}
