// Where the provider of identities sends the browser back to.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { endVisit } from '#app/domain/accounts/identity-visit.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { forgetVisit, rememberVisit, visitIn } from '#app/http/identity-visit.server.ts';
import { notFound, seeOther, withCookies } from '#app/http/replies.server.ts';
import { currentActor, visitorOf } from '#app/http/session.server.ts';
import { insideDoor } from '#app/http/sign-in-page.server.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { search } = new URL(request.url);
  const token = await visitIn(request, context);
  const outcome = await endVisit(context.portal, visitorOf(request, context), { token, query: search });
  if (!outcome.ok) {
    if (outcome.refusal.code === 'not-found') throw notFound();
    const here = await currentActor(request, context);
    const ownPage = here?.kind === 'staff' ? paths.staffAccount() : paths.contacts();
    return redirectWithFlash(context, here === undefined ? paths.signIn() : ownPage, {
      kind: 'notice',
      message: outcome.refusal.message,
    });
  }
  if (outcome.as === 'known')
    throw seeOther(paths.linkIdentity(), { 'Set-Cookie': await rememberVisit(context, outcome.token) });
  const { door, kind, returnTo, cookies } = outcome;
  const to = door === kind || door === 'link' ? returnTo : undefined;
  throw seeOther(to ?? insideDoor[kind](), withCookies([...cookies, await forgetVisit(context)]));
}
