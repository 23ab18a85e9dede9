// What every staff page begins with: who is here, his queues with their counts, and what just happened.
import type { AppLoadContext } from '@remix-run/node';

import { isIdentified, type Staff } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import {
  readQueueBasis,
  surveyQueues,
  type QueueBasis,
  type QueueSurvey,
} from '#app/domain/dossiers/queue/survey-queues.server.ts';
import { unreadReleases } from '#app/http/read-releases.ts';
import { readFlash, type Flash } from '#app/http/flash.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import type { Desk } from '#app/ui/components/workspace/desk-page.tsx';
import { chosenGroups } from '#app/ui/components/workspace/menu-groups.ts';
import { present } from '#app/values/present.ts';
import { isSecondPersonRole } from '#app/vocabulary/staff-roles.ts';
import { countBeside, type DeskCounts } from './desk-counts.server.ts';
import { navigationFor } from './desk-navigation.ts';

export interface OpenedDesk<Beside> {
  readonly staff: Staff;
  readonly desk: Desk;
  readonly survey: QueueSurvey | undefined;
  /** By what his lists are made; undefined for staff who handle no dossiers. */
  readonly basis: QueueBasis | undefined;
  readonly beside: Beside;
  /** What waits for him beside dossiers. */
  readonly counts: DeskCounts;
  /** What just happened, whole. */
  readonly flash: Flash | undefined;
  /** Makes the browser forget the message that is shown now; keeps the page out of every cache. */
  readonly headers: Headers;
}

export interface DeskReading<Beside> {
  /** What the page lists: asked together with the counts, so that nobody waits for one after the other. `flash`: what just happened */
  readonly beside?: (staff: Staff, flash: Flash | undefined) => Promise<Beside>;
}

/**
 * @throws a redirect to the staff's sign-in page, or a refusal for a resident
 */
export async function openDesk<Beside = undefined>(
  request: Request,
  context: AppLoadContext,
  { beside }: DeskReading<Beside> = {},
): Promise<OpenedDesk<Beside>> {
  const staff = await requireStaff(request, context);
  const { deps, releases } = context.portal;
  const { flash, headers } = await readFlash(request, context);
  const [{ basis, survey }, counts, besideResult] = await Promise.all([
    queuesOf(deps, staff),
    countBeside(deps, staff),
    beside?.(staff, flash),
  ]);
  headers.set('Cache-Control', 'private, no-store');
  const { pathname, search } = new URL(request.url);
  const currentAddress = `${pathname.replace(/\.data$/, '')}${search}`;
  const cookie = request.headers.get('cookie');
  const chosen = chosenGroups(cookie);
  const groups = navigationFor(staff, survey, counts).map(({ own, ...group }) => {
    const links = group.links.map((link) => ({ ...link, current: link.href === currentAddress }));
    // Where one is stays in sight.
    const closed = !links.some(({ current }) => current) && (chosen.get(group.id ?? '') ?? !own);
    return { ...group, links, closed };
  });
  return {
    staff,
    basis,
    survey,
    beside: besideResult as Beside,
    counts,
    flash,
    headers,
    desk: {
      actor: { name: staff.name, position: staff.position },
      groups,
      release: { version: releases[0].version, isUnread: unreadReleases(releases, cookie).length > 0 },
      hasDossiers: survey !== undefined,
      isUnknown: staff.roles.some(isSecondPersonRole) && !isIdentified(staff),
      ...present({ flash }),
    },
  };
}

async function queuesOf(deps: Deps, staff: Staff) {
  const basis = await readQueueBasis(deps, staff);
  return { basis, survey: await surveyQueues(deps, staff, basis) };
}
