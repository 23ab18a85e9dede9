// The facts of the commune that nobody vouches for: how they are shown, and what is said to whoever submits or approves them.
import { unverifiedMark } from '#catalog/stated.ts';

import { askedFields, factWords, type CommuneFacts, type CommuneField, type FactProblem } from './facts.ts';
import { isStandIn } from './stand-ins.ts';

/** A fact as it is shown: what nobody vouches for brings its mark. */
export function factInWords(facts: CommuneFacts, field: CommuneField): string {
  const said = factWords(facts, field);
  return isStandIn(said) ? `${said} (${unverifiedMark})` : said;
}

/** @returns each field whose value nobody vouches for, in words for whoever submits or approves */
export const standInsIn = (facts: CommuneFacts): readonly (FactProblem & { readonly label: string })[] =>
  askedFields
    .filter(({ id }) => isStandIn(facts[id]))
    .map(({ id, label }) => ({
      path: id,
      label,
      message: `${label} “${facts[id]}” chưa kiểm chứng được. Hãy thay bằng giá trị thật, có nguồn công bố, trước khi trình, duyệt; cổng chính thức không chạy với giá trị này.`,
    }));
