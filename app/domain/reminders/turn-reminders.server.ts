// Each for himself: the mail of the morning, on or off.
import { turnReminders as store, wantsReminders } from '#db/queries/board-people.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { staffOnly, type Outcome } from '../kernel/refusal.ts';

/** @returns his own choice; on until he turned it off. Refused as `not-allowed` to all but staff */
export async function readReminders({ db }: Deps, actor: Actor): Promise<Outcome<{ on: boolean }>> {
  if (actor.kind !== 'staff') return staffOnly();
  return { ok: true, on: await wantsReminders(db, actor.userId) };
}

/** A member of staff wants the morning's letter of what is due, or no longer. @returns which; refused as `not-allowed` to all but staff */
export async function turnReminders(
  { db, clock }: Deps,
  actor: Actor,
  { on }: { readonly on: boolean },
): Promise<Outcome<{ on: boolean }>> {
  if (actor.kind !== 'staff') return staffOnly();
  await store(db, actor.userId, on, clock.now());
  return { ok: true, on };
}
