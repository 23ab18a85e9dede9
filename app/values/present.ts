// Leaves out absent properties. Under `exactOptionalPropertyTypes` an optional property is present or left out, but never
// `undefined`. It also keeps useless keys out of the JSON for browsers.

type Nullable<T> = undefined extends T ? true : null extends T ? true : false;

/** `T` with each property that may be undefined or null as an optional one that is neither. */
export type Present<T extends object> = {
  [K in keyof T as Nullable<T[K]> extends true ? never : K]: T[K];
} & {
  [K in keyof T as Nullable<T[K]> extends true ? K : never]?: NonNullable<T[K]>;
};

/**
 * @param values a plain object; only undefined and null count as absent, `0`, `''` and `false` do not
 * @returns a new object with the present properties, in their order: for `{ ...present({ phone }) }`
 */
export function present<T extends object>(values: T): Present<T> {
  const properties: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== null) properties[name] = value;
  }
  return properties as Present<T>;
}

/** `T` with each property that may be undefined as an optional one; null stays, because it has a meaning. */
export type Defined<T extends object> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** @returns as `present`, but null stays, because it has a meaning there: "nobody holds it", "the clock is stopped" */
export const defined = <T extends object>(values: T): Defined<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
