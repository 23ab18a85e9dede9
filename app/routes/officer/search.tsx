// The one search of the staff. Whoever types the whole number of a dossier comes to it.
import { redirect } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { searchForStaff } from '#app/domain/staff-search/search-for-staff.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { StaffSearchPage } from '#app/ui/pages/officer/search/search-page.tsx';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Tìm kiếm') }];

export const loader = deskPage(async ({ deps, staff, url }) => {
  const text = url.searchParams.get('q') ?? '';
  const { search, only } = await searchForStaff(deps, staff, { text });
  if (only !== undefined) throw redirect(paths.staffDossier(only));
  return { ok: true, search };
});

export default pageOf<typeof loader>(StaffSearchPage);
