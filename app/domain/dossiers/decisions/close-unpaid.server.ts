// A dossier that waits for its fee: its applicant is reminded, told until when, and when nobody has paid by then it is closed. Paying
// opens it again for a while (our own rule, `payment-term.ts`).
import { formatLongDate, localDate, type LocalDate } from '#catalog/local-date.ts';
import { lastDayAfterReminder, lastDayToReopen, remindAfterDays } from '#catalog/payment-term.ts';
import { moneyOnItsWay } from '#catalog/payment-states.ts';
import { inTransaction, type Sql } from '#db/client.server.ts';
import { listEvents } from '#db/queries/dossier-moves.server.ts';
import { findDossierById, listUnpaidIds, type DossierRow } from '#db/queries/dossiers.server.ts';
import { listPaymentsOf } from '#db/queries/payments.server.ts';
import { dayMs } from '#app/values/durations.ts';
import { portalByTheClock } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { pinnedTo } from './dossier-facts.server.ts';
import { moveDossier } from './move-dossier.server.ts';
import { recordBeside } from './record-beside.server.ts';
import { noticesFor } from '../applicant/tell-applicant.ts';

export interface UnpaidLookedAt {
  readonly reminded: number;
  readonly closed: number;
}

/**
 * Once a day.
 * @returns how many applicants were reminded, how many dossiers were closed
 */
export async function closeUnpaid(
  deps: Deps,
  { limit = 500 }: { readonly limit?: number } = {},
): Promise<UnpaidLookedAt> {
  const before = new Date(deps.clock.now().getTime() - remindAfterDays * dayMs);
  const counts = { reminded: 0, closed: 0 };
  for (const id of await listUnpaidIds(deps.db.$client, before, limit)) {
    const done = await lookAt(deps, id);
    if (done !== undefined) counts[done] += 1;
  }
  if (counts.reminded + counts.closed > 0) deps.log.info(counts, 'unpaid dossiers looked at');
  return counts;
}

async function lookAt(deps: Deps, id: string): Promise<keyof UnpaidLookedAt | undefined> {
  const unlocked = await findDossierById(deps.db.$client, id);
  if (unlocked === undefined) return undefined;
  // The catalog is read before the transaction, which holds a connection of its own.
  const { procedure } = await pinnedTo(deps, unlocked);
  return inTransaction(deps.db, async (sql) => {
    const dossier = await findDossierById(sql, id, 'locked');
    if (dossier?.state !== 'payment-required' || dossier.submittedAt === null) return undefined;
    const now = deps.clock.now();
    const told = await dayThatWasTold(sql, dossier);
    if (told === undefined) {
      const lastDay = lastDayAfterReminder(dossier.submittedAt, now);
      await recordBeside(
        sql,
        dossier,
        {
          event: 'remind-payment',
          ...{ actorKind: 'system', actorId: null, actorName: portalByTheClock.name, at: now },
          reason: `Hạn nộp: đến hết ${formatLongDate(lastDay)}.`,
          detail: { lastDay },
        },
        {
          keepsVersion: true,
          messages: noticesFor(deps, dossier, {
            kind: 'payment-reminder',
            cause: dossier.eventCount + 1,
            procedureName: procedure.name,
            amount: dossier.amountDue,
            until: lastDay,
          }),
        },
      );
      return 'reminded';
    }
    if (localDate(now) <= told) return undefined;
    // Money may have left the payer: the gateway, or a person, says first what became of it.
    if (moneyOnItsWay(await listPaymentsOf(sql, id)) !== undefined) return undefined;
    const outcome = await moveDossier(deps, sql, {
      actor: portalByTheClock,
      dossier,
      procedure,
      request: { event: 'close-unpaid' },
      write: () => ({
        ok: true,
        consequences: { mail: { amount: dossier.amountDue, until: lastDayToReopen(now) } },
      }),
    });
    return outcome.ok ? 'closed' : undefined;
  });
}

/** The last day that the reminder told; undefined while nobody was reminded. */
async function dayThatWasTold(sql: Sql, { id }: DossierRow): Promise<LocalDate | undefined> {
  const reminder = (await listEvents(sql, id)).findLast(({ event }) => event === 'remind-payment');
  const lastDay = reminder?.detail['lastDay'];
  return typeof lastDay === 'string' ? lastDay : undefined;
}
