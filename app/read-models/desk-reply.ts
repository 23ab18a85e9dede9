// What a staff page is told when something that was sent to it was not done: all that was entered, and why not.
import type { Wire } from '#forms/kinds/kind.ts';
import type { InputProblem } from '#app/values/input-problem.ts';

export interface DeskReply {
  /** By which button it was sent; "" where the page has only one. */
  readonly intent: string;
  /** What was entered, by the names of the inputs; passwords are left out. */
  readonly entries: Readonly<Record<string, string>>;
  /** All of it as form definitions read it, with an entry added, removed or moved: of a form with groups. */
  readonly wire?: Wire;
  /** What was ticked, by the names that the act gives as `lists`. */
  readonly ticked: Readonly<Record<string, readonly string[]>>;
  readonly problems: readonly InputProblem[];
  /** Somebody else was faster. */
  readonly conflict: boolean;
  /** The version that the next sending decides on: the one that was sent, or the one that stands now where somebody else was faster. */
  readonly version?: number;
}
