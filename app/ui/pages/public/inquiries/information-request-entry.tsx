// On the page of public information: how to ask for what is not published (Đ10.12; Luật Tiếp cận thông tin Đ24, Đ30).
import { paths } from '#app/addresses/paths.ts';

import { Button } from '../../../components/button/button.tsx';
import { SearchBox } from '../../../components/search-box/search-box.tsx';

const kind = 'information-request';

export function InformationRequestEntry() {
  return (
    <section aria-labelledby="yeu-cau-thong-tin" className="no-print">
      <h2 id="yeu-cau-thong-tin">Cần thông tin chưa có ở đây?</h2>
      <ul>
        <li>
          <strong>Ai được yêu cầu:</strong> công dân cư trú trên địa bàn; người khác khi thông tin liên quan
          trực tiếp đến quyền lợi của mình. Tổ chức, đoàn thể gửi thay thành viên được.
        </li>
        <li>
          <strong>Bao lâu:</strong> thông tin đơn giản chậm nhất 3 ngày làm việc (gửi qua bưu chính 5 ngày làm
          việc); phức tạp chậm nhất 15 ngày làm việc, gia hạn một lần thì bạn được báo trước.
        </li>
        <li>
          <strong>Chi phí:</strong> không thu phí; bạn chỉ trả chi phí thực tế in, sao, gửi nếu có.
        </li>
      </ul>
      <p>
        <Button kind="start" href={paths.inquiryForm(kind)}>
          Gửi yêu cầu cung cấp thông tin
        </Button>
      </p>
      <p>
        Hoặc tải mẫu giấy (PDF):{' '}
        <a href={paths.inquiryBlank(kind, 'yeu-cau-thong-tin')}>mẫu 01a cho cá nhân</a> ·{' '}
        <a href={paths.inquiryBlank(kind, 'yeu-cau-thong-tin-to-chuc')}>mẫu 01b cho tổ chức</a>.
      </p>
      <SearchBox
        action={paths.inquiryForm(kind)}
        name="ma"
        code
        label="Đã gửi yêu cầu? Nhập mã để xem trả lời"
        button="Xem"
        autoCapitalize="characters"
      />
    </section>
  );
}
