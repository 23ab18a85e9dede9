// What PostgreSQL tells at the commit of a transaction (`pg_notify`), heard by this process.
import type { Database } from './client.server.ts';

/**
 * @param heard receives what was said; undefined when it begins to listen, and after a lost connection, since anything may have
 *   been missed
 * @returns stops listening
 */
export async function listen(
  db: Database,
  channel: string,
  heard: (said: string | undefined) => void,
): Promise<() => Promise<void>> {
  const listening = await db.$client.listen(channel, heard, () => heard(undefined));
  return () => listening.unlisten();
}
