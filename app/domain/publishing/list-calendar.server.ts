// What items tell of days, for calendars: of what readers see now, and, cancelled, of what was withdrawn from them.
import { calendarEvents, type CalendarEvent } from '#app/publications/calendar-events.ts';
import { titleOf } from '#app/publications/item-title.ts';
import { hrefOf } from '#app/publications/section-address.ts';
import { present } from '#app/values/present.ts';
import type { Queryable } from '#db/client.server.ts';
import {
  findAllLive,
  listPublishedFacts,
  listWithdrawn,
  type LiveRow,
} from '#db/queries/content-readers.server.ts';
import { listLines } from '#db/queries/section-lines.server.ts';
import { kindOf } from '#app/publications/kind-of-section.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { readableBody } from '../writing/stored-body.ts';
import { withdrawalOf } from './item-views.server.ts';
import { readWide } from './section-lines.server.ts';

/** More than a year of weeks, of what is listed and of what is withdrawn. */
const mostItems = 60;

export type ListedEvent = CalendarEvent & { readonly href: string };

/** @returns the events of the items that a section lists first, and of those that were withdrawn from it last; none where it is not there */
export async function listCalendar(
  { db }: Pick<Deps, 'db'>,
  { section }: { readonly section: string },
): Promise<readonly ListedEvent[]> {
  const { wide, first } = await readWide({ db }, { sections: [section] });
  if (first === undefined) return [];
  const page = { order: kindOf(first).order, limit: mostItems };
  const ids = (await listLines(db, { ...wide, listed: [] }, page)).map(({ id }) => id);
  return eventsOf(db, [...ids, ...(await listWithdrawn(db, wide.sections, mostItems))]);
}

/** @returns the events of one item that readers can open, as it is now */
export const calendarOfItem = (
  { db }: Pick<Deps, 'db'>,
  { item }: { readonly item: string },
): Promise<readonly ListedEvent[]> => eventsOf(db, [item]);

async function eventsOf(db: Queryable, ids: readonly string[]): Promise<readonly ListedEvent[]> {
  const rows = new Map((await findAllLive(db, ids)).map((row): [string, LiveRow] => [row.item.id, row]));
  const published = await listPublishedFacts(db, ids);
  return ids.flatMap((id) => {
    const row = rows.get(id);
    const body = row && readableBody(row);
    if (row === undefined || body === undefined) return [];
    const { facts, summary } = body;
    const withdrawn = withdrawalOf(row.item);
    const dated = { id, title: titleOf(body), summary, facts, ...present({ withdrawn }) };
    const href = hrefOf(row.section, row.item.slug);
    const versions = published.filter(({ itemId }) => itemId === id);
    return calendarEvents(dated, versions).map((event) => ({ ...event, href }));
  });
}
