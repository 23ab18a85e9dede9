// The stand-in's querydr, as VNPAY's merchant API answers it.
import type { ActionFunctionArgs } from '@remix-run/node';

import { notFound } from '#app/http/replies.server.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const { standIn } = context.portal.deps.gateway;
  if (standIn === undefined) throw notFound();
  const body: unknown = await request.json().catch(() => undefined);
  return Response.json(await standIn.api(body), { headers: { 'Cache-Control': 'no-store' } });
}

export function loader() {
  throw notFound();
}
