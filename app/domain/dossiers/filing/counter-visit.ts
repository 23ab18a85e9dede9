// Who came to the counter, or wrote by post: sealed beside the dossier, for its handlers and its papers.
import type { CounterFilingRow } from '#db/queries/dossiers.server.ts';
import type { FilingPersons } from '#app/read-models/dossiers.ts';
import type { KeyRing } from '../../kernel/key-ring.ts';
import { openJson, sealJson } from '../../personal-data/sealed-json.server.ts';

const visitContext = (dossierId: string): string => `dossier:${dossierId}:visit`;

/**
 * Seals whom a filing at the counter is for, and who stands there.
 * @param dossierId opened only under the same
 */
export const sealVisit = (keys: KeyRing, dossierId: string, visit: FilingPersons): Uint8Array =>
  sealJson(keys, visit, visitContext(dossierId));

/**
 * What `sealVisit` sealed.
 * @throws Error when its key is not in the ring, or it was sealed for another dossier
 */
export const openVisit = (
  keys: KeyRing,
  dossierId: string,
  { visit }: Pick<CounterFilingRow, 'visit'>,
): FilingPersons => openJson<FilingPersons>(keys, visit, visitContext(dossierId));
