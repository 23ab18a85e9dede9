// How the text of a draft is read into clauses, for whoever corrects it.
import { openDraftOutline } from '#app/domain/consultations/open-draft-outline.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { DraftOutlinePage } from '#app/ui/pages/officer/consultations/draft-outline-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'hydrated' };
export const meta = () => [{ title: pageTitle('Bố cục dự thảo') }];

export const loader = deskPage(({ deps, staff, param }) => openDraftOutline(deps, staff, param('item')), {
  back: { href: paths.staffConsultations(), label: 'Về danh sách' },
});

export default pageOf<typeof loader>(DraftOutlinePage);
