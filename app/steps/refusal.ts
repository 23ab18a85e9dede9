// Why something that a person asked for is not done: a value, which says what to do instead.
import type { InputProblem } from '#app/values/input-problem.ts';

export interface Refusal {
  readonly code:
    | 'not-found' // unknown, or not yours: the same to the outside
    | 'not-allowed' // you may see it, but not do this
    | 'changed-meanwhile' // somebody was faster: look again
    | 'not-possible' // the state does not allow it
    | 'unproven' // first show the second factor again
    | 'invalid' // what was given is not right
    | 'busy'; // too many ask for the same at once: soon again
  /** Vietnamese, says what to do. */
  readonly message: string;
  /** Each input that is not right, where the form was `invalid`. */
  readonly problems?: readonly InputProblem[];
  /** Of `busy`, where one person asked too often: nothing is looked at before this has passed. */
  readonly waitMs?: number;
}

/**
 * @param inputs the names of those inputs that the page calls otherwise than the refusal
 * @returns what the page says of it: at the inputs, or over the form where it is about none
 */
export const problemsIn = (
  { message, problems = [{ path: '', message }] }: Pick<Refusal, 'message' | 'problems'>,
  inputs: ReadonlyMap<string, string> = new Map(),
): readonly InputProblem[] =>
  problems.map((one) => ({ path: inputs.get(one.path) ?? one.path, message: one.message }));
