// What the desk takes down of whoever comes to the counter or writes by post, and what it has begun and not received yet.
import type { DocumentChecklist } from '../../services-catalog/counter.ts';
import type { Channel } from '../../services-catalog/procedure-lists.ts';
import type { Sql } from '../client.server.ts';

export async function insertCounterFiling(
  sql: Sql,
  filing: {
    readonly dossierId: string;
    readonly begunBy: string;
    readonly arrivedOn: string | null;
    readonly visit: Uint8Array;
  },
): Promise<void> {
  await sql`
    insert into counter_filings (dossier_id, begun_by, arrived_on, visit)
    values (${filing.dossierId}, ${filing.begunBy}, ${filing.arrivedOn}, ${filing.visit})`;
}

/** Of a draft alone: what was ticked goes with the filing. */
export async function storeChecklist(
  sql: Sql,
  dossierId: string,
  checklist: DocumentChecklist,
): Promise<void> {
  await sql`
    update counter_filings set checklist = ${JSON.stringify(checklist)}::jsonb from dossiers d
    where d.id = dossier_id and d.state = 'draft' and dossier_id = ${dossierId}`;
}

export interface CounterDraftRow {
  readonly id: string;
  readonly code: string;
  readonly channel: Channel;
  readonly procedureRevisionId: string;
  readonly begunBy: string;
  readonly updatedAt: Date;
  readonly arrivedOn: string | null;
  readonly checklist: DocumentChecklist;
  readonly visit: Uint8Array;
}

/** The latest change first; so many are never left lying for long. */
export async function listCounterDrafts(sql: Sql, limit: number): Promise<readonly CounterDraftRow[]> {
  return sql<CounterDraftRow[]>`
    select d.id, d.code, d.channel, d.procedure_revision_id as "procedureRevisionId", u.name as "begunBy",
      d.updated_at as "updatedAt", w.arrived_on as "arrivedOn", w.checklist, w.visit
    from dossiers d join counter_filings w on w.dossier_id = d.id join users u on u.id = w.begun_by
    where d.state = 'draft' and d.channel <> 'online' order by d.updated_at desc limit ${limit}`;
}

export interface FoundApplicantRow {
  readonly id: string;
  readonly code: string;
  readonly applicant: Uint8Array | null;
}

/** Of dossiers that were filed, those that are named, the latest first. */
export async function listApplicantsOf(
  sql: Sql,
  ids: readonly string[],
): Promise<readonly FoundApplicantRow[]> {
  return sql<FoundApplicantRow[]>`
    select id, code, applicant from dossiers where id = any(${[...ids]}::uuid[]) and state <> 'draft'
    order by submitted_at desc`;
}
