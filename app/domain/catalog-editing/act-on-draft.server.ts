// A draft submitted, approved, returned, taken back, discarded: one step, with its mail and its event in one transaction.
import type { DraftSummary, PublicationRefusal } from '#app/read-models/catalog-editing.ts';
import { doneOf, unknownEvent } from '#app/steps/permit.ts';
import type { StepPlan } from '#app/steps/plan.ts';
import { present } from '#app/values/present.ts';
import type { AuditEventName } from '#app/vocabulary/audit-events.ts';
import type { DraftEvent, DraftTransition } from '#catalog/draft-steps.ts';
import { formatMoment, instantOf } from '#catalog/local-date.ts';
import { sameValue } from '#catalog/same-value.ts';
import type { Transaction } from '#db/client.server.ts';
import {
  changeCatalogDraft,
  type CatalogDraftChange,
  type CatalogDraftRow,
} from '#db/queries/catalog-drafts.server.ts';
import { lockCatalog } from '#db/queries/catalog.server.ts';
import type { Wire } from '#forms/index.ts';
import { own } from '#forms/own.ts';
import { cleanLines } from '#forms/text.ts';
import { dayMs } from '#app/values/durations.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { digestOf } from '../kernel/digest.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import { kindOfDraft } from './draft-kinds.server.ts';
import { obstaclesTo, planPublication, publishDraft } from './publish-draft.server.ts';
import {
  draftNow,
  reachDraft,
  summaryOf,
  touchedBy,
  undecided,
  wholeDraft,
  type DraftAccess,
  type DraftOf,
} from './reach-draft.server.ts';
import { tellApprovers, tellAuthor } from './tell-staff.server.ts';

export interface DraftAct extends DraftOf {
  readonly event: string;
  /** The draft's version as the page showed it. */
  readonly version: number;
  readonly reason?: string;
  /** What the step asks, as it was sent. */
  readonly wire?: Wire;
}

/**
 * @returns `done`: what was done, as a sentence; refused as the table does, and as `obstaclesTo` says of what is submitted or
 *   approved; `not-possible` for a draft that says what is published already
 */
export async function actOnDraft(
  deps: Deps,
  actor: Actor,
  { event, reason = '', ...act }: DraftAct,
): Promise<Outcome<{ draft: DraftSummary; done: string }, PublicationRefusal>> {
  if (!isDecision(event)) return { ok: false, refusal: unknownEvent };
  return deps.db.transaction(async (tx): ReturnType<typeof actOnDraft> => {
    // Before the draft's row, as every publication does: whoever comes second waits here.
    if (event === 'approve') await lockCatalog(tx);
    const at = deps.clock.now();
    const access = await reachDraft(tx, actor, { ...act, event, reason: cleanLines(reason) }, at);
    if (!access.ok) return access;
    const effect = await effects[event]({ deps, tx, at, ...access });
    if (!effect.ok) return effect;
    const { draft, staff, plan } = access;
    const change = { ...effect.change, ...touchedBy(draft, staff, [wholeDraft], at), state: plan.state };
    await changeCatalogDraft(tx, draft.id, change, at);
    await recordAuditEvent(deps, tx, actor, {
      subject: `${draft.kind}:${draft.code}`,
      event: effect.recorded,
      ...present({ detail: effect.detail }),
    });
    const changedDraft = await draftNow(tx, draft.id);
    await effect.tell?.(changedDraft);
    const publication = planPublication(changedDraft, at);
    if (publication.ok) await publishDraft(tx, deps, actor, changedDraft, publication.plan);
    const { transition } = (publication.ok ? publication : access).plan;
    const draftAfter = publication.ok ? await draftNow(tx, draft.id) : changedDraft;
    return { ok: true, draft: summaryOf(draftAfter), done: doneOf(transition) };
  });
}

/** What people decide; the rest is done by editing, or by the portal. */
type Decision = Exclude<DraftEvent, 'edit' | 'publish' | 'rebase'>;

interface Effect {
  /** Beside the state. */
  readonly change: CatalogDraftChange;
  readonly recorded: AuditEventName;
  readonly detail?: Readonly<Record<string, unknown>>;
  /** Sends the mails about it. */
  readonly tell?: (changedDraft: CatalogDraftRow) => Promise<void>;
}

type Step = DraftAccess & { readonly deps: Deps; readonly tx: Transaction; readonly at: Date };

type Effected = Outcome<Effect, PublicationRefusal>;

const effects: Readonly<Record<Decision, (step: Step) => Effected | Promise<Effected>>> = {
  async submit({ deps, tx, at, draft, staff, plan }) {
    const live = await kindOfDraft(draft.kind).live(tx, draft.code);
    if (live !== undefined && sameValue(live.body, draft.body))
      return refuse('not-possible', 'Bản nháp giống hệt bản đang công bố: không có gì để duyệt.');
    const obstacles = await obstaclesTo(tx, draft);
    if (!obstacles.ok) return obstacles;
    const { reason: note = '' } = plan;
    const submission = { submittedBy: staff.userId, submittedAt: at, changeNote: note };
    return {
      ok: true,
      change: { ...undecided, ...submission, failure: null },
      recorded: 'submitted',
      detail: { note },
      tell: (changedDraft) => tellApprovers(tx, deps, changedDraft),
    };
  },

  // The approval is of exactly this body.
  async approve({ tx, at, draft, staff, plan }) {
    const publishAt = hourIn(plan);
    const problem = publishAt && wrongHour(publishAt, at);
    if (problem !== undefined) return refuseInputs([{ path: 'publishAt.day', message: problem }]);
    const obstacles = await obstaclesTo(tx, draft);
    if (!obstacles.ok) return obstacles;
    const approval = {
      approvedBy: staff.userId,
      approvedAt: at,
      approvedDigest: digestOf(draft.body),
      publishAt: publishAt ?? null,
    };
    return {
      ok: true,
      change: { ...approval, failure: null },
      recorded: 'approved',
      detail: { note: draft.changeNote, ...present({ publishAt: publishAt?.toISOString() }) },
    };
  },

  return({ deps, tx, draft, staff, plan }) {
    const { reason = '' } = plan;
    return {
      ok: true,
      change: { ...undecided, failure: `Trả lại: ${reason} (${staff.name})` },
      recorded: 'returned',
      detail: { note: reason },
      tell: () =>
        tellAuthor(tx, deps, draft, { kind: 'catalog-draft-returned', actor: staff, by: staff.name, reason }),
    };
  },

  'take-back': () => ({ ok: true, change: { ...undecided, failure: null }, recorded: 'taken-back' }),

  discard: () => ({ ok: true, change: {}, recorded: 'discarded' }),
};

const isDecision = (event: string): event is Decision => own(effects, event) !== undefined;

const longestWaitMs = 366 * dayMs;

/** The instant from which it is published; undefined: at once. */
function hourIn({ answers: { publishAt } }: StepPlan<DraftTransition>): Date | undefined {
  return typeof publishAt === 'string' ? instantOf(publishAt) : undefined;
}

function wrongHour(publishAt: Date, at: Date): string | undefined {
  if (publishAt <= at) return `Chọn ngày, giờ công bố sau lúc này (${formatMoment(at)}), hoặc công bố ngay.`;
  if (publishAt.getTime() - at.getTime() <= longestWaitMs) return undefined;
  return 'Chọn ngày công bố trong vòng một năm.';
}
