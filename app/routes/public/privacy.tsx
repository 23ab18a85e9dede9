// What the portal stores of a person, why, until when, and what he may ask for (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15).
// Periods are read from the rules that the portal keeps.
import { useLoaderData } from '@remix-run/react';
import type { MetaFunction } from '@remix-run/node';

import { commentsRule } from '#app/consultations/retention.ts';
import { messagesRule } from '#app/conversations/messages.ts';
import { draftKeptDays } from '#app/domain/dossiers/filing/purge-drafts.server.ts';
import { unconfirmedDays } from '#app/domain/following/following-mails.ts';
import { publicPage, type DocumentHandle } from '#app/http/document.ts';
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import { ratingCommentRule } from '#app/quality/rating.ts';
import { ruleInWords } from '#app/retention/rule.ts';
import { deviceDraftDays, sentMessageDays, undeliveredMessageDays } from '#app/retention/days.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import printButton from '#app/ui/components/print-sheet/print-button.ts?worker&url';
import { PrivacyPage, type StoredData } from '#app/ui/pages/public/privacy/privacy-page.tsx';
import { dayMs } from '#app/values/durations.ts';
import { capitalise } from '#app/values/first-letter.ts';
import { confirmationHours, contactCodeRules } from '#app/vocabulary/contact-codes.ts';
import { accountEventDays } from '#app/vocabulary/security-events.ts';
import { sessionLengths } from '#app/domain/accounts/session-lengths.ts';
import { signInPlaceDays } from '#app/vocabulary/sign-in-places.ts';
import { tags } from '#app/vocabulary/page-tags.ts';

export const handle = { document: 'static', scripts: [printButton] } satisfies DocumentHandle;
export const headers = () => publicPage([tags.fixed]);
export const meta: MetaFunction = () => [
  { title: pageTitle('Dữ liệu cá nhân của bạn') },
  {
    name: 'description',
    content:
      'Cổng lưu những gì của bạn, để làm gì, trong bao lâu, ai xem được, và bạn yêu cầu được những gì.',
  },
];

export function loader() {
  const inquiries = inquiryKinds.map(({ words, retention }): StoredData => ({
    what: `Nội dung, tệp và thông tin liên hệ bạn ghi trong ${words.one}`,
    why: 'Trả lời bạn; phần được đăng công khai do cán bộ viết lại và không nêu tên, trừ khi bạn đồng ý.',
    until: sentence(ruleInWords(retention)),
  }));
  const stored: readonly StoredData[] = [
    {
      what: 'Tài khoản: họ tên, số điện thoại hoặc thư điện tử, mật khẩu (lưu ở dạng không đọc được), cách bạn muốn được báo tin, thông tin bạn tự ghi thêm',
      why: 'Để bạn nộp hồ sơ, theo dõi, nhận thông báo, và không phải khai lại.',
      until: `Khi bạn còn dùng tài khoản. Mỗi lần đăng nhập hết hiệu lực sau ${sessionLengths.resident.idleMs / dayMs} ngày không dùng, và sau ${sessionLengths.resident.longestMs / dayMs} ngày.`,
    },
    {
      what: 'Mã xác nhận gửi đến điện thoại hoặc thư (lưu ở dạng không đọc được); tên và mật khẩu của tài khoản đang chờ mã',
      why: 'Để biết số điện thoại hoặc địa chỉ là của bạn trước khi mở tài khoản, đổi liên lạc, đặt lại mật khẩu, báo tin hay nhận góp ý.',
      until: `Mã dùng được ${contactCodeRules.minutes} phút, liên kết trong thư mở tài khoản ${confirmationHours} giờ; một giờ sau khi hết hạn thì xóa.`,
    },
    {
      what: 'Tờ khai và giấy tờ của hồ sơ chưa gửi; khi bạn nộp thay: tên, số định danh, số điện thoại của người đó và giấy tờ cho phép bạn nộp thay',
      why: 'Để bạn dừng lại và khai tiếp, kể cả trên máy khác.',
      until: `Tự xóa khi ${draftKeptDays} ngày không có thay đổi; bạn xóa được lúc nào cũng được.`,
    },
    {
      what: 'Tờ khai, giấy tờ, kết quả và các bước giải quyết của hồ sơ đã gửi, cả những gì bạn ghi về người bạn nộp thay',
      why: 'Giải quyết thủ tục theo pháp luật; trả lời khi có khiếu nại.',
      until: 'Theo quy định về lưu trữ hồ sơ của cơ quan nhà nước; Cổng không tự xóa.',
    },
    {
      what: 'Tin nhắn giữa bạn và cán bộ về hồ sơ',
      why: 'Trả lời điều bạn hỏi khi hồ sơ đang được giải quyết.',
      until: sentence(ruleInWords(messagesRule)),
    },
    {
      what: 'Giao dịch nộp phí: số tiền, thời điểm, mã giao dịch, ngân hàng',
      why: 'Thu, đối soát và hoàn phí. Cổng không thấy và không lưu số thẻ.',
      until: 'Theo quy định về chứng từ kế toán; Cổng không tự xóa.',
    },
    ...inquiries,
    {
      what: 'Thư và tin nhắn Cổng đã gửi cho bạn: gửi đến đâu, nói gì',
      why: 'Để gửi lại khi chưa đến nơi. Gửi xong là xóa ngay mã và liên kết riêng của bạn trong đó.',
      until: `${sentMessageDays} ngày sau khi gửi; không gửi được thì ${undeliveredMessageDays} ngày. Sau đó chỉ còn loại thư và thời điểm.`,
    },
    {
      what: 'Số điện thoại hoặc địa chỉ thư bạn xác nhận thêm để được báo về điều đã gửi',
      why: 'Báo khi cần bạn bổ sung, khi hẹn ngày và khi có trả lời. Tin nhắn không ghi nội dung.',
      until: 'Đến khi bạn bấm “Thôi nhận tin” ở trang theo dõi, hoặc khi nội dung được xóa.',
    },
    {
      what: 'Tên, số điện thoại hoặc thư điện tử, và góp ý của bạn về một dự thảo',
      why: 'Tổng hợp, giải trình, tiếp thu ý kiến.',
      until: sentence(ruleInWords(commentsRule)),
    },
    {
      what: 'Ý kiến bạn viết kèm khi đánh giá hồ sơ',
      why: 'Để lãnh đạo Ủy ban nhân dân biết điều cần sửa.',
      until: sentence(ruleInWords(ratingCommentRule)),
    },
    {
      what: 'Địa chỉ thư điện tử đăng ký nhận tin',
      why: 'Gửi tin bạn đã chọn.',
      until: `Đến khi bạn bấm “Thôi nhận” ở liên kết trong thư. Chưa xác nhận thì xóa sau ${unconfirmedDays} ngày.`,
    },
    {
      what: 'Trên máy bạn, không ở Cổng: cỡ chữ và màu bạn chọn, giấy tờ đã đánh dấu, tờ khai để in, câu hỏi, kiến nghị, yêu cầu, góp ý đang ghi dở',
      why: 'Để lần sau không phải chọn, không phải ghi lại.',
      until: `Cách đọc: một năm. Những gì bạn đang ghi: đến khi gửi, hoặc đóng thẻ trình duyệt. Tờ khai để in, khi bạn cho biết máy chỉ mình bạn dùng: đến khi bạn tải về hoặc xóa, nhiều nhất ${deviceDraftDays} ngày. Xóa dữ liệu trang web trong trình duyệt là mất hết.`,
    },
    {
      what: 'Những nơi bạn đã đăng nhập: chỉ lưu mã băm của địa chỉ mạng, không đọc lại được',
      why: 'Để khi có người thử mật khẩu của bạn từ nơi khác, bạn vẫn đăng nhập được ở nơi quen thuộc.',
      until: `${signInPlaceDays} ngày sau lần cuối bạn đăng nhập ở đó.`,
    },
    {
      what: 'Lúc nào có người đăng nhập tài khoản của bạn, bằng trình duyệt nào, và những lần nhập sai',
      why: 'Để bạn thấy khi có người khác vào, hay thử vào, tài khoản của bạn.',
      until: `${accountEventDays} ngày.`,
    },
  ];
  const months = inquiryKinds
    .map(({ words, retention }) => `${words.one} ${retention.months} tháng`)
    .join(', ');
  const inShort = `Hồ sơ đã gửi lưu theo quy định lưu trữ; ${months}; hồ sơ chưa gửi tự xóa sau ${draftKeptDays} ngày.`;
  return { stored, inShort };
}

const sentence = (words: string) => `${capitalise(words)}.`;

export default function Privacy() {
  return <PrivacyPage {...useLoaderData<typeof loader>()} />;
}
