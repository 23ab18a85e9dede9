// An office record is submitted, taken back, returned, given up, approved: one step with its mail and its event in one transaction.
import { planStep } from '#app/steps/plan.ts';
import { doneOf, unknownEvent } from '#app/steps/permit.ts';
import { present } from '#app/values/present.ts';
import { driverOf, type Transaction } from '#db/client.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import { listStaffOf } from '#db/queries/staff-at-work.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { formContextOf } from '../kernel/form-context.ts';
import type { Outcome } from '../kernel/refusal.ts';
import type { ShownParts } from '../kernel/seen.server.ts';
import { lettersToStaff, type Letter } from '../notifications/letter.ts';
import {
  actorOf,
  caseOf,
  reachRecord,
  writersWith,
  type MailedStep,
  type OfficeRecord,
  type ReachedRecord,
  type RecordChange,
  type RecordKind,
  type RecordStep,
} from './record-kind.server.ts';

export interface RecordAct {
  readonly id: string;
  readonly event: string;
  /** The version that the page showed. */
  readonly lock: number;
  readonly reason?: string;
  /** The word for what the page showed beside it; left out where the number covers all of it. */
  readonly seen?: string;
}

/**
 * Every step but writing, which has use cases of its own.
 * @returns `done`: what is told of the step. Refused as `reachRecord`, as the table of the kind says, as `invalid` for an unknown event and
 *   without a reason that the step asks for, and as `checkStep` of the kind says
 */
export async function actOnRecord<Content extends ShownParts, Row extends OfficeRecord & Content>(
  kind: RecordKind<Content, Row>,
  deps: Deps,
  actor: Actor,
  { id, event, lock, reason, seen }: RecordAct,
): Promise<Outcome<{ id: string; done: string }>> {
  const outcome = await deps.db.transaction(async (tx) => {
    await kind.rows.lock(tx);
    const access = await reachRecord(kind, tx, actor, id);
    if (!access.ok) return access;
    const { row, staff } = access;
    const at = deps.clock.now();
    const planned = planStep(
      kind.steps,
      caseOf(row),
      actorOf(access),
      { event, version: lock, ...present({ reason }) },
      { pauses: 'none', context: formContextOf(deps, at) },
    );
    if (!planned.ok) return planned;
    const { transition, state, reason: why } = planned.plan;
    const { event: step } = transition;
    if (step === 'write') return { ok: false, refusal: unknownEvent } as const;
    const check = await kind.checkStep?.(tx, { step, row, seen, at });
    if (check?.ok === false) return check;
    const change = { ...changeBy(step, access, at, why), state };
    if (step === 'approve' && kind.approve !== undefined)
      await kind.approve(deps, tx, { ...access, at, change });
    else await kind.rows.change(tx, id, change);
    if (step === 'submit' || step === 'return' || step === 'approve')
      await tell(deps, tx, { ...row, ...change }, step, {
        name: kind.name,
        letter: {
          ...kind.mails[step](access, why ?? ''),
          action: { label: kind.words.open, href: deps.unit.publicUrl + kind.address(id) },
        },
      });
    const { subject, detail } = kind.audit(row);
    await recordAuditEvent(deps, tx, staff, {
      subject,
      event: `${kind.name}-${step}`,
      detail: { ...detail, ...present({ reason: why }) },
    });
    return { ok: true, id, done: doneOf(transition) } as const;
  });
  if (outcome.ok && event === 'approve') await kind.afterApproval?.(deps);
  return outcome;
}

/** @returns what a step writes beside the state into the columns that every kind has; what is not named stays */
function changeBy(step: RecordStep, { row, staff }: ReachedRecord, at: Date, reason = ''): RecordChange {
  const by = staff.userId;
  switch (step) {
    case 'submit':
      return {
        writers: writersWith(row, staff),
        submittedBy: by,
        submittedAt: at,
        returnedBy: null,
        returnedAt: null,
        returnReason: null,
      };
    case 'take-back':
      return { submittedBy: null, submittedAt: null };
    case 'withdraw':
      return {};
    case 'return':
      return { returnedBy: by, returnedAt: at, returnReason: reason };
    case 'approve':
      return { approvedBy: by, approvedAt: at };
  }
}

const mailEndings = { submit: 'submitted', return: 'returned', approve: 'approved' } as const;

/**
 * To whoever has to decide, of whom whoever wrote it is none, or back to those who wrote. The version of the row is part of the cause,
 * so that one step writes one mail to a person.
 */
async function tell(
  { clock, unit }: Pick<Deps, 'clock' | 'unit'>,
  tx: Transaction,
  { id, lock, writers }: OfficeRecord,
  step: MailedStep,
  { name, letter }: { readonly name: string; readonly letter: Letter },
): Promise<void> {
  const now = clock.now();
  const isForDecision = step === 'submit';
  const people = await listStaffOf(
    driverOf(tx),
    isForDecision ? { roles: ['administrator', 'chairman'] } : { people: writers },
    now,
  );
  const readers = people.filter((one) => !isForDecision || !writers.includes(one.id));
  const kind = `${name}-${mailEndings[step]}`;
  await enqueueMails(
    tx,
    lettersToStaff(unit, readers, { kind, cause: `${kind}:${id}:${lock}`, letter }),
    now,
  );
}
