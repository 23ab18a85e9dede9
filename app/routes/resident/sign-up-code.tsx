// The code of the message that came to a new number: typed, the account is there and its owner is in.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { resendContactCode } from '#app/domain/accounts/contact-codes.server.ts';
import { confirmSignUp } from '#app/domain/accounts/sign-up.server.ts';
import { awaitedCode, forgetCode, rememberCode } from '#app/http/awaited-code.server.ts';
import type { DocumentHandle } from '#app/http/document.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { sameFormAgain, seeOther, withCookies } from '#app/http/replies.server.ts';
import { visitorOf } from '#app/http/session.server.ts';
import { CodeForm, resendCodeIntent } from '#app/ui/components/account-form/code-form.tsx';
import waitToResend from '#app/ui/components/account-form/wait-to-resend.ts?worker&url';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'static', scripts: [waitToResend] } satisfies DocumentHandle;

export const meta: MetaFunction = () => [
  { title: pageTitle('Nhập mã xác nhận') },
  { name: 'robots', content: 'noindex' },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const awaited = await awaitedCode(request, context, 'sign-up');
  if (awaited === undefined) throw seeOther(paths.signUp());
  const { way, contact, waitSeconds } = awaited;
  return { way, contact, waitSeconds };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const awaited = await awaitedCode(request, context, 'sign-up');
  if (awaited === undefined) throw seeOther(paths.signUp());
  const form = await readForm(request);
  const visitor = visitorOf(request, context);
  const { codeId, returnTo } = awaited;
  if (form.get('intent') === resendCodeIntent) {
    const again = await resendContactCode(context.portal, visitor, { codeId, purpose: 'sign-up' });
    if (!again.ok) return sameFormAgain({ problems: again.problems });
    const cookie = await rememberCode(context, 'sign-up', again.sent, returnTo);
    return seeOther(paths.signUpCode(), withCookies([cookie]));
  }
  const outcome = await confirmSignUp(context.portal, visitor, { codeId, code: form.get('code') });
  if (!outcome.ok) return sameFormAgain({ problems: outcome.problems });
  const headers = withCookies([...outcome.cookies, await forgetCode(context)]);
  // Whoever was on the way to something goes on; the page there is the proof that he is in.
  if (returnTo !== undefined) return seeOther(returnTo, headers);
  const message = 'Số điện thoại đã được xác nhận. Bạn đã đăng nhập và nộp được hồ sơ.';
  return redirectWithFlash(context, paths.myDossiers(), { kind: 'success', message }, headers);
}

export default function SignUpCode() {
  const { way, contact, waitSeconds } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return (
    <CodeForm
      heading="Nhập mã xác nhận"
      way={way}
      contact={contact}
      waitSeconds={waitSeconds}
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
