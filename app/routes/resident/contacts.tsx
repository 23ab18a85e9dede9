// A resident's number and address: added, changed, taken away; and how he is told of his dossiers.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { z } from 'zod';

import { normalText } from '#app/domain/accounts/account-input.ts';
import {
  askToChangeContact,
  chooseNotices,
  readContacts,
  removeContact,
} from '#app/domain/accounts/contacts.server.ts';
import { readOwnIdentity, unlinkOwnIdentity } from '#app/domain/accounts/link-identity.server.ts';
import { toCodePage } from '#app/http/code-page.server.ts';
import type { DocumentHandle } from '#app/http/document.ts';
import { readFlash, redirectWithFlash } from '#app/http/flash.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { intentOf, textOf } from '#app/http/form-values.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { sameFormAgain, statusOf } from '#app/http/replies.server.ts';
import { requireResident, visitorOf } from '#app/http/session.server.ts';
import { present } from '#app/values/present.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import showPassword from '#app/ui/components/password-input/show-password.ts?worker&url';
import { ContactsPage } from '#app/ui/pages/resident/contacts/contacts-page.tsx';
import { contactWayIds, contactWays, noticeChoiceIds } from '#app/vocabulary/message-ways.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { problemsIn } from '#app/steps/refusal.ts';

export const handle = { document: 'static', scripts: [showPassword] } satisfies DocumentHandle;

export const meta: MetaFunction = () => [{ title: pageTitle('Đăng nhập và nhận tin') }];

const wireSchema = z.object({
  way: z.enum(contactWayIds).catch('phone'),
  notices: z.enum(noticeChoiceIds).optional().catch(undefined),
});

export async function loader({ request, context }: LoaderFunctionArgs) {
  const resident = await requireResident(request, context);
  const { flash, headers } = await readFlash(request, context);
  const { deps } = context.portal;
  const [contacts, identity] = await Promise.all([
    readContacts(deps, resident),
    readOwnIdentity(deps, resident.userId, false),
  ]);
  return data(
    { accountName: resident.name, contacts, ...present({ identity }), flash: flash?.message },
    { headers },
  );
}

export async function action({ request, context }: ActionFunctionArgs) {
  const resident = await requireResident(request, context);
  const form = await readForm(request);
  const intent = intentOf(form, ['change', 'remove', 'notices', 'unlink']);
  const { way, notices } = wireSchema.parse(Object.fromEntries(form));
  const seen = textOf(form, 'seen');
  const again = (problems: readonly InputProblem[], status?: number) =>
    sameFormAgain({ problems, entry: normalText(form.get(way)) }, status);
  const success = (message: string) =>
    redirectWithFlash(context, paths.contacts(), { kind: 'success', message });
  if (intent === 'notices') {
    if (notices === undefined) return again([{ path: 'notices', message: 'Chọn cách báo tin' }]);
    const outcome = await chooseNotices(context.portal.deps, resident, notices, seen);
    if (outcome.ok) return success('Đã lưu cách báo tin.');
    return again([{ path: 'notices', message: outcome.refusal.message }], statusOf[outcome.refusal.code]);
  }
  if (intent === 'unlink') {
    const outcome = await unlinkOwnIdentity(context.portal, visitorOf(request, context), {
      ...{ password: form.get('identity-password'), code: undefined },
    });
    return outcome.ok
      ? success('Đã bỏ liên kết. Các thiết bị khác đã được đăng xuất.')
      : again(
          problemsIn(outcome.refusal, new Map([['password', 'identity-password']])),
          statusOf[outcome.refusal.code],
        );
  }
  const password = form.get(`${way}-password`);
  if (intent === 'remove') {
    const outcome = await removeContact(context.portal, request, resident, { way, password, seen });
    if (outcome.ok)
      return success(
        `Đã bỏ ${contactWays[way].inSentence} khỏi tài khoản. Các thiết bị khác đã được đăng xuất.`,
      );
    return again(
      outcome.refusal.problems ?? [{ path: way, message: outcome.refusal.message }],
      statusOf[outcome.refusal.code],
    );
  }
  const code = await askToChangeContact(context.portal, visitorOf(request, context), resident, {
    way,
    contact: form.get(way),
    password,
  });
  return code.ok ? toCodePage(context, 'change-contact', code.sent) : again(problemsIn(code.refusal));
}

export default function Contacts() {
  const page = usePageData<typeof loader>();
  const failed = useActionData<typeof action>();
  return <ContactsPage {...page} problems={failed?.problems} entry={failed?.entry} />;
}
