// A message about a dossier, from its applicant to the office or back. It is said, and nothing else: state, clock and version
// stay as they are, and what has to be supplemented is asked for by the paper of the law.
import { createHash } from 'node:crypto';

import { paths } from '#app/addresses/paths.ts';
import { longestMessage, messageLimit, messagesAnchor } from '#app/conversations/messages.ts';
import { formatDate, localDate } from '#catalog/local-date.ts';
import type { Sql, Transaction } from '#db/client.server.ts';
import { hasUnread, insertMessage, markRead } from '#db/queries/dossier-messages.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import { queueMails, queueMessages } from '#db/queries/mails-of-moves.server.ts';
import { allowAttempt } from '../accounts/attempts.server.ts';
import { readAssignmentBook } from '../assignments/book.server.ts';
import { openRevision } from '../catalog/read-catalog.server.ts';
import { dossierNotFound, handling } from '../dossiers/dossier-access.server.ts';
import { whoIsInCharge } from '../dossiers/decisions/in-charge.server.ts';
import { recordBeside } from '../dossiers/decisions/record-beside.server.ts';
import { noticesFor } from '../dossiers/applicant/tell-applicant.ts';
import type { Actor } from '../kernel/actor.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { requestOf } from '../kernel/request-of.server.ts';
import { isUuid } from '#app/values/uuid.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { lettersToStaff } from '../notifications/letter.ts';
import { sealMessage, authorName, closedFor, reachTalkedAbout, sideOf } from './thread-access.ts';

export interface MessageInput {
  readonly code: string;
  readonly text: string;
  /** The page's own number of this sending. */
  readonly requestId: string;
  /** Ids of the unread messages that the page showed: whoever answers has read these, and no other. */
  readonly seen: readonly string[];
}

/**
 * @returns `mailed`: the other side is told by mail, once of all that it has not read. Refused as `not-found`,
 *   `not-allowed`; `invalid` for an empty or a too long text; `busy` after too many; `not-possible` when the dossier
 *   takes no messages (any more)
 */
export async function sendMessage(
  deps: Deps,
  actor: Actor,
  { code, text, requestId, seen }: MessageInput,
): Promise<Outcome<{ mailed: boolean }>> {
  if (actor.kind === 'system') return dossierNotFound();
  const { db, clock, keys, unit } = deps;
  const access = await reachTalkedAbout(db.$client, actor, code, handling);
  if (!access.ok) return access;
  if (access.dossier.state === 'draft') return dossierNotFound();
  const body = text.normalize('NFC').replaceAll('\r\n', '\n').trim();
  if (body === '') return refuse('invalid', 'Hãy viết nội dung tin nhắn.');
  const { length } = [...body];
  if (length > longestMessage)
    return refuse(
      'invalid',
      `Tin nhắn tối đa ${longestMessage.toLocaleString('vi')} ký tự, bạn đã viết ${length.toLocaleString('vi')}. Hãy viết ngắn lại.`,
    );
  if (!isUuid(requestId)) return refuse('invalid', 'Trang đã cũ. Hãy bấm gửi lần nữa.');
  const id = requestOf(keys, requestId, body);
  if (!(await allowAttempt(deps, messageLimit, `${actor.userId}\n${access.dossier.id}`)))
    return refuse(
      'busy',
      `Bạn đã gửi nhiều tin nhắn về hồ sơ này. Hãy đợi một giờ rồi gửi tiếp, hoặc gọi ${unit.phone}.`,
    );
  const at = clock.now();
  const side = sideOf(actor);
  return allOrNothing(db, async (sql, tx): Promise<Outcome<{ mailed: boolean }>> => {
    const lockedAccess = await reachTalkedAbout(sql, actor, code, handling, 'locked');
    if (!lockedAccess.ok) return lockedAccess;
    const { dossier, as } = lockedAccess;
    const whyClosed = closedFor(dossier, as, { name: '' }, localDate(at));
    if (whyClosed?.why === 'ended')
      return refuse(
        'not-possible',
        `Hồ sơ đã kết thúc; tin nhắn được nhận đến hết ngày ${formatDate(whyClosed.lastDay)}. Cần hỏi thêm, xin gọi ${unit.phone}.`,
      );
    if (whyClosed !== undefined)
      return refuse('not-possible', 'Người nộp không có tài khoản trên Cổng. Hãy gọi điện thoại cho họ.');
    // One mail for all that nobody has read yet: whoever writes in pieces writes one letter.
    const hasLetter = await hasUnread(tx, dossier.id, side);
    const content = sealMessage(keys, id, body);
    const author = authorName(actor, as);
    const message = { id, dossierId: dossier.id, side, authorId: actor.userId, authorName: author };
    if (!(await insertMessage(tx, { ...message, content, at }))) return { ok: true, mailed: false };
    await markRead(tx, { dossierId: dossier.id, side, ids: seen, by: actor.userId, at });
    await recordBeside(
      sql,
      dossier,
      {
        ...{ event: 'message', actorKind: actor.kind, actorId: actor.userId, actorName: author, at },
        reason: null,
        // What is written goes one day; that it was this and nothing else can be proven as long as it stands.
        detail: { message: id, sha256: createHash('sha256').update(content).digest('hex') },
      },
      { keepsVersion: true },
    );
    const mailed = !hasLetter && (await tellOtherSide(deps, { sql, tx }, actor, dossier, { id, author, at }));
    return { ok: true, mailed };
  });
}

/** That there is a message, and where: what it says is read on the portal alone. @returns whether there is anybody to write to */
async function tellOtherSide(
  deps: Deps,
  { sql, tx }: { readonly sql: Sql; readonly tx: Transaction },
  actor: Actor,
  dossier: DossierRow,
  { id, author, at }: { readonly id: string; readonly author: string; readonly at: Date },
): Promise<boolean> {
  const { unit } = deps;
  const { name: procedureName } = await openRevision({ db: tx }, dossier.procedureRevisionId);
  const { code, registerNumber } = dossier;
  if (actor.kind === 'staff') {
    const link = `${unit.publicUrl}${paths.myDossier(code)}#${messagesAnchor}`;
    const messages = noticesFor(deps, dossier, {
      kind: 'message-came',
      cause: id,
      ...{ procedureName, link, author },
    });
    await queueMessages(sql, messages, at);
    return messages.length > 0;
  }
  const book = await readAssignmentBook(tx, at);
  const readers = await whoIsInCharge(sql, book, dossier, at);
  const letter = {
    subject: `Người nộp nhắn tin về hồ sơ ${registerNumber ?? code}`,
    lines: [
      `Người nộp hồ sơ "${procedureName}" vừa nhắn tin. Mở hồ sơ để đọc và trả lời.`,
      'Trạng thái và thời hạn của hồ sơ không thay đổi.',
    ],
    details: [`Mã tra cứu: ${code}`],
    action: { label: 'Đọc tin nhắn', href: `${unit.publicUrl}${paths.staffDossier(code)}#${messagesAnchor}` },
  };
  const kind = 'staff-message';
  await queueMails(
    sql,
    lettersToStaff(unit, readers, { kind, cause: `${kind}:${dossier.id}:${id}`, letter }),
    at,
  );
  return readers.length > 0;
}
