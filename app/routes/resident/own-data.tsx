// "Dữ liệu của tôi": what is stored of whoever is signed in, his devices, all of it as one file, and the way to the end of the account.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { endSessionsElsewhere } from '#app/domain/accounts/sessions.server.ts';
import { readOwnData } from '#app/domain/own-data/read-own-data.server.ts';
import { paths } from '#app/addresses/paths.ts';
import type { DocumentHandle } from '#app/http/document.ts';
import { readFlash, redirectWithFlash } from '#app/http/flash.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { requireResident } from '#app/http/session.server.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import showPassword from '#app/ui/components/password-input/show-password.ts?worker&url';
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
  await endSessionsElsewhere(context.portal.deps, resident.userId, request);
  return redirectWithFlash(context, paths.ownData(), {
    kind: 'success',
    message: 'Đã đăng xuất khỏi mọi thiết bị khác. Máy này vẫn đăng nhập.',
  });
}

export default function OwnData() {
  return <OwnDataPage {...usePageData<typeof loader>()} />;
}
