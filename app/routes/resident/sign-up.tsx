// A resident opens an account: name, address, password, and nothing more.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { typed } from '#app/domain/accounts/account-input.ts';
import { signUp } from '#app/domain/accounts/sign-up.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { safeReturnTo } from '#app/http/return-to.ts';
import { sameFormAgain, seeOther } from '#app/http/replies.server.ts';
import { currentActor, visitorOf } from '#app/http/session.server.ts';
import { AccountForm, messageFor } from '#app/ui/components/account-form/account-form.tsx';
import { Button } from '#app/ui/components/button/button.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { TextInput } from '#app/ui/components/text-input/text-input.tsx';

export const handle = { document: 'static' };

export const meta: MetaFunction = () => [{ title: pageTitle('Đăng ký tài khoản') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const returnTo = safeReturnTo(query.get('tiep'));
  if ((await currentActor(request, context))?.kind === 'resident')
    throw seeOther(returnTo ?? paths.myDossiers());
  return { returnTo, sent: query.has('da-gui') };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const returnTo = safeReturnTo(new URL(request.url).searchParams.get('tiep'));
  const input = {
    name: form.get('name'),
    email: form.get('email'),
    password: form.get('password'),
    returnTo,
  };
  const outcome = await signUp(context.portal, visitorOf(request, context), input);
  if (outcome.ok) return seeOther(`${paths.signUp()}?da-gui`);
  return sameFormAgain({
    problems: outcome.problems,
    values: { name: typed(input.name), email: typed(input.email) },
  });
}

export default function SignUp() {
  const { returnTo, sent } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  if (sent) {
    return (
      <AccountForm
        heading="Hãy mở hộp thư của bạn"
        lead="Chúng tôi vừa gửi một thư có liên kết xác nhận. Mở thư, bấm liên kết rồi đăng nhập là bạn nộp được hồ sơ."
        after={
          <>
            <p>Liên kết dùng được trong 24 giờ. Nếu sau vài phút chưa thấy thư, hãy xem trong mục thư rác.</p>
            <p>
              Không nhận được thư? <a href={paths.signUp()}>Đăng ký lại</a> với địa chỉ đúng.
            </p>
          </>
        }
      />
    );
  }
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
      <TextInput
        label="Họ và tên"
        name="name"
        autoComplete="name"
        defaultValue={failed?.values.name}
        error={messageFor(failed?.problems, 'name')}
      />
      <TextInput
        label="Địa chỉ thư điện tử"
        name="email"
        type="email"
        inputMode="email"
        autoComplete="email"
        spellCheck={false}
        hint="Chúng tôi gửi thư xác nhận và thông báo về hồ sơ đến địa chỉ này"
        defaultValue={failed?.values.email}
        error={messageFor(failed?.problems, 'email')}
      />
      <TextInput
        label="Mật khẩu"
        name="password"
        type="password"
        autoComplete="new-password"
        hint="Ít nhất 10 ký tự. Một câu ngắn dễ nhớ tốt hơn một từ khó nhớ; dùng được dấu cách và dấu tiếng Việt"
        error={messageFor(failed?.problems, 'password')}
      />
      <Button>Đăng ký</Button>
    </AccountForm>
  );
}
