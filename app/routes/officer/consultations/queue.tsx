// The comments on one draft, for those who moderate them.
import type { MetaFunction } from '@remix-run/node';

import { listCommentQueue } from '#app/domain/consultations/list-comment-queue.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { commentsFilter } from '#app/lists/consultations.ts';
import { CommentQueuePage } from '#app/ui/pages/officer/consultations/comment-queue-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'hydrated' };
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Góp ý' : `Góp ý: ${page.title}`) },
];

export const loader = deskPage(
  async ({ deps, staff, url, param }) => {
    const item = param('item');
    const filter = commentsFilter.read(url.searchParams);
    const outcome = await listCommentQueue(deps, staff, { item, filter });
    if (!outcome.ok) return outcome;
    const { comments: rows, clauses: clause, ...queue } = outcome.queue;
    return { ok: true, item, filter, rows, options: { clause }, ...queue };
  },
  { back: { href: paths.staffConsultations(), label: 'Về danh sách' } },
);

export default pageOf<typeof loader>(CommentQueuePage);
