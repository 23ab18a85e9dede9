// The role under which the portal works. It may not rewrite what is evidence, nor change tables. Made on
// every start, after the migrations, because a restored database or another server may not have it.
import type postgres from 'postgres';

import { codeOf } from './faults.server.ts';

const roleName = 'portal_app';

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
  'inquiry_events',
  'inquiry_views',
  'meeting_records',
  'payment_refunds',
  'consultation_drafts',
  'consultation_comment_events',
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
  'yearly_reports',
  'dossier_ratings',
  'dossier_messages',
  'dossier_opinions',
];

/**
 * Makes the role and gives it its rights. Runs as the owner of the tables, under the migrations' lock.
 * @returns the role to take at connection (`connect(url, { role })`), or undefined when the owner may not
 *   make roles: then the portal works as the owner, and the trigger alone keeps the events
 */
export async function prepareApplicationRole(sql: postgres.Sql): Promise<string | undefined> {
  if (!(await roleExists(sql)) && !(await makeRole(sql))) return undefined;
  if (!(await mayTakeRole(sql))) {
    try {
      await sql.unsafe(`grant ${roleName} to current_user`);
    } catch (error) {
      if (isInsufficientPrivilege(error)) return undefined;
      throw error;
    }
    if (!(await mayTakeRole(sql))) return undefined;
  }
  const list = (tables: readonly string[]) => tables.join(', ');
  await sql.begin(async (tx) => {
    await tx.unsafe(`
      grant usage on schema public to ${roleName};
      grant select, insert, update, delete on all tables in schema public to ${roleName};
      grant usage on all sequences in schema public to ${roleName};
      revoke update, delete, truncate on ${list(appendOnly)} from ${roleName};
      revoke update, truncate on ${list(unchanged)} from ${roleName};
      revoke delete, truncate on ${list(guardedTables)} from ${roleName};
    `);
  });
  return roleName;
}

async function roleExists(sql: postgres.Sql): Promise<boolean> {
  return (await sql`select 1 from pg_roles where rolname = ${roleName}`).length > 0;
}

async function makeRole(sql: postgres.Sql): Promise<boolean> {
  try {
    await sql.unsafe(`create role ${roleName} nologin`);
    return true;
  } catch (error) {
    if (isInsufficientPrivilege(error)) return false;
    // A race: roles belong to the whole server, and another database's portal made it first.
    if (['42710', '23505'].includes(codeOf(error))) return true;
    throw error;
  }
}

async function mayTakeRole(sql: postgres.Sql): Promise<boolean> {
  // PostgreSQL 16 told "may SET ROLE" from "is a member"; 15 knows membership alone.
  const [row] = await sql<{ may: boolean }[]>`
    select pg_has_role(current_user, ${roleName},
      case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end) as may`;
  return row?.may === true;
}

function isInsufficientPrivilege(error: unknown): boolean {
  return codeOf(error) === '42501';
}
