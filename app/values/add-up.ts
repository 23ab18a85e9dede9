// Sums of whatever has numbers in it, however deep they lie: figures of many days together.

/**
 * @param base what none comes to
 * @param parts of the same shape; names that some have and others not are counted from nothing
 * @returns all of them together, in any order the same
 */
export function addUp<T extends object>(base: T, parts: Iterable<T>): T {
  const sum = structuredClone(base);
  for (const part of parts) addInto(sum as Numbers, part as Numbers);
  return sum;
}

interface Numbers {
  [name: string]: number | Numbers;
}

function addInto(sum: Numbers, part: Numbers): void {
  for (const [name, value] of Object.entries(part)) {
    // Never an inherited one: names are codes of procedures and people.
    const before = Object.hasOwn(sum, name) ? Reflect.get(sum, name) : undefined;
    if (typeof value === 'number') sum[name] = typeof before === 'number' ? before + value : value;
    else if (typeof before === 'object') addInto(before, value);
    else sum[name] = structuredClone(value);
  }
}
