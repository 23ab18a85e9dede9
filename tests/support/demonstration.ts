// The whole demonstration in a database of its own for a test file: filled in once a run, by whichever file needs it
// first, and cloned from then on.
import { seedDemonstration } from '#app/server/demo/seeds.server.ts';
import {
  cloneDatabase,
  databaseServer,
  onServer,
  openDatabase,
  useDatabase,
  type TestDatabase,
} from './database.ts';
import { testPortal } from './dossiers.ts';

const template = 'template_demonstration';
/** An arbitrary number that means it among the server's advisory locks. */
const makingLock = 349_2026;

/** Call it in place of `useDatabase()`. The files that its rows name are nowhere. */
export const useDemonstration = (): TestDatabase => useDatabase(madeOnce);

const madeOnce = (): Promise<string> =>
  onServer(async (sql) => {
    await sql`select pg_advisory_lock(${makingLock})`;
    const known = await sql`select 1 from pg_database where datname = ${template}`;
    if (known.length > 0) return template;
    const unfinished = `${template}_unfinished`;
    await sql.unsafe(`drop database if exists ${unfinished}`);
    await cloneDatabase((await databaseServer()).template, unfinished);
    const { db, owner } = await openDatabase(unfinished);
    await seedDemonstration(testPortal(db).deps);
    // A template with an open session cannot be cloned.
    await Promise.all([db.$client.end(), owner.$client.end()]);
    await sql.unsafe(`alter database ${unfinished} rename to ${template}`);
    return template;
  });
