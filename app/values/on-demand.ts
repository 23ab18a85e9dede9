// What takes long to work out, and may never be asked for: no start of the portal waits for it.

/** @returns works it out when it is asked for first, and knows it from then on */
export function onDemand<T>(workOut: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: workOut() }).value;
}
