// What stands in the form of a new table of rates: at first, that of the table in force.
import type { Rates } from '#app/read-models/royalties.ts';
import { own } from '#forms/own.ts';
import { coefficientText } from './royalty-words.tsx';

/** What is typed, by the names of the inputs. */
export type TypedRates = Readonly<Record<string, string>>;

/** How many grades and kinds of work have inputs. */
export interface FormSize {
  readonly grades: number;
  readonly works: number;
}

const spare = 3;
const most: FormSize = { grades: 4, works: 60 };

export function sizeFor({ grades, works }: Rates): FormSize {
  return { grades: Math.max(most.grades, grades.length), works: works.length + spare };
}

/** @param rows how many rows the page that was sent had */
export function sizeOf(entries: TypedRates, more: boolean): FormSize {
  const rows = Object.keys(entries).flatMap((name) => /^works\.(\d+)\.label$/.exec(name)?.[1] ?? []);
  const columns = Object.keys(entries).flatMap((name) => /^grades\.(\d+)\.label$/.exec(name)?.[1] ?? []);
  const works = Math.min(most.works, rows.length + (more ? spare : 0));
  return { grades: Math.min(6, Math.max(1, columns.length)), works: Math.max(1, works) };
}

export function typedRates(rates: Rates, today: string): TypedRates {
  const [year = '', month = '', day = ''] = today.split('-');
  return {
    'effectiveFrom.day': String(Number(day)),
    'effectiveFrom.month': String(Number(month)),
    'effectiveFrom.year': year,
    unitValue: rates.unitValue.toLocaleString('vi-VN'),
    legalBasis: rates.legalBasis,
    note: '',
    percent: rates.withholding === undefined ? '' : String(rates.withholding.percent),
    from: rates.withholding?.from.toLocaleString('vi-VN') ?? '',
    ...Object.fromEntries(
      rates.grades.flatMap(({ id, label }, index): [string, string][] => [
        [`grades.${index}.id`, id],
        [`grades.${index}.label`, label],
      ]),
    ),
    ...Object.fromEntries(
      rates.works.flatMap(({ id, label, coefficients }, index): [string, string][] => [
        [`works.${index}.id`, id],
        [`works.${index}.label`, label],
        ...rates.grades.flatMap((grade, column): [string, string][] => {
          const coefficient = own(coefficients, grade.id);
          return coefficient === undefined
            ? []
            : [[`works.${index}.${column}`, coefficientText(coefficient)]];
        }),
      ]),
    ),
  };
}
