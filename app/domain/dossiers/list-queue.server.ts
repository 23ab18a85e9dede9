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
import { readDossierCode } from '../kernel/codes.ts';
import { applicantContext } from './draft-content.server.ts';
import { queueMoment, queueScope } from './queue-scope.server.ts';
import type { ApplicantFacts, QueueItem } from '#app/read-models/dossiers.ts';

export interface QueueRequest extends QueueFilter {
  /** Left out: what he can act on first. */
  readonly order?: QueueOrder | undefined;
  readonly page?: number | undefined;
}

export interface Queue {
  readonly items: readonly QueueItem[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

const size = 25;

/** @param request `text`: a dossier code as people write it, or part of a register number */
export async function listQueue(
  deps: Deps,
  actor: Actor,
  request: QueueRequest = {},
): Promise<Outcome<Queue>> {
  const scope = queueScope(actor);
  if (scope === undefined) return refuse('not-allowed', 'Bạn không được giao giải quyết hồ sơ.');
  const { order = 'work', page = 1, ...filter } = request;
  const typed = filter.text?.trim() ?? '';
  const text = typed === '' ? undefined : (readDossierCode(typed) ?? typed);
  const number = Math.max(1, Math.trunc(page) || 1);
  const calendar = await readWorkingCalendar(deps);
  const moment = queueMoment(deps.clock.now(), calendar);
  const narrowed = { ...filter, text };
  const { rows, total } = await listQueueRows(deps.db.$client, scope, narrowed, moment, order, {
    number,
    size,
  });
  return {
    ok: true,
    items: await Promise.all(rows.map((row) => itemOf(deps, scope, row, calendar))),
    total,
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
