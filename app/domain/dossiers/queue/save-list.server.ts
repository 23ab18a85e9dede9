// A list of dossiers that somebody saves under a name for himself, and lets go again. It is a question, not its answer: what
// lies in it is looked up anew, and only what he may see.
import { savableQuery, savedListBounds, type QueueFilter } from '#app/lists/queue.ts';
import { deleteSavedList, putSavedList } from '#db/queries/staff-preferences.server.ts';
import type { Staff } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { isUuid } from '#app/values/uuid.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import { noQueue } from './list-queue.server.ts';
import { queueScope } from './queue-scope.server.ts';

/**
 * A list of this name is replaced.
 * @param input `name`: as it was typed; `filter`: what the list is narrowed by; words looked for and the page are left out
 * @returns refused as `not-allowed` for whoever has no lists, `invalid` for a name that is none, a list that is neither narrowed nor
 *   ordered, and one list too many
 */
export async function saveList(
  deps: Deps,
  actor: Staff,
  input: { readonly name: string; readonly filter: QueueFilter },
): Promise<Outcome<{ message: string }>> {
  if (queueScope(actor) === undefined) return noQueue();
  const name = input.name.normalize('NFC').replace(/\s+/g, ' ').trim();
  const query = savableQuery(input.filter);
  if (name === '') return refuse('invalid', 'Hãy đặt tên cho danh sách.');
  if ([...name].length > savedListBounds.name)
    return refuse('invalid', `Tên danh sách tối đa ${savedListBounds.name} ký tự.`);
  if (query === '') return refuse('invalid', 'Hãy lọc hoặc sắp xếp danh sách trước khi lưu.');
  const isSaved = await putSavedList(deps.db.$client, {
    ...{ userId: actor.userId, name, query },
    at: deps.clock.now(),
    most: savedListBounds.lists,
  });
  return isSaved
    ? { ok: true, message: `Đã lưu danh sách “${name}”.` }
    : refuse(
        'invalid',
        `Bạn đã có ${savedListBounds.lists} danh sách riêng. Hãy bỏ bớt một danh sách trước khi lưu danh sách mới.`,
      );
}

/** @returns refused as `not-found`, also for a list of somebody else */
export async function removeSavedList(
  deps: Deps,
  actor: Staff,
  { id }: { readonly id: string },
): Promise<Outcome<{ message: string }>> {
  const name = isUuid(id) ? await deleteSavedList(deps.db.$client, actor.userId, id) : undefined;
  return name === undefined
    ? refuse('not-found', 'Không tìm thấy danh sách.')
    : { ok: true, message: `Đã bỏ danh sách “${name}”.` };
}
