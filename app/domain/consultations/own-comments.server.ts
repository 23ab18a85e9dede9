// What one person said of one draft, for himself: by the link of his mail, or signed in. Read, confirmed, changed, taken back.
import { commentForm } from '#app/consultations/comment-form.ts';
import { commentSteps, confirmationDays, type CommentFacts } from '#app/consultations/comment-steps.ts';
import type { CommentStart, OwnComment, OwnComments } from '#app/read-models/consultations.ts';
import { permit } from '#app/steps/permit.ts';
import { titleInWords } from '#app/publications/item-title.ts';
import { present } from '#app/values/present.ts';
import {
  findComment,
  findCommentByToken,
  listCommentedBy,
  listCommentFiles,
  listCommentsOf,
  listDecisions,
  type CommentRow,
} from '#db/queries/consultation-comments.server.ts';
import { listAnswers } from '#db/queries/consultation-answers.server.ts';
import { listAnnouncements } from '#db/queries/consultations.server.ts';
import { answersToWire, type Wire } from '#forms/index.ts';
import type { Resident } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { tokenDigest } from '../kernel/digest.server.ts';
import { isUuid } from '#app/values/uuid.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { accountIndex } from '../personal-data/email-index.ts';
import { aboutText } from './clause-of.ts';
import { cameFrom, openComment, openDecision } from './comment-contents.server.ts';
import {
  consultationState,
  goneTitle,
  isRewritableAt,
  reachConsultation,
  readableHref,
  type PlacedConsultation,
} from './consultation-access.server.ts';
import { readVersions } from './draft-versions.server.ts';
import { leavingOf } from './open-answers.server.ts';
import { factsOf, moveComment, whyTooLate, type CommentStep } from './move-comment.server.ts';
import { correctedOf } from './read-consultation.server.ts';
import { clauseIn, invalid, readComment } from './read-comment.server.ts';
import { authorName } from './submit-comment.server.ts';
import { formContextOf } from '../kernel/form-context.ts';

/** Who looks for his own: by the token of a mail, or as an account on one draft. */
export type AuthorKey =
  | { readonly by: 'token'; readonly token: string }
  | { readonly by: 'account'; readonly resident: Resident; readonly item: string };

const noneHere = () =>
  refuse(
    'not-found',
    `Không có góp ý nào ở đây: góp ý chưa xác nhận sau ${confirmationDays} ngày đã tự xóa, góp ý hết thời gian lưu cũng đã xóa.`,
  );

interface Author {
  readonly itemId: string;
  /** Null once what he said is erased. */
  readonly emailIndex: Uint8Array | null;
}

async function authorOf(deps: Deps, key: AuthorKey): Promise<Author | undefined> {
  if (key.by === 'token') return findCommentByToken(deps.db, tokenDigest(key.token));
  return isUuid(key.item)
    ? { itemId: key.item, emailIndex: accountIndex(deps.keys, key.resident) }
    : undefined;
}

/**
 * @param key the link of a mail, or whoever is signed in
 * @returns without name and comments once their time is over. Refused as `not-found` for whoever said nothing there
 */
export async function openOwnComments(deps: Deps, key: AuthorKey): Promise<Outcome<{ own: OwnComments }>> {
  const author = await authorOf(deps, key);
  const outcome = author && (await reachConsultation(deps.db, author.itemId));
  if (author === undefined || outcome?.ok !== true) return noneHere();
  const { consultation } = outcome;
  const { row } = consultation;
  const now = deps.clock.now();
  const title = titleInWords(consultation.title);
  const facts = {
    ...{ title, closesAt: row.closesAt, open: isRewritableAt(consultation, now) },
    ...{ state: consultationState(row, now), ...present({ href: readableHref(consultation) }) },
    ...(await endOf(deps, consultation)),
  };
  const { itemId, emailIndex } = author;
  // By the link alone: nothing leads from an account to what is erased.
  if (row.erasedAt !== null && key.by === 'token')
    return { ok: true, own: { ...facts, ...leavingOf(row), name: '', comments: [] } };
  const rows = emailIndex === null ? [] : await listCommentsOf(deps.db, itemId, emailIndex);
  const [last] = rows.toReversed();
  if (last === undefined) return noneHere();
  return {
    ok: true,
    own: {
      ...facts,
      ...leavingOf(row),
      name: openComment(deps.keys, last).name,
      comments: await viewsOf(deps, consultation, rows),
    },
  };
}

/** Its page may be gone: whoever commented reads here why, and what becomes of what he said. */
async function endOf(
  { db }: Pick<Deps, 'db'>,
  { row, item }: PlacedConsultation,
): Promise<Pick<OwnComments, 'ended' | 'unread'>> {
  const end =
    row.answerState === 'ended'
      ? (await listAnnouncements(db, [item.id])).find(({ kind }) => kind === 'ended')
      : undefined;
  return present({
    ended: end && { at: end.at, note: end.note ?? '' },
    unread: row.unreadSince && {
      since: row.unreadSince,
      ...present({ reason: item.withdrawnReason }),
    },
  });
}

/**
 * The drafts that an account commented on.
 * @returns the one that he commented on last first; `count`: of his comments
 */
export const listMyConsultations = async ({ db }: Pick<Deps, 'db'>, resident: Resident) =>
  (await listCommentedBy(db, resident.userId)).map(({ itemId, title, count }) => ({
    itemId,
    title: title ?? goneTitle,
    count,
  }));

async function viewsOf(
  deps: Deps,
  access: PlacedConsultation,
  rows: readonly CommentRow[],
): Promise<readonly OwnComment[]> {
  const versions = await readVersions(deps.db, access.item.id);
  const files = await listCommentFiles(
    deps.db,
    rows.map(({ id }) => id),
  );
  const answers = access.row.answerState === 'published' ? await listAnswers(deps.db, access.item.id) : [];
  const notes = await decisionNotes(
    deps,
    rows.filter(({ state }) => state !== 'submitted'),
  );
  const now = deps.clock.now();
  return rows.map((row) => {
    const may = (event: string) => permitAuthor(row, event, factsOf(access, row, now)).ok;
    const answer = answers.find(({ id }) => id === row.answerId);
    return {
      id: row.id,
      state: row.state,
      version: row.version,
      stance: row.stance,
      text: openComment(deps.keys, row).text,
      ...present({ quote: row.quote, declined: row.declineReason, decisionNote: notes.get(row.id) }),
      on: aboutText(row, versions),
      receivedAt: row.receivedAt,
      files: files.filter(({ commentId }) => commentId === row.id).map(({ fileName }) => fileName),
      may: { confirm: may('confirm'), change: may('change'), takeBack: may('take-back') },
      ...present({
        answer: answer && {
          ...{ outcome: answer.outcome, reason: answer.reason },
          ...present({ corrected: correctedOf(answer) }),
        },
      }),
    };
  });
}

/** What decisions on these said to their writers: the last decision's alone, but whoever upholds one may leave its words. */
async function decisionNotes(
  { db, keys }: Pick<Deps, 'db' | 'keys'>,
  rows: readonly CommentRow[],
): Promise<ReadonlyMap<string, string>> {
  const decisions = await listDecisions(
    db,
    rows.map(({ id }) => id),
  );
  const notes = new Map<string, string>();
  for (const { commentId, event, content } of decisions) {
    const reason = content === null ? undefined : openDecision(keys, commentId, content);
    if (reason !== undefined) notes.set(commentId, reason);
    else if (event !== 'uphold') notes.delete(commentId);
  }
  return notes;
}

const permitAuthor = ({ state, version }: CommentRow, event: string, facts: CommentFacts) =>
  permit(commentSteps, { state, version, facts }, { accounts: [], as: ['author'] }, { event });

/** @returns undefined while he may change it */
function whyNotChanged(access: PlacedConsultation, row: CommentRow, now: Date): string | undefined {
  const permission = permitAuthor(row, 'change', { ...factsOf(access, row, now), open: true });
  if (!permission.ok) return permission.refusal.message;
  return isRewritableAt(access, now) ? undefined : whyTooLate(access, row, now);
}

/**
 * A step of the author on one of his own.
 * @returns refused as `not-found` for what is not his, else as the table of comments says: it may be confirmed after
 *   the period, for a week and before it is answered, but not taken back
 */
export async function actOnOwnComment(
  deps: Deps,
  key: AuthorKey,
  step: Omit<CommentStep, 'event'> & { readonly event: 'confirm' | 'take-back' },
) {
  const author = await authorOf(deps, key);
  if (author === undefined) return noneHere();
  return moveComment(deps, step, moverOf(key), async (row) => (isOf(author, row) ? ['author'] : []));
}

/**
 * What the page of a change starts with.
 * @returns once it may not be changed, it says why. Refused as `not-found` for what is nobody's, or not his; `invalid` where the clause
 *   is of a version that is gone
 */
export async function startChange(
  deps: Deps,
  key: AuthorKey,
  comment: string,
): Promise<Outcome<{ start: CommentStart & { readonly version: number } }>> {
  const author = await authorOf(deps, key);
  const row = isUuid(comment) ? await findComment(deps.db, comment) : undefined;
  const outcome = row && (await reachConsultation(deps.db, row.itemId));
  if (author === undefined || row === undefined || !isOf(author, row) || outcome?.ok !== true)
    return noneHere();
  const clause = await clauseOfOwn(deps, row);
  if (!clause.ok) return clause;
  const { name, address, text } = openComment(deps.keys, row);
  const form = commentForm({ onClause: clause.clause !== undefined, signedIn: true, byPhone: false });
  const { stance, authorKind, showName, quote } = row;
  const answers = {
    stance,
    authorKind,
    showName: showName ? 'yes' : 'no',
    name,
    address,
    text,
    quote: quote ?? '',
  };
  return {
    ok: true,
    start: {
      title: titleInWords(outcome.consultation.title),
      state: consultationState(outcome.consultation.row, deps.clock.now()),
      ...present({ href: readableHref(outcome.consultation) }),
      closesAt: outcome.consultation.row.closesAt,
      draftNumber: row.draftNumber,
      ...present({
        clause: clause.clause,
        closed: whyNotChanged(outcome.consultation, row, deps.clock.now()),
      }),
      form,
      context: formContextOf(deps),
      wire: answersToWire(form, answers),
      version: row.version,
    },
  };
}

/**
 * Written anew, it is looked at anew: until then readers do not see it.
 * @returns refused as `not-found` for what is not his; `invalid` with each problem at its field; `not-possible` once
 *   the period is over
 */
export async function changeOwnComment(
  deps: Deps,
  key: AuthorKey,
  input: Omit<CommentStep, 'event' | 'wire'> & { readonly wire: Wire },
) {
  const author = await authorOf(deps, key);
  const row = isUuid(input.comment) ? await findComment(deps.db, input.comment) : undefined;
  if (author === undefined || row === undefined || !isOf(author, row)) return noneHere();
  const clause = await clauseOfOwn(deps, row);
  if (!clause.ok) return clause;
  const parsedComment = readComment(deps, openComment(deps.keys, row), clause.clause, input.wire);
  if (!parsedComment.ok) return invalid(parsedComment.problems);
  const { name, address, text, stance, authorKind, showName, quote } = parsedComment.written;
  const { comment, version, requestId } = input;
  return moveComment(
    deps,
    { comment, version, requestId, event: 'change' },
    moverOf(key),
    async (lockedRow) => (isOf(author, lockedRow) ? ['author'] : []),
    {
      content: { name, address, text },
      row: { stance, authorKind, showName, quote: quote === '' ? null : quote },
    },
  );
}

/** What is about the whole draft needs no version of it: it is changed whatever became of the one that was read. */
const clauseOfOwn = async (
  deps: Deps,
  { itemId: item, draftNumber, clauseId: clause }: CommentRow,
): ReturnType<typeof clauseIn> =>
  clause === null ? { ok: true, clause: undefined } : clauseIn(deps, { item, draftNumber, clause });

const isOf = ({ itemId, emailIndex }: Author, row: CommentRow): boolean =>
  row.itemId === itemId && emailIndex !== null && cameFrom(row, emailIndex);

const moverOf = (key: AuthorKey) =>
  ({ kind: 'resident', id: key.by === 'account' ? key.resident.userId : null, name: authorName }) as const;
