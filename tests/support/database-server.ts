// One PostgreSQL for a whole run of the integration tests, with a template database that is migrated
// and seeded once; each test file clones it (tests/support/database.ts).
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';

import { systemClock } from '#app/adapters/clock.ts';
import { loadContent } from '#app/server/content.server.ts';
import { silentLog } from './commune.ts';
import { openCommune } from '#app/domain/commune/keep-commune.server.ts';
import { seedDemoCommune } from '#app/server/demo/commune.server.ts';
import { seedDemoPeople } from '#app/server/demo/seeds.server.ts';
import { followers } from '#app/server/followers.server.ts';
import { connect } from '#db/client.server.ts';
import { startEmbedded } from '#db/embedded.server.ts';
import { migrateDatabase } from '#db/migrate.server.ts';
import { testKeys, testSecrets } from './keys.ts';
import { answerWorkers } from './set-up.ts';
import { temporaryFolder } from './temporary-folder.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where a worker learns of the server. */
    databaseServerUrl: string;
  }
}

export interface DatabaseServer {
  /** Its superuser, in the database `portal`. */
  readonly url: string;
  /** By which it is reached at less cost, where it has one. */
  readonly socket?: string | undefined;
  /** The database that is migrated and has what every portal starts with. */
  readonly template: string;
  /** Under which the portal works, in the template and in every clone of it. */
  readonly loginUrl: string;
}

const template = 'template_portal';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started = startServer();
  // Whoever asks for it is told.
  started.catch(() => {});
  const answers = await answerWorkers(async () => (await started).server);
  project.provide('databaseServerUrl', answers.url);
  return async () => {
    answers.close();
    const made = await started.catch(() => undefined);
    await made?.stop();
  };
}

async function startServer(): Promise<{ readonly server: DatabaseServer; stop(): Promise<void> }> {
  const { path: dataDir, remove } = temporaryFolder();
  const server = await startEmbedded({
    dataDir,
    settings: {
      // Nothing of a test run outlives it, so nothing has to reach the disk, and nothing has to be tidied up.
      ...{ fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', wal_level: 'minimal' },
      ...{ max_wal_senders: '0', autovacuum: 'off', max_connections: '200' },
    },
  });
  const owner = postgres(server.url, { max: 1, onnotice: () => {} });
  await owner.unsafe(`create database ${template}`);
  await owner.end();
  const url = new URL(server.url);
  url.pathname = `/${template}`;
  const { loginUrl } = await migrateDatabase(url.href, testSecrets);
  if (loginUrl === undefined) throw new Error('the superuser may make logins');
  const db = connect(url.href, { max: 1, chains: testSecrets.chains });
  await seedDemoCommune({ db, clock: systemClock });
  const opened = await openCommune({
    db,
    clock: systemClock,
    log: silentLog,
    publicUrl: 'http://localhost:3000',
  });
  if (opened === undefined) throw new Error('nobody has said who the commune is');
  await loadContent({ db, followers, clock: systemClock, unit: opened.unit });
  await seedDemoPeople({ db, keys: testKeys });
  // A template with an open session cannot be cloned.
  await db.$client.end();

  return {
    server: { url: server.url, socket: server.socket, template, loginUrl },
    stop: async () => {
      await server.stop();
      remove();
    },
  };
}
