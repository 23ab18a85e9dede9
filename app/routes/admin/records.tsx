// The log of the staff: changes, looks at dossiers, searches for people.
import { listRecords } from '#app/domain/records/list-records.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { recordsFilter } from '#app/lists/records.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { RecordsPage } from '#app/ui/pages/admin/records/records-page.tsx';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Nhật ký') }];

export const loader = deskPage(({ deps, staff, url }) =>
  listRecords(deps, staff, recordsFilter.read(url.searchParams)),
);

export default pageOf<typeof loader>(RecordsPage);
