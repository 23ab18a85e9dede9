// What the page of a report shows again after a refusal: everything that was typed, and what was wrong.
import type { Wire } from '#forms/kinds/kind.ts';
import type { InputProblem } from '#app/values/input-problem.ts';

export interface ReportReply {
  readonly intent: string;
  readonly problems: readonly InputProblem[];
  /** Over which version the next save goes. */
  readonly lock: number;
  readonly texts?: Readonly<Record<string, string>>;
  readonly recipients?: string;
  /** Somebody else saved meanwhile: his text is shown beside. */
  readonly conflict?: true;
  readonly reason?: string;
  readonly wire?: Wire;
}

/** The name of the field in which a part is written. */
export const partField = (id: string): string => `part-${id}`;
