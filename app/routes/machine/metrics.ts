// Prometheus' metrics, for this machine or for whoever has the token. To others there is no such page.
import type { LoaderFunctionArgs } from '@remix-run/node';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { health } = context.portal;
  if (!health.mayReadMetrics(context.clientIp, request.headers.get('authorization'))) {
    return new Response('not found\n', { status: 404, headers: { 'Content-Type': 'text/plain' } });
  }
  const { text, contentType } = await health.metrics();
  return new Response(text, { headers: { 'Content-Type': contentType, 'Cache-Control': 'no-store' } });
}
