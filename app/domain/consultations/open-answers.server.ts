// The desk of the answers to a consultation: what is drafted, what still waits for an answer, which step is open.
import { answerSteps } from '#app/consultations/answer-steps.ts';
import { shownStates, standingStates } from '#app/consultations/comment-steps.ts';
import { periodStateAt } from '#app/consultations/period.ts';
import { wholeDraftWord } from '#app/lists/consultations.ts';
import type {
  AnswerDesk,
  AnsweredComment,
  Leaving,
  UnansweredGroup,
} from '#app/read-models/consultations.ts';
import { openTransitions, permit } from '#app/steps/permit.ts';
import { titleInWords } from '#app/publications/item-title.ts';
import { present } from '#app/values/present.ts';
import { commentsRule } from '#app/consultations/retention.ts';
import { plannedErasure, ruleInWords } from '#app/retention/rule.ts';
import { localDate } from '#catalog/local-date.ts';
import { listAnswers } from '#db/queries/consultation-answers.server.ts';
import { listComments, type CommentRow } from '#db/queries/consultation-comments.server.ts';
import type { ConsultationRow } from '#db/queries/consultations.server.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import { caseActor, type Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { aboutText, inOrderOfDraft } from './clause-of.ts';
import { listedComment } from './comment-contents.server.ts';
import { readVersions } from './draft-versions.server.ts';
import { reachForStaff } from './staff-comments.server.ts';
import { answersDue } from './time-limits.ts';

/**
 * For staff with a part in the section of drafts (Đ11.6).
 * @returns `late`: closed, and unpublished after the day on which answers are due. Refused as `not-found`,
 *   `not-allowed`
 */
export async function openAnswers(
  deps: Deps,
  actor: Actor,
  item: string,
): Promise<Outcome<{ desk: AnswerDesk }>> {
  const outcome = await reachForStaff(deps, actor, item);
  if (!outcome.ok) return outcome;
  const { consultation, standing } = outcome;
  const { row } = consultation;
  const versions = await readVersions(deps.db, item);
  const comments = await listComments(deps.db, item, standingStates);
  const view = (comment: CommentRow): AnsweredComment => {
    const { name, text } = listedComment(deps.keys, comment);
    const on = aboutText(comment, versions);
    const { id, stance, shownText, state } = comment;
    return { id, on, stance, text: shownText ?? text, by: name, waiting: state === 'submitted' };
  };
  const order = inOrderOfDraft(versions);
  comments.sort((a, b) => order(a.clauseId, b.clauseId));
  const rows = (await listAnswers(deps.db, item)).map((answer) => ({
    ...answer,
    comments: comments.filter(({ answerId }) => answerId === answer.id).map(view),
  }));
  const unanswered = comments.filter(({ answerId }) => answerId === null);
  const dueOn = answersDue(row, await readWorkingCalendar(deps));
  const today = localDate(deps.clock.now());
  const answersCase = caseOf(deps, row, comments.filter(isUnfinished).length);
  const reader = caseActor(standing.staff, standing.answers);
  const publishPermit = permit(answerSteps, answersCase, reader, { event: 'publish' });
  return {
    ok: true,
    desk: {
      itemId: item,
      title: titleInWords(consultation.title),
      href: consultation.href,
      state: row.answerState,
      version: row.answerVersion,
      closesAt: row.closesAt,
      closed: answersCase.facts.closed,
      dueOn,
      late: answersCase.facts.closed && row.answerState !== 'published' && today > dueOn,
      ...present({ note: row.answerNote }),
      rows,
      unanswered: groupsOf(unanswered, view),
      waiting: comments.filter(({ state }) => state === 'submitted').length,
      actions: openTransitions(answerSteps, answersCase, reader)
        .filter(({ event }) => event !== 'save')
        .map(({ event, label, explain, look, reasonWords }) => ({
          event,
          label,
          ...present({ explain, look, reasonLabel: reasonWords?.label }),
        })),
      ...leavingOf(row),
      ...present({
        whyNot: whyNot(
          row,
          answersCase.facts,
          unanswered.length,
          publishPermit.ok ? undefined : publishPermit,
        ),
      }),
    },
  };
}

/**
 * Until when what was said stands, or that it is gone.
 * @returns empty before the answers are published
 */
export function leavingOf({ answeredAt, keptUntil, eraseOn, erasedAt }: ConsultationRow): Leaving {
  if (erasedAt !== null) return { erased: { at: erasedAt, rule: ruleInWords(commentsRule) } };
  if (answeredAt === null) return {};
  return { eraseOn: eraseOn ?? plannedErasure(commentsRule, { on: localDate(answeredAt), keptUntil }) };
}

/** @param comments in the order of the draft */
function groupsOf(
  comments: readonly CommentRow[],
  view: (comment: CommentRow) => AnsweredComment,
): readonly UnansweredGroup[] {
  const groups = new Map<string, UnansweredGroup>();
  for (const row of comments) {
    const about = row.clauseId ?? wholeDraftWord;
    const comment = view(row);
    const { on, stance } = comment;
    const likeComments = groups.get(`${about} ${stance}`)?.comments ?? [];
    groups.set(`${about} ${stance}`, { about, on, stance, comments: [...likeComments, comment] });
  }
  return [...groups.values()];
}

/**
 * Why the answers cannot go on, the first reason first: still open, something unanswered, another person has to do it.
 * @param unanswered how many published comments have no answer yet
 * @param refused what the table of steps says to whoever looks
 */
export function whyNot(
  { answerState }: ConsultationRow,
  { closed }: { readonly closed: boolean },
  unanswered: number,
  refused: { readonly obstacle: string; readonly refusal: { readonly message: string } } | undefined,
): string | undefined {
  if (answerState === 'published') return undefined;
  if (!closed) return 'Đợt lấy ý kiến còn mở: soạn trước được, trình duyệt sau khi đóng.';
  if (unanswered > 0) return `Còn ${unanswered} góp ý chưa có trả lời.`;
  return answerState === 'submitted' ? refused?.refusal.message : undefined;
}

const readableStates: readonly string[] = shownStates;
const isUnfinished = ({ answerId, state }: CommentRow): boolean =>
  answerId === null || !readableStates.includes(state);

/**
 * The answers as their table sees them.
 * @param unfinishedCount how many comments wait for moderation or for an answer
 */
export function caseOf({ clock }: Pick<Deps, 'clock'>, row: ConsultationRow, unfinishedCount: number) {
  return {
    state: row.answerState,
    version: row.answerVersion,
    facts: {
      closed: periodStateAt(row, clock.now()) === 'closed',
      complete: unfinishedCount === 0,
      erased: row.erasedAt !== null,
    },
    people: { drafter: row.answerDrafters },
  };
}
