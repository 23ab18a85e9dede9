// A draft that can't be read: who made it and when is known, and whoever may edit it takes it back and discards it.
import type { UnreadableDraft } from '#app/read-models/catalog-editing.ts';
import { findDraftUnderWay } from '#db/queries/catalog-drafts.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { kindOfDraft } from './draft-kinds.server.ts';
import { stepsOn } from './permissions.ts';
import { summaryOf, type DraftOf } from './reach-draft.server.ts';

/** Refuses `not-found` for a draft that can be read: it has a page of its own. */
export async function openUnreadableDraft(
  deps: Deps,
  actor: Actor,
  { kind, code }: DraftOf,
): Promise<Outcome<{ unreadable: UnreadableDraft }>> {
  if (actor.kind !== 'staff') return staffOnly();
  const kindOf = kindOfDraft(kind);
  const row = await findDraftUnderWay(deps.db, kind, code);
  if (row === undefined || kindOf.readable(row)) return refuse('not-found', 'Không có bản nháp nào bị hỏng.');
  const subject = await kindOf.subjectOf(deps.db, code, row);
  const steps = stepsOn(actor, subject, { ...row, readable: false });
  return { ok: true, unreadable: { draft: summaryOf(row), steps } };
}
