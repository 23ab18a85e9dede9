// Who answers for each service, within which limit (Đ20): every member of staff may look, the chairman assigns.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { assignProcedures } from '#app/domain/assignments/assign-procedures.server.ts';
import { listAssignments } from '#app/domain/assignments/list-assignments.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { orRefusal, refusalResponse, sameFormAgain, statusOf } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { assignmentFilter } from '#app/lists/assignments.ts';
import { AssignmentsPage } from '#app/ui/pages/officer/assignments/assignments-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { formatDate } from '#catalog/local-date.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { problemsIn } from '#app/steps/refusal.ts';
import { readAssignment } from './read-assignment.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Phân công giải quyết') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { deps } = context.portal;
  const filter = assignmentFilter.read(new URL(request.url).searchParams);
  const { list } = orRefusal(await listAssignments(deps, staff, filter));
  return data({ desk, filter, list, today: formatDate(deps.clock.now()) }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { deps } = context.portal;
  const filter = assignmentFilter.read(new URL(request.url).searchParams);
  const fields = await readForm(request);
  const { entries, input } = readAssignment(fields);
  const { list } = orRefusal(await listAssignments(deps, staff, filter));
  // All that the list shows, whichever are ticked.
  const codes = textOf(fields, 'all') === '' ? entries.codes : list.lines.map(({ code }) => code);
  const outcome = await assignProcedures(deps, staff, { ...input, codes });
  if (outcome.ok)
    return redirectWithFlash(context, assignmentFilter.address(filter), {
      kind: 'success',
      message: `Đã phân công ${outcome.count} thủ tục. Người được phân công nhận thư báo.`,
    });
  const { refusal } = outcome;
  if (refusal.problems === undefined && refusal.code !== 'changed-meanwhile') throw refusalResponse(refusal);
  return sameFormAgain(
    { entries: { ...entries, codes }, problems: problemsIn(refusal) },
    statusOf[refusal.code],
  );
}

export default function Assignments() {
  return <AssignmentsPage {...usePageData<typeof loader>()} reply={useReplyData<typeof action>()} />;
}
