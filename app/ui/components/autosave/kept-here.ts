// The last resort when the portal cannot be reached: what was typed stays in this browser, is offered when the page
// is opened again, and is forgotten as soon as it is saved or after a week.
import { deviceStore } from './device-store.ts';
import { dayMs } from '#app/values/durations.ts';

export type { KeptHere } from './device-store.ts';

const unsaved = deviceStore('nop-ho-so:', 7 * dayMs);

export function keepHere(key: string, body: string | undefined, now: number): void {
  unsaved.keep(key, body, now);
}

/** Under which name the browser's storage holds it. */
export const nameKeptHere = (key: string) => unsaved.nameOf(key);

export const readKeptHere = (key: string, now: number) => unsaved.read(key, now);
