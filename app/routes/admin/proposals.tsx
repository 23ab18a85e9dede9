// What waits for a second person, and what was decided.
import { proposalKinds } from '#app/domain/approvals/kinds.server.ts';
import { listProposals } from '#app/domain/proposals/list-proposals.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { ProposalsPage } from '#app/ui/pages/admin/proposals/proposals-page.tsx';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Đề nghị chờ duyệt') }];

export const loader = deskPage(({ deps, staff }) => listProposals(deps, proposalKinds, staff));

export default pageOf<typeof loader>(ProposalsPage);
