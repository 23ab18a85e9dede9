// How to use the online services: the four levels in plain words (Đ3.4), and filing step by step (Đ14.3).
import { publicPage } from '#app/http/document.ts';
import { paths } from '#app/addresses/paths.ts';
import { Details } from '#app/ui/components/details/details.tsx';
import { LevelPlate } from '#app/ui/components/level-mark/level-mark.tsx';
import { Page } from '#app/ui/components/page/page.tsx';
import { PageHeading } from '#app/ui/components/page/page-heading.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { FilingGuide, generalSteps } from '#app/ui/pages/public/procedure/filing-guide.tsx';
import { tags } from '#app/vocabulary/page-tags.ts';
import type { Level } from '#catalog/procedure.ts';

export const handle = { document: 'static' };
export const headers = () => publicPage([tags.fixed]);
export const meta = () => [
  { title: pageTitle('Hướng dẫn nộp hồ sơ trực tuyến') },
  {
    name: 'description',
    content: 'Bốn mức độ dịch vụ công và các bước nộp hồ sơ, nộp phí, lệ phí, theo dõi hồ sơ trực tuyến.',
  },
];

const levels: readonly { level: Level; sentence: string; text: string }[] = [
  {
    level: 1,
    sentence: 'Xem hướng dẫn tại đây, nộp hồ sơ tại Bộ phận Một cửa',
    text: 'Cổng công bố đầy đủ giấy tờ, các bước, thời hạn, phí và căn cứ pháp lý. Bạn đến Bộ phận Một cửa để nộp hồ sơ.',
  },
  {
    level: 2,
    sentence: 'Khai tờ khai trên máy, nộp hồ sơ giấy',
    text: 'Như mức độ 1, và bạn tải được mẫu đơn, hoặc khai ngay trên máy rồi tải tờ khai đã điền để in, ký và nộp. Cổng không lưu những gì bạn khai.',
  },
  {
    level: 3,
    sentence: 'Nộp hồ sơ trực tuyến được, nhận kết quả tại Bộ phận Một cửa',
    text: 'Như mức độ 2, và bạn khai, đính kèm giấy tờ, gửi hồ sơ trên Cổng. Việc giải quyết diễn ra trên hệ thống; phí và kết quả tại Bộ phận Một cửa.',
  },
  {
    level: 4,
    sentence: 'Nộp hồ sơ và nộp phí, lệ phí trực tuyến được',
    text: 'Như mức độ 3, và bạn nộp phí, lệ phí trực tuyến (nếu có). Kết quả nhận trực tuyến, tại Bộ phận Một cửa hoặc qua bưu điện.',
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
        {levels.map(({ level, sentence, text }) => (
          <li key={level} className="service-list__item">
            <LevelPlate level={level} sentence={sentence} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <h2>Nộp hồ sơ từng bước</h2>
      <FilingGuide
        steps={generalSteps({
          services: paths.services(),
          signUp: paths.signUp(),
          myDossiers: paths.myDossiers(),
          lookUp: paths.lookUp(),
        })}
      />
      <h2>Câu hỏi thường gặp</h2>
      <Details summary="Tôi chưa khai xong thì có mất không?">
        <p>
          Không. Hồ sơ đang khai nằm trong “Hồ sơ của tôi”. Chỉ bạn xem được, và bạn xóa lúc nào cũng được.
        </p>
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
