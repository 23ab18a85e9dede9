// The file of a result before it is one: as it was chosen, or with the stamps that its signatures will have. Nothing is signed or stored.
import { signaturePlaceOf, type PaperAhead } from '#catalog/dossier-parts.ts';
import type { DossierEvent } from '#catalog/lifecycle.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { IncomingFile } from '../kernel/incoming-file.ts';
import type { OpenedFile } from '../kernel/opened-file.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { unwritten } from '../papers/content.ts';
import { noFile, resultProblems } from './attach-result.server.ts';
import type { DossierAct } from './dossier-act.ts';
import { permitStep } from './move-dossier.server.ts';
import { openAttachment } from './open-attachment.server.ts';
import { stampDraft } from './sign-document.server.ts';
import { submissionAnswers } from './sign-result.server.ts';

type PreviewOutcome = Outcome<OpenedFile>;

/**
 * That a leader looked at what he is to sign is recorded.
 * @param ahead `chosen`, `draft`: the file of `act`; `signature`: the draft that was handed over
 * @returns refused like the decision itself would be, `invalid` for a kind of file that browsers do not show
 */
export async function previewResult(
  deps: Deps,
  actor: Actor,
  dossier: DossierRow,
  ahead: Exclude<PaperAhead, 'issued' | 'proposed'>,
  act: Pick<DossierAct, 'code' | 'wire' | 'file'> & { readonly event: DossierEvent },
): Promise<PreviewOutcome> {
  const permit = permitStep(deps, actor, dossier, act.event);
  if (!permit.ok) return permit;
  if (ahead === 'signature') return withSignature(deps, actor, dossier);
  const [problem] = resultProblems(act);
  if (act.file === undefined || problem !== undefined) return refuse('invalid', problem?.message ?? noFile);
  // A result that was signed with a pen is issued as it is.
  if (ahead === 'chosen') return shownHere(act.file);
  const { documentNumber = '', signaturePlace } = submissionAnswers.parse(act.wire ?? {});
  return withStamps(deps, act.file, {
    number: documentNumber.trim() || unwritten,
    place: signaturePlaceOf(signaturePlace),
  });
}

async function withSignature(
  deps: Deps,
  leader: Actor,
  { code, submission }: Pick<DossierRow, 'code' | 'submission'>,
): Promise<PreviewOutcome> {
  if (submission === null || leader.kind !== 'staff') throw new RangeError(`nothing to sign on ${code}`);
  const draft = await openAttachment(deps, leader, { code, id: submission.fileId });
  if (!draft.ok) return draft;
  const { documentNumber, signaturePlace } = submission;
  return withStamps(deps, draft, { number: documentNumber ?? unwritten, place: signaturePlace, leader });
}

async function withStamps(
  deps: Deps,
  file: IncomingFile,
  setting: Parameters<typeof stampDraft>[2],
): Promise<PreviewOutcome> {
  const draft = await stampDraft(deps, file, setting);
  return draft.ok ? shownHere({ ...file, content: draft.content }) : draft;
}

/** What every browser shows by itself. */
const shownTypes = ['application/pdf', 'image/jpeg', 'image/png'];

function shownHere({ fileName, mediaType, content }: IncomingFile): PreviewOutcome {
  return shownTypes.includes(mediaType)
    ? { ok: true, fileName, mediaType, content }
    : refuse(
        'invalid',
        'Trình duyệt không mở được loại tệp này tại chỗ. Hãy mở tệp trên máy của bạn để xem.',
      );
}
