// Mails to whoever commented. What he wrote stands in none of them: it is read behind the link.
import { announcements, type AnnouncementKind } from '#app/consultations/announcements.ts';
import { confirmationDays, moderationDays } from '#app/consultations/comment-steps.ts';
import { declineReasons, type DeclineReason } from '#app/consultations/comment-words.ts';
import { lastDayOf } from '#app/consultations/period.ts';
import { paths } from '#app/addresses/paths.ts';
import { formatDate } from '#catalog/local-date.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { writeMail, type Letter, type WrittenMail } from '../notifications/letter.ts';

interface MailFacts {
  readonly name: string;
  readonly title: string;
  readonly token: string;
}

type Sender = Pick<Deps, 'unit'>;

const keep = 'Xin giữ liên kết này: ai có liên kết đều xem được góp ý của bạn cho dự thảo.';

function about(deps: Sender, { name, title, token }: MailFacts, letter: Letter, action: string): WrittenMail {
  return writeMail(deps.unit, name, {
    ...letter,
    details: [`Dự thảo: ${title}`],
    action: { label: action, href: deps.unit.publicUrl + paths.ownComments(token) },
    after: [...(letter.after ?? []), keep],
  });
}

export const confirmationMail = (deps: Sender, facts: MailFacts): WrittenMail =>
  about(
    deps,
    facts,
    {
      subject: 'Xác nhận góp ý dự thảo',
      lines: [
        'Địa chỉ thư này vừa được dùng để góp ý cho một dự thảo của Ủy ban nhân dân. Hãy mở liên kết dưới đây và bấm “Xác nhận và gửi góp ý”.',
        `Chưa xác nhận thì chưa ai xem góp ý này; sau ${confirmationDays} ngày nó tự xóa.`,
      ],
      after: ['Nếu bạn không góp ý gì, xin bỏ qua thư này.'],
    },
    'Xem và xác nhận góp ý',
  );

export const receivedMail = (deps: Sender, facts: MailFacts): WrittenMail =>
  about(
    deps,
    facts,
    {
      subject: 'Đã nhận góp ý của bạn',
      lines: [
        `Ủy ban nhân dân đã nhận góp ý của bạn. Cán bộ xem trong ${moderationDays} ngày làm việc rồi đăng; trước khi đợt lấy ý kiến đóng, bạn sửa hoặc rút lại được.`,
      ],
    },
    'Xem góp ý của tôi',
  );

export const publishedMail = (deps: Sender, facts: MailFacts, masked: boolean): WrittenMail =>
  about(
    deps,
    facts,
    {
      subject: 'Góp ý của bạn đã được đăng',
      lines: [
        masked
          ? 'Góp ý của bạn đã được đăng. Thông tin riêng trong đó được che bằng “[…]”; bản gốc được lưu giữ kín để tổng hợp.'
          : 'Góp ý của bạn đã được đăng nguyên văn.',
        'Sau khi hết hạn, Ủy ban nhân dân tổng hợp, giải trình, tiếp thu và báo cho bạn.',
      ],
    },
    'Xem góp ý của tôi',
  );

export const declinedMail = (
  deps: Sender,
  facts: MailFacts,
  { ground, reason }: { readonly ground: DeclineReason; readonly reason: string | undefined },
): WrittenMail =>
  about(
    deps,
    facts,
    {
      subject: 'Góp ý của bạn không được đăng',
      lines: [
        'Ủy ban nhân dân đã nhận góp ý của bạn nhưng không đăng lên trang.',
        '',
        `Lý do: ${declineReasons[ground]}`,
        ...(reason === undefined ? [] : [reason]),
        '',
        'Khi đợt lấy ý kiến còn mở, bạn có thể sửa rồi gửi lại.',
      ],
    },
    'Xem góp ý của tôi',
  );

/** To everybody who took part. */
export function announcementMail(
  deps: Sender,
  facts: MailFacts,
  { kind, closesAt }: { readonly kind: AnnouncementKind; readonly closesAt: Date },
): WrittenMail {
  const until = formatDate(lastDayOf({ closesAt }));
  const lines = {
    extended: `Thời gian lấy ý kiến được kéo dài đến hết ngày ${until}. Bạn có thể góp ý thêm, sửa hoặc rút góp ý đã gửi.`,
    'new-version': `Dự thảo vừa có bản mới, kèm phần so sánh với bản trước. Góp ý của bạn được giữ và đi theo điều khoản; điều khoản nào không còn thì được ghi rõ. Nhận góp ý đến hết ngày ${until}.`,
    answered:
      'Ủy ban nhân dân đã công bố bản tổng hợp, giải trình, tiếp thu. Trang của bạn ghi rõ góp ý của bạn được trả lời thế nào.',
  } as const satisfies Record<AnnouncementKind, string>;
  return about(deps, facts, { subject: announcements[kind], lines: [lines[kind]] }, 'Xem góp ý của tôi');
}
