// Mails about an inquiry. They carry nothing of what was written or decided: that is read at the code's address.
import { paths } from '#app/addresses/paths.ts';
import type { InquiryKind } from '#app/inquiries/kind.ts';
import { formatDate } from '#catalog/local-date.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { writeMail, type WrittenMail } from '../notifications/letter.ts';

interface InquiryMailFacts {
  readonly name: string;
  readonly code: string;
  /** "2026-11-24" */
  readonly dueOn?: string | undefined;
}

export const followAddress = ({ unit }: Pick<Deps, 'unit'>, kind: InquiryKind, code: string) =>
  `${unit.publicUrl}${paths.inquiry(kind.id, code)}`;

export function composeInquiryMail(
  deps: Pick<Deps, 'unit'>,
  kind: InquiryKind,
  mail: { readonly subject: string; readonly lines: readonly string[] },
  facts: InquiryMailFacts,
): WrittenMail {
  return writeMail(deps.unit, facts.name, {
    subject: mail.subject,
    lines: [
      ...mail.lines,
      ...(facts.dueOn === undefined ? [] : [`Trả lời chậm nhất ngày ${formatDate(facts.dueOn)}.`]),
    ],
    details: [`Mã: ${facts.code}`],
    action: { label: 'Theo dõi', href: followAddress(deps, kind, facts.code) },
    after: ['Xin giữ mã cẩn thận: ai có mã đều xem được yêu cầu này.'],
  });
}
