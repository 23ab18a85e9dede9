// Who the commune is, and what changes it: for administrators and the chairman.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { readCommune } from '#app/domain/commune/open-version.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { backToDesk, orRefusal } from '#app/http/replies.server.ts';
import { CommunePage } from '#app/ui/pages/admin/commune/commune-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Thông tin đơn vị') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { page } = orRefusal(await readCommune(context.portal.deps, staff), backToDesk);
  return data({ desk, page }, { headers });
}

export default function Commune() {
  return <CommunePage {...usePageData<typeof loader>()} />;
}
