// The process lives, and which version it is. Says nothing about what it needs; that is /readyz.
import type { LoaderFunctionArgs } from '@remix-run/node';

export function loader({ context }: Pick<LoaderFunctionArgs, 'context'>) {
  return new Response(`ok\nversion ${context.portal.releases[0].version}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}
