// Open dossiers that are due soon or late and of which staff were not reminded yet; each due date is told once.
import { timedStates } from '../../services-catalog/dossier-states.ts';
import type { Sql } from '../client.server.ts';

export interface DueDossier {
  readonly id: string;
  readonly code: string;
  readonly registerNumber: string | null;
  readonly procedureCode: string;
  readonly procedureRevisionId: string;
  readonly sector: string;
  readonly ownerId: string | null;
  readonly holderId: string | null;
  readonly holderName: string | null;
  readonly dueAt: Date;
  readonly kind: 'due-soon' | 'late';
}

/**
 * Marks what is due before `before` as told, in the transaction that tells it: of two processes at once each dossier is told
 * by one.
 * @returns what was not told before, the nearest due date first
 */
export async function takeDueDossiers(sql: Sql, now: Date, before: Date): Promise<readonly DueDossier[]> {
  const rows = await sql<DueDossier[]>`
    with due as (
      select d.id, d.due_at, case when d.due_at < ${now} then 'late' else 'due-soon' end as kind from dossiers d
      where d.state = any(${[...timedStates]}) and d.due_at < ${before}
    ), told as (
      insert into dossier_reminders (dossier_id, kind, due_at, reminded_at)
      select id, kind, due_at, ${now}::timestamptz from due on conflict do nothing returning dossier_id, kind
    )
    select d.id, d.code, d.register_number as "registerNumber", d.procedure_code as "procedureCode",
      d.procedure_revision_id as "procedureRevisionId", d.sector, d.owner_id as "ownerId", d.holder_id as "holderId",
      h.name as "holderName", d.due_at as "dueAt", told.kind
    from told join dossiers d on d.id = told.dossier_id left join users h on h.id = d.holder_id
    order by d.due_at, d.id`;
  return [...rows];
}
