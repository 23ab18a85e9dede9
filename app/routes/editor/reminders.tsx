// Whether somebody wants the mail of the morning.
import { readReminders, turnReminders } from '#app/domain/reminders/turn-reminders.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { deskAct, deskActions, deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { RemindersPage } from '#app/ui/pages/editor/board/reminders-page.tsx';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Thư nhắc việc') }];

export const loader = deskPage(({ deps, staff }) => readReminders(deps, staff));

export const action = deskActions({
  to: paths.reminders,
  acts: {
    '': deskAct({
      act: ({ deps, staff, text }) => turnReminders(deps, staff, { on: text('reminders') === 'on' }),
      done: ({ on }) => (on ? 'Đã bật thư nhắc việc.' : 'Đã tắt thư nhắc việc.'),
    }),
  },
});

export default pageOf<typeof loader>(RemindersPage);
