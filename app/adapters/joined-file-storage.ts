// Two storages that are read as one, while files move from the second to the first. No key is ever given twice, so that it does not
// matter which of the two a file is read from.
import { FileMissing, type WholeFileStorage } from './file-storage.ts';

/** @param first where what is new goes @param second where files still are */
export function joinedFileStorage(first: WholeFileStorage, second: WholeFileStorage): WholeFileStorage {
  async function either<T>(read: (one: WholeFileStorage) => Promise<T>): Promise<T> {
    // The first once more: what was asked for may have moved between the two questions.
    for (const one of [first, second]) {
      try {
        return await read(one);
      } catch (error) {
        if (!(error instanceof FileMissing)) throw error;
      }
    }
    return read(first);
  }
  return {
    put: (key, content, wish) => first.put(key, content, wish),
    get: (key) => either((one) => one.get(key)),
    open: (key) => either((one) => one.open(key)),
    has: async (key) => (await first.has(key)) || (await second.has(key)) || first.has(key),
    async remove(key) {
      // The second before: whoever moves it meanwhile sees that it is gone there, and takes back what he put into the first.
      await second.remove(key);
      await first.remove(key);
    },
    async *list() {
      // The second before: what moves meanwhile is in the first already when it is gone here.
      const seen = new Set<string>();
      for await (const file of second.list()) {
        seen.add(file.key);
        yield file;
      }
      for await (const file of first.list()) if (!seen.has(file.key)) yield file;
    },
  };
}
