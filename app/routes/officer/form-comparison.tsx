// Two versions of a form: those that the address names, or what is live and what is under work.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { openFormForStaff } from '#app/domain/catalog-editing/open-form-for-staff.server.ts';
import { readFormVersion } from '#app/domain/catalog-editing/read-form-version.server.ts';
import type { Which } from '#app/domain/catalog-editing/read-side.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { orRefusal, refusalResponse } from '#app/http/replies.server.ts';
import { FormComparisonPage } from '#app/ui/pages/officer/form-builder/form-comparison-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { whichIn } from './catalog/which-in.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('So sánh hai bản của mẫu đơn') }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { deps } = context.portal;
  const code = params['form'] ?? '';
  const { form } = orRefusal(await openFormForStaff(deps, staff, { form: code }));
  const { draft, live, versions } = form;
  const query = new URL(request.url).searchParams;
  const last: Which = draft === undefined ? 'live' : 'draft';
  const before: Which =
    draft === undefined ? (versions[1]?.version ?? 'live') : live === undefined ? 'draft' : 'live';
  const read = (which: Which) => readFormVersion(deps, staff, { form: code, which });
  const from = await read(whichIn(query.get('tu')) ?? before);
  const to = await read(whichIn(query.get('den')) ?? last);
  if (!from.ok) throw refusalResponse(from.refusal);
  if (!to.ok) throw refusalResponse(to.refusal);
  return data({ desk, code, from, to, hasDraft: draft !== undefined }, { headers });
}

export default function FormComparison() {
  return <FormComparisonPage {...usePageData<typeof loader>()} />;
}
