// What the pages that take an item down or move it have in common: whose page it is, and how a refusal is told.
import type { AppLoadContext } from '@remix-run/node';
import * as z from 'zod';

import type { Staff } from '#app/domain/kernel/actor.ts';
import type { ActLeft } from '#app/domain/publishing/withdraw-item.server.ts';
import { openBoardItem } from '#app/domain/publishing/open-board-item.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import type { LegalOffer } from '#app/read-models/legal-documents.ts';
import type { BoardItem } from '#app/read-models/publishing.ts';
import type { ConfirmReply } from '#app/ui/pages/editor/board/confirm-page.tsx';
import { present } from '#app/values/present.ts';
import { openDesk } from '#app/http/desk.server.ts';
import type { Refusal } from '#app/steps/refusal.ts';

const actLeft = z.enum(['stands', 'void']);

interface Where {
  readonly request: Request;
  readonly context: AppLoadContext;
  readonly item: string;
}

/** @throws 409 when it cannot be done now, 403 when not by this person */
export async function openConfirmed(
  { request, context, item }: Where,
  may: 'withdraw' | 'unpublish' | 'voidAct' | 'rename',
) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { boardItem } = orRefusal(await openBoardItem(context.portal.deps, staff, { item }), {
    href: paths.board(),
    label: 'Về danh sách',
  });
  if (!boardItem.may[may]) {
    const message = 'Lúc này không thực hiện được việc này với bài.';
    throw refusalResponse(
      { code: 'not-possible', message },
      { href: paths.boardItem(item), label: 'Về trang bài' },
    );
  }
  const { reaches } = boardItem.legal?.act ?? { reaches: [] };
  const page = { desk, item, title: boardItem.version.body.title, seen: boardItem.seen };
  return { page, reaches, boardItem, headers } satisfies {
    page: object;
    reaches: readonly LegalOffer[];
    boardItem: BoardItem;
    headers: Headers;
  };
}

type Done = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };

export async function answerConfirmed(
  { request, context, item }: Where,
  act: (staff: Staff, text: string, seen: string, left: ActLeft | undefined) => Promise<Done>,
  message: string,
) {
  const staff = await requireStaff(request, context);
  const fields = await readForm(request);
  const entry = textOf(fields, 'typed').trim();
  const left = actLeft.safeParse(textOf(fields, 'act')).data;
  if (fields.has('act-asked') && left === undefined) {
    const message = 'Hãy chọn văn bản này còn hay không.';
    return sameFormAgain<ConfirmReply>({ entry, problems: [{ path: 'act', message }] });
  }
  const outcome = await act(staff, entry, textOf(fields, 'seen'), left);
  if (outcome.ok) return redirectWithFlash(context, paths.boardItem(item), { kind: 'success', message });
  const { refusal } = outcome;
  if (refusal.code === 'not-found' || refusal.code === 'not-allowed') throw refusalResponse(refusal);
  const path = refusal.code === 'invalid' ? 'typed' : '';
  const problems = [{ path, message: refusal.message }];
  const reply: ConfirmReply = { entry, ...present({ act: left }), problems };
  return sameFormAgain(reply, refusal.code === 'invalid' ? 422 : 409);
}
