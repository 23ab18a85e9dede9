// Values that take long to compute and may never be needed: the start of the portal does not wait for them.

/** @returns a function that computes the value at its first call and returns the same value from then on */
export function onDemand<T>(compute: () => T): () => T {
  let cached: { readonly value: T } | undefined;
  return () => (cached ??= { value: compute() }).value;
}
