// The answers to a consultation as their table of steps sees them: what stands, what is still open, and what exactly was submitted.
import { answerTransitions, type AnswerTransition } from '#app/consultations/answer-steps.ts';
import { confirmableSince, opinionStates, standingStates } from '#app/consultations/comment-steps.ts';
import { periodStateAt } from '#app/consultations/period.ts';
import { commentsRule, keptLongerMonths, longestKeptMonths } from '#app/consultations/retention.ts';
import { plannedErasure } from '#app/retention/rule.ts';
import { addDays, addMonths, localDate } from '#catalog/local-date.ts';
import type { Queryable, Transaction } from '#db/client.server.ts';
import { listAnswers } from '#db/queries/consultation-answers.server.ts';
import {
  listComments,
  readOpenEnds,
  type CommentRow,
  type OpenEnds,
} from '#db/queries/consultation-comments.server.ts';
import { changeConsultation, listDrafts, type ConsultationRow } from '#db/queries/consultations.server.ts';
import type { FieldDefinition } from '#forms/definition.ts';
import { approvedSight, meetApproval } from '../kernel/approved-sight.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { meetSeen, type ShownParts } from '../kernel/seen.server.ts';
import { listedComment } from './comment-contents.server.ts';
import type { PlacedConsultation } from './consultation-access.server.ts';

/**
 * The case, read in the transaction that changes it or for the page that shows it.
 * @returns `ends`: what is still open; `hideable`: numbers of versions that may leave the comparison
 */
export async function answersCase(
  { clock }: Pick<Deps, 'clock'>,
  db: Queryable,
  { item, row }: Pick<PlacedConsultation, 'item' | 'row'>,
) {
  const now = clock.now();
  const ends = await readOpenEnds(db, row.itemId, confirmableSince(now));
  // Readers have the newest: that one is mended by the next.
  const replaced = (await listDrafts(db, row.itemId)).slice(0, -1);
  const hideable = replaced.filter(({ hidden }) => hidden === undefined);
  return {
    ends,
    hideable: hideable.map((one) => one.number),
    state: row.answerState,
    version: row.answerVersion,
    facts: {
      closed: periodStateAt(row, now) === 'closed',
      complete: Object.values(ends).every((count) => count === 0),
      readable: item.visibility === 'published',
      erased: row.erasedAt !== null,
      keepable: keptLonger(row) !== undefined,
      replaced: hideable.length > 0,
    },
    people: row.answerPeople,
  };
}

/** @param hideable numbers of versions @returns the questions of a step with the choices of now */
export function asksNow(event: string, hideable: readonly number[]): readonly FieldDefinition[] | undefined {
  const transition: AnswerTransition | undefined = answerTransitions.find((one) => one.event === event);
  const labelled = hideable.map((number) => ({ value: String(number), label: `Bản ${number}` }));
  return transition?.asks?.map((field) =>
    field.kind === 'select' && field.id === 'draft' ? { ...field, options: { labelled } } : field,
  );
}

/** @returns what is open first, in a sentence; undefined where nothing is */
export function whyIncomplete({
  waiting,
  toReview,
  unanswered,
  empty,
  toConfirm,
}: OpenEnds): string | undefined {
  if (waiting > 0) return `Còn ${waiting} góp ý chờ duyệt đăng.`;
  if (toReview > 0) return `Còn ${toReview} góp ý không đăng chờ người thứ hai xem lại.`;
  if (unanswered > 0) return `Còn ${unanswered} góp ý chưa có trả lời.`;
  if (empty > 0) return `Còn ${empty} câu trả lời không còn góp ý nào: hãy bỏ, hoặc chọn góp ý cho câu đó.`;
  return toConfirm > 0
    ? `Còn ${toConfirm} góp ý gửi đúng hạn mà người gửi còn có thể xác nhận. Hãy chờ hết hạn xác nhận.`
    : undefined;
}

/** @returns the local date through which one more order keeps what was said; undefined beyond the longest */
export function keptLonger({
  answeredAt,
  keptUntil,
}: Pick<ConsultationRow, 'answeredAt' | 'keptUntil'>): string | undefined {
  if (answeredAt === null) return undefined;
  const on = localDate(answeredAt);
  const until = addMonths(addDays(plannedErasure(commentsRule, { on, keptUntil }), -1), keptLongerMonths);
  return until <= addMonths(on, longestKeptMonths) ? until : undefined;
}

/** A comment as whoever answers it sees it. */
export function answeredParts({ keys }: Pick<Deps, 'keys'>, row: CommentRow) {
  const { stance, quote, shownText } = row;
  return { [row.id]: [stance, quote, shownText ?? listedComment(keys, row).text] };
}

/**
 * Are these comments still what the page showed? Call it with the consultation locked.
 * @param seen words for the comments that were shown; left out where no page was
 * @returns refused as `changed-meanwhile`, naming their writers
 */
export async function meetComments(
  deps: Pick<Deps, 'keys'>,
  tx: Transaction,
  {
    item,
    comments,
    seen,
  }: { readonly item: string; readonly comments: readonly string[]; readonly seen?: string },
) {
  const rows = (await listComments(tx, item, standingStates)).filter(({ id }) => comments.includes(id));
  return meetSeen({
    seen,
    now: Object.assign({}, ...rows.map((row) => answeredParts(deps, row))) as ShownParts,
    one: 'góp ý',
    names: Object.fromEntries(rows.map((row) => [row.id, listedComment(deps.keys, row).name])),
  });
}

/** The table as it is shown to whoever approves it, part by part. */
async function tableShown(db: Queryable, { item, row }: Pick<PlacedConsultation, 'item' | 'row'>) {
  const comments = await listComments(db, row.itemId, opinionStates);
  return {
    answers: (await listAnswers(db, row.itemId)).map(({ id, summary, outcome, reason }) => [
      id,
      summary,
      outcome,
      reason,
    ]),
    comments: comments.map(({ id, version, state, answerId }) => [id, version, state, answerId]),
    draft: (await listDrafts(db, row.itemId)).length,
    state: item.visibility,
  };
}

const partNames = {
  answers: 'câu trả lời',
  comments: 'góp ý',
  draft: 'bản dự thảo',
  state: 'tình trạng của dự thảo',
};

/** @returns the word that is stored when the table is submitted */
export const sightOfTable = async (
  db: Queryable,
  access: Pick<PlacedConsultation, 'item' | 'row'>,
): Promise<string> => approvedSight(await tableShown(db, access));

/** Is what would be published still what was submitted? @returns refused as `not-possible` where it is not */
export const meetTable = async (tx: Transaction, access: Pick<PlacedConsultation, 'item' | 'row'>) =>
  meetApproval({
    approved: access.row.answerSight ?? '',
    now: await tableShown(tx, access),
    names: partNames,
  });

/**
 * What was submitted is no longer what stands: it goes back to those who write it, who keep their parts. Call it with the
 * consultation locked.
 * @param why Vietnamese, for whoever wrote it
 * @returns whether anything was submitted
 */
export async function lapseAnswers(
  tx: Transaction,
  { itemId, answerState, answerVersion }: ConsultationRow,
  why: string,
): Promise<boolean> {
  if (answerState !== 'submitted') return false;
  await changeConsultation(tx, itemId, {
    answerState: 'writing',
    answerSight: null,
    answerNote: why,
    answerVersion: answerVersion + 1,
  });
  return true;
}
