// The way to a draft: found, locked, and its step planned, or refused in words that say why and who was faster.
import { present } from '#app/values/present.ts';
import { own } from '#forms/own.ts';
import { draftSteps, type DraftEvent, type DraftKind, type DraftTransition } from '#catalog/draft-steps.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { changedMeanwhile } from '#app/steps/permit.ts';
import type { StepPlan, StepWriting } from '#app/steps/plan.ts';
import type { DraftSummary, EditRefusal, Touch } from '#app/read-models/catalog-editing.ts';
import type { Queryable } from '#db/client.server.ts';
import { findDraftById, findDraftUnderWay, type CatalogDraftRow } from '#db/queries/catalog-drafts.server.ts';
import type { Actor, Staff } from '../kernel/actor.ts';
import type { portalItself } from '../kernel/audit.server.ts';
import { refuse, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { kindOfDraft } from './draft-kinds.server.ts';
import { permitOn, planOn } from './permissions.ts';

export interface DraftOf {
  readonly kind: DraftKind;
  readonly code: string;
}

export interface DraftAccess {
  readonly draft: CatalogDraftRow;
  /** The actor, whom it is now known to be. */
  readonly staff: Staff;
  readonly plan: StepPlan<DraftTransition>;
}

/**
 * The draft under way, locked until the transaction ends, and what the step will do to it.
 * @param at decides whether days and hours that were written are over
 * @returns refused as `not-found` without a draft, and as the table does; `changed-meanwhile` names who changed it and when
 */
export async function reachDraft(
  tx: Queryable,
  actor: Actor,
  { kind, code, ...writing }: DraftOf & StepWriting & { readonly event: DraftEvent },
  at: Date,
): Promise<Outcome<DraftAccess>> {
  if (actor.kind !== 'staff') return staffOnly();
  const draft = await findDraftUnderWay(tx, kind, code, 'locked');
  if (draft === undefined)
    return refuse('not-found', 'Không có bản nháp nào đang soạn. Hãy mở bản nháp mới.');
  const subject = await kindOfDraft(kind).subjectOf(tx, code, draft);
  const readable = kindOfDraft(kind).readable(draft);
  const planOutcome = planOn(actor, subject, { ...draft, readable }, writing, at);
  if (planOutcome.ok) return { ok: true, draft, staff: actor, plan: planOutcome.plan };
  switch (planOutcome.refusal.code) {
    case 'changed-meanwhile':
      return refuseChanged(draft);
    case 'not-possible':
      // Nothing but its record bars a step that can be made on any other draft here.
      return permitOn(actor, subject, draft, writing.event).ok ? unreadableDraft() : planOutcome;
    default:
      return planOutcome;
  }
}

/** @returns refused as `not-possible`: today's schema does not read the draft, and whoever sees it can only throw it away */
export const unreadableDraft = () =>
  refuse('not-possible', 'Bản nháp này bị hỏng, không đọc được. Hãy hủy bản nháp rồi soạn lại.');

function refuseChanged(draft: CatalogDraftRow) {
  const last = lastTouch(draft);
  const lastChange = last === undefined ? undefined : `${last.name}, ${formatMoment(last.at)}`;
  return refuse('changed-meanwhile', changedMeanwhile(draftSteps, lastChange));
}

function lastTouch(draft: CatalogDraftRow): Touch | undefined {
  return Object.values(touchesOf(draft)).reduce<Touch | undefined>(
    (last, touch) => (last === undefined || touch.at > last.at ? touch : last),
    undefined,
  );
}

/** @returns by component or part of the form, who changed it last; under `wholeDraft`, who made its last step */
export function touchesOf({ touched }: CatalogDraftRow): Readonly<Record<string, Touch>> {
  return Object.fromEntries(
    Object.entries(touched).map(([part, { name, at }]) => [part, { name, at: new Date(at) }]),
  );
}

/**
 * Somebody saved a part between its page and this save.
 * @param digestNow of what stands there
 * @returns refused as `changed-meanwhile`; `theirs.by` is left out where nobody is known to have changed it
 */
export function partChanged(draft: CatalogDraftRow, part: string, digestNow: string) {
  const touch = own(touchesOf(draft), part);
  const lastChange = touch === undefined ? '' : ` (${touch.name}, ${formatMoment(touch.at)})`;
  const refusal: EditRefusal = {
    code: 'changed-meanwhile',
    message: `Phần này vừa được người khác sửa${lastChange}. Những gì bạn nhập vẫn còn ở đây: hãy xem hai bản rồi lưu.`,
    theirs: { seen: digestNow, ...present({ by: touch }) },
  };
  return { ok: false, refusal } as const;
}

/** @returns what lists and pages show of a draft; who submitted and approved it, once somebody has */
export function summaryOf(draft: CatalogDraftRow): DraftSummary {
  const { kind, code, state, version, changeNote, createdAt, updatedAt } = draft;
  const touch = (name: string | null, at: Date | null) =>
    name === null || at === null ? undefined : { name, at };
  const submission = touch(draft.submittedByName, draft.submittedAt);
  const approval = touch(draft.approvedByName, draft.approvedAt);
  return {
    kind,
    code,
    state,
    version,
    changeNote,
    createdBy: draft.createdByName,
    createdAt,
    updatedAt,
    editors: draft.editorNames,
    ...present({
      submitted: submission,
      approved: approval,
      publishAt: draft.publishAt,
      failure: draft.failure,
    }),
    isNew: draft.baseId === null && draft.resultId === null,
  };
}

/**
 * @returns the draft as it is after what this transaction did to it
 * @throws Error when there is none of that id
 */
export async function draftNow(tx: Queryable, id: string): Promise<CatalogDraftRow> {
  const draft = await findDraftById(tx, id);
  if (draft === undefined) throw new Error(`draft ${id} is gone`);
  return draft;
}

/** What stands for a step of the whole draft where parts are named: no part of a procedure or form is called so. */
export const wholeDraft = 'draft';

/** @returns what a change writes of who made it: whoever is told that the draft changed reads who was last */
export function touchedBy(
  { touched }: CatalogDraftRow,
  actor: Staff | typeof portalItself,
  parts: readonly string[],
  at: Date,
): Pick<CatalogDraftRow, 'touched'> {
  const by = actor.kind === 'staff' ? actor.userId : actor.kind;
  const touch = { by, name: actor.name, at: at.toISOString() };
  return { touched: { ...touched, ...Object.fromEntries(parts.map((part) => [part, touch])) } };
}

/** @returns what an edit writes of the draft beside its body: an approval of what was there before is void */
export function reopened({ draft, staff, plan }: DraftAccess, part: string, at: Date) {
  const { userId } = staff;
  return {
    state: plan.state,
    ...undecided,
    editors: draft.editors.includes(userId) ? draft.editors : [...draft.editors, userId],
    ...touchedBy(draft, staff, [part], at),
  } as const;
}

/** Neither submitted nor approved. */
export const undecided = {
  submittedBy: null,
  submittedAt: null,
  approvedBy: null,
  approvedAt: null,
  approvedDigest: null,
  publishAt: null,
} as const;
