// Looking up by a name from outside. `table[name]` also finds what every object inherits: "constructor", "toString",
// "__proto__". `npm run lint` sends every look-up by a free name here (scripts/own-names.mjs).

/**
 * @param table any value; one that is no object has no names
 * @param name any text
 * @returns the table's own value of that name, never an inherited one; undefined when it has none
 */
export function own<T extends object>(table: T, name: string): T[keyof T] | undefined;
export function own(table: unknown, name: string): unknown;
export function own(table: unknown, name: string): unknown {
  if (typeof table !== 'object' || table === null || !Object.hasOwn(table, name)) return undefined;
  return Reflect.get(table, name);
}
