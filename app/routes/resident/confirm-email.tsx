// The link of the confirmation mail. It asks for one press of a button: mail scanners open links, people press.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData } from '@remix-run/react';

import { confirmEmail } from '#app/domain/accounts/confirm-email.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { safeReturnTo } from '#app/http/return-to.ts';
import { notFound, sameFormAgain } from '#app/http/replies.server.ts';
import { AccountForm } from '#app/ui/components/account-form/account-form.tsx';
import { Button } from '#app/ui/components/button/button.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'static' };

export const meta: MetaFunction = () => [
  { title: pageTitle('Xác nhận địa chỉ thư điện tử') },
  { name: 'robots', content: 'noindex' },
];

export function loader({ request }: LoaderFunctionArgs) {
  if (!new URL(request.url).searchParams.has('token')) throw notFound();
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const outcome = await confirmEmail(context.portal, query.get('token') ?? '');
  if (!outcome.ok) return sameFormAgain({ message: outcome.refusal.message });
  return redirectWithFlash(context, paths.signIn(safeReturnTo(query.get('tiep'))), {
    kind: 'success',
    message: 'Địa chỉ thư điện tử đã được xác nhận. Mời bạn đăng nhập.',
  });
}

export default function ConfirmEmail() {
  const failed = useActionData<typeof action>();
  if (failed !== undefined) {
    return (
      <AccountForm
        heading="Liên kết không còn dùng được"
        lead={failed.message}
        after={
          <p>
            <a href={paths.signIn()}>Đăng nhập</a>: nếu địa chỉ chưa được xác nhận, ở đó có nút gửi lại thư
            xác nhận. Hoặc <a href={paths.signUp()}>đăng ký</a> lại.
          </p>
        }
      />
    );
  }
  return (
    <AccountForm heading="Xác nhận địa chỉ thư điện tử" lead="Bấm nút dưới đây để bắt đầu dùng tài khoản.">
      <Button>Xác nhận</Button>
    </AccountForm>
  );
}
