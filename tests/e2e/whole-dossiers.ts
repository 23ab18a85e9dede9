// What the database holds of dossiers after processes were killed: of each step all or nothing.
import type postgres from 'postgres';
import { expect } from 'vitest';

/** The service whose dossiers are looked at: filed, paid, received. */
export const wholeSlug = 'ban-sao-trich-luc-ho-tich';

export interface Traces {
  readonly code: string;
  readonly state: string;
  readonly counted: number;
  readonly registered: boolean;
  readonly paid: boolean;
  /** In order: "submit>payment-required". */
  readonly events: readonly string[];
  readonly mails: readonly string[];
  readonly papers: readonly string[];
  readonly settled: number;
}

/** Of every dossier that a test filed: those of the demonstration came to the counter, or are of another service. */
export const traces = (sql: postgres.Sql): Promise<readonly Traces[]> =>
  sql<Traces[]>`
    select d.code, state, event_count as counted, register_number is not null as registered, paid_at is not null as paid,
      array(select event || '>' || to_state from dossier_events where dossier_id = d.id order by sequence) as events,
      array(select split_part(dedupe_key, ':', 1) from outbox where dedupe_key like '%:' || d.id || ':%' order by id) as mails,
      array(select kind from papers where dossier_id = d.id order by issued_at, kind) as papers,
      (select count(*)::int from payments where dossier_id = d.id and state = 'settled') as settled
    from dossiers d join procedures p on p.code = d.procedure_code where p.slug = ${wholeSlug} and d.channel = 'online' order by d.code`;

/** The whole of each step a dossier may have taken, and nothing of the next. */
const wholes: readonly Omit<Traces, 'code'>[] = [
  {
    state: 'draft',
    counted: 0,
    registered: false,
    paid: false,
    events: [],
    mails: [],
    papers: [],
    settled: 0,
  },
  {
    state: 'payment-required',
    counted: 1,
    registered: false,
    paid: false,
    events: ['submit>payment-required'],
    mails: ['payment-required'],
    papers: ['filing-confirmation'],
    settled: 0,
  },
  {
    state: 'submitted',
    counted: 2,
    registered: false,
    paid: true,
    events: ['submit>payment-required', 'settle-payment>submitted'],
    mails: ['payment-required', 'payment-settled'],
    papers: ['filing-confirmation', 'payment-receipt'],
    settled: 1,
  },
  {
    state: 'received',
    counted: 3,
    registered: true,
    paid: true,
    events: ['submit>payment-required', 'settle-payment>submitted', 'receive>received'],
    mails: ['payment-required', 'payment-settled', 'dossier-assigned', 'dossier-received'],
    papers: ['filing-confirmation', 'payment-receipt', 'receipt'],
    settled: 1,
  },
];

/** @returns them all @throws where one stands between two steps */
export async function expectWholes(sql: postgres.Sql): Promise<readonly Traces[]> {
  const all = await traces(sql);
  for (const { code, ...found } of all) {
    const papers = [...found.papers].sort();
    expect(wholes, code).toContainEqual({ ...found, papers });
  }
  return all;
}
