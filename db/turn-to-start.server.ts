// Of processes that share a database one starts after the other: what the first brings (tables, logins, catalog, demonstration) the next
// one finds, whole.
import { applicationName, connect } from './client.server.ts';

/** An arbitrary number that means "the portal starts" among the server's advisory locks. */
const startLock = 349_2019;

/**
 * @param url of the database, as the owner of its tables
 * @param onWait called where another process starts now
 * @returns lets the next one start; a process that dies lets it, too
 * @throws whatever the driver throws where there is no such database
 */
export async function waitForTurnToStart(url: string, onWait: () => void): Promise<() => Promise<void>> {
  // The lock belongs to its connection, and goes with it.
  const { $client: sql } = connect(url, { max: 1 });
  try {
    const [turn] = await sql<{ isFree: boolean }[]>`select pg_try_advisory_lock(${startLock}) as "isFree"`;
    if (turn?.isFree !== true) {
      onWait();
      await sql`select pg_advisory_lock(${startLock})`;
    }
  } catch (error) {
    await sql.end({ timeout: 0 });
    throw error;
  }
  return () => sql.end();
}

/**
 * For whoever must be alone: nobody starts before he lets go.
 * @returns undefined where another process starts, or is alone, now; `others`: how many connections of portals and their commands there are
 */
export async function takeTurnAlone(
  url: string,
): Promise<{ readonly others: number; release(): Promise<void> } | undefined> {
  const { $client: sql } = connect(url, { max: 1 });
  try {
    const [turn] = await sql<{ isFree: boolean; others: number }[]>`
      select pg_try_advisory_lock(${startLock}) as "isFree",
        (select count(*)::int from pg_stat_activity where datname = current_database()
          and starts_with(application_name, ${applicationName}) and pid <> pg_backend_pid()) as others`;
    if (turn?.isFree === true) return { others: turn.others, release: () => sql.end() };
  } catch (error) {
    await sql.end({ timeout: 0 });
    throw error;
  }
  await sql.end();
  return undefined;
}
