// The one search of the staff. Whoever types the whole number of a dossier comes to it.
import { data, redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { searchForStaff } from '#app/domain/staff-search/search-for-staff.server.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { StaffSearchPage } from '#app/ui/pages/officer/search/search-page.tsx';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Tìm kiếm') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const text = new URL(request.url).searchParams.get('q') ?? '';
  const { search, only } = await searchForStaff(context.portal.deps, staff, { text });
  if (only !== undefined) return redirect(paths.staffDossier(only));
  return data({ desk, search }, { headers });
}

export default function Search() {
  return <StaffSearchPage {...usePageData<typeof loader>()} />;
}
