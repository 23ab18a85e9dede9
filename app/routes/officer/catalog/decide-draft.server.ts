// What was decided of a draft, of a procedure or of a form. Where it is refused, everything that stands in the way is said at
// once, and nothing that was typed is lost.
import type { AppLoadContext } from '@remix-run/node';

import { actOnDraft } from '#app/domain/catalog-editing/act-on-draft.server.ts';
import { entriesOf } from '#app/http/desk-route.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { numberOf, textOf } from '#app/http/form-values.server.ts';
import { sameFormAgain, statusOf } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import type { PublicationRefusal } from '#app/read-models/catalog-editing.ts';
import type { DraftReply } from '#app/ui/pages/officer/catalog/draft-decisions.tsx';
import { components } from '#catalog/components.ts';
import { isUnderWay, type DraftKind } from '#catalog/draft-steps.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { readWire } from '#forms/wire.ts';
import { draftDoors, withoutDraft } from './without-draft.server.ts';

export interface DecidedDraft {
  readonly kind: DraftKind;
  readonly code: string;
  readonly problemHref: (problem: {
    readonly component: string;
    readonly part: string;
  }) => string | undefined;
}

export async function decideDraft(
  { request, context }: { readonly request: Request; readonly context: AppLoadContext },
  decided: DecidedDraft,
) {
  const staff = await requireStaff(request, context);
  const fields = await readForm(request);
  const { kind, code } = decided;
  const intent = textOf(fields, 'intent');
  const reason = textOf(fields, 'reason');
  const outcome = await actOnDraft(context.portal.deps, staff, {
    ...{ kind, code, event: intent, version: numberOf(fields, 'version'), reason },
    wire: readWire(fields.entries()),
  });
  if (!outcome.ok) {
    // Only a reason is worth copying: an hour of publication, or an approval, is of this draft alone.
    if (outcome.refusal.code === 'not-found' || outcome.refusal.code === 'not-allowed')
      throw await withoutDraft({ context, staff, kind, code }, outcome.refusal, { reason });
    return refused(outcome.refusal, { intent, entries: entriesOf(fields) }, decided);
  }
  const { draft, done } = outcome;
  const { state, isNew, publishAt } = draft;
  const doors = draftDoors[kind];
  const over = isNew ? doors.list : doors.overview(code);
  return redirectWithFlash(context, isUnderWay(state) ? doors.draft(code) : over, {
    kind: 'success',
    message: publishAt === undefined ? done : `${done} lúc ${formatMoment(publishAt)}.`,
  });
}

function refused(
  refusal: PublicationRefusal,
  entries: Pick<DraftReply, 'intent' | 'entries'>,
  { problemHref }: DecidedDraft,
) {
  const { message, problems = [{ path: '', message }] } = refusal;
  const missing = [
    ...(refusal.procedureProblems ?? []).map((problem) => ({
      message: `${components[problem.component]}: ${problem.message}`,
      href: problemHref({ component: problem.component, part: '' }),
    })),
    ...(refusal.formProblems ?? []).map((problem) => ({
      message: problem.message,
      href: problemHref({ component: '', part: problem.part }),
    })),
  ];
  return sameFormAgain<DraftReply>({ ...entries, problems, missing }, statusOf[refusal.code]);
}
