// With the result handed over, the applicant is asked how it was handled: by a link that opens without signing in.
import { paths } from '#app/addresses/paths.ts';
import { newPaperToken } from '../kernel/codes.ts';
import { tokenDigest } from '../kernel/digest.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import type { StepInHand } from './dossier-act.ts';
import type { Consequences } from './move-dossier.server.ts';

/** The token goes into the mail alone; its digest is stored. */
export async function inviteRating({
  deps,
}: StepInHand): Promise<Outcome<{ readonly consequences: Consequences }>> {
  const token = newPaperToken();
  return {
    ok: true,
    consequences: {
      ratingLink: { tokenDigest: tokenDigest(token) },
      mail: { ratingLink: deps.unit.publicUrl + paths.rateByLink(token) },
    },
  };
}
