// For whom the portal is working just now: told where a request comes in, and read where places are given out, so that nothing in
// between has to hand it on.
import { AsyncLocalStorage } from 'node:async_hooks';

interface Asker {
  name: string;
}

const askers = new AsyncLocalStorage<Asker>();

/** @param place where the request comes from: all that is known at first */
export const workFor = <T>(place: string, work: () => T): T => askers.run({ name: place }, work);

/** @param name who it is that asks, now that it is known: all his places are one */
export function nameAsker(name: string): void {
  const asker = askers.getStore();
  if (asker !== undefined) asker.name = name;
}

/** @returns undefined for what the portal does by itself */
export const askerNow = (): string | undefined => askers.getStore()?.name;
