// A result that was signed on paper: an officer hands it over with its number, its day and the leader who signed, and a leader confirms
// it or gives it back. Nobody outside learns of it before (decision 145).
import * as z from 'zod';

import { transitionOf } from '#catalog/lifecycle.ts';
import { endOfDay, formatDate, instantAt, localDate } from '#catalog/local-date.ts';
import type { Sql } from '#db/client.server.ts';
import { findResultDraft } from '#db/queries/dossier-parts.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import { listLeadersBetween, type LeaderOfDay } from '#db/queries/staff-at-work.server.ts';
import type { FieldDefinition } from '#forms/definition.ts';
import type { Wire } from '#forms/index.ts';
import type { Option } from '#app/values/option.ts';
import { accountOf } from '../../kernel/actor.ts';
import { refuse, refuseAt } from '../../kernel/refusal.ts';
import { signatoryOf } from '../../kernel/signatory.ts';
import type { StepInHand } from '../decisions/dossier-act.ts';
import type { StepOutcome } from '../decisions/move-dossier.server.ts';
import { storeFile } from '../files/attach-file.server.ts';
import { issueResult } from '../papers/issue-paper.server.ts';
import { noFile, signedTooEarly } from './attach-result.server.ts';
import { numberProblem } from './document-number.server.ts';

const submissionAnswers = z.object({ documentNumber: z.string(), signedOn: z.string(), signer: z.string() });

/** "Nguyễn Quốc Long, Chủ tịch Ủy ban nhân dân" */
function writtenSigner({ name, role }: LeaderOfDay): string {
  const { title } = signatoryOf({ name, roles: [role] });
  return `${name}, ${title}`;
}

function withSigners(event: string, choices: readonly Option[]): readonly FieldDefinition[] {
  return (transitionOf(event)?.asks ?? []).map((field) =>
    field.id === 'signer' && field.kind === 'select' ? { ...field, options: { labelled: choices } } : field,
  );
}

/**
 * The questions, with the leader that the page named as the only choice: the table tells what is missing, `submitSignedResult` who
 * was no leader on that day.
 * @param wire `signer`: the id of an account, unchecked
 */
export const namedSigner =
  (event: string) =>
  ({ signer }: Wire): readonly FieldDefinition[] =>
    withSigners(event, typeof signer === 'string' ? [{ value: signer, label: signer }] : []);

/** @returns the questions, with each leader of the commune since the dossier was filed */
export async function signerQuestions(
  sql: Sql,
  { submittedAt }: Pick<DossierRow, 'submittedAt'>,
  event: string,
  now: Date,
): Promise<readonly FieldDefinition[]> {
  const leaders = await listLeadersBetween(sql, submittedAt ?? now, now);
  return withSigners(
    event,
    leaders.map((leader) => ({ value: leader.id, label: writtenSigner(leader) })),
  );
}

/**
 * An officer hands over what was signed by hand; its bytes are stored before the step is written.
 * @returns refused as `invalid` without a file, where the document was signed before the dossier was there, by nobody who was a leader
 *   on that day, or bears the number of another
 */
export async function submitSignedResult(step: StepInHand): Promise<StepOutcome> {
  const { deps, sql, actor, dossier, act, plan } = step;
  const { documentNumber, signedOn, signer } = submissionAnswers.parse(plan.answers);
  if (act.file === undefined) return refuse('invalid', noFile);
  const tooEarly = signedTooEarly(dossier, signedOn);
  if (tooEarly !== undefined) return refuseAt('signedOn', tooEarly);
  const leaders = await listLeadersBetween(sql, instantAt(signedOn), endOfDay(signedOn));
  const leader = leaders.find(({ id }) => id === signer);
  if (leader === undefined)
    return refuseAt(
      'signer',
      `Người bạn chọn không phải Chủ tịch hay Phó Chủ tịch Ủy ban nhân dân vào ngày ${formatDate(signedOn)}. Hãy xem lại người ký và ngày ký.`,
    );
  const year = signedOn.slice(0, 4);
  const wrong = await numberProblem(deps, sql, dossier, { number: documentNumber, year, countDrafts: true });
  if (wrong !== undefined) return refuseAt('documentNumber', wrong);
  // A fault leaves the file where it is: whether the row was written is not known, and litter is better than a loss.
  const file = await storeFile(deps, accountOf(actor), dossier, 'result-draft', act.file);
  const signed = { signedOn, signedBy: leader.id, signer: writtenSigner(leader) };
  return {
    ok: true,
    consequences: {
      files: [file],
      submission: { fileId: file.id, documentNumber, signaturePlace: 'lower', signed },
    },
  };
}

/**
 * Issues what was signed by hand, under the name of the leader who signed and of the one who confirms.
 * @returns refused as `not-possible` where the number was given to another meanwhile
 * @throws RangeError where the table lets something be confirmed that nobody handed over
 */
export async function confirmResult({
  deps,
  sql,
  actor,
  dossier,
  pinned,
  plan,
}: StepInHand): Promise<StepOutcome> {
  if (actor.kind !== 'staff') throw new RangeError('only a person confirms');
  const { submission } = dossier;
  const file = submission && (await findResultDraft(sql, dossier.id, submission.fileId));
  const { documentNumber, signedOn, signer } = submission ?? {};
  if (file == null || documentNumber == null || signedOn == null || signer == null)
    throw new RangeError(`no signed result waits to be confirmed on ${dossier.code}`);
  const year = signedOn.slice(0, 4);
  const wrong = await numberProblem(deps, sql, dossier, { number: documentNumber, year });
  if (wrong !== undefined) return refuse('not-possible', `${wrong} Hãy trả lại để cán bộ ghi số khác.`);
  const { name, title } = signatoryOf(actor);
  const { paper, sha256 } = issueResult(deps, actor, { dossier, pinned, year }, file, {
    ...{ documentNumber, signedOn, signer },
    confirmed: { by: `${name}, ${title}`, on: localDate(plan.at) },
  });
  return {
    ok: true,
    consequences: {
      detail: { sha256, documentNumber },
      submission: { outcome: 'signed' },
      paper,
      message: `Đã xác nhận kết quả số ${documentNumber}. Bộ phận Một cửa trả kết quả.`,
    },
  };
}
