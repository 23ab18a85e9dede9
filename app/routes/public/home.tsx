// The home page: services first (Đ14), then looking up, how it works, and where we are.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { readPublishedCatalog } from '#app/domain/catalog/read-catalog.server.ts';
import { publicPage } from '#app/http/document.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/http/paths.ts';
import { HomeSearch, HowItWorks, LifeEvents, LookUpPanel } from '#app/ui/home/home.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { pageTitle } from '#app/ui/page/page-title.ts';
import { lifeEventIds } from '#catalog/life-events.ts';

export const handle = { document: 'static' };
export const headers = () => publicPage(['catalog']);

export const meta = () => [
  { title: pageTitle() },
  {
    name: 'description',
    content:
      'Tra cứu thủ tục, nộp hồ sơ, trả phí và theo dõi hồ sơ trực tuyến với Ủy ban nhân dân xã Phú An.',
  },
];

export async function loader({ context }: LoaderFunctionArgs) {
  const published = (await readPublishedCatalog(context.portal.deps)).map(({ procedure }) => procedure);
  const events = lifeEventIds.slice(0, 6).map((event) => ({
    event,
    procedures: published.filter((procedure) => procedure.lifeEvents.includes(event)),
  }));
  return { events: events.filter(({ procedures }) => procedures.length > 0) };
}

const links = {
  services: paths.services(),
  lookUp: paths.lookUp(),
  guide: paths.serviceGuide(),
  procedure: paths.procedure,
};

export default function Home() {
  const { events } = usePageData<typeof loader>();
  return (
    <Page current="home">
      <HomeSearch links={links} />
      <LifeEvents events={events} links={links} />
      <LookUpPanel links={links} />
      <HowItWorks links={links} />
    </Page>
  );
}
