// What the page of an item is told after something was asked of it: done, or why not, with everything that was typed.
import type { AppLoadContext } from '@remix-run/node';

import type { Staff } from '#app/domain/kernel/actor.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import type { BoardItem } from '#app/read-models/publishing.ts';
import type { Conflict } from '#app/ui/pages/editor/board/item-page.tsx';
import type { TypedDecision } from '#app/ui/pages/editor/board/item-decisions.tsx';
import type { InputProblem } from '#app/values/input-problem.ts';
import type { Refusal } from '#app/steps/refusal.ts';
import type { itemView } from './item-view.server.ts';

export interface ItemReply {
  readonly problems: readonly InputProblem[];
  readonly view?: Awaited<ReturnType<typeof itemView>>;
  /** As it stands now, where it was saved and then refused: the loader of the page does not run again. */
  readonly boardItem?: BoardItem;
  readonly seen?: string;
  readonly conflict?: Conflict;
  readonly entries?: TypedDecision;
  readonly previewLink?: { readonly href: string; readonly expiresAt: Date };
}

export interface ItemAct {
  readonly context: AppLoadContext;
  readonly staff: Staff;
  readonly item: string;
  readonly intent: string;
}

type Done = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };

export function answerTo(act: ItemAct, result: Done, message: string) {
  if (!result.ok) return answerRefusal(act, result.refusal);
  return redirectWithFlash(act.context, paths.boardItem(act.item), { kind: 'success', message });
}

export function answerRefusal(
  { item }: ItemAct,
  refusal: Refusal,
  now: Pick<ItemReply, 'boardItem' | 'view' | 'entries'> = {},
) {
  if (refusal.code === 'not-found' || refusal.code === 'not-allowed') {
    throw refusalResponse(refusal, { href: paths.boardItem(item), label: 'Về trang bài' });
  }
  const path = now.entries !== undefined && refusal.code === 'invalid' ? 'reason' : '';
  const problems = refusal.problems ?? [{ path, message: refusal.message }];
  return sameFormAgain<ItemReply>({ ...now, problems }, refusal.code === 'invalid' ? 422 : 409);
}
