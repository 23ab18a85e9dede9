// A section whose items take place on days, for calendars: /lich-lam-viec.ics, /su-kien.ics.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { listCalendar } from '#app/domain/publishing/list-calendar.server.ts';
import { listSections } from '#app/domain/publishing/list-sections.server.ts';
import { calendarFile } from '#app/http/calendar-file.ts';
import { publicPage } from '#app/http/document.ts';
import { notFound } from '#app/http/replies.server.ts';
import { readersOf } from '#app/ui/pages/public/sections/kind-readers.ts';
import { tags } from '#app/vocabulary/page-tags.ts';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const section = (await listSections(deps, {})).find(({ id }) => id === params['section']);
  if (section === undefined || readersOf(section.kind)?.calendar !== true) throw notFound();
  const file = await calendarFile({
    name: `${section.title} – ${deps.unit.name}`,
    host: new URL(deps.unit.publicUrl).host,
    events: (await listCalendar(deps, { section: section.id })).map((event) => ({
      ...event,
      href: deps.unit.publicUrl + event.href,
    })),
  });
  return new Response(file, {
    headers: { ...publicPage([tags.section(section.id)]), 'Content-Type': 'text/calendar; charset=utf-8' },
  });
}
