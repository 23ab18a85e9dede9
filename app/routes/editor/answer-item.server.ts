// Reads what was asked of an item on its page, calls the use case of it, and says what happened. Nothing typed is lost.
import type { AppLoadContext } from '@remix-run/node';

import type { Staff } from '#app/domain/actor.ts';
import { actOnItem } from '#app/domain/publishing/act-on-item.server.ts';
import { createPreviewLink } from '#app/domain/publishing/create-preview-link.server.ts';
import { discardAutosave } from '#app/domain/publishing/discard-autosave.server.ts';
import { pinItem } from '#app/domain/publishing/pin-item.server.ts';
import { secondLook } from '#app/domain/publishing/second-look.server.ts';
import type { Refusal } from '#app/domain/refusal.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { paths } from '#app/http/paths.ts';
import { refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { boardSteps, type BoardEvent } from '#app/publications/board-steps.ts';
import type { BoardItem } from '#app/read-models/publishing.ts';
import type { Conflict } from '#app/ui/board/conflict-notice.tsx';
import { isAfterSaving, type TypedDecision } from '#app/ui/board/item-decisions.tsx';
import type { FieldProblem } from '#app/ui/form-fields/form-fields.tsx';
import { formatMoment } from '#catalog/local-date.ts';
import { readWire } from '#forms/wire.ts';
import type { itemView } from './item-view.server.ts';
import { readSent } from './read-item.server.ts';
import { readTimes } from './read-times.ts';
import { saveSent } from './save-sent.server.ts';

export interface ItemReply {
  readonly problems: readonly FieldProblem[];
  readonly view?: Awaited<ReturnType<typeof itemView>>;
  readonly seen?: string;
  readonly conflict?: Conflict;
  readonly typed?: TypedDecision;
  readonly previewLink?: { readonly href: string; readonly expiresAt: Date };
}

export interface Asked {
  readonly context: AppLoadContext;
  readonly staff: Staff;
  readonly item: string;
  readonly intent: string;
}

export async function answerItem(
  { request, context }: { readonly request: Request; readonly context: AppLoadContext },
  item: string,
) {
  const staff = await requireStaff(request, context);
  const sent = await readSent(request);
  const { fields } = sent;
  const intent = textOf(fields, 'intent');
  const asked: Asked = { context, staff, item, intent };
  const { deps } = context.portal;
  const event = boardSteps.find((step) => step.event === intent)?.event;
  if (event !== undefined && event !== 'save' && !isAfterSaving(event)) {
    return decide(asked, event, fields);
  }
  switch (intent) {
    case 'discard-typing':
      return done(asked, await discardAutosave(deps, staff, { item }), 'Đang hiện bản đã lưu mới nhất.');
    case 'second-look':
      return done(asked, await secondLook(deps, staff, { item }), 'Đã ghi nhận bạn xem lại bài này.');
    case 'pin':
    case 'unpin': {
      const pinned = intent === 'pin';
      const message = pinned ? 'Đã ghim bài ở đầu chuyên mục.' : 'Đã thôi ghim.';
      return done(asked, await pinItem(deps, staff, { item, pinned }), message);
    }
    case 'preview-link': {
      const made = await createPreviewLink(deps, staff, { item });
      if (!made.ok) return refused(asked, made.refusal);
      const href = new URL(paths.itemPreview(made.token), deps.publicUrl).href;
      const previewLink = { href, expiresAt: made.expiresAt };
      return sameFormAgain<ItemReply>({ problems: [], previewLink }, 200);
    }
    default:
      return saveSent(asked, sent);
  }
}

/** @param event one that needs no text of the page: it binds to the version that is saved */
async function decide(asked: Asked, event: Exclude<BoardEvent, 'save'>, fields: FormData) {
  const { context, staff, item } = asked;
  const { deps } = context.portal;
  const reason = textOf(fields, `${event}.reason`);
  const times = readWire(fields.entries());
  const typed: TypedDecision = { event, reason, times };
  const when = readTimes(times, deps.clock.now());
  if (when.problems.length > 0) return sameFormAgain<ItemReply>({ problems: when.problems, typed });
  const acted = await actOnItem(deps, staff, {
    item,
    lock: Number(textOf(fields, 'lock')),
    event,
    ...(reason.trim() !== '' && { reason }),
    ...when.times,
  });
  if (!acted.ok) return refused(asked, acted.refusal, typed);
  return redirectWithFlash(context, event === 'discard' ? paths.board() : paths.boardItem(item), {
    kind: 'success',
    message: toldOf(event, acted.opened),
  });
}

export function toldOf(event: Exclude<BoardEvent, 'save'>, { review }: BoardItem): string {
  switch (event) {
    case 'submit':
      return 'Đã gửi biên tập. Người biên tập sẽ thấy bài này.';
    case 'finish-editing':
      return 'Đã biên tập xong và trình duyệt.';
    case 'approve':
    case 'approve-urgently':
      return review?.publishAt === undefined
        ? 'Đã duyệt và đăng. Người đọc thấy ngay bây giờ.'
        : `Đã duyệt. Bài sẽ được đăng lúc ${formatMoment(review.publishAt)}.`;
    case 'return':
      return 'Đã trả lại người viết, kèm lý do.';
    case 'take-back':
      return 'Đã lấy lại. Bạn có thể sửa tiếp.';
    case 'discard':
      return 'Đã bỏ bản này.';
  }
}

type Done = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };

function done(asked: Asked, result: Done, message: string) {
  if (!result.ok) return refused(asked, result.refusal);
  return redirectWithFlash(asked.context, paths.boardItem(asked.item), { kind: 'success', message });
}

export type ItemRefusal = Refusal & { readonly problems?: readonly FieldProblem[] };

export function refused({ item }: Asked, refusal: ItemRefusal, typed?: TypedDecision) {
  if (refusal.code === 'not-found' || refusal.code === 'not-allowed') {
    throw refusalResponse(refusal, { href: paths.boardItem(item), label: 'Về trang bài' });
  }
  const path = typed !== undefined && refusal.code === 'invalid' ? `${typed.event}.reason` : '';
  const problems = (refusal.problems ?? [{ path, message: refusal.message }]).map((one) =>
    one.path === 'reason' && typed !== undefined ? { ...one, path: `${typed.event}.reason` } : one,
  );
  const reply: ItemReply = { problems, ...(typed !== undefined && { typed }) };
  return sameFormAgain(reply, refusal.code === 'invalid' ? 422 : 409);
}
