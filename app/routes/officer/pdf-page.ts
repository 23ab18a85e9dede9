// One page of a PDF of a dossier as a picture, for who handles it.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { openPdfPage } from '#app/domain/dossiers/open-pdf-pages.server.ts';
import { fileResponse } from '#app/http/file-response.server.ts';
import { refusalResponse } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { wholeNumber } from '#app/http/whole-number.server.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { code = '', id = '' } = params;
  const page = wholeNumber(params['page'] ?? '') ?? 0;
  const outcome = await openPdfPage(context.portal.deps, staff, { code, id, page });
  if (!outcome.ok) throw refusalResponse(outcome.refusal);
  return fileResponse(outcome);
}
