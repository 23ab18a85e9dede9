// One form for its keepers: what is live, its versions, its draft, what was done; a draft is opened here.
import type { MetaFunction } from '@remix-run/node';

import { listAudit } from '#app/domain/catalog-editing/list-audit.server.ts';
import { openCatalogDraft } from '#app/domain/catalog-editing/open-catalog-draft.server.ts';
import { openFormForStaff } from '#app/domain/catalog-editing/open-form-for-staff.server.ts';
import { deskAct, deskActions, deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { FormOverviewPage } from '#app/ui/pages/officer/form-builder/form-overview-page.tsx';
import { formTitle } from '#forms/text.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Mẫu đơn' : formTitle(page.form.title)) },
];

export const loader = deskPage(async ({ deps, staff, param }) => {
  const code = param('form');
  const { form } = orRefusal(await openFormForStaff(deps, staff, { form: code }));
  const { entries } = orRefusal(await listAudit(deps, staff, { subject: `form:${code}` }));
  return { ok: true, form, audit: entries };
});

export const action = deskActions({
  to: ({ param }) => paths.staffFormDraft(param('form')),
  back: ({ param }) => ({ href: paths.staffForm(param('form')), label: 'Về trang mẫu đơn' }),
  acts: {
    open: deskAct({
      act: ({ deps, staff, param }) => openCatalogDraft(deps, staff, { kind: 'form', code: param('form') }),
    }),
  },
});

export default pageOf<typeof loader, typeof action>(FormOverviewPage);
