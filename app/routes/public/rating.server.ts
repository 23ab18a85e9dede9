// What both pages of a rating share: by the link of a mail, and signed in.
import type { AppLoadContext } from '@remix-run/node';

import { lookUp } from '#app/domain/accounts/attempts.server.ts';
import {
  openRating,
  rateDossier,
  type RaterKey,
} from '#app/domain/dossiers/applicant/rate-dossier.server.ts';
import { readFlash, redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { orRefusal, refusalResponse, sameFormAgain, seeOther } from '#app/http/replies.server.ts';
import { readWire } from '#forms/index.ts';

export async function showRating(request: Request, context: AppLoadContext, key: RaterKey) {
  const { deps } = context.portal;
  const { rating } = orRefusal(await lookUp(deps, context, () => openRating(deps, key)));
  const { flash, headers } = await readFlash(request, context);
  return { page: { rating, flash: flash?.message }, headers };
}

/** @param here the page that says what was given, also to whoever sends it twice */
export async function giveRating(request: Request, context: AppLoadContext, key: RaterKey, here: string) {
  const wire = readWire((await readForm(request)).entries());
  const { deps } = context.portal;
  const outcome = await lookUp(deps, context, () => rateDossier(deps, key, wire));
  if (outcome.ok) {
    const message = 'Đã nhận đánh giá. Cảm ơn bạn đã giúp Ủy ban nhân dân làm tốt hơn.';
    return redirectWithFlash(context, here, { kind: 'success', message });
  }
  const { code, problems = [] } = outcome.refusal;
  if (code === 'invalid') return sameFormAgain({ wire, problems });
  if (code === 'not-possible') return seeOther(here);
  throw refusalResponse(outcome.refusal);
}
