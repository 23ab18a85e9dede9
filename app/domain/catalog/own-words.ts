// The prose of a service in the words of the commune as it is today. What is verbatim stays: its name, the papers and forms
// that a law names, its legal bases, the decision that published it, what the province set.
import { inOwnWords, standsAsWritten } from '#app/commune/own-words.ts';
import type { ServiceSheet } from '#catalog/sheet.ts';
import { mapStated, type Stated } from '#catalog/stated.ts';

/** @param only the properties whose texts are prose; all of them when it is left out */
function everyText<T>(value: T, reword: (text: string) => string, only?: readonly string[]): T {
  if (typeof value === 'string') return reword(value) as T;
  if (Array.isArray(value))
    return value.map((one: unknown) =>
      typeof one === 'string' && only !== undefined ? one : everyText(one, reword, only),
    ) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => [
      key,
      typeof one === 'string' && only !== undefined && !only.includes(key)
        ? one
        : everyText(one, reword, only),
    ]),
  ) as T;
}

/** @param kindWord of the commune today: "phường" */
export function sheetInOwnWords(sheet: ServiceSheet, kindWord: string): ServiceSheet {
  if (standsAsWritten(kindWord)) return sheet;
  const inToday = (text: string): string => inOwnWords(text, kindWord);
  const factInToday = <T>(fact: Stated<T>, only?: readonly string[]): Stated<T> =>
    mapStated(fact, (value) => everyText(value, inToday, only));
  const { facts, otherNames } = sheet;
  return {
    ...sheet,
    otherNames: otherNames.map(inToday),
    facts: {
      ...facts,
      audience: factInToday(facts.audience),
      eligibility: factInToday(facts.eligibility),
      conditions: factInToday(facts.conditions),
      // A paper is called what the law calls it; when it applies is said in plain words.
      documents: factInToday(facts.documents, ['condition']),
      handling: factInToday(facts.handling),
      channels: factInToday(facts.channels),
      timeLimit: factInToday(facts.timeLimit, ['wording', 'title']),
      charges: factInToday(facts.charges, ['note']),
      responsibilities: factInToday(facts.responsibilities),
      authority: factInToday(facts.authority),
      results: factInToday(facts.results),
      levelReason: factInToday(facts.levelReason),
    },
  };
}
