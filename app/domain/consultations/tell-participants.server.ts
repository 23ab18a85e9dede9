// Tells those who took part what was announced: an extension, a new version, the answers, a correction, the end. Written with the change, told right
// after it, by whichever process comes first; each address once.
import { commentStates, confirmableSince, opinionStates } from '#app/consultations/comment-steps.ts';
import {
  deleteComment,
  findComment,
  listCommentFiles,
  listComments,
  listUnconfirmed,
  type CommentRow,
} from '#db/queries/consultation-comments.server.ts';
import { titleInWords } from '#app/publications/item-title.ts';
import { markTold, takeUntoldAnnouncement } from '#db/queries/consultations.server.ts';
import { nameFilesToRemove } from '#db/queries/files-to-remove.server.ts';
import { deleteMailsAbout, enqueueMessages, type QueuedMessage } from '#db/queries/outbox.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { removeNamedFiles } from '../kernel/remove-files.server.ts';
import { listedComment } from './comment-contents.server.ts';
import { announcementNotice, commentMessage } from './comment-notices.ts';
import { reachConsultation } from './consultation-access.server.ts';

/**
 * Until every announcement is told.
 * @param stopping when it is aborted, the announcement at hand is the last
 * @returns how many were told
 */
export async function tellParticipants(deps: Deps, stopping?: AbortSignal): Promise<number> {
  let count = 0;
  while (stopping?.aborted !== true && (await tellOne(deps))) count += 1;
  if (count > 0) deps.log.info({ count }, 'announcements of consultations put into the outbox');
  return count;
}

async function tellOne(deps: Deps): Promise<boolean> {
  return deps.db.transaction(async (tx) => {
    const announcement = await takeUntoldAnnouncement(tx);
    if (announcement === undefined) return false;
    const at = deps.clock.now();
    const outcome = await reachConsultation(tx, announcement.itemId);
    if (outcome.ok) {
      const { row } = outcome.consultation;
      const title = titleInWords(outcome.consultation.title);
      const { kind, note } = announcement;
      const messages = new Map<string, QueuedMessage>();
      for (const [authorKey, his] of byAuthor(await listComments(tx, announcement.itemId, opinionStates))) {
        const notice = announcementNotice(kind, { closesAt: row.closesAt, note, his: answeredOrNot(his) });
        const comment = his.at(-1);
        if (comment === undefined) continue;
        const cause = {
          dedupeKey: `consultation:${announcement.id}:${authorKey}`,
          kind: `consultation-${kind}`,
        };
        const message = commentMessage(deps, listedComment(deps.keys, comment), notice, {
          title,
          authorKind: comment.authorKind,
          ...cause,
        });
        if (message !== undefined) messages.set(authorKey, message);
      }
      await enqueueMessages(tx, [...messages.values()], at);
    }
    await markTold(tx, announcement.id, at);
    return true;
  });
}

/** By address, the oldest comment first; without those that lead to nobody any more. */
function byAuthor(comments: readonly CommentRow[]): ReadonlyMap<string, readonly CommentRow[]> {
  const authors = new Map<string, CommentRow[]>();
  for (const comment of comments) {
    if (comment.emailIndex === null) continue;
    const key = Buffer.from(comment.emailIndex).toString('hex');
    authors.set(key, [...(authors.get(key) ?? []), comment]);
  }
  return authors;
}

function answeredOrNot(his: readonly CommentRow[]) {
  if (his.some(({ answerId }) => answerId !== null)) return 'answered';
  return his.every(({ state }) => commentStates[state].became === 'refused') ? 'refused' : undefined;
}

/** What nobody confirmed is forgotten, its files and mails too. @returns how many */
export async function forgetUnconfirmed(deps: Deps): Promise<number> {
  const now = deps.clock.now();
  let count = 0;
  for (const id of await listUnconfirmed(deps.db, confirmableSince(now))) {
    const isForgotten = await deps.db.transaction(async (tx) => {
      const row = await findComment(tx, id, 'locked');
      // Confirmed while the lock was awaited.
      if (row?.state !== 'unconfirmed') return false;
      const files = await listCommentFiles(tx, [id]);
      await deleteComment(tx, id);
      await deleteMailsAbout(tx, [id]);
      await nameFilesToRemove(
        tx,
        files.map(({ storageKey }) => storageKey),
        now,
      );
      return true;
    });
    if (isForgotten) count += 1;
  }
  await removeNamedFiles(deps);
  if (count > 0) deps.log.info({ count }, 'comments that nobody confirmed were forgotten');
  return count;
}
