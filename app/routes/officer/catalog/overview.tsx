// One procedure for its keepers: what is live, its revisions, its draft, what was done; a draft is opened here.
import type { MetaFunction } from '@remix-run/node';

import { listAudit } from '#app/domain/catalog-editing/list-audit.server.ts';
import { openCatalogDraft } from '#app/domain/catalog-editing/open-catalog-draft.server.ts';
import { openProcedureForStaff } from '#app/domain/catalog-editing/open-procedure-for-staff.server.ts';
import { deskAct, deskActions, deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { ProcedureOverviewPage } from '#app/ui/pages/officer/catalog/procedure-overview-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Thủ tục' : page.procedure.name) },
];

export const loader = deskPage(async ({ deps, staff, param }) => {
  const code = param('code');
  const { procedure } = orRefusal(await openProcedureForStaff(deps, staff, { code }));
  const { entries } = orRefusal(await listAudit(deps, staff, { subject: `procedure:${code}` }));
  return { ok: true, procedure, audit: entries };
});

export const action = deskActions({
  to: ({ param }) => paths.staffProcedureDraft(param('code')),
  back: ({ param }) => ({ href: paths.staffProcedure(param('code')), label: 'Về trang thủ tục' }),
  acts: {
    open: deskAct({
      act: ({ deps, staff, param }) =>
        openCatalogDraft(deps, staff, { kind: 'procedure', code: param('code') }),
    }),
  },
});

export default pageOf<typeof loader, typeof action>(ProcedureOverviewPage);
