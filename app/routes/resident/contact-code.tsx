// The code that came to a new number or address of an account.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';

import { confirmContact } from '#app/domain/accounts/contacts.server.ts';
import { openCodePage, takeCodeForm } from '#app/http/code-page.server.ts';
import type { DocumentHandle } from '#app/http/document.ts';
import { paths } from '#app/addresses/paths.ts';
import { requireResident } from '#app/http/session.server.ts';
import { useCodePage } from '#app/http/use-code-page.ts';
import { CodeForm } from '#app/ui/components/account-form/code-form.tsx';
import waitToResend from '#app/ui/components/account-form/wait-to-resend.ts?worker&url';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { contactWays } from '#app/vocabulary/message-ways.ts';

export const handle = { document: 'static', scripts: [waitToResend] } satisfies DocumentHandle;

export const meta: MetaFunction = () => [{ title: pageTitle('Nhập mã xác nhận') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireResident(request, context);
  return openCodePage(request, context, 'change-contact');
}

export async function action({ request, context }: ActionFunctionArgs) {
  const resident = await requireResident(request, context);
  return takeCodeForm(request, context, ['change-contact'], async ({ codeId, form }) => {
    const outcome = await confirmContact(context.portal, request, resident, {
      codeId,
      code: form.get('code'),
    });
    if (!outcome.ok) return outcome;
    const message = `${contactWays[outcome.way].label} đã được xác nhận và dùng được để đăng nhập. Các thiết bị khác đã được đăng xuất.`;
    return { ok: true, to: paths.contacts(), message };
  });
}

export default function ContactCode() {
  const { form } = useCodePage();
  return (
    <CodeForm
      {...form}
      heading="Nhập mã xác nhận"
      button="Xác nhận"
      after={
        <p>
          <a href={paths.contacts()}>Quay lại, không đổi nữa</a>
        </p>
      }
    />
  );
}
