// What a procedure costs: fees (lệ phí) and charges (phí), by quantity, with exemptions.
import { formatDate, type LocalDate } from './local-date.ts';
import { vnd, type Vnd } from './money.ts';
import type { ChargeKind } from './procedure-lists.ts';

export interface Exemption {
  readonly id: string;
  readonly label: string;
  readonly legalBasis: string;
}

/** An amount of a resolution of the provincial council, for the days from `from` to the day before `until`. */
export interface ProvinceAmount {
  readonly amount: Vnd;
  readonly unit: string;
  /** Number and symbol: "12/2026/NQ-HĐND". */
  readonly resolution: string;
  /** The day of the resolution. */
  readonly resolvedOn: LocalDate;
  readonly from: LocalDate;
  /** The first day after it; absent while no end is known. */
  readonly until?: LocalDate;
}

/** A tariff with an amount. */
export type KnownTariff =
  | { readonly kind: 'per-unit'; readonly amount: Vnd; readonly unit: string }
  /** NĐ/TT 226/2016: `first` đồng for each of the first `firstPages` pages, then `further`, at most `cap` a copy. */
  | {
      readonly kind: 'by-page';
      readonly first: Vnd;
      readonly firstPages: number;
      readonly further: Vnd;
      readonly cap: Vnd;
      readonly unit: string;
    };

/** How an amount grows with a quantity. */
export type Tariff =
  | KnownTariff
  /** Set by the provincial council: staff enter its amounts, each with its days. The portal guesses none. */
  | {
      readonly kind: 'set-by-province';
      readonly note: string;
      readonly amounts?: readonly ProvinceAmount[];
    };

/** Where a quantity is read from: a form field of the declaration, or always the same. */
export type Quantity =
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'field'; readonly field: string }
  /** Sum over a repeating group; `pages` names the group's field with the pages of each original. */
  | { readonly kind: 'group'; readonly group: string; readonly copies?: string; readonly pages?: string };

/** Answers that decide whether an item is charged at all: "I also want copies". */
export interface ChargeCondition {
  readonly field: string;
  readonly equals: string | boolean;
}

export interface ChargeItem<T extends Tariff = Tariff> {
  readonly id: string;
  readonly kind: ChargeKind;
  readonly name: string;
  readonly tariff: T;
  readonly quantity: Quantity;
  /** Charged only when this holds; always, when absent. */
  readonly when?: ChargeCondition;
  readonly exemptions: readonly Exemption[];
  readonly legalBasis: string;
}

export type Charges<T extends Tariff = Tariff> =
  | {
      readonly kind: 'free';
      readonly legalBasis: string;
      /** On which condition: "Miễn phí khi đăng ký trong 60 ngày kể từ ngày sinh". Absent where nobody ever pays. */
      readonly freeService?: string;
      readonly note?: string;
    }
  | {
      readonly kind: 'charged';
      /**
       * The service itself costs nothing, and until when: "Miễn phí khi đăng ký trong 60 ngày kể từ ngày sinh". It is said before the
       * items, which are what is asked for besides.
       */
      readonly freeService?: string;
      readonly items: readonly [ChargeItem<T>, ...ChargeItem<T>[]];
      readonly note?: string;
    };

/** @returns false, too, where it costs nothing on a condition */
export const isAlwaysFree = (charges: Charges): boolean =>
  charges.kind === 'free' && charges.freeService === undefined;

/** @returns that nothing is charged, and on which condition */
export const freeWords = ({ freeService }: { readonly freeService?: string }): string =>
  freeService ?? 'Không thu phí, lệ phí';

/** Charges whose amounts are all known. Level 4 demands them, because it is paid online (Đ3.4d). */
export type KnownCharges = Charges<KnownTariff>;

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
