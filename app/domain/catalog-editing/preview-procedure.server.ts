// A draft as the public will see it: whole, with its published forms and what is beside it, as far as it can be published.
import type { OpenProcedureDraft } from '#app/read-models/catalog-editing.ts';
import { asProcedure } from '#catalog/drafting.ts';
import { localDate } from '#catalog/local-date.ts';
import { sheetOf } from '#catalog/sheet.ts';

import type { Actor } from '../kernel/actor.ts';
import { sheetInOwnWords } from '../catalog/own-words.ts';
import { offeredHere } from '../catalog/offered-here.ts';
import { procedurePage, type ProcedurePage } from '../catalog/open-procedure-page.server.ts';
import { readPublishedForms } from '../catalog/read-catalog.server.ts';
import { readServices, readStanding } from '../catalog/read-services.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import type { EditingSituation } from './component-editor.ts';
import { openProcedureDraft } from './open-procedure-draft.server.ts';

export interface PreviewedProcedure {
  readonly openDraft: OpenProcedureDraft;
  readonly situation: EditingSituation;
  /** Absent while something is missing: `openDraft.problems` tells what. */
  readonly page?: ProcedurePage;
}

/** @returns without `page` while the draft has problems: it could not be published as it stands; refused as `openProcedureDraft` does */
export async function previewProcedure(
  deps: Deps,
  actor: Actor,
  { code }: { readonly code: string },
): Promise<Outcome<PreviewedProcedure>> {
  const access = await openProcedureDraft(deps, actor, { code });
  if (!access.ok) return access;
  const { openDraft } = access;
  const forms = (await readPublishedForms(deps)).map(({ definition }) => definition);
  const situation = { draft: openDraft.procedure, forms };
  if (openDraft.problems.length > 0) return { ok: true, openDraft, situation };
  const procedure = asProcedure(openDraft.procedure);
  const offeredProcedure = offeredHere(deps, procedure, localDate(deps.clock.now()));
  const standing = await readStanding(deps, procedure);
  const sheet = sheetInOwnWords(sheetOf(offeredProcedure, standing), deps.unit.kindWord);
  const services = await readServices(deps);
  return {
    ok: true,
    openDraft,
    situation,
    page: procedurePage({ offered: offeredProcedure, sheet }, { forms, services }),
  };
}
