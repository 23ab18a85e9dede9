// What somebody writes, held in this browser or in one of its tabs alone, and forgotten after a time. Storage can be full, forbidden or absent; then
// nothing is held, and nothing else breaks.

export interface KeptHere {
  /** When, in milliseconds. */
  readonly at: number;
  readonly body: string;
  /** How a person calls it, where it is listed. */
  readonly title?: string | undefined;
  /** Whose account was signed in; undefined: nobody's. */
  readonly by?: string | undefined;
}

export interface DeviceStore {
  /** Holds `body`, or forgets it. @returns whether the browser did */
  keep(key: string, body: string | undefined, now: number, of?: Pick<KeptHere, 'title' | 'by'>): boolean;
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
 * @param area the storage of the device, or of this tab
 */
export function deviceStore(prefix: string, longestMs: number, area: StorageArea = 'device'): DeviceStore {
  const withArea = <T>(work: (storage: Storage) => T) => withStorage(work, area);
  const list = (now: number) =>
    withArea((storage) => {
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
    keep(key, body, now, of = {}) {
      const isStored = withArea((storage) => {
        if (body === undefined) storage.removeItem(prefix + key);
        else storage.setItem(prefix + key, JSON.stringify({ at: now, body, ...of } satisfies KeptHere));
        return true;
      });
      return isStored === true;
    },
    read: (key, now) => list(now).find((entry) => entry.key === key),
    nameOf: (key) => prefix + key,
    list: (now) => [...list(now)].sort((a, b) => b.at - a.at),
  };
}

/** What a tab holds goes when it is closed, and no other tab reads it. */
export type StorageArea = 'device' | 'tab';

/** @returns undefined also where the browser lets nothing be held */
export function withStorage<T>(work: (storage: Storage) => T, area: StorageArea = 'device'): T | undefined {
  try {
    return work(area === 'tab' ? window.sessionStorage : window.localStorage);
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
    const by = 'by' in value && typeof value.by === 'string' ? value.by : undefined;
    return { at: value.at, body: value.body, title, by };
  } catch {
    return undefined;
  }
}
