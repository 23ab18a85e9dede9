// The last day of a consultation as an entry for a calendar.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { calendarOfItem } from '#app/domain/publishing/list-calendar.server.ts';
import { calendarFile } from '#app/http/calendar-file.ts';
import { publicPage } from '#app/http/document.ts';
import { titleInWords } from '#app/publications/item-title.ts';
import { tags } from '#app/vocabulary/page-tags.ts';
import { openDraft } from './consultation.server.ts';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const item = await openDraft(context, params['slug'] ?? '');
  const file = await calendarFile({
    name: titleInWords(item.title),
    host: new URL(deps.unit.publicUrl).host,
    events: (await calendarOfItem(deps, { item: item.id })).map((event) => ({
      ...event,
      href: deps.unit.publicUrl + event.href,
    })),
  });
  return new Response(file, {
    headers: { ...publicPage([tags.item(item.id)]), 'Content-Type': 'text/calendar; charset=utf-8' },
  });
}
