// What stands on the home page, and how much of each: services by life events; of the commune the newest notices and news, the drafts on
// which it asks for opinions, the events to come, the leaders' week.
import { servicesFor } from '#app/domain/catalog/life-event-services.ts';
import { readServices } from '#app/domain/catalog/read-services.server.ts';
import { listConsultations } from '#app/domain/consultations/list-consultations.server.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { latest } from '#app/domain/publishing/latest.server.ts';
import { listPublished } from '#app/domain/publishing/list-published.server.ts';
import { listSections } from '#app/domain/publishing/list-sections.server.ts';
import type { ContentKindId } from '#app/publications/kinds/index.ts';
import { weekOf } from '#app/publications/week.ts';
import { eventsAhead } from '#app/publications/calendar-events.ts';
import { lifeEventIds } from '#catalog/life-events.ts';
import { localDate } from '#catalog/local-date.ts';

/** Life events on the page, and services under each. */
const mostLifeEvents = 6;
const mostServices = 3;
const mostNotices = 3;
const mostNews = 4;
const mostEvents = 3;
const mostConsultations = 1;
/** Weeks are published ahead; this week is among the last few. */
const recentWeeks = 6;

export async function readLifeEvents(deps: Deps) {
  const published = (await readServices(deps)).map(({ offered }) => offered);
  const events = lifeEventIds.slice(0, mostLifeEvents).map((event) => {
    const leadTo = servicesFor(published, event);
    return {
      event,
      procedures: leadTo.slice(0, mostServices).map(({ code, slug, name }) => ({ code, slug, name })),
      total: leadTo.length,
    };
  });
  return events.filter(({ total }) => total > 0);
}

export async function readHappening(deps: Deps) {
  const today = localDate(deps.clock.now());
  const open = await listSections(deps, {});
  const of = (kind: ContentKindId) => open.filter((section) => section.kind === kind);
  const idsOf = (kind: ContentKindId) => of(kind).map(({ id }) => id);
  const [notices, news, consultations, events, weeks] = await Promise.all([
    latest(deps, { sections: idsOf('directive'), count: mostNotices }),
    latest(deps, { sections: idsOf('article'), count: mostNews }),
    listConsultations(deps, { stage: 'open', pageSize: mostConsultations }),
    listPublished(deps, { sections: idsOf('event') }),
    listPublished(deps, { sections: idsOf('week'), pageSize: recentWeeks }),
  ]);
  return {
    /** When the page says something that is no more: a draft opened or closed. */
    changesAt: consultations.changesAt,
    happening: {
      today,
      notices,
      news,
      consultations: consultations.lines,
      events: eventsAhead(events.lines, today).slice(0, mostEvents),
      week: weekOf(weeks.lines, today),
      sections: {
        notices: of('directive')[0],
        news: of('article')[0],
        consultations: of('consultation')[0],
        events: of('event')[0],
        week: of('week')[0],
      },
    },
  };
}
