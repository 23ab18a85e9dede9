// Whoever came from the provider of identities and has no linked account: he links the one in which he is signed in, opens one, or signs in
// first. Nothing is linked by what the provider says alone.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import {
  linkOwnIdentity,
  openAccountByIdentity,
  readIdentityChoice,
} from '#app/domain/accounts/link-identity.server.ts';
import { retryHeaders, type DocumentHandle } from '#app/http/document.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { intentOf } from '#app/http/form-values.server.ts';
import { forgetVisit, visitIn } from '#app/http/identity-visit.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { sameFormAgain, statusOf, withCookies } from '#app/http/replies.server.ts';
import { currentActor, visitorOf } from '#app/http/session.server.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import showPassword from '#app/ui/components/password-input/show-password.ts?worker&url';
import { LinkIdentityPage } from '#app/ui/pages/resident/identity/link-identity-page.tsx';
import { problemsIn } from '#app/steps/refusal.ts';

export const handle = { document: 'static', scripts: [showPassword] } satisfies DocumentHandle;

export const headers = retryHeaders;
export const meta: MetaFunction = () => [
  { title: pageTitle('Liên kết tài khoản') },
  { name: 'robots', content: 'noindex' },
];

async function choiceOf({ request, context }: LoaderFunctionArgs) {
  const visitor = visitorOf(request, context);
  const choice = await readIdentityChoice(context.portal, visitor, await visitIn(request, context));
  if (choice !== undefined) return choice;
  throw await redirectWithFlash(context, paths.signIn(), {
    kind: 'notice',
    message: 'Lần đăng nhập này đã quá hạn hoặc đã xong. Hãy đăng nhập lại.',
  });
}

export async function loader(args: LoaderFunctionArgs) {
  return data(await choiceOf(args));
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const choice = await choiceOf(args);
  const form = await readForm(request);
  const visitor = visitorOf(request, context);
  const token = await visitIn(request, context);
  if (intentOf(form, ['link', 'open']) === 'open') {
    const outcome = await openAccountByIdentity(context.portal, visitor, token);
    if (!outcome.ok)
      return sameFormAgain({ problems: problemsIn(outcome.refusal) }, statusOf[outcome.refusal.code]);
    const to = outcome.returnTo ?? paths.myDossiers();
    const message = `Tài khoản của bạn đã mở. Lần sau hãy đăng nhập bằng ${choice.provider}.`;
    const cookies = withCookies([...outcome.cookies, await forgetVisit(context)]);
    return redirectWithFlash(context, to, { kind: 'success', message }, cookies);
  }
  const outcome = await linkOwnIdentity(context.portal, visitor, {
    ...{ token, password: form.get('password'), code: form.get('code') },
  });
  if (!outcome.ok)
    return sameFormAgain({ problems: problemsIn(outcome.refusal) }, statusOf[outcome.refusal.code]);
  const actor = await currentActor(request, context);
  const to = outcome.returnTo ?? (actor?.kind === 'staff' ? paths.staffAccount() : paths.contacts());
  const message = `Đã liên kết: lần sau bạn đăng nhập bằng ${choice.provider} được. Các thiết bị khác đã được đăng xuất.`;
  return redirectWithFlash(
    context,
    to,
    { kind: 'success', message },
    withCookies([await forgetVisit(context)]),
  );
}

export default function LinkIdentity() {
  const choice = usePageData<typeof loader>();
  const reply = useReplyData<typeof action>();
  return <LinkIdentityPage choice={choice} problems={reply?.problems} />;
}
