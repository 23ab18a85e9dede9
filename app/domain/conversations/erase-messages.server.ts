// Each night: what messages say goes when its time is over. That there was one stays in the trail of its dossier.
import { messagesRule } from '#app/conversations/messages.ts';
import { addMonths, instantAt, localDate } from '#catalog/local-date.ts';
import { eraseMessages } from '#db/queries/dossier-messages.server.ts';
import type { Deps } from '../kernel/deps.server.ts';

/** May run as often as it likes. @returns how many went */
export async function eraseOldMessages({
  db,
  clock,
  log,
}: Pick<Deps, 'db' | 'clock' | 'log'>): Promise<number> {
  const at = clock.now();
  // They stand through the same day so many months later (BLDS Đ148.3).
  const endedBefore = instantAt(addMonths(localDate(at), -messagesRule.months));
  const erased = await eraseMessages(db, { endedBefore, at });
  if (erased > 0) log.info({ erased }, 'messages about dossiers were erased');
  return erased;
}
