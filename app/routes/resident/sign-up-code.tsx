// The code of the message that came to a new number: typed, the account is there and its owner is in.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { confirmSignUp } from '#app/domain/accounts/sign-up.server.ts';
import { forgetCode } from '#app/http/awaited-code.server.ts';
import { openCodePage, readCodeForm } from '#app/http/code-page.server.ts';
import type { DocumentHandle } from '#app/http/document.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { sameFormAgain, seeOther, withCookies } from '#app/http/replies.server.ts';
import { visitorOf } from '#app/http/session.server.ts';
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

export async function action({ request, context }: ActionFunctionArgs) {
  const { resent, codeId, returnTo, form } = await readCodeForm(request, context, 'sign-up');
  if (resent !== undefined) return resent;
  const visitor = visitorOf(request, context);
  const outcome = await confirmSignUp(context.portal, visitor, { codeId, code: form.get('code') });
  if (!outcome.ok) return sameFormAgain({ problems: outcome.problems });
  const headers = withCookies([...outcome.cookies, await forgetCode(context)]);
  // Whoever was on the way to something goes on; the page there is the proof that he is in.
  if (returnTo !== undefined) return seeOther(returnTo, headers);
  const message = 'Số điện thoại đã được xác nhận. Bạn đã đăng nhập và nộp được hồ sơ.';
  return redirectWithFlash(context, paths.myDossiers(), { kind: 'success', message }, headers);
}

export default function SignUpCode() {
  const awaited = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return (
    <CodeForm
      {...awaited}
      heading="Nhập mã xác nhận"
      problems={failed?.problems}
      button="Xác nhận và vào tài khoản"
      after={
        <p>
          Số điện thoại chưa đúng? <a href={paths.signUp()}>Đăng ký lại</a> với số đúng.
        </p>
      }
    />
  );
}
