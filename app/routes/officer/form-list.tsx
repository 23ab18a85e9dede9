// Every form for its keepers (Đ14.1).
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { listFormsForStaff } from '#app/domain/catalog-editing/list-forms-for-staff.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { formFilter } from '#app/lists/forms.ts';
import { FormListPage } from '#app/ui/pages/officer/form-builder/form-list-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Mẫu đơn, tờ khai') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const filter = formFilter.read(new URL(request.url).searchParams);
  const { forms, mayStart } = orRefusal(await listFormsForStaff(context.portal.deps, staff, filter));
  return data({ desk, filter, forms, mayStart }, { headers });
}

export default function FormList() {
  return <FormListPage {...usePageData<typeof loader>()} />;
}
