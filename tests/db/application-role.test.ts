// What the portal's role may not do, and what not even the owner may.
import { randomUUID } from 'node:crypto';

import { beforeAll, describe, expect, test } from 'vitest';

import { eventHash } from '#db/event-hash.server.ts';
import { useDatabase } from '../support/database.ts';
import { addDossier, addEvents } from '../support/dossier-rows.ts';

const database = useDatabase();

beforeAll(async () => {
  const dossier = await addDossier(database.owner);
  await addEvents(database.owner, dossier, [{ event: 'submit' }]);
});

test('The portal works under its own role, not as the owner of the tables', async () => {
  const [row] = await database.db.$client<{ current: string; session: string }[]>`
    select current_user as current, session_user as session`;
  expect(row).toEqual({ current: 'portal_app', session: 'portal' });
});

describe('Events are append-only', () => {
  const rewritings = [
    `update dossier_events set reason = 'khác'`,
    'delete from dossier_events',
    'truncate dossier_events cascade',
  ];
  test.each(rewritings)('the portal may not: %s', async (statement) => {
    await expect(database.db.$client.unsafe(statement)).rejects.toThrow(/permission denied/);
  });
  test.each(rewritings)('and the trigger stops the owner of the table: %s', async (statement) => {
    await expect(database.owner.$client.unsafe(statement)).rejects.toThrow(/append-only/);
  });
  test('appending is what is left', async () => {
    const [head] = await database.db.$client<{ id: string; hash: Uint8Array }[]>`
      select id, last_event_hash as hash from dossiers where event_count = 1`;
    expect(head).toBeDefined();
    const at = new Date('2026-11-24T08:00:00Z');
    const event = {
      ...{
        dossierId: head?.id ?? '',
        sequence: 2,
        event: 'take',
        fromState: 'submitted',
        toState: 'submitted',
      },
      ...{
        actorKind: 'staff',
        actorId: null,
        actorName: 'x',
        at,
        reason: null,
        detail: {},
        requestId: randomUUID(),
      },
    };
    await database.db.$client`
      insert into dossier_events (dossier_id, sequence, event, from_state, to_state, actor_kind, actor_name, at, request_id, hash)
      values (${event.dossierId}, 2, 'take', 'submitted', 'submitted', 'staff', 'x', ${at.toISOString()},
        ${event.requestId}, ${Buffer.from(eventHash(event, head?.hash ?? null))})`;
    const [count] = await database.db.$client<
      { count: number }[]
    >`select count(*)::int as count from dossier_events`;
    expect(count?.count).toBe(2);
  });
});

test.each([
  `update procedure_revisions set digest = ''`,
  `update form_versions set digest = ''`,
  'delete from papers',
  'delete from payments',
  'delete from number_series',
  'update dossier_views set what = null',
  'drop table dossiers',
  'create table elsewhere ()',
  'select * from drizzle.__drizzle_migrations',
])('The portal may not: %s', async (statement) => {
  await expect(database.db.$client.unsafe(statement)).rejects.toThrow(/permission denied|must be owner/);
});
