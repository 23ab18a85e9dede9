// The minutes of a meeting: written until the chair confirms them, then read and printed.
import { openMinutesForm, writeMinutesAsWritten } from '#app/domain/meetings/as-written.server.ts';
import { openMeeting } from '#app/domain/meetings/open-meeting.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { deskAct, deskActions, deskPage } from '#app/http/desk-route.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { orRefusal, refusalResponse } from '#app/http/replies.server.ts';
import { minutesWire } from '#app/publications/meeting-wires.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { MinutesPage } from '#app/ui/pages/editor/meetings/minutes-page.tsx';
import { MinutesSheetPage } from '#app/ui/pages/editor/meetings/minutes-sheet-page.tsx';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Biên bản họp Ban Biên tập') }];

export const loader = deskPage(async ({ deps, staff, param }) => {
  const { meeting, staff: people } = orRefusal(await openMinutesForm(deps, staff, { id: param('meeting') }));
  if (meeting.minutes === undefined && !meeting.may.includes('write-minutes'))
    throw refusalResponse(
      { code: 'not-possible', message: 'Chưa có biên bản để xem. Thư ký và người chủ trì ghi biên bản.' },
      { href: paths.meeting(meeting.id), label: 'Về cuộc họp' },
    );
  return { ok: true, meeting, staff: people, wire: minutesWire(meeting, meeting.draft?.content) };
});

export const action = deskActions({
  to: ({ param }) => paths.meetingPart(param('meeting'), 'bien-ban'),
  acts: {
    save: deskAct({
      act: ({ deps, staff, param, number, wire }) =>
        writeMinutesAsWritten(deps, staff, { id: param('meeting'), seen: number('version'), wire }),
      done: 'Đã lưu bản nháp biên bản.',
      // Shown beside his: the next save goes over the draft that he has read by then.
      newest: async ({ deps, staff, param }) => {
        const opened = await openMeeting(deps, staff, { id: param('meeting') });
        return opened.ok ? (opened.meeting.draft?.lock ?? 0) : 0;
      },
    }),
  },
  groupsOf: async ({ deps, staff, param }) =>
    orRefusal(await openMinutesForm(deps, staff, { id: param('meeting') })).form,
});

export default function MeetingMinutes() {
  const page = usePageData<typeof loader>();
  const { desk, meeting } = page;
  const reply = useReplyData<typeof action>();
  return meeting.minutes === undefined ? (
    <MinutesPage {...page} reply={reply} />
  ) : (
    <MinutesSheetPage desk={desk} meeting={meeting} minutes={meeting.minutes} />
  );
}
