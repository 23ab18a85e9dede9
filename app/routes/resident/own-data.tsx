// "Dữ liệu của tôi": what is stored of whoever is signed in, his devices, all of it as one file, and the way to the end of the account.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { endOwnSessions } from '#app/domain/accounts/end-sessions.server.ts';
import { readOwnData } from '#app/domain/own-data/read-own-data.server.ts';
import { paths } from '#app/addresses/paths.ts';
import type { DocumentHandle } from '#app/http/document.ts';
import { readFlash, redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { intentOf } from '#app/http/form-values.server.ts';
import { sameFormAgain, statusOf } from '#app/http/replies.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { requireResident, visitorOf } from '#app/http/session.server.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import showPassword from '#app/ui/components/password-input/show-password.ts?worker&url';
import { deviceInputs } from '#app/ui/components/account-form/own-devices.tsx';
import { problemsIn } from '#app/steps/refusal.ts';
import { own } from '#forms/own.ts';
import { OwnDataPage } from '#app/ui/pages/resident/own-data/own-data-page.tsx';

export const handle = { document: 'static', scripts: [showPassword] } satisfies DocumentHandle;
export const meta: MetaFunction = () => [{ title: pageTitle('Dữ liệu của tôi') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const resident = await requireResident(request, context);
  const { flash, headers } = await readFlash(request, context);
  const own = await readOwnData(context.portal.deps, resident, request);
  return data({ accountName: resident.name, own, flash }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const resident = await requireResident(request, context);
  const form = await readForm(request);
  const ticked = form.getAll(deviceInputs.session).filter((value) => typeof value === 'string');
  const others = intentOf(form, ['sign-out-chosen', 'sign-out-others']) === 'sign-out-others';
  const outcome = await endOwnSessions(context.portal.deps, resident, visitorOf(request, context), {
    began: others ? 'others' : ticked,
    password: form.get(deviceInputs.password),
  });
  if (!outcome.ok) {
    const problems = problemsIn(outcome.refusal).map(({ path, message }) => ({
      path: own(deviceInputs, path) ?? path,
      message,
    }));
    return sameFormAgain({ problems, ticked }, statusOf[outcome.refusal.code]);
  }
  return redirectWithFlash(context, paths.ownData(), {
    kind: 'success',
    message: others
      ? 'Đã đăng xuất khỏi mọi máy khác. Máy này vẫn đăng nhập.'
      : 'Đã đăng xuất khỏi các máy đã chọn.',
  });
}

export default function OwnData() {
  return <OwnDataPage {...usePageData<typeof loader>()} reply={useReplyData<typeof action>()} />;
}
