// How to use the online services: the four levels in plain words (Đ3.4), and filing step by step (Đ14.3).
import { publicPage } from '#app/http/document.ts';
import { paths } from '#app/http/paths.ts';
import { Details } from '#app/ui/details/details.tsx';
import { LevelMark } from '#app/ui/level-mark/level-mark.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { PageHeading } from '#app/ui/page/page-heading.tsx';
import { pageTitle } from '#app/ui/page/page-title.ts';
import type { Level, Procedure } from '#catalog/procedure.ts';

export const handle = { document: 'static' };
export const headers = () => publicPage(['guide']);
export const meta = () => [
  { title: pageTitle('Hướng dẫn nộp hồ sơ trực tuyến') },
  {
    name: 'description',
    content: 'Bốn mức độ dịch vụ công và các bước nộp hồ sơ, trả phí, theo dõi hồ sơ trực tuyến.',
  },
];

const levels: readonly { level: Level; term: Procedure['newerTerm']; text: string }[] = [
  {
    level: 1,
    term: 'information',
    text: 'Cổng công bố đầy đủ giấy tờ, các bước, thời hạn, phí và căn cứ pháp lý. Bạn đến Bộ phận Một cửa để nộp hồ sơ.',
  },
  {
    level: 2,
    term: 'information',
    text: 'Như mức độ 1, và bạn tải được mẫu đơn, hoặc khai ngay trên máy rồi tải tờ khai đã điền để in, ký và nộp. Cổng không lưu những gì bạn khai.',
  },
  {
    level: 3,
    term: 'partly-online',
    text: 'Như mức độ 2, và bạn khai, đính kèm giấy tờ, gửi hồ sơ trên cổng. Việc giải quyết diễn ra trên hệ thống; phí và kết quả tại Bộ phận Một cửa.',
  },
  {
    level: 4,
    term: 'wholly-online',
    text: 'Như mức độ 3, và bạn trả phí trực tuyến (nếu có). Kết quả nhận trực tuyến, tại Bộ phận Một cửa hoặc qua bưu điện.',
  },
];

export default function ServiceGuide() {
  return (
    <Page
      current="services"
      breadcrumbs={[
        { label: 'Trang chủ', href: paths.home() },
        { label: 'Dịch vụ công', href: paths.services() },
        { label: 'Hướng dẫn' },
      ]}
    >
      <PageHeading lead="Không cần cài gì thêm. Điện thoại hay máy tính đều làm được.">
        Hướng dẫn nộp hồ sơ trực tuyến
      </PageHeading>
      <h2>Bốn mức độ nghĩa là gì?</h2>
      <ul className="service-list">
        {levels.map(({ level, term, text }) => (
          <li key={level} className="service-list__item">
            <LevelMark level={level} newerTerm={term} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <h2>Nộp hồ sơ từng bước</h2>
      <ol className="procedure-steps">
        <li>
          <span className="procedure-steps__party">Một lần duy nhất</span>
          <a href={paths.signUp()}>Đăng ký tài khoản</a> bằng địa chỉ thư điện tử, rồi bấm vào đường dẫn trong
          thư xác nhận.
        </li>
        <li>
          Tìm thủ tục trong <a href={paths.services()}>danh mục dịch vụ công</a>, đọc phần “Giấy tờ phải chuẩn
          bị”, rồi bấm “Nộp hồ sơ trực tuyến”.
        </li>
        <li>Khai từng phần. Cổng lưu lại sau mỗi phần, bạn có thể dừng và khai tiếp trên máy khác.</li>
        <li>Chụp hoặc quét giấy tờ kèm theo. Tệp PDF, JPG hoặc PNG, rõ chữ, đủ trang.</li>
        <li>
          Kiểm tra lại câu trả lời, cam đoan và gửi. Bạn nhận được mã hồ sơ và giấy tiếp nhận ngay trên màn
          hình.
        </li>
        <li>
          Nếu thủ tục có phí trả trực tuyến, cổng chuyển bạn sang trang thanh toán VNPAY. Cổng không biết và
          không giữ số thẻ của bạn.
        </li>
        <li>
          Theo dõi trong <a href={paths.myDossiers()}>Hồ sơ của tôi</a> hoặc ở trang{' '}
          <a href={paths.lookUp()}>Tra cứu hồ sơ</a>. Khi cán bộ yêu cầu bổ sung, cổng báo qua thư điện tử.
        </li>
        <li>Nhận kết quả theo cách bạn đã chọn.</li>
      </ol>
      <h2>Câu hỏi thường gặp</h2>
      <Details summary="Tôi khai dở thì có mất không?">
        <p>Không. Bản nháp nằm trong “Hồ sơ của tôi”. Chỉ bạn xem được, và bạn xóa lúc nào cũng được.</p>
      </Details>
      <Details summary="Gửi rồi mới thấy khai sai thì làm sao?">
        <p>
          Gọi Bộ phận Một cửa để cán bộ mở yêu cầu bổ sung cho bạn sửa, hoặc rút hồ sơ khi hồ sơ chưa được
          giải quyết xong.
        </p>
      </Details>
      <Details summary="Hạn trả kết quả được tính thế nào?">
        <p>
          Tính theo ngày làm việc, không kể thứ Bảy, Chủ nhật và ngày lễ, theo quy định riêng của từng thủ
          tục. Trong hồ sơ có ghi rõ cách tính.
        </p>
      </Details>
      <Details summary="Tôi không có máy tính, không quen mạng thì sao?">
        <p>
          Bạn vẫn nộp trực tiếp như trước. Cán bộ ở <a href={paths.contact()}>Bộ phận Một cửa</a> sẽ giúp bạn.
        </p>
      </Details>
      <h2>Vẫn cần giúp?</h2>
      <p>
        <a href={paths.contact()}>Liên hệ Bộ phận Một cửa</a>: gọi điện, gửi thư hoặc đến trực tiếp.
      </p>
    </Page>
  );
}
