// Staff sign in here.
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
  { title: pageTitle('Cán bộ đăng nhập') },
  { name: 'robots', content: 'noindex' },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { page, headers } = await openDoor(request, context, 'staff');
  return data(page, { headers });
}

export function action({ request, context }: ActionFunctionArgs) {
  return enterDoor(request, context, 'staff');
}

export default function StaffSignIn() {
  const { returnTo, flash, demo, provider } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return (
    <SignInForm
      heading="Cán bộ đăng nhập"
      lead="Trang này dành cho cán bộ, công chức của Ủy ban nhân dân."
      problems={failed?.problems}
      flash={failed === undefined ? flash : undefined}
      contact={failed?.contact}
      provider={
        provider === undefined
          ? undefined
          : { name: provider, href: paths.toIdentityProvider('staff', returnTo) }
      }
      after={
        <>
          <p>
            <a href={paths.forgotPassword('staff')}>Quên mật khẩu?</a>
          </p>
          <p>
            Bạn là người dân? <a href={paths.signIn()}>Đăng nhập ở trang dành cho người dân</a>
          </p>
          {demo && (
            <p>
              Bản dùng thử: <kbd>motcua@demo.phuan</kbd>, <kbd>hotich@demo.phuan</kbd>, mật khẩu{' '}
              <kbd>PhuAn@2018</kbd>
            </p>
          )}
        </>
      }
    />
  );
}
