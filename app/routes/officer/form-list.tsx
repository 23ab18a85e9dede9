// Every form for its keepers (Đ14.1).
import { listFormsForStaff } from '#app/domain/catalog-editing/list-forms-for-staff.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { formFilter } from '#app/lists/forms.ts';
import { FormListPage } from '#app/ui/pages/officer/form-builder/form-list-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Mẫu đơn, tờ khai') }];

export const loader = deskPage(async ({ deps, staff, url }) => {
  const filter = formFilter.read(url.searchParams);
  const { forms: rows, ...list } = orRefusal(await listFormsForStaff(deps, staff, filter));
  return { filter, rows, ...list };
});

export default pageOf<typeof loader>(FormListPage);
