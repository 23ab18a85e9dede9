// What lies on the counter is received at once: filed for the applicant, its fee taken, entered in the register with its due date.
// All of it happens in one transaction, or nothing does.
import { present } from '#app/values/present.ts';
import { owedOf } from '#catalog/charges.ts';
import { findEventByRequest } from '#db/queries/dossier-moves.server.ts';
import { findDossierById } from '#db/queries/dossiers.server.ts';
import type { ReceptionRefusal } from '#app/read-models/reception.ts';
import type { Actor } from '../kernel/actor.ts';
import { holdWorkingCalendar } from '../catalog/read-catalog.server.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { discardFiles } from '../kernel/remove-files.server.ts';
import { actWithin } from '../dossiers/decisions/act-on-dossier.server.ts';
import { dossierNotFound, reachFiled } from '../dossiers/dossier-access.server.ts';
import { pinnedTo } from '../dossiers/decisions/dossier-facts.server.ts';
import { fileDossier } from '../dossiers/filing/file-dossier.server.ts';
import { settleInCash } from '../payments/record-desk-payment.server.ts';
import { receptionMoment } from './open-counter-filing.server.ts';

export interface ReceiveCounterFiling {
  readonly code: string;
  readonly requestId: string;
  /** The version that the page showed, or that saving it gave. */
  readonly version: number;
  /** The fee lies on the counter: a receipt is issued. */
  readonly paysCash: boolean;
}

export interface ReceivedFiling {
  readonly code: string;
  readonly message: string;
  readonly repeated: boolean;
}

/**
 * @param request `requestId`: sent twice, it is received once; `version`: what the page showed; `paysCash` takes what is
 *   due in VND
 * @returns refused as `changed-meanwhile` where a colleague wrote at it since, and as `fileDossier` and the reception itself refuse
 */
export async function receiveCounterFiling(
  deps: Deps,
  actor: Actor,
  { code, requestId, version, paysCash }: ReceiveCounterFiling,
): Promise<Outcome<ReceivedFiling, ReceptionRefusal>> {
  const before = await reachFiled(deps.db.$client, actor, code);
  if (!before.ok) return before;
  const pinned = await pinnedTo(deps, before.dossier);
  const storageKeys: string[] = [];
  const outcome = await allOrNothing<ReceivedFiling, ReceptionRefusal>(deps.db, async (sql, tx) => {
    const calendar = await holdWorkingCalendar(tx);
    const access = await reachFiled(sql, actor, code, 'locked');
    if (!access.ok) return access;
    const { dossier } = access;
    const { id, counter } = dossier;
    if (counter === null) return dossierNotFound();
    if (dossier.state !== 'draft') {
      const first = await findEventByRequest(sql, requestId);
      return first?.dossierId === id
        ? { ok: true, code, message: 'Hồ sơ đã được tiếp nhận.', repeated: true }
        : refuse('not-possible', 'Hồ sơ này đã được tiếp nhận.');
    }
    if (dossier.version !== version)
      return refuse(
        'changed-meanwhile',
        'Hồ sơ này vừa được đồng nghiệp sửa. Hãy xem lại những gì đã khai rồi tiếp nhận.',
      );
    const filing = await fileDossier(
      { deps, sql, db: tx, actor, dossier, pinned, storageKeys },
      // What is odd the desk compares with the papers that lie before it.
      { requestId, accepted: true },
    );
    if (!filing.ok) return filing;

    // Each step counts a version, and is made on what the one before has written.
    const now = async () => {
      const row = await findDossierById(sql, id);
      if (row === undefined) throw new Error(`dossier ${code} is gone within its transaction`);
      return row;
    };
    const owing = await now();
    const paidFor: string[] = [];
    if (paysCash && owedOf(owing) === 'amount') {
      const payment = await settleInCash(deps, sql, actor, owing, pinned.procedure, {
        version: owing.version,
      });
      if (!payment.ok) return payment;
      paidFor.push(payment.done);
    }
    const reception = await actWithin(
      { deps, sql, tx, actor, pinned, calendar, prepared: undefined },
      {
        code,
        event: 'receive',
        version: (await now()).version,
        ...present({
          countsFrom:
            counter.arrivedOn === null ? undefined : receptionMoment(counter, calendar, deps.clock.now()),
        }),
      },
    );
    if (!reception.ok) return reception;
    return { ok: true, code, message: [...paidFor, reception.message].join(' '), repeated: false };
  });
  if (!outcome.ok) await discardFiles(deps, storageKeys);
  return outcome;
}
