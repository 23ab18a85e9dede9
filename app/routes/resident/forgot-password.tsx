// A forgotten password, of residents and staff alike: a mail with a link, or a code to a telephone.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { normalText } from '#app/domain/accounts/account-input.ts';
import { requestPasswordReset } from '#app/domain/accounts/reset-password.server.ts';
import { toCodePage } from '#app/http/code-page.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { sameFormAgain, seeOther } from '#app/http/replies.server.ts';
import { visitorOf } from '#app/http/session.server.ts';
import { contactIn, signInPage } from '#app/http/sign-in-page.server.ts';
import { AccountForm } from '#app/ui/components/account-form/account-form.tsx';
import { Button } from '#app/ui/components/button/button.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { ContactInput } from '#app/ui/components/text-input/contact-input.tsx';
import { messageAt } from '#app/values/input-problem.ts';
import { problemsIn } from '#app/steps/refusal.ts';

export const handle = { document: 'static' };

export const meta: MetaFunction = () => [
  { title: pageTitle('Quên mật khẩu') },
  { name: 'description', content: 'Quên mật khẩu thì nhận mã hoặc thư để đặt mật khẩu mới.' },
];

/** From which sign-in page somebody came; of the account nothing is told before its password was set. */
const doorIn = (request: Request) => (new URL(request.url).searchParams.has('can-bo') ? 'staff' : undefined);

export function loader({ request, context }: LoaderFunctionArgs) {
  return {
    signIn: signInPage[doorIn(request) ?? 'resident'](),
    sent: new URL(request.url).searchParams.has('da-gui'),
    byPhone: context.portal.deps.sms !== undefined,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const typedContact = contactIn(await readForm(request));
  const outcome = await requestPasswordReset(context.portal, visitorOf(request, context), typedContact);
  if (!outcome.ok)
    return sameFormAgain({ problems: problemsIn(outcome.refusal), contact: normalText(typedContact) });
  const { codeId, way, contact } = outcome;
  if (codeId === undefined) return seeOther(paths.forgotPasswordSent(doorIn(request)));
  return toCodePage(context, 'reset-password', { codeId, way, contact });
}

export default function ForgotPassword() {
  const { signIn, sent, byPhone } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  if (sent) {
    return (
      <AccountForm
        heading="Hãy mở hộp thư của bạn"
        lead="Nếu địa chỉ bạn nhập đã có tài khoản, chúng tôi vừa gửi một thư có liên kết đặt lại mật khẩu. Liên kết dùng được trong 1 giờ."
        after={
          <p>
            <a href={signIn}>Về trang đăng nhập</a>
          </p>
        }
      />
    );
  }
  return (
    <AccountForm
      heading="Quên mật khẩu"
      lead={
        byPhone
          ? 'Nhập số điện thoại hoặc địa chỉ thư điện tử của tài khoản. Chúng tôi gửi mã qua tin nhắn, hoặc liên kết qua thư, để bạn đặt mật khẩu mới.'
          : 'Nhập địa chỉ thư điện tử của tài khoản, chúng tôi sẽ gửi liên kết để bạn đặt mật khẩu mới.'
      }
      problems={failed?.problems}
    >
      <ContactInput
        byPhone={byPhone}
        defaultValue={failed?.contact}
        error={messageAt(failed?.problems, 'contact')}
      />
      <Button>{byPhone ? 'Tiếp tục' : 'Gửi liên kết'}</Button>
    </AccountForm>
  );
}
