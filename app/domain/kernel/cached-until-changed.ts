// What every page carries: read once and kept in process until it changes, here or in another process (LISTEN page_cache).
import { tags, type PageTag } from '#app/vocabulary/page-tags.ts';

export interface CachedUntilChanged<T> {
  read(): Promise<T>;
  /** @param changedTags of pages; what every page carries changes with all of them */
  forget(changedTags: readonly PageTag[]): void;
}

/** @param ask reads it anew; what it throws is thrown to whoever waits, and asked again by the next */
export function cachedUntilChanged<T>(ask: () => Promise<T>): CachedUntilChanged<T> {
  // The promise is kept, not its outcome: what was asked before a change is dropped with it, though it ends later.
  let value: Promise<T> | undefined;
  return {
    read() {
      if (value !== undefined) return value;
      const reading = ask();
      value = reading;
      reading.catch(() => {
        if (value === reading) value = undefined;
      });
      return reading;
    },
    forget(changedTags) {
      if (changedTags.includes(tags.everything)) value = undefined;
    },
  };
}
