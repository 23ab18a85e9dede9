// Saves what the page of an item sent, and takes the step that follows; whoever was faster is shown beside it.
import { actOnItem } from '#app/domain/publishing/act-on-item.server.ts';
import { differencesBetween } from '#app/domain/publishing/compare-versions.server.ts';
import { openBoardItem } from '#app/domain/publishing/open-board-item.server.ts';
import { saveItem } from '#app/domain/publishing/save-item.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { textOf, unknownEventProblem } from '#app/http/form-values.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal, sameFormAgain } from '#app/http/replies.server.ts';
import type { ReadUploads } from '#app/http/uploads.server.ts';
import { readBody } from '#app/publications/item-wire.ts';
import { withChosen } from '#app/publications/legal-documents/choose.ts';
import type { BoardItem } from '#app/read-models/publishing.ts';
import { changeEntries } from '#forms/change-group.ts';
import { isAfterSaving } from '#app/publications/board-steps.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import { stepMessage } from './decide-item.server.ts';
import { answerRefusal, type ItemAct, type ItemReply } from './item-reply.server.ts';
import { itemView, kindOfItem } from './item-view.server.ts';
import { wireOf, withFiles } from './read-item.server.ts';
import { formContextOf } from '#app/domain/kernel/form-context.ts';

export async function saveItemForm(act: ItemAct, uploads: ReadUploads) {
  const { context, staff, item, intent } = act;
  const { boardItem } = orRefusal(await openBoardItem(context.portal.deps, staff, { item }), {
    href: paths.board(),
    label: 'Về danh sách',
  });
  const kind = kindOfItem(boardItem);
  /** The version that the page showed. */
  const version = textOf(uploads.fields, 'seen');
  const event = isAfterSaving(intent) ? intent : undefined;
  const isChoice = withChosen({}, intent) !== undefined;
  const saves = intent === 'save' || isChoice || event !== undefined;
  const changedEntries = (wire: Wire) => kind.facts && changeEntries(kind.facts, wire, intent);
  if (!saves && changedEntries({}) === undefined) {
    const wire = wireOf(uploads.fields, boardItem);
    return again(act, boardItem, wire, { problems: [unknownEventProblem], seen: version }, 422);
  }
  const sent = await withFiles(context, staff, boardItem, uploads);
  const form = { ...sent, wire: withChosen(sent.wire, intent) ?? sent.wire };
  if (!saves) {
    return again(
      act,
      boardItem,
      changedEntries(form.wire) ?? form.wire,
      { problems: [], seen: version },
      200,
    );
  }
  if (form.problems.length > 0) {
    return again(act, boardItem, form.wire, { problems: form.problems, seen: version }, 422);
  }
  const reading = readBody(kind, form.wire, formContextOf(context.portal.deps));
  if (!reading.ok)
    return again(act, boardItem, form.wire, { problems: reading.problems, seen: version }, 422);
  const outcome = await saveItem(context.portal.deps, staff, { item, version, body: reading.body });
  if (outcome.ok)
    return event === undefined ? savedReply(act, outcome.unchanged) : stepOn(act, event, outcome.lock);
  const { refusal } = outcome;
  if (refusal.code === 'changed-meanwhile' && refusal.theirs !== undefined) {
    const { theirs } = refusal;
    const differences = await differencesBetween(context.portal.deps, kind, theirs.body, reading.body);
    const conflict = { by: theirs.by, at: theirs.at, differences };
    return again(act, boardItem, form.wire, { problems: [], seen: theirs.version, conflict }, 409);
  }
  if (refusal.problems === undefined) return answerRefusal(act, refusal);
  return again(act, boardItem, form.wire, { problems: refusal.problems, seen: version }, 422);
}

async function again(act: ItemAct, boardItem: BoardItem, wire: Wire, reply: ItemReply, status: number) {
  const view = await itemView(act.context, boardItem, wire);
  return sameFormAgain<ItemReply>({ ...reply, view }, status);
}

function savedReply({ context, item }: ItemAct, isUnchanged: boolean) {
  const message = isUnchanged ? 'Không có gì thay đổi so với bản đã lưu.' : 'Đã lưu một bản mới.';
  return redirectWithFlash(context, paths.boardItem(item), { kind: 'success', message });
}

/** The text is saved by now, whatever the answer to the step: refused, the page goes on from what is saved. */
async function stepOn(act: ItemAct, event: 'submit' | 'finish-editing', lock: number) {
  const { context, staff, item } = act;
  const outcome = await actOnItem(context.portal.deps, staff, { item, lock, event });
  if (!outcome.ok) {
    const { boardItem } = orRefusal(await openBoardItem(context.portal.deps, staff, { item }));
    return answerRefusal(act, outcome.refusal, { boardItem, view: await itemView(context, boardItem) });
  }
  return redirectWithFlash(context, paths.boardItem(item), {
    kind: 'success',
    message: stepMessage(event, outcome),
  });
}
