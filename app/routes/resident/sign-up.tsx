// A resident opens an account: name, number or address, password, and nothing more.
import { randomUUID } from 'node:crypto';

import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { present } from '#app/values/present.ts';
import { normalText } from '#app/domain/accounts/account-input.ts';
import { attemptLimits, secondsToWait } from '#app/domain/accounts/attempts.server.ts';
import { resendContactCode, type SentCode } from '#app/domain/accounts/contact-codes.server.ts';
import { requireOpenDoor } from '#app/domain/kernel/openings.server.ts';
import { signUp } from '#app/domain/accounts/sign-up.server.ts';
import { awaitedCode, type KeptBeside } from '#app/http/awaited-code.server.ts';
import { awaitedConfirmation, rememberConfirmation } from '#app/http/awaited-confirmation.server.ts';
import { toCodePage } from '#app/http/code-page.server.ts';
import type { DocumentHandle } from '#app/http/document.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { safeReturnTo } from '#app/http/return-to.ts';
import { orRefusal, sameFormAgain, seeOther, withCookies } from '#app/http/replies.server.ts';
import { currentActor, visitorOf } from '#app/http/session.server.ts';
import { contactIn } from '#app/http/sign-in-page.server.ts';
import { AccountForm } from '#app/ui/components/account-form/account-form.tsx';
import { MailSent, resendIntent } from '#app/ui/components/account-form/mail-sent.tsx';
import waitToResend from '#app/ui/components/account-form/wait-to-resend.ts?worker&url';
import { Button } from '#app/ui/components/button/button.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { PasswordInput } from '#app/ui/components/password-input/password-input.tsx';
import showPassword from '#app/ui/components/password-input/show-password.ts?worker&url';
import { ContactInput } from '#app/ui/components/text-input/contact-input.tsx';
import { TextInput } from '#app/ui/components/text-input/text-input.tsx';
import { nationalNumber } from '#forms/phone-number.ts';
import { messageAt } from '#app/values/input-problem.ts';
import { problemsIn } from '#app/steps/refusal.ts';

export const handle = { document: 'static', scripts: [showPassword, waitToResend] } satisfies DocumentHandle;

export const meta: MetaFunction = () => [
  { title: pageTitle('Đăng ký tài khoản') },
  {
    name: 'description',
    content:
      'Mở tài khoản để nộp hồ sơ, theo dõi kết quả và nhận thông báo; chỉ cần họ tên, cách liên lạc và mật khẩu.',
  },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const returnTo = safeReturnTo(query.get('tiep'));
  if ((await currentActor(request, context))?.kind === 'resident')
    throw seeOther(returnTo ?? paths.myDossiers());
  // Nobody fills in a form that would be refused.
  orRefusal(await requireOpenDoor(context.portal.deps.db), {
    href: paths.services(),
    label: 'Xem dịch vụ công',
  });
  const byPhone = context.portal.deps.sms !== undefined;
  const page = { returnTo, byPhone, requestId: randomUUID(), typed: await typedBefore(request, context) };
  if (!query.has('da-gui')) return { ...page, sent: undefined };
  const awaited = await awaitedConfirmation(request, context);
  if (awaited === undefined) return { ...page, sent: { email: undefined, waitSeconds: 0, returnTo } };
  const now = context.portal.deps.clock.now();
  const waitSeconds = secondsToWait(attemptLimits.codePause, awaited.at, now);
  return { ...page, sent: { email: awaited.email, waitSeconds, returnTo: awaited.returnTo } };
}

/** What this browser signed up with, for whoever does it again because something of it was wrong. */
async function typedBefore(request: Request, context: AppLoadContext) {
  if (!new URL(request.url).searchParams.has('lai')) return undefined;
  const byCode = await awaitedCode(request, context, ['sign-up']);
  const byMail = await awaitedConfirmation(request, context);
  return byCode !== undefined && byCode.at > (byMail?.at ?? 0)
    ? { name: byCode.name ?? '', contact: nationalNumber(byCode.contact) }
    : byMail && { name: byMail.name ?? '', contact: byMail.email };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (form.get('intent') === resendIntent) return resend(request, context);
  const returnTo = safeReturnTo(new URL(request.url).searchParams.get('tiep'));
  const input = {
    requestId: textOf(form, 'requestId'),
    name: form.get('name'),
    contact: contactIn(form),
    password: form.get('password'),
    returnTo,
  };
  const outcome = await signUp(context.portal, visitorOf(request, context), input);
  if (outcome.ok) {
    const { sent } = outcome;
    const beside = { returnTo, name: normalText(input.name) };
    return sent.way === 'email'
      ? sentTo(context, sent, beside)
      : toCodePage(context, 'sign-up', sent, beside);
  }
  return sameFormAgain({
    problems: problemsIn(outcome.refusal),
    values: { name: normalText(input.name), contact: normalText(input.contact) },
  });
}

/** The mail once more, for the sign-up of this browser and no other. */
async function resend(request: Request, context: AppLoadContext) {
  const awaited = await awaitedConfirmation(request, context);
  if (awaited === undefined) return seeOther(paths.signUp());
  const { codeId, email, returnTo, name } = awaited;
  const visitor = visitorOf(request, context);
  const outcome = await resendContactCode(context.portal, visitor, { codeId, purpose: 'sign-up' });
  if (outcome.ok) return sentTo(context, outcome.sent, { returnTo, name });
  return sameFormAgain({ problems: problemsIn(outcome.refusal), values: { name: '', contact: email } });
}

/** Where the mail has gone, whether it is the first or another one. */
async function sentTo(context: AppLoadContext, { codeId, contact }: SentCode, beside: KeptBeside) {
  const at = context.portal.deps.clock.now().getTime();
  const awaited = { codeId, email: contact, at, ...present(beside) };
  return seeOther(paths.signUpSent(), withCookies([await rememberConfirmation(context, awaited)]));
}

export default function SignUp() {
  const { returnTo, byPhone, requestId, sent, typed } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const values = failed?.values ?? typed;
  if (sent !== undefined) return <MailSent {...sent} problems={failed?.problems} />;
  return (
    <AccountForm
      heading="Đăng ký tài khoản"
      lead="Tài khoản dùng để nộp hồ sơ, theo dõi kết quả và nhận thông báo."
      problems={failed?.problems}
      after={
        <p>
          Đã có tài khoản? <a href={paths.signIn(returnTo)}>Đăng nhập</a>
        </p>
      }
    >
      <input type="hidden" name="requestId" value={requestId} />
      <TextInput
        label="Họ và tên"
        name="name"
        autoComplete="name"
        required
        defaultValue={values?.name}
        error={messageAt(failed?.problems, 'name')}
      />
      <ContactInput
        byPhone={byPhone}
        autoComplete={byPhone ? 'username' : 'email'}
        hint={
          byPhone
            ? 'Chúng tôi gửi mã hoặc thư xác nhận, rồi báo tin về hồ sơ đến đây. Có một trong hai là đủ'
            : 'Chúng tôi gửi thư xác nhận và thông báo về hồ sơ đến địa chỉ này. Hiện chưa đăng ký bằng số điện thoại được, vì Cổng chưa nối với cổng tin nhắn'
        }
        defaultValue={values?.contact}
        error={messageAt(failed?.problems, 'contact')}
      />
      <PasswordInput
        label="Mật khẩu"
        name="password"
        autoComplete="new-password"
        hint="Ít nhất 10 ký tự. Một câu ngắn dễ nhớ tốt hơn một từ khó nhớ; dùng được dấu cách và dấu tiếng Việt"
        error={messageAt(failed?.problems, 'password')}
      />
      <Button>Đăng ký</Button>
    </AccountForm>
  );
}
