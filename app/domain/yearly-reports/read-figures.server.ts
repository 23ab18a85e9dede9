// The figures of a year, each by the use case of the page on which it stands, so that report and pages say the same.
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import { totalsOf, type ReportFigures, type YearFigures } from '#app/publications/yearly-report/figures.ts';
import { present } from '#app/values/present.ts';
import type { LocalDate } from '#catalog/local-date.ts';
import type { Level } from '#catalog/procedure.ts';
import { sectors } from '#catalog/sectors.ts';
import { countConsultationYear } from '../consultations/count-year.server.ts';
import { readInquiryStatistics } from '../inquiries/inquiry-statistics.server.ts';
import type { Staff } from '../kernel/actor.ts';
import { readOperationOfYear } from '../availability/read-availability.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { countMeetingYear } from '../meetings/count-year.server.ts';
import { surveyFreshnessYear } from '../publishing/survey-freshness-year.server.ts';
import { sumLedger } from '../royalties/list-ledger.server.ts';
import { readYearOfServices, type YearOfService } from '../statistics/read-year-of-services.server.ts';

/** @returns what is counted of `year` until now (or its last day), and of the whole year before */
export async function readFigures(
  deps: Deps,
  staff: Staff,
  year: number,
): Promise<Outcome<{ figures: ReportFigures }>> {
  const now = await yearFigures(deps, staff, year);
  if (!now.ok) return now;
  const before = await yearFigures(deps, staff, year - 1);
  if (!before.ok) return before;
  const { figures, until } = now;
  return { ok: true, figures: { year, until, figures, before: totalsOf(before.figures) } };
}

async function yearFigures(
  deps: Deps,
  staff: Staff,
  year: number,
): Promise<Outcome<{ figures: YearFigures; until: LocalDate }>> {
  const survey = await surveyFreshnessYear(deps, staff, { year });
  if (!survey.ok) return survey;
  const { units, sections, total, until } = survey.sheet;
  const services = await readYearOfServices(deps, year);
  const inquiries = await Promise.all(
    inquiryKinds.map(async (kind) => ({
      kind: kind.id,
      ...(await readInquiryStatistics(deps, { kind, year })),
    })),
  );
  return {
    ok: true,
    until,
    figures: {
      content: { units: [...units], sections: [...sections], total },
      levels: levelsOf(services),
      services: services.map(serviceLine).filter(isUsed),
      months: monthsOf(services),
      inquiries: inquiries.map(({ units: given, ...more }) => ({ ...more, units: [...given] })),
      consultations: await countConsultationYear(deps, year),
      meetings: await countMeetingYear(deps, year),
      royalties: await sumLedger(deps, { from: `${year}-01-01`, until: `${year}-12-31` }),
      ...present({ operation: await readOperationOfYear(deps, year) }),
    },
  };
}

const levels: readonly Level[] = [1, 2, 3, 4];

const levelsOf = (services: readonly YearOfService[]) =>
  levels.map((level) => ({
    level,
    procedures: services.filter(({ procedure }) => procedure?.level === level).length,
  }));

function serviceLine({ code, procedure, figures }: YearOfService): YearFigures['services'][number] {
  return {
    code,
    name: procedure?.name ?? 'Thủ tục không còn công bố',
    sector: procedure === undefined ? '' : sectors[procedure.sector],
    ...present({ level: procedure?.level }),
    views: figures.months.reduce((sum, { views }) => sum + views, 0),
    filed: figures.filedThisYear,
    handled: figures.handledThisYear,
    onTime: figures.onTimeThisYear,
    lateNow: figures.lateNow,
  };
}

const isUsed = ({ views, filed, handled, lateNow }: YearFigures['services'][number]): boolean =>
  views + filed + handled + lateNow > 0;

function monthsOf(services: readonly YearOfService[]): YearFigures['months'] {
  const months = services[0]?.figures.months ?? [];
  const all = services.flatMap(({ figures }) => figures.months);
  return months.map(({ month }) => {
    const own = all.filter((one) => one.month === month);
    return {
      month,
      views: own.reduce((sum, { views }) => sum + views, 0),
      filings: own.reduce((sum, { filings }) => sum + filings, 0),
    };
  });
}
