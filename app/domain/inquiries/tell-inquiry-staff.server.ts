// Those of the staff who have the next step with an inquiry are told by mail, in the transaction that moved it. The mail
// carries nothing of what was written: that is read on the portal, where the look is recorded.
import { paths } from '#app/addresses/paths.ts';
import type { InquiryKind, InquiryTransition, StaffCapacity } from '#app/inquiries/kind.ts';
import { stateOf } from '#app/steps/permit.ts';
import { dutyLabel, type InquiryDuty } from '#app/inquiries/clock.ts';
import { formatDate } from '#catalog/local-date.ts';
import type { Sql } from '#db/client.server.ts';
import type { InquiryRow } from '#db/queries/inquiries.server.ts';
import { queueMails } from '#db/queries/mails-of-moves.server.ts';
import { listStaffOf, type Colleague } from '#db/queries/staff-at-work.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { lettersToStaff, type Letter } from '../notifications/letter.ts';

interface Step {
  readonly sequence: number;
  readonly at: Date;
  /** What is to be done next, and by which day. */
  readonly due: InquiryDuty | undefined;
  /** Whoever made the step. */
  readonly by: string | null;
}

/**
 * @param inquiry as the step left it
 * @param step `by`: whoever made it, who is not told
 * @returns without a mail where the transition tells nobody
 */
export async function tellInquiryStaff(
  deps: Deps,
  sql: Sql,
  kind: InquiryKind,
  inquiry: InquiryRow,
  { event, tells }: Pick<InquiryTransition, 'event' | 'tells'>,
  { sequence, at, due, by }: Step,
): Promise<void> {
  if (tells === undefined) return;
  const readers = await staffOf(sql, kind, inquiry, tells.to, at);
  const letter: Letter = {
    subject: tells.subject,
    lines: tells.lines,
    details: [
      `Mã: ${inquiry.code}`,
      `Trạng thái: ${stateOf(kind, inquiry.state).label}`,
      ...(due === undefined ? [] : [`${dutyLabel(due)} ngày ${formatDate(due.date)}`]),
    ],
    action: {
      label: `Mở ${kind.words.one}`,
      href: deps.unit.publicUrl + paths.staffInquiry(kind.id, inquiry.code),
    },
  };
  const mails = lettersToStaff(
    deps.unit,
    readers.filter(({ id }) => id !== by),
    { kind: `staff-${kind.id}-${event}`, cause: `inquiry-staff:${inquiry.id}:${sequence}:${event}`, letter },
  );
  await queueMails(sql, mails, at);
}

/**
 * Whoever stands before the inquiry in this capacity, with an account that is open at `at`.
 * @returns as assignee: whoever took it, else everybody of its unit; empty where it was given to nobody
 */
export async function staffOf(
  sql: Sql,
  kind: InquiryKind,
  { assignedUnit, assignedOfficer }: Pick<InquiryRow, 'assignedUnit' | 'assignedOfficer'>,
  capacity: StaffCapacity,
  at: Date,
): Promise<Colleague[]> {
  switch (capacity) {
    case 'handler':
      return listStaffOf(sql, kind.handlers, at);
    case 'approver':
      return listStaffOf(sql, kind.approvers ?? {}, at);
    case 'assignee':
      if (assignedOfficer !== null) return listStaffOf(sql, { people: [assignedOfficer] }, at);
      return listStaffOf(sql, { units: assignedUnit === null ? [] : [assignedUnit] }, at);
  }
}
