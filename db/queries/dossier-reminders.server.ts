// Open dossiers that are due soon or late, and results of verifications that are wanted soon or were wanted, of which staff were
// not reminded yet; each moment is told once.
import type { Sql } from '../client.server.ts';
import type { DossierReminderKind } from '../schema/assignments.ts';

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
  /** Of a verification: the end of the day by which its result is wanted. */
  readonly dueAt: Date;
  readonly kind: DossierReminderKind;
}

/**
 * Marks what is due before `before` as told, filings to answer before `answeredBefore`, and verifications whose result is wanted before
 * `verifiedBefore`, in the
 * transaction that tells it: of two processes at once each is told by one.
 * @returns what was not told before, the nearest first
 */
export async function takeDueDossiers(
  sql: Sql,
  now: Date,
  {
    before,
    answeredBefore,
    verifiedBefore,
  }: { readonly before: Date; readonly answeredBefore: Date; readonly verifiedBefore: Date },
): Promise<readonly DueDossier[]> {
  const rows = await sql<DueDossier[]>`
    with due (id, due_at, kind) as (
      select d.id, d.limit_due_at, case when d.limit_due_at < ${now} then 'late' else 'due-soon' end as kind from dossiers d
      where d.received_at is not null and d.limit_due_at < ${before}
      union all
      select d.id, d.limit_due_at, case when d.limit_due_at < ${now} then 'reception-late' else 'reception-soon' end
      from dossiers d where d.received_at is null and d.limit_due_at < ${answeredBefore}
      union all
      select w.dossier_id, w.ends, case when w.ends <= ${now} then 'verification-late' else 'verification-soon' end
      from (select v.dossier_id, (v.until + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh' as ends
        from dossier_verifications v where v.outcome is null) w
      where w.ends <= ${verifiedBefore}
    ), told as (
      insert into dossier_reminders (dossier_id, kind, due_at, reminded_at)
      select id, kind, due_at, ${now}::timestamptz from due on conflict do nothing returning dossier_id, kind, due_at
    )
    select d.id, d.code, d.register_number as "registerNumber", d.procedure_code as "procedureCode",
      d.procedure_revision_id as "procedureRevisionId", d.sector, d.owner_id as "ownerId", d.holder_id as "holderId",
      h.name as "holderName", told.due_at as "dueAt", told.kind
    from told join dossiers d on d.id = told.dossier_id left join users h on h.id = d.holder_id
    order by told.due_at, d.id`;
  return [...rows];
}
