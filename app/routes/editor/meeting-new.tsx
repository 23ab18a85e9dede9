// A meeting of the board is convened (Đ19).
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { conveneMeeting } from '#app/domain/meetings/convene-meeting.server.ts';
import { readCircleToConvene } from '#app/domain/meetings/read-circle.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { intentOf, textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { newMeetingWire } from '#app/publications/meeting-wires.ts';
import { meetingForm } from '#app/publications/meeting-forms.ts';
import { MeetingFormPage } from '#app/ui/pages/editor/meetings/meeting-form-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { changeEntries } from '#forms/change-group.ts';
import { readWire } from '#forms/wire.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { problemsIn } from '#app/steps/refusal.ts';
import { inputsOfPlan, readPlan } from './meeting-forms.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Triệu tập họp Ban Biên tập') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { circle } = orRefusal(await readCircleToConvene(context.portal.deps, staff), {
    href: paths.meetings(),
    label: 'Về các cuộc họp',
  });
  return data({ desk, circle, wire: newMeetingWire(staff.userId, circle.board) }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { deps } = context.portal;
  const { circle } = orRefusal(await readCircleToConvene(deps, staff));
  const fields = await readForm(request);
  const wire = readWire(fields.entries());
  const entries = changeEntries(meetingForm(circle), wire, textOf(fields, 'intent'));
  if (entries !== undefined) return sameFormAgain({ wire: entries, problems: [] }, 200);
  intentOf(fields, ['save']);
  const plan = readPlan(circle, wire, deps.clock.now());
  if (!plan.ok) return sameFormAgain({ wire, problems: plan.problems });
  const outcome = await conveneMeeting(deps, staff, { plan: plan.value });
  if (!outcome.ok) return sameFormAgain({ wire, problems: problemsIn(outcome.refusal, inputsOfPlan) });
  return redirectWithFlash(context, paths.meeting(outcome.id), {
    kind: 'success',
    message: 'Đã triệu tập cuộc họp và gửi thư mời.',
  });
}

export default function MeetingNew() {
  const { desk, circle, wire } = usePageData<typeof loader>();
  const reply = useReplyData<typeof action>();
  return (
    <MeetingFormPage
      desk={desk}
      circle={circle}
      wire={reply?.wire ?? wire}
      problems={reply?.problems ?? []}
    />
  );
}
