// The comments on one draft, for those who moderate them.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { listCommentQueue } from '#app/domain/consultations/list-comment-queue.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { commentsFilter } from '#app/lists/consultations.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { CommentQueuePage } from '#app/ui/pages/officer/consultations/comment-queue-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Góp ý' : `Góp ý: ${page.title}`) },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const item = params['item'] ?? '';
  const filter = commentsFilter.read(new URL(request.url).searchParams);
  const { queue } = orRefusal(await listCommentQueue(context.portal.deps, staff, { item, filter }), {
    href: paths.staffConsultations(),
    label: 'Về danh sách',
  });
  return data({ desk, item, filter, ...queue }, { headers });
}

export default function CommentQueue() {
  return <CommentQueuePage {...usePageData<typeof loader>()} />;
}
