// The stand-in's querydr, as VNPAY's merchant API answers it.
import type { ActionFunctionArgs } from '@remix-run/node';

import { notFound } from '#app/http/replies.server.ts';
import { bytesOf } from '#app/http/tus.server.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const { standIn } = context.portal.deps.gateway;
  if (standIn === undefined) throw notFound();
  const content = await bytesOf(request, 64 * 1024);
  const body: unknown = content && parsed(Buffer.from(content).toString('utf8'));
  return Response.json(await standIn.api(body), { headers: { 'Cache-Control': 'no-store' } });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function loader() {
  throw notFound();
}
