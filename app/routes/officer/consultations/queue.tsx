// The comments on one draft, for those who moderate them.
import type { MetaFunction } from '@remix-run/node';

import { listCommentQueue } from '#app/domain/consultations/list-comment-queue.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { commentsFilter } from '#app/lists/consultations.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { CommentQueuePage } from '#app/ui/pages/officer/consultations/comment-queue-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'hydrated' };
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Góp ý' : `Góp ý: ${page.title}`) },
];

export const loader = deskPage(async ({ deps, staff, url, param }) => {
  const item = param('item');
  const filter = commentsFilter.read(url.searchParams);
  const back = { href: paths.staffConsultations(), label: 'Về danh sách' };
  const { queue } = orRefusal(await listCommentQueue(deps, staff, { item, filter }), back);
  return { ok: true, item, filter, ...queue };
});

export default pageOf<typeof loader>(CommentQueuePage);
