// Legal documents as the board works on them: its list, of the one section.
import { countUnclearRelations } from '#app/domain/legal-documents/list-unclear.server.ts';
import { listBoard } from '#app/domain/publishing/list-board.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { boardFilter } from '#app/lists/board.ts';
import { BoardListPage } from '#app/ui/pages/editor/board/board-list-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Văn bản') }];

/** The section of the regulation (Đ10.6). */
const section = 'van-ban';

export const loader = deskPage(async ({ deps, staff, url }) => {
  const filter = { tab: 'all' as const, ...boardFilter.read(url.searchParams), section };
  const [listed, counted] = await Promise.all([
    listBoard(deps, staff, filter),
    countUnclearRelations(deps, staff),
  ]);
  return { ...orRefusal(counted), filter, board: orRefusal(listed).board };
});

const place = {
  address: paths.staffLegalDocuments(),
  heading: 'Văn bản',
  add: 'Văn bản mới',
  things: 'văn bản',
};

export default function LegalDocuments() {
  const { unclear, hidden, ...page } = usePageData<typeof loader>();
  const news = [
    ...(unclear > 0 ? [`${unclear} quan hệ văn bản chưa rõ`] : []),
    ...(hidden > 0 ? [`${hidden} văn bản đã gỡ trang mà vẫn được tính`] : []),
  ];
  return (
    <BoardListPage
      {...page}
      place={{
        ...place,
        ...(news.length > 0 && { news: { text: news.join(', '), href: paths.staffUnclearDocuments() } }),
      }}
    />
  );
}
