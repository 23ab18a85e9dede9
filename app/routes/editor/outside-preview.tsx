// A version that is not published, for somebody outside who was sent the link of it; it ends by itself.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { openPreview } from '#app/domain/publishing/open-preview.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { bareTitle } from '#app/publications/item-title.ts';
import { ItemPreviewPage } from '#app/ui/pages/editor/board/item-preview-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'static' };

export const meta: MetaFunction<typeof loader> = ({ data: preview }) => [
  { title: pageTitle(preview === undefined ? 'Xem trước' : `Xem trước: ${bareTitle(preview.page.title)}`) },
  { name: 'robots', content: 'noindex' },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const { page, section, expiresAt } = orRefusal(await openPreview(deps, { token: params['token'] ?? '' }));
  const address = new URL(page.href, deps.unit.publicUrl).href;
  const headers = { 'Cache-Control': 'private, no-store', 'Referrer-Policy': 'no-referrer' };
  return data({ page, section, address, expiresAt }, { headers });
}

export default pageOf<typeof loader>(ItemPreviewPage);
