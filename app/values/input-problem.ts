// What is wrong with one input of a form that was sent: said beside the input, and above the form.

export interface InputProblem<Path extends string = string> {
  /** The input's name: "password", "childBirthDate.day", "papers.0.pages". */
  readonly path: Path;
  /** In Vietnamese; it says what to do. */
  readonly message: string;
}

/** One list for all, so that what is given it knows that nothing has changed. */
export const noProblems: readonly never[] = [];

/**
 * @param problems of the whole form; undefined before it was sent
 * @param path the input's name
 * @returns the first sentence about it
 */
export const messageAt = (
  problems: readonly { readonly path?: string | undefined; readonly message: string }[] | undefined,
  path: string,
): string | undefined => problems?.find((problem) => problem.path === path)?.message;
