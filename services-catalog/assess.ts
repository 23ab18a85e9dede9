// The costs of a declaration, computed from its answers in whole đồng. Answers of any shape give an amount, never an error.
import { own } from '#forms/own.ts';
import {
  withAmounts,
  type Assessment,
  type ChargeItem,
  type ChargeLine,
  type Charges,
  type Exemption,
  type Quantity,
  type Tariff,
} from './charges.ts';
import { vnd, type Vnd } from './money.ts';

/** Answers as stored: a value a field, a list of entries a group. */
export type ChargedAnswers = Readonly<Record<string, unknown>>;

/** More than anybody orders, and small enough for exact sums. */
const most = 100_000;

/** An answer as a whole number; 0 for any other answer. */
function count(value: unknown): number {
  const number = typeof value === 'string' && /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 0) return 0;
  return Math.min(number, most);
}

/** Copies of one original, and how many pages it has. */
export interface Batch {
  readonly copies: number;
  readonly pages: number;
}

function isEntry(value: unknown): value is ChargedAnswers {
  return typeof value === 'object' && value !== null;
}

function batches(quantity: Quantity, answers: ChargedAnswers): readonly Batch[] {
  switch (quantity.kind) {
    case 'constant':
      return [{ copies: count(quantity.value), pages: 1 }];
    case 'field':
      return [{ copies: count(own(answers, quantity.field)), pages: 1 }];
    case 'group': {
      const entries: unknown = own(answers, quantity.group);
      if (!Array.isArray(entries)) return [];
      return entries
        .slice(0, most)
        .filter(isEntry)
        .map((entry) => ({
          copies: quantity.copies === undefined ? 1 : count(own(entry, quantity.copies)),
          pages: quantity.pages === undefined ? 1 : count(own(entry, quantity.pages)),
        }));
    }
  }
}

/** Most copies or pages of a price enquiry. */
const longestEnquiry = 999;

/** What a price enquiry is told instead of a sum. */
export const enquiryMessage = `Nhập số từ 1 đến ${longestEnquiry}, chỉ gồm chữ số`;

/** @param value copies or pages, as typed @returns whether a price enquiry can ask for so many */
export function isEnquired(value: unknown): boolean {
  const number = count(value);
  return number >= 1 && number <= longestEnquiry;
}

/**
 * @param copies any value, from an address; `pages` too
 * @param pages 1 when absent
 * @returns undefined unless both are whole numbers from 1 to 999
 */
export function readBatch(copies: unknown, pages: unknown): Batch | undefined {
  const typed = [copies, pages ?? 1];
  return typed.every(isEnquired) ? { copies: count(copies), pages: count(pages ?? 1) } : undefined;
}

/** @returns whole đồng for one batch; undefined when the province sets the amount and the portal does not know it */
export function price(tariff: Tariff, { copies, pages }: Batch): number | undefined {
  switch (tariff.kind) {
    case 'per-unit':
      return tariff.amount * copies;
    case 'by-page': {
      const atFirst = tariff.first * Math.min(pages, tariff.firstPages);
      const atFurther = tariff.further * Math.max(0, pages - tariff.firstPages);
      return Math.min(tariff.cap, atFirst + atFurther) * copies;
    }
    case 'set-by-province':
      return undefined;
  }
}

function applies({ when }: ChargeItem, answers: ChargedAnswers): boolean {
  return when === undefined || own(answers, when.field) === when.equals;
}

/** @returns the items whose amount is known and grows with a quantity */
export function countedItems(charges: Charges): readonly ChargeItem[] {
  if (charges.kind === 'free') return [];
  return charges.items.filter(
    ({ tariff, quantity }) => tariff.kind !== 'set-by-province' && quantity.kind !== 'constant',
  );
}

/** @returns the grounds on which somebody may be exempted, each once, in the order of the items; none for a free procedure */
export function exemptionsOf(charges: Charges): readonly Exemption[] {
  if (charges.kind === 'free') return [];
  const byId = new Map(charges.items.flatMap((item) => item.exemptions).map((e) => [e.id, e]));
  return [...byId.values()];
}

/** @returns the ground that is claimed; undefined where none is, or where the charges know none of this id */
export const findExemption = (charges: Charges, id: string | null | undefined): Exemption | undefined =>
  exemptionsOf(charges).find((ground) => ground.id === id);

/**
 * Assesses what is due for a declaration.
 * @param charges the table of the procedure revision under which it is filed
 * @param answers stored answers; missing, malformed or negative quantities count as 0
 * @param exemptionId the ground that the applicant claims; items without this ground are charged
 * @returns a line for each item with a quantity, in whole đồng; items whose amount is not known are in `undetermined`
 * Source: TT 281/2016/TT-BTC, TT 226/2016/TT-BTC, TT 85/2019/TT-BTC.
 */
export function assess(charges: Charges, answers: ChargedAnswers, exemptionId?: string): Assessment {
  const lines: ChargeLine[] = [];
  const undetermined: { itemId: string; name: string; note: string; quantity: number }[] = [];
  let total: Vnd = vnd(0);
  for (const item of charges.kind === 'charged' ? charges.items : []) {
    if (!applies(item, answers)) continue;
    const parts = batches(item.quantity, answers).filter((b) => b.copies > 0);
    const quantity = parts.reduce((sum, b) => sum + b.copies, 0);
    if (quantity === 0) continue;
    const line = { itemId: item.id, name: item.name, quantity };
    if (exemptionId !== undefined && item.exemptions.some((e) => e.id === exemptionId)) {
      lines.push({ ...line, amount: vnd(0), exemptedBy: exemptionId });
    } else if (item.tariff.kind === 'set-by-province') {
      undetermined.push({ itemId: item.id, name: item.name, note: item.tariff.note, quantity });
    } else {
      const amount = vnd(parts.reduce((sum, b) => sum + (price(item.tariff, b) ?? 0), 0));
      lines.push({ ...line, amount });
      total = vnd(total + amount);
    }
  }
  return { lines, total, undetermined };
}

/**
 * Assesses anew what was assessed before, because what it rests on has changed.
 * @param before what the accountant entered in it holds for one, whatever the quantity is now; null where nothing was assessed
 * @returns the assessment of the answers of now
 */
export function assessAgain(
  before: Assessment | null,
  charges: Charges,
  answers: ChargedAnswers,
  exemptionId?: string,
): Assessment {
  let assessment = assess(charges, answers, exemptionId);
  for (const { itemId, amount, unitAmount = vnd(amount), ground } of before?.lines ?? []) {
    if (ground !== undefined)
      assessment = withAmounts(assessment, new Map([[itemId, vnd(unitAmount)]]), ground);
  }
  return assessment;
}
