// How each unit answered what was sent in a year (Đ13.2).
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import type { DocumentHandle } from '#app/http/document.ts';
import { usePageData } from '#app/http/page-data.ts';
import { notFound } from '#app/http/replies.server.ts';
import { paths } from '#app/addresses/paths.ts';
import printButton from '#app/ui/components/print-sheet/print-button.ts?worker&url';
import { InquiryStatisticsPage } from '#app/ui/pages/public/inquiries/statistics-page.tsx';
import { Page } from '#app/ui/components/page/page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { inquiryStatisticsHeaders, openInquiryStatistics } from './inquiry-statistics.server.ts';

export const handle = { document: 'static', scripts: [printButton] } satisfies DocumentHandle;
export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const outcome = await openInquiryStatistics(request, context);
  return data(outcome, { headers: inquiryStatisticsHeaders(outcome.kind) });
}

export function action() {
  throw notFound();
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  {
    title: pageTitle(
      page === undefined ? 'Không tìm thấy trang' : `Tình hình trả lời ${page.words.one} năm ${page.year}`,
    ),
  },
  ...(page === undefined
    ? []
    : [
        {
          name: 'description',
          content: `Số ${page.words.one} đã nhận, đã trả lời, đúng hạn và quá hạn trong năm ${page.year}.`,
        },
      ]),
];

export default function InquiryStatistics() {
  const page = usePageData<typeof loader>();
  return (
    <Page
      current={page.kind}
      breadcrumbs={[
        { label: 'Trang chủ', href: paths.home() },
        page.words.parent,
        { label: 'Tình hình trả lời' },
      ]}
    >
      <InquiryStatisticsPage {...page} />
    </Page>
  );
}
