// A form's draft as staff build it: every problem at its part, what was seen of each part, and what they may do.
import type { OpenFormDraft } from '#app/read-models/catalog-editing.ts';
import { present } from '#app/values/present.ts';
import { findDraftUnderWay } from '#db/queries/catalog-drafts.server.ts';
import { partsOf } from '#forms/editing/index.ts';
import type { Actor } from '../kernel/actor.ts';
import { currentFormVersion } from '../catalog/read-catalog.server.ts';
import { partDigest } from './change-form-draft.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { readableForm, problemsOfForm, usersOf } from './form-drafts.server.ts';
import { stepsOn } from './permissions.ts';
import { summaryOf, touchesOf, unreadableDraft } from './reach-draft.server.ts';

/**
 * @returns `steps` says what this person may do with it; refused as `not-found` without a draft, `not-possible` for one that can't
 *   be read, `not-allowed` to all but staff
 */
export async function openFormDraft(
  deps: Deps,
  actor: Actor,
  { form: code }: { readonly form: string },
): Promise<Outcome<{ openDraft: OpenFormDraft }>> {
  if (actor.kind !== 'staff') return staffOnly();
  const row = await findDraftUnderWay(deps.db, 'form', code);
  if (row === undefined) return refuse('not-found', 'Mẫu đơn này không có bản nháp nào đang soạn.');
  const definition = readableForm(row);
  if (definition === undefined) return unreadableDraft();
  const [live, users, problems] = await Promise.all([
    currentFormVersion(deps, code),
    usersOf(deps.db, code),
    problemsOfForm(deps.db, definition),
  ]);
  return {
    ok: true,
    openDraft: {
      draft: summaryOf(row),
      definition,
      ...present({ live: live?.definition }),
      usedBy: users.map(({ code: of, name, slug }) => ({ code: of, name, slug })),
      problems,
      seen: Object.fromEntries(partsOf(definition).map((part) => [part, partDigest(definition, part)])),
      touched: touchesOf(row),
      steps: stepsOn(actor, { kind: 'form', sectors: users.map(({ sector }) => sector) }, row),
    },
  };
}
