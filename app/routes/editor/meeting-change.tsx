// Something about a convened meeting changes; everybody invited is told.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { changeMeeting } from '#app/domain/meetings/change-meeting.server.ts';
import { openMeeting } from '#app/domain/meetings/open-meeting.server.ts';
import { readCircleToConvene } from '#app/domain/meetings/read-circle.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { intentOf, numberOf, textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { meetingWire } from '#app/publications/meeting-wires.ts';
import { meetingForm } from '#app/publications/meeting-forms.ts';
import { MeetingFormPage } from '#app/ui/pages/editor/meetings/meeting-form-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { changeEntries } from '#forms/change-group.ts';
import { readWire } from '#forms/wire.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { problemsIn } from '#app/steps/refusal.ts';
import { inputsOfPlan, readPlan } from './meeting-forms.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Thay đổi cuộc họp Ban Biên tập') }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { deps } = context.portal;
  const { meeting } = orRefusal(await openMeeting(deps, staff, { id: params['meeting'] ?? '' }));
  const link = { href: paths.meeting(meeting.id), label: 'Về cuộc họp' };
  const { circle } = orRefusal(await readCircleToConvene(deps, staff), link);
  if (!meeting.may.includes('change'))
    throw refusalResponse({ code: 'not-possible', message: 'Bạn không thay đổi được cuộc họp này.' }, link);
  const { id, lock } = meeting;
  return data({ desk, circle, wire: meetingWire(meeting), meeting: { id, lock } }, { headers });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { deps } = context.portal;
  const id = params['meeting'] ?? '';
  const { circle } = orRefusal(await readCircleToConvene(deps, staff));
  const fields = await readForm(request);
  const wire = readWire(fields.entries());
  const seen = numberOf(fields, 'seen');
  const entries = changeEntries(meetingForm(circle), wire, textOf(fields, 'intent'));
  if (entries !== undefined) return sameFormAgain({ wire: entries, problems: [], seen }, 200);
  intentOf(fields, ['save']);
  const plan = readPlan(circle, wire, deps.clock.now());
  if (!plan.ok) return sameFormAgain({ wire, problems: plan.problems, seen });
  const outcome = await changeMeeting(deps, staff, { id, seen, plan: plan.value });
  if (outcome.ok)
    return redirectWithFlash(context, paths.meeting(id), {
      kind: 'success',
      message: 'Đã thay đổi cuộc họp và báo người dự họp.',
    });
  const { refusal } = outcome;
  if (refusal.code === 'not-found' || refusal.code === 'not-allowed') throw refusalResponse(refusal);
  const status = refusal.code === 'invalid' ? 422 : 409;
  return sameFormAgain({ wire, problems: problemsIn(refusal, inputsOfPlan), seen }, status);
}

export default function MeetingChange() {
  const { desk, circle, wire, meeting } = usePageData<typeof loader>();
  const reply = useReplyData<typeof action>();
  return (
    <MeetingFormPage
      desk={desk}
      circle={circle}
      wire={reply?.wire ?? wire}
      problems={reply?.problems ?? []}
      meeting={{ ...meeting, lock: reply?.seen ?? meeting.lock }}
    />
  );
}
