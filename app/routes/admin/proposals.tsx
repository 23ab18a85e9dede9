// What waits for a second person, and what was decided.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { proposalKinds } from '#app/domain/approvals/kinds.server.ts';
import { listProposals } from '#app/domain/proposals/list-proposals.server.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { backToDesk, orRefusal } from '#app/http/replies.server.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { ProposalsPage } from '#app/ui/pages/admin/proposals/proposals-page.tsx';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Đề nghị chờ duyệt') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const { desk, headers, beside } = await openDesk(request, context, (staff) =>
    listProposals(deps, proposalKinds, staff),
  );
  const { open, decided } = orRefusal(beside, backToDesk);
  return data({ desk, open, decided }, { headers });
}

export default function Proposals() {
  return <ProposalsPage {...usePageData<typeof loader>()} />;
}
