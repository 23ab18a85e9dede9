// With the result handed over, the applicant is asked how it was handled: by a link that opens without signing in.
import { paths } from '#app/addresses/paths.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import { newPaperToken } from '../kernel/codes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { tokenDigest } from '../kernel/digest.server.ts';
import type { Consequences } from './move-dossier.server.ts';

/**
 * What the step writes by which the applicant is asked. The token goes into the mail alone; its digest is stored.
 * @returns empty where the applicant has no account: he is asked at the counter
 */
export function inviteRating({ unit }: Pick<Deps, 'unit'>, { ownerId }: DossierRow): Consequences {
  if (ownerId === null) return {};
  const token = newPaperToken();
  return {
    ratingLink: { tokenDigest: tokenDigest(token) },
    mail: { ratingLink: unit.publicUrl + paths.rateByLink(token) },
  };
}
