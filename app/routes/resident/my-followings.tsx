// What a resident follows with the address of his account.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { readFollowings } from '#app/domain/following/read-followings.server.ts';
import { readFlash } from '#app/http/flash.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { notFound } from '#app/http/replies.server.ts';
import { requireResident } from '#app/http/session.server.ts';
import { Page } from '#app/ui/components/page/page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { FollowingsPage } from '#app/ui/pages/public/following/followings-page.tsx';
import { changeFollowings } from '../public/change-followings.server.ts';

export const handle = { document: 'static' };
export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;
export const meta: MetaFunction = () => [{ title: pageTitle('Tin tôi nhận qua thư điện tử') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const resident = await requireResident(request, context);
  const followings = await readFollowings(context.portal.deps, resident);
  if (followings === undefined) throw notFound();
  const { flash, headers: own } = await readFlash(request, context);
  own.set('Cache-Control', 'private, no-store');
  return data({ accountName: resident.name, followings, flash: flash?.message }, { headers: own });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const resident = await requireResident(request, context);
  return changeFollowings(request, context, resident, paths.myFollowings());
}

export default function MyFollowings() {
  const { accountName, followings, flash } = usePageData<typeof loader>();
  return (
    <Page
      account={{ name: accountName }}
      breadcrumbs={[
        { label: 'Trang chủ', href: paths.home() },
        { label: 'Tài khoản', href: paths.account() },
        { label: 'Nhận tin qua thư điện tử' },
      ]}
    >
      <FollowingsPage followings={followings} flash={flash} />
    </Page>
  );
}
