// The queue of a member of staff: the desk sees every sector, an officer his own.
import {
  countQueue,
  listQueueRows,
  type QueueRow,
  type QueueScope,
} from '#db/queries/dossier-queue.server.ts';
import { lateness } from '#catalog/lateness.ts';
import { states, type DossierState } from '#catalog/lifecycle.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import type { Actor, Staff } from '../actor.ts';
import { openRevision, readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../deps.server.ts';
import { openJson } from '../personal-data/sealed-json.server.ts';
import { refuse, type Outcome } from '../refusal.ts';
import { readDossierCode } from './dossier-code.ts';
import { applicantContext } from './draft-content.server.ts';
import type { ApplicantFacts, QueueItem } from '#app/read-models/dossiers.ts';

export interface QueueRequest {
  readonly state?: DossierState | undefined;
  readonly sector?: string | undefined;
  readonly mine?: boolean | undefined;
  readonly late?: boolean | undefined;
  /** A dossier code or part of a register number. */
  readonly text?: string | undefined;
  readonly page?: number | undefined;
}

export interface Queue {
  readonly items: readonly QueueItem[];
  readonly counts: readonly {
    readonly state: DossierState;
    readonly label: string;
    readonly count: number;
  }[];
  readonly late: number;
  readonly mine: number;
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

const size = 25;

export async function listQueue(
  deps: Deps,
  actor: Actor,
  request: QueueRequest = {},
): Promise<Outcome<Queue>> {
  const scope = scopeOf(actor);
  if (scope === undefined) return refuse('not-allowed', 'Bạn không được giao giải quyết hồ sơ.');
  const sql = deps.db.$client;
  const now = deps.clock.now();
  const typed = request.text?.trim() ?? '';
  const text = typed === '' ? undefined : (readDossierCode(typed) ?? typed);
  const number = Math.max(1, Math.trunc(request.page ?? 1) || 1);
  const [{ rows, total }, counts, calendar] = await Promise.all([
    listQueueRows(sql, scope, { ...request, text }, now, { number, size }),
    countQueue(sql, scope, now),
    readWorkingCalendar(deps),
  ]);
  return {
    ok: true,
    items: await Promise.all(rows.map((row) => itemOf(deps, row, calendar))),
    counts: (Object.keys(states) as DossierState[])
      .filter((state) => state !== 'draft')
      .map((state) => ({
        state,
        label: states[state].label,
        count: counts.states.find((c) => c.state === state)?.count ?? 0,
      })),
    late: counts.late,
    mine: counts.mine,
    total,
    page: number,
    pages: Math.max(1, Math.ceil(total / size)),
  };
}

function scopeOf(actor: Actor): QueueScope | undefined {
  if (actor.kind !== 'staff') return undefined;
  if (actor.roles.includes('one-stop-desk')) return { sectors: null, viewerId: actor.userId };
  return isOfficer(actor) ? { sectors: actor.sectors, viewerId: actor.userId } : undefined;
}

const isOfficer = (actor: Staff): boolean => actor.roles.includes('officer');

async function itemOf(deps: Deps, row: QueueRow, calendar: WorkingCalendar): Promise<QueueItem> {
  const procedure = await openRevision(deps, row.procedureRevisionId);
  const applicant =
    row.applicant === null
      ? undefined
      : openJson<ApplicantFacts>(deps.keys, row.applicant, applicantContext(row.id));
  const dueAt = row.dueAt === null ? undefined : new Date(row.dueAt);
  return {
    code: row.code,
    procedureName: procedure.name,
    applicantName: applicant?.name ?? '',
    sector: row.sector,
    state: row.state,
    stateLabel: states[row.state].label,
    version: row.version,
    ...(row.registerNumber === null ? {} : { registerNumber: row.registerNumber }),
    ...(row.holderName === null ? {} : { holderName: row.holderName }),
    ...(row.submittedAt === null ? {} : { submittedAt: new Date(row.submittedAt) }),
    ...(row.receivedAt === null ? {} : { receivedAt: new Date(row.receivedAt) }),
    ...(dueAt === undefined ? {} : { dueAt }),
    ...(dueAt === undefined || states[row.state].clock !== 'running'
      ? {}
      : { lateness: lateness(dueAt, deps.clock.now(), calendar) }),
  };
}
