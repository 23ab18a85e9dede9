// Who applies, as his dossier stores him: sealed, with that by which he is found. There is no other way to store him.
import type { ApplicantFacts } from '#app/read-models/dossiers.ts';
import type { SealedApplicant } from '#db/queries/dossier-moves.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import type { Answers } from '#forms/index.ts';
import type { KeyRing } from '../../kernel/key-ring.ts';
import { indexApplicant } from '../../personal-data/applicant-index.ts';
import { sealJson } from '../../personal-data/sealed-json.server.ts';
import { applicantContext } from './draft-content.server.ts';

/**
 * @param answers of the declaration: whom it names handles it as little as who applies
 * @returns all the columns of the applicant at once: none of them may be written without the others
 */
export const sealApplicant = (
  keys: KeyRing,
  dossierId: string,
  applicant: ApplicantFacts,
  answers: Answers,
): SealedApplicant => ({
  sealed: sealJson(keys, applicant, applicantContext(dossierId)),
  identityIndex: identityIndex(keys, applicant),
  ...indexApplicant(keys, dossierId, { ...applicant, names: [applicant, answers] }),
});

/** @returns the keyed digest by which a dossier is found by its applicant's identity number; null where she gave none */
export const identityIndex = (keys: KeyRing, { identityNumber }: ApplicantFacts): Uint8Array | null =>
  identityNumber === undefined ? null : keys.blindIndex(identityNumber);

/**
 * Was the dossier filed for whoever has this identity number?
 * @returns false where it keeps none
 */
export const bearsIdentity = (
  keys: KeyRing,
  { identityIndex: index }: Pick<DossierRow, 'identityIndex'>,
  number: string,
): boolean => index !== null && Buffer.from(index).equals(keys.blindIndex(number));
