// Reads what was asked of an item on its page, calls the use case of it, and says what happened. Nothing typed is lost.
import type { AppLoadContext } from '@remix-run/node';

import { actOnItem, type StepResult } from '#app/domain/publishing/act-on-item.server.ts';
import { differencesBetween } from '#app/domain/publishing/compare-versions.server.ts';
import { createPreviewLink, endPreviewLink } from '#app/domain/publishing/create-preview-link.server.ts';
import { discardAutosave } from '#app/domain/publishing/discard-autosave.server.ts';
import { openBoardItem } from '#app/domain/publishing/open-board-item.server.ts';
import { pinItem } from '#app/domain/publishing/pin-item.server.ts';
import { saveItem } from '#app/domain/publishing/save-item.server.ts';
import { secondLook } from '#app/domain/publishing/second-look.server.ts';
import { formContextOf } from '#app/domain/kernel/form-context.ts';
import { entriesOf } from '#app/http/desk-route.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { numberOf, textOf, unknownEventProblem } from '#app/http/form-values.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import type { ReadUploads } from '#app/http/uploads.server.ts';
import {
  boardDecisions,
  boardTransitions,
  isAfterSaving,
  type BoardDecision,
  type BoardTransition,
} from '#app/publications/board-steps.ts';
import { readBody } from '#app/publications/item-wire.ts';
import { withChosen } from '#app/publications/legal-documents/choose.ts';
import type { BoardItem } from '#app/read-models/publishing.ts';
import type { TypedDecision } from '#app/ui/pages/editor/board/item-decisions.tsx';
import { present } from '#app/values/present.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { formatMoment, instantOf, localDate } from '#catalog/local-date.ts';
import { changeEntries } from '#forms/change-group.ts';
import { publishTimesForm } from '#forms/definitions/staff/publish-times.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import { own } from '#forms/own.ts';
import { checkDeclaration } from '#forms/validate.ts';
import { readWire } from '#forms/wire.ts';
import { answerRefusal, answerTo, type ItemAct, type ItemReply } from './item-reply.server.ts';
import { itemView, kindOfItem } from './item-view.server.ts';
import { readItemForm, withFiles, wireOf } from './read-item.server.ts';

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

/**
 * A step of the board, read, taken, and told.
 * @param event one that needs no text of the page: it binds to the version that is saved
 */
async function decideItem(act: ItemAct, event: BoardDecision, fields: FormData) {
  const { context, staff, item } = act;
  const { deps } = context.portal;
  const reason = textOf(fields, 'reason');
  const times = readWire(fields.entries());
  const entries: TypedDecision = { intent: event, entries: entriesOf(fields) };
  const when = readTimes(times, deps.clock.now());
  if (when.problems.length > 0) return sameFormAgain<ItemReply>({ problems: when.problems, entries });
  const outcome = await actOnItem(deps, staff, {
    item,
    lock: numberOf(fields, 'version'),
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

interface ReadTimes {
  readonly times: { readonly publishAt?: Date; readonly expireAt?: Date | null };
  readonly problems: readonly InputProblem[];
}

/** When an approved item shall appear and go again, as it was typed. */
function readTimes(wire: Wire, now: Date): ReadTimes {
  const check = checkDeclaration(publishTimesForm, wire, { today: localDate(now), unitName: '' });
  if (!check.ok) return { times: {}, problems: check.problems };
  const publishAt = instantIn(check.answers['publishAt']);
  const expireAt = instantIn(check.answers['expireAt']);
  return {
    times: {
      ...present({ publishAt }),
      // Where the page asked and it was left empty: never.
      ...(own(wire, 'expireAt') === undefined ? {} : { expireAt: expireAt ?? null }),
    },
    problems: [],
  };
}

const instantIn = (answer: unknown) => (typeof answer === 'string' ? instantOf(answer) : undefined);

/** What whoever made the step reads. @param publishAt of an approval whose hour is still to come */
function stepMessage(event: BoardDecision, { publishAt }: Pick<StepResult, 'publishAt'>): string {
  if (publishAt !== undefined) return `Đã duyệt. Bài sẽ được đăng lúc ${formatMoment(publishAt)}.`;
  const transition: BoardTransition | undefined = boardTransitions.find((one) => one.event === event);
  return transition?.done ?? 'Đã ghi nhận.';
}

/** Saves what the page of an item sent, and takes the step that follows; whoever was faster is shown beside it. */
async function saveItemForm(act: ItemAct, uploads: ReadUploads) {
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
