// The messages about a dossier. Opening them on one side tells the other that they were read: of the staff, by whoever is to
// act on the dossier, since the mark of something new must not go because a colleague looked in.
import { messageTemplates } from '#app/conversations/templates.ts';
import type { Message, MessageThread } from '#app/read-models/conversations.ts';
import { present } from '#app/values/present.ts';
import { localDate } from '#catalog/local-date.ts';
import { listMessages, markRead, type MessageRow } from '#db/queries/dossier-messages.server.ts';
import { dossierNotFound, handling, readingAll } from '../dossiers/dossier-access.server.ts';
import { readApplicant } from '../dossiers/applicant/read-applicant.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { fillDossierTemplates } from './dossier-templates.server.ts';
import { openMessage, closedFor, reachTalkedAbout, sideOf } from './thread-access.ts';

/**
 * For the applicant, whoever handles the dossier, and the leaders.
 * @returns `closed` says why nothing can be written; templates are filled for the office alone. Refused as
 *   `not-found`, also of a draft; `not-allowed` to staff who do not handle it
 */
export async function readThread(
  deps: Deps,
  actor: Actor,
  { code }: { readonly code: string },
): Promise<Outcome<{ thread: MessageThread }>> {
  const { db, clock, keys, unit } = deps;
  const access = await reachTalkedAbout(db.$client, actor, code, readingAll);
  if (!access.ok) return access;
  const { dossier, as } = access;
  if (actor.kind === 'system' || dossier.state === 'draft') return dossierNotFound();
  const side = sideOf(actor);
  const now = clock.now();
  const [rows, { name, phone }] = await Promise.all([
    listMessages(db, dossier.id),
    readApplicant(deps, db.$client, dossier),
  ]);
  const isFresh = (row: MessageRow) => row.side !== side && row.readAt === null;
  const handles = as.some((capacity) => handling.includes(capacity));
  const reads =
    side === 'applicant' || (handles && (dossier.holderId === null || dossier.holderId === actor.userId));
  const ids = rows.filter(isFresh).map(({ id }) => id);
  if (reads) await markRead(db, { dossierId: dossier.id, side, ids, by: actor.userId, at: now });
  const whyClosed = closedFor(dossier, as, { name, ...present({ phone }) }, localDate(now));
  const messages = rows.map((row): Message => {
    const { id, authorName: author, at, readAt } = row;
    return {
      ...{ id, author, at },
      own: row.side === side,
      fresh: isFresh(row),
      ...present({ text: openMessage(keys, row), readAt }),
    };
  });
  const templates =
    side === 'office' && whyClosed === undefined
      ? await fillDossierTemplates(deps, actor, { dossier, applicant: name, kind: messageTemplates.id })
      : [];
  return {
    ok: true,
    thread: { side, messages, officePhone: unit.phone, templates, ...present({ closed: whyClosed }) },
  };
}
