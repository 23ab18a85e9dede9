// What PostgreSQL tells at the commit of a transaction (`pg_notify`), heard by this process.
import type { Database } from './client.server.ts';

/**
 * @param onPayload receives what was said; undefined when it begins to listen, and after a lost connection, since anything may have
 *   been missed
 * @returns stops listening
 */
export async function listen(
  db: Database,
  channel: string,
  onPayload: (payload: string | undefined) => void,
): Promise<() => Promise<void>> {
  const listening = await db.$client.listen(channel, onPayload, () => onPayload(undefined));
  return () => listening.unlisten();
}
