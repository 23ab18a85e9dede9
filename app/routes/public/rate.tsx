// How a dossier was handled, said by whoever holds the link of its mail. GET shows the question and rates nothing: mail programs
// open links by themselves. POST rates, once.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';

import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { Page } from '#app/ui/components/page/page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { RatingPage } from '#app/ui/pages/public/rating/rating-page.tsx';
import { formSheets } from '#app/ui/stylesheets.ts';
import { giveRating, showRating } from './rating.server.ts';

export const links = formSheets;
export const handle = { document: 'static' };
export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;
// The title goes into histories: it does not tell the link.
export const meta = () => [
  { title: pageTitle('Đánh giá việc giải quyết hồ sơ') },
  { name: 'robots', content: 'noindex' },
];

const keyOf = (token: string | undefined) => ({ by: 'mail', token: token ?? '' }) as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { page, headers: flashHeaders } = await showRating(request, context, keyOf(params['token']));
  flashHeaders.set('Cache-Control', 'private, no-store');
  flashHeaders.set('Referrer-Policy', 'same-origin');
  return data(page, { headers: flashHeaders });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const token = params['token'];
  return giveRating(request, context, keyOf(token), paths.rateByLink(token ?? ''));
}

export default function Rate() {
  const page = usePageData<typeof loader>();
  const again = useReplyData<typeof action>();
  return (
    <Page breadcrumbs={[{ label: 'Trang chủ', href: paths.home() }, { label: 'Đánh giá' }]}>
      <RatingPage {...page} wire={again?.wire ?? {}} problems={again?.problems ?? []} />
    </Page>
  );
}
