// A chain tells when an event was altered, dropped or cut off, and which.
import { beforeEach, expect, test } from 'vitest';

import { verifyEventChains } from '#db/event-chains.server.ts';
import { useDatabase } from '../support/database.ts';
import { addDossier, addEvents } from '../support/dossier-rows.ts';

const database = useDatabase();
const life = [
  { event: 'submit', detail: { b: 1, a: ['hồ sơ', { d: null, c: 2.5 }] } },
  { event: 'take' },
  { event: 'receive', detail: { dueAt: '2026-11-26' } },
];

beforeEach(async () => {
  await tamper('delete from dossier_events; delete from dossiers');
  await addEvents(database.owner, await addDossier(database.owner, 'PA-A'), life);
  await addEvents(database.owner, await addDossier(database.owner, 'PA-B'), life);
});

/** What somebody with the superuser's rights can do: the trigger does not stop him, the chain tells. */
async function tamper(statement: string): Promise<void> {
  await database.owner.$client.unsafe(
    `set session_replication_role = replica; ${statement}; reset session_replication_role`,
  );
}

test('Chains that nobody touched hold', async () => {
  expect(await verifyEventChains(database.db)).toEqual({ dossiers: 2, events: 6, broken: undefined });
});

const inB = `dossier_id = (select id from dossiers where code = 'PA-B')`;
test.each([
  ['an altered reason', `update dossier_events set reason = 'x' where sequence = 2 and ${inB}`, 2],
  [
    'an altered detail',
    `update dossier_events set detail = '{"dueAt":"2026-12-26"}' where sequence = 3 and ${inB}`,
    3,
  ],
  [
    'an instant moved by a millisecond',
    `update dossier_events set at = at + interval '1 ms' where sequence = 1 and ${inB}`,
    1,
  ],
  ['a dropped event', `delete from dossier_events where sequence = 2 and ${inB}`, 2],
  ['an event cut off at the end', `delete from dossier_events where sequence = 3 and ${inB}`, 3],
  ['a life cut off whole', `delete from dossier_events where ${inB}`, 1],
])('The first broken link is named: %s', async (_what, statement, sequence) => {
  await tamper(statement);
  const { broken } = await verifyEventChains(database.db);
  expect(broken).toMatchObject({ code: 'PA-B', sequence });
});
