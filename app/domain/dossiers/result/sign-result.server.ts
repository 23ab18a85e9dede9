// The result of a procedure is signed by the chairman, or by a vice chairman in his place: an officer hands over the draft, another
// person signs it or gives it back with what is wrong.
import * as z from 'zod';

import { present } from '#app/values/present.ts';
import type { Sql } from '#db/client.server.ts';
import { findResultDraft } from '#db/queries/dossier-parts.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import { signaturePlaceOf } from '#catalog/dossier-parts.ts';
import { localDate } from '#catalog/local-date.ts';
import { accountOf } from '../../kernel/actor.ts';
import { refuse, refuseAt, type Outcome } from '../../kernel/refusal.ts';
import { signatoryOf } from '../../kernel/signatory.ts';
import { storeFile } from '../files/attach-file.server.ts';
import { noFile } from './attach-result.server.ts';
import { numberProblem } from './document-number.server.ts';
import type { StepAhead, StepInHand } from '../decisions/dossier-act.ts';
import { expectedPaperNumber, issueResult, newCheck, takePaperNumber } from '../papers/issue-paper.server.ts';
import type { StepOutcome } from '../decisions/move-dossier.server.ts';
import { draftProblem, signDraft, signedFile, type SignedDocument } from './sign-document.server.ts';

/** What is written beside a draft that is handed over to be signed. */
export const submissionAnswers = z.object({
  documentNumber: z.string().optional(),
  signaturePlace: z.string().optional(),
});

/**
 * Whether the draft can be signed is told to whoever hands it over, not to who signs.
 * @returns refused as `invalid` at the file
 */
export async function checkResultDraft({ deps, act: { file } }: StepAhead): Promise<Outcome<object>> {
  const problem = file && (await draftProblem(deps, file));
  return problem === undefined ? { ok: true } : refuseAt('file', problem);
}

/**
 * An officer hands over the draft; its bytes are stored before the step is written.
 * @returns refused as `invalid` without a file, or with the number of another result
 */
export async function submitResult({
  deps,
  sql,
  actor,
  dossier,
  act,
  plan,
}: StepInHand): Promise<StepOutcome> {
  if (act.file === undefined) return refuse('invalid', noFile);
  const { documentNumber = null, signaturePlace } = submissionAnswers.parse(plan.answers);
  const year = localDate(plan.at).slice(0, 4);
  const wrong = await numberProblem(deps, sql, dossier, { number: documentNumber, year, countDrafts: true });
  if (wrong !== undefined) return refuseAt('documentNumber', wrong);
  // A fault leaves the file where it is: whether the row was written is not known, and litter is better than a loss.
  const file = await storeFile(deps, accountOf(actor), dossier, 'result-draft', act.file);
  return {
    ok: true,
    consequences: {
      files: [file],
      submission: { fileId: file.id, documentNumber, signaturePlace: signaturePlaceOf(signaturePlace) },
    },
  };
}

/**
 * Signs the draft before anything is locked: with the number that was written beside it, else the one that comes next.
 * @returns nothing prepared where nothing is signed digitally here; refused as `signDraft` refuses
 * @throws RangeError where the table lets something be signed that nobody handed over
 */
export async function prepareResult({ deps, actor, dossier }: StepAhead): Promise<Outcome<Prepared>> {
  const sql = deps.db.$client;
  const { submission, draft } = await draftToSign(sql, dossier);
  const number = submission.documentNumber ?? (await expectedPaperNumber(deps, sql, 'result'));
  const check = newCheck(deps);
  const setting = { number, place: submission.signaturePlace, url: check.url };
  const signing = await signDraft(deps, actor, draft, setting);
  return signing.ok
    ? { ok: true, ...present({ prepared: signing.signed && { ...signing.signed, check } }) }
    : signing;
}

interface Prepared {
  readonly prepared?: SignedDocument;
}

/**
 * Issues what the head read: the draft with the signatures, or the draft itself where nothing is signed digitally. Its day, and the
 * number where none was written beside it, come with the signature.
 * @returns refused as `signDraft` refuses, `not-possible` where the number was given to another meanwhile
 * @throws RangeError where the table lets something be signed that nobody handed over
 */
export async function signResult(step: StepInHand): Promise<StepOutcome> {
  const { deps, sql, tx, actor, dossier, pinned, plan, prepared } = step;
  if (actor.kind !== 'staff') throw new RangeError('only a person signs');
  const { submission, draft } = await draftToSign(sql, dossier);
  const year = localDate(plan.at).slice(0, 4);
  const wrong = await numberProblem(deps, sql, dossier, { number: submission.documentNumber, year });
  if (wrong !== undefined) return refuse('not-possible', `${wrong} Hãy trả lại để cán bộ ghi số khác.`);
  const number = submission.documentNumber ?? (await nextNumber(step, year));
  let signedDocument = prepared;
  const check = signedDocument?.check ?? newCheck(deps);
  if (signedDocument?.number !== number) {
    const setting = { number, place: submission.signaturePlace, url: check.url };
    const signing = await signDraft(deps, actor, draft, setting, tx);
    if (!signing.ok) return signing;
    ({ signed: signedDocument } = signing);
  }
  const { name, title } = signatoryOf(actor);
  const document = {
    documentNumber: number,
    signedOn: localDate(signedDocument?.signers.at ?? plan.at),
    signer: `${name}, ${title}`,
    check,
  };
  const file =
    signedDocument === undefined
      ? draft
      : await storeFile(deps, actor.userId, dossier, 'result', { ...draft, content: signedDocument.content });
  const { paper, sha256 } = issueResult(deps, actor, { dossier, pinned, year }, file, document);
  return {
    ok: true,
    consequences: {
      detail: { sha256, documentNumber: number },
      submission: { outcome: 'signed', copied: signedDocument !== undefined },
      ...(signedDocument === undefined
        ? { paper }
        : {
            paper: { ...paper, signed: signedFile(signedDocument.content, signedDocument.signers, null) },
            files: [file],
          }),
      message: `Đã ký${signedDocument === undefined ? '' : ' số'} kết quả số ${number}. Bộ phận Một cửa trả kết quả.`,
    },
  };
}

/** The unit's next, but for those that an officer wrote in its form. */
async function nextNumber(
  { deps, sql, dossier }: Pick<StepInHand, 'deps' | 'sql' | 'dossier'>,
  year: string,
): Promise<string> {
  const number = await takePaperNumber(deps, sql, 'result');
  return (await numberProblem(deps, sql, dossier, { number, year })) === undefined
    ? number
    : nextNumber({ deps, sql, dossier }, year);
}

/** @throws RangeError where the table lets something be signed that nobody handed over */
async function draftToSign(sql: Sql, dossier: DossierRow) {
  const { submission } = dossier;
  const draft = submission && (await findResultDraft(sql, dossier.id, submission.fileId));
  if (draft == null || submission === null)
    throw new RangeError(`no draft waits for a signature on ${dossier.code}`);
  return { submission, draft };
}

/**
 * Ends the handing over of a draft that nobody signed.
 * @returns `returned` where a leader gives it back, `taken-back` by whoever handed it over: the capacity of the step says which
 */
export async function giveDraftBack({ plan }: StepInHand): Promise<StepOutcome> {
  const outcome = plan.as === 'leader' ? 'returned' : 'taken-back';
  return { ok: true, consequences: { submission: { outcome } } };
}
