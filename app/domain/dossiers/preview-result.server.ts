// The file of a result before it is one: as it was chosen, or with the stamps that its signatures will have. Nothing is signed or stored.
import type { StepRefusal } from '#app/read-models/dossiers.ts';
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

type Previewed = Outcome<OpenedFile, StepRefusal>;

/** Refuses like the decision itself would; that a leader looked at what he is to sign is recorded. */
export async function previewResult(
  deps: Deps,
  actor: Actor,
  dossier: DossierRow,
  ahead: Exclude<PaperAhead, 'issued' | 'proposed'>,
  act: Pick<DossierAct, 'code' | 'wire' | 'file'> & { readonly event: DossierEvent },
): Promise<Previewed> {
  const permitted = permitStep(deps, actor, dossier, act.event);
  if (!permitted.ok) return permitted;
  if (ahead === 'signature') return withSignature(deps, actor, dossier);
  const [problem] = resultProblems(act);
  if (act.file === undefined || problem !== undefined) return refuse('invalid', problem?.message ?? noFile);
  // A result that was signed with a pen is issued as it is.
  if (ahead === 'chosen') return shownHere(act.file);
  const { documentNumber = '', signaturePlace } = submissionAnswers.parse(act.wire ?? {});
  return stamped(deps, act.file, {
    number: documentNumber.trim() || unwritten,
    place: signaturePlaceOf(signaturePlace),
  });
}

async function withSignature(
  deps: Deps,
  leader: Actor,
  { code, submission }: Pick<DossierRow, 'code' | 'submission'>,
): Promise<Previewed> {
  if (submission === null || leader.kind !== 'staff') throw new RangeError(`nothing to sign on ${code}`);
  const draft = await openAttachment(deps, leader, { code, id: submission.fileId });
  if (!draft.ok) return draft;
  const { documentNumber, signaturePlace } = submission;
  return stamped(deps, draft, { number: documentNumber ?? unwritten, place: signaturePlace, leader });
}

async function stamped(
  deps: Deps,
  file: IncomingFile,
  setting: Parameters<typeof stampDraft>[2],
): Promise<Previewed> {
  const draft = await stampDraft(deps, file, setting);
  return draft.ok ? shownHere({ ...file, content: draft.content }) : draft;
}

/** What every browser shows by itself. */
const shown = ['application/pdf', 'image/jpeg', 'image/png'];

function shownHere({ fileName, mediaType, content }: IncomingFile): Previewed {
  return shown.includes(mediaType)
    ? { ok: true, fileName, mediaType, content }
    : refuse(
        'invalid',
        'Trình duyệt không mở được loại tệp này tại chỗ. Hãy mở tệp trên máy của bạn để xem.',
      );
}
