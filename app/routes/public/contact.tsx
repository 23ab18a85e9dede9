// Đ10.10: where the commune is, when it is open, and how to reach it.
import type { MetaFunction } from '@remix-run/node';

import { publicPage, type DocumentHandle } from '#app/http/document.ts';
import { paths } from '#app/addresses/paths.ts';
import { Page } from '#app/ui/components/page/page.tsx';
import { PageHeading } from '#app/ui/components/page/page-heading.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { unitIn, useSite } from '#app/ui/components/page/site.tsx';
import keepOffline from '#app/ui/offline/keep-offline.ts?worker&url';
import printButton from '#app/ui/components/print-sheet/print-button.ts?worker&url';
import { PrintHint } from '#app/ui/components/print-sheet/print-sheet.tsx';
import { Telephone } from '#app/ui/components/page/telephone.tsx';
import { SummaryList } from '#app/ui/components/summary-list/summary-list.tsx';
import { contactFacts } from '#app/ui/pages/public/contact/contact-facts.ts';
import { tags } from '#app/vocabulary/page-tags.ts';

export const handle = { document: 'static', scripts: [printButton, keepOffline] } satisfies DocumentHandle;
export const headers = () => publicPage([tags.fixed]);
export const meta: MetaFunction = ({ matches }) => [
  { title: pageTitle('Liên hệ') },
  {
    name: 'description',
    content: `Địa chỉ, điện thoại, thư điện tử và giờ làm việc của ${unitIn(matches).name}.`,
  },
];

export default function Contact() {
  const { unit } = useSite();
  return (
    <Page current="contact" breadcrumbs={[{ label: 'Trang chủ', href: paths.home() }, { label: 'Liên hệ' }]}>
      <PageHeading lead="Gọi, viết thư, hoặc đến Bộ phận Một cửa. Mang theo giấy tiếp nhận hoặc mã tra cứu nếu bạn hỏi về một hồ sơ.">
        Liên hệ
      </PageHeading>
      <SummaryList
        heading={unit.name}
        rows={contactFacts(unit).map(({ label, value, opens }) => ({
          label,
          value:
            opens === 'telephone' ? (
              <Telephone number={value} />
            ) : opens === 'mail' ? (
              <a href={`mailto:${value}`}>{value}</a>
            ) : (
              value
            ),
        }))}
      />
      <h2>Trước khi gọi</h2>
      <ul>
        <li>
          Muốn biết hồ sơ đang ở đâu: <a href={paths.lookUp()}>tra cứu bằng mã</a>.
        </li>
        <li>
          Muốn biết cần giấy tờ gì: <a href={paths.services()}>tìm thủ tục trong danh mục</a>.
        </li>
        <li>
          Muốn gặp Chủ tịch hoặc cán bộ tiếp công dân:{' '}
          <a href={paths.inquiryForm('citizen-reception')}>đăng ký giờ tiếp</a>.
        </li>
        <li>
          Chưa biết nộp trực tuyến thế nào: <a href={paths.serviceGuide()}>xem hướng dẫn</a>.
        </li>
      </ul>
      <PrintHint paper={paths.itemPaper(paths.contact())} />
    </Page>
  );
}
