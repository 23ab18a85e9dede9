// The services of one sector (Đ14.2).
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';

import { readServices } from '#app/domain/catalog/read-services.server.ts';
import { publicPage, type DocumentHandle } from '#app/http/document.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { notFound } from '#app/http/replies.server.ts';
import { Page } from '#app/ui/components/page/page.tsx';
import { PageHeading } from '#app/ui/components/page/page-heading.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { unitIn } from '#app/ui/components/page/site.tsx';
import printButton from '#app/ui/components/print-sheet/print-button.ts?worker&url';
import { PrintHint } from '#app/ui/components/print-sheet/print-sheet.tsx';
import { listedFacts, ServiceList } from '#app/ui/components/service-list/service-list.tsx';
import { ListNotice } from '#app/ui/components/stated/stated.tsx';
import { servicesFilter } from '#app/lists/services.ts';
import { tags } from '#app/vocabulary/page-tags.ts';
import { sectorIds, sectors } from '#catalog/sectors.ts';

export const handle = { document: 'static', scripts: [printButton] } satisfies DocumentHandle;
export const headers = () => publicPage([tags.catalog]);

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  { title: pageTitle(data === undefined ? undefined : `Lĩnh vực ${data.name}`) },
  ...(data === undefined
    ? []
    : [
        {
          name: 'description',
          content: `${data.services.length} thủ tục lĩnh vực ${data.name} của ${unitIn(matches).localName}: mức độ, thời hạn, phí và cách nộp.`,
        },
      ]),
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const id = sectorIds.find((one) => one === params['sector']);
  if (id === undefined) throw notFound();
  const published = await readServices(context.portal.deps);
  const services = published.map(({ sheet }) => sheet).filter(({ sector }) => sector === id);
  return { sector: id, name: sectors[id], services };
}

export default function Sector() {
  const { sector, name, services } = usePageData<typeof loader>();
  return (
    <Page
      current="services"
      breadcrumbs={[
        { label: 'Trang chủ', href: paths.home() },
        { label: 'Dịch vụ công', href: paths.services() },
        { label: name },
      ]}
    >
      <PageHeading caption="Lĩnh vực" lead={`${services.length} thủ tục`}>
        {name}
      </PageHeading>
      <p>
        <a href={servicesFilter.address({ sector })}>Tìm và lọc trong lĩnh vực này</a>
      </p>
      <ServiceList
        services={services}
        hrefOf={({ slug }) => paths.procedure(slug)}
        headingLevel={2}
        label={`Thủ tục lĩnh vực ${name}`}
      />
      <ListNotice facts={services.flatMap(listedFacts)} />
      <PrintHint paper={servicesFilter.address({ sector }, paths.itemPaper(paths.services()))} />
    </Page>
  );
}
