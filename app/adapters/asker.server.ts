// For whom the portal is working just now: told where a request comes in, and read where places are given out, so that nothing in
// between has to hand it on.
import { AsyncLocalStorage } from 'node:async_hooks';

interface Asker {
  name: string;
  /** What was asked for him so far, by question; undefined where something is changed, or the answer is on its way. */
  answers: Map<string, Promise<unknown>> | undefined;
}

const askers = new AsyncLocalStorage<Asker>();

/**
 * @param place where the request comes from: all that is known at first
 * @param reads nothing is changed for it, so that what is asked twice is asked once
 */
export const workFor = <T>(place: string, work: () => T, reads = false): T =>
  askers.run({ name: place, answers: reads ? new Map() : undefined }, work);

/** Call it when a page is made: a stream that goes on is told what holds then. */
export function endReading(): void {
  const asker = askers.getStore();
  if (asker !== undefined) asker.answers = undefined;
}

/** @returns what was asked for this page so far; undefined where nobody keeps it */
export const answersNow = (): Map<string, Promise<unknown>> | undefined => askers.getStore()?.answers;

/** @param name who it is that asks, now that it is known: all his places are one */
export function nameAsker(name: string): void {
  const asker = askers.getStore();
  if (asker !== undefined) asker.name = name;
}

/** @returns undefined for what the portal does by itself */
export const askerNow = (): string | undefined => askers.getStore()?.name;
