// What stands where nobody has said anything yet: a live portal that shows it would send people nowhere.
import { factFields, type CommuneFacts } from '#app/commune/facts.ts';
import { isStandIn } from '#app/commune/stand-ins.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { demoVersions } from '../demo/commune.server.ts';

/** Of the demonstration, and of nobody. */
const invented = new Set(
  demoVersions.flatMap(({ facts }) => [facts.phone, facts.fax, facts.headName]).filter((text) => text !== ''),
);

/** @returns what is wrong with a text that is an example, in Vietnamese; undefined for all others */
export const exampleProblem = (text: string): string | undefined =>
  invented.has(text) || isStandIn(text) ? `“${text}” là số liệu mẫu. Hãy nhập thông tin thật.` : undefined;

/** @returns each field that still holds an example; `label`: what the field is called */
export const placeholdersIn = (facts: CommuneFacts): readonly (InputProblem & { readonly label: string })[] =>
  factFields.flatMap(({ id, label }) => {
    const message = exampleProblem(facts[id]);
    return message === undefined ? [] : { path: id, label, message };
  });
