// Who is written to about a dossier, and how.
import { present } from '#app/values/present.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import type { Addressee } from '../notifications/notice.ts';

export type OwnerOfDossier = Pick<DossierRow, 'ownerName' | 'ownerEmail' | 'ownerPhone' | 'ownerChoice'>;

/** @returns undefined where nobody has an account: the applicant is told at the counter, or by telephone */
export function addresseeOf(dossier: OwnerOfDossier): Addressee | undefined {
  const { ownerName: name, ownerEmail: email, ownerPhone: phone, ownerChoice: choice } = dossier;
  return name === null ? undefined : { name, ...present({ email, phone, choice }) };
}
