// A published answer is corrected with a note, or comments get one that have none: proposed here, done when another approves it
// (proposals.server.ts). What stood before is kept.
import { answerSteps } from '#app/consultations/answer-steps.ts';
import { proposedSchema } from '#app/consultations/proposed.ts';
import { doneOf, permit } from '#app/steps/permit.ts';
import { present } from '#app/values/present.ts';
import { listAnswers } from '#db/queries/consultation-answers.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import { actorOf, parseAnswer, whyOwn, type AnswerInput } from './answers.server.ts';
import { answersCase, meetComments } from './answers-case.server.ts';
import { changeForStaff } from './consultation-access.server.ts';
import { proposeFor } from './proposals.server.ts';

const longestNote = 500;

/**
 * @param input `answer`: the published one, whose comments it keeps; absent: `comments` get one that have none. `note`: why, for readers
 * @returns `done`: what to tell him. Refused as `not-allowed`, also of an answer to his own comment; `not-found`, `changed-meanwhile`;
 *   `not-possible` before the publication, and while another correction of it waits; `invalid` with each problem at its field
 */
export async function proposeCorrection(
  deps: Deps,
  actor: Actor,
  input: AnswerInput & { readonly note: string },
): Promise<Outcome<{ done: string }>> {
  const note = input.note.normalize('NFC').trim();
  const parsedAnswer = parseAnswer(input);
  const noteProblems =
    note === '' || note.length > longestNote
      ? [{ path: 'note', message: `Hãy ghi sửa gì, vì sao; tối đa ${longestNote} ký tự.` }]
      : [];
  if (!parsedAnswer.ok || noteProblems.length > 0)
    return refuseInputs([...(parsedAnswer.ok ? [] : (parsedAnswer.refusal.problems ?? [])), ...noteProblems]);
  return changeForStaff<{ done: string }>(deps, actor, input.item, async (tx, { consultation, standing }) => {
    const answers = await answersCase(deps, tx, consultation);
    const { version, item, answer, comments } = input;
    const permission = permit(answerSteps, answers, actorOf(standing), { event: 'correct', version });
    if (!permission.ok) return permission;
    if (answer !== undefined && (await listAnswers(tx, item)).every(({ id }) => id !== answer))
      return refuse('not-found', 'Không có câu trả lời này.');
    const notHis = await whyOwn(deps, tx, standing, { item, ...present({ answer }), comments });
    if (notHis !== undefined) return notHis;
    const met = await meetComments(deps, tx, input);
    if (!met.ok) return met;
    const content = proposedSchema.parse({
      ...{ kind: 'correct', ...parsedAnswer.written, note },
      ...present({ answer }),
      comments: answer === undefined ? [...new Set(comments)] : [],
    });
    const proposal = await proposeFor(deps, tx, { consultation, staff: standing.staff, content });
    return proposal.ok ? { ok: true, done: doneOf(permission.transition) } : proposal;
  });
}
