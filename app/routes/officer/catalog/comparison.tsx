// Two revisions side by side: those that the address names, or what is live and what is under work.
import type { MetaFunction } from '@remix-run/node';

import { compareRevisions } from '#app/domain/catalog-editing/editors/compare-revisions.server.ts';
import { openProcedureForStaff } from '#app/domain/catalog-editing/open-procedure-for-staff.server.ts';
import type { Which } from '#app/domain/catalog-editing/read-side.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import type { StaffProcedure } from '#app/read-models/catalog-editing.ts';
import { ComparisonPage } from '#app/ui/pages/officer/catalog/comparison-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { whichIn } from './which-in.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'So sánh' : `So sánh: ${page.name}`) },
];

export const loader = deskPage(async ({ deps, staff, url, param }) => {
  const code = param('code');
  const { procedure } = orRefusal(await openProcedureForStaff(deps, staff, { code }));
  const from = whichIn(url.searchParams.get('tu')) ?? firstOf(procedure);
  const to = whichIn(url.searchParams.get('den')) ?? lastOf(procedure);
  const compared = orRefusal(await compareRevisions(deps, staff, { code, from, to }));
  const numberOf = (which: Which) => (which === 'live' ? (procedure.live?.revision.number ?? 'live') : which);
  const wordOf = (which: Which) => (which === 'draft' ? 'ban-nhap' : String(numberOf(which)));
  return {
    ok: true,
    code,
    name: procedure.name,
    from: { which: wordOf(from), label: compared.from.label },
    to: { which: wordOf(to), label: compared.to.label },
    revisions: procedure.revisions,
    hasDraft: procedure.draft !== undefined,
    differences: compared.differences,
  };
});

/** What a draft is compared with; without one, the revision before the last. */
function firstOf({ draft, live, revisions }: StaffProcedure): Which {
  if (draft !== undefined) return live === undefined ? 'draft' : 'live';
  return revisions[1]?.number ?? 'live';
}

const lastOf = ({ draft }: StaffProcedure): Which => (draft === undefined ? 'live' : 'draft');

export default pageOf<typeof loader>(ComparisonPage);
