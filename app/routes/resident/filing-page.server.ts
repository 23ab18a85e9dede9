// What every page of a filing begins with: whose it is, which draft, and that the address is right.
import { redirect, type AppLoadContext } from '@remix-run/node';

import type { Resident } from '#app/domain/kernel/actor.ts';
import { checkDraft } from '#app/domain/dossiers/check-draft.server.ts';
import { openDraft } from '#app/domain/dossiers/open-draft.server.ts';
import type { Draft, DraftCheck } from '#app/read-models/dossiers.ts';
import { paths } from '#app/addresses/paths.ts';
import { notFound, refusalResponse } from '#app/http/replies.server.ts';
import { requireResident } from '#app/http/session.server.ts';
import type { Refusal } from '#app/steps/refusal.ts';

export interface PageArguments {
  readonly request: Request;
  readonly context: AppLoadContext;
  readonly params: Readonly<Record<string, string | undefined>>;
}

/** @throws what `requireResident` throws; 404 for an unknown draft, another's, or another procedure's address */
export async function openDraftPage({
  request,
  context,
  params,
}: PageArguments): Promise<{ resident: Resident; draft: Draft }> {
  const resident = await requireResident(request, context);
  const code = params['code'] ?? '';
  const outcome = await openDraft(context.portal.deps, resident, { code });
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

/** A draft that has been filed lives on as a dossier: going Back leads there. */
export function turnedAway(refusal: Refusal, code: string) {
  return refusal.code === 'not-possible' ? redirect(paths.myDossier(code), 303) : refusalResponse(refusal);
}
