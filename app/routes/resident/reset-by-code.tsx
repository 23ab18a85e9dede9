// The code of the message, and a new password, twice.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { resendContactCode } from '#app/domain/accounts/contact-codes.server.ts';
import { resetPasswordByCode } from '#app/domain/accounts/reset-password.server.ts';
import { awaitedCode, forgetCode, rememberCode } from '#app/http/awaited-code.server.ts';
import type { DocumentHandle } from '#app/http/document.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { sameFormAgain, seeOther, withCookies } from '#app/http/replies.server.ts';
import { visitorOf } from '#app/http/session.server.ts';
import { CodeForm, resendCodeIntent } from '#app/ui/components/account-form/code-form.tsx';
import { NewPassword } from '#app/ui/components/account-form/new-password.tsx';
import waitToResend from '#app/ui/components/account-form/wait-to-resend.ts?worker&url';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import showPassword from '#app/ui/components/password-input/show-password.ts?worker&url';

export const handle = { document: 'static', scripts: [showPassword, waitToResend] } satisfies DocumentHandle;

export const meta: MetaFunction = () => [
  { title: pageTitle('Đặt mật khẩu mới') },
  { name: 'robots', content: 'noindex' },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const awaited = await awaitedCode(request, context, 'reset-password');
  if (awaited === undefined) throw seeOther(paths.forgotPassword());
  const { way, contact, waitSeconds } = awaited;
  return { way, contact, waitSeconds };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const awaited = await awaitedCode(request, context, 'reset-password');
  if (awaited === undefined) throw seeOther(paths.forgotPassword());
  const form = await readForm(request);
  const { codeId } = awaited;
  if (form.get('intent') === resendCodeIntent) {
    const visitor = visitorOf(request, context);
    const again = await resendContactCode(context.portal, visitor, { codeId, purpose: 'reset-password' });
    if (!again.ok) return sameFormAgain({ problems: again.problems });
    const cookie = await rememberCode(context, 'reset-password', again.sent);
    return seeOther(paths.resetByCode(), withCookies([cookie]));
  }
  const outcome = await resetPasswordByCode(context.portal, {
    codeId,
    code: form.get('code'),
    password: form.get('password'),
    repeated: form.get('repeated'),
  });
  if (!outcome.ok) return sameFormAgain({ problems: outcome.problems });
  const message = 'Mật khẩu đã được thay đổi. Mời bạn đăng nhập bằng mật khẩu mới.';
  return redirectWithFlash(
    context,
    paths.signIn(),
    { kind: 'success', message },
    withCookies([await forgetCode(context)]),
  );
}

export default function ResetByCode() {
  const { way, contact, waitSeconds } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return (
    <CodeForm
      heading="Đặt mật khẩu mới"
      way={way}
      contact={contact}
      waitSeconds={waitSeconds}
      problems={failed?.problems}
      button="Đổi mật khẩu"
      after={
        <p>
          Không nhận được mã thì có thể số này chưa có tài khoản: <a href={paths.signUp()}>Đăng ký</a>.
        </p>
      }
    >
      <NewPassword label="Mật khẩu mới" problems={failed?.problems} />
    </CodeForm>
  );
}
