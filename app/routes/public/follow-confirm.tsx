// The link of the mail that asks whether news is wanted. GET shows a button, POST confirms.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { confirmFollowing, openConfirmation } from '#app/domain/following/confirm-following.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { seeOther } from '#app/http/replies.server.ts';
import { Page } from '#app/ui/components/page/page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { ConfirmPage } from '#app/ui/pages/public/following/confirm-page.tsx';
import { DeadLinkPage } from '#app/ui/pages/public/following/gone-page.tsx';
import { formSheets } from '#app/ui/stylesheets.ts';

export const links = formSheets;
export const handle = { document: 'static' };
export const headers = () => ({ 'Cache-Control': 'private, no-store' });
export const meta: MetaFunction = () => [
  { title: pageTitle('Xác nhận nhận tin qua thư điện tử') },
  { name: 'robots', content: 'noindex' },
];

function linkOf(request: Request) {
  const query = new URL(request.url).searchParams;
  return { token: query.get('ma') ?? '', following: query.get('muc') ?? '' };
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { token, following } = linkOf(request);
  const outcome = await openConfirmation(context.portal.deps, { token }, following);
  return outcome.ok ? data({ thing: outcome.thing }) : data({ thing: undefined }, { status: 404 });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { token, following } = linkOf(request);
  const outcome = await confirmFollowing(context.portal.deps, { token }, following);
  // The same page says that the link leads nowhere any more.
  if (!outcome.ok) return seeOther(paths.confirmFollowing(token, following));
  const { label, title } = outcome.thing;
  return redirectWithFlash(context, paths.followings(token), {
    kind: 'success',
    message: `Đã xác nhận. Từ ngày mai, bạn nhận thư khi có tin mới: ${label} ${title}.`,
  });
}

export default function ConfirmFollowing() {
  const { thing } = usePageData<typeof loader>();
  return (
    <Page breadcrumbs={[{ label: 'Trang chủ', href: paths.home() }, { label: 'Nhận tin qua thư điện tử' }]}>
      {thing === undefined ? <DeadLinkPage /> : <ConfirmPage thing={thing} />}
    </Page>
  );
}
