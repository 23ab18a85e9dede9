// A draft of a procedure: its components, what is missing, and what is decided of it.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { openProcedureDraft } from '#app/domain/catalog-editing/open-procedure-draft.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/http/paths.ts';
import { DraftPage } from '#app/ui/catalog-desk/draft-page.tsx';
import { pageTitle } from '#app/ui/page/page-title.ts';
import { openDesk } from '../desk.server.ts';
import { decideDraft } from './decide-draft.server.ts';
import { withoutDraft } from './without-draft.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Bản nháp' : `Bản nháp: ${page.opened.procedure.name ?? ''}`) },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const code = params['code'] ?? '';
  const opened = await openProcedureDraft(context.portal.deps, staff, { code });
  if (!opened.ok) throw await withoutDraft(context, staff, code, opened.refusal);
  return data({ desk, opened: opened.opened }, { headers });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const code = params['code'] ?? '';
  return decideDraft(
    { request, context },
    {
      kind: 'procedure',
      code,
      draftHref: paths.staffProcedureDraft(code),
      overviewHref: paths.staffProcedure(code),
      problemHref: ({ component }) => paths.staffComponent(code, component),
    },
  );
}

export default function ProcedureDraftRoute() {
  const reply = useReplyData<typeof action>();
  return <DraftPage {...usePageData<typeof loader>()} reply={reply} />;
}
