// Residents sign in here.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { retryHeaders, type DocumentHandle } from '#app/http/document.ts';
import { paths } from '#app/addresses/paths.ts';
import { enterDoor, openDoor } from '#app/http/sign-in-page.server.ts';
import { SignInForm } from '#app/ui/components/account-form/sign-in-form.tsx';
import showPassword from '#app/ui/components/password-input/show-password.ts?worker&url';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'static', scripts: [showPassword] } satisfies DocumentHandle;

export const headers = retryHeaders;
export const meta: MetaFunction = () => [
  { title: pageTitle('Đăng nhập') },
  {
    name: 'description',
    content: 'Đăng nhập để nộp hồ sơ, xem hồ sơ đến đâu, bổ sung, nộp phí, lệ phí và nhận kết quả.',
  },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { page, headers } = await openDoor(request, context, 'resident');
  return data(page, { headers });
}

export function action({ request, context }: ActionFunctionArgs) {
  return enterDoor(request, context, 'resident');
}

export default function SignIn() {
  const { returnTo, flash, demo, provider } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return (
    <SignInForm
      heading="Đăng nhập"
      lead={returnTo === undefined ? undefined : 'Bạn cần đăng nhập để tiếp tục.'}
      problems={failed?.problems}
      flash={failed === undefined ? flash : undefined}
      contact={failed?.contact}
      byPhone
      awaited={failed?.awaited}
      provider={
        provider === undefined
          ? undefined
          : { name: provider, href: paths.toIdentityProvider('resident', returnTo) }
      }
      after={
        <>
          <p>
            <a href={paths.forgotPassword()}>Quên mật khẩu?</a>
          </p>
          <p>
            Chưa có tài khoản? <a href={paths.signUp(returnTo)}>Đăng ký</a>
          </p>
          <p>
            Bạn là cán bộ? <a href={paths.staffSignIn()}>Đăng nhập ở trang dành cho cán bộ</a>
          </p>
          {demo && (
            <p>
              Bản dùng thử: <kbd>nguyen.van.an@demo.phuan</kbd>, mật khẩu <kbd>PhuAn@2018</kbd>
            </p>
          )}
        </>
      }
    />
  );
}
