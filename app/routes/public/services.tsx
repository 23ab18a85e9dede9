// Đ14.2: the services with level, time limit, fee and whether they can be filed here, found by words, sector, level, life
// event and what can be filed now: `?q=&linh-vuc=&muc=&su-kien=&truc-tuyen=1`.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';

import { findServices } from '#app/domain/catalog/find-services.ts';
import { readServices } from '#app/domain/catalog/read-services.server.ts';
import { publicPage, type DocumentHandle } from '#app/http/document.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { seeOther } from '#app/http/replies.server.ts';
import { servicesFilter, soughtIn } from '#app/lists/services.ts';
import { Page } from '#app/ui/components/page/page.tsx';
import { PrintHint } from '#app/ui/components/print-sheet/print-sheet.tsx';
import { PageHeading } from '#app/ui/components/page/page-heading.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { unitIn } from '#app/ui/components/page/site.tsx';
import {
  FinderResults,
  ServiceFinder,
  type FinderLinks,
} from '#app/ui/pages/public/service-finder/service-finder.tsx';
import openFolds from '#app/ui/components/fold/open-folds.ts?worker&url';
import printButton from '#app/ui/components/print-sheet/print-button.ts?worker&url';
import findAsTyped from '#app/ui/pages/public/service-finder/find-as-typed.ts?worker&url';
import { tags } from '#app/vocabulary/page-tags.ts';

export const handle = {
  document: 'static',
  scripts: [findAsTyped, openFolds, printButton],
} satisfies DocumentHandle;
export const headers = () =>
  publicPage([tags.catalog], { query: Object.values(servicesFilter.fields).map(({ name }) => name) });

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) => [
  {
    title: pageTitle(
      data?.sought.query ? `Tìm “${data.sought.query}” trong dịch vụ công` : 'Dịch vụ công trực tuyến',
    ),
  },
  {
    name: 'description',
    content: `Danh mục dịch vụ công của ${unitIn(matches).localName} theo lĩnh vực, kèm mức độ, thời hạn và phí.`,
  },
  ...(location.search === '' ? [] : [{ name: 'robots', content: 'noindex' }]),
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const sought = soughtIn(query);
  // A form sends what was left open too: one address for one question, to be kept and passed on.
  if ([...query.values()].includes('')) throw seeOther(servicesFilter.address(sought));
  const published = await readServices(context.portal.deps);
  return { sought, found: findServices(published, sought), total: published.length };
}

const links: FinderLinks = {
  services: paths.services(),
  contact: paths.contact(),
  sector: paths.sector,
  procedure: ({ slug }) => paths.procedure(slug),
};

export default function Services() {
  const { sought, found, total } = usePageData<typeof loader>();
  return (
    <Page
      current="services"
      breadcrumbs={[{ label: 'Trang chủ', href: paths.home() }, { label: 'Dịch vụ công' }]}
    >
      <PageHeading
        lead={
          // Whoever asked looks for the answer: on a phone it should not lie a screen further down.
          servicesFilter.query(sought) !== '' ? undefined : (
            <>
              {total} thủ tục. <a href={paths.serviceGuide()}>Bốn mức độ nghĩa là gì?</a>{' '}
              <a href={paths.statistics()}>Thống kê sử dụng</a>
            </>
          )
        }
      >
        Dịch vụ công trực tuyến
      </PageHeading>
      <ServiceFinder sought={sought} found={found} links={links} />
      <FinderResults sought={sought} found={found} links={links} />
      <PrintHint paper={servicesFilter.address(sought, paths.itemPaper(paths.services()))} />
    </Page>
  );
}
