// Reads what was decided of a draft, of a procedure or of a form, calls the use case of it, and says what happened.
import type { AppLoadContext } from '@remix-run/node';

import type { Staff } from '#app/domain/kernel/actor.ts';
import { approveDraft } from '#app/domain/catalog-editing/approve-draft.server.ts';
import { discardDraft } from '#app/domain/catalog-editing/discard-catalog-draft.server.ts';
import { returnDraft } from '#app/domain/catalog-editing/return-draft.server.ts';
import { submitDraft } from '#app/domain/catalog-editing/submit-draft.server.ts';
import { takeBackDraft } from '#app/domain/catalog-editing/take-back-draft.server.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf, versionOf } from '#app/http/form-values.server.ts';
import { sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import type { PublicationRefusal } from '#app/read-models/catalog-editing.ts';
import type { DraftReply, TypedDecision } from '#app/ui/pages/officer/catalog/draft-decisions.tsx';
import { present } from '#app/values/present.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { readWire } from '#forms/wire.ts';
import type { DraftKind } from '#catalog/draft-steps.ts';
import { readPublishAt } from './read-publish-at.ts';
import { refusedDraft, type DecidedDraft } from './refused-draft.server.ts';

type Done =
  | { readonly ok: true; readonly message: string; readonly over?: boolean; readonly gone?: boolean }
  | { readonly ok: false; readonly refusal: PublicationRefusal };

export async function decideDraft(
  { request, context }: { readonly request: Request; readonly context: AppLoadContext },
  draft: DecidedDraft,
) {
  const staff = await requireStaff(request, context);
  const { deps } = context.portal;
  const fields = await readForm(request);
  const intent = textOf(fields, 'intent');
  const entries: TypedDecision = {
    note: textOf(fields, 'note'),
    reason: textOf(fields, 'reason'),
    publishAt: readWire(fields.entries()),
  };
  const when = readPublishAt(entries.publishAt, deps.clock.now());
  if (intent === 'approve' && when.problems.length > 0) {
    return sameFormAgain<DraftReply>({ entries, problems: when.problems, missing: [] });
  }
  const { version = 0 } = versionOf(fields);
  const at = { kind: draft.kind, code: draft.code, version };
  const outcome = await decide(deps, staff, intent, { ...at, entries, publishAt: when.publishAt });
  if (outcome.ok) {
    const over = outcome.gone === true ? draft.listHref : draft.overviewHref;
    const href = outcome.over === true ? over : draft.draftHref;
    return redirectWithFlash(context, href, { kind: 'success', message: outcome.message });
  }
  return refusedDraft(outcome.refusal, entries, intent, draft);
}

interface Decision {
  readonly kind: DraftKind;
  readonly code: string;
  readonly version: number;
  readonly entries: TypedDecision;
  readonly publishAt: Date | undefined;
}

async function decide(
  deps: Deps,
  staff: Staff,
  intent: string,
  { entries, publishAt, ...draft }: Decision,
): Promise<Done> {
  switch (intent) {
    case 'submit': {
      const sent = await submitDraft(deps, staff, { ...draft, note: entries.note });
      return sent.ok ? { ok: true, message: 'Đã gửi duyệt. Người có quyền duyệt sẽ thấy bản này.' } : sent;
    }
    case 'take-back': {
      const back = await takeBackDraft(deps, staff, draft);
      return back.ok ? { ok: true, message: 'Đã rút lại. Bạn có thể sửa tiếp.' } : back;
    }
    case 'return': {
      const back = await returnDraft(deps, staff, { ...draft, reason: entries.reason });
      return back.ok ? { ok: true, message: 'Đã trả lại cho người soạn, kèm lý do.' } : back;
    }
    case 'discard': {
      const gone = await discardDraft(deps, staff, draft);
      return gone.ok ? { ok: true, message: 'Đã hủy bản nháp.', over: true, gone: gone.isNew } : gone;
    }
    case 'approve': {
      const approved = await approveDraft(deps, staff, {
        ...draft,
        ...present({ publishAt }),
      });
      if (!approved.ok) return approved;
      if (approved.published)
        return { ok: true, message: 'Đã duyệt và công bố. Người dân thấy bản mới ngay bây giờ.', over: true };
      const at = publishAt === undefined ? '' : ` lúc ${formatMoment(publishAt)}`;
      return { ok: true, message: `Đã duyệt. Bản này sẽ được công bố${at}.` };
    }
    default:
      return {
        ok: false,
        refusal: { code: 'invalid', message: 'Không rõ bạn muốn làm gì: hãy bấm một nút trên trang.' },
      };
  }
}
