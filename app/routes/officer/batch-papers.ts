// The papers of a batch as one PDF, for whoever had them printed.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { openBatchPapers } from '#app/domain/batches/read-batches.server.ts';
import { fileResponse } from '#app/http/file-response.server.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  return fileResponse(
    orRefusal(await openBatchPapers(context.portal.deps, staff, { id: params['id'] ?? '' })),
  );
}
