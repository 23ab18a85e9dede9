// A meeting of the board is convened (Đ19).
import { conveneAsWritten, inputOfPlan } from '#app/domain/meetings/as-written.server.ts';
import { readCircleToConvene } from '#app/domain/meetings/read-circle.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { deskAct, deskActions, deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { meetingForm } from '#app/publications/meeting-forms.ts';
import { newMeetingWire } from '#app/publications/meeting-wires.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { MeetingFormPage } from '#app/ui/pages/editor/meetings/meeting-form-page.tsx';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Triệu tập họp Ban Biên tập') }];

const back = { href: paths.meetings(), label: 'Về các cuộc họp' };

export const loader = deskPage(async ({ deps, staff }) => {
  const { circle } = orRefusal(await readCircleToConvene(deps, staff), back);
  return { ok: true, circle, wire: newMeetingWire(staff.userId, circle.board) };
});

export const action = deskActions({
  to: paths.meetings,
  back,
  acts: {
    save: deskAct({
      act: ({ deps, staff, wire }) => conveneAsWritten(deps, staff, { wire }),
      to: ({ id }) => paths.meeting(id),
      done: 'Đã triệu tập cuộc họp và gửi thư mời.',
      inputOf: inputOfPlan,
    }),
  },
  groupsOf: async ({ deps, staff }) =>
    meetingForm(orRefusal(await readCircleToConvene(deps, staff), back).circle),
});

export default pageOf<typeof loader, typeof action>(MeetingFormPage);
