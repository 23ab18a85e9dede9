// One member of the staff: roles given and taken back, the account closed and opened again.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { proposalKinds } from '#app/domain/approvals/kinds.server.ts';
import { listOpenAbout } from '#app/domain/proposals/list-proposals.server.ts';
import { openStaffMember } from '#app/domain/accounts/list-staff.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { backToDesk, orRefusal } from '#app/http/replies.server.ts';
import { StaffMemberPage } from '#app/ui/pages/admin/staff/staff-member-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { answerStaffMember } from './staff-member-answer.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page?.member.name ?? 'Cán bộ') },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { member, units, seen } = orRefusal(
    await openStaffMember(context.portal.deps, staff, params['user'] ?? ''),
    backToDesk,
  );
  const waiting = await listOpenAbout(context.portal.deps, proposalKinds, staff, member.id);
  return data({ desk, member, units, seen, waiting, back: paths.staffUsers() }, { headers });
}

export function action({ request, context, params }: ActionFunctionArgs) {
  return answerStaffMember(request, context, params['user'] ?? '');
}

export default function StaffMember() {
  const reply = useReplyData<typeof action>();
  return (
    <StaffMemberPage
      {...usePageData<typeof loader>()}
      problems={reply?.problems ?? []}
      entries={reply?.entries}
      typedUnit={reply?.typedUnit}
      typedPerson={reply?.typedPerson}
    />
  );
}
