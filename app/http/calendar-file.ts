// Events as a file for calendars (RFC 5545). Times are written in UTC, so that no calendar has to know the zone.
import type { DateArray, EventAttributes } from 'ics';

import type { CalendarEvent } from '#app/publications/calendar-events.ts';
import { addDays, instantAt } from '#catalog/local-date.ts';

export interface CalendarFile {
  readonly name: string;
  /** "phuanbinhduong.gov.vn": makes the events' ids the portal's own. */
  readonly host: string;
  readonly events: readonly (CalendarEvent & { readonly href: string })[];
}

const dayOf = (moment: string) => moment.slice(0, 10);
const hasHour = (moment: string) => moment.includes('T');

function dateArray(day: string): DateArray {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}

function utcArray(moment: string): DateArray {
  const [day = '', time = ''] = moment.split('T');
  const at = instantAt(day, time.includes(':') ? time : `${time}:00`);
  return [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes()];
}

/** A whole day ends when the next one begins; an end without an hour ends with its day. */
function endOf(event: CalendarEvent): DateArray | undefined {
  if (!hasHour(event.starts)) return dateArray(addDays(dayOf(event.ends ?? event.starts), 1));
  if (event.ends === undefined) return undefined;
  return utcArray(hasHour(event.ends) ? event.ends : `${event.ends}T24:00`);
}

/** @returns the file; an event without an end is a moment @throws when the library refuses an event */
export async function calendarFile(file: CalendarFile): Promise<string> {
  const events = file.events.map((event): EventAttributes => {
    const end = endOf(event);
    const shared = {
      uid: `${event.id}@${file.host}`,
      title: event.title,
      start: hasHour(event.starts) ? utcArray(event.starts) : dateArray(event.starts),
      startInputType: 'utc' as const,
      startOutputType: 'utc' as const,
      endInputType: 'utc' as const,
      endOutputType: 'utc' as const,
      location: event.place,
      description: event.about,
      url: event.href,
      // Without a method both tell when it last changed (RFC 5545, 3.8.7.2).
      timestamp: event.changedAt.getTime(),
      lastModified: event.changedAt.getTime(),
      sequence: event.sequence ?? 0,
      ...(event.cancelled === true && { status: 'CANCELLED' as const }),
      productId: '-//phu-an-portal//VI',
      calName: file.name,
    };
    return end === undefined ? { ...shared, duration: { minutes: 0 } } : { ...shared, end };
  });
  const { createEvents } = await import('ics');
  const { error, value } = createEvents(events, {
    productId: '-//phu-an-portal//VI',
    calName: file.name,
  });
  if (error != null) throw error;
  // Without an end an event is a moment: nobody knows how long a meeting will last. The library asks for a length and
  // writes none as one without parts, which no reader accepts; left out, the event ends as it begins (RFC 5545, 3.6.1).
  return foldLine((value ?? '').replaceAll('DURATION:PT\r\n', ''));
}

const longestLine = 75;

/** Lines of at most 75 octets (RFC 5545, 3.1), cut between characters: the library counts characters, of which Vietnamese has longer ones. */
function foldLine(text: string): string {
  const lines = text.replaceAll('\r\n\t', '').split('\r\n');
  return lines
    .map((line) => {
      let [out, octets] = ['', 0];
      for (const character of line) {
        const more = Buffer.byteLength(character);
        if (octets + more > longestLine) {
          out += '\r\n\t';
          octets = 1;
        }
        out += character;
        octets += more;
      }
      return out;
    })
    .join('\r\n');
}
