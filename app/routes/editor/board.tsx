// The board's list.
import { listBoard } from '#app/domain/publishing/list-board.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { boardFilter } from '#app/lists/board.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { BoardListPage } from '#app/ui/pages/editor/board/board-list-page.tsx';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Biên tập tin, bài') }];

export const loader = deskPage(async ({ deps, staff, url }) => {
  const filter = boardFilter.read(url.searchParams);
  return { ...orRefusal(await listBoard(deps, staff, { tab: 'waits-for-me', ...filter })), filter };
});

export default pageOf<typeof loader>(BoardListPage);
