// The figures that the portal itself keeps, of a period that readers choose (Đ12.5).
import { data, redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { readSection } from '#app/domain/publishing/read-section.server.ts';
import type { DocumentHandle } from '#app/http/document.ts';
import { usePageData } from '#app/http/page-data.ts';
import { notFound } from '#app/http/replies.server.ts';
import {
  choicesOfPeriod,
  periodInAddress,
  periodOfChoices,
  periodsBeside,
  readFiguresPeriod,
} from '#app/lists/figures.ts';
import { Page } from '#app/ui/components/page/page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import printButton from '#app/ui/components/print-sheet/print-button.ts?worker&url';
import { FiguresPage } from '#app/ui/pages/public/figures/figures-page.tsx';
import { localDate } from '#catalog/local-date.ts';
import { figuresHeaders, readTables } from './figures.server.ts';

export const handle = { document: 'static', scripts: [printButton] } satisfies DocumentHandle;
export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const query = new URL(request.url).searchParams;
  // The form's two choices are one period, which has one address.
  const [part, year] = [query.get('phan'), query.get('nam')];
  if (part !== null) throw redirect(paths.portalFigures(periodInAddress(periodOfChoices(part, year ?? ''))));
  const section = await readSection(deps, { path: paths.statisticalReports() });
  const today = localDate(deps.clock.now());
  const periodText = query.get('ky');
  const outcome = readFiguresPeriod(periodText, today);
  if (!outcome.ok)
    return data(
      {
        section,
        today,
        problem: outcome.message,
        chosen: choicesOfPeriod(periodText ?? '', today),
        shown: undefined,
        address: deps.unit.publicUrl + paths.portalFigures(),
      },
      { status: 404, headers: { 'Cache-Control': 'no-store' } },
    );
  const { period } = outcome;
  const { tables, until } = await readTables(context, period);
  const beside = periodsBeside(period, today);
  return data(
    {
      section,
      today,
      problem: undefined,
      chosen: choicesOfPeriod(period.value, today),
      shown: { period, until, tables, beside },
      address: deps.unit.publicUrl + paths.portalFigures(periodInAddress(period.value)),
    },
    { headers: figuresHeaders() },
  );
}

export function action() {
  throw notFound();
}

const title = 'Số liệu hoạt động của Cổng';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page?.shown === undefined ? title : `${title}: ${page.shown.period.title}`) },
  {
    name: 'description',
    content:
      'Hồ sơ theo lĩnh vực, thủ tục, mức độ; phản ánh, câu hỏi, lấy ý kiến, tin bài: số liệu theo tháng, quý, năm.',
  },
];

export default function Figures() {
  const { section, ...page } = usePageData<typeof loader>();
  return (
    <Page
      section={section?.id}
      breadcrumbs={[
        { label: 'Trang chủ', href: paths.home() },
        ...(section === undefined ? [] : [{ label: section.title, href: section.path }]),
        { label: title },
      ]}
    >
      <FiguresPage title={title} {...page} />
    </Page>
  );
}
