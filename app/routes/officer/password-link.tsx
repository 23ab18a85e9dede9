// The link of an invitation, or of a reset: a member of the staff sets a password that nobody else knows.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { followPasswordLink, openPasswordLink } from '#app/domain/accounts/invite-staff.server.ts';
import type { DocumentHandle } from '#app/http/document.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { sameFormAgain } from '#app/http/replies.server.ts';
import { AccountForm } from '#app/ui/components/account-form/account-form.tsx';
import { NewPassword } from '#app/ui/components/account-form/new-password.tsx';
import { Button } from '#app/ui/components/button/button.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import showPassword from '#app/ui/components/password-input/show-password.ts?worker&url';

export const handle = { document: 'static', scripts: [showPassword] } satisfies DocumentHandle;
export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction = () => [
  { title: pageTitle('Đặt mật khẩu') },
  { name: 'robots', content: 'noindex' },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const outcome = await openPasswordLink(context.portal.deps, { token: params['token'] ?? '' });
  if (!outcome.ok) return data({ refused: outcome.refusal.message }, { status: 404 });
  const { name, email, purpose } = outcome;
  return data({ person: { name, email, purpose } });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const outcome = await followPasswordLink(context.portal.deps, context, {
    token: params['token'] ?? '',
    password: form.get('password'),
    repeated: form.get('repeated'),
  });
  if (outcome.ok)
    return redirectWithFlash(context, paths.staffSignIn(), {
      kind: 'success',
      message: 'Mật khẩu đã được lưu. Mời bạn đăng nhập.',
    });
  // A link that ended meanwhile: the page says so by itself when it is drawn again.
  return sameFormAgain({ problems: outcome.refusal.problems ?? [] });
}

export default function PasswordLink() {
  const page = usePageData<typeof loader>();
  const reply = useReplyData<typeof action>();
  if (!('person' in page)) return <AccountForm heading="Liên kết không còn dùng được" lead={page.refused} />;
  const { name, email, purpose } = page.person;
  return (
    <AccountForm
      heading={purpose === 'invitation' ? 'Tài khoản cán bộ của bạn' : 'Đặt mật khẩu mới'}
      lead={`${name}, ${email}. Đặt mật khẩu mà chỉ bạn biết, rồi đăng nhập bằng địa chỉ này.`}
      problems={reply?.problems}
    >
      <NewPassword label="Mật khẩu" problems={reply?.problems} />
      <Button>Lưu mật khẩu</Button>
    </AccountForm>
  );
}
