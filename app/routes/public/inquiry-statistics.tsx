// How each unit answered what was sent in a year (Đ13.2).
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { readInquiryStatistics } from '#app/domain/inquiries/inquiry-statistics.server.ts';
import { publicPage, type DocumentHandle } from '#app/http/document.ts';
import { usePageData } from '#app/http/page-data.ts';
import { notFound } from '#app/http/replies.server.ts';
import { wholeNumber } from '#app/http/whole-number.server.ts';
import { paths } from '#app/addresses/paths.ts';
import printButton from '#app/ui/components/print-sheet/print-button.ts?worker&url';
import { InquiryStatisticsPage } from '#app/ui/pages/public/inquiries/statistics-page.tsx';
import { Page } from '#app/ui/components/page/page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { tags } from '#app/vocabulary/page-tags.ts';
import { localDate, yearSpan } from '#catalog/local-date.ts';
import { kindOfRequest } from './inquiry-request.server.ts';

export const handle = { document: 'static', scripts: [printButton] } satisfies DocumentHandle;
export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;

/** Lateness changes with the hour. */
const longestKept = 900;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const kind = kindOfRequest(request);
  if (kind.publication === undefined) throw notFound();
  const thisYear = Number(localDate(deps.clock.now()).slice(0, 4));
  const year =
    wholeNumber(new URL(request.url).searchParams.get('nam'), { from: 2018, to: thisYear }) ?? thisYear;
  const figures = await readInquiryStatistics(deps, { kind, days: yearSpan(year) });
  return data(
    { kind: kind.id, words: kind.words, year, thisYear, ...figures },
    { headers: publicPage([tags.inquiries(kind.id)], { query: ['nam'], seconds: longestKept }) },
  );
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
