// Who is written to about a dossier.
import type { DossierRow } from '#db/queries/dossiers.server.ts';

export interface Addressee {
  readonly name: string;
  readonly email: string;
}

/** @returns undefined where nobody has an account: the applicant is told at the counter, or by telephone */
export function addresseeOf({
  ownerName: name,
  ownerEmail: email,
}: Pick<DossierRow, 'ownerName' | 'ownerEmail'>): Addressee | undefined {
  return name === null || email === null ? undefined : { name, email };
}
