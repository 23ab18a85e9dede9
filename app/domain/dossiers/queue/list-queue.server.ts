// The lists of a member of staff: what he can act on first. The desk and the leaders see every sector, an officer his own,
// the accountant what is not paid.
import { openTransitions } from '#app/steps/permit.ts';
import type { QueueFilter } from '#app/lists/queue.ts';
import { readWithin } from '#app/values/page-within.ts';
import { present } from '#app/values/present.ts';
import {
  listedAtMost,
  listQueueRows,
  readQueueExtent,
  type QueueConditions,
  type QueueExtent,
  type QueueMoment,
  type QueuePart,
  type QueueRow,
  type QueueScope,
} from '#db/queries/dossier-queue.server.ts';
import { dossierSteps, states } from '#catalog/lifecycle.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import type { Actor } from '../../kernel/actor.ts';
import { readRevision, readWorkingCalendar } from '../../catalog/read-catalog.server.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { unreadableName } from '../../personal-data/sealed-json.server.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import { caseActorOf, caseOf } from '../decisions/move-dossier.server.ts';
import { dossierLateness } from '../limits/dossier-lateness.ts';
import { enoughForPage, findDossiers } from './find-dossiers.server.ts';
import { listedName } from '../applicant/read-applicant.server.ts';
import { queueConditions, queueMoment, queueScope } from './queue-scope.server.ts';
import { readSought } from './read-sought.ts';
import type { QueueAction, QueueItem } from '#app/read-models/dossiers.ts';
import { vietnameseOrder } from '#app/values/vietnamese-order.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface Queue {
  readonly items: readonly QueueItem[];
  /** At most `listedAtMost`. */
  readonly total: number;
  /** The list goes on beyond `listedAtMost`: whoever looks for what lies there narrows it. */
  readonly beyond: boolean;
  /** There are more that bear the name, filed before these: they are asked for by `older`, or told apart by another word. */
  readonly more: boolean;
  readonly page: number;
  readonly pages: number;
  /** What the open dossiers that he sees can be narrowed by, by name. */
  readonly choices: {
    readonly holders: readonly Choice[];
    readonly units: readonly Choice[];
    readonly labels: readonly Choice[];
    readonly procedures: readonly Choice[];
  };
}

/** How many dossiers a page of a list has. */
export const queuePageSize = 50;

/** @returns the refusal (`not-allowed`) of whoever handles no dossiers */
export const noQueue = () => refuse('not-allowed', 'Bạn không được giao giải quyết hồ sơ.');

/**
 * A page of a list, with what it can be narrowed by.
 * @param request without an order: what he can act on first; `page` counts from 1, past the end it is the last one
 * @returns refused as `not-allowed` for whoever has no lists
 */
export async function listQueue(
  deps: Deps,
  actor: Actor,
  request: QueueFilter = {},
): Promise<Outcome<Queue>> {
  const scope = queueScope(actor);
  if (scope === undefined) return noQueue();
  const calendar = await readWorkingCalendar(deps);
  const moment = queueMoment(deps.clock.now(), calendar);
  const enough = request.older === true ? undefined : enoughForPage;
  const { conditions, more } = await narrowQueue(deps, scope, request, moment, enough);
  const list = { scope, conditions, moment, order: request.order, calendar };
  const { items, extent, total, page, pages } = await readWithin(
    queuePageSize,
    Math.min(request.page ?? 1, Math.ceil(listedAtMost / queuePageSize)),
    async (number) => {
      const part = { offset: (number - 1) * queuePageSize, limit: queuePageSize };
      const [lines, around] = await Promise.all([
        itemsOf(deps, actor, list, part),
        readQueueExtent(deps.db.$client, scope, conditions, moment),
      ]);
      return { items: lines, extent: around, total: Math.min(around.total, listedAtMost) };
    },
  );
  return {
    ok: true,
    items,
    total,
    beyond: extent.total > listedAtMost,
    more,
    page,
    pages,
    choices: await choicesIn(deps, extent),
  };
}

/**
 * The first dossiers of a list, where the rest of it is on a page of its own.
 * @param filter without words
 * @param setting `count`: at most so many
 * @returns none for who has no list
 */
export async function beginQueue(
  deps: Deps,
  actor: Actor,
  filter: QueueFilter,
  { calendar, count }: { readonly calendar: WorkingCalendar; readonly count: number },
): Promise<readonly QueueItem[]> {
  const scope = queueScope(actor);
  if (scope === undefined) return [];
  const [conditions, moment] = [queueConditions(filter, scope), queueMoment(deps.clock.now(), calendar)];
  const list = { scope, conditions, moment, order: filter.order, calendar };
  return itemsOf(deps, actor, list, { offset: 0, limit: count });
}

interface ListRequest {
  readonly scope: QueueScope;
  readonly conditions: QueueConditions;
  readonly moment: QueueMoment;
  readonly order: QueueFilter['order'];
  readonly calendar: WorkingCalendar;
}

async function itemsOf(
  deps: Deps,
  actor: Actor,
  { scope, conditions, moment, order = 'work', calendar }: ListRequest,
  part: QueuePart,
): Promise<readonly QueueItem[]> {
  const rows = await listQueueRows(deps.db.$client, scope, conditions, moment, order, part);
  return Promise.all(rows.map((row) => itemOf(deps, actor, scope, row, calendar)));
}

async function choicesIn(
  deps: Deps,
  { holders, units, labels, procedures }: QueueExtent,
): Promise<Queue['choices']> {
  return {
    holders: holders.map(({ id, name }) => ({ value: id, label: name })),
    units: units.map(({ id, name }) => ({ value: id, label: name })),
    labels: labels.map(({ id, name }) => ({ value: id, label: name })),
    procedures: await procedureChoices(deps, procedures),
  };
}

/**
 * Procedures to choose from.
 * @param procedures each by one of its revisions
 * @returns by name
 */
export async function procedureChoices(
  deps: Deps,
  procedures: readonly { readonly code: string; readonly revisionId: string }[],
): Promise<readonly Choice[]> {
  const choices = await Promise.all(
    procedures.map(async ({ code, revisionId }) => ({
      value: code,
      label: (await readRevision(deps, revisionId))?.name ?? code,
    })),
  );
  return choices.sort((one, other) => vietnameseOrder(one.label, other.label));
}

/** The step that leads it on, where it has a page of its own and the viewer may make it now. */
function actionOn(deps: Deps, actor: Actor, row: QueueRow): QueueAction | undefined {
  const open = openTransitions(dossierSteps, caseOf(deps, row, actor), caseActorOf(actor, row));
  const leading = open.find(({ look, segment }) => look === 'primary' && segment !== undefined);
  return leading && { event: leading.event, label: leading.label, ...present({ brief: leading.brief }) };
}

/**
 * A dossier as lists show it.
 * @param scope of the viewer: where he only sees what is owed, applicant, messages, labels and the next step are left out
 * @param calendar by which it is told how late it is
 */
export async function itemOf(
  deps: Deps,
  actor: Actor,
  scope: QueueScope,
  row: QueueRow,
  calendar: WorkingCalendar,
): Promise<QueueItem> {
  const procedure = await readRevision(deps, row.procedureRevisionId);
  // To the accountant a dossier is a sum that is owed: who files it is told by the receipt.
  const handles = scope.everywhere || scope.sectors.includes(row.sector);
  return {
    code: row.code,
    procedureName: procedure?.name ?? unreadableName,
    applicantName: handles ? listedName(deps, row) : '',
    sector: row.sector,
    state: row.state,
    stateLabel: states[row.state].label,
    version: row.version,
    handles,
    supplemented: row.supplemented,
    draftCorrected: handles && row.draftCorrected,
    newMessage: handles && row.newMessage,
    labels: handles ? row.labels : [],
    channel: row.channel,
    ...present({
      action: handles ? actionOn(deps, actor, row) : undefined,
      proposedStep: handles ? row.decisionProposal?.step : undefined,
      registerNumber: row.registerNumber,
      holderName: row.holderName,
      submittedAt: row.submittedAt,
      receivedAt: row.receivedAt,
      dueAt: row.dueAt,
      limitDueAt: row.limitDueAt,
    }),
    ...present({ lateness: dossierLateness(row, deps.clock.now(), calendar) }),
  };
}

/**
 * What a list is narrowed by, as the database is asked; what was typed is looked for first.
 * @param enough so many that bear a name, the latest; as many as are looked through where it is left out
 * @returns `more`: there are more; another word, or the days of filing, would tell them apart
 */
export async function narrowQueue(
  deps: Deps,
  scope: QueueScope,
  filter: QueueFilter,
  moment: QueueMoment,
  enough?: number,
): Promise<{ readonly conditions: QueueConditions; readonly more: boolean }> {
  const conditions = queueConditions(filter, scope);
  const query = readSought(filter.text ?? '');
  if (query === undefined) return { conditions, more: false };
  // What cannot be looked for is nowhere.
  if (typeof query === 'string') return { conditions: { ...conditions, ids: [] }, more: false };
  const { foundBy, more } = await findDossiers(deps, scope, query, {
    ...{ filter: conditions, moment },
    ...present({ enough }),
  });
  return { conditions: { ...conditions, ids: [...foundBy.keys()] }, more };
}
