// Something is verified before it is decided (NĐ 61/2018 Đ19.3): where, and by when its result is wanted. The limit is longer for it
// where the law of the procedure gives time; what came of it is written down, and the dossier goes on.
import * as z from 'zod';

import { present } from '#app/values/present.ts';
import { localDate, tooFarAhead, type LocalDate } from '#catalog/local-date.ts';
import {
  longestVerificationDays,
  verificationOutcomeIds,
  verificationOutcomes,
} from '#catalog/verification.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import type { Answers } from '#forms/index.ts';
import { refuseAt } from '../../kernel/refusal.ts';
import type { MailFacts } from '../../notifications/compose-mail.ts';
import type { StepInHand } from './dossier-act.ts';
import type { StepOutcome } from './move-dossier.server.ts';

const tooLate =
  'Hồ sơ chờ kết quả xác minh. Ngày cần có kết quả sau ngày hẹn trả: nếu không kịp, hãy trình lãnh đạo Ủy ban hẹn lại ngày trả.';

const startAnswers = z.object({ place: z.string(), until: z.string(), meeting: z.string().optional() });
const resultAnswers = z.object({ outcome: z.enum(verificationOutcomeIds) });

/**
 * What the applicant is told of what is verified.
 * @param answers of the decision's form, as far as they were written
 * @param dueThen the due date with the verification; left out, it stays
 */
export function verificationNotice(
  answers: Answers,
  { dueAt }: Pick<DossierRow, 'dueAt'>,
  dueThen: Date | null | undefined = dueAt,
): Partial<MailFacts> {
  const { data: answersSoFar = {} } = startAnswers.partial().safeParse(answers);
  return {
    ...present({ ...answersSoFar, dueAt: dueThen }),
    ...(dueAt !== null && dueThen != null && dueThen > dueAt && { longerLimit: true }),
  };
}

/**
 * Its result is wanted after the day on which the dossier is due: the limit does not wait for it.
 * @param until the day by which it is wanted
 * @returns false without a due date
 */
export const outlastsLimit = (until: LocalDate, { dueAt }: Pick<DossierRow, 'dueAt'>): boolean =>
  dueAt !== null && until > localDate(dueAt);

/**
 * A day after the due date is taken, and said.
 * @returns refused as `invalid` for a day further ahead than `longestVerificationDays`
 */
export async function beginVerification({ dossier, plan }: StepInHand): Promise<StepOutcome> {
  const { place, until, meeting } = startAnswers.parse(plan.answers);
  const problem = tooFarAhead(until, localDate(plan.at), longestVerificationDays);
  if (problem !== undefined) return refuseAt('until', problem);
  const dueAt = plan.dueAt ?? dossier.dueAt;
  return {
    ok: true,
    consequences: {
      detail: { place, resultBy: until, ...present({ meeting }) },
      verification: { place, until, meeting: meeting ?? null },
      mail: verificationNotice(plan.answers, dossier, dueAt),
      ...(outlastsLimit(until, { dueAt }) && { message: tooLate }),
    },
  };
}

/**
 * The answer of the place that was asked to verify.
 * @returns what is written beside the step; the answers were checked when the step was planned
 */
export async function endVerification({ plan }: StepInHand): Promise<StepOutcome> {
  const { outcome } = resultAnswers.parse(plan.answers);
  return {
    ok: true,
    consequences: { detail: { outcome: verificationOutcomes[outcome] }, verification: { outcome } },
  };
}
