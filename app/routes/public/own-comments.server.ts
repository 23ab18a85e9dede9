// What the pages of one's own comments share: steps read from a form, and their replies.
import { randomUUID } from 'node:crypto';

import type { AppLoadContext } from '@remix-run/node';

import { moderationDays } from '#app/consultations/comment-steps.ts';
import { lookUp } from '#app/domain/accounts/attempts.server.ts';
import {
  actOnOwnComment,
  changeOwnComment,
  openOwnComments,
  startChange,
  type AuthorKey,
} from '#app/domain/consultations/own-comments.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { numberOf, textOf } from '#app/http/form-values.server.ts';
import { notFound, orRefusal, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { readWire } from '#forms/index.ts';

export async function showOwn(context: AppLoadContext, key: AuthorKey) {
  const { deps } = context.portal;
  const { own } = orRefusal(await lookUp(deps, context, () => openOwnComments(deps, key)));
  return { own, requestIds: own.comments.map(() => randomUUID()) };
}

/** After its confirmation, by a button or by a code. */
export const commentConfirmed = `Đã xác nhận. Cán bộ xem góp ý của bạn trong ${moderationDays} ngày làm việc.`;

const messages = {
  confirm: commentConfirmed,
  'take-back': 'Đã rút góp ý.',
} as const;

export async function stepOnOwn(request: Request, context: AppLoadContext, key: AuthorKey, here: string) {
  const fields = await readForm(request);
  const event = textOf(fields, 'event');
  if (event !== 'confirm' && event !== 'take-back') throw notFound();
  const { deps } = context.portal;
  const step = {
    comment: textOf(fields, 'comment'),
    event,
    version: numberOf(fields, 'version'),
    requestId: textOf(fields, 'requestId'),
  } as const;
  const outcome = await lookUp(deps, context, () => actOnOwnComment(deps, key, step));
  if (outcome.ok) return redirectWithFlash(context, here, { kind: 'success', message: messages[event] });
  if (outcome.refusal.code === 'not-found') throw refusalResponse(outcome.refusal);
  return sameFormAgain({ refusal: outcome.refusal.message }, 409);
}

export async function showChange(context: AppLoadContext, key: AuthorKey, comment: string) {
  const { deps } = context.portal;
  const { start } = orRefusal(await lookUp(deps, context, () => startChange(deps, key, comment)));
  return { start, requestId: randomUUID() };
}

/** @param back where the comments stand */
export async function changeOwn(
  request: Request,
  context: AppLoadContext,
  key: AuthorKey,
  to: { comment: string; back: string },
) {
  const fields = await readForm(request);
  const [version, requestId] = [numberOf(fields, 'version'), textOf(fields, 'requestId')];
  for (const name of ['version', 'requestId', 'draftNumber']) fields.delete(name);
  const wire = readWire(fields.entries());
  const { deps } = context.portal;
  const change = { comment: to.comment, version, requestId, wire };
  const outcome = await lookUp(deps, context, () => changeOwnComment(deps, key, change));
  if (outcome.ok)
    return redirectWithFlash(context, to.back, {
      kind: 'success',
      message: 'Đã nhận bản sửa. Cán bộ xem lại rồi đăng.',
    });
  const { refusal } = outcome;
  if (refusal.code === 'not-found') throw refusalResponse(refusal);
  const problems = refusal.problems ?? [];
  // The comment as it stands now, where it can still be changed: the page's loader does not run again.
  const outcomeNow = await startChange(context.portal.deps, key, to.comment);
  const page = outcomeNow.ok ? { start: outcomeNow.start, requestId: randomUUID() } : undefined;
  return sameFormAgain(
    { wire, problems, refusal: refusal.message, page },
    refusal.code === 'invalid' ? 422 : 409,
  );
}
