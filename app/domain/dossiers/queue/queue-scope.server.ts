// Which dossiers lie in the lists of a member of staff, and what of them he can act on.
import { heldBy, showsEnded, type QueueFilter } from '#app/lists/queue.ts';
import type { QueueConditions, QueueMoment, QueueScope } from '#db/queries/dossier-queue.server.ts';
import { endOfDay, instantAt, localDate } from '#catalog/local-date.ts';
import { soonWorkingDays } from '#catalog/lateness.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import { groupsOf, workingCapacities } from '#catalog/work-order.ts';
import { readerOf, hasCapacity, type Actor } from '../../kernel/actor.ts';

/** @returns undefined for who neither handles dossiers nor leads those who do */
export function queueScope(actor: Actor): QueueScope | undefined {
  if (actor.kind !== 'staff') return undefined;
  const capacities = workingCapacities.filter((capacity) => hasCapacity(actor, capacity));
  if (capacities.length === 0) return undefined;
  return {
    viewerId: actor.userId,
    reader: readerOf(actor),
    everywhere: capacities.includes('leader') || capacities.includes('one-stop-desk'),
    sectors: capacities.includes('officer') ? actor.sectors : [],
    accountant: capacities.includes('accountant'),
    groups: groupsOf(capacities),
  };
}

/** @param calendar says which days are worked, for what is due soon */
export function queueMoment(now: Date, calendar: WorkingCalendar): QueueMoment {
  const today = localDate(now);
  return {
    now,
    endOfDay: endOfDay(today),
    endOfSoon: endOfDay(calendar.addWorkingDays(today, soonWorkingDays)),
  };
}

/**
 * What a list is narrowed by, as the database is asked: all but what was typed.
 * @param scope whose viewer "my dossiers" means
 * @returns days as instants: the first from its beginning, the last to its end
 */
export function queueConditions(filter: QueueFilter, { viewerId }: QueueScope): QueueConditions {
  const {
    due,
    waitsFor,
    holder,
    unit,
    channel,
    procedure,
    sector,
    state,
    from,
    until,
    work,
    newMessage,
    label,
    sameAs,
  } = filter;
  return {
    ...{ due, waitsFor, unit, channel, procedure, sector, state, work, newMessage, label, sameAs },
    holder: holder === heldBy.viewer ? viewerId : holder === heldBy.nobody ? null : holder,
    filedFrom: from === undefined ? undefined : instantAt(from),
    filedBefore: until === undefined ? undefined : endOfDay(until),
    closed: showsEnded(filter),
  };
}
