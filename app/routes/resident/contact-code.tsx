// The code that came to a new number or address of an account.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { confirmContact } from '#app/domain/accounts/contacts.server.ts';
import { forgetCode } from '#app/http/awaited-code.server.ts';
import { openCodePage, readCodeForm } from '#app/http/code-page.server.ts';
import type { DocumentHandle } from '#app/http/document.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { sameFormAgain, withCookies } from '#app/http/replies.server.ts';
import { requireResident } from '#app/http/session.server.ts';
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
  const { resent, codeId, form } = await readCodeForm(request, context, 'change-contact');
  if (resent !== undefined) return resent;
  const outcome = await confirmContact(context.portal, resident, { codeId, code: form.get('code') });
  if (!outcome.ok) return sameFormAgain({ problems: outcome.problems });
  const message = `${contactWays[outcome.way].label} đã được xác nhận và dùng được để đăng nhập.`;
  const headers = withCookies([await forgetCode(context)]);
  return redirectWithFlash(context, paths.contacts(), { kind: 'success', message }, headers);
}

export default function ContactCode() {
  const awaited = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return (
    <CodeForm
      {...awaited}
      heading="Nhập mã xác nhận"
      problems={failed?.problems}
      button="Xác nhận"
      after={
        <p>
          <a href={paths.contacts()}>Quay lại, không đổi nữa</a>
        </p>
      }
    />
  );
}
