// Between the password and the desk: the code of the second factor, or setting it up where everybody must have one.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { normalText } from '#app/domain/accounts/account-input.ts';
import { readActor } from '#app/domain/accounts/read-actor.server.ts';
import {
  offerFactor,
  readHalfSession,
  setUpFactor,
  showFactor,
} from '#app/domain/accounts/second-factor.server.ts';
import { retryHeaders, type DocumentHandle } from '#app/http/document.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { askAgainIn, sameFormAgain, seeOther, withCookies } from '#app/http/replies.server.ts';
import { safeReturnTo } from '#app/http/return-to.ts';
import { visitorOf } from '#app/http/session.server.ts';
import { paths } from '#app/addresses/paths.ts';
import type { FactorOffer } from '#app/read-models/second-factor.ts';
import { problemsIn } from '#app/steps/refusal.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import copyCode from '#app/ui/components/panel/copy-code.ts?worker&url';
import showPassword from '#app/ui/components/password-input/show-password.ts?worker&url';
import printButton from '#app/ui/components/print-sheet/print-button.ts?worker&url';
import { SecondStepPage } from '#app/ui/pages/officer/account/second-step-page.tsx';
import type { InputProblem } from '#app/values/input-problem.ts';

export const handle = {
  document: 'static',
  scripts: [copyCode, printButton, showPassword],
} satisfies DocumentHandle;

export const headers = retryHeaders;
export const meta: MetaFunction = () => [
  { title: pageTitle('Xác thực hai lớp') },
  { name: 'robots', content: 'noindex' },
];

const returnToIn = (request: Request): string | undefined =>
  safeReturnTo(new URL(request.url).searchParams.get('tiep'));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { portal } = context;
  const visitor = visitorOf(request, context);
  const returnTo = returnToIn(request);
  const half = await readHalfSession(portal, visitor);
  const on = returnTo ?? paths.staff();
  if (half === undefined) {
    // Asked anew: he may have become somebody within this request. His recovery codes are shown, and the way on.
    if ((await readActor(portal, visitor))?.kind === 'staff') return { on };
    throw seeOther(paths.staffSignIn(returnTo));
  }
  const { name, userId, lack } = half;
  const page = { on, name, lack };
  return lack === 'code' ? page : { ...page, offer: await offerFactor(portal.deps, userId) };
}

interface SecondStepReply {
  readonly problems?: readonly InputProblem[];
  readonly trusts?: boolean;
  readonly offer?: FactorOffer;
  readonly codes?: readonly string[];
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { portal } = context;
  const visitor = visitorOf(request, context);
  const form = await readForm(request);
  const half = await readHalfSession(portal, visitor);
  if (half === undefined) throw seeOther(returnToIn(request) ?? paths.staff());
  if (half.lack === 'code') {
    const trusts = form.get('trust') === 'yes';
    const shown = await showFactor(portal, visitor, form.get('code'), { trusts });
    if (shown.ok) throw seeOther(returnToIn(request) ?? paths.staff(), withCookies(shown.cookies));
    const { refusal } = shown;
    const wait = refusal.waitMs === undefined ? {} : askAgainIn(refusal.waitMs);
    return sameFormAgain<SecondStepReply>({ problems: problemsIn(refusal), trusts }, 422, wait);
  }
  const outcome = await setUpFactor(portal, visitor, {
    ...{ offer: form.get('offer'), password: form.get('password'), code: form.get('code') },
  });
  if (outcome.ok) return data<SecondStepReply>({ codes: outcome.codes });
  const offer = await offerFactor(portal.deps, half.userId, normalText(form.get('offer')));
  return sameFormAgain<SecondStepReply>({ problems: problemsIn(outcome.refusal), offer });
}

export default pageOf<typeof loader, typeof action>(SecondStepPage);
