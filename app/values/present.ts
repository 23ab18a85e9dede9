// What is not there has no key. Under `exactOptionalPropertyTypes` an optional property is there or is left out; it is
// never there as `undefined`, and what crosses to the browser as JSON does not grow by keys that say nothing.

type Nullable<T> = undefined extends T ? true : null extends T ? true : false;

/** `T` without what is absent: a property that may be undefined or null becomes an optional one that is neither. */
export type Present<T extends object> = {
  [K in keyof T as Nullable<T[K]> extends true ? never : K]: T[K];
} & {
  [K in keyof T as Nullable<T[K]> extends true ? K : never]?: NonNullable<T[K]>;
};

/**
 * @param values a plain object; only undefined and null count as absent: `0`, `''` and `false` are said
 * @returns a new object with the properties that are there, in their order: for `{ ...present({ phone }) }`
 */
export function present<T extends object>(values: T): Present<T> {
  const there: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== null) there[name] = value;
  }
  return there as Present<T>;
}

/** `T` without what is undefined; null, which says something, stays. */
export type Defined<T extends object> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** As `present`, where null is said, too: "none is claimed", "the clock stands still". */
export const defined = <T extends object>(values: T): Defined<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
