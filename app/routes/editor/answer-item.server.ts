// Reads what was asked of an item on its page, calls the use case of it, and says what happened. Nothing typed is lost.
import type { AppLoadContext } from '@remix-run/node';

import { createPreviewLink, endPreviewLink } from '#app/domain/publishing/create-preview-link.server.ts';
import { discardAutosave } from '#app/domain/publishing/discard-autosave.server.ts';
import { pinItem } from '#app/domain/publishing/pin-item.server.ts';
import { secondLook } from '#app/domain/publishing/second-look.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { boardDecisions, isAfterSaving } from '#app/publications/board-steps.ts';
import { decideItem } from './decide-item.server.ts';
import { answerRefusal, answerTo, type ItemAct, type ItemReply } from './item-reply.server.ts';
import { readItemForm } from './read-item.server.ts';
import { saveItemForm } from './save-item-form.server.ts';

export async function answerItem(
  { request, context }: { readonly request: Request; readonly context: AppLoadContext },
  item: string,
) {
  const staff = await requireStaff(request, context);
  const uploads = await readItemForm(request);
  const { fields } = uploads;
  const intent = textOf(fields, 'intent');
  const act: ItemAct = { context, staff, item, intent };
  const { deps } = context.portal;
  const event = boardDecisions.find((one) => one === intent);
  if (event !== undefined && !isAfterSaving(event)) return decideItem(act, event, fields);
  switch (intent) {
    case 'discard-typing':
      return answerTo(act, await discardAutosave(deps, staff, { item }), 'Đang hiện bản đã lưu mới nhất.');
    case 'second-look': {
      const outcome = await secondLook(deps, staff, { item, review: textOf(fields, 'review') });
      return answerTo(act, outcome, 'Đã ghi nhận bạn xem lại bài này.');
    }
    case 'pin':
    case 'unpin': {
      const isPinned = intent === 'pin';
      const message = isPinned ? 'Đã ghim bài ở đầu chuyên mục.' : 'Đã thôi ghim.';
      return answerTo(act, await pinItem(deps, staff, { item, pinned: isPinned }), message);
    }
    case 'preview-link': {
      const outcome = await createPreviewLink(deps, staff, { item });
      if (!outcome.ok) return answerRefusal(act, outcome.refusal);
      const href = new URL(paths.itemPreview(outcome.token), deps.unit.publicUrl).href;
      const previewLink = { href, expiresAt: outcome.expiresAt };
      return sameFormAgain<ItemReply>({ problems: [], previewLink }, 200);
    }
    case 'end-preview-link': {
      const outcome = await endPreviewLink(deps, staff, { item, link: textOf(fields, 'link') });
      return answerTo(act, outcome, 'Đã thu lại liên kết: không ai mở được nữa.');
    }
    default:
      return saveItemForm(act, uploads);
  }
}
