// Gives a command the portal's database: DATABASE_URL, the server of a running portal, or the embedded
// server, started for the command alone.
import { present } from '../../app/values/present.ts';
import type { ChainKeys } from '../chain-keys.server.ts';
import { connect, type Database } from '../client.server.ts';
import { runningEmbedded, startEmbedded } from '../embedded.server.ts';

/**
 * @param work is given it as the owner of its tables
 * @param options `connections`: how many at most; `chains`: for whoever writes or verifies events
 * @throws Error when there is no database yet, or it cannot be reached
 */
export async function withDatabase<T>(
  work: (db: Database) => Promise<T>,
  { connections = 2, chains }: { readonly connections?: number; readonly chains?: ChainKeys } = {},
): Promise<T> {
  return withServer(async (url) => {
    const db = connect(url, { max: connections, ...present({ chains }) });
    try {
      return await work(db);
    } finally {
      await db.$client.end();
    }
  });
}

/**
 * @param work is given the database's address, as the owner of its tables
 * @throws Error named NoDatabaseYet when no portal has ever run here
 */
export async function withServer<T>(work: (url: string) => Promise<T>): Promise<T> {
  const { url, stop } = await reach();
  try {
    return await work(url);
  } finally {
    await stop();
  }
}

async function reach(): Promise<{ url: string; stop: () => Promise<void> }> {
  const nothing = () => Promise.resolve();
  const configured = process.env.DATABASE_URL;
  if (configured !== undefined && configured !== '') return { url: configured, stop: nothing };
  const dataDir = process.env.PORTAL_DATA_DIR ?? '.data';
  if (runningEmbedded(dataDir) === undefined) {
    const error = new Error(
      `No portal has kept data in ${dataDir} yet: set PORTAL_DATA_DIR or DATABASE_URL.`,
    );
    error.name = 'NoDatabaseYet';
    throw error;
  }
  try {
    return await startEmbedded({ dataDir });
  } catch (error) {
    const running =
      error instanceof Error && error.name === 'EmbeddedServerBusy' ? runningEmbedded(dataDir) : undefined;
    if (running === undefined) throw error;
    return { url: running, stop: nothing };
  }
}
