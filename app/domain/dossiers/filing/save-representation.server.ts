// For whom somebody files, and by what he may: saved as it was typed, right or wrong.
import { updateDraft } from '#db/queries/dossiers.server.ts';
import type { Wire } from '#forms/index.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { present } from '#app/values/present.ts';
import { refuse, refuseInputs, type Outcome } from '../../kernel/refusal.ts';
import { reachOwn } from '../dossier-access.server.ts';
import { formContext, pinnedTo } from '../decisions/dossier-facts.server.ts';
import { openDraftContent, savedElsewhere, sealDraft } from './draft-content.server.ts';
import { isFiledForAnother, refreshPrefill, profileIn, representationOf } from './representation.ts';

/**
 * Of a draft that its owner files for another. What the declaration asks of its declarant begins with what is said here, wherever he
 * has not answered it himself.
 * @param request `wire`: of `representationForm`
 * @returns refused as `invalid` with what is wrong, all the same saved; `not-possible` once it was filed, or where he applies himself;
 *   `changed-meanwhile` when the draft was saved from elsewhere at the same moment
 */
export async function saveRepresentation(
  deps: Deps,
  actor: Actor,
  { code, wire: representation }: { readonly code: string; readonly wire: Wire },
): Promise<Outcome<{ version: number }>> {
  const access = await reachOwn(deps.db.$client, actor, code);
  if (!access.ok) return access;
  const { dossier } = access;
  if (dossier.state !== 'draft')
    return refuse('not-possible', 'Hồ sơ này đã được gửi nên không sửa được nữa.');
  if (!isFiledForAnother(dossier)) return refuse('not-possible', 'Hồ sơ này bạn khai cho chính mình.');
  const { form } = await pinnedTo(deps, dossier);
  const context = formContext(deps, dossier.held);
  const content = openDraftContent(deps.keys, dossier);
  const outcome = representationOf(dossier, { representation }, context);
  const wire = refreshPrefill(form, content.wire, {
    before: profileIn(content.representation ?? {}, context),
    after: profileIn(representation, context),
  });
  const version = await updateDraft(deps.db.$client, {
    id: dossier.id,
    version: dossier.version,
    answers: sealDraft(deps.keys, dossier.id, { ...content, wire, representation }),
    ...present({ authorisation: outcome?.persons?.representative.authorisation }),
    at: deps.clock.now(),
  });
  if (version === undefined) return savedElsewhere();
  return outcome?.ok === false ? refuseInputs(outcome.problems) : { ok: true, version };
}
