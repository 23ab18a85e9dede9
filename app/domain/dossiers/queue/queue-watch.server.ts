// Tells whoever looks at a page of the staff how long his lists are, anew when dossiers move. What moved the process that moved it says
// (`listenForMoves`), once for the whole process; should that one die before it said so, the clock finds it (decisions 060, 120).
import { setTimeout as wait } from 'node:timers/promises';

import type { QueueFilter } from '#app/lists/queue.ts';
import { listQueueCodes, type QueueScope } from '#db/queries/dossier-queue.server.ts';
import { openStates } from '#catalog/dossier-states.ts';
import type { Actor, Staff } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import type { Outcome } from '../../kernel/refusal.ts';
import { noQueue, queuePageSize } from './list-queue.server.ts';
import { queueConditions, queueMoment, queueScope } from './queue-scope.server.ts';
import { readQueueBasis, surveyQueues, type QueueBasis, type QueueSurvey } from './survey-queues.server.ts';

export interface QueueNews {
  readonly survey: QueueSurvey;
  /** Of the list that is looked at, the dossiers that moved since it was read, by code: at most as many as a page has. */
  readonly moved: readonly string[];
}

/** One page that is open somewhere. */
export interface QueueViewer {
  /** Whose session it is now: asked before anything is told. @returns undefined once it is over */
  readonly who: () => Promise<Staff | undefined>;
  readonly list?: { readonly filter: QueueFilter; readonly readAt: Date } | undefined;
  readonly tell: (news: QueueNews) => void;
  /** Says nothing: no line on the way shall take the connection for a dead one. */
  readonly beat: () => void;
  /** @param over there are too many, or nothing to tell: it need not come again */
  readonly end: (over: boolean) => void;
}

export interface QueueWatch {
  /** @returns `leave` for a page that was closed; refused for who handles no dossiers */
  join(actor: Actor, viewer: QueueViewer): Outcome<{ readonly leave: () => void }>;
  /** @param sector whose dossier moved; undefined where anything may have */
  readonly moved: (sector: string | undefined) => void;
  /** The portal stops: everybody goes at once, and comes again when it is there. */
  close(): void;
}

export interface QueueWatchBounds {
  /** One person's lists are counted once in so many milliseconds. */
  readonly countMs: number;
  /** How often a session is looked at, and a quiet connection kept alive; milliseconds. */
  readonly beatMs: number;
  /** How often lists are counted of which nobody said anything; milliseconds. */
  readonly lookMs: number;
  /** Pages of one person at the same time; of more, the oldest gives way. */
  readonly pages: number;
}

const usualBounds: QueueWatchBounds = { countMs: 1000, beatMs: 20_000, lookMs: 30_000, pages: 4 };

interface Person {
  /** The oldest first. */
  readonly viewers: Set<QueueViewer>;
  /** As it was counted last; undefined before. */
  scope?: QueueScope;
  isStale: boolean;
  isCounting: boolean;
}

/**
 * One for a process: somebody's lists are counted once for all his pages, and only while one of them is open.
 * @param bounds left out, those of the running portal
 */
export function createQueueWatch(deps: Deps, bounds = usualBounds): QueueWatch {
  const people = new Map<string, Person>();
  let beats: NodeJS.Timeout | undefined;
  let looks: NodeJS.Timeout | undefined;
  let isClosed = false;

  function leave(userId: string, viewer: QueueViewer): void {
    const person = people.get(userId);
    if (person?.viewers.delete(viewer) !== true || person.viewers.size > 0) return;
    people.delete(userId);
    if (people.size > 0) return;
    clearInterval(beats);
    clearInterval(looks);
  }

  function dismiss(userId: string, viewer: QueueViewer, over: boolean): void {
    leave(userId, viewer);
    viewer.end(over);
  }

  /** Those whose sessions still hold; the others go. */
  async function stillThere(userId: string, { viewers }: Person) {
    const sessions = await Promise.all(
      [...viewers].map(async (viewer) => ({ viewer, staff: await viewer.who() })),
    );
    return sessions.flatMap(({ viewer, staff }) => {
      if (staff !== undefined) return [{ viewer, staff }];
      // It may go on under another token, by which his browser comes again; whoever is nobody by then is told so.
      dismiss(userId, viewer, false);
      return [];
    });
  }

  async function count(userId: string, person: Person): Promise<void> {
    const there = await stillThere(userId, person);
    const staff = there[0]?.staff;
    if (staff === undefined) return;
    const [scope, basis] = [queueScope(staff), await readQueueBasis(deps, staff)];
    const survey = await surveyQueues(deps, staff, basis);
    if (scope === undefined || basis === undefined || survey === undefined) {
      for (const { viewer } of there) dismiss(userId, viewer, true);
      return;
    }
    person.scope = scope;
    for (const { viewer } of there)
      viewer.tell({ survey, moved: await movedIn(deps, scope, viewer.list, basis) });
  }

  /** Counts as long as something moves, with a pause after each time. */
  async function countWhileStale(userId: string, person: Person): Promise<void> {
    if (person.isCounting) return;
    person.isCounting = true;
    while (person.isStale && person.viewers.size > 0) {
      person.isStale = false;
      try {
        await count(userId, person);
      } catch (error) {
        deps.log.warn({ error }, 'the lists of somebody who looks at them could not be counted');
      }
      await wait(bounds.countMs, undefined, { ref: false });
    }
    person.isCounting = false;
  }

  function countAnew(userId: string, person: Person): void {
    person.isStale = true;
    void countWhileStale(userId, person);
  }

  async function beat(): Promise<void> {
    for (const [userId, person] of [...people])
      for (const { viewer } of await stillThere(userId, person)) viewer.beat();
  }

  /** Anything may have moved of which this process was not told. */
  function look(): void {
    for (const [userId, person] of people) countAnew(userId, person);
  }

  return {
    join(actor, viewer) {
      if (actor.kind !== 'staff' || queueScope(actor) === undefined) return noQueue();
      const { userId } = actor;
      if (isClosed) {
        viewer.end(false);
        return { ok: true, leave: () => {} };
      }
      if (people.size === 0) {
        beats = setInterval(() => {
          beat().catch((error: unknown) => deps.log.warn({ error }, 'sessions could not be looked at'));
        }, bounds.beatMs).unref();
        looks = setInterval(look, bounds.lookMs).unref();
      }
      const person = people.get(userId) ?? { viewers: new Set(), isStale: false, isCounting: false };
      people.set(userId, person);
      person.viewers.add(viewer);
      const [oldest] = person.viewers;
      // The page that was opened last is the one that is looked at.
      if (oldest !== undefined && person.viewers.size > bounds.pages) dismiss(userId, oldest, true);
      // What moved between the page and its stream.
      countAnew(userId, person);
      return { ok: true, leave: () => leave(userId, viewer) };
    },
    moved(sector) {
      for (const [userId, person] of people) if (concerns(person.scope, sector)) countAnew(userId, person);
    },
    close() {
      isClosed = true;
      for (const [userId, { viewers }] of [...people])
        for (const viewer of [...viewers]) dismiss(userId, viewer, false);
    },
  };
}

const concerns = (scope: QueueScope | undefined, sector: string | undefined): boolean =>
  scope === undefined ||
  sector === undefined ||
  scope.everywhere ||
  scope.accountant ||
  scope.sectors.includes(sector);

async function movedIn(
  { db, clock }: Deps,
  scope: QueueScope,
  list: QueueViewer['list'],
  { calendar }: QueueBasis,
): Promise<readonly string[]> {
  if (list === undefined || !isWatched(list.filter)) return [];
  const conditions = { ...queueConditions(list.filter, scope), movedAfter: list.readAt };
  const moment = queueMoment(clock.now(), calendar);
  return listQueueCodes(db.$client, scope, conditions, moment, 'newest', { offset: 0, limit: queuePageSize });
}

/**
 * Whether what comes into a list is told: years of dossiers at an end are not looked through whenever something moves, and
 * looking for people is recorded each time (decision 044).
 */
const isWatched = ({ closed, text, sameAs, state }: QueueFilter): boolean =>
  closed !== true &&
  text === undefined &&
  sameAs === undefined &&
  (state === undefined || openStates.includes(state));
