// The link of the mail: a new password, twice.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData } from '@remix-run/react';

import { resetPassword } from '#app/domain/accounts/reset-password.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import type { DocumentHandle } from '#app/http/document.ts';
import { paths } from '#app/addresses/paths.ts';
import { notFound, sameFormAgain } from '#app/http/replies.server.ts';
import { signInPage } from '#app/http/sign-in-page.server.ts';
import { AccountForm } from '#app/ui/components/account-form/account-form.tsx';
import { NewPassword } from '#app/ui/components/account-form/new-password.tsx';
import { Button } from '#app/ui/components/button/button.tsx';
import showPassword from '#app/ui/components/password-input/show-password.ts?worker&url';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'static', scripts: [showPassword] } satisfies DocumentHandle;

export const meta: MetaFunction = () => [
  { title: pageTitle('Đặt mật khẩu mới') },
  { name: 'robots', content: 'noindex' },
];

export function loader({ request }: LoaderFunctionArgs) {
  if (!new URL(request.url).searchParams.has('token')) throw notFound();
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const outcome = await resetPassword(context.portal, context, {
    token: new URL(request.url).searchParams.get('token') ?? '',
    password: form.get('password'),
    repeated: form.get('repeated'),
  });
  if (outcome.ok) {
    return redirectWithFlash(context, signInPage[outcome.kind](), {
      kind: 'success',
      message: 'Mật khẩu mới đã được lưu. Mời bạn đăng nhập.',
    });
  }
  const { problems, message } = outcome.refusal;
  return problems === undefined
    ? sameFormAgain({ problems: [], expired: message })
    : sameFormAgain({ problems, expired: undefined });
}

export default function ResetPassword() {
  const failed = useActionData<typeof action>();
  if (failed?.expired !== undefined) {
    return (
      <AccountForm
        heading="Liên kết không còn dùng được"
        lead={failed.expired}
        after={
          <p>
            <a href={paths.forgotPassword()}>Yêu cầu liên kết mới</a>
          </p>
        }
      />
    );
  }
  return (
    <AccountForm heading="Đặt mật khẩu mới" problems={failed?.problems}>
      <NewPassword label="Mật khẩu mới" problems={failed?.problems} />
      <Button>Lưu mật khẩu mới</Button>
    </AccountForm>
  );
}
