// She agrees to the draft of her certificate, or says what is wrong in it.
import type { CertificateDraftRow } from '#db/queries/dossiers.server.ts';
import type { Wire } from '#forms/index.ts';
import type { Resident } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import { actOnDossier } from '../decisions/act-on-dossier.server.ts';
import { reachOwn } from '../dossier-access.server.ts';
import type { Moved } from '../decisions/move-dossier.server.ts';

export interface AnswerCertificateDraft {
  readonly code: string;
  /** The draft that the page showed. */
  readonly draft: string;
  readonly requestId: string;
  readonly agrees: boolean;
  /** What is wrong, as the page sent it. */
  readonly wire: Wire;
}

const hasAnswer = (draft: CertificateDraftRow | null): boolean =>
  draft !== null && draft.outcome !== null && draft.outcome !== 'lapsed';

/**
 * By her account alone: the code opens no more than how far it is.
 * @returns refused as `not-found` to everybody else, `changed-meanwhile` where another draft took the place of the one that was
 *   shown, `not-possible` once it was answered, `invalid` with the problem of the field
 */
export async function answerCertificateDraft(
  deps: Deps,
  resident: Resident,
  { code, draft, requestId, agrees, wire }: AnswerCertificateDraft,
): Promise<Outcome<Moved>> {
  const access = await reachOwn(deps.db.$client, resident, code);
  if (!access.ok) return access;
  const { certificateDraft, version } = access.dossier;
  if (certificateDraft !== null && certificateDraft.id !== draft)
    return refuse(
      'changed-meanwhile',
      'Cán bộ vừa gửi bản dự thảo khác thay bản này. Hãy xem bản mới rồi trả lời.',
    );
  const outcome = await actOnDossier(deps, resident, {
    ...{ code, version, requestId },
    ...(agrees ? { event: 'agree-to-draft' } : { event: 'correct-draft', wire }),
  });
  return !outcome.ok && outcome.refusal.code === 'not-possible' && hasAnswer(certificateDraft)
    ? refuse('not-possible', 'Bản dự thảo này đã có câu trả lời, nên không trả lời lần nữa được.')
    : outcome;
}
