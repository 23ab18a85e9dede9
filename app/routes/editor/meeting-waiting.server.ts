// What of the board's meetings waits for somebody on the page on which his day starts.
import type { Staff } from '#app/domain/actor.ts';
import type { Deps } from '#app/domain/deps.server.ts';
import { countMeetingWork } from '#app/domain/meetings/list-meetings.server.ts';
import { paths } from '#app/http/paths.ts';
import type { Waiting } from '#app/ui/desk/landing-page.tsx';

export async function meetingsWaiting(deps: Deps, staff: Staff): Promise<readonly Waiting[]> {
  const { open, late, rule } = await countMeetingWork(deps, staff);
  const href = paths.meetings();
  return [
    ...(open === 0
      ? []
      : [{ label: 'kết luận họp Ban Biên tập giao bạn', count: open, href, urgent: late > 0 }]),
    // Đ19: the head and the deputy see how many days are left of the three months.
    ...(rule === undefined || rule.kind === 'in-time'
      ? []
      : [
          rule.kind === 'late'
            ? { label: 'ngày trễ họp Ban Biên tập', count: -rule.daysLeft, href, urgent: true }
            : { label: 'ngày còn lại để họp Ban Biên tập', count: rule.daysLeft, href, urgent: true },
        ]),
  ];
}
