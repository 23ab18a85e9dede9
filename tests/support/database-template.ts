// Makes the database of which every test file gets a clone: migrated, with what every portal starts with, and the people of the
// demonstration.
import postgres from 'postgres';

import { systemClock } from '#app/adapters/clock.ts';
import { openCommune } from '#app/domain/commune/keep-commune.server.ts';
import { loadContent } from '#app/server/content.server.ts';
import { seedDemoCommune } from '#app/server/demo/commune.server.ts';
import { seedDemoPeople } from '#app/server/demo/seeds.server.ts';
import { followers } from '#app/server/followers.server.ts';
import { connect } from '#db/client.server.ts';
import { migrateDatabase } from '#db/migrate.server.ts';
import { silentLog } from './commune.ts';
import { testKeys, testSecrets } from './keys.ts';

/**
 * @param serverUrl as its superuser
 * @param name of the database
 * @returns the address of the login under which the portal works in it
 */
export async function makeTemplate(serverUrl: string, name: string): Promise<string> {
  const owner = postgres(serverUrl, { max: 1, onnotice: () => {} });
  await owner.unsafe(`create database ${name}`);
  await owner.end();
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
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
  return loginUrl;
}
