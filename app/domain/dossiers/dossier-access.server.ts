// Who may come near a dossier. What is unknown and what is somebody else's look the same.
import type { RowLock, Sql } from '#db/client.server.ts';
import {
  findDossierByCode,
  findDossierToFile,
  type AroundFiling,
  type DossierRow,
} from '#db/queries/dossiers.server.ts';
import { ownDossier, states, type Capacity } from '#catalog/lifecycle.ts';
import { capacitiesOnDossier, type Actor } from '../kernel/actor.ts';
import { askOnce } from '../kernel/ask-once.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { readDossierCode } from '../kernel/codes.ts';

/** @returns the refusal (`not-found`), in the same words for a dossier that is not there and for one that this person may not know of */
export const dossierNotFound = () =>
  refuse('not-found', 'Không tìm thấy hồ sơ. Hãy kiểm tra lại mã tra cứu.');

/**
 * In which capacities `actor` may act here; a draft is its owner's alone, or the desk's that began it at the counter. At the
 * end of a dossier no opinion is waited for.
 * @returns empty: he may not even know that it exists
 */
export function capacitiesHere(
  actor: Actor,
  dossier: Pick<DossierRow, 'id' | 'state' | 'ownerId' | 'sector'> & Partial<Pick<DossierRow, 'advisers'>>,
): readonly Capacity[] {
  const as = capacitiesOnDossier(actor, dossier);
  if (dossier.state === 'draft') return as.filter((capacity) => filing.includes(capacity));
  return states[dossier.state].final ? as.filter((capacity) => capacity !== 'adviser') : as;
}

export type DossierAccess = Outcome<{ readonly dossier: DossierRow; readonly as: readonly Capacity[] }>;

/**
 * The dossier as somebody who has any capacity on it.
 * @param codeText as it was typed or stands in an address
 * @param lock holds the row until the transaction of `sql` ends
 * @returns refused as `not-found` to everybody else
 */
export async function reachDossier(
  sql: Sql,
  actor: Actor,
  codeText: string,
  lock?: RowLock,
): Promise<DossierAccess> {
  const code = readDossierCode(codeText);
  const dossier = code === undefined ? undefined : await find(sql, code, lock);
  if (dossier === undefined) return dossierNotFound();
  const as = capacitiesHere(actor, dossier);
  return as.length === 0 ? dossierNotFound() : { ok: true, dossier, as };
}

/** All that a page shows of a dossier is about the one row that it read first. */
const find = (sql: Sql, code: string, lock: RowLock | undefined) =>
  lock === undefined
    ? askOnce(sql, `dossier ${code}`, () => findDossierByCode(sql, code))
    : findDossierByCode(sql, code, lock);

/** Who declares, sends files and answers: the applicant, or at the counter the desk in her place. */
const filing: readonly Capacity[] = ['applicant', 'receptionist'];

/**
 * The dossier as whoever files it: the applicant, or at the counter the desk in her place.
 * @param codeText as it was typed or stands in an address
 * @param lock holds the row until the transaction of `sql` ends
 * @returns refused as `not-found` to everybody else
 */
export async function reachFiled(
  sql: Sql,
  actor: Actor,
  codeText: string,
  lock?: RowLock,
): Promise<DossierAccess> {
  const access = await reachDossier(sql, actor, codeText, lock);
  return access.ok && !access.as.some((capacity) => filing.includes(capacity)) ? dossierNotFound() : access;
}

/** The same for its filing, with what is read beside it. */
export async function reachToFile(
  sql: Sql,
  actor: Actor,
  codeText: string,
): Promise<Outcome<{ readonly dossier: DossierRow; readonly around: AroundFiling }>> {
  const code = readDossierCode(codeText);
  const found = code === undefined ? undefined : await findDossierToFile(sql, code);
  const isFiler =
    found !== undefined && capacitiesHere(actor, found.dossier).some((capacity) => filing.includes(capacity));
  return isFiler ? { ok: true, ...found } : dossierNotFound();
}

/**
 * The dossier as its owner.
 * @param codeText as it was typed or stands in an address
 * @param lock holds the row until the transaction of `sql` ends
 * @returns refused as `not-found` to everybody else
 */
export async function reachOwn(
  sql: Sql,
  actor: Actor,
  codeText: string,
  lock?: RowLock,
): Promise<DossierAccess> {
  const access = await reachDossier(sql, actor, codeText, lock);
  return access.ok && !access.as.includes('applicant') ? dossierNotFound() : access;
}

/** Who handles a dossier: the desk, and the officers of its sector. */
export const handling: readonly Capacity[] = ['one-stop-desk', 'officer'];
/** Who of the staff may read what was said about it, too: whoever handles it, and the leaders of the commune (Đ20). */
export const readingAll: readonly Capacity[] = [...handling, 'leader'];
/** Who of the staff may read what was filed: those, whoever is asked for an opinion on it, and whom it concerns himself. */
export const reading: readonly Capacity[] = [...readingAll, 'adviser', 'concerned'];

/**
 * The dossier as one of the staff who handles it, or reads it.
 * @param among `handling`, `readingAll` or `reading`
 * @param lock holds the row until the transaction of `sql` ends
 * @returns refused as `not-allowed` to staff with another part in it or whom it concerns, `not-found` to its applicant and to
 *   everybody else
 */
export async function reachAmong(
  sql: Sql,
  actor: Actor,
  codeText: string,
  among: readonly Capacity[],
  lock?: RowLock,
): Promise<DossierAccess> {
  const access = await reachDossier(sql, actor, codeText, lock);
  if (!access.ok) return access;
  if (access.as.some((capacity) => among.includes(capacity))) return access;
  if (access.as.includes('applicant')) return dossierNotFound();
  return access.as.includes('concerned')
    ? refuse('not-allowed', ownDossier)
    : refuse('not-allowed', 'Bạn không được giao giải quyết hồ sơ này.');
}
