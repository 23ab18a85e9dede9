// The file of a list, for whoever asked for it.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { openExport } from '#app/domain/exports/read-exports.server.ts';
import { streamedFileResponse } from '#app/http/file-response.server.ts';
import { orProof } from '#app/http/proof.server.ts';
import { requireStaff } from '#app/http/session.server.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  const outcome = await openExport(context.portal.deps, staff, { id: params['id'] ?? '' });
  const { file } = orProof(outcome, new URL(request.url));
  return streamedFileResponse(file);
}
