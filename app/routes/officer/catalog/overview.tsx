// One procedure for its keepers: what is live, its revisions, its draft, what was done; a draft is opened here.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { listAudit } from '#app/domain/catalog-editing/list-audit.server.ts';
import { openCatalogDraft } from '#app/domain/catalog-editing/open-catalog-draft.server.ts';
import { openProcedureForStaff } from '#app/domain/catalog-editing/open-procedure-for-staff.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal, seeOther } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { ProcedureOverviewPage } from '#app/ui/pages/officer/catalog/procedure-overview-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Thủ tục' : page.procedure.name) },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { deps } = context.portal;
  const code = params['code'] ?? '';
  const { procedure } = orRefusal(await openProcedureForStaff(deps, staff, { code }));
  const { entries } = orRefusal(await listAudit(deps, staff, { subject: `procedure:${code}` }));
  return data({ desk, procedure, audit: entries }, { headers });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const code = params['code'] ?? '';
  orRefusal(await openCatalogDraft(context.portal.deps, staff, { kind: 'procedure', code }), {
    href: paths.staffProcedure(code),
    label: 'Về trang thủ tục',
  });
  return seeOther(paths.staffProcedureDraft(code));
}

export default function ProcedureOverview() {
  return <ProcedureOverviewPage {...usePageData<typeof loader>()} />;
}
