// The draft of a certificate as PDF, for its applicant and whoever reads the dossier: drawn from what was sent, with no legal force.
import { lookPurposes } from '#app/vocabulary/look-purposes.ts';
import { paperUnit } from '#app/commune/timeline.ts';
import { paths } from '#app/addresses/paths.ts';
import { present } from '#app/values/present.ts';
import { certificateDraftPaper } from '#catalog/dossier-parts.ts';
import { insertView } from '#db/queries/dossier-parts.server.ts';
import { drawPdf } from '../../drawing/draw-pdf.server.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import type { OpenedFile } from '../../kernel/opened-file.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import type { CertificateDraftContent, drawCertificateDraft } from '../../papers/index.server.ts';
import { openCertificateDraft } from '../result/certificate-draft.server.ts';
import { reachAmong, reachOwn, reading } from '../dossier-access.server.ts';
import { pinnedTo } from '../decisions/dossier-facts.server.ts';

/**
 * The latest one. A look of the staff is recorded.
 * @returns a PDF; refused as `not-found` where none was sent or it lapsed, and to strangers, `not-allowed` to staff with another part in the dossier
 */
export async function openDraftPaper(
  deps: Deps,
  actor: Actor,
  { code }: { readonly code: string },
): Promise<Outcome<OpenedFile>> {
  const sql = deps.db.$client;
  const access =
    actor.kind === 'staff' ? await reachAmong(sql, actor, code, reading) : await reachOwn(sql, actor, code);
  if (!access.ok) return access;
  const { dossier } = access;
  const draft = await openCertificateDraft(deps, dossier);
  if (draft === undefined) return refuse('not-found', 'Hồ sơ này không có bản dự thảo.');
  // Another took its place, or the dossier went on: nobody is left with one that no longer holds.
  if (draft.outcome === 'lapsed') return refuse('not-found', 'Bản dự thảo này không còn hiệu lực.');
  const { procedure } = await pinnedTo(deps, dossier);
  const unit = deps.commune.at(draft.sentAt);
  const content: CertificateDraftContent = {
    kind: 'certificate-draft',
    unit: { ...paperUnit(unit), phone: unit.phone, address: unit.address },
    paperSet: unit.paperSet,
    dossierCode: dossier.code,
    procedure: { code: procedure.code, name: procedure.name },
    title: draft.title,
    lines: draft.lines.map(({ label, value }) => ({ label, value })),
    issuedAt: draft.sentAt.toISOString(),
    answerBy: draft.answerBy,
    verificationUrl: deps.unit.publicUrl + paths.lookUp(dossier.code),
    ...present({ registerNumber: dossier.registerNumber }),
  };
  const pdf = await drawPdf<typeof drawCertificateDraft>(deps, 'known', 'certificateDraft', [content]);
  if (!pdf.ok) return pdf;
  if (actor.kind === 'staff')
    await insertView(sql, {
      ...{
        dossierId: dossier.id,
        staffId: actor.userId,
        what: 'bản dự thảo',
        purpose: lookPurposes.handling,
        at: deps.clock.now(),
      },
    });
  return {
    ...pdf,
    fileName: `${certificateDraftPaper.segment}-${dossier.code}.pdf`,
    mediaType: 'application/pdf',
  };
}
