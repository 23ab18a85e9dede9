// What the home page tells of the commune: the newest notices and news, the events to come, the leaders' week.
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { latest } from '#app/domain/publishing/latest.server.ts';
import { listPublished } from '#app/domain/publishing/list-published.server.ts';
import { listSections } from '#app/domain/publishing/list-sections.server.ts';
import type { ContentKindId } from '#app/publications/kinds/index.ts';
import { weekOf } from '#app/publications/week.ts';
import { toCome } from '#app/ui/pages/public/sections/event.tsx';
import { localDate } from '#catalog/local-date.ts';

const mostNotices = 3;
const mostNews = 4;
const mostEvents = 3;
/** Weeks are published ahead; this week is among the last few. */
const recentWeeks = 6;

export async function readHappening(deps: Deps) {
  const today = localDate(deps.clock.now());
  const open = await listSections(deps, {});
  const of = (kind: ContentKindId) => open.filter((section) => section.kind === kind);
  const idsOf = (kind: ContentKindId) => of(kind).map(({ id }) => id);
  const [notices, news, events, weeks] = await Promise.all([
    latest(deps, { sections: idsOf('directive'), count: mostNotices }),
    latest(deps, { sections: idsOf('article'), count: mostNews }),
    listPublished(deps, { sections: idsOf('event') }),
    listPublished(deps, { sections: idsOf('week'), perPage: recentWeeks }),
  ]);
  return {
    today,
    notices,
    news,
    events: toCome(events.lines, today).slice(0, mostEvents),
    week: weekOf(weeks.lines, today),
    sections: {
      notices: of('directive')[0],
      news: of('article')[0],
      events: of('event')[0],
      week: of('week')[0],
    },
  };
}
