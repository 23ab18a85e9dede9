// The prose of a service in the words of the commune as it is today. What is verbatim stays: its name, the papers and forms
// that a law names, its legal bases, the decision that published it, what the province set.
import { inOwnWords } from '#app/commune/own-words.ts';
import type { ServiceSheet } from '#catalog/sheet.ts';
import { mapStated, type Stated } from '#catalog/stated.ts';

/** @param only the properties whose texts are prose; all of them when it is left out */
function everyText<T>(value: T, told: (text: string) => string, only?: readonly string[]): T {
  if (typeof value === 'string') return told(value) as T;
  if (Array.isArray(value))
    return value.map((one: unknown) =>
      typeof one === 'string' && only !== undefined ? one : everyText(one, told, only),
    ) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => [
      key,
      typeof one === 'string' && only !== undefined && !only.includes(key) ? one : everyText(one, told, only),
    ]),
  ) as T;
}

/** @param kindWord of the commune today: "phường" */
export function sheetInOwnWords(sheet: ServiceSheet, kindWord: string): ServiceSheet {
  const inToday = (text: string): string => inOwnWords(text, kindWord);
  const told = <T>(fact: Stated<T>, only?: readonly string[]): Stated<T> =>
    mapStated(fact, (value) => everyText(value, inToday, only));
  const { facts, otherNames } = sheet;
  return {
    ...sheet,
    otherNames: otherNames.map(inToday),
    facts: {
      ...facts,
      audience: told(facts.audience),
      eligibility: told(facts.eligibility),
      conditions: told(facts.conditions),
      // A paper is called what the law calls it; when it applies is said in plain words.
      documents: told(facts.documents, ['condition']),
      handling: told(facts.handling),
      channels: told(facts.channels),
      timeLimit: told(facts.timeLimit, ['wording', 'title']),
      charges: told(facts.charges, ['note']),
      responsibilities: told(facts.responsibilities),
      authority: told(facts.authority),
      results: told(facts.results),
      levelReason: told(facts.levelReason),
    },
  };
}
