// Every procedure for its keepers (Đ14.1), filtered by the address.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { listCatalogForStaff } from '#app/domain/catalog-editing/list-catalog-for-staff.server.ts';
import { catalogFilter } from '#app/lists/catalog.ts';
import { usePageData } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { CatalogListPage } from '#app/ui/pages/officer/catalog/catalog-list-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Thủ tục hành chính') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const filter = catalogFilter.read(new URL(request.url).searchParams);
  const { catalog } = orRefusal(await listCatalogForStaff(context.portal.deps, staff, filter));
  return data({ desk, filter, catalog }, { headers });
}

export default function CatalogList() {
  return <CatalogListPage {...usePageData<typeof loader>()} />;
}
