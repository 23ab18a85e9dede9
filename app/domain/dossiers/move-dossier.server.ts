// The one place where a dossier changes state. Everything that a move writes is one statement:
// a crash, a second officer or a second click leaves either all of it or none.
import { paths } from '#app/addresses/paths.ts';
import { eventHash } from '#db/event-hash.server.ts';
import type { Sql } from '#db/client.server.ts';
import {
  findEventByRequest,
  findLastEvent,
  recordMove,
  type EventRow,
  type MoveChanges,
  type MoveEvent,
  type NewFile,
  type NewPaper,
  type NewSupplement,
} from '#db/queries/dossier-moves.server.ts';
import { findDossierById, type DossierRow } from '#db/queries/dossiers.server.ts';
import {
  findTransition,
  passesOn,
  transitions,
  type Capacity,
  type DossierEvent,
  type DossierFacts,
  type DossierState,
  type Transition,
} from '#catalog/lifecycle.ts';
import { formatMoment } from '#catalog/local-date.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.server.ts';
import { composeMail, isMailKind, type MailFacts } from '../notifications/compose-mail.ts';
import { refuse, type Outcome } from '../refusal.ts';
import { owedBack } from './money-back.server.ts';
import { capacitiesHere, dossierNotFound } from './dossier-access.server.ts';

export interface Step {
  readonly event: DossierEvent;
  /** The version the actor decided on; left out, the one that was just read. */
  readonly version?: number | undefined;
  /** One request moves once, however often it is sent. */
  readonly requestId?: string | undefined;
  readonly reason?: string | undefined;
  /** Facts worth keeping with the event; no personal data. */
  readonly detail?: Readonly<Record<string, unknown>>;
  readonly changes?: MoveChanges;
  /** Where what is read does not tell yet: at submission, whether the fee is paid online. */
  readonly facts?: DossierFacts;
  readonly paper?: NewPaper;
  readonly supplement?: NewSupplement;
  readonly answeredSupplement?: { readonly before: Uint8Array };
  readonly file?: NewFile;
  readonly procedureName: string;
  readonly mail?: Partial<MailFacts>;
}

export interface Moved {
  readonly code: string;
  readonly state: DossierState;
  readonly version: number;
  /** The same request had already been carried out. */
  readonly repeated: boolean;
}

export function factsOf(dossier: DossierRow, actor: Actor): DossierFacts {
  const holdsIt = actor.kind === 'staff' && actor.userId === dossier.holderId;
  return {
    paymentDue: dossier.amountDue > 0 && dossier.paidAt === null,
    received: dossier.receivedAt !== null,
    held: dossier.holderId === null ? 'nobody' : holdsIt ? 'actor' : 'another',
  };
}

/** Letters; it stands in the mail and on the paper whole, so it is refused rather than cut. */
export const longestReason = 4000;

export type Permit = Outcome<{ readonly transition: Transition; readonly as: Capacity }>;

/** May `actor` make this move from the state that was read? The lifecycle table decides. */
export function permitMove(
  actor: Actor,
  dossier: DossierRow,
  event: DossierEvent,
  facts: DossierFacts = factsOf(dossier, actor),
): Permit {
  const as = capacitiesHere(actor, dossier);
  if (as.length === 0) return dossierNotFound();
  const ever = (transitions as readonly Transition[]).filter((t) => t.event === event);
  if (!ever.some((t) => t.by.some((capacity) => as.includes(capacity)))) {
    return refuse('not-allowed', 'Bạn không được giao làm việc này trên hồ sơ.');
  }
  const transition = findTransition(dossier.state, event, facts);
  if (transition === undefined) {
    return refuse(
      'not-possible',
      'Ở trạng thái hiện tại của hồ sơ không làm được việc này. Hãy tải lại trang để xem.',
    );
  }
  const capacity = transition.by.find((by) => as.includes(by));
  if (capacity === undefined) return refuse('not-allowed', 'Bạn không được giao làm việc này trên hồ sơ.');
  return { ok: true, transition, as: capacity };
}

/**
 * Moves `dossier`, which the caller has just read through `sql`.
 * Refuses what the table does not allow (`not-found`, `not-allowed`, `not-possible`, `invalid` without a reason
 * that is required), and `changed-meanwhile` when somebody was faster, naming who did what and when.
 */
export async function moveDossier(
  deps: Deps,
  sql: Sql,
  actor: Actor,
  dossier: DossierRow,
  step: Step,
): Promise<Outcome<Moved>> {
  const permit = permitMove(actor, dossier, step.event, step.facts ?? factsOf(dossier, actor));
  if (!permit.ok && ['not-found', 'not-allowed'].includes(permit.refusal.code)) return permit;
  if (step.version !== undefined && step.version !== dossier.version) {
    return (await repeatedOutcome(sql, actor, dossier, step)) ?? changedMeanwhile(sql, dossier);
  }
  if (!permit.ok) return (await repeatedOutcome(sql, actor, dossier, step)) ?? permit;
  const { transition, as } = permit;
  const reason = step.reason?.normalize('NFC').trim() ?? '';
  if (transition.reason === 'required' && reason === '') {
    return refuse(
      'invalid',
      `Hãy ghi rõ lý do để ${transition.inside === true ? 'đồng nghiệp' : 'người nộp hồ sơ'} biết.`,
    );
  }
  if (reason.length > longestReason)
    return refuse('invalid', `Hãy viết gọn lý do trong ${longestReason} ký tự.`);

  const event = describe(deps, actor, as, dossier, transition, step, reason);
  const back = await owedBack(sql, dossier, transition);
  const mail = mailOf(deps, dossier, transition, step, event.sequence, { reason, owedBack: back });
  let done: boolean;
  try {
    done = await recordMove(sql, {
      dossier,
      event,
      changes: {
        ...(passesOn(dossier.state, event.toState) ? { holderId: null } : {}),
        ...step.changes,
      },
      ...(mail === undefined ? {} : { mail }),
      ...(step.paper === undefined ? {} : { paper: step.paper }),
      ...(step.supplement === undefined ? {} : { supplement: step.supplement }),
      ...(step.answeredSupplement === undefined ? {} : { answeredSupplement: step.answeredSupplement }),
      ...(step.file === undefined ? {} : { file: step.file }),
      owesBack: back.length > 0,
    });
  } catch (error) {
    // The request's id was used for something else: a forged or garbled form, not a fault of ours.
    if (isRepeatedRequest(error)) return refuse('invalid', 'Yêu cầu này đã được gửi. Hãy tải lại trang.');
    throw error;
  }
  if (done) {
    return {
      ok: true,
      code: dossier.code,
      state: event.toState,
      version: dossier.version + 1,
      repeated: false,
    };
  }
  return (await repeatedOutcome(sql, actor, dossier, step)) ?? changedMeanwhile(sql, dossier);
}

function describe(
  deps: Deps,
  actor: Actor,
  as: Capacity,
  dossier: DossierRow,
  transition: Transition,
  step: Step,
  reason: string,
): MoveEvent {
  const event = {
    dossierId: dossier.id,
    sequence: dossier.eventCount + 1,
    event: transition.event,
    fromState: dossier.state,
    toState: transition.to === 'same' ? dossier.state : transition.to,
    actorKind: actor.kind,
    actorId: actor.kind === 'system' ? null : actor.userId,
    actorName: as === 'one-stop-desk' ? 'Bộ phận Một cửa' : actor.name,
    at: deps.clock.now(),
    reason: transition.reason === 'none' || reason === '' ? null : reason,
    detail: { ...step.detail },
    requestId: step.requestId ?? null,
  };
  return { ...event, hash: eventHash(event, dossier.lastEventHash) };
}

function mailOf(
  deps: Deps,
  dossier: DossierRow,
  { mail: kind }: Transition,
  step: Step,
  sequence: number,
  {
    reason,
    owedBack: back,
  }: { readonly reason: string; readonly owedBack: NonNullable<MailFacts['owedBack']> },
) {
  if (kind === undefined) return undefined;
  if (!isMailKind(kind)) throw new Error(`the lifecycle names a mail that nobody writes: ${kind}`);
  const { subject, text } = composeMail(deps.unit, kind, {
    name: dossier.ownerName,
    code: dossier.code,
    procedureName: step.procedureName,
    link: `${deps.publicUrl}${paths.myDossier(dossier.code)}`,
    delivery: dossier.delivery,
    owedBack: back,
    ...(reason === '' ? {} : { reason }),
    ...step.mail,
  });
  return {
    dedupeKey: `${kind}:${dossier.id}:${sequence}`,
    kind,
    recipient: dossier.ownerEmail,
    subject,
    body: text,
  };
}

/** The first outcome of a request that is sent again, by the same person for the same event. */
async function repeatedOutcome(
  sql: Sql,
  actor: Actor,
  dossier: DossierRow,
  step: Step,
): Promise<Outcome<Moved> | undefined> {
  if (step.requestId === undefined) return undefined;
  const first = await findEventByRequest(sql, step.requestId);
  if (first === undefined || first.dossierId !== dossier.id || first.event !== step.event) return undefined;
  if (first.actorId !== (actor.kind === 'system' ? null : actor.userId)) return undefined;
  const now = await findDossierById(sql, dossier.id);
  return {
    ok: true,
    code: dossier.code,
    state: first.toState,
    version: now?.version ?? dossier.version,
    repeated: true,
  };
}

async function changedMeanwhile(sql: Sql, dossier: DossierRow) {
  const last = await findLastEvent(sql, dossier.id);
  const what =
    last === undefined ? '' : `: ${eventLabel(last)} – ${last.actorName}, ${formatMoment(last.at)}`;
  return refuse('changed-meanwhile', `Hồ sơ vừa được thay đổi${what}. Hãy xem lại hồ sơ rồi quyết định.`);
}

/** What the timeline calls an event. */
export function eventLabel(event: Pick<EventRow, 'event'>): string {
  // Moves the due date and not the state, so the lifecycle table does not know it.
  if (event.event === 'calendar-changed') return 'Đổi ngày hẹn trả kết quả';
  return (transitions as readonly Transition[]).find((t) => t.event === event.event)?.label ?? event.event;
}

function isRepeatedRequest(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, constraint_name: constraint } = error as { code?: unknown; constraint_name?: unknown };
  return code === '23505' && constraint === 'dossier_events_request_id_unique';
}
