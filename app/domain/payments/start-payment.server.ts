// A resident goes to the gateway. One attempt at a time: while its window is open, the same one is offered again.
import { paths } from '#app/addresses/paths.ts';
import { insertPayment, listPaymentsOf } from '#db/queries/payments.server.ts';
import { localDate } from '#catalog/local-date.ts';
import { formatVnd, vnd } from '#catalog/money.ts';
import { moneyOnItsWay } from '#catalog/payment-states.ts';
import { minutesAtGateway } from '#catalog/payment-term.ts';
import { minuteMs } from '#app/values/durations.ts';
import type { Actor } from '../kernel/actor.ts';
import { randomSymbols } from '../kernel/codes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import { reachOwn } from '../dossiers/dossier-access.server.ts';
import { isPayable, pinnedTo } from '../dossiers/decisions/dossier-facts.server.ts';
import { meetSeen, seenOf } from '../kernel/seen.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';

const paymentWindow = minutesAtGateway * minuteMs;
/** An attempt about to end is not offered again: the payer would be late. */
const leastLeft = 2 * minuteMs;

export interface StartPayment {
  readonly code: string;
  readonly payerIp: string;
  /** As `seenOfAmount` says it of what the page asked for. */
  readonly seen?: string;
}

/** @param amount đồng @returns the word for what the page asks to pay */
export const seenOfAmount = (amount: number): string => seenOf({ amount });

/** @returns where the browser goes; refused as `not-found`, `changed-meanwhile` where another amount is due
 * than the page showed, `not-possible` where nothing is owed or money may be under way */
export async function startPayment(
  deps: Deps,
  actor: Actor,
  input: StartPayment,
): Promise<Outcome<{ redirectTo: string; reference: string }>> {
  const unlockedAccess = await reachOwn(deps.db.$client, actor, input.code);
  if (!unlockedAccess.ok) return unlockedAccess;
  const { procedure } = await pinnedTo(deps, unlockedAccess.dossier);
  const now = deps.clock.now();

  const attemptOutcome = await allOrNothing(deps.db, async (sql): Promise<Outcome<Attempt>> => {
    // Locked: two clicks make one attempt, and nothing is settled in between.
    const access = await reachOwn(sql, actor, input.code, 'locked');
    if (!access.ok) return access;
    const { dossier } = access;
    if (dossier.paidAt !== null) return refuse('not-possible', 'Hồ sơ này đã nộp phí, lệ phí rồi.');
    if (!isPayable(procedure, dossier, now)) {
      return refuse('not-possible', 'Hồ sơ này không có khoản nào cần nộp trực tuyến.');
    }
    const { amountDue: amount } = dossier;
    const met = meetSeen({
      ...{ seen: input.seen, now: { amount }, one: 'số tiền phải nộp' },
      names: { amount: `nay là ${formatVnd(amount)}` },
    });
    if (!met.ok) return met;
    const attempts = await listPaymentsOf(sql, dossier.id);
    if (moneyOnItsWay(attempts) === 'under-review') {
      return refuse(
        'not-possible',
        'Ngân hàng đang kiểm tra giao dịch trước của bạn. Xin đừng nộp lại; chúng tôi sẽ báo cho bạn ngay khi có kết quả.',
      );
    }
    const openAttempt = attempts.find(
      (attempt) =>
        attempt.state === 'pending' &&
        attempt.method === 'vnpay' &&
        attempt.amount === dossier.amountDue &&
        attempt.expiresAt.getTime() - now.getTime() >= leastLeft,
    );
    if (openAttempt !== undefined) return { ok: true, ...openAttempt, code: dossier.code };
    const attempt: Attempt = {
      code: dossier.code,
      reference: newReference(now),
      amount: dossier.amountDue,
      // The gateway's dates count whole seconds; querydr names the attempt by this one.
      createdAt: new Date(Math.floor(now.getTime() / 1000) * 1000),
      expiresAt: new Date(Math.floor(now.getTime() / 1000) * 1000 + paymentWindow),
    };
    await insertPayment(sql, { ...attempt, dossierId: dossier.id, method: 'vnpay', state: 'pending' });
    return { ok: true, ...attempt };
  });
  if (!attemptOutcome.ok) return attemptOutcome;
  const { reference, code, amount, createdAt, expiresAt } = attemptOutcome;
  const redirectTo = deps.gateway.paymentUrl({
    reference,
    amount: vnd(amount),
    description: `Nop phi ho so ${code}`,
    createdAt,
    expiresAt,
    returnUrl: `${deps.unit.publicUrl}${paths.vnpayReturn()}`,
    payerIp: input.payerIp,
  });
  return { ok: true, redirectTo, reference };
}

interface Attempt {
  readonly code: string;
  readonly reference: string;
  readonly amount: number;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** "PA261124" and 60 random bits: ASCII, never used twice. */
const newReference = (now: Date): string =>
  `PA${localDate(now).slice(2).replaceAll('-', '')}${randomSymbols(12)}`;
