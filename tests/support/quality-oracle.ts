// The figures of quality as lists of dossiers, out of the lives of all of them: slow, and by no sum that is kept.
import { partsOf, settledOf } from '#app/quality/life.ts';
import { dossierIndexIds, pointsOf, type DossierPoints, type Range } from '#app/quality/points.ts';
import type { Grade } from '#app/quality/rating.ts';
import { countSatisfaction } from '#app/quality/satisfaction.ts';
import { resultStates } from '#catalog/dossier-states.ts';
import { localDate } from '#catalog/local-date.ts';
import type { Database } from '#db/client.server.ts';
import { listLivesOf } from '#db/queries/quality.server.ts';

interface Row {
  readonly code: string;
  readonly procedureCode: string;
  readonly state: string;
  readonly channel: string;
  readonly submittedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly paidAt: Date | null;
  readonly paidOnline: boolean;
  readonly due: Date | null;
  readonly overall: Grade | null;
  readonly convenience: Grade | null;
  readonly timeliness: Grade | null;
  readonly attitude: Grade | null;
  readonly ratedAt: Date | null;
}

interface Days {
  readonly from: string;
  readonly until: string;
}

/** @param now for what runs */
export async function qualityByHand(db: Database, { from, until }: Days, now: Date) {
  const rows = [
    ...(await db.$client<Row[]>`
      select d.code, d.procedure_code as "procedureCode", d.state, d.channel, d.submitted_at as "submittedAt",
        d.finished_at as "finishedAt", d.paid_at as "paidAt", d.limit_due_at as due, r.overall, r.convenience, r.timeliness,
        r.attitude, r.rated_at as "ratedAt",
        'vnpay' = any(array(select method from payments p where p.dossier_id = d.id and p.state = 'settled')) as "paidOnline"
      from dossiers d left join dossier_ratings r on r.dossier_id = d.id`),
  ];
  const lives = new Map(
    (
      await listLivesOf(
        db,
        rows.map(({ code }) => code),
      )
    ).map((life) => [life.code, life]),
  );
  const lifeOf = ({ code }: Row) => {
    const life = lives.get(code);
    if (life === undefined) throw new Error(`no life of ${code}`);
    return life;
  };
  const isWithin = (at: Date | null) => at !== null && from <= localDate(at) && localDate(at) <= until;
  const resulting: readonly string[] = resultStates;
  const settled = rows.filter((row) => resulting.includes(row.state) && isWithin(row.finishedAt));
  const rated = rows.filter((row) => isWithin(row.ratedAt));
  const settlementOf = (row: Row) => settledOf(lifeOf(row));
  const pointed = settled.filter((row) => pointsOf(lifeOf(row)) !== undefined);
  const staffOf = (row: Row) => partsOf(lifeOf(row)).map(({ staffId }) => staffId);
  const known = [...settled, ...rated];
  const hasPart = (row: Row, staff: string) => known.includes(row) && staffOf(row).includes(staff);
  const filed = rows.filter((row) => row.state !== 'draft' && isWithin(row.submittedAt));
  const paid = rows.filter((row) => isWithin(row.paidAt));
  const running = rows.filter(({ due }) => due !== null);
  const withDueDate = settled.filter((row) => settlementOf(row)?.timeliness !== undefined);
  const results = settled.filter((row) => settlementOf(row)?.declined === false);
  const grades = (some: readonly Row[]) =>
    countSatisfaction(
      some.flatMap(({ overall, ...rest }) => (overall === null ? [] : [{ ...rest, overall }])),
    );
  const rate = (of: readonly Row[], meets: (row: Row) => boolean) => ({ of, met: of.filter(meets) });
  const averages = (some: readonly Row[]) => averagesOf(some.flatMap((row) => pointsOf(lifeOf(row)) ?? []));
  const everybody = [...new Set(pointed.flatMap(staffOf))];
  return {
    dossiers: pointed.length,
    late: pointed.filter((row) => settlementOf(row)?.timeliness === 'late').length,
    averages: averages(pointed),
    satisfaction: grades(rated),
    staff: new Map(
      everybody.map((id) => {
        const mine = pointed.filter((row) => hasPart(row, id));
        return [
          id,
          {
            dossiers: mine.length,
            settled: mine.filter((row) => settlementOf(row)?.by === id).length,
            averages: averages(mine),
            satisfaction: grades(rated.filter((row) => hasPart(row, id))).overall,
          },
        ];
      }),
    ),
    partakers: new Set(known.flatMap(staffOf)),
    rates: {
      'settled-in-time': rate(withDueDate, (row) => settlementOf(row)?.timeliness !== 'late'),
      'not-overdue': rate(running, ({ due }) => due !== null && due >= now),
      'filed-online': rate(filed, ({ channel }) => channel === 'online'),
      'paid-online': rate(paid, ({ paidOnline }) => paidOnline),
      'electronic-results': rate(results, (row) => lifeOf(row).resultFile),
      satisfied: rate(rated, ({ overall }) => overall !== 'unsatisfied'),
    },
    proceduresWith: {
      filingsOnline: proceduresOf(filed.filter(({ channel }) => channel === 'online')),
      paymentsOnline: proceduresOf(paid.filter(({ paidOnline }) => paidOnline)),
      results: proceduresOf(results),
      files: proceduresOf(results.filter((row) => lifeOf(row).resultFile)),
    },
    lists: { settled, judged: pointed, rated },
    hasPart,
  };
}

const proceduresOf = (rows: readonly Row[]) => new Set(rows.map(({ procedureCode }) => procedureCode));

/** One division at the end: a sum of averages is none. */
function averagesOf(points: readonly DossierPoints[]): Readonly<Partial<Record<string, Range>>> {
  if (points.length === 0) return {};
  const mean = (id: (typeof dossierIndexIds)[number], end: keyof Range) =>
    Math.round((points.reduce((sum, one) => sum + one[id][end], 0) * 10) / points.length) / 10;
  return Object.fromEntries(
    dossierIndexIds.map((id) => [id, { least: mean(id, 'least'), most: mean(id, 'most') }]),
  );
}
