// What whoever commented is told, by mail or by short message. What he wrote stands in none of them: it is read behind the link,
// or behind a code.
import { announcements, type AnnouncementKind } from '#app/consultations/announcements.ts';
import { confirmationDays, moderationDays } from '#app/consultations/comment-steps.ts';
import { declineReasons, type AuthorKind, type DeclineReason } from '#app/consultations/comment-words.ts';
import { lastDayOf } from '#app/consultations/period.ts';
import { paths } from '#app/addresses/paths.ts';
import { formatDate } from '#catalog/local-date.ts';
import type { QueuedMessage } from '#db/queries/outbox.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { addressed, writeMail, type Letter } from '../notifications/letter.ts';
import { shortAddressee, shortName, writeSms } from '../notifications/short-message.ts';
import type { CommentContent } from './comment-contents.server.ts';

/** A letter, and what a telephone is told in its place. */
interface CommentNotice extends Pick<Letter, 'subject' | 'lines' | 'after'> {
  /** Of the link. */
  readonly action?: string;
  /**
   * A sentence of its own after "dự thảo “…”: ". Left out where a telephone is told nothing: each message is paid for and rings, and
   * the page says the rest.
   */
  readonly short?: string;
}

const keep = 'Xin giữ kín liên kết này: người có liên kết xem và sửa được góp ý của ông/bà.';

/**
 * @param of `title`: of the draft, in words; `dedupeKey`, `kind`: of the message
 * @returns undefined where no way leads to him, or where his telephone is not told of it
 */
export function commentMessage(
  { unit, sms }: Pick<Deps, 'unit' | 'sms'>,
  { name, email, phone, token }: Pick<CommentContent, 'name' | 'email' | 'phone' | 'token'>,
  notice: CommentNotice,
  {
    title,
    authorKind,
    ...cause
  }: {
    readonly title: string;
    readonly authorKind: AuthorKind;
    readonly dedupeKey: string;
    readonly kind: string;
  },
): QueuedMessage | undefined {
  const to = authorKind === 'organisation' ? { organisation: name } : name;
  if (email !== '') {
    const { subject, lines, after = [], action = 'Xem góp ý của tôi' } = notice;
    const mail = writeMail(unit, to, {
      subject,
      lines,
      details: [`Dự thảo: ${title}`],
      action: { label: action, href: unit.publicUrl + paths.ownComments(token) },
      after: [...after, keep],
    });
    return { ...cause, recipient: email, ...mail };
  }
  if (phone === undefined || sms === undefined || notice.short === undefined) return undefined;
  const { subject } = notice;
  const short = addressed(shortAddressee(to), notice.short);
  const body = writeSms(unit, `về dự thảo "${shortName(title)}": ${short}`);
  return { ...cause, way: 'sms', recipient: phone, subject, body };
}

/** To an address; a telephone gets a code. */
export const confirmation: CommentNotice = {
  subject: 'Xác nhận góp ý dự thảo',
  lines: [
    'Địa chỉ thư này vừa được dùng để góp ý cho một dự thảo của Ủy ban nhân dân. Hãy mở liên kết dưới đây và bấm “Xác nhận và gửi góp ý”.',
    `Khi chưa xác nhận, chưa ai xem góp ý này; sau ${confirmationDays} ngày, góp ý tự xóa.`,
  ],
  after: ['Nếu ông/bà không góp ý gì, xin bỏ qua thư này.'],
  action: 'Xem và xác nhận góp ý',
};

export const received: CommentNotice = {
  subject: 'Đã nhận góp ý của ông/bà',
  lines: [
    `Ủy ban nhân dân đã nhận góp ý của ông/bà. Cán bộ xem trong ${moderationDays} ngày làm việc rồi đăng; trước khi đợt lấy ý kiến đóng, ông/bà sửa hoặc rút lại được.`,
  ],
};

/**
 * @param of `masked`: whether something private in the comment is hidden behind “[…]”: its writer is told that the original is kept;
 *   `reason`: why it is shown after it had been declined, or masked by mistake
 */
export const published = ({
  masked,
  reason,
}: {
  readonly masked: boolean;
  readonly reason: string | undefined;
}): CommentNotice => ({
  subject: 'Góp ý của ông/bà đã được đăng',
  lines: [
    masked
      ? 'Góp ý của ông/bà đã được đăng. Thông tin riêng trong đó được che bằng “[…]”; bản gốc được lưu giữ kín để tổng hợp.'
      : 'Góp ý của ông/bà đã được đăng nguyên văn.',
    ...(reason === undefined ? [] : ['Một cán bộ khác đã xem lại quyết định trước:', { said: reason }]),
    'Sau khi hết hạn, Ủy ban nhân dân tổng hợp, giải trình, tiếp thu và báo cho ông/bà.',
  ],
});

/** @param reason what the moderator wrote beside the ground; undefined where the ground says it all */
export const declined = (ground: DeclineReason, reason: string | undefined): CommentNotice => ({
  subject: 'Góp ý của ông/bà không được đăng',
  lines: [
    'Ủy ban nhân dân đã nhận góp ý của ông/bà nhưng không đăng lên trang.',
    '',
    `Lý do: ${declineReasons[ground]}`,
    ...(reason === undefined ? [] : [{ said: reason }]),
    '',
    'Một cán bộ khác sẽ xem lại và báo cho ông/bà. Khi đợt lấy ý kiến còn mở, ông/bà có thể sửa rồi gửi lại.',
  ],
  short: 'góp ý của ông/bà không được đăng. Lý do và cách sửa để gửi lại có trên Cổng thông tin.',
});

/** The second person keeps what the first decided. */
export const upheld = (reason: string | undefined): CommentNotice => ({
  subject: 'Đã xem lại: góp ý của ông/bà không được đăng',
  lines: [
    'Một cán bộ khác đã xem lại góp ý của ông/bà và giữ quyết định không đăng. Lý do ghi ở trang góp ý của ông/bà.',
    ...(reason === undefined ? [] : ['', { said: reason }]),
    '',
    'Góp ý vẫn được lưu; Ủy ban nhân dân không trả lời riêng góp ý này trong bản giải trình.',
  ],
});

/** What the table of answers does with the comments of one person: answers one at least, or refused all that he sent. */
type AnsweredOrNot = 'answered' | 'refused' | undefined;

const ofHisOwn = (his: AnsweredOrNot): string =>
  his === 'answered'
    ? ' Trang góp ý của ông/bà ghi rõ nội dung trả lời.'
    : his === 'refused'
      ? ' Góp ý đã gửi không được đăng, lý do ghi ở trang góp ý của ông/bà, nên không có trả lời riêng.'
      : '';

/**
 * To everybody who took part.
 * @param of `closesAt`: the end of the period, the midnight after its last day; `note`: of a correction, of an end; `his`: an answer
 *   is promised to nobody who has none
 */
export function announcementNotice(
  kind: AnnouncementKind,
  {
    closesAt,
    note,
    his,
  }: { readonly closesAt: Date; readonly note: string | null; readonly his: AnsweredOrNot },
): CommentNotice {
  const until = formatDate(lastDayOf({ closesAt }));
  const wordsByKind = {
    extended: {
      line: `Thời gian lấy ý kiến được kéo dài đến hết ngày ${until}. Ông/bà có thể góp ý thêm, sửa hoặc rút góp ý đã gửi.`,
    },
    'new-version': {
      line: `Dự thảo vừa có bản mới, kèm phần so sánh với bản trước. Góp ý của ông/bà vẫn được giữ, gắn với điều khoản tương ứng; điều khoản nào không còn thì được ghi rõ. Nhận góp ý đến hết ngày ${until}.`,
      short: `dự thảo đã được sửa đổi. Góp ý đã gửi vẫn được giữ. Nhận góp ý đến hết ngày ${until}, trên Cổng thông tin.`,
    },
    answered: {
      line: `Ủy ban nhân dân đã công bố bản tổng hợp, giải trình, tiếp thu.${ofHisOwn(his)}`,
      short:
        his === 'refused'
          ? 'góp ý của ông/bà không được đăng nên không có trả lời riêng. Giải trình, tiếp thu chung xem trên Cổng thông tin.'
          : 'góp ý của ông/bà đã có giải trình, tiếp thu. Xem trên Cổng thông tin.',
    },
    corrected: {
      line: `Ủy ban nhân dân vừa đính chính bản tổng hợp, giải trình, tiếp thu.${ofHisOwn(his)}`,
      // A telephone without an answer has nothing that was corrected.
      ...(his === 'answered' && {
        short: 'trả lời góp ý của ông/bà được đính chính. Xem trên Cổng thông tin.',
      }),
    },
    ended: {
      line: 'Ủy ban nhân dân dừng lấy ý kiến về dự thảo này và không công bố bản giải trình, tiếp thu. Lý do và việc dùng các góp ý đã nhận được ghi dưới đây.',
      short: 'đã ngừng lấy ý kiến, góp ý không được giải trình. Lý do có trên Cổng thông tin.',
    },
  } as const satisfies Record<AnnouncementKind, { readonly line: string; readonly short?: string }>;
  const { line, ...short } = wordsByKind[kind];
  return {
    subject: announcements[kind],
    lines: [line, ...(note === null ? [] : ['', { said: note }])],
    ...short,
  };
}
