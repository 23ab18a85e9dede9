// The code of the message that came to a new number: typed, the account is there and its owner is in.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';

import { confirmSignUp } from '#app/domain/accounts/sign-up.server.ts';
import { openCodePage, takeCodeForm } from '#app/http/code-page.server.ts';
import type { DocumentHandle } from '#app/http/document.ts';
import { paths } from '#app/addresses/paths.ts';
import { visitorOf } from '#app/http/session.server.ts';
import { useCodePage } from '#app/http/use-code-page.ts';
import { CodeForm } from '#app/ui/components/account-form/code-form.tsx';
import waitToResend from '#app/ui/components/account-form/wait-to-resend.ts?worker&url';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'static', scripts: [waitToResend] } satisfies DocumentHandle;

export const meta: MetaFunction = () => [
  { title: pageTitle('Nhập mã xác nhận') },
  { name: 'robots', content: 'noindex' },
];

export function loader({ request, context }: LoaderFunctionArgs) {
  return openCodePage(request, context, 'sign-up');
}

export function action({ request, context }: ActionFunctionArgs) {
  return takeCodeForm(request, context, ['sign-up'], async ({ codeId, form, returnTo }) => {
    const visitor = visitorOf(request, context);
    const outcome = await confirmSignUp(context.portal, visitor, { codeId, code: form.get('code') });
    if (!outcome.ok) return outcome;
    const { cookies } = outcome;
    // Whoever was on the way to something goes on; the page there is the proof that he is in.
    if (returnTo !== undefined) return { ok: true, cookies, to: returnTo };
    const message = 'Số điện thoại đã được xác nhận. Bạn đã đăng nhập và nộp được hồ sơ.';
    return { ok: true, cookies, to: paths.myDossiers(), message };
  });
}

export default function SignUpCode() {
  const { form, returnTo } = useCodePage();
  return (
    <CodeForm
      {...form}
      heading="Nhập mã xác nhận"
      button="Xác nhận và vào tài khoản"
      after={
        <p>
          Số điện thoại chưa đúng? <a href={paths.signUpAgain(returnTo)}>Đăng ký lại</a> với số đúng.
        </p>
      }
    />
  );
}
