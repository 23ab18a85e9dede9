// Each night: why somebody was to be away goes when its time is over; that he was stays. Illness is nobody's business for long.
import { absenceRule } from '#app/publications/meeting-lists.ts';
import { addMonths, instantAt, localDate } from '#catalog/local-date.ts';
import { eraseAbsences } from '#db/queries/meetings.server.ts';
import type { Deps } from '../kernel/deps.server.ts';

/** May run as often as it likes. @returns how many reasons went */
export async function eraseOldAbsences({
  db,
  clock,
  log,
}: Pick<Deps, 'db' | 'clock' | 'log'>): Promise<number> {
  // They stand through the same day so many months later (BLDS Đ148.3).
  const before = instantAt(addMonths(localDate(clock.now()), -absenceRule.months));
  const erased = await eraseAbsences(db, before);
  if (erased > 0) log.info({ erased }, 'reasons of absence were erased');
  return erased;
}
