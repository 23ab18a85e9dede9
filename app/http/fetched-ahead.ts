// What a browser asks for before anybody wants it: nobody sees that.

/**
 * @param headers those of a request that tell why it is made
 * @returns true where it is made ahead of any wish of the reader
 */
export const isFetchedAhead = (headers: {
  readonly secPurpose: unknown;
  readonly purpose: unknown;
}): boolean => typeof headers.secPurpose === 'string' || headers.purpose === 'prefetch';
