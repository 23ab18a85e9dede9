// Each night: whoever has the next step of an inquiry past its limit is told, and so many working days later the leaders
// are. Once for each limit and person, however often the job runs.
import type { InquiryKind } from '#app/inquiries/kind.ts';
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import { paths } from '#app/addresses/paths.ts';
import { stateOf } from '#app/steps/permit.ts';
import { describeRemaining } from '#catalog/lateness.ts';
import { formatDate } from '#catalog/local-date.ts';
import { listInquiries, type InquiryRow } from '#db/queries/inquiries.server.ts';
import { enqueueMails, type QueuedMail } from '#db/queries/outbox.server.ts';
import { listStaffOf, type Colleague } from '#db/queries/staff-at-work.server.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { lettersToStaff, type Letter } from '../notifications/letter.ts';
import { fillInquiryPeriods } from './fill-periods.server.ts';
import { dueView } from './inquiry-view.server.ts';
import { registerNumberOf } from './register-number.ts';
import { staffOf } from './tell-inquiry-staff.server.ts';

/** @returns how many inquiries are late */
export async function escalateLateInquiries(deps: Deps): Promise<number> {
  // A process of the release before may have filed since this one started.
  await fillInquiryPeriods(deps);
  const counts = await Promise.all(inquiryKinds.map((kind) => escalate(deps, kind)));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function escalate(deps: Deps, kind: InquiryKind): Promise<number> {
  const { escalation } = kind;
  if (escalation === undefined) return 0;
  const now = deps.clock.now();
  const calendar = await readWorkingCalendar(deps);
  const sql = deps.db.$client;
  // What goes with a main one is late as that is.
  const states = Object.entries(kind.states)
    .filter(([, { clock, merged }]) => clock === 'running' && merged !== true)
    .map(([state]) => state);
  const mails: QueuedMail[] = [];
  let lateCount = 0;
  for (const row of await listInquiries(sql, { kind: kind.id, states })) {
    const due = dueView(deps, kind, row, calendar);
    if (due?.level === undefined) continue;
    const { lateness: timing, level } = due;
    lateCount += 1;
    const next = await staffOf(sql, kind, row, stateOf(kind, row.state).waitsFor ?? 'handler', now);
    const leaders = level === 2 ? await listStaffOf(sql, { roles: escalation.roles }, now) : [];
    const about = letterOf(deps, kind, row, `Hạn ${formatDate(due.date)}, ${describeRemaining(timing)}`);
    const tell = (to: readonly Colleague[], line: string, of: 1 | 2) =>
      lettersToStaff(deps.unit, to, {
        kind: `staff-${kind.id}-late`,
        cause: `inquiry-late:${row.id}:${of}:${due.date}`,
        letter: { ...about, lines: [line] },
      });
    mails.push(
      ...tell(next, `Một ${kind.words.one} đang chờ ông/bà đã quá hạn trả lời.`, 1),
      ...tell(
        leaders,
        `Một ${kind.words.one} quá hạn từ ${escalation.workingDays} ngày làm việc trở lên.`,
        2,
      ),
    );
  }
  await enqueueMails(deps.db, mails, now);
  if (lateCount > 0) deps.log.info({ kind: kind.id, late: lateCount }, 'inquiries are past their limit');
  return lateCount;
}

/** @param how by when it had to be answered, and how late that is now */
function letterOf(deps: Deps, kind: InquiryKind, row: InquiryRow, how: string): Omit<Letter, 'lines'> {
  return {
    subject: `Quá hạn: ${kind.words.one} ${registerNumberOf(row) ?? row.code}`,
    details: [
      `Mã: ${row.code}`,
      `Trạng thái: ${stateOf(kind, row.state).label}`,
      ...(row.assignedTo === null ? [] : [`Giao cho: ${row.assignedTo}`]),
      how,
    ],
    action: {
      label: `Mở ${kind.words.one}`,
      href: deps.unit.publicUrl + paths.staffInquiry(kind.id, row.code),
    },
  };
}
