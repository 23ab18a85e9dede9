// The unit that answers for a consultation reads what came in and decides what is shown (Đ11.6): queue, one comment, files.
import {
  commentSteps,
  commentStateIds,
  standingStates,
  type CommentStateId,
} from '#app/consultations/comment-steps.ts';
import type { Look } from '#app/steps/step-table.ts';
import type { StaffComment } from '#app/read-models/consultations.ts';
import { decisionForm } from '#app/steps/decision-form.ts';
import { openTransitions } from '#app/steps/permit.ts';
import { present } from '#app/values/present.ts';
import { localDate } from '#catalog/local-date.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import {
  emailOf,
  findComment,
  listCommentEvents,
  listCommentFiles,
  listComments,
  type CommentFileRow,
  type CommentRow,
} from '#db/queries/consultation-comments.server.ts';
import type { FieldDefinition } from '#forms/definition.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { isUuid } from '../kernel/ids.ts';
import type { OpenedFile } from '../kernel/opened-file.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { emailIndex } from '../personal-data/email-index.ts';
import { clauseOf, wholeDraft } from './clause-of.ts';
import { cameFrom, commentFileContext, listedComment } from './comment-contents.server.ts';
import {
  reachConsultation,
  standBefore,
  type ReachedConsultation,
  type StaffStanding,
} from './consultation-access.server.ts';
import { readVersions, type DraftVersions } from './draft-versions.server.ts';
import { moveComment, type CommentStep } from './move-comment.server.ts';
import { moderationDue } from './time-limits.ts';

export interface CommentQueue {
  readonly title: string;
  readonly href: string;
  readonly counts: Readonly<Record<CommentStateId, number>>;
  readonly comments: readonly StaffComment[];
}

/** Reached, by somebody of the unit or of the board. */
export async function reachForStaff(
  deps: Deps,
  actor: Actor,
  item: string,
): Promise<Outcome<{ reached: ReachedConsultation; standing: StaffStanding }>> {
  const found = await reachConsultation(deps.db, item);
  if (!found.ok) return found;
  const stood = await standBefore(deps, deps.db, actor, found.reached.section);
  return stood.ok ? { ok: true, reached: found.reached, standing: stood.standing } : stood;
}

/** @param input `state`: only comments in it; those that stand when absent. What waits comes oldest first */
export async function listCommentQueue(
  deps: Deps,
  actor: Actor,
  input: { readonly item: string; readonly state?: CommentStateId | undefined },
): Promise<Outcome<{ queue: CommentQueue }>> {
  const found = await reachForStaff(deps, actor, input.item);
  if (!found.ok) return found;
  const { reached, standing } = found;
  // What nobody confirmed is nobody's business yet: it is counted, and not read.
  const all = await listComments(deps.db, input.item, commentStateIds);
  const counts = Object.fromEntries(
    commentStateIds.map((state) => [state, all.filter((row) => row.state === state).length]),
  ) as Record<CommentStateId, number>;
  const wanted: readonly CommentStateId[] = input.state === undefined ? standingStates : [input.state];
  const rows = all.filter(({ state }) => wanted.includes(state) && state !== 'unconfirmed');
  const comments = await staffViews(deps, reached, standing, rows);
  return { ok: true, queue: { title: reached.title, href: reached.href, counts, comments } };
}

interface Decision {
  readonly event: string;
  readonly label: string;
  readonly explain?: string;
  readonly look?: Look;
  readonly reasonLabel?: string;
  readonly fields: readonly FieldDefinition[];
}

export interface OpenedComment {
  readonly title: string;
  readonly comment: StaffComment;
  readonly decisions: readonly Decision[];
  /** The next that waits, to go on with. */
  readonly next?: string;
}

export async function openCommentForStaff(
  deps: Deps,
  actor: Actor,
  input: { readonly item: string; readonly comment: string },
): Promise<Outcome<{ opened: OpenedComment }>> {
  const found = await reachForStaff(deps, actor, input.item);
  if (!found.ok) return found;
  const { reached, standing } = found;
  const row = isUuid(input.comment) ? await findComment(deps.db, input.comment) : undefined;
  if (row?.itemId !== input.item || row.state === 'unconfirmed')
    return refuse('not-found', 'Không có góp ý này.');
  const [comment] = await staffViews(deps, reached, standing, [row]);
  if (comment === undefined) throw new Error(`comment ${row.id} has no view`);
  const history = (await listCommentEvents(deps.db, row.id)).map(({ event, actorName, at }) => ({
    label: commentSteps.transitions.find((one) => one.event === event)?.label ?? 'Gửi góp ý',
    by: actorName,
    at,
  }));
  const people = { author: comment.own ? [standing.staff.userId] : [] };
  const now = {
    state: row.state,
    version: row.version,
    facts: { open: false, erased: comment.erased },
    people,
  };
  const decisions = openTransitions(commentSteps, now, {
    id: standing.staff.userId,
    as: standing.comments,
  }).map((transition): Decision => ({
    event: transition.event,
    label: transition.label,
    ...present({
      explain: transition.explain,
      look: transition.look,
      reasonLabel: transition.reasonWords?.label,
    }),
    fields: decisionForm(transition).sections.flatMap(({ fields }) => fields),
  }));
  const waiting = await listComments(deps.db, input.item, ['submitted']);
  const next = waiting.find(({ id }) => id !== row.id)?.id;
  return {
    ok: true,
    opened: { title: reached.title, comment: { ...comment, history }, decisions, ...present({ next }) },
  };
}

/** Refuses whoever is not of the unit, and whoever wrote it himself. */
export async function moderateComment(deps: Deps, actor: Actor, step: CommentStep) {
  if (actor.kind !== 'staff') return refuse('not-allowed', 'Trang này chỉ dành cho cán bộ.');
  return moveComment(
    deps,
    step,
    { kind: 'staff', id: actor.userId, name: actor.name },
    async (_, reached, tx) => {
      const stood = await standBefore(deps, tx, actor, reached.section);
      return stood.ok ? stood.standing.comments : [];
    },
  );
}

/** A file that came with a comment: for the unit alone. */
export async function openCommentFile(
  deps: Deps,
  actor: Actor,
  input: { readonly item: string; readonly comment: string; readonly file: string },
): Promise<Outcome<{ file: OpenedFile }>> {
  const found = await reachForStaff(deps, actor, input.item);
  if (!found.ok) return found;
  const row = isUuid(input.comment) ? await findComment(deps.db, input.comment) : undefined;
  const files =
    row?.itemId === input.item && row.state !== 'unconfirmed'
      ? await listCommentFiles(deps.db, [row.id])
      : [];
  const file = files.find(({ id }) => id === input.file);
  if (file === undefined) return refuse('not-found', 'Không có tệp này.');
  const content = deps.keys.open(await deps.files.get(file.storageKey), commentFileContext(file.id));
  return { ok: true, file: { fileName: file.fileName, mediaType: file.mediaType, content } };
}

async function staffViews(
  deps: Deps,
  reached: ReachedConsultation,
  { staff }: StaffStanding,
  rows: readonly CommentRow[],
): Promise<readonly StaffComment[]> {
  const versions = await readVersions(deps.db, reached.item.id);
  const files = await listCommentFiles(
    deps.db,
    rows.map(({ id }) => id),
  );
  const calendar = await readWorkingCalendar(deps);
  const email = await emailOf(deps.db, staff.userId);
  const own = email === undefined ? undefined : emailIndex(deps.keys, 'comment', email);
  return rows.map((row) => ({
    ...viewOf(deps, row, { versions, calendar, files }),
    own: row.ownerId === staff.userId || (own !== undefined && cameFrom(row, own)),
  }));
}

function viewOf(
  deps: Deps,
  row: CommentRow,
  known: { versions: DraftVersions; calendar: WorkingCalendar; files: readonly CommentFileRow[] },
): StaffComment {
  const { versions, calendar, files } = known;
  const { name, address, email, text } = listedComment(deps.keys, row);
  const about = clauseOf(row, versions.clauses, versions.former);
  const dueOn =
    row.state === 'submitted' && row.submittedAt !== null
      ? moderationDue(row.submittedAt, calendar)
      : undefined;
  const { id, state, version, stance, authorKind, showName, receivedAt } = row;
  return {
    id,
    state,
    version,
    stance,
    authorKind,
    showName,
    receivedAt,
    name,
    address,
    email,
    text,
    ...present({
      shownText: row.shownText,
      quote: row.quote,
      declined: row.declineReason,
      answerId: row.answerId,
      dueOn,
    }),
    on: {
      label: about?.label ?? wholeDraft,
      gone: about !== undefined && about.address === undefined,
      quoteStands: about?.quoteStands ?? true,
    },
    late: dueOn !== undefined && localDate(deps.clock.now()) > dueOn,
    files: files
      .filter(({ commentId }) => commentId === id)
      .map(({ id: file, fileName, bytes }) => ({ id: file, fileName, bytes })),
    own: false,
    erased: row.content === null,
    history: [],
  };
}
