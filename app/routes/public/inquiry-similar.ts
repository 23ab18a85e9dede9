// Answered ones like what is being written: for the script of the form. Without it the form has a step of its own.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { findSimilar } from '#app/domain/inquiries/find-similar.server.ts';
import { notFound } from '#app/http/replies.server.ts';
import { kindOfRequest } from './inquiry-request.server.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const kind = kindOfRequest(request);
  if (kind.publication === undefined) throw notFound();
  const text = new URL(request.url).searchParams.get('q') ?? '';
  const similar = await findSimilar(context.portal.deps, kind, { [kind.fields.subject]: text });
  return Response.json({ similar }, { headers: { 'Cache-Control': 'private, max-age=60' } });
}
