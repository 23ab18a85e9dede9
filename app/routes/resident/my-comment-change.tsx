// A resident changes a comment of his own.
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';

import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { requireResident } from '#app/http/session.server.ts';
import { Page } from '#app/ui/components/page/page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { CommentFormPage } from '#app/ui/pages/public/consultations/comment-form-page.tsx';
import { changeOwn, showChange } from '../public/own-comments.server.ts';

export const handle = { document: 'hydrated-when-used' };
export const headers = () => ({ 'Cache-Control': 'private, no-store' });
export const meta = () => [{ title: pageTitle('Sửa góp ý') }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const resident = await requireResident(request, context);
  const item = params['item'] ?? '';
  const page = await showChange(context, { by: 'account', resident, item }, params['comment'] ?? '');
  return { ...page, account: { name: resident.name }, back: paths.myComments(item) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const resident = await requireResident(request, context);
  const item = params['item'] ?? '';
  const to = { comment: params['comment'] ?? '', back: paths.myComments(item) };
  return changeOwn(request, context, { by: 'account', resident, item }, to);
}

export default function MyCommentChange() {
  const { account, ...firstPage } = usePageData<typeof loader>();
  const again = useReplyData<typeof action>();
  const page = { ...firstPage, ...again?.page };
  return (
    <Page
      account={account}
      breadcrumbs={[{ label: 'Góp ý của tôi', href: page.back }, { label: 'Sửa góp ý' }]}
    >
      <CommentFormPage {...page} again={again} version={page.start.version} signedIn />
    </Page>
  );
}
