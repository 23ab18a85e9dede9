// Who processes each service, within which limit (Đ20); every member of staff may look.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { listAssignments } from '#app/domain/accounts/list-assignments.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { refusalResponse } from '#app/http/replies.server.ts';
import { AssignmentsPage } from '#app/ui/pages/officer/dossiers/assignments-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Phân công giải quyết') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const listed = await listAssignments(context.portal.deps, staff);
  if (!listed.ok) throw refusalResponse(listed.refusal);
  return data({ desk, assignments: listed.assignments }, { headers });
}

export default function Assignments() {
  return <AssignmentsPage {...usePageData<typeof loader>()} />;
}
