// Stored values as the wire that refills a form of meetings.
import type { MinutesContent, OpenedMeeting } from '#app/read-models/meetings.ts';
import { localDate, localTime } from '#catalog/local-date.ts';
import type { Wire, WireValue } from '#forms/kinds/kind.ts';

function momentWire(at: Date): Wire {
  const [hour = '', minute = ''] = localTime(at).split(':');
  return { ...dateWire(localDate(at)), hour, minute };
}

function dateWire(on: string): Wire {
  const [year = '', month = '', day = ''] = on.split('-');
  return { day, month, year };
}

/** @param chair by his id, as `board`: whoever convenes chairs, and the board is invited */
export const newMeetingWire = (chair: string, board: readonly string[]): Wire => ({
  kind: 'regular',
  chair,
  invited: [...board],
});

/** @returns what refills the form with which a meeting is changed */
export function meetingWire(meeting: OpenedMeeting): Wire {
  return {
    kind: meeting.kind,
    reason: meeting.reason,
    startsAt: momentWire(meeting.startsAt),
    place: meeting.place,
    chair: meeting.chair.id,
    secretary: meeting.secretary?.id ?? '',
    agenda: meeting.agenda.map(({ title, presenter, minutes }) => ({
      title,
      presenter: presenter?.id ?? '',
      minutes: minutes === undefined ? '' : String(minutes),
    })),
    invited: meeting.invited.map(({ id }) => id),
  };
}

/**
 * What the secretary finds.
 * @param content the draft; left out for the first one, in which whoever said that he cannot come is absent with leave
 */
export function minutesWire(meeting: OpenedMeeting, content: MinutesContent | undefined): Wire {
  const wire: Record<string, WireValue> = {};
  meeting.invited.forEach(({ id, excused }, index) => {
    const was = content?.attendance.find(({ userId }) => userId === id)?.was;
    const excusedAttendance = content === undefined && excused ? 'absent-with-leave' : undefined;
    wire[`attendee${index}`] = was ?? excusedAttendance ?? '';
  });
  if (content === undefined) return wire;
  content.points.forEach((text, index) => {
    wire[`point${index}`] = text;
  });
  wire['other'] = content.other;
  wire['decisions'] = content.decisions.map(({ text, responsible, dueOn }) => ({
    text,
    responsible: responsible ?? '',
    dueOn: dueOn === undefined ? {} : dateWire(dueOn),
  }));
  if (content.endedAt !== undefined) wire['endedAt'] = momentWire(new Date(content.endedAt));
  return wire;
}
