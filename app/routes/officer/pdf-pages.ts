// How many pages a PDF of a dossier has, for who handles it; the look is recorded as that at the file.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { openPdf } from '#app/domain/dossiers/files/open-pdf-pages.server.ts';
import { refusalResponse } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { code = '', id = '' } = params;
  const outcome = await openPdf(context.portal.deps, staff, { code, id });
  if (!outcome.ok) throw refusalResponse(outcome.refusal);
  return Response.json(outcome.pdf, { headers: { 'Cache-Control': 'private, no-store' } });
}
