// Short English summaries of procedures for foreigners, beside the procedure and never instead of it. Each has the mark of the
// Vietnamese words that were translated; when the published words have changed since, the page says so.
import { own } from '#forms/own.ts';
import { amountOn, type ChargeItem, type Tariff } from './charges.ts';
import type { LocalDate } from './local-date.ts';
import type { Procedure, ProcedureCode } from './procedure.ts';
import { chungThucInEnglish } from './procedures/chung-thuc/english.ts';
import { cuTruInEnglish } from './procedures/cu-tru/english.ts';
import { hoTichInEnglish } from './procedures/ho-tich/english.ts';

export interface EnglishDocument {
  readonly name: string;
  /** When it is needed, or how. */
  readonly condition?: string;
}

export interface EnglishCharge {
  readonly name: string;
  /** "per copy" */
  readonly per: string;
}

export interface EnglishSummary {
  readonly code: ProcedureCode;
  readonly name: string;
  /** One sentence: what it gives. */
  readonly about: string;
  /** What a person without Vietnamese citizenship must know before coming. */
  readonly forForeigners: string;
  /** By the ids of the procedure. */
  readonly documents: Readonly<Record<string, EnglishDocument>>;
  readonly charges: Readonly<Record<string, EnglishCharge>>;
  readonly chargeNote?: string;
  /** Possible reasons for a longer time. */
  readonly timeNote?: string;
  readonly results: readonly [string, ...string[]];
  /** The mark of the Vietnamese words that were translated, by `translationMark`. */
  readonly translated: string;
  readonly translatedOn: LocalDate;
}

/**
 * In the order of the page: papers from and for abroad, then families of two nationalities, then residence. The catalog has no
 * procedures only for foreigners: about marriage and birth "with a foreign element", the summaries say what to ask at the desk.
 */
export const englishSummaries: readonly EnglishSummary[] = [
  ...chungThucInEnglish,
  ...hoTichInEnglish,
  ...cuTruInEnglish,
];

/** @returns undefined for a procedure without an English summary */
export const findEnglishSummary = (code: ProcedureCode): EnglishSummary | undefined =>
  englishSummaries.find((summary) => summary.code === code);

/** The translated facts: when one of them changes, somebody has to check the translation. */
type Translated = Pick<Procedure, 'name' | 'documents' | 'charges' | 'timeLimit' | 'results'>;

/** @returns eight hexadecimal digits (FNV-1a) of the Vietnamese words and figures: equal words have equal marks */
export function translationMark({ name, documents, charges, timeLimit, results }: Translated): string {
  const words = JSON.stringify([
    name,
    documents.map((document) => [document.id, document.name, document.required, document.condition ?? '']),
    charges.kind === 'free'
      ? 'free'
      : [
          ...(charges.freeService === undefined ? [] : [charges.freeService]),
          charges.note ?? '',
          charges.items.map(({ id, name: itemName, tariff }) => [id, itemName, tariffWords(tariff)]),
        ],
    [timeLimit.unit, timeLimit.value, timeLimit.wording, ...verificationWords(timeLimit)],
    results,
  ]);
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(words)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

const verificationWords = ({ verification }: Procedure['timeLimit']): readonly unknown[] =>
  verification === undefined ? [] : [verification.counts, verification.value, verification.wording];

/** The page shows today's amounts of the province, so a change of them does not make the translation stale. */
const tariffWords = (tariff: Tariff): unknown =>
  tariff.kind === 'set-by-province'
    ? tariff.kind
    : Object.entries(tariff).sort(([a], [b]) => (a < b ? -1 : 1));

/** @param procedure as published now @returns whether its Vietnamese words have changed since the translation */
export const isStale = (summary: EnglishSummary, procedure: Translated): boolean =>
  summary.translated !== translationMark(procedure);

const units: Readonly<Record<Procedure['timeLimit']['unit'], readonly [one: string, many: string]>> = {
  'working-day': ['working day', 'working days'],
  'calendar-day': ['day', 'days'],
  'working-hour': ['working hour', 'working hours'],
};

/** @returns "3 working days from the day the file is complete"; without pauses or `timeNote` */
export function timeInEnglish({ timeLimit: { unit, value, after15 } }: Pick<Procedure, 'timeLimit'>): string {
  if (value === 0)
    return after15 === 'none'
      ? 'The same day'
      : 'The same day; the next working day when handed in after 3 pm';
  const [one, many] = units[unit];
  return `${value} ${value === 1 ? one : many} from the day the file is complete`;
}

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
/** @returns "27 November 2026" */
export const dateInEnglish = (day: LocalDate): string => longDate.format(new Date(`${day}T00:00:00Z`));

const dongInEnglish = (amount: number): string => `${new Intl.NumberFormat('en').format(amount)} VND`;

/**
 * @param today decides which amounts of the province hold
 * @returns one line for each item; "Free of charge" for a free procedure
 */
export function chargesInEnglish(
  { charges }: Pick<Procedure, 'charges'>,
  summary: EnglishSummary,
  today: LocalDate,
): readonly string[] {
  if (charges.kind === 'free') return ['Free of charge'];
  return charges.items.map((item) => chargeInEnglish(item, own(summary.charges, item.id), today));
}

function chargeInEnglish(
  { name, tariff }: ChargeItem,
  { name: englishName, per }: EnglishCharge = { name, per: '' },
  today: LocalDate,
): string {
  switch (tariff.kind) {
    case 'per-unit':
      return `${englishName}: ${dongInEnglish(tariff.amount)} ${per}`.trim();
    case 'by-page':
      return `${englishName}: ${dongInEnglish(tariff.first)} for each of the first ${tariff.firstPages} pages, ${dongInEnglish(tariff.further)} for each further page, at most ${dongInEnglish(tariff.cap)} ${per}`.trim();
    case 'set-by-province': {
      const now = amountOn(tariff, today);
      return now === undefined
        ? `${englishName}: set by the provincial council; ask before you come`
        : `${englishName}: ${dongInEnglish(now.amount)} ${per} (resolution ${now.resolution} of ${dateInEnglish(now.resolvedOn)})`;
    }
  }
}
