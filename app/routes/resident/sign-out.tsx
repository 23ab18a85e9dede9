// Ends the session. Opened as a page it asks first, since a link must not sign anybody out.
import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node';

import { signOut } from '#app/domain/accounts/sessions.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { afterSigningOut } from '#app/http/replies.server.ts';
import { currentActor, visitorOf } from '#app/http/session.server.ts';
import { signInPage } from '#app/http/sign-in-page.server.ts';
import { AccountForm } from '#app/ui/components/account-form/account-form.tsx';
import { Button } from '#app/ui/components/button/button.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'static' };

export const meta: MetaFunction = () => [{ title: pageTitle('Đăng xuất') }];

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await currentActor(request, context);
  const cookies = await signOut(context.portal, visitorOf(request, context));
  const to = signInPage[actor?.kind === 'staff' ? 'staff' : 'resident']();
  return redirectWithFlash(
    context,
    to,
    { kind: 'success', message: 'Bạn đã đăng xuất.' },
    afterSigningOut(cookies),
  );
}

export default function SignOut() {
  return (
    <AccountForm heading="Đăng xuất" lead="Bạn muốn đăng xuất khỏi máy này?">
      <Button>Đăng xuất</Button>
    </AccountForm>
  );
}
