// A paper of a dossier as PDF, for who handles it; the accountant reads receipts of payment alone.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { openPaper } from '#app/domain/dossiers/open-paper.server.ts';
import { fileResponse } from '#app/http/file-response.server.ts';
import { refusalResponse } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  const opened = await openPaper(context.portal.deps, staff, {
    code: params['code'] ?? '',
    paper: params['paper'] ?? '',
  });
  if (!opened.ok) throw refusalResponse(opened.refusal);
  return fileResponse(opened);
}
