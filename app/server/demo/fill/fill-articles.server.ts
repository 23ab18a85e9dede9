// Publishes news by the thousand, each by the board's own last step, many in one transaction.
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { builtInSections } from '#app/publications/sections.ts';
import { listOpenSections } from '#db/queries/content-sections.server.ts';
import { demoArticle } from './article.ts';
import { writeHistory } from '../content/write-history.server.ts';
import { say } from '../../progress.ts';

const batch = 100;

export async function fillArticles(deps: Deps, count: number): Promise<void> {
  const place = builtInSections.find(({ id }) => id === 'tin-tuc');
  const section = (await listOpenSections(deps.db)).find(({ id }) => id === place?.id);
  if (place === undefined || section === undefined) throw new Error('there is no section for news');
  for (let first = 0; first < count; first += batch) {
    const end = Math.min(first + batch, count);
    await deps.db.transaction(async (tx) => {
      for (let index = first; index < end; index += 1) {
        const item = { ...demoArticle(index), section: place, writer: 'vanhoa' };
        await writeHistory(deps, tx, { item, section, index, pictures: new Map() });
      }
    });
    if (end % 1000 === 0) say(`  ${end} tin, bài`);
  }
}
