// The newest version of an item as readers will see it.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { previewItem } from '#app/domain/publishing/preview-item.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { bareTitle } from '#app/publications/item-title.ts';
import { ItemPreviewPage } from '#app/ui/pages/editor/board/item-preview-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'static' };

export const meta: MetaFunction<typeof loader> = ({ data: preview }) => [
  { title: pageTitle(preview === undefined ? 'Xem trước' : `Xem trước: ${bareTitle(preview.page.title)}`) },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { deps } = context.portal;
  const item = params['item'] ?? '';
  const { page, section } = orRefusal(await previewItem(deps, staff, { item }), {
    href: paths.board(),
    label: 'Về danh sách',
  });
  const address = new URL(page.href, deps.unit.publicUrl).href;
  const headers = { 'Cache-Control': 'private, no-store' };
  return data({ page, section, address, back: paths.boardItem(item) }, { headers });
}

export default pageOf<typeof loader>(ItemPreviewPage);
