// All figures worked out a second time, from the lives of all dossiers, and compared with what is kept.
import { isDeepStrictEqual } from 'node:util';

import { asc, inArray, sql } from 'drizzle-orm';

import { addDays, type LocalDate } from '../../services-catalog/local-date.ts';
import type { Database, Transaction } from '../client.server.ts';
import { dossiers } from '../schema/dossiers.ts';
import { figureMarks, figureSums, handledDossiers } from '../schema/figures.ts';
import { addMonth, countDays, firstOfMonth, nothing, saveDays, saveSums } from './figure-days.server.ts';
import { aloneHere, daysAtATime, followFigures, livesAtATime } from './figures.server.ts';
import { arrayOf, localDay, readHandled, removeHandled, saveHandled } from './handled-dossiers.server.ts';

export interface FiguresRebuilt {
  readonly compared: { readonly dossiers: number; readonly days: number };
  /** Codes of dossiers and days of which something else was kept than they come to. */
  readonly differing: readonly string[];
}

/**
 * Works everything out a second time, from the lives of all dossiers, and compares.
 * @param write what differs is written over
 */
export async function rebuildFigures(
  db: Database,
  { write }: { readonly write: boolean },
): Promise<FiguresRebuilt> {
  await followFigures(db);
  const ofDossiers = await rebuildHandled(db, write);
  const ofDays = await rebuildDays(db, write);
  return {
    compared: { dossiers: ofDossiers.compared, days: ofDays.compared },
    differing: [...ofDossiers.differing, ...ofDays.differing],
  };
}

interface Rebuilt {
  readonly compared: number;
  readonly differing: readonly string[];
}

async function rebuildHandled(db: Database, write: boolean): Promise<Rebuilt> {
  const differing: string[] = [];
  let compared = 0;
  let after: string | undefined = '00000000-0000-0000-0000-000000000000';
  while (after !== undefined) {
    const first: string = after;
    after = await db.transaction(async (tx) => {
      await aloneHere(tx);
      const page = await tx
        .select({ id: dossiers.id })
        .from(dossiers)
        .where(sql`${dossiers.id} > ${first}::uuid`)
        .orderBy(asc(dossiers.id))
        .limit(livesAtATime);
      const ids = page.map(({ id }) => id);
      if (ids.length === 0) return undefined;
      const among = inArray(handledDossiers.dossierId, ids);
      const kept = new Map(
        (await tx.select().from(handledDossiers).where(among)).map((row) => [row.dossierId, row]),
      );
      const rows = await readHandled(tx, sql`d.id = any(${arrayOf(ids, 'uuid')})`);
      const due = new Map(rows.map((row) => [row.dossierId, row]));
      const unlike = [...new Set([...kept.keys(), ...due.keys()])].filter(
        (id) => !isDeepStrictEqual(kept.get(id), due.get(id)),
      );
      // What moves while it is compared is marked, and no fault.
      const marked = new Set(await markedAmong(tx, unlike));
      const wrong = unlike.filter((id) => !marked.has(id));
      differing.push(...wrong.map((id) => (kept.get(id) ?? due.get(id))?.code ?? id));
      compared += due.size;
      if (write) {
        await saveHandled(
          tx,
          wrong.flatMap((id) => due.get(id) ?? []),
        );
        await removeHandled(
          tx,
          wrong.filter((id) => !due.has(id)),
        );
      }
      return ids.at(-1);
    });
  }
  return { compared, differing };
}

async function markedAmong(tx: Transaction, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: figureMarks.dossierId })
    .from(figureMarks)
    .where(inArray(figureMarks.dossierId, [...ids]));
  return rows.flatMap(({ id }) => id ?? []);
}

async function rebuildDays(db: Database, write: boolean): Promise<Rebuilt> {
  const [range] = await db.execute<{ from: LocalDate | null; until: LocalDate | null }>(sql`
    select min(day)::text as from, max(day)::text as until from (
      select day from figure_sums union all
      select ${localDay(sql`at`)} from dossiers d left join dossier_ratings r on r.dossier_id = d.id
        cross join unnest(array[d.submitted_at, d.paid_at, d.finished_at, r.rated_at]) as moments(at)
      union all
      select ${localDay(sql`at`)} from payments p cross join unnest(array[p.created_at, p.decided_at]) as moments(at)) counted`);
  const differing: string[] = [];
  let compared = 0;
  const until = range?.until ?? '';
  for (let first = range?.from ?? '9999-01-01'; first <= until; first = addDays(first, daysAtATime)) {
    const days = Array.from({ length: daysAtATime }, (_, index) => addDays(first, index)).filter(
      (day) => day <= until,
    );
    compared += days.length;
    differing.push(...(await compareDays(db, days, write)));
  }
  return { compared, differing };
}

/** @returns those of which something else was kept than they come to; what moves meanwhile is followed first */
async function compareDays(
  db: Database,
  days: readonly LocalDate[],
  write: boolean,
): Promise<readonly LocalDate[]> {
  for (;;) {
    const wrong = await db.transaction(async (tx) => {
      await aloneHere(tx);
      const months = [...new Set(days.map(firstOfMonth))];
      const rows = await tx
        .select()
        .from(figureSums)
        .where(inArray(figureSums.day, [...days, ...months]));
      const kept = new Map(rows.map((row) => [`${row.unit} ${row.day}`, row]));
      const due = [
        ...(await countDays(tx, days)),
        ...(await Promise.all(months.map((month) => addMonth(tx, month)))),
      ];
      const unlike = due.filter(
        (row) =>
          !isDeepStrictEqual(
            kept.get(`${row.unit} ${row.day}`) ?? { ...nothing, unit: row.unit, day: row.day },
            row,
          ),
      );
      if (unlike.length === 0) return [];
      const [marked] = await tx.select({ id: figureMarks.id }).from(figureMarks).limit(1);
      if (marked !== undefined) return undefined;
      if (write) {
        await saveDays(
          tx,
          unlike.filter(({ unit }) => unit === 'day'),
        );
        for (const month of months) await saveSums(tx, [await addMonth(tx, month)]);
      }
      return unlike.map(({ unit, day }) => (unit === 'day' ? day : day.slice(0, 7)));
    });
    if (wrong !== undefined) return wrong;
    await followFigures(db);
  }
}
