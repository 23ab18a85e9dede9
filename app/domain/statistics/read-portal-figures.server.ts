// The figures that the portal itself keeps, of any span of days (Đ12.5), each by the use case of the page on which it stands:
// the section of statistics and the report of the year (Đ23) say the same.
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import type { PortalFigures } from '#app/publications/portal-figures.ts';
import { present } from '#app/values/present.ts';
import type { DaySpan, LocalDate } from '#catalog/local-date.ts';
import type { Level } from '#catalog/procedure.ts';
import { channelIds, deliveryIds } from '#catalog/procedure-lists.ts';
import { viewsIn } from '#catalog/service-figures.ts';
import { sectors } from '#catalog/sectors.ts';
import { countConsultations } from '../consultations/count-consultations.server.ts';
import { readInquiryStatistics } from '../inquiries/inquiry-statistics.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { surveyPublications } from '../publishing/survey-publications.server.ts';
import { readUseOfServices, type UseOfService } from './read-use-of-services.server.ts';

/** @returns `until`: the last day that is counted, today in a span that is not over */
export async function readPortalFigures(
  deps: Deps,
  days: DaySpan,
): Promise<{ readonly figures: PortalFigures; readonly until: LocalDate }> {
  const { units, sections, total, until } = await surveyPublications(deps, days);
  const services = await readUseOfServices(deps, days);
  const inquiries = await Promise.all(
    inquiryKinds.map(async (kind) => ({
      kind: kind.id,
      ...(await readInquiryStatistics(deps, { kind, days })),
    })),
  );
  return {
    until,
    figures: {
      content: { units: [...units], sections: [...sections], total },
      levels: levelsOf(services),
      services: services.map(serviceLine).filter(isUsed),
      months: monthsOf(services),
      deliveries: deliveryIds.map((delivery) => ({
        delivery,
        filed: services.reduce((sum, { figures }) => sum + (figures.byDelivery[delivery] ?? 0), 0),
      })),
      channels: channelIds.map((channel) => ({
        channel,
        filed: services.reduce((sum, { figures }) => sum + (figures.byChannel[channel] ?? 0), 0),
      })),
      inquiries: inquiries.map(({ units: unitList, ...more }) => ({ ...more, units: [...unitList] })),
      consultations: await countConsultations(deps, days),
    },
  };
}

const levels: readonly Level[] = [1, 2, 3, 4];

const levelsOf = (services: readonly UseOfService[]) =>
  levels.map((level) => ({
    level,
    procedures: services.filter(({ procedure }) => procedure?.level === level).length,
  }));

function serviceLine({ code, procedure, figures }: UseOfService): PortalFigures['services'][number] {
  return {
    code,
    name: procedure?.name ?? 'Thủ tục không còn công bố',
    sector: procedure === undefined ? '' : sectors[procedure.sector],
    ...present({ level: procedure?.level }),
    views: viewsIn(figures.months),
    filed: figures.filed,
    handled: figures.handled,
    onTime: figures.onTime,
    refused: figures.refused,
    stopped: figures.stopped,
    stoppedLate: figures.stoppedLate,
    answeredLate: figures.answeredLate,
    lateNow: figures.lateNow,
  };
}

const isUsed = ({ views, filed, handled, refused, stopped, lateNow }: PortalFigures['services'][number]) =>
  views + filed + handled + refused + stopped + lateNow > 0;

function monthsOf(services: readonly UseOfService[]): PortalFigures['months'] {
  const months = services[0]?.figures.months ?? [];
  const monthFigures = services.flatMap(({ figures }) => figures.months);
  return months.map(({ month }) => {
    const figuresOfMonth = monthFigures.filter((one) => one.month === month);
    return {
      month,
      views: figuresOfMonth.reduce((sum, { views }) => sum + views, 0),
      filings: figuresOfMonth.reduce((sum, { filings }) => sum + filings, 0),
    };
  });
}
