// A meeting of the board takes place otherwise than it was convened (Đ19).
import { changeAsWritten, inputOfPlan } from '#app/domain/meetings/as-written.server.ts';
import { openMeeting } from '#app/domain/meetings/open-meeting.server.ts';
import { readCircleToConvene } from '#app/domain/meetings/read-circle.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { deskAct, deskActions, deskPage, type DeskRequest } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { orRefusal, refusalResponse } from '#app/http/replies.server.ts';
import { meetingForm } from '#app/publications/meeting-forms.ts';
import { meetingWire } from '#app/publications/meeting-wires.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { MeetingFormPage } from '#app/ui/pages/editor/meetings/meeting-form-page.tsx';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Thay đổi cuộc họp Ban Biên tập') }];

const back = ({ param }: DeskRequest) => ({ href: paths.meeting(param('meeting')), label: 'Về cuộc họp' });

export const loader = deskPage(async (request) => {
  const { deps, staff, param } = request;
  const { meeting } = orRefusal(await openMeeting(deps, staff, { id: param('meeting') }));
  const { circle } = orRefusal(await readCircleToConvene(deps, staff), back(request));
  if (!meeting.may.includes('change'))
    throw refusalResponse(
      { code: 'not-possible', message: 'Bạn không thay đổi được cuộc họp này.' },
      back(request),
    );
  const { id, lock } = meeting;
  return { ok: true, circle, wire: meetingWire(meeting), meeting: { id, lock } };
});

export const action = deskActions({
  to: ({ param }) => paths.meeting(param('meeting')),
  back,
  acts: {
    save: deskAct({
      act: ({ deps, staff, param, number, wire }) =>
        changeAsWritten(deps, staff, { id: param('meeting'), seen: number('version'), wire }),
      done: 'Đã thay đổi cuộc họp và báo người dự họp.',
      inputOf: inputOfPlan,
      newest: async ({ deps, staff, param }) => {
        const outcome = await openMeeting(deps, staff, { id: param('meeting') });
        return outcome.ok ? outcome.meeting.lock : undefined;
      },
    }),
  },
  groupsOf: async (form) =>
    meetingForm(orRefusal(await readCircleToConvene(form.deps, form.staff), back(form)).circle),
});

export default pageOf<typeof loader, typeof action>(MeetingFormPage);
