// Two revisions side by side: those that the address names, or what is live and what is under work.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { compareRevisions } from '#app/domain/catalog-editing/editors/compare-revisions.server.ts';
import { openProcedureForStaff } from '#app/domain/catalog-editing/open-procedure-for-staff.server.ts';
import type { Which } from '#app/domain/catalog-editing/read-side.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import type { StaffProcedure } from '#app/read-models/catalog-editing.ts';
import { ComparisonPage } from '#app/ui/pages/officer/catalog/comparison-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { whichIn } from './which-in.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'So sánh' : `So sánh: ${page.name}`) },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { deps } = context.portal;
  const code = params['code'] ?? '';
  const { procedure } = orRefusal(await openProcedureForStaff(deps, staff, { code }));
  const query = new URL(request.url).searchParams;
  const from = whichIn(query.get('tu')) ?? firstOf(procedure);
  const to = whichIn(query.get('den')) ?? lastOf(procedure);
  const compared = orRefusal(await compareRevisions(deps, staff, { code, from, to }));
  const numberOf = (which: Which) => (which === 'live' ? (procedure.live?.revision.number ?? 'live') : which);
  const wordOf = (which: Which) => (which === 'draft' ? 'ban-nhap' : String(numberOf(which)));
  return data(
    {
      desk,
      code,
      name: procedure.name,
      from: { which: wordOf(from), label: compared.from.label },
      to: { which: wordOf(to), label: compared.to.label },
      revisions: procedure.revisions,
      hasDraft: procedure.draft !== undefined,
      differences: compared.differences,
    },
    { headers },
  );
}

/** What a draft is compared with; without one, the revision before the last. */
function firstOf({ draft, live, revisions }: StaffProcedure): Which {
  if (draft !== undefined) return live === undefined ? 'draft' : 'live';
  return revisions[1]?.number ?? 'live';
}

const lastOf = ({ draft }: StaffProcedure): Which => (draft === undefined ? 'live' : 'draft');

export default function Comparison() {
  return <ComparisonPage {...usePageData<typeof loader>()} />;
}
