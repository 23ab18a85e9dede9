// The officers' queue: filtered, counted and paged in the database.
import type { DossierState } from '../../services-catalog/lifecycle.ts';
import type { Sql } from '../client.server.ts';

export interface QueueScope {
  /** The sectors the viewer may see; null: every sector (the desk). */
  readonly sectors: readonly string[] | null;
  readonly viewerId: string;
}

export interface QueueFilter {
  readonly state?: DossierState | undefined;
  readonly sector?: string | undefined;
  readonly mine?: boolean | undefined;
  readonly late?: boolean | undefined;
  /** A dossier code as stored, or part of a register number. */
  readonly text?: string | undefined;
}

export interface QueueRow {
  readonly id: string;
  readonly code: string;
  readonly registerNumber: string | null;
  readonly procedureRevisionId: string;
  readonly sector: string;
  readonly state: DossierState;
  readonly version: number;
  readonly applicant: Uint8Array | null;
  readonly holderName: string | null;
  readonly submittedAt: string | null;
  readonly receivedAt: string | null;
  readonly dueAt: string | null;
}

const running = ['received', 'processing'];
const open = [
  'submitted',
  'received',
  'processing',
  'supplement-requested',
  'withdrawn',
  'completed',
  'payment-required',
];

function conditions(sql: Sql, scope: QueueScope, filter: QueueFilter, now: Date) {
  const late = sql`d.state = any(${running}) and d.due_at < ${now.toISOString()}`;
  return sql`
    d.state <> 'draft' and d.owner_id <> ${scope.viewerId}
    ${scope.sectors === null ? sql`` : sql`and d.sector = any(${[...scope.sectors]})`}
    ${filter.state === undefined ? sql`` : sql`and d.state = ${filter.state}`}
    ${filter.sector === undefined ? sql`` : sql`and d.sector = ${filter.sector}`}
    ${filter.mine === true ? sql`and d.holder_id = ${scope.viewerId} and d.state = any(${open})` : sql``}
    ${filter.late === true ? sql`and ${late}` : sql``}
    ${filter.text === undefined ? sql`` : sql`and (d.code = ${filter.text} or d.register_number ilike ${`%${filter.text.replace(/[\\%_]/g, '\\$&')}%`})`}`;
}

export async function listQueueRows(
  sql: Sql,
  scope: QueueScope,
  filter: QueueFilter,
  now: Date,
  page: { readonly number: number; readonly size: number },
): Promise<{ rows: QueueRow[]; total: number }> {
  const where = conditions(sql, scope, filter, now);
  const rows = await sql<QueueRow[]>`
    select d.id, d.code, d.register_number as "registerNumber", d.procedure_revision_id as "procedureRevisionId",
      d.sector, d.state, d.version, d.applicant, h.name as "holderName", d.submitted_at as "submittedAt",
      d.received_at as "receivedAt", d.due_at as "dueAt"
    from dossiers d left join users h on h.id = d.holder_id where ${where}
    order by (d.state = any(${running})) desc, d.due_at nulls last, d.submitted_at, d.id
    limit ${page.size} offset ${(page.number - 1) * page.size}`;
  const [count] = await sql<
    { total: number }[]
  >`select count(*)::int as total from dossiers d where ${where}`;
  return { rows: [...rows], total: count?.total ?? 0 };
}

export interface QueueCounts {
  readonly states: readonly { readonly state: DossierState; readonly count: number }[];
  readonly late: number;
  readonly mine: number;
}

export async function countQueue(sql: Sql, scope: QueueScope, now: Date): Promise<QueueCounts> {
  const states = await sql<{ state: DossierState; count: number }[]>`
    select d.state, count(*)::int as count from dossiers d where ${conditions(sql, scope, {}, now)} group by d.state`;
  const [counts] = await sql<{ late: number; mine: number }[]>`
    select
      (select count(*)::int from dossiers d where ${conditions(sql, scope, { late: true }, now)}) as late,
      (select count(*)::int from dossiers d where ${conditions(sql, scope, { mine: true }, now)}) as mine`;
  return { states: [...states], late: counts?.late ?? 0, mine: counts?.mine ?? 0 };
}
