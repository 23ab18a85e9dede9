// One form for its keepers: what is live, its versions, its draft, what was done; a draft is opened here.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { listAudit } from '#app/domain/catalog-editing/list-audit.server.ts';
import { openCatalogDraft } from '#app/domain/catalog-editing/open-catalog-draft.server.ts';
import { openFormForStaff } from '#app/domain/catalog-editing/open-form-for-staff.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal, seeOther } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { FormOverviewPage } from '#app/ui/pages/officer/form-builder/form-overview-page.tsx';
import { formTitle } from '#forms/text.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Mẫu đơn' : formTitle(page.form.title)) },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { deps } = context.portal;
  const form = params['form'] ?? '';
  const outcome = orRefusal(await openFormForStaff(deps, staff, { form }));
  const { entries } = orRefusal(await listAudit(deps, staff, { subject: `form:${form}` }));
  return data({ desk, form: outcome.form, audit: entries }, { headers });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const code = params['form'] ?? '';
  orRefusal(await openCatalogDraft(context.portal.deps, staff, { kind: 'form', code }), {
    href: paths.staffForm(code),
    label: 'Về trang mẫu đơn',
  });
  return seeOther(paths.staffFormDraft(code));
}

export default function FormOverview() {
  return <FormOverviewPage {...usePageData<typeof loader>()} />;
}
