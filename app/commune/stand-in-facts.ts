// Facts of the commune that are only stand-ins: how pages show them, and the messages to people who submit or approve them.
import { unverifiedMark } from '#catalog/stated.ts';
import type { InputProblem } from '#app/values/input-problem.ts';

import { factFields, factWords, type CommuneFacts, type CommuneField } from './facts.ts';
import { isStandIn } from './stand-ins.ts';

/** @returns a fact in words; a stand-in has the mark "chưa đối chiếu" */
export function factInWords(facts: CommuneFacts, field: CommuneField): string {
  const words = factWords(facts, field);
  return isStandIn(words) ? `${words} (${unverifiedMark})` : words;
}

/** @returns each field with a stand-in, with a Vietnamese message to the person who submits or approves; none when all are real */
export const standInsIn = (facts: CommuneFacts): readonly (InputProblem & { readonly label: string })[] =>
  factFields
    .filter(({ id }) => isStandIn(facts[id]))
    .map(({ id, label }) => ({
      path: id,
      label,
      message: `${label} “${facts[id]}” chưa đối chiếu được. Hãy thay bằng giá trị thật, có nguồn công bố, trước khi trình, duyệt; Cổng chính thức không chạy với giá trị này.`,
    }));
