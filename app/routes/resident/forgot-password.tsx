// A forgotten password, of residents and staff alike: a mail with a link.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requestPasswordReset } from '#app/domain/accounts/reset-password.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { sameFormAgain, seeOther } from '#app/http/replies.server.ts';
import { AccountForm, messageFor } from '#app/ui/components/account-form/account-form.tsx';
import { Button } from '#app/ui/components/button/button.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { EmailInput } from '#app/ui/components/text-input/email-input.tsx';

export const handle = { document: 'static' };

export const meta: MetaFunction = () => [{ title: pageTitle('Quên mật khẩu') }];

export function loader({ request }: LoaderFunctionArgs) {
  return { sent: new URL(request.url).searchParams.has('da-gui') };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const email = (await readForm(request)).get('email');
  const outcome = await requestPasswordReset(context.portal, email);
  if (outcome.ok) return seeOther(`${paths.forgotPassword()}?da-gui`);
  return sameFormAgain({ problems: outcome.problems, email: typeof email === 'string' ? email : '' });
}

export default function ForgotPassword() {
  const { sent } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  if (sent) {
    return (
      <AccountForm
        heading="Hãy mở hộp thư của bạn"
        lead="Nếu địa chỉ bạn nhập đã có tài khoản, chúng tôi vừa gửi một thư có liên kết đặt lại mật khẩu. Liên kết dùng được trong 1 giờ."
        after={
          <p>
            <a href={paths.signIn()}>Về trang đăng nhập</a>
          </p>
        }
      />
    );
  }
  return (
    <AccountForm
      heading="Quên mật khẩu"
      lead="Nhập địa chỉ thư điện tử của tài khoản, chúng tôi sẽ gửi liên kết để bạn đặt mật khẩu mới."
      problems={failed?.problems}
    >
      <EmailInput
        autoComplete="username"
        defaultValue={failed?.email}
        error={messageFor(failed?.problems, 'email')}
      />
      <Button>Gửi liên kết</Button>
    </AccountForm>
  );
}
