// A picture of a dossier made small, for who handles it; the look is recorded as that at the file.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { openThumbnail } from '#app/domain/dossiers/open-thumbnail.server.ts';
import { fileResponse } from '#app/http/file-response.server.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  return fileResponse(
    orRefusal(
      await openThumbnail(context.portal.deps, staff, {
        code: params['code'] ?? '',
        id: params['id'] ?? '',
      }),
    ),
  );
}
