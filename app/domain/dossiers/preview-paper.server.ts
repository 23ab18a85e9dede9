// The paper that a decision will issue, as it reads with what is written so far: the decision is made, and taken back with its
// transaction. Nothing of it stays, no number, mail or file; the paper says that it is not issued.
import type { StepRefusal } from '#app/read-models/dossiers.ts';
import { transitionOf, type DossierEvent } from '#catalog/lifecycle.ts';
import { listPapers } from '#db/queries/dossier-parts.server.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import { drawPdf } from '../drawing/draw-pdf.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { OpenedFile } from '../kernel/opened-file.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { unwritten } from '../papers/content.ts';
import type { drawPaper, PaperContent } from '../papers/index.server.ts';
import { openJson } from '../personal-data/sealed-json.server.ts';
import { actWithin } from './act-on-dossier.server.ts';
import { reachDossier } from './dossier-access.server.ts';
import type { DossierAct } from './dossier-act.ts';
import { pinnedTo } from './dossier-facts.server.ts';
import { paperContext } from './issue-paper.server.ts';
import { apologyAhead } from './postpone.server.ts';
import { previewResult } from './preview-result.server.ts';

/** Refuses like the decision itself would; `not-found` where it issues no paper that can be shown before. */
export async function previewPaper(
  deps: Deps,
  actor: Actor,
  act: Omit<DossierAct, 'version' | 'requestId' | 'countsFrom'> & { readonly event: DossierEvent },
): Promise<Outcome<OpenedFile, StepRefusal>> {
  const noPaper = refuse('not-found', 'Việc này không cấp giấy nào cho người dân.');
  const ahead = transitionOf(act.event)?.paper?.ahead;
  if (ahead === undefined) return noPaper;
  const before = await reachDossier(deps.db.$client, actor, act.code);
  if (!before.ok) return before;
  if (ahead !== 'issued' && ahead !== 'proposed')
    return previewResult(deps, actor, before.dossier, ahead, act);
  const pinned = await pinnedTo(deps, before.dossier);
  const calendar = await readWorkingCalendar(deps);
  const { reason = '' } = act;
  let written: PaperContent | undefined;
  const undone = await allOrNothing<object, StepRefusal>(deps.db, async (sql, tx) => {
    const known = new Set((await listPapers(sql, before.dossier.id)).map(({ id }) => id));
    const moved = await actWithin(
      { deps, sql, tx, actor, pinned, calendar, prepared: undefined, onlyPreview: true },
      { ...act, version: before.dossier.version, reason: reason.trim() === '' ? unwritten : reason },
    );
    if (!moved.ok) return moved;
    if (ahead === 'proposed') {
      const proposed = await reachDossier(sql, actor, act.code);
      if (proposed.ok) written = await apologyAhead({ deps, dossier: proposed.dossier, pinned }, sql);
      return noPaper;
    }
    const issued = (await listPapers(sql, before.dossier.id)).find(({ id }) => !known.has(id));
    written = issued && openJson<PaperContent>(deps.keys, issued.content, paperContext(issued.id));
    return noPaper;
  });
  if (written === undefined) return undone.ok ? noPaper : undone;
  const marked = { number: unwritten, onlyPreview: true } as const;
  const content: PaperContent =
    written.kind === 'receipt'
      ? { ...written, ...marked, registerNumber: unwritten }
      : { ...written, ...marked };
  const pdf = await drawPdf<typeof drawPaper>(deps, 'known', 'paper', [content]);
  if (!pdf.ok) return pdf;
  return { ...pdf, fileName: `xem-truoc-${act.code}.pdf`, mediaType: 'application/pdf' };
}
