// Who waits for a worker, one person after the other: whoever asks for much waits behind himself, and takes nobody's place.

/** Several of one page, as many pictures as a browser asks for at once. */
const mostOfOne = 6;

export interface FairQueue<T> {
  /** Is there a place for one more task of this person? @param places for how many persons */
  hasPlace(asker: string, places: number): boolean;
  push(asker: string, task: T): void;
  /** @returns the first task of whoever's turn it is */
  pop(): T | undefined;
  includes(task: T): boolean;
  clear(): void;
  readonly size: number;
}

/** @returns a queue without anybody in it */
export function fairQueue<T>(): FairQueue<T> {
  /** In the order of their turns. */
  const tasksOf = new Map<string, T[]>();
  const size = () => [...tasksOf.values()].reduce((sum, { length }) => sum + length, 0);
  return {
    hasPlace(asker, places) {
      const own = tasksOf.get(asker)?.length ?? 0;
      if (own === 0) return tasksOf.size < places;
      // All that wait besides each one's first take memory, too: as much again at most.
      return own < mostOfOne && size() - tasksOf.size < places;
    },
    push(asker, task) {
      const own = tasksOf.get(asker);
      if (own === undefined) tasksOf.set(asker, [task]);
      else own.push(task);
    },
    pop() {
      const [first] = tasksOf;
      if (first === undefined) return undefined;
      const [asker, own] = first;
      const task = own.shift();
      tasksOf.delete(asker);
      if (own.length > 0) tasksOf.set(asker, own);
      return task;
    },
    includes: (task) => [...tasksOf.values()].some((own) => own.includes(task)),
    clear: () => tasksOf.clear(),
    get size() {
      return size();
    },
  };
}
