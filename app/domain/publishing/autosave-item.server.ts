// Keeps what somebody types while he types it: his alone, and never a version.
import type { ContentBody } from '#app/publications/content-body.ts';
import { localDate } from '#catalog/local-date.ts';
import { findVersion, storeAutosave } from '#db/queries/content.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { isUuid } from '#app/values/uuid.ts';
import { kindOf } from '#app/publications/kind-of-section.ts';
import { notInThisSection, reachItem } from './reach-item.server.ts';
import { readContentBody, type BodyRefusal } from '../writing/stored-body.ts';

/**
 * @param input `version`: the one that was opened. An empty title is kept as it is.
 * Refused: invalid for what no version may hold.
 */
export async function autosaveItem(
  deps: Deps,
  actor: Actor,
  input: { readonly item: string; readonly version: string; readonly body: ContentBody },
): Promise<Outcome<{ savedAt: Date }, BodyRefusal>> {
  const access = await reachItem(deps, deps.db, actor, input.item);
  if (!access.ok) return access;
  const { item, section, staff, as } = access;
  if (as.length === 0) return notInThisSection();
  const version = isUuid(input.version) ? await findVersion(deps.db, input.version) : undefined;
  if (version?.itemId !== item.id) return refuse('not-found', 'Không có bản này.');
  const savedAt = deps.clock.now();
  const context = { today: localDate(savedAt), unitName: deps.unit.name };
  // A title that is being typed anew may be empty for a moment.
  const title = input.body.title.trim() === '' ? '…' : input.body.title;
  const read = readContentBody(kindOf(section), { ...input.body, title }, context);
  if (!read.ok) return read;
  await storeAutosave(deps.db, {
    itemId: item.id,
    userId: staff.userId,
    versionId: version.id,
    body: { ...read.body, title: input.body.title.trim() === '' ? '' : read.body.title },
    savedAt,
  });
  return { ok: true, savedAt };
}
