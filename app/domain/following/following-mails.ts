// The mails to whoever follows something. To an address that nobody confirmed goes the question whether it is wanted,
// and nothing else.
import type { FollowedThing } from '#app/read-models/following.ts';
import { formatDate } from '#catalog/local-date.ts';
import type { Unit } from '../kernel/deps.server.ts';
import { writeMail, type WrittenMail } from '../notifications/letter.ts';
import type { NewsLine } from './followed-kind.ts';

export const unconfirmedDays = 7;

const calledIn = ({ label, title }: FollowedThing): string => `${label}: ${title}`;

/** @param link a whole address of the portal */
export function confirmFollowingMail(unit: Unit, thing: FollowedThing, link: string): WrittenMail {
  return writeMail(unit, undefined, {
    subject: 'Xác nhận nhận tin qua thư điện tử',
    lines: [
      `Có người vừa đăng ký nhận tin bằng địa chỉ này. Nếu đó là ông/bà, hãy mở liên kết dưới đây trong vòng ${unconfirmedDays} ngày và bấm "Xác nhận":`,
    ],
    details: [calledIn(thing)],
    action: { label: 'Xác nhận nhận tin', href: link },
    after: [
      '',
      'Nếu ông/bà không đăng ký, hãy bỏ qua thư này: chúng tôi không gửi gì thêm và xóa địa chỉ này.',
    ],
  });
}

/** @param manage a whole address of the portal */
export function alreadyFollowingMail(unit: Unit, thing: FollowedThing, manage: string): WrittenMail {
  return writeMail(unit, undefined, {
    subject: 'Ông/bà đang nhận tin này rồi',
    lines: ['Có người vừa đăng ký nhận tin bằng địa chỉ này, nhưng ông/bà đang nhận tin này rồi:'],
    details: [calledIn(thing)],
    action: { label: 'Xem những gì ông/bà nhận', href: manage },
    after: ['', 'Nếu không phải ông/bà đăng ký, hãy bỏ qua thư này: không có gì thay đổi.'],
  });
}

export interface DigestGroup {
  readonly thing: FollowedThing;
  readonly news: readonly NewsLine[];
}

/** Of one thing. The others stand on its page. */
const mostShown = 20;

/**
 * @param publicUrl before every address in it
 * @param digest `on`: local date; `manage`: the whole address of what he follows
 * @returns of each thing at most `mostShown` news, then how many more stand on its page
 */
export function digestMail(
  unit: Unit,
  publicUrl: string,
  {
    on,
    groups,
    manage,
  }: { readonly on: string; readonly groups: readonly DigestGroup[]; readonly manage: string },
): WrittenMail {
  const [only] = groups;
  const subject =
    groups.length === 1 && only !== undefined
      ? `Tin mới ngày ${formatDate(on)}: ${only.thing.title}`
      : `Tin mới ngày ${formatDate(on)}`;
  return writeMail(unit, undefined, {
    subject,
    lines: groups.flatMap(({ thing, news }, index) => [
      ...(index === 0 ? [] : ['']),
      calledIn(thing),
      ...news.slice(0, mostShown).map(({ text, href }) => `- ${text}\n  ${publicUrl}${href}`),
      ...(news.length > mostShown
        ? [`- Còn ${news.length - mostShown} tin nữa\n  ${publicUrl}${thing.href}`]
        : []),
    ]),
    action: { label: 'Mở Cổng thông tin', href: `${publicUrl}/` },
    after: ['', `Ông/bà nhận thư này vì đã đăng ký. Thôi nhận từng mục hoặc tất cả: ${manage}`],
  });
}
