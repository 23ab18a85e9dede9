// An address of a draft that is no more: published, discarded, or never opened. The page of its procedure or form says which.
import type { AppLoadContext } from '@remix-run/node';

import type { Staff } from '#app/domain/kernel/actor.ts';
import { openFormForStaff } from '#app/domain/catalog-editing/open-form-for-staff.server.ts';
import { openProcedureForStaff } from '#app/domain/catalog-editing/open-procedure-for-staff.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { refusalResponse } from '#app/http/replies.server.ts';
import { typedTexts } from '#forms/plain-wire.ts';
import { draftKinds, type DraftKind } from '#catalog/draft-steps.ts';
import { capitalise } from '#app/values/first-letter.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import type { Refusal } from '#app/steps/refusal.ts';

/** Where a draft is worked on, and what stands around it. */
export const draftDoors = {
  procedure: {
    draft: paths.staffProcedureDraft,
    overview: paths.staffProcedure,
    list: paths.staffCatalog(),
    open: (deps, staff, code) => openProcedureForStaff(deps, staff, { code }),
  },
  form: {
    draft: paths.staffFormDraft,
    overview: paths.staffForm,
    list: paths.staffForms(),
    open: (deps, staff, form) => openFormForStaff(deps, staff, { form }),
  },
} as const satisfies Record<
  DraftKind,
  {
    readonly draft: (code: string) => string;
    /** Where nothing is under work any more: published, or discarded. */
    readonly overview: (code: string) => string;
    /** Where nothing is left of it: a new one that was discarded. */
    readonly list: string;
    readonly open: (
      deps: AppLoadContext['portal']['deps'],
      staff: Staff,
      code: string,
    ) => ReturnType<typeof openProcedureForStaff> | ReturnType<typeof openFormForStaff>;
  }
>;

interface DraftSought {
  readonly context: AppLoadContext;
  readonly staff: Staff;
  readonly kind: DraftKind;
  readonly code: string;
}

/**
 * @param refusal `not-found` or `not-allowed`
 * @param sent of a form that was sent: what was typed into it, which is shown to be copied, because nothing can be saved any more
 * @returns what to throw
 */
export async function withoutDraft(
  { context, staff, kind, code }: DraftSought,
  refusal: Refusal,
  sent?: Wire,
) {
  const doors = draftDoors[kind];
  const one = draftKinds[kind];
  const toOverview = { href: doors.overview(code), label: `Về trang ${one}` };
  if (refusal.code !== 'not-found') return refusalResponse(refusal, toOverview);
  const overview = await doors.open(context.portal.deps, staff, code);
  // Whoever sent a form had its draft before his eyes; of an address that was only asked for, nothing is known.
  if (!overview.ok && sent === undefined) return refusalResponse(overview.refusal);
  const message = `${capitalise(one)} này không còn bản nháp nào đang soạn.`;
  const link = overview.ok ? toOverview : { href: doors.list, label: `Về danh sách ${one}` };
  const texts = typedTexts(sent ?? {});
  if (texts.length === 0) return redirectWithFlash(context, link.href, { kind: 'notice', message });
  const unsaved = `${message} Những gì bạn đã nhập chưa được lưu.`;
  return refusalResponse({ code: 'not-possible', message: unsaved }, link, texts);
}
