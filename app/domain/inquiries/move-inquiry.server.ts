// The one place where an inquiry changes: row locked, the step planned by its kind's table, and state, event, files and
// mail written in one transaction.
import { createHash, randomUUID } from 'node:crypto';

import { inquiryDue, type Pause } from '#app/inquiries/clock.ts';
import type { InquiryCapacity, InquiryKind, InquiryTransition } from '#app/inquiries/kind.ts';
import type { InquiryRefusal } from '#app/read-models/inquiries.ts';
import { changedMeanwhile, stateOf } from '#app/steps/permit.ts';
import { planStep, type ClockEffect, type StepPlan } from '#app/steps/plan.ts';
import type { CaseActor } from '#app/steps/step-table.ts';
import { present } from '#app/values/present.ts';
import { formatMoment, localDate } from '#catalog/local-date.ts';
import { driverOf, type Sql, type Transaction } from '#db/client.server.ts';
import { takeNumber } from '#db/queries/dossiers.server.ts';
import { recordInquiryEvent, type InquiryRow } from '#db/queries/inquiries.server.ts';
import {
  findInquiryEvent,
  insertInquiryFile,
  listInquiryEvents,
} from '#db/queries/inquiries-parts.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import type { Wire } from '#forms/index.ts';
import type { AccountKind } from '#app/vocabulary/actor-kinds.ts';
import { own } from '#forms/own.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Actor, Resident } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { cleanName, unfitness, type IncomingFile } from '../kernel/incoming-file.ts';
import { attachmentLimits } from '../kernel/attachment-limits.ts';
import { isUuid } from '../kernel/ids.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { inquiryContext, requesterName } from './file-inquiry.server.ts';
import { caseOf, inquiryNotFound, reachInquiry, standAtDesk } from './inquiry-access.server.ts';
import { inquiryFileContext, openWritten, requesterIn, sealDecision } from './inquiry-contents.server.ts';
import { composeInquiryMail } from './inquiry-mail.ts';

interface InquiryStep {
  readonly kind: InquiryKind;
  readonly code: string;
  readonly event: string;
  /** The version the page showed. */
  readonly version: number;
  /** The page's own; sent twice, it moves once. */
  readonly requestId: string;
  /** The decision's form. */
  readonly wire: Wire;
  readonly files?: readonly IncomingFile[];
}

type Moved = Outcome<{ state: string; repeated: boolean }, InquiryRefusal>;

interface Mover extends CaseActor<InquiryCapacity> {
  readonly kind: AccountKind;
  readonly name: string;
}

/** A decision of staff. Refuses viewers and whoever is not named by the kind. */
export async function decideInquiry(deps: Deps, actor: Actor, step: InquiryStep): Promise<Moved> {
  const stood = await standAtDesk(deps, actor, step.kind);
  if (!stood.ok) return stood;
  const { staff, standing } = stood;
  return move(deps, step, {
    kind: 'staff',
    id: staff.userId,
    name: staff.name,
    as: standing === 'handler' ? ['handler'] : [],
  });
}

/** A step of whoever knows the code. */
export function actByCode(deps: Deps, visitor: Resident | undefined, step: InquiryStep): Promise<Moved> {
  return move(deps, step, {
    kind: 'resident',
    id: visitor?.userId ?? null,
    name: requesterName,
    as: ['requester'],
  });
}

async function move(deps: Deps, step: InquiryStep, by: Mover): Promise<Moved> {
  const { kind, event } = step;
  if (!isUuid(step.requestId)) return refuse('invalid', 'Trang đã cũ. Hãy tải lại trang.');
  const calendar = await readWorkingCalendar(deps);
  return deps.db.transaction(async (tx): Promise<Moved> => {
    const sql = driverOf(tx);
    const reached = await reachInquiry(sql, kind, step.code, true);
    if (!reached.ok) return reached;
    const { inquiry } = reached;
    if (by.kind === 'staff' && inquiry.ownerId === by.id) return inquiryNotFound();
    const before = await findInquiryEvent(sql, { inquiryId: inquiry.id, requestId: step.requestId });
    if (before?.event === event && before.actorId === by.id)
      return { ok: true, state: inquiry.state, repeated: true };
    const { pauses } = kind.clock;
    const planned = planStep(kind, caseOf(inquiry), by, step, { pauses, context: inquiryContext(deps) });
    if (!planned.ok) {
      return planned.refusal.code === 'changed-meanwhile'
        ? refuse('changed-meanwhile', await tellChange(sql, kind, inquiry))
        : planned;
    }
    const { plan } = planned;
    const { transition } = plan;
    const unfit = filesRefusal(transition, step.files ?? []);
    if (unfit !== undefined) return refuse('invalid', unfit);

    const at = deps.clock.now();
    const numbers = await takeNumbers(sql, kind, transition, at);
    const changed = changesOf(kind, inquiry, plan, at, numbers.register);
    const { sequence } = await recordInquiryEvent(
      sql,
      inquiry,
      {
        event,
        fromState: inquiry.state,
        toState: changed.state,
        actorKind: by.kind,
        actorId: by.id,
        actorName: by.name,
        at,
        content: sealDecision(deps.keys, inquiry.id, inquiry.eventCount + 1, plan.answers),
        detail: numbers.paper === undefined ? {} : { paperNumber: numbers.paper },
        requestId: step.requestId,
      },
      changed,
    );
    for (const file of step.files ?? []) await storeInquiryFile(deps, sql, inquiry.id, sequence, file);
    const now = { ...inquiry, ...changed };
    const running = stateOf(kind, now.state).clock === 'running';
    const due = running
      ? inquiryDue(kind.clock, { ...now, extended: now.extendedAt !== null }, calendar)
      : undefined;
    await tell(deps, tx, kind, inquiry, transition, { sequence, at, dueOn: due?.date });
    return { ok: true, state: now.state, repeated: false };
  });
}

function filesRefusal(transition: InquiryTransition, files: readonly IncomingFile[]): string | undefined {
  if (files.length > 0 && transition.files !== true) return 'Việc này không kèm tệp.';
  const bytes = files.reduce((sum, { content }) => sum + content.byteLength, 0);
  return (
    files.map(unfitness).find((words) => words !== undefined) ??
    (files.length > attachmentLimits.filesPerSlot || bytes > attachmentLimits.dossierBytes
      ? 'Chỉ gửi kèm được 10 tệp, tất cả không quá 40 MB.'
      : undefined)
  );
}

/** Numbers stay locked until the transaction ends, so that none is skipped. */
async function takeNumbers(sql: Sql, kind: InquiryKind, transition: InquiryTransition, at: Date) {
  const year = Number(localDate(at).slice(0, 4));
  const series = transition.paper === undefined ? undefined : own(kind.papers, transition.paper)?.series;
  return {
    register:
      transition.clock === 'start'
        ? { registerYear: year, registerNumber: await takeNumber(sql, `inquiry:${kind.id}:${year}`) }
        : undefined,
    paper: series === undefined ? undefined : await takeNumber(sql, `inquiry:${kind.id}:${series}:${year}`),
  };
}

function changesOf(
  kind: InquiryKind,
  inquiry: InquiryRow,
  { state, answers, clock }: StepPlan<InquiryTransition>,
  at: Date,
  register: { registerYear: number; registerNumber: number } | undefined,
) {
  const { handling, ground } = answers;
  return {
    state,
    ...register,
    ...present({ receivedAt: register && at }),
    ...(register !== undefined && typeof handling === 'string' && { handling }),
    ...(typeof ground === 'string' && { ground }),
    ...(clock === 'extend' && { extendedAt: at }),
    ...(stateOf(kind, state).outcome !== undefined && { finishedAt: at }),
    pauses: pausesAfter(inquiry.pauses, clock, at.toISOString()),
  };
}

function pausesAfter(pauses: readonly Pause[], clock: ClockEffect | undefined, at: string): readonly Pause[] {
  if (clock === 'stand-still') return [...pauses, { from: at }];
  if (clock !== 'begin-anew' && clock !== 'go-on') return pauses;
  return pauses.map((pause, index) => (index === pauses.length - 1 ? { ...pause, until: at } : pause));
}

async function storeInquiryFile(
  deps: Deps,
  sql: Sql,
  inquiryId: string,
  sequence: number,
  file: IncomingFile,
): Promise<void> {
  const id = randomUUID();
  const storageKey = `inquiries/${inquiryId}/${id}`;
  await deps.files.put(storageKey, deps.keys.seal(file.content, inquiryFileContext(id)));
  await insertInquiryFile(sql, inquiryId, {
    id,
    sequence,
    fileName: cleanName(file.fileName),
    mediaType: file.mediaType,
    bytes: file.content.byteLength,
    sha256: createHash('sha256').update(file.content).digest(),
    storageKey,
  });
}

async function tell(
  deps: Deps,
  tx: Transaction,
  kind: InquiryKind,
  inquiry: InquiryRow,
  transition: InquiryTransition,
  { sequence, at, dueOn }: { sequence: number; at: Date; dueOn: string | undefined },
): Promise<void> {
  const { name, email } = requesterIn(kind, openWritten(deps.keys, inquiry));
  if (email === undefined || transition.mail === undefined) return;
  const mail = composeInquiryMail(deps, kind, transition.mail, { name, code: inquiry.code, dueOn });
  await enqueueMails(
    tx,
    [
      {
        dedupeKey: `inquiry:${inquiry.id}:${sequence}`,
        kind: `${kind.id}-${transition.event}`,
        recipient: email,
        ...mail,
      },
    ],
    at,
  );
}

async function tellChange(sql: Sql, kind: InquiryKind, inquiry: InquiryRow): Promise<string> {
  const last = (await listInquiryEvents(sql, inquiry.id)).at(-1);
  const label = kind.transitions.find(({ event }) => event === last?.event)?.label;
  return changedMeanwhile(
    kind,
    last === undefined || label === undefined
      ? undefined
      : `${label} – ${last.actorName}, ${formatMoment(last.at)}`,
  );
}
