// A resident's comments on one draft: changed and taken back until the close.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';

import { readFlash } from '#app/http/flash.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { requireResident } from '#app/http/session.server.ts';
import { present } from '#app/values/present.ts';
import { Page } from '#app/ui/components/page/page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { OwnCommentsPage } from '#app/ui/pages/public/consultations/own-comments-page.tsx';
import { showOwn, stepOnOwn } from '../public/own-comments.server.ts';

export const handle = { document: 'static' };
export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;
export const meta = () => [{ title: pageTitle('Góp ý của tôi') }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const resident = await requireResident(request, context);
  const item = params['item'] ?? '';
  const page = await showOwn(context, { by: 'account', resident, item });
  const { flash, headers: flashHeaders } = await readFlash(request, context);
  flashHeaders.set('Cache-Control', 'private, no-store');
  return data(
    { ...page, item, account: { name: resident.name }, flash: flash?.message },
    { headers: flashHeaders },
  );
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const resident = await requireResident(request, context);
  const item = params['item'] ?? '';
  return stepOnOwn(request, context, { by: 'account', resident, item }, paths.myComments(item));
}

export default function MyComments() {
  const { item, account, ...page } = usePageData<typeof loader>();
  const again = useReplyData<typeof action>();
  return (
    <Page
      account={account}
      breadcrumbs={[
        { label: 'Góp ý của tôi', href: paths.myConsultations() },
        { label: page.own.title, ...present({ href: page.own.href }) },
      ]}
    >
      <OwnCommentsPage
        {...page}
        refusal={again?.refusal}
        changeHref={(comment) => paths.myComment(item, comment)}
      />
    </Page>
  );
}
