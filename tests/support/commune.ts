// Who the commune is in tests: the demonstration's first version, as the template of the databases holds it.
import { systemClock, type Clock } from '#app/adapters/clock.ts';
import { unitOf } from '#app/commune/timeline.ts';
import { keepCommune, type KeptCommune } from '#app/domain/commune/keep-commune.server.ts';
import { demoVersions, seedDemoCommune } from '#app/server/demo/commune.server.ts';
import type { Database } from '#db/client.server.ts';
import { listStandingVersions } from '#db/queries/commune.server.ts';
import type { TestDatabase } from './database.ts';

const [{ facts, validFrom }] = demoVersions;

/** Of a portal that nobody watches. */
export const silentLog = { info: () => {}, warn: () => {}, error: () => {} };

/** Nothing tells the portal of a test that a version was approved by another process: `commune.refresh()` does. */
export const testCommune = (
  db: Database,
  clock: Clock = systemClock,
  publicUrl = 'http://localhost:3000',
): KeptCommune =>
  keepCommune({ clock, log: silentLog, publicUrl, read: () => listStandingVersions(db) }, [
    { id: 'first', validFrom, facts },
  ]);

export const demoUnit = unitOf(facts, '2026-11-17', 'http://localhost:3000');

/** As a fresh demonstration has it: the first version stands, the second is drafted by nobody. @returns its id */
export async function freshCommune(
  { owner }: Pick<TestDatabase, 'owner'>,
  kept?: KeptCommune,
): Promise<string> {
  await owner.$client`truncate commune_versions`;
  await owner.$client`delete from milestones where name = 'demo-commune'`;
  await seedDemoCommune({ db: owner, clock: systemClock });
  await kept?.commune.refresh();
  const [draft] = await owner.$client<
    { id: string }[]
  >`select id from commune_versions where state = 'draft'`;
  if (draft === undefined) throw new Error('the demonstration drafts no second version');
  return draft.id;
}
