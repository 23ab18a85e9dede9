// To whom an inquiry may be given, and what becomes of it when it is: a unit, or somebody who works in one.
import { assigneeField } from '#app/inquiries/decision-fields.ts';
import type { InquiryKind } from '#app/inquiries/kind.ts';
import type { Sql } from '#db/client.server.ts';
import { listUnitsAtWork } from '#db/queries/staff-at-work.server.ts';
import type { Answers } from '#forms/index.ts';
import type { Option } from '#app/values/option.ts';

/**
 * To whom an inquiry of the kind may be given: units, and the people who work there at `at`.
 * @returns `value`: the unit's id, for a person followed by "/" and his id; units by name, each ahead of its people.
 *   A unit without anybody is left out; empty where the kind gives nothing to anybody
 */
export async function assignmentChoices(sql: Sql, kind: InquiryKind, at: Date): Promise<readonly Option[]> {
  if (!kind.transitions.some(({ assigns }) => assigns === true)) return [];
  return (await listUnitsAtWork(sql, at)).flatMap(({ id, name, members }) => [
    { value: id, label: name },
    ...members.map((member) => ({ value: `${id}/${member.id}`, label: `${name}: ${member.name}` })),
  ]);
}

/**
 * What was chosen, as the row says it, and in the words of this day.
 * @param choices as `assignmentChoices` gave them
 * @returns `officer`: null where the unit as a whole was chosen
 * @throws Error for an answer that is none of the choices: the form had to refuse it
 */
export function assignmentIn(choices: readonly Option[], answers: Answers) {
  const choice = choices.find(({ value }) => value === answers[assigneeField]);
  if (choice === undefined) throw new Error('the form let through somebody to whom nothing can be given');
  const [unit = '', officer] = choice.value.split('/');
  return { unit, officer: officer ?? null, words: choice.label };
}
