// A file of a dossier, for who handles it; the look is recorded.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { openAttachment } from '#app/domain/dossiers/files/open-attachment.server.ts';
import { framedFileResponse } from '#app/http/file-response.server.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  return framedFileResponse(
    orRefusal(
      await openAttachment(context.portal.deps, staff, {
        code: params['code'] ?? '',
        id: params['id'] ?? '',
      }),
    ),
  );
}
