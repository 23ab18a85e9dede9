// The link of the confirmation mail. It asks for one press of a button: mail scanners open links, people press.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData } from '@remix-run/react';

import { confirmEmail } from '#app/domain/accounts/confirm-email.server.ts';
import { forgetConfirmation } from '#app/http/awaited-confirmation.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { safeReturnTo } from '#app/http/return-to.ts';
import { notFound, sameFormAgain, seeOther, withCookies } from '#app/http/replies.server.ts';
import { currentActor, visitorOf } from '#app/http/session.server.ts';
import { AccountForm } from '#app/ui/components/account-form/account-form.tsx';
import { Button } from '#app/ui/components/button/button.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'static' };

export const meta: MetaFunction = () => [
  { title: pageTitle('Xác nhận địa chỉ thư điện tử') },
  { name: 'robots', content: 'noindex' },
];

export function loader({ request }: LoaderFunctionArgs) {
  if (!new URL(request.url).searchParams.has('token')) throw notFound();
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const returnTo = safeReturnTo(query.get('tiep'));
  const outcome = await confirmEmail(context.portal, visitorOf(request, context), query.get('token') ?? '');
  if (!outcome.ok) return sameFormAgain({ message: outcome.refusal.message });
  const headers = withCookies([...outcome.cookies, await forgetConfirmation(context)]);
  if (outcome.cookies.length > 0) {
    // Whoever was on the way to something goes on; the page there is the proof that he is in.
    if (returnTo !== undefined) return seeOther(returnTo, headers);
    const message = 'Địa chỉ thư điện tử đã được xác nhận. Bạn đã đăng nhập và nộp được hồ sơ.';
    return redirectWithFlash(context, paths.myDossiers(), { kind: 'success', message }, headers);
  }
  // The link opens the portal once; pressed again, it may be another account that is in.
  const actor = await currentActor(request, context);
  if (actor?.kind === 'resident') {
    const message = `Địa chỉ thư điện tử của liên kết này đã được xác nhận. Bạn đang đăng nhập với tên ${actor.name}.`;
    return redirectWithFlash(context, paths.myDossiers(), { kind: 'notice', message }, headers);
  }
  const message = 'Địa chỉ thư điện tử đã được xác nhận. Mời bạn đăng nhập.';
  return redirectWithFlash(context, paths.signIn(returnTo), { kind: 'success', message }, headers);
}

export default function ConfirmEmail() {
  const failed = useActionData<typeof action>();
  if (failed !== undefined) {
    return (
      <AccountForm
        heading="Liên kết không còn dùng được"
        lead={failed.message}
        after={
          <p>
            <a href={paths.signIn()}>Đăng nhập</a>: nếu địa chỉ chưa được xác nhận, ở đó có nút gửi lại thư
            xác nhận. Hoặc <a href={paths.signUp()}>đăng ký</a> lại.
          </p>
        }
      />
    );
  }
  return (
    <AccountForm heading="Xác nhận địa chỉ thư điện tử" lead="Bấm nút dưới đây để bắt đầu dùng tài khoản.">
      <Button>Xác nhận</Button>
    </AccountForm>
  );
}
