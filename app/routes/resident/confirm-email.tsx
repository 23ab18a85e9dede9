// The link of the confirmation mail. Opened, it says whose account it is and changes nothing: mail programs open links by themselves.
// Pressed where one signed up, it lets him in; pressed elsewhere, it asks for a password and leads to the door.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { confirmEmail, openConfirmation } from '#app/domain/accounts/sign-up.server.ts';
import { awaitedConfirmation, forgetConfirmation } from '#app/http/awaited-confirmation.server.ts';
import type { DocumentHandle } from '#app/http/document.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { safeReturnTo } from '#app/http/return-to.ts';
import { notFound, sameFormAgain, seeOther, withCookies } from '#app/http/replies.server.ts';
import { visitorOf } from '#app/http/session.server.ts';
import { AccountForm } from '#app/ui/components/account-form/account-form.tsx';
import { Button } from '#app/ui/components/button/button.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { PasswordInput } from '#app/ui/components/password-input/password-input.tsx';
import showPassword from '#app/ui/components/password-input/show-password.ts?worker&url';
import { problemsIn } from '#app/steps/refusal.ts';
import { messageAt } from '#app/values/input-problem.ts';

export const handle = { document: 'static', scripts: [showPassword] } satisfies DocumentHandle;
export const headers = () => ({ 'Cache-Control': 'private, no-store', 'Referrer-Policy': 'same-origin' });

export const meta: MetaFunction = () => [
  { title: pageTitle('Xác nhận địa chỉ thư điện tử') },
  { name: 'robots', content: 'noindex' },
];

async function linkOf({ request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const token = query.get('token');
  if (token === null) throw notFound();
  const awaited = await awaitedConfirmation(request, context);
  const ownSignUp = awaited && { codeId: awaited.codeId, contact: awaited.email };
  return { token, ownSignUp, returnTo: safeReturnTo(query.get('tiep')) };
}

export async function loader(args: LoaderFunctionArgs) {
  const outcome = await openConfirmation(args.context.portal, await linkOf(args));
  if (!outcome.ok) return data({ refused: outcome.refusal.message }, { status: 404 });
  const { name, email, own } = outcome;
  return data({ account: { name, email, own } });
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { returnTo, ...link } = await linkOf(args);
  const password = (await readForm(request)).get('password');
  const outcome = await confirmEmail(context.portal, visitorOf(request, context), { ...link, password });
  if (!outcome.ok) {
    // The same page says that the link leads nowhere any more.
    if (outcome.refusal.code === 'not-found') return seeOther(paths.confirmEmail(link.token, returnTo));
    return sameFormAgain({ problems: problemsIn(outcome.refusal) });
  }
  const headers = withCookies(outcome.cookies);
  if (outcome.own) {
    if (outcome.cookies.length > 0) headers.append('Set-Cookie', await forgetConfirmation(context));
    // Whoever was on the way to something goes on; the page there is the proof that he is in.
    if (returnTo !== undefined) return seeOther(returnTo, headers);
    const message = 'Địa chỉ thư điện tử đã được xác nhận. Bạn đã đăng nhập và nộp được hồ sơ.';
    return redirectWithFlash(context, paths.myDossiers(), { kind: 'success', message }, headers);
  }
  const message = 'Địa chỉ thư điện tử đã được xác nhận. Mời bạn đăng nhập bằng mật khẩu vừa chọn.';
  return redirectWithFlash(context, paths.signIn(returnTo), { kind: 'success', message }, headers);
}

export default function ConfirmEmail() {
  const page = usePageData<typeof loader>();
  const failed = useReplyData<typeof action>();
  if (!('account' in page)) {
    return (
      <AccountForm
        heading="Liên kết không còn dùng được"
        lead={page.refused}
        after={
          <p>
            <a href={paths.signIn()}>Đăng nhập</a> hoặc <a href={paths.signUp()}>đăng ký lại</a>.
          </p>
        }
      />
    );
  }
  const { name, email, own } = page.account;
  return (
    <AccountForm
      heading="Xác nhận địa chỉ thư điện tử"
      problems={failed?.problems}
      lead={
        <>
          Tài khoản của <strong>{name}</strong>, địa chỉ <strong>{email}</strong>.{' '}
          {own
            ? 'Bấm nút dưới đây để bắt đầu dùng tài khoản.'
            : 'Máy này không phải máy đã đăng ký, nên bạn chọn mật khẩu tại đây, rồi đăng nhập bằng địa chỉ trên.'}
        </>
      }
      after={
        <p>
          Nếu không phải bạn đăng ký, hoặc đây không phải địa chỉ của bạn, đừng bấm: đóng trang này lại là
          được.
        </p>
      }
    >
      {!own && (
        <PasswordInput
          label="Mật khẩu"
          name="password"
          autoComplete="new-password"
          hint="Ít nhất 10 ký tự. Một câu ngắn dễ nhớ tốt hơn một từ khó nhớ; dùng được dấu cách và dấu tiếng Việt"
          error={messageAt(failed?.problems, 'password')}
        />
      )}
      <Button>Xác nhận</Button>
    </AccountForm>
  );
}
