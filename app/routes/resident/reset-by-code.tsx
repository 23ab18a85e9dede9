// The code of the message, and a new password, twice.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';

import { resetPasswordByCode } from '#app/domain/accounts/reset-password.server.ts';
import { openCodePage, takeCodeForm } from '#app/http/code-page.server.ts';
import type { DocumentHandle } from '#app/http/document.ts';
import { paths } from '#app/addresses/paths.ts';
import { signInPage } from '#app/http/sign-in-page.server.ts';
import { useCodePage } from '#app/http/use-code-page.ts';
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

export function action({ request, context }: ActionFunctionArgs) {
  return takeCodeForm(request, context, ['reset-password'], async ({ codeId, form }) => {
    const outcome = await resetPasswordByCode(context.portal, context, {
      codeId,
      code: form.get('code'),
      password: form.get('password'),
      repeated: form.get('repeated'),
    });
    if (!outcome.ok) return outcome;
    const message = 'Mật khẩu đã được thay đổi. Mời bạn đăng nhập bằng mật khẩu mới.';
    return { ok: true, to: signInPage[outcome.kind](), message };
  });
}

export default function ResetByCode() {
  const { form } = useCodePage();
  return (
    <CodeForm
      {...form}
      heading="Đặt mật khẩu mới"
      button="Đổi mật khẩu"
      after={
        <p>
          Không nhận được mã thì có thể số này chưa có tài khoản: <a href={paths.signUp()}>Đăng ký</a>.
        </p>
      }
    >
      <NewPassword label="Mật khẩu mới" problems={form.problems} />
    </CodeForm>
  );
}
