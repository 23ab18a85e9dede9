// The way to a draft: found, locked, and allowed, or refused in words that say why and who was faster.
import { present } from '#app/values/present.ts';
import { own } from '#forms/own.ts';
import { draftSteps, type DraftEvent, type DraftKind } from '#catalog/draft-steps.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { changedMeanwhile } from '#app/steps/permit.ts';
import type { DraftSummary, EditRefusal, Touch } from '#app/read-models/catalog-editing.ts';
import type { Queryable } from '#db/client.server.ts';
import { findDraftById, findDraftUnderWay, type CatalogDraftRow } from '#db/queries/catalog-drafts.server.ts';
import type { Actor, Staff } from '../kernel/actor.ts';
import { refuse, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { kindOfDraft } from './draft-kinds.server.ts';
import { permitOn, type EditedSubject } from './permissions.ts';

export interface DraftOf {
  readonly kind: DraftKind;
  readonly code: string;
}

export interface Decision extends DraftOf {
  /** The draft's version as the page showed it. */
  readonly version: number;
}

export interface DraftAccess {
  readonly draft: CatalogDraftRow;
  readonly subject: EditedSubject;
  /** The actor, whom it is now known to be. */
  readonly staff: Staff;
}

/**
 * The draft under way, locked until the transaction ends.
 * Refuses `changed-meanwhile` when `version` is another now, naming who changed it and when.
 */
export async function reachDraft(
  tx: Queryable,
  actor: Actor,
  event: DraftEvent,
  { kind, code, version }: DraftOf & { readonly version?: number },
): Promise<Outcome<DraftAccess>> {
  if (actor.kind !== 'staff') return staffOnly();
  const draft = await findDraftUnderWay(tx, kind, code, 'locked');
  if (draft === undefined)
    return refuse('not-found', 'Không có bản nháp nào đang soạn. Hãy mở bản nháp mới.');
  const subject = await kindOfDraft(kind).subjectOf(tx, code, draft);
  const permitted = permitOn(actor, subject, draft, event, version);
  if (permitted.ok) {
    if (needsBody.has(event) && !kindOfDraft(kind).readable(draft)) return unreadableDraft();
    return { ok: true, draft, subject, staff: actor };
  }
  return permitted.obstacle === 'changed-meanwhile'
    ? refuseChanged(draft)
    : { ok: false, refusal: permitted.refusal };
}

/** What can't be done to a draft that can't be read; to take it back and to discard it, nobody has to read it. */
const needsBody: ReadonlySet<DraftEvent> = new Set<DraftEvent>(['edit', 'submit', 'approve']);

/** A draft that today's schema does not read: whoever sees it can only throw it away. */
export const unreadableDraft = () =>
  refuse('not-possible', 'Bản nháp này bị hỏng, không đọc được. Hãy hủy bản nháp rồi soạn lại.');

function refuseChanged(draft: CatalogDraftRow) {
  const last = lastTouch(draft);
  const who = last === undefined ? undefined : `${last.name}, ${formatMoment(last.at)}`;
  return refuse('changed-meanwhile', changedMeanwhile(draftSteps, who));
}

function lastTouch(draft: CatalogDraftRow): Touch | undefined {
  return Object.values(touchesOf(draft)).reduce<Touch | undefined>(
    (last, touch) => (last === undefined || touch.at > last.at ? touch : last),
    undefined,
  );
}

/** Who changed which part last. */
export function touchesOf({ touched }: CatalogDraftRow): Readonly<Record<string, Touch>> {
  return Object.fromEntries(
    Object.entries(touched).map(([part, { name, at }]) => [part, { name, at: new Date(at) }]),
  );
}

/** Somebody saved a part between its page and this save. @param now the digest of what stands there */
export function partChanged(draft: CatalogDraftRow, part: string, now: string) {
  const by = own(touchesOf(draft), part);
  const who = by === undefined ? '' : ` (${by.name}, ${formatMoment(by.at)})`;
  const refusal: EditRefusal = {
    code: 'changed-meanwhile',
    message: `Phần này vừa được người khác sửa${who}. Những gì bạn nhập vẫn còn ở đây: hãy xem hai bản rồi lưu.`,
    theirs: { seen: now, ...present({ by }) },
  };
  return { ok: false, refusal } as const;
}

/** @returns what lists and pages show of a draft; who submitted and approved it, once somebody has */
export function summaryOf(draft: CatalogDraftRow): DraftSummary {
  const { kind, code, state, version, changeNote, createdAt, updatedAt } = draft;
  const touch = (name: string | null, at: Date | null) =>
    name === null || at === null ? undefined : { name, at };
  const submitted = touch(draft.submittedByName, draft.submittedAt);
  const approved = touch(draft.approvedByName, draft.approvedAt);
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
    ...present({ submitted, approved, publishAt: draft.publishAt, failure: draft.failure }),
    isNew: draft.baseId === null,
  };
}

/** The draft as it is after what this transaction did to it. */
export async function summaryNow(tx: Queryable, id: string): Promise<DraftSummary> {
  const draft = await findDraftById(tx, id);
  if (draft === undefined) throw new Error(`draft ${id} is gone`);
  return summaryOf(draft);
}

/** What an edit does to the draft beside its body: an approval of what was there before is void. */
export function reopened(
  draft: CatalogDraftRow,
  actor: { userId: string; name: string },
  part: string,
  at: Date,
) {
  return {
    state: 'open',
    ...undecided,
    editors: draft.editors.includes(actor.userId) ? draft.editors : [...draft.editors, actor.userId],
    touched: { ...draft.touched, [part]: { by: actor.userId, name: actor.name, at: at.toISOString() } },
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
