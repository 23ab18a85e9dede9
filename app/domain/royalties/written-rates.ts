// A table of rates as its page sends it, by the names of the inputs; an empty row is no row.
import type { Rates } from '#app/read-models/royalties.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { isLocalDate } from '#catalog/local-date.ts';
import { dateParts, writtenDay } from '#forms/calendar.ts';
import { own } from '#forms/own.ts';
import { readHundredths, readWhole } from './written-numbers.ts';

const mostGrades = 6;
const mostWorks = 60;

/** @returns the table, and what is wrong with it at each input: nothing where it may be entered */
export function readRates(entries: Readonly<Record<string, string>>): {
  readonly rates: Rates;
  readonly problems: readonly InputProblem[];
} {
  const problems: InputProblem[] = [];
  const wrong = (path: string, message: string) => void problems.push({ path, message });
  const text = (name: string) => own(entries, name)?.trim() ?? '';
  const effectiveFrom = writtenDay(
    dateParts({
      day: text('effectiveFrom.day'),
      month: text('effectiveFrom.month'),
      year: text('effectiveFrom.year'),
    }),
  );
  if (!isLocalDate(effectiveFrom)) wrong('effectiveFrom', 'Hãy nhập ngày áp dụng có thật.');
  const unitValue = readWhole(text('unitValue')) ?? 0;
  if (unitValue < 1) wrong('unitValue', 'Hãy nhập giá trị một đơn vị hệ số bằng đồng, ví dụ 139.000.');
  if (text('legalBasis') === '') wrong('legalBasis', 'Hãy ghi căn cứ: số, ngày và tên văn bản.');
  const grades = indexes(mostGrades).flatMap((column) => {
    const label = text(`grades.${column}.label`);
    return label === '' ? [] : [{ column, label, id: text(`grades.${column}.id`) || `muc-${column + 1}` }];
  });
  if (grades.length === 0) wrong('grades.0.label', 'Hãy đặt tên ít nhất một mức chất lượng.');
  const works = indexes(mostWorks).flatMap((row) => {
    const label = text(`works.${row}.label`);
    if (label === '') return [];
    const coefficients = grades.flatMap(({ column, id }): [string, number][] => {
      const name = `works.${row}.${column}`;
      const coefficient = readHundredths(text(name)) ?? 0;
      if (text(name) === '') return [];
      if (coefficient < 1) wrong(name, `Hệ số của “${label}” là số từ 0,01 đến 100, ví dụ 0,5.`);
      return [[id, coefficient]];
    });
    if (coefficients.length === 0) wrong(`works.${row}.0`, `Hãy nhập ít nhất một hệ số cho “${label}”.`);
    const id = text(`works.${row}.id`) || `the-loai-${row + 1}`;
    return [{ id, label, coefficients: Object.fromEntries(coefficients) }];
  });
  if (works.length === 0) wrong('works.0.label', 'Hãy nhập ít nhất một thể loại.');
  const [percent, from] = [readWhole(text('percent')), readWhole(text('from'))];
  if (text('percent') !== '' && (percent === undefined || percent < 1 || percent > 100))
    wrong('percent', 'Phần trăm khấu trừ là số nguyên từ 1 đến 100.');
  if (text('from') !== '' && from === undefined) wrong('from', 'Hãy nhập số tiền bằng đồng.');
  const rates: Rates = {
    effectiveFrom,
    unitValue,
    legalBasis: text('legalBasis'),
    note: text('note'),
    provisional: text('provisional') === 'yes',
    grades: grades.map(({ id, label }) => ({ id, label })),
    works,
    ...(percent !== undefined && { withholding: { percent, from: from ?? 0 } }),
  };
  return { rates, problems };
}

const indexes = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
