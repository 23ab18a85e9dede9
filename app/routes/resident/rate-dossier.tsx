// How a dossier was handled, said by its owner, who is signed in.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';

import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { requireResident } from '#app/http/session.server.ts';
import { Page } from '#app/ui/components/page/page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { RatingPage } from '#app/ui/pages/public/rating/rating-page.tsx';
import { giveRating, showRating } from '../public/rating.server.ts';

export const handle = { document: 'static' };
export const meta = () => [{ title: pageTitle('Đánh giá việc giải quyết hồ sơ') }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const resident = await requireResident(request, context);
  const code = params['code'] ?? '';
  const { page, headers } = await showRating(request, context, { by: 'account', resident, code });
  return data({ ...page, accountName: resident.name }, { headers });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const resident = await requireResident(request, context);
  const code = params['code'] ?? '';
  return giveRating(request, context, { by: 'account', resident, code }, paths.rateMyDossier(code));
}

export default function RateDossier() {
  const { accountName, ...page } = usePageData<typeof loader>();
  const again = useReplyData<typeof action>();
  const back = paths.myDossier(page.rating.code);
  return (
    <Page
      current="myDossiers"
      account={{ name: accountName }}
      breadcrumbs={[
        { label: 'Hồ sơ của tôi', href: paths.myDossiers() },
        { label: page.rating.code, href: back },
        { label: 'Đánh giá' },
      ]}
    >
      <RatingPage {...page} back={back} wire={again?.wire ?? {}} problems={again?.problems ?? []} />
    </Page>
  );
}
