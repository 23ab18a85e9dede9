// What the stand-in gateway remembers; used only when no real terminal is configured.
import type { StandInState } from '../../services-catalog/payment-states.ts';
import type { Database } from '../client.server.ts';

type Parameters = Readonly<Record<string, string>>;

interface Row {
  readonly reference: string;
  readonly parameters: Parameters;
  readonly state: StandInState;
  readonly transactionNo: string;
  readonly answeredAt: Date | null;
  readonly ipnAttempts: number;
}

/** Its shape is the stand-in's `StandInStore`. */
export function standInTransactions(db: Database) {
  const sql = db.$client;
  const columns = sql`reference, parameters, state, transaction_no as "transactionNo", answered_at as "answeredAt", ipn_attempts as "ipnAttempts"`;
  return {
    async find(reference: string) {
      const [row] = await sql<
        Row[]
      >`select ${columns} from stand_in_transactions where reference = ${reference}`;
      return row;
    },
    async open(transaction: { reference: string; parameters: Parameters; transactionNo: string }) {
      await sql`
        insert into stand_in_transactions (reference, parameters, transaction_no)
        values (${transaction.reference}, ${JSON.stringify(transaction.parameters)}::jsonb, ${transaction.transactionNo})
        on conflict do nothing`;
    },
    async answer(reference: string, answer: { state: StandInState; parameters: Parameters; at: Date }) {
      // The next attempt is set at once: a crash before the first notification loses none.
      const rows = await sql`
        update stand_in_transactions set state = ${answer.state}, parameters = ${JSON.stringify(answer.parameters)}::jsonb,
          answered_at = ${answer.at}, ipn_next_at = ${new Date(answer.at.getTime() + 30_000)}
        where reference = ${reference} and state = 'open' returning reference`;
      return rows.length > 0;
    },
    async noteNotification(reference: string, note: { answer: string; nextAt: Date | null }) {
      await sql`
        update stand_in_transactions set ipn_attempts = ipn_attempts + 1, ipn_answer = ${note.answer},
          ipn_next_at = ${note.nextAt}
        where reference = ${reference}`;
    },
    async listDueNotifications(now: Date) {
      const rows = await sql<Row[]>`
        select ${columns} from stand_in_transactions where ipn_next_at <= ${now} order by ipn_next_at limit 20`;
      return [...rows];
    },
  };
}
