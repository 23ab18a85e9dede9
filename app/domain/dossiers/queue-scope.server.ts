// Which dossiers lie in the lists of a member of staff, and what of them he can act on.
import type { QueueMoment, QueueScope } from '#db/queries/dossier-queue.server.ts';
import { addDays, instantAt, localDate } from '#catalog/local-date.ts';
import { groupsOf, workingCapacities } from '#catalog/work-order.ts';
import type { Actor } from '../kernel/actor.ts';

/** @returns undefined for who handles no dossiers */
export function queueScope(actor: Actor): QueueScope | undefined {
  if (actor.kind !== 'staff') return undefined;
  const capacities = workingCapacities.filter((capacity) => actor.roles.includes(capacity));
  if (capacities.length === 0) return undefined;
  return {
    viewerId: actor.userId,
    desk: capacities.includes('one-stop-desk'),
    sectors: capacities.includes('officer') ? actor.sectors : [],
    accountant: capacities.includes('accountant'),
    groups: groupsOf(capacities),
  };
}

export function queueMoment(now: Date): QueueMoment {
  return { now, endOfDay: instantAt(addDays(localDate(now), 1)) };
}
