// Projects as readers narrow and add them up (Đ10.7): by state, field, type, funding, year and words of the name.
import type { ItemLine } from '#app/read-models/publishing.ts';
import { fold } from '#app/values/fold.ts';
import { vietnameseOrder } from '#app/values/vietnamese-order.ts';
import { choicesOf, numberFact, textFact } from './facts.ts';
import { bareTitle } from './item-title.ts';
import { project } from './kinds/project.ts';

/** Facts by which the list is narrowed; those with closed lists are checked against them. */
const facts = ['status', 'field', 'type', 'funding'] as const;
/** Names in the address; what is typed in `q` has too many values to keep their pages. */
export const projectQuery: readonly string[] = [...facts, 'year'];

/** Eight facts beside the name, in the order in which the regulation lists them. */
export const projectColumns = [
  'aim',
  'field',
  'type',
  'duration',
  'budget',
  'funding',
  'sponsor',
  'status',
] as const;

export interface NarrowedProjects {
  readonly lines: readonly ItemLine[];
  /** What was asked for and is known, by its name in the address. */
  readonly chosen: Readonly<Record<string, string>>;
  /** What there is to choose from, where the list itself says it. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
}

const longestWords = 100;

/** @param query of the page's address; what is no choice of it is left out */
export function narrowProjects(lines: readonly ItemLine[], query: URLSearchParams): NarrowedProjects {
  const choices = {
    type: distinct(lines.map((line) => textFact(line.facts, 'type'))),
    year: distinct(lines.flatMap(yearsOf)).reverse(),
  };
  const isChoice = (name: (typeof facts)[number] | 'year', value: string) =>
    name === 'type' || name === 'year'
      ? choices[name].includes(value)
      : choicesOf(project, name).some((choice) => choice.value === value);
  const chosenValues: Record<string, string> = {};
  for (const name of [...facts, 'year'] as const) {
    const value = (query.get(name) ?? '').normalize('NFC');
    if (isChoice(name, value)) chosenValues[name] = value;
  }
  const words = (query.get('q') ?? '').normalize('NFC').trim().slice(0, longestWords);
  if (words !== '') chosenValues['q'] = words;
  const soughtWords = fold(words).split(' ');
  const { year } = chosenValues;
  return {
    lines: lines.filter(
      (line) =>
        facts.every(
          (name) => chosenValues[name] === undefined || textFact(line.facts, name) === chosenValues[name],
        ) &&
        (year === undefined || yearsOf(line).includes(year)) &&
        soughtWords.every((word) => fold(bareTitle(line.title)).includes(word)),
    ),
    chosen: chosenValues,
    choices,
  };
}

/** @returns the budgets together, in VND; a project without one counts nothing */
export function budgetOf(lines: readonly ItemLine[]): number {
  return lines.reduce((sum, line) => sum + (numberFact(line.facts, 'budget') ?? 0), 0);
}

const longestProject = 30;

/** Every year of "2025–2027", "từ tháng 3/2025 đến 2026", "2026". */
function yearsOf({ facts: of }: ItemLine): readonly string[] {
  const namedYears = (textFact(of, 'duration').match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).map(Number);
  const [first, last] = [Math.min(...namedYears), Math.max(...namedYears)];
  if (namedYears.length === 0 || last - first > longestProject) return namedYears.map(String);
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

const distinct = (texts: readonly string[]): string[] =>
  [...new Set(texts)].filter((text) => text !== '').sort(vietnameseOrder);
