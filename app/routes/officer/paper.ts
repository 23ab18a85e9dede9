// A paper of a dossier as PDF, its control slip or the draft of a certificate, for who handles it; the accountant reads receipts of payment alone.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { certificateDraftPaper, controlSlip } from '#catalog/dossier-parts.ts';
import { openControlSlip } from '#app/domain/dossiers/open-control-slip.server.ts';
import { openDraftPaper } from '#app/domain/dossiers/open-draft-paper.server.ts';
import { openPaper } from '#app/domain/dossiers/open-paper.server.ts';
import { fileResponse } from '#app/http/file-response.server.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { deps } = context.portal;
  const { code = '', paper = '' } = params;
  return fileResponse(
    orRefusal(
      paper === controlSlip.segment
        ? await openControlSlip(deps, staff, { code })
        : paper === certificateDraftPaper.segment
          ? await openDraftPaper(deps, staff, { code })
          : await openPaper(deps, staff, { code, paper }),
    ),
  );
}
