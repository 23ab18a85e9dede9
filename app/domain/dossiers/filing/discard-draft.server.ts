// A resident throws a draft away: rows at once, then the stored files.
import { deleteDraft } from '#db/queries/dossiers.server.ts';
import { inTransaction } from '#db/client.server.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import { removeNamedFiles } from '../../kernel/remove-files.server.ts';
import { reachFiled } from '../dossier-access.server.ts';

/** @returns refused as `not-found` to whoever does not file it; `not-possible` once it was filed, for which there is the withdrawal */
export async function discardDraft(
  deps: Deps,
  actor: Actor,
  { code }: { code: string },
): Promise<Outcome<object>> {
  const access = await reachFiled(deps.db.$client, actor, code);
  if (!access.ok) return access;
  const isDeleted = await inTransaction(deps.db, (sql) =>
    deleteDraft(sql, access.dossier.id, deps.clock.now()),
  );
  if (!isDeleted)
    return refuse('not-possible', 'Hồ sơ đã gửi thì không xóa được; bạn có thể yêu cầu rút hồ sơ.');
  await removeNamedFiles(deps);
  return { ok: true };
}
