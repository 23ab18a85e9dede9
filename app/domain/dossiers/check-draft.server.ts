// What a draft still lacks before it can be filed, and what it will cost: the "check your answers" page.
import { present } from '#app/values/present.ts';
import { assess } from '#catalog/assess.ts';
import { checkDeclaration, readDeclaration, vouched } from '#forms/index.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { doubtfulDocuments, missingDocuments } from './dossier-documents.ts';
import { paysOnline } from './dossier-facts.server.ts';
import { openDraft } from './open-draft.server.ts';
import type { DraftCheck } from '#app/read-models/dossiers.ts';

/** As `openDraft`, with what it costs by what is declared now, in VND: 0 while the declaration has mistakes. */
export async function checkDraft(
  deps: Deps,
  actor: Actor,
  input: { code: string },
): Promise<Outcome<DraftCheck>> {
  const outcome = await openDraft(deps, actor, input);
  if (!outcome.ok) return outcome;
  const { draft } = outcome;
  const { procedure, form } = draft;
  const checked = checkDeclaration(form, vouched(form, draft.wire), draft.context);
  const missing = missingDocuments(procedure, draft.attachments);
  const unclear = draft.representation?.problems ?? [];
  const assessment = checked.ok ? assess(procedure.charges, checked.answers, draft.exemption) : undefined;
  const amountDue: number = assessment?.total ?? 0;
  return {
    ok: true,
    draft,
    ready:
      checked.ok &&
      unclear.length === 0 &&
      missing.length === 0 &&
      draft.lacksForPost === undefined &&
      draft.closedBecause === undefined,
    problems: [...unclear, ...(checked.ok ? [] : checked.problems)],
    warnings: [...(checked.ok ? checked.warnings : []), ...doubtfulDocuments(procedure, draft.attachments)],
    missingDocuments: missing,
    ...(checked.ok ? { declaration: readDeclaration(form, checked.answers) } : {}),
    ...present({ assessment }),
    amountDue,
    payOnline: paysOnline(procedure, amountDue),
  };
}
