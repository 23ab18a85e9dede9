// One procedure: who answers for it, who did and who will (Đ20).
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { assignProcedures } from '#app/domain/assignments/assign-procedures.server.ts';
import { endAssignment } from '#app/domain/assignments/end-assignment.server.ts';
import { openAssignment } from '#app/domain/assignments/open-assignment.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { intentOf, textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal, refusalResponse, sameFormAgain, statusOf } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import {
  AssignmentPage,
  type AssignmentPageProps,
} from '#app/ui/pages/officer/assignments/assignment-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { formatDate, readDate } from '#catalog/local-date.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { problemsIn } from '#app/steps/refusal.ts';
import { readAssignment } from './read-assignment.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Phân công' : `Phân công: ${page.line.procedureName}`) },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { deps } = context.portal;
  const { line, entries, officers, mayAssign } = orRefusal(
    await openAssignment(deps, staff, { code: params['code'] ?? '' }),
  );
  const today = formatDate(deps.clock.now());
  return data({ desk, line, entries, officers, mayAssign, today }, { headers });
}

const again = (reply: NonNullable<AssignmentPageProps['reply']>, status?: number) =>
  sameFormAgain(reply, status);

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { deps } = context.portal;
  const fields = await readForm(request);
  const here = paths.staffAssignment(params['code'] ?? '');
  if (intentOf(fields, ['assign', 'end']) === 'end') {
    const [entryId, until] = [textOf(fields, 'entry'), textOf(fields, 'until')];
    const outcome = await endAssignment(deps, staff, {
      ...{ id: entryId, until: readDate(until) },
      seen: textOf(fields, 'seen'),
    });
    if (outcome.ok)
      return redirectWithFlash(context, here, {
        kind: 'success',
        message: outcome.calledOff ? 'Đã hủy phân công.' : 'Đã ghi ngày cuối phụ trách.',
      });
    if (outcome.refusal.code !== 'invalid')
      throw refusalResponse(outcome.refusal, { href: here, label: 'Xem lại' });
    return again({ end: { entryId, until, message: outcome.refusal.message } });
  }
  const { entries, input } = readAssignment(fields);
  const assigned = await assignProcedures(deps, staff, input);
  if (assigned.ok)
    return redirectWithFlash(context, here, {
      kind: 'success',
      message: 'Đã phân công. Người được phân công nhận thư báo.',
    });
  const { refusal } = assigned;
  if (refusal.problems === undefined && refusal.code !== 'changed-meanwhile') throw refusalResponse(refusal);
  return again({ assign: { entries, problems: problemsIn(refusal) } }, statusOf[refusal.code]);
}

export default function Assignment() {
  return <AssignmentPage {...usePageData<typeof loader>()} reply={useReplyData<typeof action>()} />;
}
