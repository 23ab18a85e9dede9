// The schema on an empty database, on one that has it, and under an owner who may not make roles.
import { createHash, randomUUID } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import * as kit from 'drizzle-kit/api';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openRevision } from '#app/domain/catalog/read-catalog.server.ts';
import { followInquiry } from '#app/domain/inquiries/follow-inquiry.server.ts';
import { openDraft, openAnswers } from '#app/domain/inquiries/inquiry-contents.server.ts';
import { newDossierCode } from '#app/domain/kernel/codes.ts';
import { sealJson } from '#app/domain/personal-data/sealed-json.server.ts';
import { question } from '#app/inquiries/kinds/question/question.ts';
import { procedures } from '#catalog/index.ts';
import { hashPassword } from '#app/adapters/password-hash.server.ts';
import { connect } from '#db/client.server.ts';
import { verifyEventChains } from '#db/event-chains.server.ts';
import { inquiryLink, plainHash } from '#db/event-hash.server.ts';
import { migrateDatabase } from '#db/migrate.server.ts';
import { findInquiry } from '#db/queries/inquiries.server.ts';
import { listInquiryEvents } from '#db/queries/inquiries-parts.server.ts';
import { passwordHashOf } from '#db/queries/ways-in.server.ts';
import * as schema from '#db/schema/index.ts';
import { emptyDatabase, onServer } from '../support/database.ts';
import { testPortal } from '../support/dossiers.ts';
import { testKeys, testSecrets } from '../support/keys.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

interface Snapshot {
  readonly id: string;
}
/** The package's own types do not resolve without databases that are not used here. */
const { generateDrizzleJson, generateMigration } = kit as unknown as {
  readonly generateDrizzleJson: (schema: Record<string, unknown>, previous: string) => Snapshot;
  readonly generateMigration: (previous: Snapshot, current: Snapshot) => Promise<string[]>;
};

// It gives every array an enumerable method, which whoever comes after in this worker would see.
Reflect.deleteProperty(Array.prototype, 'random');

const drops: (() => Promise<void>)[] = [];
const plainOwner = 'plain_owner';

beforeAll(async () => {
  await onServer((sql) =>
    sql.unsafe(
      `drop role if exists ${plainOwner}; create role ${plainOwner} login password 'x' nocreaterole`,
    ),
  );
});
afterAll(async () => {
  for (const drop of drops) await drop();
});

async function empty(options = ''): Promise<string> {
  const { url, drop } = await emptyDatabase(options);
  drops.push(drop);
  return url;
}

async function tables(url: string): Promise<number> {
  const sql = postgres(url, { max: 1 });
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from pg_tables where schemaname = 'public'`;
  await sql.end();
  return row?.count ?? 0;
}

test('The migrations make every table of the schema, and a second run changes nothing', async () => {
  const url = await empty();
  const { loginUrl } = await migrateDatabase(url, testSecrets);
  const made = await tables(url);
  expect(made).toBeGreaterThan(20);
  expect(await migrateDatabase(url, testSecrets)).toEqual({ loginUrl, carriedOver: undefined });
  expect(await tables(url)).toBe(made);
});

test('Processes that start at once migrate once', async () => {
  const url = await empty();
  await Promise.all([
    migrateDatabase(url, testSecrets),
    migrateDatabase(url, testSecrets),
    migrateDatabase(url, testSecrets),
  ]);
  const sql = postgres(url, { max: 1 });
  const [row] = await sql<
    { count: number }[]
  >`select count(*)::int as count from drizzle.__drizzle_migrations`;
  await sql.end();
  const journal = JSON.parse(readFileSync('db/migrations/meta/_journal.json', 'utf8')) as {
    entries: unknown[];
  };
  expect(row?.count).toBe(journal.entries.length);
});

test('The written migrations are what the schema asks for', async () => {
  const journal = JSON.parse(readFileSync('db/migrations/meta/_journal.json', 'utf8')) as {
    entries: { idx: number; tag: string }[];
  };
  const last = String(journal.entries.at(-1)?.idx).padStart(4, '0');
  const written = JSON.parse(readFileSync(`db/migrations/meta/${last}_snapshot.json`, 'utf8')) as Snapshot;
  const wanted = generateDrizzleJson({ ...schema }, written.id);
  expect(await generateMigration(written, wanted)).toEqual([]);
});

test('An owner who may not make roles works as himself, and cannot rewrite events either', async () => {
  const url = new URL(await empty(`owner ${plainOwner}`));
  url.username = plainOwner;
  url.password = 'x';
  expect(await migrateDatabase(url.href, testSecrets)).toMatchObject({ loginUrl: undefined });
  const db = connect(url.href, { max: 1 });
  await expect(db.$client`truncate dossier_events cascade`).rejects.toThrow(/append-only/);
  await db.$client.end();
});

test('A database that does not speak UTF-8 is refused with the reason', async () => {
  const url = await empty("encoding 'LATIN1' locale 'C' locale_provider libc template template0");
  await expect(migrateDatabase(url, testSecrets)).rejects.toThrow(/LATIN1; cổng cần UTF8/);
});

test('Đ14.1: a revision that an earlier version published stays readable, its notes with the name', async () => {
  const url = await empty();
  const db = connect(url, { max: 1 });
  await migrate(db, { migrationsFolder: migrationsBefore('0002_catalog_editing') });
  const [now] = procedures;
  if (now === undefined) throw new Error('the catalog is empty');
  const { eligibility: _eligibility, lifeEvents: _events, ...then } = now;
  const body = { ...then, toReview: ['Cấp cụ thể', 'Mức độ'] };
  const sql = db.$client;
  await sql`insert into procedures (code, slug, sector, level) values (${now.code}, ${now.slug}, ${now.sector}, ${now.level})`;
  const [row] = await sql<{ id: string }[]>`
    insert into procedure_revisions (procedure_code, number, body, digest, source)
    values (${now.code}, 1, ${JSON.stringify(body)}::text::jsonb, 'before', 'synchronised') returning id`;
  await sql.end();

  await migrateDatabase(url, testSecrets);
  const upgraded = connect(url, { max: 1 });
  expect(await openRevision({ db: upgraded }, row?.id ?? '')).toEqual({
    ...then,
    eligibility: now.conditions,
    lifeEvents: [],
    toReview: [
      { component: 'naming', note: 'Cấp cụ thể' },
      { component: 'naming', note: 'Mức độ' },
    ],
  });
  await upgraded.$client.end();
});

test('What was stored of payments before comes along: repetitions as one row, money of ended dossiers owed back', async () => {
  const url = await empty();
  const db = connect(url, { max: 1 });
  await migrate(db, { migrationsFolder: migrationsBefore('0006_money_in_sight') });
  const sql = db.$client;
  // Whose dossiers they were is no matter here.
  await sql`set session_replication_role = replica`;
  for (const [state, code] of [
    ['submitted', 'PA-1'],
    ['not-accepted', 'PA-2'],
  ] as const) {
    await sql`
      with dossier as (
        insert into dossiers (code, owner_id, procedure_code, procedure_revision_id, form_version_id, sector, state, answers,
          amount_due, paid_at, submitted_at)
        values (${code}, 'x', 'x', gen_random_uuid(), gen_random_uuid(), 'ho-tich', ${state}, '', 8000, now(), now())
        returning id
      ), paper as (
        insert into papers (id, dossier_id, kind, number, token, issued_at, content)
        select gen_random_uuid(), id, 'payment-receipt', ${`${code}/BN`}, ${code}, now(), '' from dossier
      )
      insert into payments (dossier_id, reference, amount, method, state, created_at, expires_at)
      select id, ${code.replace('-', '')}, 8000, 'vnpay', 'settled', now(), now() from dossier`;
  }
  const said = { vnp_Amount: '800000', vnp_ResponseCode: '00', vnp_TransactionStatus: '00' };
  for (const [answer, parameters] of [
    ['00', said],
    ['02', { ...said, vnp_CardType: '' }],
    ['02', said],
  ] as const) {
    await sql`
      insert into payment_notifications (reference, source, verified, answer, parameters, at)
      values ('PA1', 'ipn', true, ${answer}, ${JSON.stringify(parameters)}::text::jsonb, now())`;
  }
  await sql.end();

  await migrateDatabase(url, testSecrets);
  const upgraded = postgres(url, { max: 1 });
  expect(
    await upgraded`select reference, state, receipt_number, said_paid_at is not null as said from payments order by 1`,
  ).toMatchObject([
    { reference: 'PA1', state: 'settled', receipt_number: 'PA-1/BN', said: true },
    { reference: 'PA2', state: 'refund-due', receipt_number: 'PA-2/BN', said: false },
  ]);
  expect(
    await upgraded`select answer, last_answer, times, parameters from payment_notifications`,
  ).toMatchObject([{ answer: '00', last_answer: '02', times: 3, parameters: said }]);
  await upgraded.end();
});

test('Đ7.2f royalties of before come along: writers, second lines of one author, what each was paid', async () => {
  const url = await empty();
  const db = connect(url, { max: 1 });
  await migrate(db, { migrationsFolder: migrationsBefore('0076_one-work-one-person') });
  const sql = db.$client;
  // In which section the item stands is no matter here.
  await sql`set session_replication_role = replica`;
  const [item, statement, rates] = [randomUUID(), randomUUID(), randomUUID()];
  await sql`insert into users (id, name, email, kind)
    select id, id, id || '@x', 'staff' from unnest(array['a', 'b', 'h', 'k', 'p']) as u(id)`;
  await sql`insert into content_items (id, section_id, slug, created_by, created_at) values (${item}, 'x', 'x', 'a', now())`;
  await sql`insert into content_versions (id, item_id, number, body, digest, search_text, saved_by, saved_at)
    values (${item}, ${item}, 1, '{}', '', '', 'a', now())`;
  await sql`insert into royalty_rate_tables (id, effective_from, unit_value, legal_basis, provisional, grades, works, created_at)
    values (${rates}, '2020-01-01', 1005, 'x', false, '[]', '[]', now())`;
  await sql`
    insert into royalty_statements (id, number, period_from, period_until, state, withholding, gross, withheld, drawn_by, drawn_at,
      approved_by, approved_at, paid_by, paid_on, paid_at)
    values (${statement}, '01/2026', '2026-01-01', '2026-03-31', 'paid', '{"percent": 10, "from": 100}', 1005, 101, 'k', now(),
      'h', now(), 'k', '2026-04-01', now())`;
  const add = (author: string, work: string, state: string, id: string, of: string | null = null) => sql`
    insert into royalties (id, item_id, version_id, author_id, rate_table_id, work, work_label, grade, grade_label, unit_value,
      table_coefficient, coefficient, amount, state, proposed_by, proposed_at, decided_by, decided_at, statement_id)
    values (${id}, ${item}, ${item}, ${author}, ${rates}, ${work}, 'Tin', 'b', 'B', 1005, 100, 100, 1005, ${state},
      'p', now(), ${state === 'proposed' ? null : 'h'}, now(), ${of})`;
  const [paid, second, own] = [randomUUID(), randomUUID(), randomUUID()];
  await add('a', 'tin', 'paid', paid, statement);
  await add('a', 'anh', 'approved', second);
  await add('b', 'tin', 'approved', own);
  // The head changed both before he approved them.
  for (const id of [paid, own])
    await sql`insert into audit_events (subject, sequence, event, actor_kind, actor_id, actor_name, at, hash)
      values (${`royalty:${id}`}, 1, 'royalty-changed', 'staff', 'h', 'H', now(), '')`;
  await sql.end();

  await migrateDatabase(url, testSecrets);
  const upgraded = postgres(url, { max: 1 });
  const lines = await upgraded`select id, state, extra, people -> 'writer' as writers from royalties`;
  expect(lines.find(({ id }) => id === paid)).toMatchObject({ state: 'paid', extra: 0, writers: ['p'] });
  expect(lines.find(({ id }) => id === second)).toMatchObject({ state: 'approved', extra: 1 });
  expect(lines.find(({ id }) => id === own)).toMatchObject({ state: 'proposed', writers: ['h', 'p'] });
  expect(
    await upgraded`select author_id, paid_on::text, lines, gross, withheld from royalty_payments`,
  ).toEqual([{ author_id: 'a', paid_on: '2026-04-01', lines: 1, gross: 1005, withheld: 101 }]);
  expect(await upgraded`select by_fewer from royalty_statements`).toEqual([{ by_fewer: true }]);
  await upgraded.end();
});

test('Đ18: reviews of before come along: who made which step, approvals to be given again, old addresses by their items', async () => {
  const url = await empty();
  const db = connect(url, { max: 1 });
  await migrate(db, { migrationsFolder: migrationsBefore('0072_people-of-reviews') });
  const sql = db.$client;
  await sql`set session_replication_role = replica`;
  const [item, other, first] = [randomUUID(), randomUUID(), randomUUID()];
  const [second, third] = [randomUUID(), randomUUID()];
  await sql`insert into users (id, name, email, kind)
    select id, id, id || '@x', 'staff' from unnest(array['w', 'w2', 's', 'e', 'h']) as u(id)`;
  await sql`insert into units (id, name) values ('x', 'X') on conflict do nothing`;
  await sql`insert into content_sections (id, path, title, kind, position, unit_id) values ('tin', '/tin', 'Tin', 'article', 0, 'x')`;
  await sql`insert into content_items (id, section_id, slug, created_by, created_at, visibility, live_version_id, first_published_at)
    values (${item}, 'tin', 'nay', 'w', now(), 'published', ${first}, now()), (${other}, 'tin', 'khac', 'w', now(), 'published', ${first}, now())`;
  for (const [number, id] of [first, second, third].entries())
    await sql`insert into content_versions (id, item_id, number, body, digest, search_text, saved_by, saved_at)
      values (${id}, ${item}, ${number + 1}, '{}', '', '', 'w', now())`;
  const review = (day: number, version: string, state: string, writers: string[], closed: boolean) => sql`
    insert into content_reviews (item_id, version_id, state, writers, submitted_by, edited_by, approved_by, approved_version_id,
      publish_at, opened_by, opened_at, updated_at, closed_at)
    values (${item}, ${version}, ${state}, ${JSON.stringify(writers)}::text::jsonb, 's', 'e', 'h', ${version}, now(), 'w',
      ${`2026-01-0${day}`}, now(), ${closed ? `2026-01-0${day}` : null})`;
  await review(1, first, 'published', ['w'], true);
  await review(2, second, 'discarded', ['h'], true);
  await review(3, third, 'approved', ['w', 'w2'], false);
  await sql`insert into content_redirects (from_path, to_path, at)
    values ('/tin/cu', '/tin/nay', now()), ('/tin/cu-hon', '/tin/cu', now()), ('/tin/khac', '/tin/nay', now()),
      ('/tin/mat', '/tin/khong-co', now())`;
  await sql.end();

  await migrateDatabase(url, testSecrets);
  const upgraded = postgres(url, { max: 1 });
  expect(
    await upgraded`select number, state, people, approved_by is null as undecided, lapse_reason is not null as lapsed
      from content_reviews order by number`,
  ).toMatchObject([
    {
      number: 1,
      state: 'published',
      people: { writer: ['s', 'w'], editor: ['e'], approver: ['h'] },
      lapsed: false,
    },
    { number: 2, state: 'discarded', people: { writer: ['h', 's'] } },
    { number: 3, state: 'edited', people: { writer: ['h', 's', 'w', 'w2'] }, undecided: true, lapsed: true },
  ]);
  expect(await upgraded`select base_id from content_versions order by number`).toMatchObject([
    { base_id: null },
    { base_id: first },
    { base_id: second },
  ]);
  expect(await upgraded`select from_path, item_id from content_redirects order by from_path`).toMatchObject([
    { from_path: '/tin/cu', item_id: item },
    { from_path: '/tin/cu-hon', item_id: item },
  ]);
  await upgraded.end();
});

test('Đ10.12: what was said in inquiries before it had a table of its own stays readable, drafts too, and the chains hold', async () => {
  const url = await empty();
  const db = connect(url, { max: 1 });
  await migrate(db, { migrationsFolder: migrationsBefore('0018_contents-can-be-erased') });
  const sql = db.$client;
  const [id, code, at] = [randomUUID(), newDossierCode(), new Date('2026-11-17T02:00:00Z')];
  const kind = question;
  const form = kind.forms[0]?.form;
  if (form === undefined) throw new Error('questions have no form');
  const answers = { title: 'Đèn đường', question: 'Bao giờ thay đèn?', name: 'Trần Văn Hòa' };
  const draft = { answer: 'Thay trong tuần này.' };
  const seal = (value: object, context: string) =>
    Buffer.from(sealJson(testKeys, value, `inquiry${context}`));
  await sql`
    insert into inquiries (id, kind, code, request_id, form_code, form_version, answers, draft, channel, state, version,
      submitted_at, event_count)
    values (${id}, ${kind.id}, ${code}, ${randomUUID()}, ${form.code}, ${form.version}, ${seal(answers, `:${id}`)},
      ${seal(draft, `-draft:${id}`)}, '*', 'answering', 3, ${at}, 3)`;
  let previous: Uint8Array | null = null;
  const steps = [
    ['submit', 'received', 'received', null],
    ['assign', 'received', 'assigned', {}],
    ['draft', 'assigned', 'answering', draft],
  ] as const;
  for (const [index, [event, fromState, toState, said]] of steps.entries()) {
    const sequence = index + 1;
    const content = said === null ? null : seal(said, `:${id}:${sequence}`);
    const facts = {
      ...{ inquiryId: id, sequence, event, fromState, toState, at, detail: {}, requestId: null },
      ...{ actorKind: 'staff', actorId: null, actorName: 'Lê Thị Cúc' },
    };
    const contentDigest = content === null ? null : createHash('sha256').update(content).digest();
    const hash: Buffer = Buffer.from(plainHash(inquiryLink({ ...facts, contentDigest }), previous));
    await sql`
      insert into inquiry_events (inquiry_id, sequence, event, from_state, to_state, actor_kind, actor_name, at, content,
        previous_hash, hash)
      values (${id}, ${sequence}, ${event}, ${fromState}, ${toState}, 'staff', 'Lê Thị Cúc', ${at}, ${content},
        ${previous}, ${hash})`;
    previous = hash;
  }
  await sql`update inquiries set last_event_hash = ${previous}`;
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`
      insert into inquiry_views (inquiry_id, staff_id, what, at) values (${id}, 'x', 'tệp "đơn của bà Mẫu.pdf"', ${at})`;
    const commentId = randomUUID();
    await tx`
      insert into consultation_comments (id, item_id, draft_number, stance, author_kind, show_name, state, email_index,
        content, request_id, token_digest, received_at)
      values (${commentId}, ${randomUUID()}, 1, 'agree', 'person', false, 'submitted', '', 'now', ${randomUUID()}, '', ${at})`;
    for (const comment of [commentId, randomUUID()])
      await tx`
        insert into consultation_comment_events (comment_id, sequence, event, from_state, to_state, actor_kind,
          actor_name, at, content)
        values (${comment}, 2, 'change', 'submitted', 'submitted', 'resident', 'Người góp ý', ${at}, 'before')`;
  });
  await sql.end();

  await migrateDatabase(url, testSecrets);
  const upgraded = connect(url, { max: 2, chains: testSecrets.chains });
  const { deps } = testPortal(upgraded);
  expect(await verifyEventChains(upgraded)).toMatchObject({ inquiries: 1, events: 3, broken: undefined });
  const followed = await followInquiry(deps, { kind, code });
  expect(followed).toMatchObject({ ok: true, inquiry: { state: 'answering' } });
  expect(JSON.stringify(followed)).toContain('Bao giờ thay đèn?');
  const row = await findInquiry(upgraded.$client, { kind: kind.id, code });
  if (row === undefined) throw new Error('the inquiry is gone');
  const events = await listInquiryEvents(upgraded.$client, row.id);
  expect(openAnswers(testKeys, row)).toEqual(answers);
  expect(openDraft(kind, testKeys, row, events)).toEqual({ answers: draft });
  expect(
    await upgraded.$client`select what from inquiry_views union all
      select sequence || convert_from(content, 'UTF8') from consultation_comment_contents`,
  ).toEqual([{ what: 'tệp' }, { what: '2before' }]);
  await upgraded.$client.end();
});

test('Who had a password has it still; sessions and links that stood in clear are gone, and who never confirmed signs up again', async () => {
  const url = await empty();
  const db = connect(url, { max: 1 });
  await migrate(db, { migrationsFolder: migrationsBefore('0059_ways-in') });
  const sql = db.$client;
  const hash = await hashPassword('con trâu đi trước');
  await sql`
    insert into users (id, name, email, email_verified, kind, phone) values
      ('boss', 'A', 'a@x.vn', true, 'staff', null), ('invited', 'B', 'b@x.vn', false, 'staff', null),
      ('an', 'C', 'c@x.vn', true, 'resident', null), ('never', 'D', 'd@x.vn', false, 'resident', null),
      ('phone', 'E', null, false, 'resident', '+84901234567')`;
  for (const id of ['boss', 'an', 'never', 'phone'])
    await sql`insert into credentials (id, account_id, provider_id, user_id, password)
      values (${`credential-${id}`}, ${id}, 'credential', ${id}, ${hash})`;
  await sql`insert into sessions (id, token, user_id, expires_at) values ('s', 'in clear', 'an', now() + interval '1 day')`;
  await sql`insert into verifications (id, identifier, value, expires_at) values ('v', 'x', 'an', now() + interval '1 day')`;
  const link = (id: string, used: string | null) =>
    sql`insert into password_links (user_id, purpose, token_digest, sent_by, sent_at, expires_at, used_at)
      values (${id}, 'invitation', ${Buffer.from(id)}, 'boss', now(), now(), ${used})`;
  await link('invited', null);
  await link('boss', '2026-11-01');
  await sql.end();

  await migrateDatabase(url, testSecrets);
  const upgraded = connect(url, { max: 1 });
  expect(await upgraded.$client`select user_id from credentials order by 1`).toMatchObject(
    ['an', 'boss', 'phone'].map((user_id) => ({ user_id })),
  );
  expect(await passwordHashOf(upgraded, 'an')).toBe(hash);
  expect(await upgraded.$client`select user_id, purpose from password_links`).toMatchObject([
    { user_id: 'invited' },
  ]);
  expect(await upgraded.$client`select 1 from sessions`).toHaveLength(0);
  expect(await upgraded.$client`select id from users order by 1`).toHaveLength(4);
  await upgraded.$client.end();
});

/** The migrations as they were before one of them was written. */
function migrationsBefore(tag: string): string {
  const temporary = temporaryFolder();
  drops.push(async () => temporary.remove());
  const folder = join(temporary.path, 'migrations');
  cpSync('db/migrations', folder, { recursive: true });
  const file = join(folder, 'meta/_journal.json');
  const journal = JSON.parse(readFileSync(file, 'utf8')) as { entries: { tag: string }[] };
  const at = journal.entries.findIndex((entry) => entry.tag === tag);
  writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, at) }));
  return folder;
}
