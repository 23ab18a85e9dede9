// Buttons that move, remove or lay out a part of a form's draft: one change, then the outline again at that part.
import type { AppLoadContext } from '@remix-run/node';

import type { Staff } from '#app/domain/kernel/actor.ts';
import { changeFormDraft } from '#app/domain/catalog-editing/change-form-draft.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { seeOther } from '#app/http/replies.server.ts';
import { partAnchor } from '#app/lists/form-parts.ts';
import { partOf, type FormChange } from '#forms/editing/index.ts';
import { withoutDraft } from './catalog/without-draft.server.ts';

interface Pressed {
  readonly context: AppLoadContext;
  readonly staff: Staff;
  readonly form: string;
}

/** What cannot be done any more is said, and the outline shows how things are now. */
export async function changePressed({ context, staff, form }: Pressed, change: FormChange) {
  const outcome = await changeFormDraft(context.portal.deps, staff, { form, change });
  const draft = paths.staffFormDraft(form);
  if (outcome.ok) return seeOther(`${draft}#${partAnchor(partOf(change))}`);
  const { refusal } = outcome;
  if (refusal.code === 'not-found' || refusal.code === 'not-allowed')
    throw await withoutDraft({ context, staff, kind: 'form', code: form }, refusal, {});
  return redirectWithFlash(context, draft, { kind: 'notice', message: refusal.message });
}
