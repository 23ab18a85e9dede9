// What a procedure costs: fees (lệ phí) and charges (phí), by quantity, with exemptions.
import type { z } from 'zod';

import type {
  chargeItemSchema,
  chargesSchema,
  exemptionSchema,
  provinceAmountSchema,
  quantitySchema,
  tariffSchema,
} from './charges-schema.ts';
import { formatDate, type LocalDate } from './local-date.ts';
import { vnd, type Vnd } from './money.ts';

export interface Exemption extends z.infer<typeof exemptionSchema> {}

/** An amount of a resolution of the provincial council, for the days from `from` to the day before `until`. */
export interface ProvinceAmount extends z.infer<typeof provinceAmountSchema> {}

/** How an amount grows with a quantity. */
export type Tariff = z.infer<typeof tariffSchema>;

/** Where a quantity is read from: a form field of the declaration, or always the same. */
export type Quantity = z.infer<typeof quantitySchema>;

export interface ChargeItem extends z.infer<typeof chargeItemSchema> {}

export type Charges = z.infer<typeof chargesSchema>;

/** @returns false, too, where it costs nothing on a condition */
export const isAlwaysFree = (charges: Charges): boolean =>
  charges.kind === 'free' && charges.freeService === undefined;

/** @returns that nothing is charged, and on which condition */
export const freeWords = ({ freeService }: { readonly freeService?: string }): string =>
  freeService ?? 'Không thu phí, lệ phí';

type KnownItem = ChargeItem & { readonly tariff: Exclude<Tariff, { kind: 'set-by-province' }> };

/** Charges whose amounts are all known. Level 4 demands them, because it is paid online (Đ3.4d). */
export type KnownCharges =
  | Extract<Charges, { kind: 'free' }>
  | (Omit<Extract<Charges, { kind: 'charged' }>, 'items'> & {
      readonly items: readonly [KnownItem, ...KnownItem[]];
    });

/** @returns the province's amount for `day`; undefined when nobody has entered a resolution for this day */
export function amountOn(
  { amounts = [] }: { readonly amounts?: readonly ProvinceAmount[] },
  day: LocalDate,
): ProvinceAmount | undefined {
  return amounts.find(({ from, until }) => from <= day && (until === undefined || day < until));
}

/** @returns the charges with the province's amounts of `day`, and its resolution as legal basis; items without one stay unknown */
export function chargesOn(charges: Charges, day: LocalDate): Charges {
  if (charges.kind === 'free') return charges;
  const on = (item: ChargeItem): ChargeItem => {
    const provinceAmount = item.tariff.kind === 'set-by-province' ? amountOn(item.tariff, day) : undefined;
    if (provinceAmount === undefined) return item;
    const { amount, unit, resolution, resolvedOn } = provinceAmount;
    return {
      ...item,
      tariff: { kind: 'per-unit', amount, unit },
      legalBasis: `Nghị quyết ${resolution} ngày ${formatDate(resolvedOn)}; ${item.legalBasis}`,
    };
  };
  const [first, ...others] = charges.items;
  return { ...charges, items: [on(first), ...others.map(on)] };
}

/** @returns false when an amount is set by the province and missing on the portal: then no sum can be given */
export function areKnown(charges: Charges): charges is KnownCharges {
  return charges.kind === 'free' || charges.items.every(({ tariff }) => tariff.kind !== 'set-by-province');
}

export interface ChargeLine {
  readonly itemId: string;
  readonly name: string;
  readonly quantity: number;
  readonly amount: Vnd;
  /** The id of the exemption; the amount is then 0. */
  readonly exemptedBy?: string;
  /** The resolution that the accountant gave with the amount, when the portal did not know it. */
  readonly ground?: string;
  /** What the accountant gave for one; absent in what was entered before a quantity was kept. */
  readonly unitAmount?: Vnd;
}

export interface Assessment {
  readonly lines: readonly ChargeLine[];
  readonly total: Vnd;
  /** Items whose amount the portal does not know: the accountant enters it. */
  readonly undetermined: readonly {
    readonly itemId: string;
    readonly name: string;
    readonly note: string;
    /** Absent in what was filed before it was kept: one. */
    readonly quantity?: number;
  }[];
}

export interface AmountToSet {
  readonly itemId: string;
  readonly name: string;
  readonly quantity: number;
  /** What the accountant has entered already for one. */
  readonly unitAmount?: Vnd;
  readonly ground?: string;
}

/** @returns the items for the accountant: those without an amount, and those with one that he entered and may still correct */
export function amountsToSet({ lines, undetermined }: Assessment): readonly AmountToSet[] {
  return [
    ...undetermined.map(({ itemId, name, quantity = 1 }) => ({ itemId, name, quantity })),
    ...lines.flatMap(({ itemId, name, quantity, amount, unitAmount = amount, ground }) =>
      ground === undefined ? [] : [{ itemId, name, quantity, unitAmount, ground }],
    ),
  ];
}

/** @returns whether an amount is missing. Then nothing can be paid yet, because a dossier has one sum and one receipt */
export const lacksAmount = (assessment: Assessment | null | undefined): boolean =>
  (assessment?.undetermined.length ?? 0) > 0;

/** What a dossier owes still: an amount, one that the accountant enters yet, or nothing. */
export type Owed = 'amount' | 'amount-to-come' | 'nothing';

/**
 * Whoever is refused has no result to pay for; what was paid before is kept (decision 085).
 * @param dossier.amountDue whole đồng, as far as they are known; `paidAt` absent while it is not paid
 */
export function owedOf({
  charges,
  amountDue,
  paidAt,
  declined,
}: {
  readonly charges: Assessment | null;
  readonly amountDue: number;
  readonly paidAt: Date | null;
  readonly declined: boolean;
}): Owed {
  if (paidAt !== null || declined) return 'nothing';
  if (lacksAmount(charges)) return 'amount-to-come';
  return amountDue > 0 ? 'amount' : 'nothing';
}

/**
 * @param unitAmounts what the accountant gives for one, in whole đồng by item id; other items stay as they are
 * @param ground the resolution that sets them
 * @returns the assessment with these amounts for the quantity of each item, and the new total
 */
export function withAmounts(
  assessment: Assessment,
  unitAmounts: ReadonlyMap<string, Vnd>,
  ground: string,
): Assessment {
  const newLines = amountsToSet(assessment).flatMap(({ itemId, name, quantity }): readonly ChargeLine[] => {
    const unitAmount = unitAmounts.get(itemId);
    return unitAmount === undefined
      ? []
      : [{ itemId, name, quantity, amount: vnd(unitAmount * quantity), unitAmount, ground }];
  });
  const lines = [
    ...assessment.lines.filter((line) => line.ground === undefined || !unitAmounts.has(line.itemId)),
    ...newLines,
  ];
  return {
    lines,
    total: vnd(lines.reduce((sum, { amount }) => sum + amount, 0)),
    undetermined: assessment.undetermined.filter(({ itemId }) => !unitAmounts.has(itemId)),
  };
}

/** What came of the exemption that an applicant claims; nothing while nobody has decided. */
export const exemptionOutcomes = ['accepted', 'refused'] as const;
export type ExemptionOutcome = (typeof exemptionOutcomes)[number];

/** @returns the ground that counts: one that was refused is charged; until somebody decides, what is claimed counts */
export const groundInForce = ({
  exemption,
  exemptionOutcome,
}: {
  readonly exemption: string | null;
  readonly exemptionOutcome: ExemptionOutcome | null;
}): string | undefined => (exemptionOutcome === 'refused' ? undefined : (exemption ?? undefined));
