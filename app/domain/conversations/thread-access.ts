// Who talks about a dossier: its applicant on one side, whoever handles it on the other; and whether messages are taken.
import { lastMessageDay, type MessageSide } from '#app/conversations/messages.ts';
import type { MessagesClosed } from '#app/read-models/conversations.ts';
import type { Capacity } from '#catalog/lifecycle.ts';
import type { LocalDate } from '#catalog/local-date.ts';
import type { RowLock, Sql } from '#db/client.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import { handling, reachAmong, reachOwn, type DossierAccess } from '../dossiers/dossier-access.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { KeyRing } from '../kernel/key-ring.ts';
import { openOrUndefined, sealJson } from '../personal-data/sealed-json.server.ts';

/** @param among of the staff: who handles it, or reads all of it */
export const reachTalkedAbout = (
  sql: Sql,
  actor: Actor,
  code: string,
  among: readonly Capacity[],
  lock?: RowLock,
): Promise<DossierAccess> =>
  actor.kind === 'staff' ? reachAmong(sql, actor, code, among, lock) : reachOwn(sql, actor, code, lock);

/** @returns the side of a conversation on which somebody writes: all staff are the office */
export const sideOf = (actor: Actor): MessageSide => (actor.kind === 'staff' ? 'office' : 'applicant');

/**
 * What the applicant reads of who wrote: the desk is an office, an officer has a name.
 * @param as his capacities on the dossier
 */
export const authorName = (actor: Actor, as: readonly Capacity[]): string =>
  as.includes('one-stop-desk') ? 'Bộ phận Một cửa' : actor.name;

/** @returns why nothing can be written; undefined while messages are taken */
export function closedFor(
  dossier: DossierRow,
  as: readonly Capacity[],
  applicant: { readonly name: string; readonly phone?: string },
  today: LocalDate,
): MessagesClosed | undefined {
  if (dossier.ownerId === null) return { why: 'no-account', ...applicant };
  const lastDay = lastMessageDay(dossier);
  if (lastDay !== undefined && today > lastDay) return { why: 'ended', lastDay };
  const writes = as.some((capacity) => capacity === 'applicant' || handling.includes(capacity));
  return writes ? undefined : { why: 'reads-only' };
}

const messageContext = (id: string): string => `dossier-message:${id}`;

/**
 * What a message says, sealed like all that residents write.
 * @param id of the message: opened only under the same
 */
export const sealMessage = (keys: KeyRing, id: string, text: string): Uint8Array =>
  sealJson(keys, text, messageContext(id));

/** @returns undefined where none stands any more, or it can't be opened */
export const openMessage = (
  keys: KeyRing,
  { id, content }: { readonly id: string; readonly content: Uint8Array | null },
): string | undefined =>
  content === null ? undefined : openOrUndefined<string>(keys, content, messageContext(id));
