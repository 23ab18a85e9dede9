// The meetings of the board, its open decisions, and its three months (Đ19).
import { finishDecision } from '#app/domain/meetings/finish-decision.server.ts';
import { listMeetings } from '#app/domain/meetings/list-meetings.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { deskAct, deskActions, deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { meetingsFilter } from '#app/lists/meetings.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { noteName } from '#app/ui/pages/editor/meetings/decision-table.tsx';
import { MeetingsPage } from '#app/ui/pages/editor/meetings/meetings-page.tsx';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Họp Ban Biên tập') }];

export const loader = deskPage(async ({ deps, staff, url }) => {
  const filter = meetingsFilter.read(url.searchParams);
  return { ...orRefusal(await listMeetings(deps, staff, filter)), filter };
});

export const action = deskActions({
  to: paths.meetings,
  acts: {
    finish: deskAct({
      act: ({ deps, staff, text }) => {
        const decision = text('decision');
        return finishDecision(deps, staff, { decision, note: text(noteName(decision)) });
      },
      done: 'Đã ghi kết quả thực hiện.',
      inputOf: (path, { text }) => (path === 'note' ? noteName(text('decision')) : path),
    }),
  },
});

export default pageOf<typeof loader, typeof action>(MeetingsPage);
