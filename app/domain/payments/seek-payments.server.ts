// What was typed to find money: a dossier by its code, its register number or its applicant, or a payment by a number of its own.
import { present } from '#app/values/present.ts';
import type { MoneySought } from '#db/queries/payment-ledger.server.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import { findDossiers } from '../dossiers/queue/find-dossiers.server.ts';
import { queueMoment } from '../dossiers/queue/queue-scope.server.ts';
import { readSought, soughtProblems } from '../dossiers/queue/read-sought.ts';
import { readerOf, hasCapacity, type Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';

export interface SoughtMoney {
  /** Left out: nothing was typed that can be looked for, and the lists are whole. */
  readonly sought?: MoneySought;
  /** A sentence: why nothing was looked for, or that there is more than was looked through. */
  readonly notice?: string;
}

/** Refused as `not-allowed`: to all but whoever takes money. */
export const cashierOnly = () => refuse('not-allowed', 'Bạn không được giao thu tiền tại quầy.');

/**
 * Whoever takes money looks in all sectors, for his lists show what is owed or paid alone; a search for a person is recorded.
 * @returns refused as `not-allowed` to all but whoever takes money
 */
export async function seekPayments(
  deps: Deps,
  actor: Actor,
  text: string | undefined,
): Promise<Outcome<SoughtMoney>> {
  if (!hasCapacity(actor, 'cashier')) return cashierOnly();
  const query = readSought(text ?? '');
  if (query === undefined) return { ok: true };
  if (typeof query === 'string') return { ok: true, notice: soughtProblems[query] };
  const scope = {
    viewerId: actor.userId,
    reader: readerOf(actor),
    everywhere: true,
    sectors: [],
    accountant: false,
    groups: [],
  };
  const moment = queueMoment(deps.clock.now(), await readWorkingCalendar(deps));
  const { foundBy, more } = await findDossiers(deps, scope, query, { moment });
  return {
    ok: true,
    sought: { dossiers: [...foundBy.keys()], ...present({ number: query.codePart }) },
    ...(more && { notice: 'Có rất nhiều hồ sơ hợp với điều bạn tìm; hãy gõ thêm một phần mã hoặc họ tên.' }),
  };
}
