// A draft as the public will see it: whole, with its published forms and what is beside it, as far as it can be published.
import type { OpenProcedureDraft } from '#app/read-models/catalog-editing.ts';
import { asProcedure } from '#catalog/drafting.ts';

import type { Actor } from '../kernel/actor.ts';
import { procedurePage, type ProcedurePage } from '../catalog/open-procedure-page.server.ts';
import { readPublishedCatalog, readPublishedForms } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import type { EditingSituation } from './component-editor.ts';
import { openProcedureDraft } from './open-procedure-draft.server.ts';

export interface PreviewedProcedure {
  readonly opened: OpenProcedureDraft;
  readonly situation: EditingSituation;
  /** Absent while something is missing: `opened.problems` tells what. */
  readonly page?: ProcedurePage;
}

export async function previewProcedure(
  deps: Deps,
  actor: Actor,
  { code }: { readonly code: string },
): Promise<Outcome<PreviewedProcedure>> {
  const reached = await openProcedureDraft(deps, actor, { code });
  if (!reached.ok) return reached;
  const { opened } = reached;
  const forms = (await readPublishedForms(deps)).map(({ definition }) => definition);
  const situation = { draft: opened.procedure, forms };
  if (opened.problems.length > 0) return { ok: true, opened, situation };
  const procedure = asProcedure(opened.procedure);
  const published = (await readPublishedCatalog(deps)).map((one) => one.procedure);
  return { ok: true, opened, situation, page: procedurePage(procedure, { forms, published }) };
}
