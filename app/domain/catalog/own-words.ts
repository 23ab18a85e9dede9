// The prose of a service in the words of the commune as it is today. What is verbatim stays: its name, the papers and forms
// that a law names, its legal bases, the decision that published it, what the province set.
import { inOwnWords } from '#app/commune/own-words.ts';
import type { ServiceSheet } from '#catalog/sheet.ts';
import { mapStated, type Stated } from '#catalog/stated.ts';

function everyText<T>(value: T, told: (text: string) => string): T {
  if (typeof value === 'string') return told(value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => everyText(one, told)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => [key, everyText(one, told)]),
  ) as T;
}

/** @param kindWord of the commune today: "phường" */
export function sheetInOwnWords(sheet: ServiceSheet, kindWord: string): ServiceSheet {
  const told = <T>(fact: Stated<T>): Stated<T> =>
    mapStated(fact, (value) => everyText(value, (text) => inOwnWords(text, kindWord)));
  const { facts } = sheet;
  return {
    ...sheet,
    facts: {
      ...facts,
      audience: told(facts.audience),
      eligibility: told(facts.eligibility),
      conditions: told(facts.conditions),
      handling: told(facts.handling),
      channels: told(facts.channels),
      responsibilities: told(facts.responsibilities),
      authority: told(facts.authority),
      results: told(facts.results),
      levelReason: told(facts.levelReason),
    },
  };
}
