// The result of a procedure is signed by the chairman, or by a vice chairman in his place: an officer hands over the draft, another
// person signs it or gives it back with what is wrong.
import * as z from 'zod';

import { present } from '#app/values/present.ts';
import { findResultDraft } from '#db/queries/dossier-parts.server.ts';
import { localDate } from '#catalog/local-date.ts';
import { accountOf } from '../kernel/actor.ts';
import { refuse } from '../kernel/refusal.ts';
import { signatoryOf } from '../kernel/signatory.ts';
import { storeFile } from './attach-file.server.ts';
import { noFile } from './attach-result.server.ts';
import type { StepInHand } from './dossier-act.ts';
import { issueResult, takePaperNumber } from './issue-paper.server.ts';
import type { Written } from './move-dossier.server.ts';

const submitted = z.object({ documentNumber: z.string().optional() });

export async function submitResult({ deps, actor, dossier, act, plan }: StepInHand): Promise<Written> {
  if (act.file === undefined) return refuse('invalid', noFile);
  const { documentNumber = null } = submitted.parse(plan.answers);
  // A fault leaves the file where it is: whether the row was written is not known, and litter is better than a loss.
  const file = await storeFile(deps, accountOf(actor), dossier, 'result-draft', act.file);
  return {
    ok: true,
    consequences: { files: [file], submission: { fileId: file.id, documentNumber } },
  };
}

/** The result is the draft, unchanged: who signs has read it. Its number and day come with the signature. */
export async function signResult({ deps, sql, actor, dossier, pinned, plan }: StepInHand): Promise<Written> {
  const { submission } = dossier;
  const draft = submission && (await findResultDraft(sql, dossier.id, submission.fileId));
  if (draft == null || submission === null || actor.kind !== 'staff')
    throw new RangeError(`no draft waits for a signature on ${dossier.code}`);
  const { name, title } = signatoryOf(actor);
  const documentNumber = submission.documentNumber ?? (await takePaperNumber(deps, sql, 'result'));
  const document = { documentNumber, signedOn: localDate(plan.at), signer: `${name}, ${title}` };
  const { paper, sha256 } = issueResult(deps, actor, { dossier, pinned }, draft, document);
  return {
    ok: true,
    consequences: {
      detail: { sha256, documentNumber },
      submission: { outcome: 'signed' },
      paper,
      told: `Đã ký kết quả số ${documentNumber}. Bộ phận Một cửa trả kết quả; người dân được báo qua thư.`,
    },
  };
}

/** Back to whoever handed it over, or to whoever takes it back. */
export async function giveDraftBack({ actor, dossier, plan }: StepInHand): Promise<Written> {
  const returned = plan.as === 'leader';
  const holderId = returned ? dossier.submission?.submittedBy : accountOf(actor);
  return {
    ok: true,
    consequences: {
      submission: { outcome: returned ? 'returned' : 'taken-back' },
      changes: present({ holderId }),
    },
  };
}
