// The figures of a year, each by the use case of the page on which it stands, so that report and pages say the same.
import { totalsOf, type ReportFigures, type YearFigures } from '#app/publications/yearly-report/figures.ts';
import { present } from '#app/values/present.ts';
import { yearSpan, type LocalDate } from '#catalog/local-date.ts';
import { readOperationOfYear } from '../availability/read-availability.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { countMeetingYear } from '../meetings/count-year.server.ts';
import { countDossierSatisfaction } from '../quality/count-satisfaction.server.ts';
import { logAnchorOf } from '../records/mail-log-anchor.server.ts';
import { sumLedger } from '../royalties/list-ledger.server.ts';
import { readPortalFigures } from '../statistics/read-portal-figures.server.ts';

/** @returns what is counted of `year` until now (or its last day), and of the whole year before */
export async function readFigures(deps: Deps, year: number): Promise<ReportFigures> {
  const { figures, until } = await yearFigures(deps, year);
  const lastYear = await yearFigures(deps, year - 1);
  return { year, until, figures, before: totalsOf(lastYear.figures), logAnchor: await logAnchorOf(deps) };
}

async function yearFigures(
  deps: Deps,
  year: number,
): Promise<{ readonly figures: YearFigures; readonly until: LocalDate }> {
  const days = yearSpan(year);
  const { figures, until } = await readPortalFigures(deps, days);
  const { deliveries: _deliveries, channels, ...reported } = figures;
  return {
    until,
    figures: {
      ...reported,
      channels: [...channels],
      dossierSatisfaction: await countDossierSatisfaction(deps, days),
      meetings: await countMeetingYear(deps, year),
      royalties: await sumLedger(deps, days),
      ...present({ operation: await readOperationOfYear(deps, year) }),
    },
  };
}
