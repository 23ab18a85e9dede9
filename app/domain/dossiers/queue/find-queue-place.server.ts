// Where a dossier stands in the list from which it was opened: what comes before and after it, and how many are left. A
// dossier that was just led on has often left its list; what came after it then comes next.
import type { QueueFilter } from '#app/lists/queue.ts';
import type { QueueNeighbour, QueuePlace } from '#app/read-models/dossiers.ts';
import { present } from '#app/values/present.ts';
import { transitionOf, type DossierEvent } from '#catalog/lifecycle.ts';
import { countQueue, listedAtMost, listQueueCodes } from '#db/queries/dossier-queue.server.ts';
import { readWorkingCalendar } from '../../catalog/read-catalog.server.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { reachDossier } from '../dossier-access.server.ts';
import { queuePageSize } from './list-queue.server.ts';
import { permitStep } from '../decisions/move-dossier.server.ts';
import { queueConditions, queueMoment, queueScope } from './queue-scope.server.ts';

/** How many are remembered that came after a dossier: a colleague may have led on the first of them meanwhile. */
const mostFollowing = 5;

export interface PlaceRequest {
  readonly list: QueueFilter;
  readonly code: string;
  /** After a step: the codes that came after it in the list before, in their order. */
  readonly following?: readonly string[] | undefined;
  /** The step that was just made, or is about to be: can it be made on the next one too? */
  readonly step?: DossierEvent | undefined;
}

/**
 * Where a dossier stands in its list, looked for on the page that `list` names and beside it.
 * @returns `position` counts from 1; undefined for whoever has no lists, and for what was found by words
 */
export async function findQueuePlace(
  deps: Deps,
  actor: Actor,
  request: PlaceRequest,
): Promise<QueuePlace | undefined> {
  const around = await codesAround(deps, actor, request);
  if (around === undefined) return undefined;
  const { codes, offset, total, beyond, at } = around;
  const { following, step } = request;
  const neighbour = (index: number): QueueNeighbour | undefined => {
    const code = codes[index];
    if (code === undefined) return undefined;
    const before = offset + index;
    return { code, page: Math.floor(before / queuePageSize) + 1, left: total - before };
  };
  const followingIndex = following?.map((one) => codes.indexOf(one)).find((index) => index >= 0) ?? -1;
  const nextAt = following !== undefined ? followingIndex : at < 0 ? -1 : at + 1;
  const next = neighbour(nextAt);
  const again =
    next && step && isMadeInRuns(step) && (await mayMake(deps, actor, next.code, step)) ? step : undefined;
  return {
    total,
    ...(beyond && { beyond: true as const }),
    ...(at >= 0 && { position: offset + at + 1 }),
    ...present({
      previous: neighbour((at >= 0 ? at : nextAt) - 1),
      next: next && { ...next, ...present({ again }) },
    }),
  };
}

/**
 * The codes that come after a dossier in its list, read before a step takes it out of there.
 * @returns at most five, in the order of the list; none where it is not on the page that `list` names
 */
export async function listFollowing(
  deps: Deps,
  actor: Actor,
  request: Pick<PlaceRequest, 'list' | 'code'>,
): Promise<readonly string[]> {
  const around = await codesAround(deps, actor, request);
  if (around === undefined || around.at < 0) return [];
  return around.codes.slice(around.at + 1, around.at + 1 + mostFollowing);
}

async function codesAround(deps: Deps, actor: Actor, { list, code }: Pick<PlaceRequest, 'list' | 'code'>) {
  const scope = queueScope(actor);
  // What was typed is not looked for once more at each dossier: looking for people is recorded.
  if (scope === undefined || list.text !== undefined) return undefined;
  const sql = deps.db.$client;
  const moment = queueMoment(deps.clock.now(), await readWorkingCalendar(deps));
  const conditions = queueConditions(list, scope);
  const first = ((list.page ?? 1) - 1) * queuePageSize;
  // One before the page, and as many after it as may be remembered of its last.
  const offset = Math.max(0, first - 1);
  const limit = first - offset + queuePageSize + mostFollowing;
  const [codes, length] = await Promise.all([
    listQueueCodes(sql, scope, conditions, moment, list.order ?? 'work', { offset, limit }),
    countQueue(sql, scope, conditions, moment),
  ]);
  const total = Math.min(length, listedAtMost);
  return { codes, offset, total, beyond: length > total, at: codes.indexOf(code) };
}

/** What leads on is made of one dossier after another; what is asked of somebody, refused or handed over is a matter of its own. */
const isMadeInRuns = (step: DossierEvent): boolean => transitionOf(step)?.look === 'primary';

async function mayMake(deps: Deps, actor: Actor, code: string, event: DossierEvent): Promise<boolean> {
  const access = await reachDossier(deps.db.$client, actor, code);
  return access.ok && permitStep(deps, actor, access.dossier, event).ok;
}
