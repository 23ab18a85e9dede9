// Is a paper with this QR code real, and does it still stand? Nothing about a person is told.
import { present } from '#app/values/present.ts';
import { paperKinds } from '#catalog/dossier-parts.ts';
import { findPaperByToken } from '#db/queries/dossier-parts.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { openJson } from '../personal-data/sealed-json.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { paperContext, type StoredPaperContent } from './issue-paper.server.ts';
import type { VerifiedPaper } from '#app/read-models/dossiers.ts';

export async function verifyPaper(
  deps: Deps,
  { token }: { token: string },
): Promise<Outcome<{ paper: VerifiedPaper }>> {
  const clean = token.trim().toUpperCase();
  const row = /^[0-9A-Z]{20}$/.test(clean) ? await findPaperByToken(deps.db.$client, clean) : undefined;
  if (row === undefined)
    return refuse('not-found', `Không có giấy tờ nào của ${deps.unit.name} mang mã này.`);
  const content = openJson<StoredPaperContent>(deps.keys, row.content, paperContext(row.id));
  return {
    ok: true,
    paper: {
      kind: row.kind,
      kindLabel: paperKinds[row.kind].label,
      number: row.number,
      issuedAt: row.issuedAt,
      unit: content.kind === 'result' ? deps.commune.at(row.issuedAt).name : content.unit.name,
      procedureName: content.procedure.name,
      valid: row.revokedAt === null,
      ...present({ issuedBy: row.issuedBy, revokedAt: row.revokedAt }),
      ...(content.kind === 'result' && {
        resultSha256: content.sha256,
        result: present({
          documentNumber: content.documentNumber,
          signedOn: content.signedOn,
          signer: content.signer,
        }),
      }),
    },
  };
}
