// What a draft still lacks before it can be filed, and what it will cost: the "check your answers" page.
import { present } from '#app/values/present.ts';
import { chargesHere } from '#catalog/offer.ts';
import { assess } from '#catalog/assess.ts';
import { checkDeclaration, readDeclaration, vouched } from '#forms/index.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import type { Outcome } from '../../kernel/refusal.ts';
import { doubtfulDocuments, missingDocuments } from '../files/dossier-documents.ts';
import { paysOnline } from '../decisions/dossier-facts.server.ts';
import { seenOf } from '../../kernel/seen.server.ts';
import { filingParts } from './filing-shown.ts';
import { openDraft } from './open-draft.server.ts';
import type { DraftCheck } from '#app/read-models/dossiers.ts';

/**
 * A draft as `openDraft` opens it, with what it lacks and what it costs by what is declared now.
 * @returns `amountDue`: VND, 0 while the declaration has mistakes; `warnings` keep nobody from filing who confirms them; refused
 *   as `openDraft` refuses
 */
export async function checkDraft(
  deps: Deps,
  actor: Actor,
  input: { code: string },
): Promise<Outcome<DraftCheck>> {
  const outcome = await openDraft(deps, actor, input);
  if (!outcome.ok) return outcome;
  const { draft } = outcome;
  const { procedure, form } = draft;
  const check = checkDeclaration(form, vouched(form, draft.wire), draft.context);
  const missing = missingDocuments(procedure, draft.attachments);
  const unclear = draft.representation?.problems ?? [];
  const assessment = check.ok ? assess(chargesHere(procedure), check.answers, draft.exemption) : undefined;
  const amountDue: number = assessment?.total ?? 0;
  const payOnline = paysOnline(procedure, amountDue);
  const warnings = [...(check.ok ? check.warnings : []), ...doubtfulDocuments(procedure, draft.attachments)];
  const parts = filingParts({
    ...draft,
    representation: draft.representation?.wire,
    files: draft.attachments.filter(({ superseded }) => !superseded),
    assessment,
    payOnline,
    warnings,
  });
  return {
    ok: true,
    draft,
    ready:
      check.ok &&
      unclear.length === 0 &&
      missing.length === 0 &&
      draft.lacksForPost === undefined &&
      draft.closedBecause === undefined,
    problems: [...unclear, ...(check.ok ? [] : check.problems)],
    warnings,
    missingDocuments: missing,
    ...(check.ok ? { declaration: readDeclaration(form, check.answers) } : {}),
    ...present({ assessment }),
    amountDue,
    payOnline,
    seen: seenOf(parts),
  };
}
