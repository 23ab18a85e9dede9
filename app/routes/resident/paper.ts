// A paper of one's own dossier, as PDF.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { openOwnPaper } from '#app/domain/dossiers/fetch-result.server.ts';
import { fileResponse } from '#app/http/file-response.server.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { requireResident } from '#app/http/session.server.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const resident = await requireResident(request, context);
  return fileResponse(
    orRefusal(
      await openOwnPaper(context.portal.deps, resident, {
        code: params['code'] ?? '',
        paper: params['paper'] ?? '',
      }),
    ),
  );
}
