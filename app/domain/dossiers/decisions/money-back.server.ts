// What was paid for a dossier that ends without being handled (refused, withdrawn, stopped) goes back to whoever paid it; what was paid for
// one that was handled and is not granted stays.
import { present } from '#app/values/present.ts';
import type { Sql } from '#db/client.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import { keptOf, listPaymentsOf } from '#db/queries/payments.server.ts';
import type { DossierTransition } from '#catalog/lifecycle.ts';
import type { MailFacts } from '../../notifications/compose-mail.ts';

/**
 * What becomes of what was paid, as its letter tells it.
 * @returns amounts in VND; empty where the transition says nothing of it, or nothing was paid
 */
export async function moneyAt(
  sql: Sql,
  dossier: DossierRow,
  transition: Pick<DossierTransition, 'paid'>,
): Promise<Pick<MailFacts, 'owedBack' | 'kept'>> {
  if (transition.paid !== 'kept') return { owedBack: await owedBack(sql, dossier, transition) };
  const paid = (await listPaymentsOf(sql, dossier.id)).find(({ state }) => state === 'settled');
  return present({ kept: paid && keptOf(paid) });
}

/**
 * What goes back with this transition, or is waiting to go back already; what was returned is not in it.
 * @returns amounts in VND; empty where the transition takes nothing back
 */
export async function owedBack(
  sql: Sql,
  dossier: DossierRow,
  transition: Pick<DossierTransition, 'paid'>,
): Promise<NonNullable<MailFacts['owedBack']>> {
  if (transition.paid !== 'owed-back') return [];
  return (await listPaymentsOf(sql, dossier.id))
    .filter(({ state, partOf }) => state === 'refund-due' || (state === 'settled' && partOf === null))
    .map((payment) => ({ amount: keptOf(payment), method: payment.method }))
    .filter(({ amount }) => amount > 0);
}
