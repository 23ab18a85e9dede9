// Changing a comment, for whoever holds the link of its mail.
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';

import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { Page } from '#app/ui/components/page/page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { CommentFormPage } from '#app/ui/pages/public/consultations/comment-form-page.tsx';
import { formSheets } from '#app/ui/stylesheets.ts';
import { changeOwn, showChange } from './own-comments.server.ts';

export const links = formSheets;
export const handle = { document: 'hydrated-when-used' };
export const headers = () => ({ 'Cache-Control': 'private, no-store' });
export const meta = () => [{ title: pageTitle('Sửa góp ý') }, { name: 'robots', content: 'noindex' }];

const keyOf = (token: string | undefined) => ({ by: 'token', token: token ?? '' }) as const;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const token = params['token'] ?? '';
  return {
    ...(await showChange(context, keyOf(token), params['comment'] ?? '')),
    back: paths.ownComments(token),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const token = params['token'] ?? '';
  const to = { comment: params['comment'] ?? '', back: paths.ownComments(token) };
  return changeOwn(request, context, keyOf(token), to);
}

export default function OwnCommentChange() {
  const firstPage = usePageData<typeof loader>();
  const again = useReplyData<typeof action>();
  const page = { ...firstPage, ...again?.page };
  return (
    <Page
      current="consultations"
      breadcrumbs={[{ label: 'Góp ý của tôi', href: page.back }, { label: 'Sửa góp ý' }]}
    >
      <CommentFormPage {...page} again={again} version={page.start.version} signedIn />
    </Page>
  );
}
