// The last resort when the portal cannot be reached: what was typed stays in this browser, is offered when the page
// is opened again, and is forgotten as soon as it is saved or after a week.

const prefix = 'nop-ho-so:';
const weekMs = 7 * 86_400_000;

export interface KeptHere {
  readonly at: number;
  readonly body: string;
}

/** Storage can be full, forbidden or absent; then there is no last resort, and nothing else breaks. */
function tried<T>(work: (storage: Storage) => T): T | undefined {
  try {
    return work(window.localStorage);
  } catch {
    return undefined;
  }
}

export function keepHere(key: string, body: string | undefined, now: number): void {
  tried((storage) => {
    if (body === undefined) storage.removeItem(prefix + key);
    else storage.setItem(prefix + key, JSON.stringify({ at: now, body } satisfies KeptHere));
  });
}

export function readKeptHere(key: string, now: number): KeptHere | undefined {
  return tried((storage) => {
    for (const name of Object.keys(storage).filter((one) => one.startsWith(prefix))) {
      const kept = parse(storage.getItem(name));
      if (kept === undefined || now - kept.at > weekMs) storage.removeItem(name);
    }
    return parse(storage.getItem(prefix + key));
  });
}

function parse(text: string | null): KeptHere | undefined {
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('at' in value) || !('body' in value))
      return undefined;
    return typeof value.at === 'number' && typeof value.body === 'string'
      ? { at: value.at, body: value.body }
      : undefined;
  } catch {
    return undefined;
  }
}
