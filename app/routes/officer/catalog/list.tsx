// Every procedure for its keepers (Đ14.1), filtered by the address.
import { listCatalogForStaff } from '#app/domain/catalog-editing/list-catalog-for-staff.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { catalogFilter } from '#app/lists/catalog.ts';
import { CatalogListPage } from '#app/ui/pages/officer/catalog/catalog-list-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Thủ tục hành chính') }];

export const loader = deskPage(async ({ deps, staff, url }) => {
  const filter = catalogFilter.read(url.searchParams);
  return { filter, ...orRefusal(await listCatalogForStaff(deps, staff, filter)) };
});

export default pageOf<typeof loader>(CatalogListPage);
