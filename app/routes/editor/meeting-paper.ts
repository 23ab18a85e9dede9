// Confirmed minutes as the official paper, for whoever may see the meeting.
import { openMinutesPaper } from '#app/domain/meetings/open-minutes-paper.server.ts';
import { deskFile } from '#app/http/desk-route.server.ts';

export const loader = deskFile(({ deps, staff, param }) =>
  openMinutesPaper(deps, staff, { id: param('meeting') }),
);
