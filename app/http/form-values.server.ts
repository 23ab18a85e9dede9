// Single values of a form that was read: what is missing or no text reads as nothing.
import { unknownEvent } from '#app/steps/permit.ts';
import { isUuid } from '#app/values/uuid.ts';
import { present } from '#app/values/present.ts';
import { refusalResponse } from './replies.server.ts';
import { wholeNumber } from './whole-number.server.ts';

/** @returns "" where the form has no such field, or a file in its place */
export function textOf(entries: FormData, name: string): string {
  const value = entries.get(name);
  return typeof value === 'string' ? value : '';
}

/**
 * By which of its buttons a form was sent. What no button of the page says is refused as an unknown event, and nothing else
 * is done in its stead.
 * @throws the refusal as a response
 */
export function intentOf<Intent extends string>(entries: FormData, intents: readonly Intent[]): Intent {
  const intent = intents.find((one) => one === textOf(entries, 'intent'));
  if (intent === undefined) throw refusalResponse(unknownEvent);
  return intent;
}

/** The same in a form where much is typed: said above it, and what was typed is shown again. */
export const unknownEventProblem = { path: '', message: unknownEvent.message } as const;

/** @returns the version the page was drawn with; an empty object when it says none */
export function versionOf(entries: FormData): { version?: number } {
  const version = wholeNumber(textOf(entries, 'version'), { from: 1 });
  return present({ version });
}

/** @returns the ids of what the page showed, where its form names them one by one */
export const seenIds = (entries: FormData): readonly string[] =>
  textOf(entries, 'seen').split(' ').filter(isUuid);

/** @returns a whole number; -1, which no row has as its version, when there is none */
export const numberOf = (entries: FormData, name: string): number => wholeNumber(textOf(entries, name)) ?? -1;
