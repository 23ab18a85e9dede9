// The mail to an author whose royalties were paid.
import { paths } from '#app/addresses/paths.ts';
import type { PayeeSums, RoyaltyLine } from '#app/read-models/royalties.ts';
import { formatDate } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { writeMail, type WrittenMail } from '../notifications/letter.ts';

/**
 * @param paid sums in whole VND; `paidOn`: local date; `lines`: his alone
 * @returns what was held back is told only where something was
 */
export function composePaidMail(
  { unit }: Pick<Deps, 'unit'>,
  paid: {
    readonly number: string;
    readonly paidOn: string;
    readonly payee: PayeeSums;
    readonly lines: readonly RoyaltyLine[];
  },
): WrittenMail {
  const { payee, lines, number } = paid;
  return writeMail(unit, payee.author.name, {
    subject: `Đã chi nhuận bút, bảng kê số ${number}`,
    lines: [
      `Nhuận bút, thù lao của ông/bà theo bảng kê số ${number} đã được chi ngày ${formatDate(paid.paidOn)}:`,
      ...lines.map(
        (line) =>
          `- ${line.item.title} (${line.work.label}): ${formatVnd(line.amount)}${line.corrects === undefined ? '' : `, thu hồi khoản đã chi ở bảng kê số ${line.corrects.statement}`}`,
      ),
      '',
      `Cộng: ${formatVnd(payee.gross)}.`,
      ...(payee.withheld === 0
        ? []
        : [
            `Thuế thu nhập cá nhân đã khấu trừ, tính trên tổng số chi trong ngày: ${formatVnd(payee.withheld)}.`,
            `Thực nhận: ${formatVnd(payee.net)}.`,
          ]),
    ],
    action: { label: 'Xem các khoản của ông/bà', href: unit.publicUrl + paths.royalties() },
    after: ['Nếu có khoản chưa đúng, hãy báo kế toán.'],
  });
}
