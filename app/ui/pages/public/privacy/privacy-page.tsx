// What the portal stores of a person, who sees it, and what he may ask for.
import { paths } from '#app/addresses/paths.ts';

import { Details } from '../../../components/details/details.tsx';
import { Page } from '../../../components/page/page.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { useSite } from '../../../components/page/site.tsx';
import { Telephone } from '../../../components/page/telephone.tsx';
import { PrintHint, PrintSheet } from '../../../components/print-sheet/print-sheet.tsx';
import { Table } from '../../../components/table/table.tsx';

export interface StoredData {
  readonly what: string;
  readonly why: string;
  readonly until: string;
}

export interface PrivacyPageProps {
  readonly stored: readonly StoredData[];
  /** Until when the main things are kept: a sentence. */
  readonly inShort: string;
}

export function PrivacyPage({ stored, inShort }: PrivacyPageProps) {
  const { unit } = useSite();
  return (
    <Page breadcrumbs={[{ label: 'Trang chủ', href: paths.home() }, { label: 'Dữ liệu cá nhân' }]}>
      <PrintSheet address={paths.privacy()}>
        <PageHeading lead="Cổng chỉ giữ thông tin cần để giải quyết việc của bạn. Không bán, không quảng cáo, không gắn công cụ theo dõi của bên ngoài.">
          Dữ liệu cá nhân của bạn
        </PageHeading>
        <ul>
          <li>Chỉ bạn và cán bộ giải quyết xem được; ai đã xem đều được ghi lại và bạn thấy.</li>
          <li>{inShort}</li>
          <li>
            Bạn có quyền xem, sửa, nhận bản sao, yêu cầu xóa
            {unit.phone !== '' && (
              <>
                : gọi <Telephone number={unit.phone} />
              </>
            )}
            .
          </li>
        </ul>
        <Details summary="Chi tiết từng loại" printed>
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
        </Details>
        <h2>Ai xem được</h2>
        <ul>
          <li>
            Bạn, và cán bộ có trách nhiệm giải quyết việc của bạn. Mỗi lần cán bộ mở hồ sơ đều được ghi lại;
            trang hồ sơ của bạn có mục “Ai đã xem hồ sơ của tôi”.
          </li>
          <li>
            Tờ khai, giấy tờ và nội dung bạn gửi được mã hóa khi lưu. Người lấy được ổ đĩa hay bản sao lưu
            không đọc được.
          </li>
          <li>
            Ai có mã tra cứu chỉ xem được hồ sơ đến bước nào ở trang <a href={paths.lookUp()}>Tra cứu</a>,
            không thấy tên và nội dung.
          </li>
          <li>
            Khi bạn nộp phí trực tuyến, cổng thanh toán nhận số tiền, mã tra cứu và địa chỉ mạng của máy bạn;
            thông tin thẻ bạn nhập ở trang của họ.
          </li>
          <li>
            Nếu bạn nhận tin nhắn, nơi chuyển tin nhắn thấy số điện thoại và nội dung tin. Tin nhắn chỉ có mã
            hồ sơ, số tiền, ngày hẹn; không có số định danh, không có nội dung tờ khai và không có liên kết.
          </li>
        </ul>
        <h2>Trên máy của bạn</h2>
        <p>
          Cổng dùng cookie để biết bạn đã đăng nhập và để hiện thông báo sau khi bạn bấm nút; không có cookie
          nào để theo dõi. Khi bạn khai hồ sơ, phần chưa kịp gửi về Cổng vì mất mạng được giữ tạm trong trình
          duyệt, và mất đi khi đã lưu.
        </p>
        <h2>Quyền của bạn</h2>
        <p>
          Xem, sửa, nhận bản sao, hạn chế hoặc phản đối việc xử lý, xóa dữ liệu mà pháp luật không buộc phải
          lưu. Có tài khoản thì bạn tự xem, sửa, tải về, đăng xuất máy khác và đóng tài khoản ở trang{' '}
          <a href={paths.ownData()}>Dữ liệu của tôi</a>; yêu cầu khác gửi đến {unit.name}
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
          . Ủy ban nhân dân xác nhận đã nhận yêu cầu trong 2 ngày làm việc; xem, sửa, cung cấp trong 10 ngày;
          hạn chế, phản đối trong 15 ngày; xóa trong 20 ngày. Ảnh chụp căn cước, hộ chiếu được coi là dữ liệu
          nhạy cảm. (Theo năm bản tóm tắt đã đăng của NĐ 356/2025/NĐ-CP; chưa đối chiếu với bản gốc.)
        </p>
        <PrintHint />
      </PrintSheet>
    </Page>
  );
}
