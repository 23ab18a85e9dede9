// A chain tells when an event was altered, dropped or cut off, and which: of dossiers and of the audit log alike.
import { beforeEach, expect, test } from 'vitest';

import { verifyEventChains } from '#db/event-chains.server.ts';
import { appendAuditEvent } from '#db/queries/audit.server.ts';
import { useDatabase } from '../support/database.ts';
import { addDossier, addEvents } from '../support/dossier-rows.ts';

const database = useDatabase();
const life = [
  { event: 'submit', detail: { b: 1, a: ['hồ sơ', { d: null, c: 2.5 }] } },
  { event: 'take' },
  { event: 'receive', detail: { dueAt: '2026-11-26' } },
];

beforeEach(async () => {
  await tamper(
    'delete from dossier_events; delete from dossiers; delete from audit_events; delete from audit_heads',
  );
  await addEvents(database.owner, await addDossier(database.owner, 'PA-A'), life);
  await addEvents(database.owner, await addDossier(database.owner, 'PA-B'), life);
  for (const subject of ['calendar', 'procedure:1.001193']) {
    for (const event of ['opened', 'saved', 'published']) await audit(subject, event);
  }
});

function audit(subject: string, event: string): Promise<void> {
  return database.db.transaction((tx) =>
    appendAuditEvent(tx, {
      subject,
      event,
      actorKind: 'staff',
      actorId: 'demo-hotich',
      actorName: 'Phạm Văn Dũng',
      at: new Date('2026-11-24T08:00:00.123Z'),
      detail: { b: 1, a: ['tên', { d: null }] },
    }),
  );
}

/** What somebody with the superuser's rights can do: the trigger does not stop him, the chain tells. */
async function tamper(statement: string): Promise<void> {
  await database.owner.$client.unsafe(
    `set session_replication_role = replica; ${statement}; reset session_replication_role`,
  );
}

test('Chains that nobody touched hold', async () => {
  expect(await verifyEventChains(database.db)).toEqual({
    dossiers: 2,
    inquiries: 0,
    subjects: 2,
    events: 12,
    broken: undefined,
  });
});

test('Events that are recorded at the same moment stand one after the other', async () => {
  await Promise.all(Array.from({ length: 8 }, (_, index) => audit('calendar', `saved-${index}`)));
  expect(await verifyEventChains(database.db)).toMatchObject({ events: 20, broken: undefined });
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
])('The first broken link of a dossier is named: %s', async (_what, statement, sequence) => {
  await tamper(statement);
  const { broken } = await verifyEventChains(database.db);
  expect(broken).toMatchObject({ chain: 'PA-B', sequence });
});

const ofProcedure = `subject = 'procedure:1.001193'`;
test.each([
  ['another name', `update audit_events set actor_name = 'x' where sequence = 2 and ${ofProcedure}`, 2],
  ['another detail', `update audit_events set detail = '{}' where sequence = 1 and ${ofProcedure}`, 1],
  ['a dropped event', `delete from audit_events where sequence = 2 and ${ofProcedure}`, 2],
  ['an event cut off at the end', `delete from audit_events where sequence = 3 and ${ofProcedure}`, 3],
])('The first broken link of the audit log is named: %s', async (_what, statement, sequence) => {
  await tamper(statement);
  const { broken } = await verifyEventChains(database.db);
  expect(broken).toMatchObject({ chain: 'procedure:1.001193', sequence });
});

test('An event that is moved to another chain breaks that one', async () => {
  await tamper(`delete from audit_events where sequence = 3 and subject = 'calendar'`);
  await tamper(`update audit_events set subject = 'calendar' where sequence = 3`);
  const { broken } = await verifyEventChains(database.db);
  expect(broken).toMatchObject({ chain: 'calendar', sequence: 3 });
});

test('The portal cannot rewrite the audit log, and neither can the owner of the tables', async () => {
  await expect(database.db.$client`update audit_events set event = 'x'`).rejects.toThrow(/permission denied/);
  await expect(database.owner.$client`delete from audit_events`).rejects.toThrow(/append-only/);
  await expect(database.db.$client`delete from audit_heads`).rejects.toThrow(/permission denied/);
});
