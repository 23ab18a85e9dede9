// What every page of a filing begins with: whose it is, which draft, and that the address is right.
import { redirect, type AppLoadContext } from '@remix-run/node';

import type { Resident } from '#app/domain/kernel/actor.ts';
import { checkDraft } from '#app/domain/dossiers/filing/check-draft.server.ts';
import { tellUnsaved } from '#app/domain/dossiers/applicant/tell-unsaved.server.ts';
import { openDraft } from '#app/domain/dossiers/filing/open-draft.server.ts';
import type { Draft, DraftCheck } from '#app/read-models/dossiers.ts';
import { paths } from '#app/addresses/paths.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { notFound, orRefusal, refusalResponse } from '#app/http/replies.server.ts';
import { requireResident } from '#app/http/session.server.ts';
import { readUploads } from '#app/http/uploads.server.ts';
import { readWire, type Wire } from '#forms/index.ts';
import type { Refusal } from '#app/steps/refusal.ts';

export interface PageArguments {
  readonly request: Request;
  readonly context: AppLoadContext;
  readonly params: Readonly<Record<string, string | undefined>>;
}

/**
 * @throws what `requireResident` throws; 404 for an unknown draft, another's, or another procedure's address; of a form that comes from
 *   an old page of what is filed, what `filedMeanwhile` throws
 */
export async function openDraftPage({
  request,
  context,
  params,
}: PageArguments): Promise<{ resident: Resident; draft: Draft }> {
  const resident = await requireResident(request, context);
  const code = params['code'] ?? '';
  const outcome = await openDraft(context.portal.deps, resident, { code });
  if (!outcome.ok && request.method === 'POST' && outcome.refusal.code === 'not-possible') {
    const { fields, files, refused } = await readUploads(request);
    throw await filedMeanwhile(context, resident, code, readWire(fields.entries()), [...files, ...refused]);
  }
  if (!outcome.ok) throw turnedAway(outcome.refusal, code);
  if (outcome.draft.slug !== params['slug']) throw notFound();
  return { resident, draft: outcome.draft };
}

export async function checkDraftPage({
  request,
  context,
  params,
}: PageArguments): Promise<{ resident: Resident; check: DraftCheck }> {
  const resident = await requireResident(request, context);
  const code = params['code'] ?? '';
  const outcome = await checkDraft(context.portal.deps, resident, { code });
  if (!outcome.ok) throw turnedAway(outcome.refusal, code);
  const { ok: _ok, ...check } = outcome;
  if (check.draft.slug !== params['slug']) throw notFound();
  return { resident, check };
}

/**
 * What comes from an old page for a draft that was filed meanwhile goes into nothing: she is told so, what she can do, and reads what
 * she typed.
 * @returns throw it
 */
export async function filedMeanwhile(
  context: AppLoadContext,
  resident: Resident,
  code: string,
  wire: Wire,
  files: readonly { readonly fileName: string }[] = [],
) {
  const { message, unsaved } = orRefusal(await tellUnsaved(context.portal.deps, resident, { code, wire }));
  const lost = [
    ...unsaved,
    ...files.flatMap(({ fileName }) => (fileName === '' ? [] : [`Tệp chưa gửi: ${fileName}`])),
  ];
  const here = paths.myDossier(code);
  if (lost.length === 0) return redirectWithFlash(context, here, { kind: 'notice', message });
  return refusalResponse({ code: 'not-possible', message }, { href: here, label: 'Mở hồ sơ đã gửi' }, lost);
}

/** A draft that has been filed lives on as a dossier: going Back leads there. */
export function turnedAway(refusal: Refusal, code: string) {
  return refusal.code === 'not-possible' ? redirect(paths.myDossier(code), 303) : refusalResponse(refusal);
}
