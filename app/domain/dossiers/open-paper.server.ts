// A paper of a dossier as a PDF, drawn again from what was sealed when it was issued.
import { paperKindOf } from '#catalog/dossier-parts.ts';
import { insertView, listFiles, listPapers } from '#db/queries/dossier-parts.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { paperUnit } from '#app/commune/timeline.ts';
import { drawPdf } from '../drawing/draw-pdf.server.ts';
import type { drawPaper } from '../papers/index.server.ts';
import type { filledForm } from '#forms/pdf/index.server.ts';
import { openJson } from '../personal-data/sealed-json.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { fileContext } from './attach-file.server.ts';
import { dossierNotFound, reachDossier, reading } from './dossier-access.server.ts';
import { pinnedTo } from './dossier-facts.server.ts';
import { openAnswers } from './draft-content.server.ts';
import { paperContext, type StoredPaperContent } from './issue-paper.server.ts';
import type { OpenedFile } from '../kernel/opened-file.ts';

/** @param input `paper`: `xac-nhan-da-nop`, `giay-tiep-nhan`, `to-khai`, `bien-lai`, `phieu-bo-sung`, `phieu-tu-choi`, `phieu-xin-loi`, `ket-qua` */
export async function openPaper(
  deps: Deps,
  actor: Actor,
  input: { code: string; paper: string },
): Promise<Outcome<OpenedFile>> {
  const sql = deps.db.$client;
  const reached = await reachDossier(sql, actor, input.code);
  if (!reached.ok) return reached;
  const { dossier, as } = reached;
  const reads = as.some((capacity) => capacity === 'applicant' || reading.includes(capacity));
  if (!reads && input.paper !== 'bien-lai') return dossierNotFound();
  const opened =
    input.paper === 'to-khai' ? await declaration(deps, dossier) : await issued(deps, dossier, input.paper);
  if (opened.ok && actor.kind === 'staff') {
    await insertView(sql, {
      dossierId: dossier.id,
      staffId: actor.userId,
      what: `giấy tờ "${opened.fileName}"`,
      at: deps.clock.now(),
    });
  }
  return opened;
}

const noPaper = () => refuse('not-found', 'Hồ sơ không có giấy tờ này.');

async function declaration(deps: Deps, dossier: DossierRow): Promise<Outcome<OpenedFile>> {
  if (dossier.submittedAt === null) return noPaper();
  const { form } = await pinnedTo(deps, dossier);
  const drawn = await drawPdf<typeof filledForm>(deps, 'known', 'filledForm', [
    form,
    openAnswers(deps.keys, dossier),
    {
      unit: paperUnit(deps.commune.at(dossier.submittedAt)),
      at: dossier.submittedAt,
    },
  ]);
  if (!drawn.ok) return drawn;
  return { ...drawn, fileName: `to-khai-${dossier.code}.pdf`, mediaType: 'application/pdf' };
}

async function issued(deps: Deps, dossier: DossierRow, name: string): Promise<Outcome<OpenedFile>> {
  const kind = paperKindOf(name);
  const paper = (await listPapers(deps.db.$client, dossier.id))
    .filter((row) => row.kind === kind && row.revokedAt === null)
    .at(-1);
  if (paper === undefined) return noPaper();
  const content = openJson<StoredPaperContent>(deps.keys, paper.content, paperContext(paper.id));
  if (content.kind !== 'result') {
    const drawn = await drawPdf<typeof drawPaper>(deps, 'known', 'paper', [content]);
    if (!drawn.ok) return drawn;
    return { ...drawn, fileName: `${name}-${dossier.code}.pdf`, mediaType: 'application/pdf' };
  }
  const file = (await listFiles(deps.db.$client, dossier.id)).find(
    (candidate) => candidate.id === content.fileId,
  );
  if (file === undefined) return noPaper();
  const bytes = deps.keys.open(await deps.files.get(file.storageKey), fileContext(file.id));
  return { ok: true, fileName: file.fileName, mediaType: file.mediaType, content: bytes };
}
