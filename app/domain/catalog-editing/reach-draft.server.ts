// The way to a draft: found, locked, and allowed, or refused in words that say why and who was faster.
import { formatMoment } from '#catalog/local-date.ts';
import type { DraftSummary, Touch } from '#app/read-models/catalog-editing.ts';
import type { Queryable } from '#db/client.server.ts';
import {
  findDraftById,
  findDraftUnderWay,
  type CatalogDraftRow,
  type DraftKind,
} from '#db/queries/catalog-drafts.server.ts';
import type { Actor, Staff } from '../actor.ts';
import { refuse, type Outcome } from '../refusal.ts';
import { kindOfDraft } from './draft-kinds.server.ts';
import { changedItHimself, judge, type DraftAction, type EditedSubject } from './permissions.ts';

export interface DraftOf {
  readonly kind: DraftKind;
  readonly code: string;
}

export interface Decision extends DraftOf {
  /** The draft's version as the page showed it. */
  readonly version: number;
}

export interface Reached {
  readonly draft: CatalogDraftRow;
  readonly subject: EditedSubject;
  /** The actor, whom it is now known to be. */
  readonly staff: Staff;
}

export const staffOnly = () => refuse('not-allowed', 'Trang này chỉ dành cho cán bộ.');

/**
 * The draft under way, locked until the transaction ends.
 * Refuses `changed-meanwhile` when `version` is another now, naming who changed it and when.
 */
export async function reachDraft(
  tx: Queryable,
  actor: Actor,
  action: DraftAction,
  { kind, code, version }: DraftOf & { readonly version?: number },
): Promise<Outcome<Reached>> {
  if (actor.kind !== 'staff') return staffOnly();
  const draft = await findDraftUnderWay(tx, kind, code, true);
  if (draft === undefined)
    return refuse('not-found', 'Không có bản nháp nào đang soạn. Hãy mở bản nháp mới.');
  const subject = await kindOfDraft(kind).subjectOf(tx, code, draft);
  const verdict = judge(actor, action, subject, draft);
  if (verdict === 'not-allowed') return refuse('not-allowed', notAllowed[action]);
  if (version !== undefined && version !== draft.version) return changedMeanwhile(draft);
  if (verdict === 'changed-it-himself') return refuse('not-allowed', changedItHimself);
  if (verdict === 'not-in-this-state') {
    return refuse('not-possible', `Bản nháp ${stateWords[draft.state]}, nên không làm được việc này.`);
  }
  return { ok: true, draft, subject, staff: actor };
}

const notYours = 'Bạn không phụ trách lĩnh vực này, nên chỉ được xem.';
const notAllowed: Readonly<Record<DraftAction, string>> = {
  edit: notYours,
  submit: notYours,
  takeBack: notYours,
  discard: notYours,
  approve: 'Chỉ Trưởng ban, Phó Trưởng ban Biên tập và quản trị viên được duyệt.',
  return: 'Chỉ Trưởng ban, Phó Trưởng ban Biên tập và quản trị viên được trả lại bản nháp.',
};

const stateWords: Readonly<Record<CatalogDraftRow['state'], string>> = {
  open: 'đang soạn',
  submitted: 'đang chờ duyệt',
  approved: 'đã được duyệt và chờ đến giờ công bố',
  published: 'đã được công bố',
  discarded: 'đã bị bỏ',
};

export function changedMeanwhile(draft: CatalogDraftRow) {
  const last = lastTouch(draft);
  const who = last === undefined ? '' : ` (${last.name}, ${formatMoment(last.at)})`;
  return refuse('changed-meanwhile', `Bản nháp vừa có thay đổi${who}. Hãy xem lại rồi quyết định.`);
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
    ...(submitted === undefined ? {} : { submitted }),
    ...(approved === undefined ? {} : { approved }),
    ...(draft.publishAt === null ? {} : { publishAt: draft.publishAt }),
    ...(draft.failure === null ? {} : { failure: draft.failure }),
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
