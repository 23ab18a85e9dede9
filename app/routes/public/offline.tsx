// What whoever has no network gets instead of a page that was never read on this device.
import type { MetaFunction } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { publicPage, type DocumentHandle } from '#app/http/document.ts';
import { Page } from '#app/ui/components/page/page.tsx';
import { PageHeading } from '#app/ui/components/page/page-heading.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { useSite } from '#app/ui/components/page/site.tsx';
import { Telephone } from '#app/ui/components/page/telephone.tsx';
import { SummaryList } from '#app/ui/components/summary-list/summary-list.tsx';
import listDrafts from '#app/ui/offline/list-drafts.ts?worker&url';
import worker from '#app/ui/offline/service-worker.ts?worker&url';
import { tags } from '#app/vocabulary/page-tags.ts';
import { workingHoursText } from '#catalog/working-calendar.ts';

export const handle = {
  document: 'static',
  scripts: [listDrafts],
  beside: [worker],
} satisfies DocumentHandle;
export const headers = () => publicPage([tags.fixed]);
export const meta: MetaFunction = () => [
  { title: pageTitle('Không có mạng') },
  { name: 'robots', content: 'noindex' },
];

export default function Offline() {
  const { unit } = useSite();
  return (
    <Page breadcrumbs={[{ label: 'Trang chủ', href: paths.home() }, { label: 'Không có mạng' }]}>
      <PageHeading lead="Máy của bạn chưa nối được với Cổng. Trang đã xem trước đây trên máy này vẫn mở được; hồ sơ của bạn thì cần mạng.">
        Không có mạng
      </PageHeading>
      <p>
        <a className="button button--primary" href="">
          Thử lại
        </a>
      </p>
      <section data-device-drafts="" hidden>
        <h2>Tờ khai đang ghi trên máy này</h2>
        <ul />
        <p>Ghi tiếp được khi không có mạng; kiểm tra và tải tờ khai thì cần mạng.</p>
      </section>
      <h2>Hỏi trực tiếp</h2>
      <SummaryList
        rows={[
          ...(unit.phone === '' ? [] : [{ label: 'Điện thoại', value: <Telephone number={unit.phone} /> }]),
          { label: 'Giờ làm việc', value: workingHoursText(unit.hours) },
          { label: 'Bộ phận Một cửa', value: unit.address },
        ]}
      />
    </Page>
  );
}
