// The mail to an author whose royalties were paid.
import { paths } from '#app/addresses/paths.ts';
import type { PayeeSums, RoyaltyLine } from '#app/read-models/royalties.ts';
import { formatDate } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';
import type { Deps } from '../kernel/deps.server.ts';

export function composePaidMail(
  { unit, publicUrl }: Pick<Deps, 'unit' | 'publicUrl'>,
  paid: {
    readonly number: string;
    readonly paidOn: string;
    readonly payee: PayeeSums;
    readonly lines: readonly RoyaltyLine[];
  },
): { subject: string; body: string } {
  const { payee, lines, number } = paid;
  const body = [
    `Kính gửi ông/bà ${payee.author.name},`,
    '',
    `Nhuận bút, thù lao của bạn theo bảng kê số ${number} đã được chi ngày ${formatDate(paid.paidOn)}:`,
    ...lines.map((line) => `- ${line.item.title} (${line.work.label}): ${formatVnd(line.amount)}`),
    '',
    `Cộng: ${formatVnd(payee.gross)}.`,
    ...(payee.withheld === 0
      ? []
      : [
          `Thuế thu nhập cá nhân đã khấu trừ: ${formatVnd(payee.withheld)}.`,
          `Thực nhận: ${formatVnd(payee.net)}.`,
        ]),
    '',
    `Xem các khoản của bạn: ${publicUrl}${paths.royalties()}`,
    'Nếu có khoản chưa đúng, hãy báo kế toán.',
    '',
    unit.name,
    unit.address,
    `Điện thoại: ${unit.phone}`,
    '',
    'Thư này được gửi tự động, xin đừng trả lời.',
  ];
  return { subject: `Đã chi nhuận bút, bảng kê số ${number} – ${unit.name}`, body: body.join('\n') };
}
