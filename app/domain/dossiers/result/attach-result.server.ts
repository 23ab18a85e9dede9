// An officer records the result that another office made: its file is sealed and stored, and can be checked by its digest (NĐ 61/2018 Đ20).
// What the commune decides itself is confirmed by a leader (`confirm-result.server.ts`).
import * as z from 'zod';

import { formatDate, localDate, type LocalDate } from '#catalog/local-date.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import { accountOf } from '../../kernel/actor.ts';
import { refuse, refuseAt } from '../../kernel/refusal.ts';
import { storeFile } from '../files/attach-file.server.ts';
import { unfitness } from '../../kernel/incoming-file.ts';
import { numberProblem } from './document-number.server.ts';
import type { DossierAct, StepInHand } from '../decisions/dossier-act.ts';
import { issueResult } from '../papers/issue-paper.server.ts';

const resultAnswers = z.object({
  documentNumber: z.string(),
  signedOn: z.string(),
});

export const noFile = 'Chọn tệp kết quả';

/** @returns why the file cannot be the result: none was chosen, its kind, its bytes */
export function resultProblems({ file }: Pick<DossierAct, 'file'>) {
  const wrong = file === undefined ? noFile : unfitness(file);
  return wrong === undefined ? [] : [{ path: 'file', message: wrong }];
}

/** @returns why a document of this day cannot be the result: it is older than the dossier */
export const signedTooEarly = (
  { submittedAt }: Pick<DossierRow, 'submittedAt'>,
  signedOn: LocalDate,
): string | undefined =>
  submittedAt !== null && signedOn < localDate(submittedAt)
    ? `Ngày ký trước ngày nộp hồ sơ (${formatDate(localDate(submittedAt))}). Hãy xem lại ngày ghi trên kết quả.`
    : undefined;

/**
 * Stores the file of the result and issues its paper, under the name of the office that decides by the procedure. Number and day are
 * what the officer read on it.
 * @returns refused as `invalid` without a file, when the document was signed before the dossier was there, or bears the number of another
 */
export async function attachResult({ deps, sql, actor, dossier, pinned, act, plan }: StepInHand) {
  const { documentNumber, signedOn } = resultAnswers.parse(plan.answers);
  if (act.file === undefined) return refuse('invalid', noFile);
  const tooEarly = signedTooEarly(dossier, signedOn);
  if (tooEarly !== undefined) return refuseAt('signedOn', tooEarly);
  const year = signedOn.slice(0, 4);
  const wrong = await numberProblem(deps, sql, dossier, { number: documentNumber, year, countDrafts: true });
  if (wrong !== undefined) return refuseAt('documentNumber', wrong);
  // A fault leaves the file where it is: whether the row was written is not known, and litter is better than a loss.
  const file = await storeFile(deps, accountOf(actor), dossier, 'result', act.file);
  const { paper, sha256 } = issueResult(deps, actor, { dossier, pinned, year }, file, {
    documentNumber,
    signedOn,
    office: pinned.procedure.authority.decides,
  });
  return { ok: true, consequences: { detail: { sha256 }, paper, files: [file] } } as const;
}
