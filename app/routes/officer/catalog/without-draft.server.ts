// An address of a draft that is no more: published, discarded, or never opened. The procedure's own page says which.
import type { AppLoadContext } from '@remix-run/node';

import type { Staff } from '#app/domain/kernel/actor.ts';
import { openProcedureForStaff } from '#app/domain/catalog-editing/open-procedure-for-staff.server.ts';
import type { Refusal } from '#app/steps/refusal.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { refusalResponse } from '#app/http/replies.server.ts';

/** @returns what to throw */
export async function withoutDraft(context: AppLoadContext, staff: Staff, code: string, refusal: Refusal) {
  if (refusal.code !== 'not-found') return refusalResponse(refusal);
  const procedure = await openProcedureForStaff(context.portal.deps, staff, { code });
  if (!procedure.ok) return refusalResponse(procedure.refusal);
  return redirectWithFlash(context, paths.staffProcedure(code), {
    kind: 'notice',
    message: 'Thủ tục này không còn bản nháp nào đang soạn.',
  });
}
