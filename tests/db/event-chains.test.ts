// A chain tells when an event was altered, dropped or cut off, and which: of dossiers and of the audit log alike, whoever had the
// superuser's rights and made every hash anew. What stood before chains had a key is sealed once.
import { randomUUID } from 'node:crypto';

import { beforeEach, describe, expect, test } from 'vitest';

import { databaseSecrets } from '#app/domain/personal-data/key-ring.server.ts';
import { connect, driverOf } from '#db/client.server.ts';
import { carryChainsOver } from '#db/event-anchors.server.ts';
import { verifyChainsIn, verifyEventChains } from '#db/event-chains.server.ts';
import {
  auditLink,
  chainLink,
  dossierLink,
  inquiryLink,
  plainHash,
  type AuditedEvent,
  type ChainedEvent,
  type ChainedInquiryEvent,
} from '#db/event-hash.server.ts';
import { appendAuditEvent } from '#db/queries/audit.server.ts';
import { useDatabase } from '../support/database.ts';
import { addDossier, addEvents } from '../support/dossier-rows.ts';
import { testKeySpec, testSecrets } from '../support/keys.ts';

const database = useDatabase();
const life = [
  { event: 'submit', detail: { b: 1, a: ['hồ sơ', { d: null, c: 2.5 }] } },
  { event: 'take' },
  { event: 'receive', detail: { dueAt: '2026-11-26' } },
];

beforeEach(async () => {
  await tamper(
    `delete from dossier_events; delete from dossiers; delete from audit_events; delete from audit_heads;
     delete from chain_register; delete from chain_anchors`,
  );
  await carryChainsOver(database.owner);
  await addEvents(database.owner, await addDossier(database.owner, 'PA-A'), life);
  await addEvents(database.owner, await addDossier(database.owner, 'PA-B'), life);
  for (const subject of ['calendar', 'procedure:1.001193']) {
    for (const event of ['opened', 'saved', 'published']) await audit(subject, event);
  }
});

const saved = {
  subject: 'calendar',
  event: 'saved',
  actorKind: 'staff' as const,
  actorId: 'demo-hotich',
  actorName: 'Phạm Văn Dũng',
  at: new Date('2026-11-24T08:00:00.123Z'),
  detail: { b: 1, a: ['tên', { d: null }] },
};

const audit = (subject: string, event: string): Promise<void> =>
  database.db.transaction((tx) => appendAuditEvent(tx, { ...saved, subject, event }));

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
  [
    'a key that is not in the ring',
    `update dossier_events set key_id = 'x' where sequence = 2 and ${inB}`,
    2,
  ],
  [
    'an event as before there were keys',
    `update dossier_events set key_id = null where sequence = 1 and ${inB}`,
    1,
  ],
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

describe('Whoever has the superuser’s rights, and not the key ring, is found out', () => {
  const subject = 'procedure:1.001193';
  /** Rewrites one event, and every hash from there to the head, as the portal makes them or as earlier releases did. */
  async function rewrite(
    hashOf: (event: AuditedEvent, previous: Uint8Array | null) => Uint8Array,
    keyId: string | null,
  ) {
    const rows = await database.owner.$client<(AuditedEvent & { id: string })[]>`
      select id, subject, sequence, event, actor_kind as "actorKind", actor_id as "actorId", actor_name as "actorName", at, detail
      from audit_events where subject = ${subject} order by sequence`;
    let previous: Uint8Array | null = null;
    for (const row of rows) {
      const actorName = row.sequence === 2 ? 'Không phải tôi' : row.actorName;
      const hash = hashOf({ ...row, actorName }, previous);
      const hex = (bytes: Uint8Array | null) =>
        bytes === null ? 'null' : `'\\x${Buffer.from(bytes).toString('hex')}'`;
      await tamper(
        `update audit_events set actor_name = '${actorName}', previous_hash = ${hex(previous)}, hash = ${hex(hash)},
           key_id = ${keyId === null ? 'null' : `'${keyId}'`} where id = ${row.id};
         update audit_heads set last_event_hash = ${hex(hash)} where subject = '${subject}'`,
      );
      previous = hash;
    }
  }
  const broken = async () => (await verifyEventChains(database.db)).broken;

  test('an event rewritten, its hashes and the head made anew as before there were keys', async () => {
    await rewrite((event, previous) => plainHash(auditLink(event), previous), null);
    expect(await broken()).toMatchObject({ chain: subject, sequence: 1, why: 'it is chained under no key' });
    // Neither does the next start seal what he made.
    expect(await carryChainsOver(database.owner)).toBeUndefined();
    await tamper(`delete from chain_anchors where family = 'all'`);
    expect(await carryChainsOver(database.owner)).toBeUndefined();
    expect(await broken()).toMatchObject({ chain: subject, sequence: 1 });
  });

  test('the same under a key of his own', async () => {
    const own = databaseSecrets(`test:${Buffer.alloc(32, 9).toString('base64')}`).chains;
    await rewrite((event, previous) => chainLink(own, auditLink(event), previous).hash, 'test');
    expect(await broken()).toMatchObject({
      chain: subject,
      sequence: 1,
      why: 'its content is not what was recorded',
    });
  });

  test.each([
    ['a head that is gone', `delete from audit_heads where subject = '${subject}'`, { chain: subject }],
    [
      'a chain that is gone with its head',
      `delete from audit_events where subject = '${subject}'; delete from audit_heads where subject = '${subject}'`,
      { chain: 'all chains', why: '4 were begun, 3 are there' },
    ],
    [
      'a dossier that is gone with all its events',
      `delete from dossier_events where dossier_id = (select id from dossiers where code = 'PA-A');
       delete from dossiers where code = 'PA-A'`,
      { chain: 'all chains', why: '4 were begun, 3 are there' },
    ],
    [
      'a dossier that is as if nothing had happened to it',
      `delete from dossier_events where dossier_id = (select id from dossiers where code = 'PA-A');
       update dossiers set event_count = 0, last_event_hash = null where code = 'PA-A'`,
      { chain: 'all chains', why: '4 were begun, 3 are there' },
    ],
    [
      'a chain that is gone, and counted no more',
      `delete from audit_events where subject = '${subject}'; delete from audit_heads where subject = '${subject}';
       update chain_register set chains = chains - 1 where part = (select part from chain_register where chains > 0 limit 1)`,
      { chain: 'all chains', why: '3 were begun, 3 are there, and not the same' },
    ],
    [
      'the register thrown away',
      'delete from chain_register',
      { chain: 'all chains', why: '0 were begun, 4 are there' },
    ],
    [
      'the seals thrown away',
      'delete from chain_anchors',
      { chain: 'all chains', why: 'what stood before they had a key is not sealed' },
    ],
  ])('%s', async (_what, statement, found) => {
    await tamper(statement);
    expect(await broken()).toMatchObject(found);
  });

  test('any of the fields of an event', async () => {
    const columns = ['event', 'from_state', 'to_state', 'actor_kind', 'actor_id', 'actor_name', 'reason'].map(
      (column) => `${column} = coalesce(${column}, '') || 'x'`,
    );
    for (const change of [
      ...columns,
      `at = at + interval '1 day'`,
      `detail = detail || '{"x": 1}'`,
      `request_id = '${randomUUID()}'`,
      'sequence = 4',
      `dossier_id = (select id from dossiers where code = 'PA-B'), sequence = 4`,
    ]) {
      const why = new Error('taken back');
      const done = database.owner.transaction(async (tx) => {
        await tx.execute('set local session_replication_role = replica');
        await tx.execute(
          `update dossier_events set ${change} where sequence = 3 and dossier_id = (select id from dossiers where code = 'PA-A')`,
        );
        expect((await verifyChainsIn(driverOf(tx))).broken?.chain, change).toMatch(/^PA-/);
        throw why;
      });
      await expect(done, change).rejects.toBe(why);
    }
  });
});

describe('Keys of the ring come and go', () => {
  const more = `new:${Buffer.alloc(32, 8).toString('base64')}`;
  test('a new one takes over, and what was chained under the one before holds', async () => {
    const rotated = connect(database.loginUrl, {
      max: 2,
      chains: databaseSecrets(`${more},${testKeySpec}`).chains,
    });
    for (const about of ['calendar', 'labels'])
      await rotated.transaction((tx) => appendAuditEvent(tx, { ...saved, subject: about }));
    expect(await verifyEventChains(rotated)).toMatchObject({ events: 14, broken: undefined });
    await rotated.$client.end();
    expect((await verifyEventChains(database.db)).broken).toMatchObject({
      chain: 'calendar',
      sequence: 4,
      why: 'its key new is not in the ring',
    });
  });
});

describe('What stood before there were keys', () => {
  async function asBefore(): Promise<void> {
    const { $client: sql } = database.owner;
    await tamper('delete from chain_register; delete from chain_anchors');
    const rows = await sql<(ChainedEvent & { id: string })[]>`
      select id, dossier_id as "dossierId", sequence, event, from_state as "fromState", to_state as "toState",
        actor_kind as "actorKind", actor_id as "actorId", actor_name as "actorName", at, reason, detail, request_id as "requestId"
      from dossier_events order by dossier_id, sequence`;
    let previous: Buffer | null = null;
    for (const row of rows) {
      if (row.sequence === 1) previous = null;
      const hash: Buffer = Buffer.from(plainHash(dossierLink(row), previous));
      await tamper(
        `update dossier_events set key_id = null, hash = '\\x${hash.toString('hex')}',
           previous_hash = ${previous === null ? 'null' : `'\\x${previous.toString('hex')}'`} where id = ${row.id};
         update dossiers set last_event_hash = '\\x${hash.toString('hex')}' where id = '${row.dossierId}'`,
      );
      previous = hash;
    }
    await tamper('delete from audit_events; delete from audit_heads');
  }

  test('is sealed once, goes on under a key, and holds', async () => {
    await asBefore();
    expect(await carryChainsOver(database.owner)).toEqual({ sealed: 2, broken: [] });
    expect(await carryChainsOver(database.owner)).toBeUndefined();
    await audit('calendar', 'saved');
    expect(await verifyEventChains(database.db)).toMatchObject({ dossiers: 2, events: 7, broken: undefined });
    await tamper(`delete from dossier_events where ${inB}; delete from dossiers where code = 'PA-B'`);
    expect((await verifyEventChains(database.db)).broken).toBeDefined();
  });

  test.each([
    ['altered', `update dossier_events set reason = 'x' where sequence = 2 and ${inB}`, { sequence: 2 }],
    ['cut', `delete from dossier_events where sequence = 3 and ${inB}`, { why: 'it is not what was sealed' }],
    [
      'sealed otherwise',
      `update chain_anchors set event_count = 2 where chain = (select id::text from dossiers where code = 'PA-B')`,
      { why: 'the seal of what stood without a key does not hold' },
    ],
  ])('is missed when it is %s afterwards', async (_what, statement, found) => {
    await asBefore();
    await carryChainsOver(database.owner);
    await tamper(statement);
    expect((await verifyEventChains(database.db)).broken).toMatchObject({ chain: 'PA-B', ...found });
  });

  test('and did not hold is not sealed, and told', async () => {
    await asBefore();
    await tamper(`update dossier_events set reason = 'x' where sequence = 2 and ${inB}`);
    expect(await carryChainsOver(database.owner)).toMatchObject({
      sealed: 1,
      broken: [{ chain: 'PA-B', sequence: 2 }],
    });
    expect((await verifyEventChains(database.db)).broken).toMatchObject({ chain: 'PA-B' });
  });
});

test('The forms of the hashes are what is stored in every portal: another form would break every chain', () => {
  const at = new Date('2026-11-24T08:00:00.123Z');
  const [id, requestId] = ['7c9e6679-7425-40de-944b-e07fc1f90ae7', '16fd2706-8baf-433b-82eb-8c7fada847da'];
  const common = {
    ...{
      sequence: 2,
      event: 'receive',
      fromState: 'submitted',
      toState: 'received',
      actorKind: 'staff' as const,
    },
    ...{
      actorId: 'demo-hotich',
      actorName: 'Phạm Văn Dũng',
      at,
      detail: { b: 1, a: ['hồ sơ', { d: null, c: 2.5 }] },
      requestId,
    },
  };
  const dossier: ChainedEvent = { ...common, dossierId: id, reason: 'Đủ giấy tờ' };
  const inquiry: ChainedInquiryEvent = {
    ...common,
    inquiryId: id,
    contentDigest: new Uint8Array(32).fill(5),
  };
  const audited: AuditedEvent = { ...common, subject: 'calendar' };
  const previous = new Uint8Array(32).fill(3);
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
  const links = { dossier: dossierLink(dossier), inquiry: inquiryLink(inquiry), audit: auditLink(audited) };
  const forms = Object.entries(links).flatMap(([family, link]) =>
    [previous, null].map((before) => [
      `${family}${before === null ? ', the first' : ''}`,
      hex(plainHash(link, before)),
      hex(chainLink(testSecrets.chains, link, before).hash),
    ]),
  );
  expect(forms).toMatchInlineSnapshot(`
    [
      [
        "dossier",
        "6ed7c3268e194204df6c3e79938efefcf21f683c8366e27912510fd88ec0aa1f",
        "6ac1a7f1d852598ca0adff76128e5b6115527d55b21c84896bfb96d3dc57d606",
      ],
      [
        "dossier, the first",
        "8f8f8f2c5e7cfcabc5049bf535ffd01582c6621fd48f045c3f8fa29bd8a4e38e",
        "66a8e6187cf820a9743988f6b42604b036e407be855babfb0bed61fd3ec1944c",
      ],
      [
        "inquiry",
        "ab263144a694177f13642ce63fdec06427b105ccfb4c180f888b982d19a0f0e2",
        "1ad5b039523b9a91456163553ea2feecef2ca9021e0ad377cf384b7b74ab392e",
      ],
      [
        "inquiry, the first",
        "c87c04f85ead50af2cddf0e233a7bba207b7ff32896da308ec334e40a906810a",
        "a1ec2629f9fdecc8f8eeaeb486eda6fc46013a41a78d7ae43fc036a1f5f84e78",
      ],
      [
        "audit",
        "c6da7d9e0bbf7a079f20c1ca4d37a3b493bac0652ee1b179e90669bad2f32a9a",
        "e8abc82911172f8a4e5f57d6aee69d2927f95b83e2f8533198396ce2b0a059e2",
      ],
      [
        "audit, the first",
        "664e5e7aa25d6e1150db5acabbfafa8389e48e65d08922ea03cbd47aa5a1be1d",
        "7d341dd81a6e15fa66bb57a761a4782e4f395b7b8ee557caf51c2bc4ad40647b",
      ],
    ]
  `);
});

test('The portal cannot rewrite the audit log, and neither can the owner of the tables', async () => {
  await expect(database.db.$client`update audit_events set event = 'x'`).rejects.toThrow(/permission denied/);
  await expect(database.owner.$client`delete from audit_events`).rejects.toThrow(/append-only/);
  await expect(database.db.$client`delete from audit_heads`).rejects.toThrow(/permission denied/);
});
