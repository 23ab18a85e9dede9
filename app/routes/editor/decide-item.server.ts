// A step of the board on an item that needs no text of the page: read, taken, and told.
import { actOnItem, type StepResult } from '#app/domain/publishing/act-on-item.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { numberOf, textOf } from '#app/http/form-values.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { sameFormAgain } from '#app/http/replies.server.ts';
import type { BoardDecision } from '#app/publications/board-steps.ts';
import type { TypedDecision } from '#app/ui/pages/editor/board/item-decisions.tsx';
import { formatMoment } from '#catalog/local-date.ts';
import { readWire } from '#forms/wire.ts';
import { refused, type ItemAct, type ItemReply } from './item-reply.server.ts';
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
  const acted = await actOnItem(deps, staff, {
    item,
    lock: numberOf(fields, 'lock'),
    event,
    ...(reason.trim() !== '' && { reason }),
    ...when.times,
  });
  if (!acted.ok) return refused(act, acted.refusal, entries);
  return redirectWithFlash(context, event === 'discard' ? paths.board() : paths.boardItem(item), {
    kind: 'success',
    message: toldOf(event, acted),
  });
}

export function toldOf(
  event: BoardDecision,
  { publishAt }: Pick<StepResult, 'publishAt'>,
): string {
  switch (event) {
    case 'submit':
      return 'Đã gửi biên tập. Người biên tập sẽ thấy bài này.';
    case 'finish-editing':
      return 'Đã biên tập xong và trình duyệt.';
    case 'approve':
    case 'approve-urgently':
      return publishAt === undefined
        ? 'Đã duyệt và đăng. Người đọc thấy ngay bây giờ.'
        : `Đã duyệt. Bài sẽ được đăng lúc ${formatMoment(publishAt)}.`;
    case 'return':
      return 'Đã trả lại người viết, kèm lý do.';
    case 'take-back':
      return 'Đã lấy lại. Bạn có thể sửa tiếp.';
    case 'discard':
      return 'Đã bỏ bản này.';
  }
}
