// A draft of a procedure: its components, what is missing, and what is decided of it.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { openProcedureDraft } from '#app/domain/catalog-editing/open-procedure-draft.server.ts';
import { openUnreadableDraft } from '#app/domain/catalog-editing/open-unreadable-draft.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { DraftPage } from '#app/ui/pages/officer/catalog/draft-page.tsx';
import { UnreadableDraftPage } from '#app/ui/pages/officer/catalog/unreadable-draft-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { decideDraft } from './decide-draft.server.ts';
import { withoutDraft } from './without-draft.server.ts';

const list = { href: paths.staffCatalog(), label: 'Thủ tục hành chính' };

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  {
    title: pageTitle(
      page === undefined || 'unreadable' in page
        ? 'Bản nháp'
        : `Bản nháp: ${page.openDraft.procedure.name ?? ''}`,
    ),
  },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const code = params['code'] ?? '';
  const outcome = await openProcedureDraft(context.portal.deps, staff, { code });
  if (!outcome.ok) {
    const broken = await openUnreadableDraft(context.portal.deps, staff, { kind: 'procedure', code });
    if (broken.ok) return data({ desk, unreadable: broken.unreadable }, { headers });
    throw await withoutDraft({ context, staff, kind: 'procedure', code }, outcome.refusal);
  }
  return data({ desk, openDraft: outcome.openDraft }, { headers });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const code = params['code'] ?? '';
  return decideDraft(
    { request, context },
    {
      kind: 'procedure',
      code,
      problemHref: ({ component }) => paths.staffComponent(code, component),
    },
  );
}

export default function ProcedureDraftRoute() {
  const reply = useReplyData<typeof action>();
  const page = usePageData<typeof loader>();
  if ('unreadable' in page) return <UnreadableDraftPage {...page} list={list} reply={reply} />;
  return <DraftPage {...page} reply={reply} />;
}
