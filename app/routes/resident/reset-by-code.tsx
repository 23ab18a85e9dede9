// The code of the message, and a new password, twice.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { resetPasswordByCode } from '#app/domain/accounts/reset-password.server.ts';
import { forgetCode } from '#app/http/awaited-code.server.ts';
import { openCodePage, readCodeForm } from '#app/http/code-page.server.ts';
import type { DocumentHandle } from '#app/http/document.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { sameFormAgain, withCookies } from '#app/http/replies.server.ts';
import { CodeForm } from '#app/ui/components/account-form/code-form.tsx';
import { NewPassword } from '#app/ui/components/account-form/new-password.tsx';
import waitToResend from '#app/ui/components/account-form/wait-to-resend.ts?worker&url';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import showPassword from '#app/ui/components/password-input/show-password.ts?worker&url';

export const handle = { document: 'static', scripts: [showPassword, waitToResend] } satisfies DocumentHandle;

export const meta: MetaFunction = () => [
  { title: pageTitle('Đặt mật khẩu mới') },
  { name: 'robots', content: 'noindex' },
];

export function loader({ request, context }: LoaderFunctionArgs) {
  return openCodePage(request, context, 'reset-password');
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { resent, codeId, form } = await readCodeForm(request, context, 'reset-password');
  if (resent !== undefined) return resent;
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
  const awaited = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return (
    <CodeForm
      {...awaited}
      heading="Đặt mật khẩu mới"
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
