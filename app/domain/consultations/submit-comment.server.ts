// Somebody comments on a draft: one door for everybody, signed in or not. The statement that stores it decides whether the
// consultation is open; nothing is read by anybody before the address or the telephone is confirmed.
import { randomUUID } from 'node:crypto';

import { lastDayOf, periodStateAt } from '#app/consultations/period.ts';
import { titleInWords } from '#app/publications/item-title.ts';
import { present } from '#app/values/present.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';
import type { Transaction } from '#db/client.server.ts';
import {
  findCommentByRequest,
  insertComment,
  insertCommentEvent,
  changeComment,
  type CommentRow,
} from '#db/queries/consultation-comments.server.ts';
import { findContactCodeAbout } from '#db/queries/contact-codes.server.ts';
import { enqueueMessages } from '#db/queries/outbox.server.ts';
import type { Wire } from '#forms/index.ts';
import { allowCode, sendCode, type SentCode } from '../accounts/contact-codes.server.ts';
import type { Resident } from '../kernel/actor.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import { newPaperToken } from '../kernel/codes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { tokenDigest } from '../kernel/digest.server.ts';
import { isUuid } from '#app/values/uuid.ts';
import type { FitFile, IncomingFile } from '../kernel/incoming-file.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { fitFile } from '../writing/fit-file.server.ts';
import { sentOtherwise } from '../kernel/request-of.server.ts';
import { accountIndex, commenterIndex } from '../personal-data/email-index.ts';
import { openComment, sealComment } from './comment-contents.server.ts';
import { commentMessage, confirmation, received } from './comment-notices.ts';
import { clauseIn, filesProblem, invalid, nameFiles, readComment, storeFile } from './read-comment.server.ts';
import {
  consultationNotFound,
  isOpenAt,
  reachConsultation,
  type PlacedConsultation,
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
  /** Whence it comes: how many codes may be asked for from there is counted. */
  readonly clientIp: string;
}

export interface Submitted {
  readonly id: string;
  /** The address or the telephone has to be confirmed first. */
  readonly toConfirm: boolean;
  /** Of a telephone: the code that was sent to it. */
  readonly code?: SentCode;
  readonly repeated: boolean;
}

/** In what is stored unsealed, whoever commented is called what he is. */
export const authorName = 'Người góp ý';

/**
 * @param visitor undefined: the comment waits until the address or telephone is confirmed
 * @param input sent twice under one `requestId`, it is stored once
 * @returns refused as `not-found`; `not-possible` outside the period, which the statement that stores it decides;
 *   `invalid` with each problem at its field
 */
export async function submitComment(
  deps: Deps,
  visitor: Resident | undefined,
  input: CommentInput,
): Promise<Outcome<Submitted>> {
  if (!isUuid(input.requestId)) return refuse('invalid', 'Trang đã cũ. Hãy xem lại góp ý rồi gửi lần nữa.');
  const outcome = await reachConsultation(deps.db, input.item);
  if (!outcome.ok) return outcome;
  const { consultation } = outcome;
  const clause = await clauseIn(deps, input);
  const parsedComment = readComment(deps, visitor, clause.ok ? clause.clause : undefined, input.wire);
  // Before the transaction: what it reads there would need a second connection, for which all of many at once would wait.
  const sentText = parsedComment.ok ? parsedComment.written.text : undefined;
  const earlierComment = await findCommentByRequest(deps.db, input.requestId);
  if (earlierComment !== undefined)
    return allOrNothing(deps.db, (_, tx) => repeatedOutcome(deps, tx, earlierComment, input, sentText));
  if (!clause.ok) return clause;
  const fileProblems = filesProblem(input.files ?? []);
  if (!parsedComment.ok || fileProblems !== undefined)
    return invalid([...(parsedComment.ok ? [] : parsedComment.problems), ...(fileProblems ?? [])]);
  const { written: comment } = parsedComment;
  const [id, token, at] = [randomUUID(), newPaperToken(), deps.clock.now()];
  const { name, address, email, phone, text } = comment;
  const content = { name, address, email, text, token, ...present({ phone }) };
  const toConfirm = visitor === undefined;
  const fitFiles: FitFile[] = [];
  for (const file of input.files ?? []) {
    const fit = await fitFile(deps, file);
    if (!fit.ok)
      return fit.refusal.code === 'invalid'
        ? invalid([{ path: 'files', message: fit.refusal.message }])
        : fit;
    fitFiles.push(fit.file);
  }
  const newFiles = await nameFiles(deps, id, fitFiles);
  return allOrNothing<Submitted>(deps.db, async (_, tx) => {
    const isStored = await insertComment(tx, {
      id,
      itemId: consultation.item.id,
      draftNumber: input.draftNumber,
      clauseId: clause.clause?.id ?? null,
      quote: comment.quote === '' ? null : comment.quote,
      stance: comment.stance,
      authorKind: comment.authorKind,
      showName: comment.showName,
      state: toConfirm ? 'unconfirmed' : 'submitted',
      ownerId: visitor?.userId ?? null,
      emailIndex:
        visitor === undefined ? commenterIndex(deps.keys, phone ?? email) : accountIndex(deps.keys, visitor),
      content: sealComment(deps.keys, id, content),
      requestId: input.requestId,
      tokenDigest: tokenDigest(token),
      receivedAt: at,
    });
    if (!isStored) {
      const first = await findCommentByRequest(tx, input.requestId);
      return first === undefined
        ? whyNot(tx, input.item, at)
        : repeatedOutcome(deps, tx, first, input, sentText);
    }
    await insertCommentEvent(tx, {
      commentId: id,
      sequence: 1,
      event: 'send',
      fromState: toConfirm ? 'unconfirmed' : 'submitted',
      toState: toConfirm ? 'unconfirmed' : 'submitted',
      actorKind: 'resident',
      actorId: null,
      actorName: authorName,
      at,
      content: null,
      requestId: null,
    });
    await changeComment(tx, id, { eventCount: 1 });
    for (const file of newFiles) await storeFile(deps, tx, id, file);
    const message = commentMessage(deps, content, toConfirm ? confirmation : received, {
      authorKind: comment.authorKind,
      title: titleInWords(consultation.title),
      dedupeKey: `comment:${id}:1`,
      kind: toConfirm ? 'consultation-confirm' : 'consultation-received',
    });
    if (message !== undefined) await enqueueMessages(tx, [message], at);
    const reply = { ok: true, id, toConfirm, repeated: false } as const;
    if (!toConfirm || phone === undefined) return reply;
    return withCode(deps, tx, input, reply, { name, phone });
  });
}

/** With the code that its writer types to send it. */
async function withCode(
  deps: Deps,
  tx: Transaction,
  sender: Pick<CommentInput, 'clientIp'>,
  reply: { readonly ok: true } & Submitted,
  { name, phone }: { readonly name: string; readonly phone: string },
): Promise<Outcome<Submitted>> {
  const contact = { way: 'phone', contact: phone } as const;
  const outcome = await allowCode({ ...deps, db: tx }, sender, contact, { field: 'contact' });
  if (!outcome.ok) return outcome;
  const plan = { about: reply.id, recipient: { name } };
  return { ...reply, code: await sendCode(deps, tx, contact, 'comment', plan) };
}

/** The same page sent once more: a double press, or its writer went back to it. */
async function repeatedOutcome(
  deps: Deps,
  tx: Transaction,
  earlierComment: CommentRow,
  input: CommentInput,
  sentText: string | undefined,
): Promise<Outcome<Submitted>> {
  const { id, itemId, state } = earlierComment;
  if (itemId !== input.item) return refuse('invalid', 'Góp ý này đã được gửi. Hãy tải lại trang.');
  // What was erased cannot be compared any more.
  if (earlierComment.content !== null && sentText !== openComment(deps.keys, earlierComment).text)
    return sentOtherwise('Góp ý');
  const reply = { ok: true, id, toConfirm: state === 'unconfirmed', repeated: true } as const;
  if (!reply.toConfirm) return reply;
  const code = await findContactCodeAbout(tx, { purpose: 'comment', about: id });
  if (code !== undefined)
    return { ...reply, code: { codeId: code.id, way: code.way, contact: code.contact } };
  // Of a telephone, the code is over and cleared away: the comment waits for another.
  const { name, phone } = openComment(deps.keys, earlierComment);
  return phone === undefined ? reply : withCode(deps, tx, input, reply, { name, phone });
}

/** Nothing was stored: outside the period, or taken down meanwhile. */
async function whyNot(tx: Transaction, item: string, at: Date): Promise<Outcome<never>> {
  const outcome = await reachConsultation(tx, item);
  return outcome.ok ? refuse('not-possible', whyClosed(outcome.consultation, at)) : consultationNotFound();
}

const noMoreTaken =
  'nên không nhận góp ý nữa. Bạn vẫn có thể gửi văn bản đến đơn vị tiếp nhận ghi trên trang dự thảo.';

/**
 * Why nothing can be said at this instant: taken down, not yet begun, or over, with its last day.
 * @param consequence of the close, for what was to be done: "nên …" and what may follow it
 */
export function whyClosed(access: PlacedConsultation, now: Date, consequence = noMoreTaken): string {
  const { row, item } = access;
  if (isOpenAt(access, now)) return 'Dự thảo này vừa thay đổi. Hãy mở lại trang dự thảo.';
  if (item.visibility !== 'published') return `Dự thảo này đã được thu hồi hoặc gỡ khỏi Cổng, ${consequence}`;
  return periodStateAt(row, now) === 'upcoming'
    ? `Chưa đến lúc nhận góp ý: bắt đầu ${formatMoment(row.opensAt)}.`
    : `Đợt lấy ý kiến đã đóng hết ngày ${formatDate(lastDayOf(row))}, ${consequence}`;
}
