// The end of an account, by its owner: what goes, what stays and for how long, and his password.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';

import { signOut } from '#app/domain/accounts/sessions.server.ts';
import { closeOwnAccount } from '#app/domain/own-data/close-own-account.server.ts';
import { readOwnData } from '#app/domain/own-data/read-own-data.server.ts';
import { paths } from '#app/addresses/paths.ts';
import type { DocumentHandle } from '#app/http/document.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { sameFormAgain, statusOf, afterSigningOut } from '#app/http/replies.server.ts';
import { requireResident, visitorOf } from '#app/http/session.server.ts';
import { problemsIn } from '#app/steps/refusal.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import showPassword from '#app/ui/components/password-input/show-password.ts?worker&url';
import { CloseAccountPage } from '#app/ui/pages/resident/own-data/close-account-page.tsx';

export const handle = { document: 'static', scripts: [showPassword] } satisfies DocumentHandle;
export const meta: MetaFunction = () => [{ title: pageTitle('Đóng tài khoản') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const resident = await requireResident(request, context);
  const own = await readOwnData(context.portal.deps, resident, request);
  return { accountName: resident.name, own };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const resident = await requireResident(request, context);
  const form = await readForm(request);
  const outcome = await closeOwnAccount(context.portal.deps, resident, form.get('password'));
  if (!outcome.ok)
    return sameFormAgain({ problems: problemsIn(outcome.refusal) }, statusOf[outcome.refusal.code]);
  const cookies = await signOut(context.portal, visitorOf(request, context));
  return redirectWithFlash(
    context,
    paths.signIn(),
    { kind: 'success', message: 'Tài khoản của bạn đã đóng.' },
    afterSigningOut(cookies),
  );
}

export default function CloseAccount() {
  const page = usePageData<typeof loader>();
  const reply = useReplyData<typeof action>();
  return <CloseAccountPage {...page} problems={reply?.problems ?? []} />;
}
