// A chain tells when an event was altered, dropped or cut off, and which: of dossiers and of the audit log alike, whoever had the
// superuser's rights and made every hash anew. What stood before chains had a key is sealed once.
import { randomUUID } from 'node:crypto';

import { beforeEach, describe, expect, test } from 'vitest';

import { readAnchorLine, writeAnchorLine } from '#app/operation/log-anchor.ts';
import { databaseSecrets } from '#app/domain/personal-data/key-ring.server.ts';
import { canonicalJson } from '#db/canonical-json.ts';
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
import { noteChainsIn } from '#db/event-register.server.ts';
import { appendAuditEvents } from '#db/queries/audit.server.ts';
import { readLogAnchor } from '#db/queries/log-anchor.server.ts';
import { auditEvents, auditHeads } from '#db/schema/index.ts';
import { useDatabase } from '../support/database.ts';
import { addDossier, addEvents, addInquiry } from '../support/dossier-rows.ts';
import { testKeySpec, testSecrets } from '../support/keys.ts';

const database = useDatabase();
const life = [
  { event: 'submit', detail: { b: 1, a: ['hồ sơ', { d: null, c: 2.5 }] } },
  { event: 'take' },
  { event: 'receive', detail: { dueAt: '2026-11-26' } },
];

beforeEach(async () => {
  await tamper(
    `delete from dossier_events; delete from dossiers; delete from inquiry_contents; delete from inquiry_events;
     delete from inquiries; delete from audit_events; delete from audit_heads;
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
  event: 'saved',
  actorKind: 'staff' as const,
  actorId: 'demo-hotich',
  actorName: 'Phạm Văn Dũng',
  at: new Date('2026-11-24T08:00:00.123Z'),
  detail: { b: 1, a: ['tên', { d: null }] },
};

const audit = (subject: string, event: string): Promise<void> =>
  database.db.transaction((tx) => appendAuditEvents(tx, subject, [{ ...saved, event }]));

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

describe('What was mailed of the logs tells what no chain can', () => {
  const later = new Date('2026-11-25T00:00:00.000Z');
  const register = async () =>
    JSON.stringify(await database.owner.$client`select * from chain_register order by part`);

  test('a chain that is gone with its head, the register set back as it was before', async () => {
    const before = await register();
    await database.owner.$client.unsafe('create table register_before as select * from chain_register');
    await audit('user:bi-xoa', 'role-assigned');
    const mailed = readAnchorLine(writeAnchorLine(await readLogAnchor(database.owner, later)));
    expect(mailed).toMatchObject({ until: later, events: 13 });
    await tamper(
      `delete from audit_events where subject = 'user:bi-xoa'; delete from audit_heads where subject = 'user:bi-xoa';
       delete from chain_register; insert into chain_register select * from register_before; drop table register_before`,
    );
    expect(await register()).toBe(before);
    expect((await verifyEventChains(database.db)).broken).toBeUndefined();
    const now = await readLogAnchor(database.owner, later);
    expect([now.events, now.digest === mailed?.digest]).toEqual([12, false]);
  });

  test('one event in the place of another', async () => {
    const mailed = await readLogAnchor(database.owner, later);
    await tamper(`update audit_events set hash = sha256(hash) where subject = 'calendar' and sequence = 2`);
    const now = await readLogAnchor(database.owner, later);
    expect([now.events, now.digest === mailed.digest]).toEqual([mailed.events, false]);
  });

  test('what is written afterwards changes nothing of it', async () => {
    const mailed = await readLogAnchor(database.owner, saved.at);
    await database.db.transaction((tx) =>
      appendAuditEvents(tx, 'calendar', [{ ...saved, at: later, event: 'saved' }]),
    );
    expect(await readLogAnchor(database.owner, saved.at)).toEqual(mailed);
  });

  test('a line is read as a mail program broke it; anything else is none', () => {
    const line = writeAnchorLine({ until: later, events: 5, digest: 'a'.repeat(64) });
    expect(readAnchorLine(`  ${line.replaceAll(' ', '\n ')} `)).toEqual({
      until: later,
      events: 5,
      digest: 'a'.repeat(64),
    });
    for (const other of ['', 'x', `${line} more`, line.slice(0, -1), line.replace('5', '-5')])
      expect(readAnchorLine(other)).toBeUndefined();
  });
});

const inB = `dossier_id = (select id from dossiers where code = 'PA-B')`;
test.each([
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
});

/** What is found after changes that are taken back. */
async function brokenAfter(...changes: readonly string[]) {
  const takenBack = new Error('taken back');
  let broken: Awaited<ReturnType<typeof verifyChainsIn>>['broken'];
  await database.owner
    .transaction(async (tx) => {
      await tx.execute('set local session_replication_role = replica');
      for (const change of changes) await tx.execute(change);
      broken = (await verifyChainsIn(driverOf(tx))).broken;
      throw takenBack;
    })
    .catch((error: unknown) => {
      if (error !== takenBack) throw error;
    });
  return broken;
}

const texts = ['event', 'actor_kind', 'actor_id', 'actor_name'];
const states = ['from_state', 'to_state'];
const otherBytes = `decode(repeat('00', 32), 'hex')`;
const otherId = `'${randomUUID()}'`;
/** Each family: of whose chains the second is changed, and every column of its events but the number of the row. */
const kinds = [
  {
    ...{ events: 'dossier_events', heads: 'dossiers', name: 'PA-B', of: inB },
    ...{ head: `code = 'PA-B'`, chain: 'dossier_id', other: `(select id from dossiers where code = 'PA-A')` },
    columns: [...texts, ...states, 'reason'],
    more: [`request_id = ${otherId}`],
  },
  {
    ...{ events: 'inquiry_events', heads: 'inquiries', name: 'PA-D' },
    of: `inquiry_id = (select id from inquiries where code = 'PA-D')`,
    ...{
      head: `code = 'PA-D'`,
      chain: 'inquiry_id',
      other: `(select id from inquiries where code = 'PA-C')`,
    },
    columns: [...texts, ...states],
    more: [`request_id = ${otherId}`, `content_digest = ${otherBytes}`],
  },
  {
    ...{ events: 'audit_events', heads: 'audit_heads', name: 'procedure:1.001193', of: ofProcedure },
    ...{ head: ofProcedure, chain: 'subject', other: `'calendar'` },
    columns: texts,
    more: [],
  },
] as const;

describe('Whatever is changed, in whichever family, is found where it was changed', () => {
  beforeEach(async () => {
    const steps = ['submit', 'receive', 'answer'].map((event) => ({ event, said: `${event}: đã ghi` }));
    for (const code of ['PA-C', 'PA-D']) await addInquiry(database.owner, code, steps);
  });

  test.each(kinds)('$events', async ({ events, heads, name, of, head, chain, other, columns, more }) => {
    expect(await verifyEventChains(database.db)).toMatchObject({ dossiers: 2, inquiries: 2, subjects: 2 });
    expect(await brokenAfter()).toBeUndefined();
    const stored = await database.owner.$client<{ column: string }[]>`
      select column_name as column from information_schema.columns where table_name = ${events}`;
    const changes = [
      ...columns.map((column) => `${column} = coalesce(${column}, '') || 'x'`),
      ...more,
      `at = at + interval '1 ms'`,
      `detail = detail || '{"x": 1}'`,
      `hash = ${otherBytes}`,
      `previous_hash = ${otherBytes}`,
      `key_id = null`,
      `sequence = 4`,
    ];
    const changed = changes.map((change) => change.split(' ')[0]);
    expect([...changed, 'id', chain].sort()).toEqual(stored.map(({ column }) => column).sort());
    for (const change of changes)
      expect(
        await brokenAfter(`update ${events} set ${change} where sequence = 3 and ${of}`),
        change,
      ).toMatchObject({ chain: name, sequence: 3 });
    for (const sequence of [1, 2, 3]) {
      const at = `where sequence = ${sequence} and ${of}`;
      for (const change of [`update ${events} set detail = '{"x": 1}' ${at}`, `delete from ${events} ${at}`])
        expect(await brokenAfter(change), change).toMatchObject({ chain: name, sequence });
    }
    const place = (from: number, to: number) =>
      `update ${events} set sequence = ${to} where sequence = ${from} and ${of}`;
    expect(await brokenAfter(place(1, 9), place(2, 1), place(9, 2))).toMatchObject({
      chain: name,
      sequence: 1,
    });
    // The name before it is walked first, and has one too many.
    expect(
      await brokenAfter(
        `update ${events} set ${chain} = ${other}, sequence = 4 where sequence = 3 and ${of}`,
      ),
    ).toMatchObject({ sequence: 4 });
    for (const change of [
      'event_count = 2',
      'event_count = 4',
      `last_event_hash = ${otherBytes}`,
      'last_event_hash = null',
    ])
      expect(await brokenAfter(`update ${heads} set ${change} where ${head}`), change).toMatchObject({
        ...{ chain: name, sequence: 4 },
      });
    expect(await brokenAfter(`delete from ${heads} where ${head}`)).toMatchObject({
      ...{ sequence: undefined, why: 'how far it went is not recorded any more' },
    });
  });

  test('what was said with an event of an inquiry: what is there is what was recorded, and what is not was erased later', async () => {
    const content = (change: string, sequence: number, code: string) =>
      `${change} sequence = ${sequence} and inquiry_id = (select id from inquiries where code = '${code}')`;
    const other = content(`update inquiry_contents set content = 'x' where`, 2, 'PA-D');
    expect(await brokenAfter(other)).toMatchObject({
      ...{ chain: 'PA-D', sequence: 2, why: 'what was said is not what was recorded' },
    });
    const missing = { chain: 'PA-D', why: 'what was said is missing' };
    for (const sequence of [1, 2, 3])
      expect(
        await brokenAfter(content('delete from inquiry_contents where', sequence, 'PA-D')),
      ).toMatchObject({ ...missing, sequence });
    const [before, after] = [
      { event: 'submit', said: 'trước' },
      { event: 'unpublish', said: 'sau' },
    ];
    await addInquiry(database.owner, 'PA-E', [before, before, { event: 'erase' }, after]);
    const gone = content('delete from inquiry_contents where', 1, 'PA-E');
    const alsoGone = content('delete from inquiry_contents where', 2, 'PA-E');
    expect(await brokenAfter(gone, alsoGone)).toBeUndefined();
    expect(await brokenAfter(content('delete from inquiry_contents where', 4, 'PA-E'))).toMatchObject({
      ...{ chain: 'PA-E', sequence: 4, why: missing.why },
    });
    // Of what was filed before contents had a table of their own no chain vouches, of nothing later.
    await addInquiry(database.owner, 'PA-F', [{ event: 'submit' }, { event: 'receive' }]);
    const put = (sequence: number) =>
      `insert into inquiry_contents select id, ${sequence}, 'x' from inquiries where code = 'PA-F'`;
    expect(await brokenAfter(put(1))).toBeUndefined();
    expect(await brokenAfter(put(2))).toMatchObject({ chain: 'PA-F', sequence: 2 });
  });

  test('a note of the log that was erased: where a later event says which, whose and of when, and no other', async () => {
    const subject = 'content:erased';
    const note = { sequence: 2, event: 'saved', actorName: saved.actorName, at: saved.at.toISOString() };
    const chain = async (about: string, notes: unknown, event = 'content-erased') => {
      for (const one of ['started', 'saved']) await audit(about, one);
      await database.db.transaction((tx) =>
        appendAuditEvents(tx, about, [{ ...saved, event, detail: { notes } }]),
      );
      return (detail: string, sequence = 2) =>
        brokenAfter(
          `update audit_events set detail = '${detail}' where sequence = ${sequence} and subject = '${about}'`,
        );
    };
    const blank = await chain(subject, [{ ...note, sequence: 1, event: 'started' }, note]);
    const found = (sequence: number, about = subject) => ({ chain: about, sequence });
    expect(await blank('{"erased": true}')).toBeUndefined();
    expect(await blank('{"erased": true}', 1)).toBeUndefined();
    expect(await blank('{"erased": true}', 3)).toMatchObject(found(3));
    for (const detail of ['{"erased": true, "x": 1}', '{"erased": false}', '{}'])
      expect(await blank(detail), detail).toMatchObject(found(2));
    for (const [n, notes] of [
      ...[{ sequence: 1 }, { event: 'started' }, { actorName: 'x' }, { at: '2026-11-24T08:00:00.124Z' }].map(
        (other) => [{ ...note, ...other }],
      ),
      ...[[], 'all', undefined],
    ].entries())
      expect(await (await chain(`content:${n}`, notes))('{"erased": true}'), String(n)).toMatchObject(
        found(2, `content:${n}`),
      );
    expect(await (await chain('content:other', [note], 'saved'))('{"erased": true}')).toMatchObject(
      found(2, 'content:other'),
    );
    // An event of before says nothing of what comes.
    const early = 'content:early';
    await database.db.transaction((tx) =>
      appendAuditEvents(tx, early, [{ ...saved, event: 'content-erased', detail: { notes: [note] } }]),
    );
    await audit(early, 'saved');
    expect(
      await brokenAfter(
        `update audit_events set detail = '{"erased": true}' where sequence = 2 and subject = '${early}'`,
      ),
    ).toMatchObject(found(2, early));
  });

  test('the last of more chains than a query lists', async () => {
    // With the two that are there one more than a query lists.
    const subjects = Array.from({ length: 199 }, (_, n) => `zz:${String(n).padStart(3, '0')}`);
    const rows = subjects.map((about) => {
      const event = { ...saved, subject: about, sequence: 1 };
      return { ...event, previousHash: null, ...chainLink(testSecrets.chains, auditLink(event), null) };
    });
    await database.db
      .insert(auditHeads)
      .values(rows.map(({ subject, hash }) => ({ subject, eventCount: 1, lastEventHash: hash })));
    await database.db.insert(auditEvents).values(rows);
    await database.db.transaction((tx) => noteChainsIn(tx, 'audit', subjects));
    expect(await verifyEventChains(database.db)).toMatchObject({ subjects: 201, broken: undefined });
    expect(await brokenAfter(`update audit_events set event = 'x' where subject = 'zz:198'`)).toMatchObject({
      ...{ chain: 'zz:198', sequence: 1 },
    });
  });

  test.each(kinds)('$events under a key are not sealed as if they had none', async ({ events }) => {
    const others = kinds.filter((kind) => kind.events !== events);
    await tamper(
      `delete from chain_anchors; ${others.map((one) => `update ${one.events} set key_id = null`).join('; ')}`,
    );
    expect(await carryChainsOver(database.owner)).toBeUndefined();
  });
});

test('JSON is the same whatever the order of its keys, and leaves out what is not defined', () => {
  const value = {
    b: [undefined, 'Ấ', null],
    B: { z: 1, a: undefined, 10: true, 9: false },
    a: new Date(0).toISOString(),
  };
  expect(canonicalJson(value)).toBe(
    '{"B":{"10":true,"9":false,"z":1},"a":"1970-01-01T00:00:00.000Z","b":[null,"Ấ",null]}',
  );
  expect(canonicalJson(undefined)).toBe('null');
});

describe('Keys of the ring come and go', () => {
  const more = `new:${Buffer.alloc(32, 8).toString('base64')}`;
  test('a new one takes over, and what was chained under the one before holds', async () => {
    const rotated = connect(database.loginUrl, {
      max: 2,
      chains: databaseSecrets(`${more},${testKeySpec}`).chains,
    });
    for (const about of ['calendar', 'labels'])
      await rotated.transaction((tx) => appendAuditEvents(tx, about, [saved]));
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
