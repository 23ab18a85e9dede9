// `npm run demo:fill -- --dossiers N --articles N`: gives a demonstration a past. Every dossier goes through the same use cases as a
// real one, at its own moments of the last year; beyond the first hundreds they are copied for other people and other weeks, because a
// step takes as long as a real one. The same numbers make the same choices.
import '../../environment.ts';

import { parseArgs } from 'node:util';

import { databaseSecrets } from '#app/domain/personal-data/key-ring.server.ts';
import { withDatabase } from '#db/commands/with-database.ts';
import { followFigures } from '#db/queries/figures.server.ts';
import { markMailsSent } from '#db/queries/outbox.server.ts';
import { addViews } from '#db/queries/service-statistics.server.ts';
import { readPublishedCatalog } from '#app/domain/catalog/read-catalog.server.ts';
import { refreshStatistics } from '#app/domain/statistics/refresh-statistics.server.ts';
import { addMonths, localDate } from '#catalog/local-date.ts';
import { compose } from '../../composition.server.ts';
import { loadConfig } from '../../config.server.ts';
import { fillArticles } from './fill-articles.server.ts';
import { atOnce, fillDossiers } from './fill-dossiers.server.ts';
import { choicesOf } from '../choices.ts';
import { keepDemoSecrets } from '../secrets.server.ts';
import { createLogger } from '../../logging.server.ts';
import { say } from '../../progress.ts';

const most = 1_000_000;
/** So many go step by step; what is wanted beyond is copied from them. */
const livedAtMost = 200;

async function fill(): Promise<void> {
  const { values } = parseArgs({
    options: {
      dossiers: { type: 'string', default: '0' },
      articles: { type: 'string', default: '0' },
    },
  });
  const [dossiers, articles] = [Number(values.dossiers), Number(values.articles)];
  const isCount = (count: number) => Number.isSafeInteger(count) && count >= 0 && count <= most;
  if (!isCount(dossiers) || !isCount(articles) || dossiers + articles === 0) {
    throw new Error(
      `say how many: npm run demo:fill -- --dossiers 500 --articles 500 (at most ${most} of each)`,
    );
  }
  const outcome = loadConfig(process.env, keepDemoSecrets);
  if (!outcome.ok) throw new Error(outcome.problems.join('; '));
  const { config } = outcome;
  if (config.mode !== 'demo') throw new Error('PORTAL_MODE=live: nothing synthetic among what is real');

  await withDatabase(
    async (db) => {
      const { deps } = (await compose(config, db, createLogger('warn'))).portal;
      await fillArticles(deps, articles);
      if (dossiers === 0) return;
      const published = (await readPublishedCatalog(deps)).map(({ procedure }) => procedure);
      await fillDossiers(deps, { count: dossiers, lived: livedAtMost });
      // Nobody reads the mail of people who never lived.
      await markMailsSent(db, { recipientLike: 'cong-dan-%@demo.phuan', at: deps.clock.now() });
      const today = localDate(deps.clock.now());
      for (let back = 0; back < 12; back += 1) {
        const month = `${addMonths(today, -back).slice(0, 7)}-01`;
        const choices = choicesOf(`views ${month}`);
        const views = new Map(
          published.map(({ slug }, rank) => [
            slug,
            choices.between(0, 20 + Math.round((dossiers * 4) / (rank + 2))),
          ]),
        );
        await addViews(db, { month, views });
      }
      await followFigures(deps.db);
      await refreshStatistics(deps);
    },
    { connections: atOnce * 2, chains: databaseSecrets(config.keys).chains },
  );
  say(`Đã tạo ${dossiers} hồ sơ và ${articles} tin, bài giả định.`);
}

try {
  await fill();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
