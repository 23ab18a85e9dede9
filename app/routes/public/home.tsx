// The home page: services first (Đ14), then looking up, what is happening (Đ10.2, Đ10.3).
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { publicPage, type DocumentHandle } from '#app/http/document.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { servicesFilter } from '#app/lists/services.ts';
import { Happening } from '#app/ui/pages/public/home/happening.tsx';
import { HomeSearch, LifeEvents, LookUpPanel } from '#app/ui/pages/public/home/home.tsx';
import { Page } from '#app/ui/components/page/page.tsx';
import { unitIn } from '#app/ui/components/page/site.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import keepOffline from '#app/ui/offline/keep-offline.ts?worker&url';
import findAsTyped from '#app/ui/pages/public/service-finder/find-as-typed.ts?worker&url';
import { tags } from '#app/vocabulary/page-tags.ts';
import type { LifeEventId } from '#catalog/life-events.ts';
import { secondsUntil } from './consultation.server.ts';
import { readHappening, readLifeEvents } from './home.server.ts';

export const handle = { document: 'static', scripts: [findAsTyped, keepOffline] } satisfies DocumentHandle;
export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;

export const meta: MetaFunction = ({ matches }) => [
  { title: pageTitle() },
  {
    name: 'description',
    content: `Tra cứu thủ tục, nộp hồ sơ, nộp phí, lệ phí và theo dõi hồ sơ trực tuyến với ${unitIn(matches).name}.`,
  },
];

export async function loader({ context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const [events, { happening, changesAt }] = await Promise.all([readLifeEvents(deps), readHappening(deps)]);
  // The week and what is to come change with the hour.
  const seconds = secondsUntil(deps.clock.now(), [changesAt]);
  return data({ events, happening }, { headers: publicPage([tags.catalog, tags.content], { seconds }) });
}

const links = {
  services: paths.services(),
  lookUp: paths.lookUp(),
  procedure: paths.procedure,
  event: (event: LifeEventId) => servicesFilter.address({ event }),
};

export default function Home() {
  const { events, happening } = usePageData<typeof loader>();
  return (
    <Page current="home">
      <div className="home-doors">
        <HomeSearch links={links} />
        <LookUpPanel links={links} />
      </div>
      <LifeEvents events={events} links={links} />
      <Happening {...happening} />
    </Page>
  );
}
