// Somebody comments on a draft: one door for everybody, signed in or not. The statement that stores it decides whether the
// consultation is open; nothing is read by anybody before the e-mail address is confirmed.
import { randomUUID } from 'node:crypto';

import { lastDayOf, periodStateAt } from '#app/consultations/period.ts';
import { titleInWords } from '#app/publications/item-title.ts';
import type { ConsultationRefusal } from '#app/read-models/consultations.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';
import type { Transaction } from '#db/client.server.ts';
import {
  findCommentByRequest,
  insertComment,
  insertCommentEvent,
  changeComment,
} from '#db/queries/consultation-comments.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import type { Wire } from '#forms/index.ts';
import type { Resident } from '../kernel/actor.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import { newPaperToken } from '../kernel/codes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { tokenDigest } from '../kernel/digest.server.ts';
import { isUuid } from '../kernel/ids.ts';
import type { IncomingFile } from '../kernel/incoming-file.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { accountIndex, emailIndex } from '../personal-data/email-index.ts';
import { sealComment } from './comment-contents.server.ts';
import { confirmationMail, receivedMail } from './comment-mails.ts';
import { clauseIn, filesProblem, invalid, readComment, storeFile } from './read-comment.server.ts';
import {
  consultationNotFound,
  isOpenAt,
  reachConsultation,
  type ReachedConsultation,
} from './consultation-access.server.ts';

export interface CommentInput {
  readonly item: string;
  /** The version that the page showed. */
  readonly draftNumber: number;
  /** Absent: on the whole draft. */
  readonly clause?: string;
  readonly wire: Wire;
  readonly files?: readonly IncomingFile[];
  /** The page's own; sent twice, it comments once. */
  readonly requestId: string;
}

export interface Submitted {
  readonly id: string;
  /** The e-mail address has to be confirmed first. */
  readonly toConfirm: boolean;
  readonly repeated: boolean;
}

/** In what is stored unsealed, whoever commented is called what he is. */
export const authorName = 'Người góp ý';

export async function submitComment(
  deps: Deps,
  visitor: Resident | undefined,
  input: CommentInput,
): Promise<Outcome<Submitted, ConsultationRefusal>> {
  if (!isUuid(input.requestId)) return refuse('invalid', 'Trang đã cũ. Hãy xem lại góp ý rồi gửi lần nữa.');
  const found = await reachConsultation(deps.db, input.item);
  if (!found.ok) return found;
  const { reached } = found;
  const before = await findCommentByRequest(deps.db, input.requestId);
  if (before !== undefined) return repeated(before, input);
  const clause = await clauseIn(deps, input);
  if (!clause.ok) return clause;
  const read = readComment(deps, visitor, clause.clause, input.wire);
  const unfit = filesProblem(input.files ?? []);
  if (!read.ok || unfit !== undefined) return invalid([...(read.ok ? [] : read.problems), ...(unfit ?? [])]);
  const { written } = read;
  const [id, token, at] = [randomUUID(), newPaperToken(), deps.clock.now()];
  const { name, address, email, text } = written;
  const toConfirm = visitor === undefined;
  return allOrNothing<Submitted, ConsultationRefusal>(deps.db, async (_, tx) => {
    const stored = await insertComment(tx, {
      id,
      itemId: reached.item.id,
      draftNumber: input.draftNumber,
      clauseId: clause.clause?.id ?? null,
      quote: written.quote === '' ? null : written.quote,
      stance: written.stance,
      authorKind: written.authorKind,
      showName: written.showName,
      state: toConfirm ? 'unconfirmed' : 'submitted',
      ownerId: visitor?.userId ?? null,
      emailIndex:
        visitor === undefined ? emailIndex(deps.keys, 'comment', email) : accountIndex(deps.keys, visitor),
      content: sealComment(deps.keys, id, { name, address, email, text, token }),
      requestId: input.requestId,
      tokenDigest: tokenDigest(token),
      receivedAt: at,
    });
    if (!stored) {
      const first = await findCommentByRequest(tx, input.requestId);
      return first === undefined ? whyNot(tx, input.item, at) : repeated(first, input);
    }
    await insertCommentEvent(tx, {
      commentId: id,
      sequence: 1,
      event: 'send',
      fromState: toConfirm ? 'unconfirmed' : 'submitted',
      toState: toConfirm ? 'unconfirmed' : 'submitted',
      actorKind: 'resident',
      actorId: visitor?.userId ?? null,
      actorName: authorName,
      at,
      content: null,
      requestId: null,
    });
    await changeComment(tx, id, { eventCount: 1 });
    for (const file of input.files ?? []) await storeFile(deps, tx, id, file);
    const mail = { name, title: titleInWords(reached.title), token };
    const letter = toConfirm ? confirmationMail(deps, mail) : receivedMail(deps, mail);
    const kind = toConfirm ? 'consultation-confirm' : 'consultation-received';
    if (email !== '')
      await enqueueMails(tx, [{ dedupeKey: `comment:${id}:1`, kind, recipient: email, ...letter }], at);
    return { ok: true, id, toConfirm, repeated: false };
  });
}

function repeated(
  { id, itemId, state }: { id: string; itemId: string; state: string },
  input: CommentInput,
): Outcome<Submitted, ConsultationRefusal> {
  if (itemId !== input.item) return refuse('invalid', 'Góp ý này đã được gửi. Hãy tải lại trang.');
  return { ok: true, id, toConfirm: state === 'unconfirmed', repeated: true };
}

/** Nothing was stored: outside the period, or taken down meanwhile. */
async function whyNot(tx: Transaction, item: string, at: Date): Promise<Outcome<never, ConsultationRefusal>> {
  const found = await reachConsultation(tx, item);
  return found.ok ? closedRefusal(found.reached, at) : consultationNotFound();
}

export function closedRefusal(reached: ReachedConsultation, now: Date): Outcome<never, ConsultationRefusal> {
  const { row, item } = reached;
  if (item.visibility !== 'published' || isOpenAt(reached, now))
    return refuse('not-possible', 'Dự thảo này vừa được gỡ hoặc thay đổi. Hãy mở lại trang dự thảo.');
  return periodStateAt(row, now) === 'upcoming'
    ? refuse('not-possible', `Chưa đến lúc nhận góp ý: bắt đầu ${formatMoment(row.opensAt)}.`)
    : refuse(
        'not-possible',
        `Đợt lấy ý kiến đã đóng hết ngày ${formatDate(lastDayOf(row))}, nên góp ý này không được ghi nhận. Bạn vẫn có thể gửi văn bản đến đơn vị tiếp nhận ghi trên trang dự thảo.`,
      );
}
