// An item as somebody of the board works on it.
import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node';

import { openBoardItem } from '#app/domain/publishing/open-board-item.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { kindById } from '#app/publications/facts.ts';
import { ItemPage } from '#app/ui/pages/editor/board/item-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { answerItem } from './answer-item.server.ts';
import { itemView } from './item-view.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Biên tập' : page.boardItem.version.body.title) },
];

export const loader = deskPage(async ({ context, deps, staff, param }) => {
  const { boardItem } = orRefusal(await openBoardItem(deps, staff, { item: param('item') }), {
    href: paths.board(),
    label: 'Về danh sách',
  });
  return { ok: true, boardItem, view: await itemView(context, boardItem) };
});

export async function action({ request, context, params }: ActionFunctionArgs) {
  return answerItem({ request, context }, params['item'] ?? '');
}

/** One list for all renders: a new one would mean a new reply of the server. */
const none: readonly InputProblem[] = [];

export default function Item() {
  const page = usePageData<typeof loader>();
  const reply = useReplyData<typeof action>();
  const { desk, view } = page;
  const boardItem = reply?.boardItem ?? page.boardItem;
  const kind = kindById(boardItem.section.kind);
  if (kind === undefined) return null;
  return (
    <ItemPage
      desk={desk}
      boardItem={boardItem}
      kind={kind}
      {...view}
      {...reply?.view}
      seen={reply?.seen ?? seenOf(boardItem)}
      problems={reply?.problems ?? none}
      conflict={reply?.conflict}
      entries={reply?.entries}
      previewLink={reply?.previewLink}
    />
  );
}

/** What was typed over an older version is compared with the newer one when it is saved. */
function seenOf(boardItem: ReturnType<typeof usePageData<typeof loader>>['boardItem']): string {
  const { autosave, version } = boardItem;
  return autosave?.version ?? version.id;
}
