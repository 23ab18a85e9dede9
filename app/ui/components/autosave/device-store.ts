// What somebody writes, held in this browser alone and forgotten after a time. Storage can be full, forbidden or absent; then
// nothing is held, and nothing else breaks.

export interface KeptHere {
  /** When, in milliseconds. */
  readonly at: number;
  readonly body: string;
  /** How a person calls it, where it is listed. */
  readonly title?: string | undefined;
}

export interface DeviceStore {
  /** Holds `body`, or forgets it. @returns whether the browser did */
  keep(key: string, body: string | undefined, now: number, title?: string): boolean;
  /** Forgets first whatever is older than it may be. */
  read(key: string, now: number): KeptHere | undefined;
  /** The newest first. */
  list(now: number): readonly (KeptHere & { readonly key: string })[];
  /** @returns under which name the browser's storage holds it */
  nameOf(key: string): string;
}

/**
 * @param prefix of this kind of thing among all that the browser holds for the portal
 * @param longestMs how long it may lie untouched
 */
export function deviceStore(prefix: string, longestMs: number): DeviceStore {
  const list = (now: number) =>
    withStorage((storage) => {
      const names = Object.keys(storage).filter((name) => name.startsWith(prefix));
      return names.flatMap((name) => {
        const entry = parse(storage.getItem(name));
        if (entry !== undefined && now - entry.at <= longestMs)
          return [{ ...entry, key: name.slice(prefix.length) }];
        storage.removeItem(name);
        return [];
      });
    }) ?? [];
  return {
    keep(key, body, now, title) {
      const stored = withStorage((storage) => {
        if (body === undefined) storage.removeItem(prefix + key);
        else storage.setItem(prefix + key, JSON.stringify({ at: now, body, title } satisfies KeptHere));
        return true;
      });
      return stored === true;
    },
    read: (key, now) => list(now).find((entry) => entry.key === key),
    nameOf: (key) => prefix + key,
    list: (now) => [...list(now)].sort((a, b) => b.at - a.at),
  };
}

/** @returns undefined also where the browser lets nothing be held */
export function withStorage<T>(work: (storage: Storage) => T): T | undefined {
  try {
    return work(window.localStorage);
  } catch {
    return undefined;
  }
}

function parse(text: string | null): KeptHere | undefined {
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('at' in value) || !('body' in value))
      return undefined;
    if (typeof value.at !== 'number' || typeof value.body !== 'string') return undefined;
    const title = 'title' in value && typeof value.title === 'string' ? value.title : undefined;
    return { at: value.at, body: value.body, title };
  } catch {
    return undefined;
  }
}
