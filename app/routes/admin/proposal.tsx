// One proposal: what would be done, and the steps of whoever looks at it.
import { proposalKinds } from '#app/domain/approvals/kinds.server.ts';
import { actOnProposal } from '#app/domain/proposals/decide.server.ts';
import { openProposal } from '#app/domain/proposals/list-proposals.server.ts';
import { deskActions, deskPage, stepActs } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { proposalButtons } from '#app/steps/proposal-steps.ts';
import { ProposalPage } from '#app/ui/pages/admin/proposals/proposals-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Một đề nghị') }];

const back = { href: paths.staffProposals(), label: 'Về danh sách đề nghị' };

export const loader = deskPage(
  ({ deps, staff, param }) => openProposal(deps, proposalKinds, staff, { id: param('proposal') }),
  { back },
);

export const action = deskActions({
  to: ({ param }) => paths.staffProposal(param('proposal')),
  back,
  acts: stepActs(proposalButtons, ({ deps, staff, param, text, number, fields }, event) =>
    actOnProposal(deps, proposalKinds, staff, {
      ...{ id: param('proposal'), event, lock: number('version'), reason: text('reason') },
      ...(fields.has('seen') && { seen: text('seen') }),
    }),
  ),
});

export default pageOf<typeof loader, typeof action>(ProposalPage);
