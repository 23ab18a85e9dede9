// A result that was signed on paper: an officer hands it over with its number, its day and the leader who signed, and a leader confirms
// it or gives it back. Nobody outside learns of it before. So with what becomes of a result that is wrong (decision 145).
import * as z from 'zod';

import { transitionOf } from '#catalog/lifecycle.ts';
import { endOfDay, formatDate, instantAt, localDate } from '#catalog/local-date.ts';
import type { Sql } from '#db/client.server.ts';
import { findResultDraft } from '#db/queries/dossier-parts.server.ts';
import type { NewFile, NewPaper, SubmissionChange } from '#db/queries/dossier-moves.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import { listLeadersBetween, type LeaderOfDay } from '#db/queries/staff-at-work.server.ts';
import type { FieldDefinition } from '#forms/definition.ts';
import type { Wire } from '#forms/index.ts';
import type { Option } from '#app/values/option.ts';
import { accountOf } from '../../kernel/actor.ts';
import { refuse, refuseAt, type Outcome } from '../../kernel/refusal.ts';
import { signatoryOf } from '../../kernel/signatory.ts';
import type { StepInHand } from '../decisions/dossier-act.ts';
import type { Pinned } from '../decisions/dossier-facts.server.ts';
import type { StepOutcome } from '../decisions/move-dossier.server.ts';
import { storeFile } from '../files/attach-file.server.ts';
import { issueResult } from '../papers/issue-paper.server.ts';
import { noFile, signedTooEarly } from './attach-result.server.ts';
import { numberProblem } from './document-number.server.ts';

type HandedOver = Extract<SubmissionChange, { readonly fileId: string }>;

const submissionAnswers = z.object({
  documentNumber: z.string(),
  signedOn: z.string(),
  signer: z.string().optional(),
});

/** "Nguyễn Quốc Long, Chủ tịch Ủy ban nhân dân" */
function writtenSigner({ name, role }: LeaderOfDay): string {
  const { title } = signatoryOf({ name, roles: [role] });
  return `${name}, ${title}`;
}

const isDecidedHere = ({ procedure }: Pinned): boolean => procedure.resolver === undefined;

/** Of what another body decided nobody of the commune is named as the signer. */
function withSigners(event: string, choices: readonly Option[], pinned?: Pinned): readonly FieldDefinition[] {
  return (transitionOf(event)?.asks ?? []).flatMap((field) => {
    if (field.id !== 'signer' || field.kind !== 'select') return field;
    return pinned === undefined || isDecidedHere(pinned) ? { ...field, options: { labelled: choices } } : [];
  });
}

/**
 * The questions, with the leader that the page named as the only choice: the table tells what is missing, `submitSignedResult` who
 * was no leader on that day.
 * @param wire `signer`: the id of an account, unchecked
 */
export const namedSigner =
  (event: string) =>
  ({ signer }: Wire, of?: Pick<StepInHand, 'pinned'>): readonly FieldDefinition[] =>
    withSigners(event, typeof signer === 'string' ? [{ value: signer, label: signer }] : [], of?.pinned);

/** @returns the questions, with each leader of the commune since the dossier was filed */
export async function signerQuestions(
  sql: Sql,
  { submittedAt }: Pick<DossierRow, 'submittedAt'>,
  { event, pinned, now }: { readonly event: string; readonly pinned: Pinned; readonly now: Date },
): Promise<readonly FieldDefinition[]> {
  const leaders = await listLeadersBetween(sql, submittedAt ?? now, now);
  return withSigners(
    event,
    leaders.map((leader) => ({ value: leader.id, label: writtenSigner(leader) })),
    pinned,
  );
}

/**
 * An officer hands over what was signed by hand.
 * @returns refused as `handedOver` refuses
 */
export async function submitSignedResult(step: StepInHand): Promise<StepOutcome> {
  const handed = await handedOver(step);
  if (!handed.ok) return handed;
  const { files, submission } = handed;
  return { ok: true, consequences: { files, submission } };
}

/**
 * The file and what the officer reads on it; its bytes are stored before the step is written.
 * @returns refused as `invalid` without a file, where the document was signed before the dossier was there, by nobody who was a leader
 *   on that day, or bears the number of another
 */
async function handedOver(step: StepInHand): Promise<Outcome<{ files: NewFile[]; submission: HandedOver }>> {
  const { deps, sql, actor, dossier, pinned, act, plan } = step;
  const { documentNumber, signedOn, signer } = submissionAnswers.parse(plan.answers);
  if (act.file === undefined) return refuse('invalid', noFile);
  const tooEarly = signedTooEarly(dossier, signedOn);
  if (tooEarly !== undefined) return refuseAt('signedOn', tooEarly);
  const leaders = await listLeadersBetween(sql, instantAt(signedOn), endOfDay(signedOn));
  const leader = leaders.find(({ id }) => id === signer);
  if (leader === undefined && isDecidedHere(pinned))
    return refuseAt(
      'signer',
      `Người bạn chọn không phải Chủ tịch hay Phó Chủ tịch Ủy ban nhân dân vào ngày ${formatDate(signedOn)}. Hãy xem lại người ký và ngày ký.`,
    );
  const year = signedOn.slice(0, 4);
  const wrong = await numberProblem(deps, sql, dossier, { number: documentNumber, year, countDrafts: true });
  if (wrong !== undefined) return refuseAt('documentNumber', wrong);
  // A fault leaves the file where it is: whether the row was written is not known, and litter is better than a loss.
  const file = await storeFile(deps, accountOf(actor), dossier, 'result-draft', act.file);
  const signedBy = leader && { signedBy: leader.id, signer: writtenSigner(leader) };
  const signed = { signedOn, ...signedBy };
  return {
    ok: true,
    files: [file],
    submission: { fileId: file.id, documentNumber, signaturePlace: 'lower', signed },
  };
}

/**
 * Makes what was signed by hand the result, under the name of the leader who signed and of the one who confirms; of another body, under its name.
 * @returns refused as `not-possible` where the number was given to another meanwhile
 * @throws RangeError where the table lets something be confirmed that nobody handed over
 */
export async function confirmResult(step: StepInHand): Promise<StepOutcome> {
  const issued = await issueHandedOver(step);
  if (!issued.ok) return issued;
  const { paper, detail } = issued;
  return {
    ok: true,
    consequences: {
      ...{ detail, paper, submission: { outcome: 'signed' } },
      message: `Đã xác nhận kết quả số ${detail.documentNumber}. Bộ phận Một cửa trả kết quả.`,
    },
  };
}

async function issueHandedOver({
  deps,
  sql,
  actor,
  dossier,
  pinned,
  plan,
}: StepInHand): Promise<Outcome<{ paper: NewPaper; detail: { sha256: string; documentNumber: string } }>> {
  if (actor.kind !== 'staff') throw new RangeError('only a person confirms');
  const { submission } = dossier;
  const file = submission && (await findResultDraft(sql, dossier.id, submission.fileId));
  const { documentNumber, signedOn, signer } = submission ?? {};
  if (file == null || documentNumber == null || signedOn == null)
    throw new RangeError(`no signed result waits to be confirmed on ${dossier.code}`);
  const year = signedOn.slice(0, 4);
  const wrong = await numberProblem(deps, sql, dossier, { number: documentNumber, year });
  if (wrong !== undefined) return refuse('not-possible', `${wrong} Hãy trả lại để cán bộ ghi số khác.`);
  const { name, title } = signatoryOf(actor);
  const { paper, sha256 } = issueResult(deps, actor, { dossier, pinned, year }, file, {
    ...{ documentNumber, signedOn },
    ...(signer == null
      ? { office: pinned.procedure.authority.decides }
      : { signer, confirmed: { by: `${name}, ${title}`, on: localDate(plan.at) } }),
  });
  return { ok: true, paper, detail: { sha256, documentNumber } };
}

/** An officer proposes that a result shall count no more; it counts until a leader decides. */
export async function proposeRevocation({ plan }: StepInHand): Promise<StepOutcome> {
  return { ok: true, consequences: { decisionProposal: { step: 'revoke', reason: plan.reason ?? '' } } };
}

/** He proposes another one in its place. @returns refused as `handedOver` refuses */
export async function proposeReplacement(step: StepInHand): Promise<StepOutcome> {
  const handed = await handedOver(step);
  if (!handed.ok) return handed;
  const { files, submission } = handed;
  const decisionProposal = { step: 'replace', reason: step.plan.reason ?? '' } as const;
  return { ok: true, consequences: { files, submission, decisionProposal } };
}

/** A leader revokes the result: its paper and its file count no more. @throws RangeError where nobody proposed it */
export async function revokeResult({ dossier }: StepInHand): Promise<StepOutcome> {
  const { reason } = proposalOf(dossier);
  return {
    ok: true,
    consequences: {
      ...{ reason, mail: { reason }, decisionProposal: { outcome: 'signed' } },
      retiresResult: true,
    },
  };
}

/**
 * A leader puts another in the place of the result, which has to be handed over anew.
 * @returns refused as `not-possible` where the number was given to another meanwhile
 * @throws RangeError where nobody proposed it
 */
export async function replaceResult(step: StepInHand): Promise<StepOutcome> {
  const { reason } = proposalOf(step.dossier);
  const issued = await issueHandedOver(step);
  if (!issued.ok) return issued;
  const { paper, detail } = issued;
  return {
    ok: true,
    consequences: {
      ...{ reason, mail: { reason }, detail },
      // The number of the row, which nobody reads, is given once among papers that count: both count until this statement ends.
      paper: { ...paper, number: `${paper.number}-${step.dossier.eventCount}` },
      ...{ decisionProposal: { outcome: 'signed' }, submission: { outcome: 'signed' } },
      ...{ retiresResult: true, noCollection: true, changes: { returnedAt: null } },
      message: `Đã thay kết quả bằng bản số ${detail.documentNumber}. Bộ phận Một cửa trả bản mới.`,
    },
  };
}

function proposalOf({ decisionProposal, code }: DossierRow) {
  if (decisionProposal === null) throw new RangeError(`nobody proposed anything of the result of ${code}`);
  return decisionProposal;
}
