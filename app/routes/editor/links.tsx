// Links to other agencies' sites, looked after (Đ13.1b).
import { listLinks } from '#app/domain/links/list-links.server.ts';
import { recheckLink } from '#app/domain/links/recheck-link.server.ts';
import { deskAct, deskActions, deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { linksFilter } from '#app/lists/links.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { LinksPage } from '#app/ui/pages/editor/links/links-page.tsx';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Kiểm tra liên kết') }];

export const loader = deskPage(async ({ deps, staff, url }) => {
  const filter = linksFilter.read(url.searchParams);
  return { ...orRefusal(await listLinks(deps, staff, filter)), filter };
});

export const action = deskActions({
  to: ({ url }) => url.pathname + url.search,
  acts: {
    '': deskAct({
      act: ({ deps, staff, text }) => recheckLink(deps, staff, { url: text('url') }),
      done: ({ finding }, { text }) =>
        finding === undefined
          ? `Mở được: ${text('url')}`
          : { kind: 'notice', message: `Chưa mở được, ${finding}: ${text('url')}` },
    }),
  },
});

export default pageOf<typeof loader, typeof action>(LinksPage);
