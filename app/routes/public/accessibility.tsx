// What the portal does so that everybody can use it, what does not work yet, and whom to tell (TT 26/2020/TT-BTTTT,
// TT 22/2023/TT-BTTTT).
import type { MetaFunction } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { publicPage, type DocumentHandle } from '#app/http/document.ts';
import { Page } from '#app/ui/components/page/page.tsx';
import { PageHeading } from '#app/ui/components/page/page-heading.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { useSite } from '#app/ui/components/page/site.tsx';
import { Telephone } from '#app/ui/components/page/telephone.tsx';
import { SummaryList } from '#app/ui/components/summary-list/summary-list.tsx';
import { tags } from '#app/vocabulary/page-tags.ts';
import { minutesAtGateway } from '#catalog/payment-term.ts';
import { workingHoursText } from '#catalog/working-calendar.ts';

export const handle = { document: 'static' } satisfies DocumentHandle;
export const headers = () => publicPage([tags.fixed]);
export const meta: MetaFunction = () => [
  { title: pageTitle('Cổng dành cho mọi người') },
  {
    name: 'description',
    content: 'Phóng to chữ, tăng tương phản, nghe đọc trang, dùng bàn phím; điều gì chưa được và báo cho ai.',
  },
];

export default function Accessibility() {
  const { unit } = useSite();
  return (
    <Page breadcrumbs={[{ label: 'Trang chủ', href: paths.home() }, { label: 'Cổng dành cho mọi người' }]}>
      <PageHeading lead="Mắt kém, tay run, điện thoại cũ, mạng yếu: Cổng được làm để ai cũng dùng được.">
        Cổng dành cho mọi người
      </PageHeading>
      <SummaryList
        heading="Làm cho dễ đọc hơn"
        rows={[
          {
            label: 'Chữ to, màu rõ, nghe đọc',
            value: (
              <>
                <a href={paths.reading()}>Cỡ chữ, màu, đọc to</a>: chọn một lần, dùng cho mọi trang trên máy
                này. Chế độ tối, tương phản cao, cỡ chữ đã bật trong máy thì Cổng tự theo.
              </>
            ),
          },
          {
            label: 'Trình đọc của máy',
            value: (
              <>
                iPhone: Cài đặt, Trợ năng, Nội dung được đọc, bật “Đọc màn hình”, rồi vuốt hai ngón tay từ
                trên xuống. Android: Cài đặt, Hỗ trợ tiếp cận, bật “Chọn để nói”. Máy tính Windows: Edge có
                nút “Đọc to”. Tiếng Việt có sẵn hoặc tải thêm trong phần Giọng nói.
              </>
            ),
          },
          {
            label: 'Chỉ dùng bàn phím',
            value: (
              <>
                Mọi việc đều làm được bằng bàn phím: xem{' '}
                <a href={paths.reading()}>các phím dùng được trên mọi trang</a>.
              </>
            ),
          },
          {
            label: 'Mạng yếu, máy cũ',
            value: (
              <>
                Các trang đọc chỉ nặng vài chục KB. Tắt JavaScript vẫn nộp được hồ sơ; mất mạng khi đang khai,
                phần đã nhập vẫn còn.
              </>
            ),
          },
        ]}
      />
      <h2>Cổng theo chuẩn nào</h2>
      <p>
        Cổng được làm theo mức AA của Hướng dẫn về khả năng tiếp cận nội dung web (WCAG) 2.2. Mỗi lần thay
        đổi, các trang được máy kiểm tra ở màn hình điện thoại và máy tính; một lần đăng ký khai sinh và một
        lần xử lý hồ sơ được làm chỉ bằng bàn phím, cùng với những gì trình duyệt Chromium báo cho phần mềm
        đọc màn hình. Cổng chưa được một tổ chức độc lập đánh giá.
      </p>
      <h2>Những gì chưa được</h2>
      <ul>
        <li>
          Tệp PDF Cổng tạo ra (tờ khai, giấy tiếp nhận) có thẻ cấu trúc để phần mềm đọc màn hình đọc đúng thứ
          tự, nhưng chưa được công cụ bên ngoài kiểm tra theo chuẩn PDF/UA. Kết quả do cán bộ soạn rồi ký số
          có thể không có thẻ.
        </li>
        <li>
          Văn bản, ảnh quét do cơ quan khác ban hành được đăng nguyên bản; có bản không đọc được bằng phần
          mềm.
        </li>
        <li>
          Chưa có người khiếm thị nào dùng thử Cổng với NVDA, VoiceOver, TalkBack: cách đọc trên các phần mềm
          ấy có thể khác.
        </li>
        <li>
          Sơ đồ chọn điểm, biểu đồ chỉ được đọc bằng lời tóm tắt. Mọi biểu mẫu có sơ đồ đều hỏi nơi ấy bằng
          chữ nữa.
        </li>
        <li>
          Tắt JavaScript thì thêm, bỏ một mục lặp lại tải lại cả trang, bạn phải tìm lại chỗ đang khai; phiên
          của cán bộ hết mà không báo trước.
        </li>
        <li>
          Trang thanh toán là của cổng thanh toán, Ủy ban nhân dân không sửa được. Ở đó bạn có{' '}
          {minutesAtGateway} phút.
        </li>
        <li>
          Bản tiếng Anh chỉ có <a href={paths.english()}>tóm tắt mười thủ tục</a>; chưa có video ngôn ngữ ký
          hiệu.
        </li>
      </ul>
      <h2>Cần người giúp</h2>
      <p>
        {unit.phone !== '' && (
          <>
            Gọi <Telephone number={unit.phone} />, hoặc đến{' '}
          </>
        )}
        {unit.phone === '' && 'Đến '}Bộ phận Một cửa, {unit.address}. {workingHoursText(unit.hours)} Cán bộ
        khai giúp và đọc lại cho bạn nghe trước khi ký.
      </p>
      <p>
        Thấy chỗ nào khó dùng, hãy <a href={paths.inquiryForm('petition')}>phản ánh</a>: Ủy ban nhân dân trả
        lời và ghi vào trang này.
      </p>
    </Page>
  );
}
