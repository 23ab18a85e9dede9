// A procedure as it is offered on a day. Its level is what the commune decided as long as what that level asks for is there:
// what is charged must be known before it can be paid online, so level 4 without an amount is offered as level 3 (Đ3.4d).
import { areKnown, chargesOn, type KnownCharges } from './charges.ts';
import type { LocalDate } from './local-date.ts';
import {
  acceptsOnlineSubmission,
  offersForms,
  type FormProcedure,
  type InformationProcedure,
  type Level,
  type OnlineProcedure,
  type PayableProcedure,
  type Procedure,
} from './procedure.ts';

interface OnADay {
  readonly offeredOn: LocalDate;
  /** As the commune decided it, and as it will be again once nothing is missing. */
  readonly declaredLevel: Level;
}

/** Level 4 has every amount, by type. */
export type OfferedProcedure = (
  | InformationProcedure
  | FormProcedure
  | OnlineProcedure
  | (PayableProcedure & { readonly charges: KnownCharges })
) &
  OnADay;

/** Why a service of level 4 is offered as level 3 for now. */
const notPaidOnline =
  'Mức phí, lệ phí do Hội đồng nhân dân tỉnh quy định chưa có trên cổng, nên hiện chưa trả trước được khi nộp hồ sơ; nhận kết quả tại Bộ phận Một cửa.';

/**
 * @param procedure as it was published
 * @param day whose amounts hold
 * @returns what is offered on that day: amounts of the province in place, and the level that they allow
 */
export function offeredOn(procedure: Procedure, day: LocalDate): OfferedProcedure {
  const charges = chargesOn(procedure.charges, day);
  const here = { offeredOn: day, declaredLevel: procedure.level };
  if (procedure.level !== 4) return { ...procedure, charges, ...here };
  if (areKnown(charges)) return { ...procedure, charges, ...here };
  const { onlinePayment, ...rest } = procedure;
  return {
    ...rest,
    ...here,
    level: 3,
    newerTerm: 'partly-online',
    levelReason: notPaidOnline,
    deliveries: ['desk'],
    charges,
  };
}

/** Is what is charged collected through the payment gateway when it is filed (Đ3.4d)? */
export function acceptsOnlinePayment(p: OfferedProcedure): boolean {
  return p.onlinePayment === 'gateway';
}

/** Where a new dossier begins. */
export type Filing =
  | { readonly at: 'here'; readonly form: string }
  /** NĐ 224/2026 Đ15.1: the national portal alone. */
  | { readonly at: 'national-portal'; readonly address: string }
  /** The declaration is filled here, printed, and brought or posted. */
  | { readonly at: 'desk-with-form'; readonly forms: readonly [string, ...string[]] }
  | { readonly at: 'desk' };

/** Where a new dossier of it begins: here only if it has an online form and no other portal provides it. */
export function filingOf(procedure: Procedure): Filing {
  if (procedure.provider !== undefined) return { at: 'national-portal', address: procedure.provider.address };
  if (acceptsOnlineSubmission(procedure)) return { at: 'here', form: procedure.onlineForm };
  return offersForms(procedure) ? { at: 'desk-with-form', forms: procedure.forms } : { at: 'desk' };
}

/**
 * How what is charged is paid. `when-told`: the amount is not on the portal; the accountant enters it on the dossier, and
 * then it is paid online or at the desk.
 */
export const payings = ['nothing', 'gateway', 'desk', 'when-told', 'national-portal'] as const;

export type Paying = (typeof payings)[number];

/** By what the procedure is on the day it is offered; what is paid of one dossier says its assessment. */
export function payingOf(procedure: OfferedProcedure): Paying {
  const { charges } = procedure;
  if (charges.kind === 'free') return 'nothing';
  const { at } = filingOf(procedure);
  if (at === 'national-portal') return 'national-portal';
  if (acceptsOnlinePayment(procedure)) return 'gateway';
  return at === 'here' && !areKnown(charges) ? 'when-told' : 'desk';
}

/** What a page, a list or a machine says of level, filing and payment: one value, so that they cannot contradict. */
export interface Offer {
  readonly level: Level;
  readonly filing: Filing['at'];
  readonly paying: Paying;
}

/** Level, filing and payment of a procedure on the day it is offered. */
export function offerOf(procedure: OfferedProcedure): Offer {
  return { level: procedure.level, filing: filingOf(procedure).at, paying: payingOf(procedure) };
}
