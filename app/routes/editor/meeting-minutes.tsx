// The minutes of a meeting: written until the chair confirms them, then read and printed.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { openMeeting } from '#app/domain/meetings/open-meeting.server.ts';
import { readCircle } from '#app/domain/meetings/read-circle.server.ts';
import { writeMinutes } from '#app/domain/meetings/write-minutes.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { intentOf, numberOf, textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { minutesWire } from '#app/publications/meeting-wires.ts';
import { MinutesPage } from '#app/ui/pages/editor/meetings/minutes-page.tsx';
import { MinutesSheetPage } from '#app/ui/pages/editor/meetings/minutes-sheet-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { changeEntries } from '#forms/change-group.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import { readWire } from '#forms/wire.ts';
import { openDesk } from '#app/http/desk.server.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { problemsIn } from '#app/steps/refusal.ts';
import { formOfMinutes, readMinutes } from './meeting-forms.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Biên bản họp Ban Biên tập') }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { deps } = context.portal;
  const { meeting } = orRefusal(await openMeeting(deps, staff, { id: params['meeting'] ?? '' }));
  const { circle } = orRefusal(await readCircle(deps, staff));
  if (meeting.minutes === undefined && !meeting.may.includes('write-minutes'))
    throw refusalResponse(
      { code: 'not-possible', message: 'Chưa có biên bản để xem. Thư ký và người chủ trì ghi biên bản.' },
      { href: paths.meeting(meeting.id), label: 'Về cuộc họp' },
    );
  const wire = minutesWire(meeting, meeting.draft?.content);
  return data({ desk, meeting, staff: circle.staff, wire }, { headers });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { deps } = context.portal;
  const id = params['meeting'] ?? '';
  const { meeting } = orRefusal(await openMeeting(deps, staff, { id }));
  const { circle } = orRefusal(await readCircle(deps, staff));
  const people = circle.staff;
  const fields = await readForm(request);
  const wire = readWire(fields.entries());
  const seen = numberOf(fields, 'seen');
  const again = (
    status: number,
    reply: {
      readonly wire: Wire;
      readonly problems: readonly InputProblem[];
      readonly seen: number;
      readonly conflict?: true;
    },
  ) => sameFormAgain(reply, status);
  const entries = changeEntries(formOfMinutes(meeting, people), wire, textOf(fields, 'intent'));
  if (entries !== undefined) return again(200, { wire: entries, problems: [], seen });
  intentOf(fields, ['save']);
  const content = readMinutes(meeting, people, wire, deps.clock.now());
  if (!content.ok) return again(422, { wire, problems: content.problems, seen });
  const outcome = await writeMinutes(deps, staff, { id, seen, content: content.value });
  if (outcome.ok)
    return redirectWithFlash(context, paths.meetingPart(id, 'bien-ban'), {
      kind: 'success',
      message: 'Đã lưu bản nháp biên bản.',
    });
  const { refusal } = outcome;
  if (refusal.code === 'not-found' || refusal.code === 'not-allowed') throw refusalResponse(refusal);
  const problems = problemsIn(refusal);
  if (refusal.code !== 'changed-meanwhile') return again(422, { wire, problems, seen });
  // Shown beside his: the next save goes over the draft that he has read by then.
  const newest = await openMeeting(deps, staff, { id });
  const lock = newest.ok ? (newest.meeting.draft?.lock ?? 0) : 0;
  return again(409, { wire, problems, seen: lock, conflict: true });
}

export default function MeetingMinutes() {
  const { desk, meeting, staff, wire } = usePageData<typeof loader>();
  const reply = useReplyData<typeof action>();
  if (meeting.minutes !== undefined)
    return <MinutesSheetPage desk={desk} meeting={meeting} minutes={meeting.minutes} />;
  return (
    <MinutesPage
      desk={desk}
      meeting={meeting}
      staff={staff}
      wire={reply?.wire ?? wire}
      problems={reply?.problems ?? []}
      seen={reply?.seen ?? meeting.draft?.lock ?? 0}
      conflict={reply?.conflict === true}
    />
  );
}
