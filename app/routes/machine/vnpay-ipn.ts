// VNPAY tells the outcome of a payment, server to server; this alone settles it. Always 200, always JSON.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { settleFromNotification } from '#app/domain/payments/settle-from-notification.server.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const answer = await settleFromNotification(context.portal.deps, new URL(request.url).searchParams);
  return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } });
}
