// A new item: its section and its title.
import { listBoard } from '#app/domain/publishing/list-board.server.ts';
import { startItem } from '#app/domain/publishing/start-item.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { deskAct, deskActions, deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { NewItemPage } from '#app/ui/pages/editor/board/new-item-page.tsx';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Viết bài mới') }];

export const loader = deskPage(async ({ deps, staff, url }) => {
  const { board } = orRefusal(await listBoard(deps, staff, {}));
  return { ok: true, sections: board.sections, section: url.searchParams.get('chuyen-muc') ?? '' };
});

export const action = deskActions({
  to: paths.board,
  acts: {
    '': deskAct({
      act: ({ deps, staff, text }) =>
        startItem(deps, staff, { section: text('section'), title: text('title').trim() }),
      to: ({ item }) => paths.boardItem(item),
      inputOf: (path) => (path === 'item.title' ? 'title' : path),
    }),
  },
});

export default pageOf<typeof loader, typeof action>(NewItemPage);
