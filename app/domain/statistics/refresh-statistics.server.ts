// Đ14.3: computes the figures of every service and keeps them until the next time, so that public pages stay cached between.
import { addMonths, localDate, monthsIn, yearSpan } from '#catalog/local-date.ts';
import type { ServiceFigures, UseFigures } from '#catalog/service-figures.ts';
import { present } from '#app/values/present.ts';
import { listFigures, saveFigures } from '#db/queries/service-statistics.server.ts';
import { readPublishedCatalog } from '../catalog/read-catalog.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { countFigures } from './count-figures.server.ts';

const shownMonths = 12;

/**
 * Of the year of today and the months before it, in days of Vietnam. Pages are drawn anew for the procedures alone whose
 * figures changed, in the transaction of the figures.
 */
export async function refreshStatistics(deps: Pick<Deps, 'db' | 'clock' | 'followers'>): Promise<void> {
  const now = deps.clock.now();
  const today = localDate(now);
  const catalog = await readPublishedCatalog(deps);
  const { codes, of } = await countFigures(deps, {
    days: yearSpan(Number(today.slice(0, 4))),
    months: monthsIn({ from: addMonths(`${today.slice(0, 7)}-01`, 1 - shownMonths), until: today }),
  });
  // Those of former procedures too: the sum of all is that of every other page. What was stored of one counts no more in another year.
  const counted = new Set([
    ...catalog.map(({ procedure: { code } }) => code),
    ...codes,
    ...(await listFigures(deps.db)).map(({ procedureCode }) => procedureCode),
  ]);
  const figures = [...counted].map((code) => ({ procedureCode: code, figures: publishedFigures(of(code)) }));
  await deps.db.transaction(async (tx) => {
    const changedCodes = new Set(await saveFigures(tx, figures, now));
    if (changedCodes.size === 0) return;
    const slugs = catalog.flatMap(({ procedure }) =>
      changedCodes.has(procedure.code) ? [procedure.slug] : [],
    );
    await tellFollowers(deps, tx, { kind: 'statistics', slugs });
  });
}

const publishedFigures = (use: UseFigures) =>
  ({
    months: use.months,
    byState: use.byState,
    filedThisYear: use.filed,
    handledThisYear: use.handled,
    onTimeThisYear: use.onTime,
    refusedThisYear: use.refused,
    stoppedThisYear: use.stopped,
    stoppedLateThisYear: use.stoppedLate,
    answeredLateThisYear: use.answeredLate,
    lateNow: use.lateNow,
    ...present({ workingDays: use.workingDays }),
  }) satisfies ServiceFigures;
