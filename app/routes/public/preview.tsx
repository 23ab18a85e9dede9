// The components of the interface with their examples; only where the portal runs as a demo.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { usePageData } from '#app/http/page-data.ts';
import { notFound } from '#app/http/replies.server.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { Preview } from '#app/ui/preview/preview.tsx';

export const handle = { document: 'static' };
export const headers = () => ({ 'Cache-Control': 'private, no-store' });
export const meta = () => [
  { title: pageTitle('Thành phần giao diện') },
  { name: 'robots', content: 'noindex' },
];

export function loader({ request, context }: LoaderFunctionArgs) {
  if (context.portal.mode !== 'demo') throw notFound();
  return { whole: new URL(request.url).searchParams.get('trang') ?? undefined };
}

export default function PreviewPage() {
  return <Preview whole={usePageData<typeof loader>().whole} />;
}
