// What the portal stores of a person, why, until when, and what he may ask for (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15).
// Periods are read from the rules that the portal keeps.
import { useLoaderData } from '@remix-run/react';
import type { MetaFunction } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { commentsRule } from '#app/consultations/retention.ts';
import { residentSessionDays } from '#app/domain/accounts/auth.server.ts';
import { draftKeptDays } from '#app/domain/dossiers/purge-drafts.server.ts';
import { unconfirmedDays } from '#app/domain/following/following-mails.ts';
import { publicPage, type DocumentHandle } from '#app/http/document.ts';
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import { ratingCommentRule } from '#app/quality/rating.ts';
import { ruleInWords } from '#app/retention/rule.ts';
import { Page } from '#app/ui/components/page/page.tsx';
import { PageHeading } from '#app/ui/components/page/page-heading.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { useSite } from '#app/ui/components/page/site.tsx';
import { Telephone } from '#app/ui/components/page/telephone.tsx';
import { PrintHint, PrintSheet } from '#app/ui/components/print-sheet/print-sheet.tsx';
import printButton from '#app/ui/components/print-sheet/print-button.ts?worker&url';
import { Table } from '#app/ui/components/table/table.tsx';
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

interface Stored {
  readonly what: string;
  readonly why: string;
  readonly until: string;
}

export function loader() {
  const inquiries = inquiryKinds.map(({ words, retention }): Stored => ({
    what: `Nội dung, tệp và thông tin liên hệ bạn ghi trong ${words.one}`,
    why: 'Trả lời bạn; phần được đăng công khai do cán bộ viết lại và không nêu tên, trừ khi bạn đồng ý.',
    until: sentence(ruleInWords(retention)),
  }));
  const stored: readonly Stored[] = [
    {
      what: 'Tài khoản: họ tên, thư điện tử, mật khẩu (chỉ lưu dạng băm), thông tin bạn tự ghi thêm',
      why: 'Để bạn nộp hồ sơ, theo dõi, nhận thông báo, và không phải khai lại.',
      until: `Khi bạn còn dùng tài khoản. Mỗi lần đăng nhập có hiệu lực ${residentSessionDays} ngày.`,
    },
    {
      what: 'Tờ khai và giấy tờ của hồ sơ chưa gửi',
      why: 'Để bạn dừng lại và khai tiếp, kể cả trên máy khác.',
      until: `Tự xóa khi ${draftKeptDays} ngày không có thay đổi; bạn xóa được lúc nào cũng được.`,
    },
    {
      what: 'Tờ khai, giấy tờ, kết quả và các bước giải quyết của hồ sơ đã gửi',
      why: 'Giải quyết thủ tục theo pháp luật; trả lời khi có khiếu nại.',
      until: 'Theo quy định về lưu trữ hồ sơ của cơ quan nhà nước; cổng không tự xóa.',
    },
    {
      what: 'Giao dịch nộp phí: số tiền, thời điểm, mã giao dịch, ngân hàng',
      why: 'Thu, đối soát và hoàn phí. Cổng không thấy và không lưu số thẻ.',
      until: 'Theo quy định về chứng từ kế toán; cổng không tự xóa.',
    },
    ...inquiries,
    {
      what: 'Tên, liên hệ và góp ý của bạn về một dự thảo',
      why: 'Tổng hợp, giải trình, tiếp thu ý kiến.',
      until: sentence(ruleInWords(commentsRule)),
    },
    {
      what: 'Ý kiến bạn viết kèm khi đánh giá hồ sơ',
      why: 'Để lãnh đạo xã biết điều cần sửa.',
      until: sentence(ruleInWords(ratingCommentRule)),
    },
    {
      what: 'Địa chỉ thư điện tử đăng ký nhận tin',
      why: 'Gửi tin bạn đã chọn.',
      until: `Đến khi bạn bấm “Thôi nhận” ở liên kết trong thư. Chưa xác nhận thì xóa sau ${unconfirmedDays} ngày.`,
    },
    {
      what: 'Địa chỉ mạng của máy bạn lúc đăng nhập',
      why: 'Để phát hiện người khác vào tài khoản của bạn; khi bị giới hạn số lần thử, chỉ lưu mã băm.',
      until: `Đến khi lần đăng nhập đó hết hiệu lực.`,
    },
  ];
  return { stored };
}

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

export default function Privacy() {
  const { stored } = useLoaderData<typeof loader>();
  const { unit } = useSite();
  return (
    <Page breadcrumbs={[{ label: 'Trang chủ', href: paths.home() }, { label: 'Dữ liệu cá nhân' }]}>
      <PrintSheet address={paths.privacy()}>
        <PageHeading lead="Cổng chỉ lưu những gì cần để giải quyết việc của bạn, không bán, không quảng cáo, không gắn công cụ theo dõi của bên ngoài.">
          Dữ liệu cá nhân của bạn
        </PageHeading>
        <Table
          caption="Cổng lưu gì, để làm gì, trong bao lâu"
          cards
          rows={stored}
          rowKey={({ what }) => what}
          columns={[
            { header: 'Lưu gì', cell: ({ what }) => what, rowHeader: true },
            { header: 'Để làm gì', cell: ({ why }) => why, labelled: true },
            { header: 'Trong bao lâu', cell: ({ until }) => until, labelled: true },
          ]}
        />
        <h2>Ai xem được</h2>
        <ul>
          <li>
            Bạn, và cán bộ có trách nhiệm giải quyết việc của bạn. Mỗi lần cán bộ mở hồ sơ đều được ghi lại;
            trang hồ sơ của bạn có mục “Ai đã xem hồ sơ của tôi”.
          </li>
          <li>
            Tờ khai, giấy tờ và nội dung bạn gửi được mã hóa khi lưu. Người nhặt được ổ đĩa hay bản sao lưu
            không đọc được.
          </li>
          <li>
            Ai có mã hồ sơ chỉ xem được hồ sơ đến bước nào ở trang <a href={paths.lookUp()}>Tra cứu</a>, không
            thấy tên và nội dung.
          </li>
          <li>
            Khi bạn nộp phí trực tuyến, cổng thanh toán nhận số tiền, mã hồ sơ và địa chỉ mạng của máy bạn;
            thông tin thẻ bạn nhập ở trang của họ.
          </li>
        </ul>
        <h2>Trên máy của bạn</h2>
        <p>
          Cổng dùng cookie để biết bạn đã đăng nhập và để hiện lời báo sau khi bạn bấm nút; không có cookie
          nào để theo dõi. Khi bạn khai hồ sơ, phần chưa kịp gửi về cổng vì mất mạng được giữ tạm trong trình
          duyệt, và mất đi khi đã lưu.
        </p>
        <h2>Bạn yêu cầu được gì</h2>
        <p>
          Xem, sửa, nhận bản sao, hạn chế hoặc phản đối việc xử lý, xóa dữ liệu mà pháp luật không buộc phải
          lưu. Thông tin tài khoản bạn tự sửa ở trang <a href={paths.account()}>Tài khoản của tôi</a>; yêu cầu
          khác gửi đến {unit.name}
          {unit.email !== '' && (
            <>
              {' '}
              qua <a href={`mailto:${unit.email}`}>{unit.email}</a>
            </>
          )}
          {unit.phone !== '' && (
            <>
              {' '}
              hoặc số <Telephone number={unit.phone} />
            </>
          )}
          . Xã xác nhận đã nhận yêu cầu trong 2 ngày làm việc; xem, sửa, cung cấp trong 10 ngày; hạn chế, phản
          đối trong 15 ngày; xóa trong 20 ngày (Nghị định 356/2025/NĐ-CP, Điều 5).
        </p>
        <PrintHint />
      </PrintSheet>
    </Page>
  );
}
