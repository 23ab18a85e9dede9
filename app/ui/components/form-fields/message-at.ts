// What is wrong with one input of a form that was sent.

/**
 * @param problems of the whole form; undefined before it was sent
 * @param path the input's name
 * @returns the first sentence about it
 */
export const messageAt = (
  problems: readonly { readonly path?: string | undefined; readonly message: string }[] | undefined,
  path: string,
): string | undefined => problems?.find((problem) => problem.path === path)?.message;
