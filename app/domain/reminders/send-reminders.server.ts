// The mail of the morning: one a person and working day, and none when there is nothing to say.
import { paths } from '#app/addresses/paths.ts';
import { localDate } from '#catalog/local-date.ts';
import { listRemindersOff } from '#db/queries/board-people.server.ts';
import { listBoardItems } from '#db/queries/content-board.server.ts';
import { listOpenSections } from '#db/queries/content-sections.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import { listConsultationsDue } from '../consultations/list-due.server.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { lettersToStaff, type Letter } from '../notifications/letter.ts';
import { boardPeople } from '../publishing/board-people.server.ts';
import { lastInSections } from '../publishing/last-in-sections.server.ts';
import { dueWork, type Reminder } from './due-work.server.ts';

/** @returns to how many people something was to be said today */
export async function sendReminders(deps: Deps): Promise<number> {
  const at = deps.clock.now();
  const today = localDate(at);
  const calendar = await readWorkingCalendar(deps);
  if (!calendar.isWorkingDay(today)) return 0;
  const published = {
    today,
    calendar,
    sections: await listOpenSections(deps.db),
    items: await listBoardItems(deps.db, { underWay: true }),
    last: await lastInSections(deps.db),
    consultations: await listConsultationsDue(deps, calendar),
  };
  const off = await listRemindersOff(deps.db);
  const mails = (await boardPeople(deps, deps.db))
    .filter(({ id }) => !off.has(id))
    .flatMap((person) => {
      const groups = dueWork(person, published);
      const mail = { kind: 'reminder', cause: `reminder:${today}` };
      return groups.length === 0
        ? []
        : lettersToStaff(deps.unit, [person], { ...mail, letter: letterOf(deps, groups) });
    });
  await enqueueMails(deps.db, mails, at);
  if (mails.length > 0) deps.log.info({ people: mails.length }, 'reminders put into the outbox');
  return mails.length;
}

function letterOf({ unit }: Deps, groups: readonly Reminder[]): Letter {
  const count = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  return {
    subject: `Hôm nay có ${count} việc tin, bài`,
    lines: groups.flatMap(({ heading, lines }, index) => [
      ...(index === 0 ? [] : ['']),
      heading,
      ...lines.map(({ text, item, href = item === undefined ? undefined : paths.boardItem(item) }) =>
        href === undefined ? `- ${text}` : `- ${text}\n  ${unit.publicUrl}${href}`,
      ),
    ]),
    action: { label: 'Xem tất cả', href: unit.publicUrl + paths.board() },
    after: [`Không muốn nhận thư nhắc việc buổi sáng: ${unit.publicUrl}${paths.reminders()}`],
  };
}
