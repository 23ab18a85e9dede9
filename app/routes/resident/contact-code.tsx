// The code that came to a new number or address of an account.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { resendContactCode } from '#app/domain/accounts/contact-codes.server.ts';
import { confirmContact } from '#app/domain/accounts/contacts.server.ts';
import { awaitedCode, forgetCode, rememberCode } from '#app/http/awaited-code.server.ts';
import type { DocumentHandle } from '#app/http/document.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { sameFormAgain, seeOther, withCookies } from '#app/http/replies.server.ts';
import { requireResident, visitorOf } from '#app/http/session.server.ts';
import { CodeForm, resendCodeIntent } from '#app/ui/components/account-form/code-form.tsx';
import waitToResend from '#app/ui/components/account-form/wait-to-resend.ts?worker&url';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { contactWays } from '#app/vocabulary/message-ways.ts';

export const handle = { document: 'static', scripts: [waitToResend] } satisfies DocumentHandle;

export const meta: MetaFunction = () => [{ title: pageTitle('Nhập mã xác nhận') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireResident(request, context);
  const awaited = await awaitedCode(request, context, 'change-contact');
  if (awaited === undefined) throw seeOther(paths.contacts());
  const { way, contact, waitSeconds } = awaited;
  return { way, contact, waitSeconds };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const resident = await requireResident(request, context);
  const awaited = await awaitedCode(request, context, 'change-contact');
  if (awaited === undefined) throw seeOther(paths.contacts());
  const form = await readForm(request);
  const { codeId } = awaited;
  if (form.get('intent') === resendCodeIntent) {
    const visitor = visitorOf(request, context);
    const again = await resendContactCode(context.portal, visitor, { codeId, purpose: 'change-contact' });
    if (!again.ok) return sameFormAgain({ problems: again.problems });
    const cookie = await rememberCode(context, 'change-contact', again.sent);
    return seeOther(paths.contactCode(), withCookies([cookie]));
  }
  const outcome = await confirmContact(context.portal, resident, { codeId, code: form.get('code') });
  if (!outcome.ok) return sameFormAgain({ problems: outcome.problems });
  const message = `${contactWays[outcome.way].label} đã được xác nhận và dùng được để đăng nhập.`;
  const headers = withCookies([await forgetCode(context)]);
  return redirectWithFlash(context, paths.contacts(), { kind: 'success', message }, headers);
}

export default function ContactCode() {
  const { way, contact, waitSeconds } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return (
    <CodeForm
      heading="Nhập mã xác nhận"
      way={way}
      contact={contact}
      waitSeconds={waitSeconds}
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
