// The meetings of the board, its open decisions, and its three months (Đ19).
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { finishDecision } from '#app/domain/meetings/finish-decision.server.ts';
import { listMeetings } from '#app/domain/meetings/list-meetings.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { noteName, type TypedFinish } from '#app/ui/pages/editor/meetings/decision-table.tsx';
import { meetingsFilter } from '#app/lists/meetings.ts';
import { MeetingsPage } from '#app/ui/pages/editor/meetings/meetings-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Họp Ban Biên tập') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const filter = meetingsFilter.read(new URL(request.url).searchParams);
  const { list } = orRefusal(await listMeetings(context.portal.deps, staff, filter));
  return data({ desk, filter, list }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const fields = await readForm(request);
  const decision = textOf(fields, 'decision');
  const note = textOf(fields, noteName(decision));
  const outcome = await finishDecision(context.portal.deps, staff, { decision, note });
  if (outcome.ok)
    return redirectWithFlash(context, paths.meetings(), {
      kind: 'success',
      message: 'Đã ghi kết quả thực hiện.',
    });
  if (outcome.refusal.code === 'not-found' || outcome.refusal.code === 'not-allowed')
    throw refusalResponse(outcome.refusal);
  const entries: TypedFinish = { decision, note, error: outcome.refusal.message };
  return sameFormAgain({ entries }, outcome.refusal.code === 'invalid' ? 422 : 409);
}

export default function MeetingListPage() {
  return <MeetingsPage {...usePageData<typeof loader>()} entries={useReplyData<typeof action>()?.entries} />;
}
