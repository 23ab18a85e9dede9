// Đ14.2: the services by sector, each with its level, time limit, fee and whether it can be filed here; `?q=` finds.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';

import { findServices } from '#app/domain/catalog/find-services.ts';
import { readPublishedCatalog } from '#app/domain/catalog/read-catalog.server.ts';
import { publicPage } from '#app/http/document.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/http/paths.ts';
import { Page } from '#app/ui/page/page.tsx';
import { PageHeading } from '#app/ui/page/page-heading.tsx';
import { pageTitle } from '#app/ui/page/page-title.ts';
import { SearchBox } from '#app/ui/search-box/search-box.tsx';
import { ServiceList } from '#app/ui/service-list/service-list.tsx';
import { sectors, type SectorId } from '#catalog/sectors.ts';
import type { Procedure } from '#catalog/procedure.ts';

export const handle = { document: 'static' };
export const headers = () => publicPage(['catalog'], { query: ['q'] });

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.query ? `Tìm “${data.query}” trong dịch vụ công` : 'Dịch vụ công trực tuyến') },
  {
    name: 'description',
    content: 'Danh mục dịch vụ công của xã Phú An theo lĩnh vực, kèm mức độ, thời hạn và phí.',
  },
  ...(data?.query ? [{ name: 'robots', content: 'noindex' }] : []),
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = (new URL(request.url).searchParams.get('q') ?? '').normalize('NFC').trim().slice(0, 200);
  const published = (await readPublishedCatalog(context.portal.deps)).map(({ procedure }) => procedure);
  return { query, services: findServices(published, query), total: published.length };
}

const hrefOf = (procedure: Procedure) => paths.procedure(procedure.slug);

export default function Services() {
  const { query, services, total } = usePageData<typeof loader>();
  return (
    <Page
      current="services"
      breadcrumbs={[{ label: 'Trang chủ', href: paths.home() }, { label: 'Dịch vụ công' }]}
    >
      <PageHeading
        lead={
          <>
            {total} thủ tục của xã. <a href={paths.serviceGuide()}>Bốn mức độ nghĩa là gì?</a>
          </>
        }
      >
        Dịch vụ công trực tuyến
      </PageHeading>
      <SearchBox
        action={paths.services()}
        label="Tìm thủ tục"
        defaultValue={query}
        hint="Gõ có dấu hay không dấu đều được"
      />
      {query === '' ? <BySector services={services} /> : <Found query={query} services={services} />}
    </Page>
  );
}

function BySector({ services }: { readonly services: readonly Procedure[] }) {
  const ids = (Object.keys(sectors) as SectorId[]).filter((id) =>
    services.some(({ sector }) => sector === id),
  );
  return (
    <>
      {ids.map((id) => (
        <section key={id} aria-labelledby={`linh-vuc-${id}`}>
          <h2 id={`linh-vuc-${id}`}>
            <a href={paths.sector(id)}>{sectors[id]}</a>
          </h2>
          <ServiceList
            services={services.filter(({ sector }) => sector === id)}
            hrefOf={hrefOf}
            label={`Thủ tục lĩnh vực ${sectors[id]}`}
          />
        </section>
      ))}
    </>
  );
}

function Found({ query, services }: { readonly query: string; readonly services: readonly Procedure[] }) {
  if (services.length === 0) {
    return (
      <section aria-labelledby="ket-qua">
        <h2 id="ket-qua">Không tìm thấy thủ tục nào cho “{query}”</h2>
        <p>
          Thử một từ khác, ví dụ “khai sinh” hoặc “chứng thực”,{' '}
          <a href={paths.services()}>xem tất cả thủ tục</a>, hoặc{' '}
          <a href={paths.contact()}>hỏi Bộ phận Một cửa</a>.
        </p>
      </section>
    );
  }
  return (
    <section aria-labelledby="ket-qua">
      <h2 id="ket-qua">
        {services.length} thủ tục cho “{query}”
      </h2>
      <ServiceList services={services} hrefOf={hrefOf} label="Thủ tục tìm thấy" />
      <p>
        <a href={paths.services()}>Xem tất cả thủ tục</a>
      </p>
    </section>
  );
}
