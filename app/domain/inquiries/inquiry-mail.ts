// Mails and short messages about an inquiry. They carry nothing of what was written or decided: that is read at the code's
// address.
import { paths } from '#app/addresses/paths.ts';
import type { InquiryKind } from '#app/inquiries/kind.ts';
import { dutyLabel, type InquiryDuty } from '#app/inquiries/clock.ts';
import { formatDate } from '#catalog/local-date.ts';
import { inSentence } from '#forms/text.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { addressed, writeMail, type Addressee, type WrittenMail } from '../notifications/letter.ts';
import { shortAddressee, writeSms } from '../notifications/short-message.ts';

interface InquiryMailFacts {
  readonly to: Addressee;
  readonly code: string;
  /** Absent where nothing is owed to him by a day. */
  readonly due?: InquiryDuty | undefined;
}

/** @returns the whole address under which a requester follows the inquiry */
export const followAddress = ({ unit }: Pick<Deps, 'unit'>, kind: InquiryKind, code: string) =>
  `${unit.publicUrl}${paths.inquiry(kind.id, code)}`;

const dueLines = ({ due }: Pick<InquiryMailFacts, 'due'>): readonly string[] =>
  due === undefined ? [] : [`${dutyLabel(due)} ngày ${formatDate(due.date)}.`];

/**
 * @param mail what the kind's table says of the step
 * @returns the letter, with until when it is answered and where it is followed
 */
export function composeInquiryMail(
  deps: Pick<Deps, 'unit'>,
  kind: InquiryKind,
  mail: { readonly subject: string; readonly lines: readonly string[] },
  facts: InquiryMailFacts,
): WrittenMail {
  return writeMail(deps.unit, facts.to, {
    subject: mail.subject,
    lines: [...mail.lines, ...dueLines(facts)],
    details: [`Mã: ${facts.code}`],
    action: { label: 'Theo dõi', href: followAddress(deps, kind, facts.code) },
    after: ['Xin giữ kín mã này: người có mã xem được nội dung đã gửi.'],
  });
}

/**
 * The same for a telephone: what the subject says, and by which code it is looked up.
 * @returns `subject`: what administrators read of it; `body`: what is sent, without marks
 */
export const composeInquirySms = (
  { unit }: Pick<Deps, 'unit'>,
  { subject }: { readonly subject: string },
  facts: InquiryMailFacts,
): { readonly subject: string; readonly body: string } => ({
  subject,
  body: writeSms(
    unit,
    [
      `${inSentence(addressed(shortAddressee(facts.to), subject))}.`,
      ...dueLines(facts),
      `Tra cứu trên Cổng thông tin bằng mã ${facts.code}.`,
    ].join(' '),
  ),
});
