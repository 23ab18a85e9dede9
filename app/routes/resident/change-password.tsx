// Whoever is signed in, resident or staff, chooses another password by the one he has.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';

import { changeOwnPassword } from '#app/domain/accounts/reset-password.server.ts';
import type { DocumentHandle } from '#app/http/document.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { useReplyData } from '#app/http/page-data.ts';
import { refusalResponse, sameFormAgain, seeOther } from '#app/http/replies.server.ts';
import { currentActor } from '#app/http/session.server.ts';
import { signInPage } from '#app/http/sign-in-page.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { AccountForm } from '#app/ui/components/account-form/account-form.tsx';
import { NewPassword } from '#app/ui/components/account-form/new-password.tsx';
import { Button } from '#app/ui/components/button/button.tsx';
import { PasswordInput } from '#app/ui/components/password-input/password-input.tsx';
import showPassword from '#app/ui/components/password-input/show-password.ts?worker&url';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { messageAt } from '#app/values/input-problem.ts';

export const handle = { document: 'static', scripts: [showPassword] } satisfies DocumentHandle;

export const meta: MetaFunction = () => [
  { title: pageTitle('Đổi mật khẩu') },
  { name: 'robots', content: 'noindex' },
];

async function whoIsHere({ request, context }: LoaderFunctionArgs) {
  const actor = await currentActor(request, context);
  if (actor === undefined) throw seeOther(paths.signIn(paths.changePassword()));
  return actor;
}

export async function loader(args: LoaderFunctionArgs) {
  await whoIsHere(args);
  return null;
}

export async function action(args: ActionFunctionArgs) {
  const { userId } = await whoIsHere(args);
  const { request, context } = args;
  const form = await readForm(request);
  const outcome = await changeOwnPassword(context.portal, context, userId, {
    ...{ current: form.get('current-password'), password: form.get('password') },
    repeated: form.get('repeated'),
  });
  if (outcome.ok)
    return redirectWithFlash(context, signInPage[outcome.kind](), {
      kind: 'success',
      message: 'Mật khẩu mới đã được lưu, mọi thiết bị đã được đăng xuất. Mời bạn đăng nhập.',
    });
  const { problems } = outcome.refusal;
  if (problems === undefined) throw refusalResponse(outcome.refusal);
  return sameFormAgain({ problems });
}

export default function ChangePassword() {
  const failed = useReplyData<typeof action>();
  return (
    <AccountForm
      heading="Đổi mật khẩu"
      lead="Đổi xong, bạn đăng nhập lại bằng mật khẩu mới; mọi thiết bị đang đăng nhập đều bị đăng xuất."
      problems={failed?.problems}
      after={
        <p>
          Quên mật khẩu đang dùng? <a href={paths.forgotPassword()}>Đặt mật khẩu mới</a>
        </p>
      }
    >
      <PasswordInput
        label="Mật khẩu đang dùng"
        name="current-password"
        autoComplete="current-password"
        error={messageAt(failed?.problems, 'current-password')}
      />
      <NewPassword label="Mật khẩu mới" problems={failed?.problems} />
      <Button>Đổi mật khẩu</Button>
    </AccountForm>
  );
}
