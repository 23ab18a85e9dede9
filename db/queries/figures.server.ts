// Figures that are kept beside dossiers (docs/decisions/119-figures-are-kept-by-day.md). Triggers mark what has to be worked out anew,
// in the transaction that changes it; whoever reads figures has the marks followed first. So nothing has to be thought of where a
// dossier moves, and no mover waits for a figure.
import { and, asc, desc, isNotNull, isNull, lte, sql, sum, type SQL } from 'drizzle-orm';

import { judgingRules } from '../../app/quality/handled-dossier.ts';
import { noSums, type QualitySums } from '../../app/quality/quality-sums.ts';
import { addUp } from '../../app/values/add-up.ts';
import { wholeMonthsIn, type DaySpan, type LocalDate } from '../../services-catalog/local-date.ts';
import type { UseSums } from '../../services-catalog/service-figures.ts';
import type { Database, Queryable, Transaction } from '../client.server.ts';
import { figureMarks, figureSums } from '../schema/figures.ts';
import { countDays, saveDays } from './figure-days.server.ts';
import { arrayOf, localDay, readHandled, removeHandled, saveHandled } from './handled-dossiers.server.ts';

/** Dossiers whose lives are read in one transaction: a page that waits for another has its turn behind these. */
export const livesAtATime = 1000;
/** Days whose dossiers are read at a time. */
export const daysAtATime = 40;

interface Run {
  readonly running: Promise<void>;
  /** Of whoever came since it began. */
  next?: Promise<void>;
}

/** What is going on of each pool: pages that come together wait for one connection, not each on its own. */
const runs = new WeakMap<Database, Run>();

/** Works out anew what is marked by now. */
export function followFigures(db: Database): Promise<void> {
  const run = runs.get(db);
  if (run === undefined) return begin(db);
  const afterwards = () => begin(db);
  return (run.next ??= run.running.then(afterwards, afterwards));
}

function begin(db: Database): Promise<void> {
  const running = follow(db).finally(() => {
    if (runs.get(db)?.running === running) runs.delete(db);
  });
  runs.set(db, { running });
  return running;
}

/** One at a time does, of all processes: whoever comes meanwhile waits, and finds it done. */
async function follow(db: Database): Promise<void> {
  // Mostly nothing is marked, and nobody has to wait to learn that.
  const [last] = await db
    .select({ id: figureMarks.id })
    .from(figureMarks)
    .orderBy(desc(figureMarks.id))
    .limit(1);
  if (last !== undefined) while (await followPart(db, last.id));
}

/** @param until marks up to this one @returns false when it was the last part */
function followPart(db: Database, until: number): Promise<boolean> {
  return db.transaction(async (tx) => {
    await aloneHere(tx);
    // What is marked after this reading stays marked, whether the readings below see its change or not.
    const marks = await tx
      .select({ id: figureMarks.id, dossierId: figureMarks.dossierId })
      .from(figureMarks)
      .where(and(isNotNull(figureMarks.dossierId), lte(figureMarks.id, until)))
      .orderBy(asc(figureMarks.id))
      .limit(livesAtATime);
    if (marks.length === 0) return followDays(tx);
    await followDossiers(tx, marks);
    return true;
  });
}

export const aloneHere = (tx: Transaction) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtext('figures'))`);

/** Works out what dossiers come to. The days on which they count, and counted before, are marked in their place. */
async function followDossiers(
  tx: Transaction,
  marks: readonly { readonly id: number; readonly dossierId: string | null }[],
): Promise<void> {
  const markIds = marks.map(({ id }) => id);
  const ids = [...new Set(marks.flatMap(({ dossierId }) => dossierId ?? []))];
  const rows = await readHandled(tx, sql`d.id = any(${arrayOf(ids, 'uuid')})`);
  await saveHandled(tx, rows);
  const handled = new Set(rows.map(({ dossierId }) => dossierId));
  await removeHandled(
    tx,
    ids.filter((id) => !handled.has(id)),
  );
  await tx.execute(sql`
    insert into figure_marks (days)
    select array_agg(distinct day) from (
      select unnest(days) as day from figure_marks where id = any(${arrayOf(markIds, 'bigint')})
      union all
      select ${localDay(sql`at`)} from dossiers d left join dossier_ratings r on r.dossier_id = d.id
        cross join unnest(array[d.submitted_at, d.paid_at, d.finished_at, r.rated_at]) as moments(at)
      where d.id = any(${arrayOf(ids, 'uuid')})
      union all
      select ${localDay(sql`at`)} from payments p cross join unnest(array[p.created_at, p.decided_at]) as moments(at)
      where p.dossier_id = any(${arrayOf(ids, 'uuid')})) counted
    where day is not null having count(*) > 0`);
  await removeMarks(tx, markIds);
}

/** Counts some of the marked days. @returns false when no other is marked */
async function followDays(tx: Transaction): Promise<boolean> {
  const marks = await tx
    .select({ id: figureMarks.id, days: figureMarks.days })
    .from(figureMarks)
    .where(isNull(figureMarks.dossierId));
  const days = [...new Set(marks.flatMap((mark) => mark.days))].toSorted();
  const later = days.splice(daysAtATime);
  await saveDays(tx, await countDays(tx, days));
  await removeMarks(
    tx,
    marks.map(({ id }) => id),
  );
  if (later.length > 0) await tx.insert(figureMarks).values({ days: later });
  return later.length > 0;
}

const removeMarks = (tx: Transaction, ids: readonly number[]) =>
  tx.execute(sql`delete from figure_marks where id = any(${arrayOf(ids, 'bigint')})`);

/** The rows of which a span consists: its whole months, and the days beside them. */
function rowsOfSpan(span: DaySpan): SQL {
  const { first, after } = wholeMonthsIn(span);
  return sql`day between ${span.from}::date and ${span.until}::date
    and unit = case when day >= ${first}::date and day < ${after}::date then 'month' else 'day' end`;
}

/** @param days both ends included @returns what they come to together */
export async function readQualitySums(db: Queryable, days: DaySpan): Promise<QualitySums> {
  const rows = await db.select({ quality: figureSums.quality }).from(figureSums).where(rowsOfSpan(days));
  return addUp(
    noSums,
    rows.map(({ quality }) => quality),
  );
}

/** @param days both ends included @returns how many had a result */
export async function countSettled(db: Queryable, days: DaySpan): Promise<number> {
  const [row] = await db
    .select({ count: sum(figureSums.settled) })
    .from(figureSums)
    .where(rowsOfSpan(days));
  return Number(row?.count ?? 0);
}

/** @param days both ends included @returns by procedure what they come to together */
export async function readUseSums(db: Queryable, days: DaySpan): Promise<Readonly<Record<string, UseSums>>> {
  const rows = await db.select({ use: figureSums.use }).from(figureSums).where(rowsOfSpan(days));
  return addUp<Readonly<Record<string, UseSums>>>(
    {},
    rows.map(({ use }) => use),
  );
}

/** @param since the first of a month @returns how many were filed of each procedure since, by month: "2026-11" */
export async function readFilingsByMonth(
  db: Queryable,
  since: LocalDate,
): Promise<readonly { readonly code: string; readonly month: string; readonly filings: number }[]> {
  const rows = await db.execute<{ code: string; month: string; filings: number }>(sql`
    select q.key as code, to_char(day, 'YYYY-MM') as month, (q.value ->> 'of')::int as filings
    from figure_sums cross join jsonb_each(quality -> 'filed') q where unit = 'month' and day >= ${since}::date`);
  return [...rows];
}

/** Has everything worked out anew that other rules than today's worked out. */
export async function markOutdated(db: Database): Promise<void> {
  await db.execute(sql`
    insert into figure_marks (dossier_id) select dossier_id from handled_dossiers where rules <> ${judgingRules}`);
}
