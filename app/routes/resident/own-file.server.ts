// A file of one's own dossier as a reply, as large as whoever opens it makes it.
import type { LoaderFunctionArgs } from '@remix-run/node';

import type { openAttachment } from '#app/domain/dossiers/open-attachment.server.ts';
import { fileResponse } from '#app/http/file-response.server.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { requireResident } from '#app/http/session.server.ts';

export async function openOwnFile(
  { request, context, params }: LoaderFunctionArgs,
  open: typeof openAttachment,
): Promise<Response> {
  const resident = await requireResident(request, context);
  return fileResponse(
    orRefusal(
      await open(context.portal.deps, resident, {
        code: params['code'] ?? '',
        id: params['id'] ?? '',
      }),
    ),
  );
}
