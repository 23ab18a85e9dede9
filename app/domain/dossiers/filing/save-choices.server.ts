// How the result shall arrive, where to, and which exemption is claimed.
import { updateDraft } from '#db/queries/dossiers.server.ts';
import { findExemption } from '#catalog/assess.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { refuse, refuseAt, refuseInputs, type Outcome } from '../../kernel/refusal.ts';
import { reachFiled } from '../dossier-access.server.ts';
import { deliveriesFor, deliveryFor, formContext, pinnedTo } from '../decisions/dossier-facts.server.ts';
import { openDraftContent, savedElsewhere, sealDraft } from './draft-content.server.ts';
import { postalProblems } from './postal-address.ts';
import type { WireValue } from '#forms/index.ts';
import { addressPartIds } from '#forms/kinds/address.ts';
import { partOf } from '#forms/wire.ts';
import { defined } from '#app/values/present.ts';
import type { Delivery } from '#catalog/procedure-lists.ts';

export interface DraftChoices {
  readonly code: string;
  readonly delivery?: Delivery;
  /** Where to post the result, and whom to call: asked for with the post, not looked at with any other way. */
  readonly postalAddress?: WireValue;
  readonly postalPhone?: string;
  /** The ground's id; null claims none. */
  readonly exemption?: string | null;
}

/**
 * For whoever files the draft.
 * @param input what is left out stays as it is; `exemption: null` claims none
 * @returns refused as `invalid` at the choice that does not fit, `not-possible` once it was filed, `changed-meanwhile` when the draft
 *   was saved from elsewhere at the same moment
 */
export async function saveChoices(
  deps: Deps,
  actor: Actor,
  input: DraftChoices,
): Promise<Outcome<{ version: number }>> {
  const access = await reachFiled(deps.db.$client, actor, input.code);
  if (!access.ok) return access;
  const { dossier } = access;
  if (dossier.state !== 'draft')
    return refuse('not-possible', 'Hồ sơ này đã được gửi nên không sửa được nữa.');
  const { procedure } = await pinnedTo(deps, dossier);
  if (input.delivery !== undefined && !deliveriesFor(dossier, procedure).includes(input.delivery))
    return refuseAt('delivery', 'Hãy chọn một cách nhận kết quả mà thủ tục này có.');
  const content = openDraftContent(deps.keys, dossier);
  const postal = {
    postalAddress:
      input.postalAddress === undefined ? (content.postalAddress ?? '') : addressOf(input.postalAddress),
    postalPhone: onOneLine(input.postalPhone ?? content.postalPhone ?? ''),
  };
  const delivery = deliveryFor(dossier, procedure, input.delivery);
  const problems = delivery === 'post' ? postalProblems(postal, formContext(deps, dossier.held)) : [];
  const [first] = problems;
  if (first !== undefined) return refuseInputs(problems, first.message);
  const exemptionId = input.exemption ?? undefined;
  if (exemptionId !== undefined && findExemption(procedure.charges, exemptionId) === undefined)
    return refuseAt('exemption', 'Hãy chọn một trường hợp được miễn có trong danh sách.');
  const version = await updateDraft(deps.db.$client, {
    id: dossier.id,
    version: dossier.version,
    at: deps.clock.now(),
    delivery,
    ...(delivery === 'post' ? { answers: sealDraft(deps.keys, dossier.id, { ...content, ...postal }) } : {}),
    ...defined({ exemption: input.exemption }),
  });
  if (version === undefined) return savedElsewhere();
  return { ok: true, version };
}

const onOneLine = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');

/** What the question for an address asks, and nothing else that was sent under its name. */
function addressOf(address: WireValue): WireValue {
  if (typeof address === 'string') return onOneLine(address);
  return Object.fromEntries(
    addressPartIds.flatMap((part) => {
      const text = onOneLine(partOf(address, part).slice(0, 2000));
      return text === '' ? [] : [[part, text]];
    }),
  );
}
