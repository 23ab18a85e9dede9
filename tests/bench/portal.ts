// The portal's use cases on a database of its own, for benchmarks below the pages.
import pino from 'pino';
import postgres from 'postgres';

import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { compose } from '#app/server/composition.server.ts';
import { loadConfig } from '#app/server/config.server.ts';
import { loadContent } from '#app/server/content.server.ts';
import { openDatabase } from '#app/server/database.server.ts';
import { keepDemoSecrets } from '#app/server/demo/secrets.server.ts';
import { systemClock } from '#app/adapters/clock.ts';
import { seedDemoCommune } from '#app/server/demo/commune.server.ts';
import { seedDemoPeople } from '#app/server/demo/seeds.server.ts';
import { present } from '#app/values/present.ts';
import { runningEmbedded } from '#db/embedded.server.ts';

import { temporaryFolder } from '../support/temporary-folder.ts';

/** @param work is given the portal, and a pool of the tables' owner for what is measured beside it */
export async function withPortal<T>(work: (deps: Deps, owner: postgres.Sql) => Promise<T>): Promise<T> {
  const folder = temporaryFolder();
  const loaded = loadConfig(
    { PORTAL_DATA_DIR: folder.path, LOG_LEVEL: 'silent', DATABASE_URL: process.env['DATABASE_URL'] },
    keepDemoSecrets,
  );
  if (!loaded.ok) throw new Error(loaded.problems.join('\n'));
  const fail = (why: string) => {
    throw new Error(why);
  };
  const database = await openDatabase(loaded.config, { down: fail, up: () => {}, lost: fail });
  try {
    await seedDemoCommune({ db: database.db, clock: systemClock });
    const { deps } = (await compose(loaded.config, database.db, pino({ level: 'silent' }))).portal;
    await loadContent(deps);
    await seedDemoPeople(deps);
    // By the same way as the portal, so that the way is not what is compared.
    const way = present({ path: database.socket });
    const ownerUrl = loaded.config.databaseUrl ?? runningEmbedded(folder.path) ?? '';
    const owner = postgres(ownerUrl, { max: 10, onnotice: () => {}, ...way });
    try {
      return await work(deps, owner);
    } finally {
      await owner.end();
    }
  } finally {
    await database.close();
    folder.remove();
  }
}
