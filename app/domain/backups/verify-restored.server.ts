// Looks at the chains of what was restored, which may be of an earlier release.
import { connect } from '#db/client.server.ts';
import { verifyEventChains, type BrokenLink } from '#db/event-chains.server.ts';
import { migrateDatabase, type DatabaseSecrets } from '#db/migrate.server.ts';

/**
 * Brings the database to this version, as the next start would.
 * @param url as its owner
 * @returns the first link that does not hold
 */
export async function verifyRestored(url: string, secrets: DatabaseSecrets): Promise<BrokenLink | undefined> {
  await migrateDatabase(url, secrets);
  const db = connect(url, { max: 1, chains: secrets.chains });
  try {
    return (await verifyEventChains(db)).broken;
  } finally {
    await db.$client.end();
  }
}
