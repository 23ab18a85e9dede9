// The board's list.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { listBoard } from '#app/domain/publishing/list-board.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { boardFilter } from '#app/lists/board.ts';
import { BoardListPage } from '#app/ui/pages/editor/board/board-list-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Biên tập tin, bài') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const filter = boardFilter.read(new URL(request.url).searchParams);
  const { board } = orRefusal(
    await listBoard(context.portal.deps, staff, { tab: 'waits-for-me', ...filter }),
  );
  return data({ desk, filter, board }, { headers });
}

export default function Board() {
  return <BoardListPage {...usePageData<typeof loader>()} />;
}
