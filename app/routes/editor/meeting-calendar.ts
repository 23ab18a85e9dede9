// One meeting as a file for calendars.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { openMeeting } from '#app/domain/meetings/open-meeting.server.ts';
import { calendarFile } from '#app/http/calendar-file.ts';
import { fileResponse } from '#app/http/file-response.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal, refusalResponse } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { localDate, localTime } from '#catalog/local-date.ts';

/** Minutes that a calendar keeps free when the agenda says less, or nothing. */
const shortest = 60;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { deps } = context.portal;
  const { meeting } = orRefusal(await openMeeting(deps, staff, { id: params['meeting'] ?? '' }));
  if (meeting.stage === 'cancelled')
    throw refusalResponse({ code: 'not-possible', message: 'Cuộc họp này đã hủy.' });
  const { startsAt, agenda } = meeting;
  const plannedMinutes = agenda.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const endsAt = new Date(startsAt.getTime() + Math.max(plannedMinutes, shortest) * 60_000);
  const file = await calendarFile({
    name: 'Họp Ban Biên tập',
    host: new URL(deps.unit.publicUrl).host,
    events: [
      {
        id: meeting.id,
        title: 'Họp Ban Biên tập',
        starts: `${localDate(meeting.startsAt)}T${localTime(meeting.startsAt)}`,
        ends: `${localDate(endsAt)}T${localTime(endsAt)}`,
        place: meeting.place,
        about: meeting.agenda.map(({ title }, index) => `${index + 1}. ${title}`).join('\n'),
        href: new URL(paths.meeting(meeting.id), deps.unit.publicUrl).href,
        changedAt: meeting.changedAt,
      },
    ],
  });
  return fileResponse({
    fileName: `hop-ban-bien-tap-${localDate(meeting.startsAt)}.ics`,
    mediaType: 'text/calendar; charset=utf-8',
    content: new TextEncoder().encode(file),
  });
}
