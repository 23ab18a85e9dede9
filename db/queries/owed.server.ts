// What dossiers owe, asked of rows of `dossiers` called `d`: the same as `owedOf` says of one that was read (services-catalog/charges.ts).
import type { Sql } from '../client.server.ts';
import { statesOf } from '../../services-catalog/work-order.ts';
import { isDeclined } from './dossiers.server.ts';

/** In which what is owed can be taken at the desk: of what was closed nothing is outstanding. */
export const owingStates = statesOf('settle-payment', 'cashier').filter((state) => state !== 'closed-unpaid');
/** In which the accountant may enter an amount. */
export const amountStates = statesOf('set-amount', 'accountant');

/** Of any rows: a fee has no amount. */
export const lacksAmount = `jsonb_path_exists(coalesce(charges, '{}'), '$.undetermined[*]')`;
/** In the words of the index that has these alone: of years of dossiers few owe something. */
export const mayOwe = `paid_at is null and (amount_due > 0 or ${lacksAmount})`;

const lacks = (sql: Sql) => sql`jsonb_path_exists(coalesce(d.charges, '{}'), '$.undetermined[*]')`;
const mayStillOwe = (sql: Sql) => sql`(d.paid_at is null and (d.amount_due > 0 or ${lacks(sql)}))`;

/** A sum that is known. Whether it was declined is asked last: its events have to be looked up. */
export const owesAmount = (sql: Sql) =>
  sql`(d.amount_due > 0 and ${mayStillOwe(sql)} and not ${lacks(sql)} and not ${isDeclined(sql)})`;

/** A fee of it has no amount yet: while one is missing nothing is paid, as what is owed is one sum. */
export const owesAmountToCome = (sql: Sql) =>
  sql`(${mayStillOwe(sql)} and ${lacks(sql)} and not ${isDeclined(sql)})`;

/** Every fee has an amount, and the accountant entered one of them. */
export const owesAmountEntered = (sql: Sql) =>
  sql`(d.paid_at is null and not ${lacks(sql)} and jsonb_path_exists(d.charges, '$.lines[*].ground') and not ${isDeclined(sql)})`;
