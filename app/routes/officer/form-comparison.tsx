// Two versions of a form: those that the address names, or what is live and what is under work.
import { openFormForStaff } from '#app/domain/catalog-editing/open-form-for-staff.server.ts';
import { readFormVersion } from '#app/domain/catalog-editing/read-form-version.server.ts';
import type { Which } from '#app/domain/catalog-editing/read-side.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { FormComparisonPage } from '#app/ui/pages/officer/form-builder/form-comparison-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { whichIn } from './catalog/which-in.ts';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('So sánh hai bản của mẫu đơn') }];

export const loader = deskPage(async ({ deps, staff, url, param }) => {
  const code = param('form');
  const { form } = orRefusal(await openFormForStaff(deps, staff, { form: code }));
  const { draft, live, versions } = form;
  const last: Which = draft === undefined ? 'live' : 'draft';
  const before: Which =
    draft === undefined ? (versions[1]?.version ?? 'live') : live === undefined ? 'draft' : 'live';
  const read = async (word: string, otherwise: Which) =>
    orRefusal(
      await readFormVersion(deps, staff, {
        form: code,
        which: whichIn(url.searchParams.get(word)) ?? otherwise,
      }),
    );
  const [from, to] = [await read('tu', before), await read('den', last)];
  return { ok: true, code, from, to, hasDraft: draft !== undefined };
});

export default pageOf<typeof loader>(FormComparisonPage);
