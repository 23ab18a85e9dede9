// All that somebody follows, by what his mails carry: no account is needed to leave.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { readFollowings } from '#app/domain/following/read-followings.server.ts';
import { readFlash } from '#app/http/flash.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { Page } from '#app/ui/components/page/page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { FollowingsPage } from '#app/ui/pages/public/following/followings-page.tsx';
import { DeadLinkPage, ErasedPage } from '#app/ui/pages/public/following/gone-page.tsx';
import { formSheets } from '#app/ui/stylesheets.ts';
import { changeFollowings } from './change-followings.server.ts';

export const links = formSheets;
export const handle = { document: 'static' };
export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;
export const meta: MetaFunction = () => [
  { title: pageTitle('Tin bạn nhận qua thư điện tử') },
  { name: 'robots', content: 'noindex' },
];

const tokenOf = (request: Request): string => new URL(request.url).searchParams.get('ma') ?? '';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const erased = new URL(request.url).searchParams.has('da-xoa');
  const { flash, headers: own } = await readFlash(request, context);
  own.set('Cache-Control', 'private, no-store');
  const followings = erased
    ? undefined
    : await readFollowings(context.portal.deps, { token: tokenOf(request) });
  const status = erased || followings !== undefined ? 200 : 404;
  return data({ followings, erased, flash: flash?.message }, { status, headers: own });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const token = tokenOf(request);
  return changeFollowings(request, context, { token }, paths.followings(token));
}

export default function FollowingsByToken() {
  const { followings, erased, flash } = usePageData<typeof loader>();
  return (
    <Page breadcrumbs={[{ label: 'Trang chủ', href: paths.home() }, { label: 'Nhận tin qua thư điện tử' }]}>
      {followings !== undefined ? (
        <FollowingsPage followings={followings} flash={flash} />
      ) : erased ? (
        <ErasedPage />
      ) : (
        <DeadLinkPage />
      )}
    </Page>
  );
}
