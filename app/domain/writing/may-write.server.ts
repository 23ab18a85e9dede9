// Who may bring pictures, files and Word documents: the editorial board, and whoever belongs to a unit that answers for
// a section (Đ11, Đ16, Đ18 bước 1).
import { belongsToUnit } from '#db/queries/content-files.server.ts';
import { boardRoles, type StaffRole } from '#app/vocabulary/staff-roles.ts';
import type { Refusal } from '#app/steps/refusal.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse } from '../kernel/refusal.ts';

const ofTheBoard: readonly StaffRole[] = [...boardRoles, 'contributor'];

/**
 * Asks the database for whoever is not of the board: membership in a unit holds on a day.
 * @returns false for residents and strangers
 */
export async function mayWrite(deps: Deps, actor: Actor | undefined): Promise<boolean> {
  if (actor?.kind !== 'staff') return false;
  if (actor.roles.some((role) => ofTheBoard.includes(role))) return true;
  return belongsToUnit(deps.db, actor.userId, deps.clock.now());
}

/** @returns refused as `not-allowed`: of whoever may write in no section */
export function refusedToWrite(): { ok: false; refusal: Refusal } {
  return refuse(
    'not-allowed',
    'Chỉ Ban biên tập và cán bộ của đơn vị phụ trách chuyên mục được tải tệp lên. Hãy nhờ Trưởng ban biên tập phân công.',
  );
}
