// A paper of a dossier as PDF, its control slip or the draft of a certificate, for who handles it; the accountant reads receipts of payment alone.
import { openControlSlip } from '#app/domain/dossiers/papers/open-control-slip.server.ts';
import { openDraftPaper } from '#app/domain/dossiers/filing/open-draft-paper.server.ts';
import { openPaper } from '#app/domain/dossiers/papers/open-paper.server.ts';
import { certificateDraftPaper, controlSlip } from '#catalog/dossier-parts.ts';
import { deskFile } from '#app/http/desk-route.server.ts';

export const loader = deskFile(({ deps, staff, param }) => {
  const [code, paper] = [param('code'), param('paper')];
  if (paper === controlSlip.segment) return openControlSlip(deps, staff, { code });
  if (paper === certificateDraftPaper.segment) return openDraftPaper(deps, staff, { code });
  return openPaper(deps, staff, { code, paper });
});
