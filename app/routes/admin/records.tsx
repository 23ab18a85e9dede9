// The log of the staff: changes, looks at dossiers, searches for people.
import { randomUUID } from 'node:crypto';

import { listRecords } from '#app/domain/records/list-records.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { backToDesk, orRefusal } from '#app/http/replies.server.ts';
import { recordsFilter } from '#app/lists/records.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { RecordsPage } from '#app/ui/pages/admin/records/records-page.tsx';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Nhật ký') }];

export const loader = deskPage(async ({ deps, staff, url }) => {
  const records = orRefusal(await listRecords(deps, staff, recordsFilter.read(url.searchParams)), backToDesk);
  return { ...records, requestId: randomUUID() };
});

export default pageOf<typeof loader>(RecordsPage);
