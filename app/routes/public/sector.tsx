// The services of one sector (Đ14.2).
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';

import { readPublishedCatalog } from '#app/domain/catalog/read-catalog.server.ts';
import { publicPage } from '#app/http/document.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/http/paths.ts';
import { notFound } from '#app/http/replies.server.ts';
import { Page } from '#app/ui/page/page.tsx';
import { PageHeading } from '#app/ui/page/page-heading.tsx';
import { pageTitle } from '#app/ui/page/page-title.ts';
import { ServiceList } from '#app/ui/service-list/service-list.tsx';
import { sectors } from '#catalog/sectors.ts';

export const handle = { document: 'static' };
export const headers = () => publicPage(['catalog']);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? undefined : `Lĩnh vực ${data.name}`) },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const name = new Map<string, string>(Object.entries(sectors)).get(params['sector'] ?? '');
  if (name === undefined) throw notFound();
  const published = await readPublishedCatalog(context.portal.deps);
  const services = published
    .map(({ procedure }) => procedure)
    .filter(({ sector }) => sector === params['sector']);
  return { name, services };
}

export default function Sector() {
  const { name, services } = usePageData<typeof loader>();
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
      <ServiceList
        services={services}
        hrefOf={(procedure) => paths.procedure(procedure.slug)}
        headingLevel={2}
        label={`Thủ tục lĩnh vực ${name}`}
      />
    </Page>
  );
}
