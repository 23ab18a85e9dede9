// What search engines may read: everything public, nothing personal.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { closedToSearchEngines } from '#app/addresses/first-parts.ts';
import { paths } from '#app/addresses/paths.ts';

export function loader({ context }: LoaderFunctionArgs) {
  // A demonstration must not be found by somebody who looks for the real portal.
  const lines =
    context.portal.mode === 'demo'
      ? ['User-agent: *', 'Disallow: /']
      : [
          'User-agent: *',
          ...closedToSearchEngines.map((path) => `Disallow: ${path}`),
          `Sitemap: ${context.portal.deps.unit.publicUrl}${paths.sitemap()}`,
        ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  });
}
