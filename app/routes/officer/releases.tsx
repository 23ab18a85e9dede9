// "Có gì mới": what came with each version. What came since he last looked is marked, and is no news the next time.
import { data, type LoaderFunctionArgs } from '@remix-run/node';

import { openDesk } from '#app/http/desk.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { readAllCookie, unreadReleases } from '#app/http/read-releases.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { ReleasesPage } from '#app/ui/pages/officer/releases/releases-page.tsx';

export const handle = { document: 'static' };

export const meta = () => [{ title: pageTitle('Có gì mới') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { releases } = context.portal;
  const { desk, headers } = await openDesk(request, context);
  headers.append('Set-Cookie', readAllCookie(releases, context.portal.secure));
  return data(
    { desk, releases, unread: unreadReleases(releases, request.headers.get('cookie')) },
    { headers },
  );
}

export default pageOf<typeof loader>(ReleasesPage);
