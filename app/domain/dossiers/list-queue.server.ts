// The lists of a member of staff: what he can act on first. The desk and the leaders see every sector, an officer his own,
// the accountant what is not paid.
import { present } from '#app/values/present.ts';
import {
  listQueueRows,
  type QueueFilter,
  type QueueRow,
  type QueueScope,
} from '#db/queries/dossier-queue.server.ts';
import { lateness } from '#catalog/lateness.ts';
import { isTimed, states } from '#catalog/lifecycle.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import type { QueueOrder } from '#catalog/work-order.ts';
import type { Actor } from '../kernel/actor.ts';
import { readRevision, readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { openListed, unreadableName } from '../personal-data/sealed-json.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { applicantContext } from './draft-content.server.ts';
import { findDossiers } from './find-dossiers.server.ts';
import { readSought } from './read-sought.ts';
import { queueMoment, queueScope } from './queue-scope.server.ts';
import type { ApplicantFacts, QueueItem } from '#app/read-models/dossiers.ts';

export interface QueueRequest extends Omit<QueueFilter, 'ids'> {
  /** A name, a code or part of one, the number of a paper, a telephone number. */
  readonly text?: string | undefined;
  /** Left out: what he can act on first. */
  readonly order?: QueueOrder | undefined;
  readonly page?: number | undefined;
}

export interface Queue {
  readonly items: readonly QueueItem[];
  readonly total: number;
  /** There are more than were looked through: another word would tell them apart. */
  readonly more: boolean;
  readonly page: number;
  readonly pages: number;
}

const size = 25;

export async function listQueue(
  deps: Deps,
  actor: Actor,
  request: QueueRequest = {},
): Promise<Outcome<Queue>> {
  const scope = queueScope(actor);
  if (scope === undefined) return refuse('not-allowed', 'Bạn không được giao giải quyết hồ sơ.');
  const { order = 'work', page = 1, text = '', ...filter } = request;
  const number = Math.max(1, Math.trunc(page) || 1);
  const calendar = await readWorkingCalendar(deps);
  const moment = queueMoment(deps.clock.now(), calendar);
  const sought = readSought(text);
  // What cannot be looked for is nowhere.
  const nothing = { found: new Map<string, never>(), more: false };
  const { found, more } =
    sought === undefined || typeof sought === 'string'
      ? nothing
      : await findDossiers(deps, scope, sought, { filter, moment });
  const narrowed = { ...filter, ...(sought !== undefined && { ids: [...found.keys()] }) };
  const { rows, total } = await listQueueRows(deps.db.$client, scope, narrowed, moment, order, {
    number,
    size,
  });
  return {
    ok: true,
    items: await Promise.all(rows.map((row) => itemOf(deps, scope, row, calendar))),
    total,
    more,
    page: number,
    pages: Math.max(1, Math.ceil(total / size)),
  };
}

async function itemOf(
  deps: Deps,
  scope: QueueScope,
  row: QueueRow,
  calendar: WorkingCalendar,
): Promise<QueueItem> {
  const procedure = await readRevision(deps, row.procedureRevisionId);
  // To the accountant a dossier is a sum that is owed: who files it is told by the receipt.
  const handles = scope.everywhere || scope.sectors.includes(row.sector);
  const applicant =
    row.applicant === null || !handles
      ? { name: '' }
      : openListed<ApplicantFacts>(deps.keys, row.applicant, applicantContext(row.id));
  const { dueAt } = row;
  return {
    code: row.code,
    procedureName: procedure?.name ?? unreadableName,
    applicantName: applicant?.name ?? unreadableName,
    sector: row.sector,
    state: row.state,
    stateLabel: states[row.state].label,
    version: row.version,
    handles,
    supplemented: row.supplemented,
    ...present({
      registerNumber: row.registerNumber,
      holderName: row.holderName,
      submittedAt: row.submittedAt,
      receivedAt: row.receivedAt,
      dueAt,
    }),
    ...(dueAt !== null &&
      isTimed({ state: row.state, dueAt }) && { lateness: lateness(dueAt, deps.clock.now(), calendar) }),
  };
}
