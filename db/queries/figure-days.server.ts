// What days come to, counted from what is kept of their dossiers, and months, which are their days together.
import { and, between, eq, sql } from 'drizzle-orm';

import type { HandledDossier } from '../../app/quality/handled-dossier.ts';
import { noSums, sumsOfDay, type FigureDay } from '../../app/quality/quality-sums.ts';
import { addUp } from '../../app/values/add-up.ts';
import { openStates, resultStates } from '../../services-catalog/dossier-states.ts';
import { addDays, addMonths, type LocalDate } from '../../services-catalog/local-date.ts';
import { noUse, type UseSums } from '../../services-catalog/service-figures.ts';
import { buildCalendar, type WorkingCalendar } from '../../services-catalog/working-calendar.ts';
import type { Queryable, Transaction } from '../client.server.ts';
import { figureSums } from '../schema/figures.ts';
import { parseCalendar, readCalendarText } from './calendar.server.ts';
import { amountStates, lacksAmount, mayOwe, owingStates } from './owed.server.ts';
import { arrayOf, isResult, localDay, overwriting } from './handled-dossiers.server.ts';

type SumsRow = typeof figureSums.$inferSelect;
type Sums = Omit<SumsRow, 'unit' | 'day'>;

/** What a day is of which nothing is kept. */
export const nothing: Sums = {
  ...{ filed: 0, settled: 0, quality: noSums, use: {} },
  money: {
    ...{ attempts: {}, receipts: {}, missing: 0, missingEnded: 0 },
    ...{ owed: { count: 0, amount: 0 }, returned: { count: 0, amount: 0 } },
  },
};

type OnDay<Row> = Row & { readonly day: LocalDate } & Record<string, unknown>;

/** @returns of each of the days what it comes to, by what is kept of its dossiers */
export async function countDays(db: Queryable, days: readonly LocalDate[]): Promise<readonly SumsRow[]> {
  /** The rows of a table by the day on which a moment of theirs lies; each day is looked up in the index by itself. */
  const rowsOf = (
    table: string,
    moment: string,
    only = 'true',
  ) => sql`unnest(${arrayOf(days, 'date')}) as w(of_day)
    cross join lateral (select w.of_day::text as day, t.* from ${sql.raw(table)} t
      where t.${sql.raw(moment)} >= w.of_day::timestamp at time zone 'Asia/Ho_Chi_Minh'
        and t.${sql.raw(moment)} < (w.of_day + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
        and ${sql.raw(only)} offset 0)`;
  const settled = await db.execute<OnDay<HandledDossier>>(sql`
    select h.day, h.procedure_code as "procedureCode", h.timeliness, h.points, h.declined, h.settled_by as "settledBy",
      h.staff, h.result_file as "resultFile"
    from ${rowsOf('handled_dossiers', 'finished_at')} h`);
  const filed = await db.execute<OnDay<FiledRow>>(sql`
    select d.day, d.procedure_code as "procedureCode", d.state, d.delivery, d.channel, count(*)::int as count,
      (count(*) filter (where exists (
        select from jsonb_to_recordset(d.limit_periods) as p("limit" text, due timestamptz, until timestamptz)
        where p."limit" = 'reception' and p.until > p.due)))::int as "answeredLate"
    from ${rowsOf('dossiers', 'submitted_at')} d where d.state <> 'draft' group by 1, 2, 3, 4, 5`);
  const ended = await db.execute<OnDay<EndedRow>>(sql`
    select d.day, d.procedure_code as "procedureCode", d.state, d.limit_missed_at is null as "inTime",
      ${localDay(sql`d.received_at`)}::text as received, count(*)::int as count
    from ${rowsOf('dossiers', 'finished_at')} d where d.state <> 'draft' group by 1, 2, 3, 4, 5`);
  const paid = await db.execute<OnDay<FigureDay['paid'][number]>>(sql`
    select d.day, d.procedure_code as "procedureCode", count(*)::int as of,
      (count(*) filter (where exists (select from payments p
        where p.dossier_id = d.id and p.state = 'settled' and p.method = 'vnpay')))::int as met
    from ${rowsOf('dossiers', 'paid_at')} d group by 1, 2`);
  const rated = await db.execute<OnDay<FigureDay['rated'][number]>>(sql`
    select r.day, r.overall, r.convenience, r.timeliness, r.attitude, h.staff
    from ${rowsOf('dossier_ratings', 'rated_at')} r join handled_dossiers h on h.dossier_id = r.dossier_id`);
  const attempts = await db.execute<OnDay<{ state: string; count: number }>>(sql`
    select p.day, p.state, count(*)::int as count from ${rowsOf('payments', 'created_at')} p
    where p.part_of is null or p.state <> 'settled' group by 1, 2`);
  const receipts = await db.execute<OnDay<{ method: string; count: number; amount: number }>>(sql`
    select p.day, p.method, count(*)::int as count, sum(p.amount)::float8 as amount
    from ${rowsOf('payments', 'decided_at', 'receipt_number is not null')} p group by 1, 2`);
  const owed = await db.execute<OnDay<OwedRow>>(sql`
    select d.day, count(*) filter (where ${owes})::int as owed, coalesce(sum(d.amount_due) filter (where ${owes}), 0)::float8 as "owedAmount",
      count(*) filter (where ${owes} and d.state = 'returned')::int as returned,
      coalesce(sum(d.amount_due) filter (where ${owes} and d.state = 'returned'), 0)::float8 as "returnedAmount",
      count(*) filter (where ${lacks})::int as missing,
      count(*) filter (where ${lacks} and d.state not in ${[...openStates]})::int as "missingEnded"
    from ${rowsOf('dossiers', 'submitted_at', mayOwe)} d left join handled_dossiers h on h.dossier_id = d.id
    where not (d.state in ${[...resultStates]} and coalesce(h.declined, false)) group by 1`);
  const { days: exceptions } = parseCalendar(await readCalendarText(db));
  const calendar = buildCalendar(exceptions);
  const [settledOn, filedOn, endedOn] = [byDay(settled), byDay(filed), byDay(ended)];
  const [paidOn, ratedOn] = [byDay(paid), byDay(rated)];
  const [attemptsOn, receiptsOn, owedOn] = [byDay(attempts), byDay(receipts), byDay(owed)];
  return days.map((day) => ({
    ...{ unit: 'day' as const, day },
    filed: filedOn(day).reduce((sum, { count }) => sum + count, 0),
    settled: settledOn(day).length,
    quality: sumsOfDay({
      settled: settledOn(day),
      filed: filedOn(day).map(({ procedureCode, channel, count }) => ({
        ...{ procedureCode, of: count, met: channel === 'online' ? count : 0 },
      })),
      paid: paidOn(day),
      rated: ratedOn(day),
    }),
    use: addUp<Sums['use']>({}, [
      ...filedOn(day).map(({ procedureCode, state, delivery, channel, count, answeredLate }) => ({
        [procedureCode]: {
          ...{ ...noUse, answeredLate },
          ...{
            states: { [state]: count },
            deliveries: { [delivery]: count },
            channels: { [channel]: count },
          },
        },
      })),
      ...endedOn(day).map((row) => ({ [row.procedureCode]: useOfEnded(row, calendar) })),
    ]),
    money: {
      attempts: Object.fromEntries(attemptsOn(day).map(({ state, count }) => [state, count])),
      receipts: Object.fromEntries(
        receiptsOn(day).map(({ method, count, amount }) => [method, { count, amount }]),
      ),
      ...moneyOwed(owedOn(day)[0]),
    },
  }));
}

/** Of rows of dossiers called `d` that may owe something: a sum that is known, or one that the accountant enters. */
const owes = sql`d.state in ${[...owingStates]} and d.amount_due > 0 and not ${sql.raw(lacksAmount)}`;
const lacks = sql`d.state in ${[...amountStates]} and ${sql.raw(lacksAmount)}`;

interface OwedRow {
  readonly owed: number;
  readonly owedAmount: number;
  readonly returned: number;
  readonly returnedAmount: number;
  readonly missing: number;
  readonly missingEnded: number;
}

const moneyOwed = ({
  owed,
  owedAmount,
  returned,
  returnedAmount,
  missing,
  missingEnded,
}: OwedRow = noneOwed) => ({
  owed: { count: owed, amount: owedAmount },
  returned: { count: returned, amount: returnedAmount },
  ...{ missing, missingEnded },
});

const noneOwed: OwedRow = {
  ...{ owed: 0, owedAmount: 0, returned: 0, returnedAmount: 0, missing: 0, missingEnded: 0 },
};

interface FiledRow {
  readonly procedureCode: string;
  readonly state: string;
  readonly delivery: string;
  readonly channel: string;
  readonly count: number;
  readonly answeredLate: number;
}

interface EndedRow {
  readonly procedureCode: string;
  readonly state: string;
  readonly inTime: boolean;
  readonly received: LocalDate | null;
  readonly count: number;
}

function useOfEnded(
  { state, inTime, received, count, day }: OnDay<EndedRow>,
  calendar: WorkingCalendar,
): UseSums {
  if (isResult(state))
    return {
      ...{ ...noUse, handled: count, onTime: inTime ? count : 0 },
      workingDays: received === null ? {} : { [calendar.workingDaysBetween(received, day)]: count },
    };
  if (state === 'stopped') return { ...noUse, stopped: count, stoppedLate: inTime ? 0 : count };
  return state === 'not-accepted' ? { ...noUse, refused: count } : noUse;
}

function byDay<Row extends { readonly day: LocalDate }>(rows: Iterable<Row>) {
  const groups = new Map<LocalDate, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.day);
    if (group === undefined) groups.set(row.day, [row]);
    else group.push(row);
  }
  return (day: LocalDate): readonly Row[] => groups.get(day) ?? [];
}

/** With the months in which they lie. */
export async function saveDays(tx: Transaction, days: readonly SumsRow[]): Promise<void> {
  await saveSums(tx, days);
  for (const month of new Set(days.map(({ day }) => firstOfMonth(day))))
    await saveSums(tx, [await addMonth(tx, month)]);
}

export const firstOfMonth = (day: LocalDate): LocalDate => `${day.slice(0, 7)}-01`;

/** @param month its first day */
export async function addMonth(db: Queryable, month: LocalDate): Promise<SumsRow> {
  const last = addDays(addMonths(month, 1), -1);
  const rows = await db
    .select()
    .from(figureSums)
    .where(and(eq(figureSums.unit, 'day'), between(figureSums.day, month, last)));
  const sums = rows.map(({ unit: _unit, day: _day, ...ofDay }) => ofDay);
  return { unit: 'month', day: month, ...addUp(nothing, sums) };
}

export async function saveSums(tx: Transaction, rows: readonly SumsRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insert(figureSums)
    .values([...rows])
    .onConflictDoUpdate({ target: [figureSums.unit, figureSums.day], set: overwriting(figureSums) });
}
