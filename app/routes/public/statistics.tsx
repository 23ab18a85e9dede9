// Đ14.3: how much the services of level 3 and 4 are used, all together.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { readPublicQuality } from '#app/domain/quality/read-quality.server.ts';
import { readStatistics } from '#app/domain/statistics/read-statistics.server.ts';
import { publicPage, type DocumentHandle } from '#app/http/document.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { Page } from '#app/ui/components/page/page.tsx';
import { PageHeading } from '#app/ui/components/page/page-heading.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import printButton from '#app/ui/components/print-sheet/print-button.ts?worker&url';
import { PrintHint } from '#app/ui/components/print-sheet/print-sheet.tsx';
import { ServiceQuality } from '#app/ui/pages/public/statistics/service-quality.tsx';
import { StatisticsPage } from '#app/ui/pages/public/statistics/statistics-page.tsx';
import { tags } from '#app/vocabulary/page-tags.ts';

const title = 'Tình hình sử dụng dịch vụ công trực tuyến';

export const handle = { document: 'static', scripts: [printButton] } satisfies DocumentHandle;
export const headers = () => publicPage([tags.catalog, tags.statistics]);
export const meta = () => [
  { title: pageTitle(title) },
  {
    name: 'description',
    content: 'Số hồ sơ nhận, giải quyết, đúng hạn, thời gian thực tế và lượt xem của từng dịch vụ công.',
  },
];

export async function loader({ context }: LoaderFunctionArgs) {
  const { computedAt, services, others } = await readStatistics(context.portal.deps);
  return {
    computedAt,
    others,
    quality: await readPublicQuality(context.portal.deps),
    services: services.map(({ sheet: { code, name, slug, offer }, figures }) => ({
      code,
      name,
      href: paths.procedure(slug),
      offer,
      figures,
    })),
  };
}

export default function Statistics() {
  const { computedAt, services, others, quality } = usePageData<typeof loader>();
  return (
    <Page
      current="services"
      breadcrumbs={[
        { label: 'Trang chủ', href: paths.home() },
        { label: 'Dịch vụ công', href: paths.services() },
        { label: 'Tình hình sử dụng' },
      ]}
    >
      <PageHeading lead="Ai cũng xem được Cổng phục vụ ra sao: bao nhiêu hồ sơ, có đúng hạn không, mất bao lâu.">
        {title}
      </PageHeading>
      <StatisticsPage
        computedAt={computedAt}
        services={services}
        others={others}
        files={{
          services: paths.statisticsFile('thong-ke'),
          months: paths.statisticsFile('thong-ke-theo-thang'),
        }}
      />
      <ServiceQuality {...quality} />
      <PrintHint paper={paths.itemPaper(paths.statistics())} />
    </Page>
  );
}
