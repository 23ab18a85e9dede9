// A paper of one's own dossier, or the draft of a certificate, as PDF.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { certificateDraftPaper } from '#catalog/dossier-parts.ts';
import { openDraftPaper } from '#app/domain/dossiers/filing/open-draft-paper.server.ts';
import { openOwnPaper } from '#app/domain/dossiers/result/fetch-result.server.ts';
import { openPaper } from '#app/domain/dossiers/papers/open-paper.server.ts';
import { fileResponse } from '#app/http/file-response.server.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { reachesReader } from './own-file.server.ts';
import { requireResident } from '#app/http/session.server.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const resident = await requireResident(request, context);
  const { deps } = context.portal;
  const { code = '', paper = '' } = params;
  return fileResponse(
    orRefusal(
      paper === certificateDraftPaper.segment
        ? await openDraftPaper(deps, resident, { code })
        : await (reachesReader(request) ? openOwnPaper : openPaper)(deps, resident, { code, paper }),
    ),
  );
}
