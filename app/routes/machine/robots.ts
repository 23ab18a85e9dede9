// What search engines may read: everything public, nothing personal.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { paths } from '#app/http/paths.ts';

const closed = [
  '/can-bo',
  '/ho-so',
  '/tai-khoan',
  '/xac-thuc',
  '/tra-cuu?',
  '/thanh-toan',
  '/vnpay-gia-lap',
  '/dang-ky/xac-nhan',
  '/dat-lai-mat-khau',
];

export function loader({ context }: LoaderFunctionArgs) {
  // A demonstration must not be found by somebody who looks for the real portal.
  const lines =
    context.portal.mode === 'demo'
      ? ['User-agent: *', 'Disallow: /']
      : [
          'User-agent: *',
          ...closed.map((path) => `Disallow: ${path}`),
          `Sitemap: ${context.portal.deps.publicUrl}${paths.sitemap()}`,
        ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  });
}
