// Whether somebody outside answers, for pages that count what is not in order: each start page of an administrator does.

/** Told within a minute, as everything that stopped. */
export const answerMs = 30_000;

/** @returns the same question, asked once for all who want to know within half a minute */
export function rememberAnswer<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: { readonly at: number; readonly answer: Promise<T> } | undefined;
  return () => {
    if (asked === undefined || Date.now() - asked.at >= answerMs) asked = { at: Date.now(), answer: ask() };
    return asked.answer;
  };
}
