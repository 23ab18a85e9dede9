// The login under which pages and jobs work (decision 086). It may not rewrite what is evidence, nor change tables, and it is not
// the owner in disguise: no `set role` leads from it to anybody. Made, or brought to what it may do, on every start after the
// migrations, because a restored database or another server may not have it.
import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';

import postgres from 'postgres';

import { codeOf } from './faults.server.ts';

/** Rows of these are written once: no update, no delete. */
const appendOnly = [
  'dossier_events',
  'dossier_views',
  'staff_searches',
  'procedure_revisions',
  'form_versions',
  'audit_events',
  'content_versions',
  'royalty_rate_tables',
  'royalty_payments',
  'inquiry_events',
  'inquiry_views',
  'meeting_records',
  'payment_refunds',
  'consultation_drafts',
  'consultation_comment_events',
  'calendar_changes',
  'content_erasures',
  'quality_points',
  'openings',
];
/** Rows of these are written once, and erased when their time is over: no update. */
const unchanged = ['inquiry_contents', 'inquiry_files', 'consultation_comment_contents'];
/** Rows of these change, but stay. */
const guardedTables = [
  'papers',
  'payments',
  'payment_notifications',
  'number_series',
  'procedures',
  'catalog_drafts',
  'audit_heads',
  'supplement_requests',
  'decision_proposals',
  'certificate_drafts',
  'write_offs',
  'content_items',
  'content_reviews',
  'content_sections',
  'royalties',
  'royalty_statements',
  'royalty_contributors',
  'inquiries',
  'inquiry_publications',
  'board_meetings',
  'meeting_decisions',
  'consultations',
  'consultation_announcements',
  'consultation_proposals',
  'yearly_reports',
  'dossier_ratings',
  'dossier_messages',
  'dossier_opinions',
];

/** Of rows that are written once, what is erased by two persons: triggers let nothing else be written there (decision 100). */
const erasable = {
  content_versions: ['body', 'digest', 'search_text', 'erasure_id'],
  consultation_drafts: ['clauses', 'digest'],
  audit_events: ['detail'],
} as const;

/** Rows of these come by the owner, or by a function of his, alone. */
const readOnly = ['chain_anchors', 'chain_register', 'installation', 'portal_version'];

export interface LoginWish {
  /** An address with a login that somebody made (`APP_DATABASE_URL`); left out, one is made, named after the database. */
  readonly given?: string | undefined;
  /** Of the login that is made. */
  readonly passwordOf: (login: string) => string;
}

/** The login that was asked for cannot be what pages work under. Its message is Vietnamese and begins with the setting. */
export class LoginRefused extends Error {}

/**
 * Makes the login and gives it its rights. Runs as the owner of the tables, under the migrations' lock.
 * @param url of the database, as the owner
 * @returns the address with the login; undefined when the owner may not make logins, and none was given
 * @throws LoginRefused when the login may do more than pages should, or is not let in
 */
export async function prepareApplicationLogin(
  sql: postgres.Sql,
  url: string,
  wish: LoginWish,
): Promise<string | undefined> {
  const loginUrl = wish.given ?? (await makeLogin(sql, url, wish));
  if (loginUrl === undefined) return undefined;
  const login = decodeURIComponent(new URL(loginUrl).username);
  await refuseMighty(sql, login);
  await grantRights(sql, login);
  await expectSameDatabase(sql, loginUrl);
  return loginUrl;
}

/** @returns undefined when the owner may not */
async function makeLogin(
  sql: postgres.Sql,
  url: string,
  { passwordOf }: LoginWish,
): Promise<string | undefined> {
  const [row] = await sql<{ database: string; login: string }[]>`
    select current_database() as database, left(current_database(), 59) || '_app' as login`;
  const { database, login } = row ?? { database: '', login: '' };
  const password = passwordOf(login);
  try {
    const known = await sql`select 1 from pg_roles where rolname = ${login}`;
    if (known.length === 0) await sql.unsafe(`create role ${quoted(login)}`);
    // Whoever works under it may give it another password and other settings: they are gone with the next start.
    await sql.unsafe(`
      alter role ${quoted(login)} login password '${scramVerifier(password)}' valid until 'infinity';
      alter role ${quoted(login)} reset all;
      alter role ${quoted(login)} in database ${quoted(database)} reset all`);
  } catch (error) {
    if (codeOf(error) === insufficientPrivilege) return undefined;
    throw error;
  }
  const own = new URL(url);
  own.username = encodeURIComponent(login);
  own.password = password;
  return own.href;
}

/** The server need not be told the password, and writes none into its log. */
function scramVerifier(password: string): string {
  const iterations = 4096;
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const keyOf = (purpose: string) => createHmac('sha256', salted).update(purpose).digest();
  const stored = createHash('sha256').update(keyOf('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${stored}:${keyOf('Server Key').toString('base64')}`;
}

/** Nobody who may more than read and write rows, and no way to somebody who may. */
async function refuseMighty(sql: postgres.Sql, login: string): Promise<void> {
  const via = await mightOf(sql, login);
  if (via !== undefined) {
    throw new LoginRefused(
      `APP_DATABASE_URL: tài khoản ${login} có quyền rộng hơn mức trang và việc chạy nền được phép có (qua vai trò ${via}: sở hữu bảng, quản trị máy chủ, hoặc là thành viên của vai trò như thế). Hãy tạo một tài khoản thường: CREATE ROLE ten_tai_khoan LOGIN PASSWORD '…'`,
    );
  }
}

/** @returns the role by which a login may do more than pages should; undefined where it may not, or is none */
export async function mightOf(sql: postgres.Sql, login: string): Promise<string | undefined> {
  const [mighty] = await sql<{ via: string }[]>`
    select r.rolname as via from pg_roles l join pg_roles r on pg_has_role(l.oid, r.oid, 'MEMBER')
    where l.rolname = ${login} and (r.rolsuper or r.rolcreaterole or r.rolcreatedb or r.rolreplication or r.rolbypassrls
      or r.rolname like 'pg\\_%' or r.oid = (select datdba from pg_database where datname = current_database())
      or exists (select from pg_class c where c.relowner = r.oid and c.relnamespace = 'public'::regnamespace))
    limit 1`;
  return mighty?.via;
}

async function grantRights(sql: postgres.Sql, login: string): Promise<void> {
  const name = quoted(login);
  const list = (tables: readonly string[]) => tables.join(', ');
  const [row] = await sql<{ database: string; isSuper: boolean }[]>`
    select current_database() as database, rolsuper as "isSuper" from pg_roles where rolname = current_user`;
  const database = quoted(row?.database ?? '');
  await sql.begin(async (tx) => {
    await tx.unsafe(`
      grant connect on database ${database} to ${name};
      revoke create, temporary on database ${database} from public;
      revoke create on schema public from public;
      grant usage on schema public to ${name};
      grant select, insert, update, delete on all tables in schema public to ${name};
      grant usage on all sequences in schema public to ${name};
      revoke update, delete, truncate on ${list(appendOnly)} from ${name};
      ${Object.entries(erasable)
        .map(([table, columns]) => `grant update (${list(columns)}) on ${quoted(table)} to ${name};`)
        .join('\n')}
      revoke update, truncate on ${list(unchanged)} from ${name};
      revoke delete, truncate on ${list(guardedTables)} from ${name};
      revoke insert, update, delete, truncate on ${list(readOnly)} from ${name};
    `);
    // Nothing here is a large object, and nobody looks into them.
    if (row?.isSuper === true)
      await tx.unsafe(`
        revoke execute on function lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea) from public`);
  });
}

/** Once it has what it needs: is it let in, and to the same place? */
async function expectSameDatabase(owner: postgres.Sql, loginUrl: string): Promise<void> {
  const { username, host } = new URL(loginUrl);
  const login = postgres(loginUrl, { max: 1, onnotice: () => {}, connect_timeout: 30 });
  // Only who is in the same database of the same server has to wait for it.
  const key = randomBytes(6).readUIntBE(0, 6);
  try {
    await owner`select pg_advisory_lock(${key})`;
    const [free] = await login<{ taken: boolean }[]>`select pg_try_advisory_lock(${key}) as taken`;
    if (free?.taken === true)
      throw new LoginRefused('APP_DATABASE_URL: phải dẫn tới cùng một cơ sở dữ liệu với DATABASE_URL');
  } catch (error) {
    if (!/^28/.test(codeOf(error))) throw error;
    throw new LoginRefused(
      `APP_DATABASE_URL: máy chủ ${host} không cho tài khoản ${username} vào (${error instanceof Error ? error.message : ''}). Hãy cho tài khoản này vào trong pg_hba.conf, hoặc tự tạo một tài khoản thường rồi đặt APP_DATABASE_URL`,
      { cause: error },
    );
  } finally {
    await owner`select pg_advisory_unlock(${key})`;
    await login.end();
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const insufficientPrivilege = '42501';
