// A resident throws a draft away: rows at once, then the stored files.
import { deleteDraft } from '#db/queries/dossiers.server.ts';
import { inTransaction } from '#db/client.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { reachFiled } from './dossier-access.server.ts';

/** @returns refused as `not-found` to whoever does not file it; `not-possible` once it was filed, for which there is the withdrawal */
export async function discardDraft(
  deps: Deps,
  actor: Actor,
  { code }: { code: string },
): Promise<Outcome<object>> {
  const access = await reachFiled(deps.db.$client, actor, code);
  if (!access.ok) return access;
  const { deleted, storageKeys } = await inTransaction(deps.db, (sql) => deleteDraft(sql, access.dossier.id));
  if (!deleted)
    return refuse('not-possible', 'Hồ sơ đã gửi thì không xóa được; bạn có thể yêu cầu rút hồ sơ.');
  for (const key of storageKeys) {
    // A file that stays behind is unreadable without its row's key context; it is not worth failing for.
    await deps.files
      .remove(key)
      .catch((error: unknown) => deps.log.warn({ key, error: String(error) }, 'file not removed'));
  }
  return { ok: true };
}
