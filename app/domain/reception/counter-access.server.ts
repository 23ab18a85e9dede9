// Who takes in what comes on paper, and which procedures the desk receives so.
import { isReceivedOnPaper } from '#catalog/counter.ts';
import { offersForms, type Procedure } from '#catalog/procedure.ts';
import { paperFormCode } from '#forms/definitions/ho-so-giay.ts';
import { hasCapacity, type Actor, type Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { readPublishedCatalog, type PublishedProcedure } from '../catalog/read-catalog.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';

/** @returns the member of staff who receives at the counter (NĐ 61/2018 Đ17); refused as `not-allowed` to others */
export function asReceptionist(actor: Actor): Outcome<{ readonly receptionist: Staff }> {
  return hasCapacity(actor, 'receptionist')
    ? { ok: true, receptionist: actor }
    : refuse('not-allowed', 'Chỉ Bộ phận Một cửa được tiếp nhận hồ sơ tại quầy và qua bưu chính.');
}

/** @returns the published procedures that the desk receives on paper: of every level, also what is filed online elsewhere */
export async function listReceivedOnPaper(deps: Deps): Promise<readonly PublishedProcedure[]> {
  return (await readPublishedCatalog(deps)).filter(({ procedure }) => isReceivedOnPaper(procedure));
}

/**
 * The form that the desk types a declaration into: the one that is filed online, else the first.
 * @returns its code; undefined without any: the declaration is scanned
 */
export function typedFormOf(procedure: Procedure): string | undefined {
  if (procedure.onlineForm !== undefined) return procedure.onlineForm;
  return offersForms(procedure) ? procedure.forms[0] : undefined;
}

export const scannedForm = paperFormCode;
