// How the text of a draft is read into clauses, for whoever corrects it.
import { data, type LoaderFunctionArgs } from '@remix-run/node';

import { openDraftOutline } from '#app/domain/consultations/open-draft-outline.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { DraftOutlinePage } from '#app/ui/pages/officer/consultations/draft-outline-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };
export const meta = () => [{ title: pageTitle('Bố cục dự thảo') }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { outline } = orRefusal(await openDraftOutline(context.portal.deps, staff, params['item'] ?? ''), {
    href: paths.staffConsultations(),
    label: 'Về danh sách',
  });
  return data({ desk, outline }, { headers });
}

export default function Outline() {
  return <DraftOutlinePage {...usePageData<typeof loader>()} />;
}
