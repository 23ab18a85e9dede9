// The desk of the answers to a consultation: what is drafted, what still waits for an answer, which step is open.
import {
  answerSteps,
  isOwing,
  waitsForApproval,
  type AnswerCapacity,
} from '#app/consultations/answer-steps.ts';
import { standingStates } from '#app/consultations/comment-steps.ts';
import { answerOutcomes } from '#app/consultations/comment-words.ts';
import { consultationProposalStateIds } from '#app/consultations/proposal-steps.ts';
import { proposedInWords, type Proposed } from '#app/consultations/proposed.ts';
import { commentsRule } from '#app/consultations/retention.ts';
import { wholeDraftWord } from '#app/lists/consultations.ts';
import { titleInWords } from '#app/publications/item-title.ts';
import type {
  AnswerDesk,
  AnsweredComment,
  DeskProposal,
  Leaving,
  UnansweredGroup,
} from '#app/read-models/consultations.ts';
import { plannedErasure, ruleInWords } from '#app/retention/rule.ts';
import { offeredStep } from '#app/steps/offered-step.ts';
import { openTransitions, permit } from '#app/steps/permit.ts';
import { withPerson, type StepPeople } from '#app/steps/step-people.ts';
import type { CaseActor } from '#app/steps/step-table.ts';
import { beginningOf } from '#app/values/beginning-of.ts';
import { present } from '#app/values/present.ts';
import { localDate } from '#catalog/local-date.ts';
import { listAnswersEver, type AnswerRow } from '#db/queries/consultation-answers.server.ts';
import { listAnswered, listComments, type CommentRow } from '#db/queries/consultation-comments.server.ts';
import { listConsultationProposals } from '#db/queries/consultation-proposals.server.ts';
import type { ConsultationRow } from '#db/queries/consultations.server.ts';
import { namesOf } from '#db/queries/people.server.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import { caseActor, type Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { seenOf } from '../kernel/seen.server.ts';
import { answeredParts, answersCase, asksNow, whyIncomplete } from './answers-case.server.ts';
import { boardPeople } from '../publishing/board-people.server.ts';
import { aboutText, inOrderOfDraft } from './clause-of.ts';
import { listedComment } from './comment-contents.server.ts';
import {
  answerCapacitiesOf,
  reachForStaff,
  readableHref,
  type PlacedConsultation,
  type StaffStanding,
} from './consultation-access.server.ts';
import { readVersions } from './draft-versions.server.ts';
import { stepsOnProposal } from './proposals.server.ts';
import { correctedOf } from './read-consultation.server.ts';
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
  const outcome = await reachForStaff(deps, deps.db, actor, item);
  if (!outcome.ok) return outcome;
  const { consultation, standing } = outcome;
  const { row } = consultation;
  const versions = await readVersions(deps.db, item);
  const comments = await listComments(deps.db, item, standingStates);
  const view = (comment: CommentRow): AnsweredComment => {
    const { name, text } = listedComment(deps.keys, comment);
    const on = aboutText(comment, versions);
    const { id, stance, shownText, state } = comment;
    return {
      id,
      on,
      stance,
      text: shownText ?? text,
      by: name,
      waiting: state === 'submitted',
      lapsed: comment.answerLapsed,
      seen: seenOf(answeredParts(deps, comment)),
    };
  };
  const order = inOrderOfDraft(versions);
  comments.sort((a, b) => order(a.clauseId, b.clauseId));
  const answersEver = await listAnswersEver(deps.db, item);
  const formerOf = (id: string | null): readonly AnswerRow[] => {
    const former = answersEver.find((one) => one.id === id);
    return former === undefined ? [] : [former, ...formerOf(former.corrects)];
  };
  const replaced = new Set(answersEver.map(({ corrects }) => corrects));
  const answered = await listAnswered(deps.db, item);
  const rows = answersEver
    .filter(({ id }) => !replaced.has(id))
    .map(({ id, summary, outcome: result, reason, corrects, ...correction }) => ({
      ...{ id, summary, outcome: result, reason },
      comments: answered.filter(({ answerId }) => answerId === id).map(view),
      former: formerOf(corrects).map((one) => ({
        summary: one.summary,
        outcome: one.outcome,
        reason: one.reason,
      })),
      ...present({ corrected: correctedOf(correction) }),
    }));
  /** What a correction is of, for whoever decides on it: the answer in whose place it comes, or the comments that get one. */
  const subjectOf = (content: Proposed): DeskProposal['details'] => {
    if (content.kind !== 'correct') return [];
    const former = answersEver.find(({ id }) => id === content.answer);
    if (former !== undefined) {
      const text = [former.summary, answerOutcomes[former.outcome], former.reason].join('\n');
      return [{ label: 'Câu trả lời được đính chính', text }];
    }
    const subjects = new Map([...comments, ...answered].map((comment) => [comment.id, comment]));
    const lines = content.comments.map((id) => {
      const comment = subjects.get(id);
      if (comment === undefined) return 'Một góp ý không còn hiện';
      const { on, by, text } = view(comment);
      return `${on}, ${by}: ${beginningOf(text, 200)}`;
    });
    return [{ label: 'Góp ý được trả lời', text: lines.join('\n') }];
  };
  const unanswered = comments.filter(({ answerId }) => answerId === null);
  const dueOn = answersDue(row, await readWorkingCalendar(deps));
  const today = localDate(deps.clock.now());
  const answers = await answersCase(deps, deps.db, consultation);
  const reader = caseActor(standing.staff, standing.answers);
  const publishPermit = permit(answerSteps, answers, reader, { event: 'publish' });
  return {
    ok: true,
    desk: {
      itemId: item,
      title: titleInWords(consultation.title),
      ...present({ href: readableHref(consultation) }),
      state: row.answerState,
      version: row.answerVersion,
      closesAt: row.closesAt,
      closed: answers.facts.closed,
      dueOn,
      late: answers.facts.closed && answers.facts.readable && isOwing(row.answerState) && today > dueOn,
      ...present({ note: row.answerNote }),
      rows,
      unanswered: groupsOf(unanswered, view),
      waiting: answers.ends.waiting,
      toReview: answers.ends.toReview,
      ...present({ unreadSince: row.unreadSince }),
      mayCorrect: permit(answerSteps, answers, reader, { event: 'correct' }).ok,
      actions: openTransitions(answerSteps, answers, reader)
        .filter(({ event }) => event !== 'save' && event !== 'correct')
        .map((transition) => offeredStep(transition, asksNow(transition.event, answers.hideable))),
      proposals: await proposalsOf(deps, item, standing, subjectOf),
      ...leavingOf(row),
      ...present({
        whyNot: whyNot(row, answers, publishPermit.ok ? undefined : publishPermit),
        publishers:
          isOwing(row.answerState) && answers.facts.readable
            ? await publishersOf(deps, consultation, reader)
            : undefined,
      }),
    },
  };
}

/** @param reader whoever looks */
async function publishersOf(
  deps: Deps,
  { row, section }: PlacedConsultation,
  reader: CaseActor<AnswerCapacity>,
): Promise<NonNullable<AnswerDesk['publishers']>> {
  const people = await boardPeople(deps, deps.db);
  const names = (parts: StepPeople): readonly string[] => {
    const able = people.filter(({ accounts, identified, in: capacities }) => {
      const as = capacities(section);
      return as.length > 0 && waitsForApproval({ accounts, identified, as: answerCapacitiesOf(as) }, parts);
    });
    return [...new Map(able.map(({ accounts, name }) => [accounts.toSorted().join(), name])).values()];
  };
  const who = names(row.answerPeople);
  const [account] = reader.accounts;
  const isOne = row.answerState === 'writing' && waitsForApproval(reader, row.answerPeople);
  return isOne && account !== undefined
    ? { who, ifHeSubmits: names(withPerson(row.answerPeople, 'editor', account)) }
    : { who };
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

/** What waits, and what was decided; the newest first. @param subjectOf what one is about, ahead of what it says */
async function proposalsOf(
  { db }: Pick<Deps, 'db'>,
  item: string,
  standing: StaffStanding,
  subjectOf: (content: Proposed) => DeskProposal['details'],
): Promise<readonly DeskProposal[]> {
  const rows = await listConsultationProposals(db, [item], consultationProposalStateIds);
  const names = await namesOf(
    db,
    rows.flatMap(({ proposedBy, decidedBy }) =>
      decidedBy === null ? [proposedBy] : [proposedBy, decidedBy],
    ),
  );
  const wordsOf = (content: Proposed) => {
    const { title, details } = proposedInWords(content);
    return { title, details: [...subjectOf(content), ...details] };
  };
  return rows.map((row) => ({
    id: row.id,
    ...wordsOf(row.content),
    state: row.state,
    by: names.get(row.proposedBy) ?? '',
    at: row.proposedAt,
    ...(row.decidedAt !== null && {
      decided: {
        by: names.get(row.decidedBy ?? '') ?? '',
        at: row.decidedAt,
        ...present({ reason: row.reason }),
      },
    }),
    steps: stepsOnProposal(row, standing).map((transition) => offeredStep(transition)),
  }));
}

/**
 * Why the answers cannot go on, the first reason first: not on the portal, still open, something unanswered, another person has to
 * do it.
 * @param refused what the table of steps says to whoever looks
 */
export function whyNot(
  { answerState }: ConsultationRow,
  { facts, ends }: Pick<Awaited<ReturnType<typeof answersCase>>, 'facts' | 'ends'>,
  refused: { readonly obstacle: string; readonly refusal: { readonly message: string } } | undefined,
): string | undefined {
  if (!isOwing(answerState))
    return answerState === 'published' && ends.unanswered > 0
      ? `Còn ${ends.unanswered} góp ý đang hiện mà chưa có trả lời: hãy bổ sung.`
      : undefined;
  if (!facts.readable) return answerSteps.words.unmet?.['readable'];
  if (!facts.closed) return 'Đợt lấy ý kiến còn mở: soạn trước được, trình duyệt sau khi đóng.';
  return whyIncomplete(ends) ?? (answerState === 'submitted' ? refused?.refusal.message : undefined);
}
