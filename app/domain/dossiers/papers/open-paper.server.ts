// A paper of a dossier as a PDF, drawn again from what was sealed when it was issued.
import { lookPurposes } from '#app/vocabulary/look-purposes.ts';
import { openedOrHeld } from '../../kernel/held-file.ts';
import { paperKindOf, paperKinds } from '#catalog/dossier-parts.ts';
import { insertView, listFiles, listPapers } from '#db/queries/dossier-parts.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import { findSignedPaper, insertSignedPaper } from '#db/queries/signing.server.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { paperUnit } from '#app/commune/timeline.ts';
import { drawPdf } from '../../drawing/draw-pdf.server.ts';
import { isToSign, type PaperContent } from '../../papers/content.ts';
import type { drawPaper } from '../../papers/index.server.ts';
import type { drawSignedPaper } from '../../signing/signed-paper.server.ts';
import { signersFor } from '../../signing/signing-keys.server.ts';
import type { filledForm } from '#forms/pdf/index.server.ts';
import { openJson } from '../../personal-data/sealed-json.server.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import { discardFiles } from '../../kernel/remove-files.server.ts';
import { readStoredFile } from '../files/attach-file.server.ts';
import { asApplicantReads } from '../decisions/held-back.server.ts';
import { dossierNotFound, reachDossier, reading } from '../dossier-access.server.ts';
import { pinnedTo } from '../decisions/dossier-facts.server.ts';
import { openAnswers } from '../filing/draft-content.server.ts';
import { paperContext, type StoredPaperContent } from './issue-paper.server.ts';
import type { OpenedFile } from '../../kernel/opened-file.ts';
import { unpaidResult } from '../result/record-collection.server.ts';
import { readSignedPaper, signedFile, storeSignedPaper } from '../result/sign-document.server.ts';

/**
 * For the applicant and whoever reads the dossier; the receipt of a payment for everybody who has a part in it. The look of
 * staff is recorded.
 * @param input `paper`: `to-khai`, or the segment of a kind of paper (`paperKinds`)
 * @returns the latest of its kind that was not revoked; refused as `not-found` where there is none, and to everybody else;
 *   `not-possible` to the applicant for a result that is not paid
 */
export async function openPaper(
  deps: Deps,
  actor: Actor,
  input: { code: string; paper: string },
): Promise<Outcome<OpenedFile>> {
  const sql = deps.db.$client;
  const access = await reachDossier(sql, actor, input.code);
  if (!access.ok) return access;
  const { dossier, as } = access;
  const reads = as.some((capacity) => capacity === 'applicant' || reading.includes(capacity));
  if (!reads && input.paper !== 'bien-lai') return dossierNotFound();
  const { heldSince } =
    actor.kind === 'resident' ? await asApplicantReads(deps, sql, dossier) : { heldSince: undefined };
  const unpaid =
    actor.kind === 'resident' && input.paper === paperKinds.result.segment
      ? unpaidResult(dossier)
      : undefined;
  if (unpaid !== undefined) return refuse('not-possible', unpaid);
  const outcome =
    input.paper === 'to-khai'
      ? await declaration(deps, dossier)
      : await issuedPaper(deps, dossier, input.paper, heldSince);
  if (outcome.ok && actor.kind === 'staff') {
    await insertView(sql, {
      dossierId: dossier.id,
      staffId: actor.userId,
      what: `giấy tờ "${outcome.fileName}"`,
      purpose: lookPurposes.handling,
      at: deps.clock.now(),
    });
  }
  return outcome;
}

const noPaper = () => refuse('not-found', 'Hồ sơ không có giấy tờ này.');

async function declaration(deps: Deps, dossier: DossierRow): Promise<Outcome<OpenedFile>> {
  if (dossier.submittedAt === null) return noPaper();
  const { form } = await pinnedTo(deps, dossier);
  const pdf = await drawPdf<typeof filledForm>(deps, 'known', 'filledForm', [
    form,
    openAnswers(deps.keys, dossier),
    {
      unit: paperUnit(deps.commune.at(dossier.submittedAt)),
      at: dossier.submittedAt,
    },
  ]);
  if (!pdf.ok) return pdf;
  return { ...pdf, fileName: `to-khai-${dossier.code}.pdf`, mediaType: 'application/pdf' };
}

/** @param before papers that were issued since then are not told yet */
async function issuedPaper(
  deps: Deps,
  dossier: DossierRow,
  name: string,
  before: Date | undefined,
): Promise<Outcome<OpenedFile>> {
  const kind = paperKindOf(name);
  const paper = (await listPapers(deps.db.$client, dossier.id))
    .filter(
      (row) => row.kind === kind && row.revokedAt === null && (before === undefined || row.issuedAt < before),
    )
    .at(-1);
  if (paper === undefined) return noPaper();
  const content = openJson<StoredPaperContent>(deps.keys, paper.content, paperContext(paper.id));
  if (content.kind !== 'result') {
    const signedContent = await signedBytes(deps, dossier, paper.id, content);
    if (signedContent !== undefined)
      return {
        ok: true,
        content: signedContent,
        fileName: `${name}-${dossier.code}.pdf`,
        mediaType: 'application/pdf',
      };
    const pdf = await drawPdf<typeof drawPaper>(deps, 'known', 'paper', [content]);
    if (!pdf.ok) return pdf;
    return { ...pdf, fileName: `${name}-${dossier.code}.pdf`, mediaType: 'application/pdf' };
  }
  const file = (await listFiles(deps.db.$client, dossier.id)).find(
    (candidate) => candidate.id === content.fileId,
  );
  if (file === undefined) return noPaper();
  return openedOrHeld(file, () => readStoredFile(deps, file));
}

/**
 * The file of a paper that is signed: it is signed for the agency when it is first asked for, and the same bytes from then on.
 * @returns undefined where nothing signs for the agency now, or the paper has no place for it: it is drawn then
 */
async function signedBytes(
  deps: Deps,
  dossier: DossierRow,
  paperId: string,
  content: PaperContent,
): Promise<Uint8Array | undefined> {
  const findSigned = () => findSignedPaper(deps.db, paperId);
  const before = await findSigned();
  if (before !== undefined) return readSignedPaper(deps, before);
  if (!isToSign(content)) return undefined;
  // The agency alone: who signed for it in person did so when the paper was issued.
  const keys = await signersFor(deps, { unitName: content.unit.name });
  if (!keys.ok || keys.signers === undefined) return undefined;
  const { signers } = keys;
  const pdf = await drawPdf<typeof drawSignedPaper>(deps, 'known', 'signedPaper', [
    content,
    signers.stamps,
    signers.keys,
  ]);
  if (!pdf.ok) return undefined;
  const storageKey = await storeSignedPaper(deps, paperId, pdf.content, dossier.id);
  if (await insertSignedPaper(deps.db, paperId, signedFile(pdf.content, signers, storageKey)))
    return pdf.content;
  // Somebody asked for it at the same time, and was faster.
  await discardFiles(deps, [storageKey]);
  const first = await findSigned();
  return first && readSignedPaper(deps, first);
}
