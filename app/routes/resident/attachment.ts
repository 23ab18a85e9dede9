// A file of one's own dossier.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { openAttachment } from '#app/domain/dossiers/open-attachment.server.ts';
import { fileResponse } from '#app/http/file-response.server.ts';
import { refusalResponse } from '#app/http/replies.server.ts';
import { requireResident } from '#app/http/session.server.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const resident = await requireResident(request, context);
  const opened = await openAttachment(context.portal.deps, resident, {
    code: params['code'] ?? '',
    id: params['id'] ?? '',
  });
  if (!opened.ok) throw refusalResponse(opened.refusal);
  return fileResponse(opened);
}
