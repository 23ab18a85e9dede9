// A step of the board on an item that needs no text of the page: read, taken, and told.
import { actOnItem, type StepResult } from '#app/domain/publishing/act-on-item.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { numberOf, textOf } from '#app/http/form-values.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { sameFormAgain } from '#app/http/replies.server.ts';
import { boardTransitions, type BoardDecision, type BoardTransition } from '#app/publications/board-steps.ts';
import type { TypedDecision } from '#app/ui/pages/editor/board/item-decisions.tsx';
import { formatMoment } from '#catalog/local-date.ts';
import { readWire } from '#forms/wire.ts';
import { answerRefusal, type ItemAct, type ItemReply } from './item-reply.server.ts';
import { readTimes } from './read-times.ts';

/** @param event one that needs no text of the page: it binds to the version that is saved */
export async function decideItem(act: ItemAct, event: BoardDecision, fields: FormData) {
  const { context, staff, item } = act;
  const { deps } = context.portal;
  const reason = textOf(fields, `${event}.reason`);
  const times = readWire(fields.entries());
  const entries: TypedDecision = { event, reason, times };
  const when = readTimes(times, deps.clock.now());
  if (when.problems.length > 0) return sameFormAgain<ItemReply>({ problems: when.problems, entries });
  const outcome = await actOnItem(deps, staff, {
    item,
    lock: numberOf(fields, 'lock'),
    event,
    ...(reason.trim() !== '' && { reason }),
    ...when.times,
  });
  if (!outcome.ok) return answerRefusal(act, outcome.refusal, { entries });
  return redirectWithFlash(context, event === 'discard' ? paths.board() : paths.boardItem(item), {
    kind: 'success',
    message: stepMessage(event, outcome),
  });
}

/** What whoever made the step reads. @param publishAt of an approval whose hour is still to come */
export function stepMessage(event: BoardDecision, { publishAt }: Pick<StepResult, 'publishAt'>): string {
  if (publishAt !== undefined) return `Đã duyệt. Bài sẽ được đăng lúc ${formatMoment(publishAt)}.`;
  const transition: BoardTransition | undefined = boardTransitions.find((one) => one.event === event);
  return transition?.done ?? 'Đã ghi nhận.';
}
