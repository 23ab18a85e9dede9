// How the result shall arrive, and which exemption is claimed.
import { updateDraft } from '#db/queries/dossiers.server.ts';
import { exemptionsOf } from '#catalog/assess.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.server.ts';
import { refuse, type Outcome } from '../refusal.ts';
import { reachOwn } from './dossier-access.server.ts';
import { pinnedTo } from './dossier-facts.server.ts';
import type { Delivery } from '#app/read-models/dossiers.ts';

export interface DraftChoices {
  readonly code: string;
  readonly delivery?: Delivery;
  /** The ground's id; null claims none. */
  readonly exemption?: string | null;
}

export async function saveChoices(
  deps: Deps,
  actor: Actor,
  input: DraftChoices,
): Promise<Outcome<{ version: number }>> {
  const reached = await reachOwn(deps.db.$client, actor, input.code);
  if (!reached.ok) return reached;
  const { dossier } = reached;
  if (dossier.state !== 'draft')
    return refuse('not-possible', 'Hồ sơ này đã được gửi nên không sửa được nữa.');
  if (input.exemption !== undefined && input.exemption !== null) {
    const { procedure } = await pinnedTo(deps, dossier);
    if (!exemptionsOf(procedure.charges).some((ground) => ground.id === input.exemption)) {
      return refuse('invalid', 'Hãy chọn một trường hợp được miễn có trong danh sách.');
    }
  }
  const version = await updateDraft(deps.db.$client, {
    id: dossier.id,
    version: dossier.version,
    at: deps.clock.now(),
    ...(input.delivery === undefined ? {} : { delivery: input.delivery }),
    ...(input.exemption === undefined ? {} : { exemption: input.exemption }),
  });
  if (version === undefined)
    return refuse('changed-meanwhile', 'Bản nháp vừa được lưu từ nơi khác. Hãy thử lại.');
  return { ok: true, version };
}
