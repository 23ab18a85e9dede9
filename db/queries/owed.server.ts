// What dossiers owe, asked of rows of `dossiers` called `d`: the same as `owedOf` says of one that was read (services-catalog/charges.ts).
import type { Sql } from '../client.server.ts';
import { isDeclined } from './dossiers.server.ts';

const lacksAmount = (sql: Sql) => sql`jsonb_path_exists(coalesce(d.charges, '{}'), '$.undetermined[*]')`;
const isUnpaid = (sql: Sql) => sql`d.paid_at is null and not ${isDeclined(sql)}`;

/** A sum that is known. */
export const owesAmount = (sql: Sql) =>
  sql`(d.amount_due > 0 and ${isUnpaid(sql)} and not ${lacksAmount(sql)})`;

/** A fee of it has no amount yet: while one is missing nothing is paid, as what is owed is one sum. */
export const owesAmountToCome = (sql: Sql) => sql`(${isUnpaid(sql)} and ${lacksAmount(sql)})`;

/** Every fee has an amount, and the accountant entered one of them. */
export const owesAmountEntered = (sql: Sql) =>
  sql`(${isUnpaid(sql)} and not ${lacksAmount(sql)} and jsonb_path_exists(d.charges, '$.lines[*].ground'))`;
